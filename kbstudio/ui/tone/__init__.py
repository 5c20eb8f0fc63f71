"""Guidelines of style: what they hold for, their rules, and what a change of them does."""
