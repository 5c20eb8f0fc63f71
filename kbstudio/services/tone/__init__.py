"""Tone: style folders and dictionaries of this computer, and texts checked with them."""
