"""Markdown: safe HTML, whole or block by block while typing; links, outline, plain text, required parts."""

from kbstudio.text.markdown.checks import Part, has_part, missing_parts
from kbstudio.text.markdown.incremental import LiveDocument, Patch
from kbstudio.text.markdown.links import Link, article_codes, links_in
from kbstudio.text.markdown.outline import Heading, outline
from kbstudio.text.markdown.plain import plain_text
from kbstudio.text.markdown.rendering import RENDERER_VERSION, render

__all__ = [
    "RENDERER_VERSION",
    "Heading",
    "Link",
    "LiveDocument",
    "Part",
    "Patch",
    "article_codes",
    "has_part",
    "links_in",
    "missing_parts",
    "outline",
    "plain_text",
    "render",
]
