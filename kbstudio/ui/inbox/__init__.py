"""The inbox: what waits for a person, ordered, worked through by keyboard alone."""
