"""Preferences: every setting with a line that says what it does, found by typing."""
