"""Pure functions on text; they know nothing of KB Studio's objects, of Qt or of files."""
