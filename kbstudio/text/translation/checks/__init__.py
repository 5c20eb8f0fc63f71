"""What may be wrong with a translation: faults that block it, and doubts that a person settles."""
