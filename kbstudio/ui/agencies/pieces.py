"""The small pieces of HTML a report is put together from; the words are others'."""

from collections.abc import Sequence
from html import escape

from kbstudio.desktop.theme import current_theme
from kbstudio.text.direction import direction_of


def heading(token: str, words: str) -> str:
    """The name of a group, in the colour of what it means (a token of the theme)."""
    tokens = vars(current_theme())
    colour = tokens.get(f"{token}_mark", tokens[token])
    return f'<h3 style="color: {colour}">{escape(words)}</h3>'


def line(words: str) -> str:
    """A paragraph of plain words."""
    return f"<p>{escape(words)}</p>"


def quiet_line(words: str) -> str:
    """A paragraph of HTML in quieter ink."""
    return f'<p style="color: {current_theme().ink_2}">{words}</p>'


def listed(lines: Sequence[str]) -> str:
    """Lines of HTML under one another."""
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def table(heads: Sequence[str], rows: Sequence[str]) -> str:
    """Columns of one width under their heads; ``rows`` are those of ``table_row``."""
    width = 100 // len(heads)
    head = "".join(f'<th width="{width}%">{escape(each)}</th>' for each in heads)
    return f'<table width="100%" cellspacing="0"><tr>{head}</tr>{"".join(rows)}</table>'


def table_row(*cells: tuple[str, str]) -> str:
    """Texts side by side, each with its locale, which says how it runs."""
    return "<tr>" + "".join(_cell(text, locale) for text, locale in cells) + "</tr>"


def _cell(text: str, locale: str) -> str:
    way = direction_of(locale)
    edge = "right" if way == "rtl" else "left"
    words = escape(text).replace("\n", "<br>")
    return f'<td valign="top"><p dir="{way}" align="{edge}">{words}</p></td>'
