"""Review: what waits for a verdict, and two versions of a text side by side."""
