"""Review: two versions of a text side by side, decided on, talked about and signed."""
