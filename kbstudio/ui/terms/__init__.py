"""The term base: what the company calls things in each language and market."""
