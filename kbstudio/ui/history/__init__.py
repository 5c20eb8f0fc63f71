"""The history of a language version: its versions in order, any two compared, an earlier one restored."""
