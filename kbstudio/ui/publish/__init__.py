"""Publishing: what is approved and waits, and what agents read."""
