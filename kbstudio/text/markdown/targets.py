"""Where links and pictures of a text lead, decided before anything becomes HTML."""

from collections.abc import Callable, Sequence
from typing import Any

from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererProtocol
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from kbstudio.text.markdown.addresses import is_allowed, is_own_picture

_ALIGNMENTS = {"text-align:left": "to-left", "text-align:center": "to-center", "text-align:right": "to-right"}


def targets(state: StateCore) -> None:
    """Core rule after ``inline``: map ``kb:`` addresses, defuse links that lead nowhere and pictures from elsewhere."""
    link: Callable[[str], str] | None = state.env.get("link")
    for token in state.tokens:
        if token.type == "inline":
            _visit(token.children or [], link)


def _visit(children: list[Token], link: Callable[[str], str] | None) -> None:
    dead = False
    for child in children:
        if child.type == "link_open":
            address = str(child.attrGet("href") or "")
            dead = not is_allowed(address)
            if dead:
                child.tag = "span"
                child.attrs = {"class": "dead-link", "title": address}
            elif link is not None and address.startswith("kb:"):
                child.attrs["href"] = link(address)
        elif child.type == "link_close" and dead:
            child.tag = "span"
            dead = False
        elif child.type == "image":
            address = str(child.attrGet("src") or "")
            if not is_own_picture(address):
                child.type = "remote_picture"
            elif link is not None:
                child.attrs["src"] = link(address)


def render_remote_picture(
    renderer: Any, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    """Renderer rule: the alternative text and the address as text; nothing is fetched."""
    token = tokens[index]
    words = renderer.renderInlineAsText(token.children, options, env)
    address = escapeHtml(str(token.attrGet("src") or ""))
    return f'<span class="remote-picture">{escapeHtml(words)} <code>{address}</code></span>'


def render_box(
    renderer: RendererProtocol, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    """Renderer rule for the box of a task."""
    checked = ' checked=""' if "checked" in tokens[index].attrs else ""
    return f'<input type="checkbox" disabled=""{checked}>'


def tables_without_style(state: StateCore) -> None:
    """Core rule: a column's alignment as a class, since no style survives."""
    for token in state.tokens:
        style = token.attrs.pop("style", None) if token.type in {"th_open", "td_open"} else None
        if style in _ALIGNMENTS:
            token.attrSet("class", _ALIGNMENTS[str(style)])
