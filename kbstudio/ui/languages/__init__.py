"""The grid of languages: where every article stands in every language, and whose turn it is."""
