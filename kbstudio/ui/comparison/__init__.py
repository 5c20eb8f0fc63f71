"""Two texts side by side: what screens that compare share."""
