"""Findings of style in the text being written: underlines, and a panel beside it."""
