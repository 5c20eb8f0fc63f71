"""Which rendering this program makes, told apart from the renderer: who reads stored HTML need not load it."""

RENDERER_VERSION = "1"
"""Changes whenever the same text gives other HTML; stored beside what was derived."""
