"""Views of a text: what its passages are, for Markdown, HTML and plain text."""
