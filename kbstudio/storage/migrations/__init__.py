"""The ways from each schema of a library to the next; they stay as they were written."""
