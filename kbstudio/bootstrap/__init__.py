"""The start on a bare machine, with the standard library only."""
