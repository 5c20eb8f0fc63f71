"""Markdown to safe HTML, whole; ``incremental`` gives the same blocks while typing."""

from kbstudio.text.markdown.incremental import LiveDocument
from kbstudio.text.markdown.parser import LinkMap
from kbstudio.text.renderer import RENDERER_VERSION

__all__ = ["RENDERER_VERSION", "render"]


def render(text: str, *, language: str = "en", link: LinkMap | None = None) -> str:
    """Safe HTML of ``text`` in a wrapper with the language's direction.

    ``link`` maps each ``kb:`` address (article or picture) to one of the place where the HTML is shown:
    ``kb:…``, ``http(s)://…``, ``#…`` or a path on the same site.
    """
    return LiveDocument(text, language=language, link=link).html()
