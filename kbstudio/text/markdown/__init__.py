"""Markdown: safe HTML, whole or block by block while typing; links, outline, plain text, required parts."""

from kbstudio.text.markdown.checks import has_list, has_part
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
    "Patch",
    "article_codes",
    "has_list",
    "has_part",
    "links_in",
    "outline",
    "plain_text",
    "render",
]
