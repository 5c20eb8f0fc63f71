"""The place where articles are written: text, live preview, and what belongs to the article."""
