"""The words of a text without its markup, for search and snippets."""

from kbstudio.text.markdown.headings import words_of
from kbstudio.text.markdown.parser import tokens_of


def plain_text(text: str) -> str:
    """``text`` without markup, one line per paragraph, heading, item or table cell row; code keeps its lines."""
    lines: list[str] = []
    cells: list[str] | None = None
    for token in tokens_of(text):
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            lines.append(" ".join(cells or ()))
            cells = None
        elif token.type == "inline":
            words = " ".join(words_of(token.children or ()).split())
            if cells is None:
                lines.append(words)
            elif words:
                cells.append(words)
        elif token.type in {"fence", "code_block"}:
            lines += token.content.rstrip("\n").split("\n")
    return "\n".join(line for line in lines if line.strip())
