"""The command palette: actions, articles, topics and people, found by typing."""
