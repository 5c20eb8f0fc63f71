"""Correcting what agents read while a draft goes on beside it."""
