"""The start page, and the libraries opened lately."""
