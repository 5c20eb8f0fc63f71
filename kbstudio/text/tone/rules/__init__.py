"""The types of rules, a file each, and what they have in common."""
