"""Commands that put the text engines to files: render and compare."""

import argparse
from typing import Any

from kbstudio.cli.arguments import command, print_json, read_text
from kbstudio.domain.locales import language_of, locale_tag
from kbstudio.domain.texts import clean

_SIGNS = {
    "equal": " ",
    "whitespace": " ",
    "changed": "~",
    "deleted": "-",
    "inserted": "+",
    "moved_from": "<",
    "moved_to": ">",
    "split": "~",
    "join": "~",
}


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    render = command(commands, "render", _render, "Print a Markdown file as the safe HTML that agents read.")
    render.add_argument("file", help="Markdown text; - reads standard input")
    render.add_argument("--locale", default="en", help="language of the text, for its direction")
    compare = command(commands, "compare", _compare, "Compare two files block by block.")
    compare.add_argument("left")
    compare.add_argument("right")


def _render(arguments: argparse.Namespace) -> int:
    from kbstudio.text.markdown.outline import outline  # noqa: PLC0415
    from kbstudio.text.markdown.rendering import RENDERER_VERSION, render  # noqa: PLC0415

    text = clean(read_text(arguments.file))
    html = render(text, language=language_of(locale_tag(arguments.locale)))
    if arguments.json:
        headings = [{"level": h.level, "text": h.text, "id": h.id, "line": h.line + 1} for h in outline(text)]
        print_json({"html": html, "renderer": RENDERER_VERSION, "outline": headings})
    else:
        print(html)
    return 0


def _compare(arguments: argparse.Namespace) -> int:
    from kbstudio.text.compare import compare  # noqa: PLC0415

    left, right = clean(read_text(arguments.left)), clean(read_text(arguments.right))
    comparison = compare(left, right)
    if arguments.json:
        print_json(comparison.as_dict())
        return 0
    for row in comparison.rows:
        if row.left and row.kind != "equal":
            _print_side("-" if row.right else _SIGNS[row.kind], left[slice(*row.left)])
        if row.right:
            sign = "+" if row.left and row.kind != "equal" else _SIGNS[row.kind]
            _print_side(sign, right[slice(*row.right)])
    return 0


def _print_side(sign: str, text: str) -> None:
    for line in text.splitlines():
        print(f"{sign} {line}".rstrip())
