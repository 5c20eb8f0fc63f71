"""Findings of style wherever a text is written: cards, reasons, fixes, and checking beside the window."""
