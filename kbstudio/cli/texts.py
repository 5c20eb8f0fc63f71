"""Commands that put the text engines to files: render, compare and merge."""

import argparse
import shutil
from typing import Any

from kbstudio.cli.arguments import command, print_json, read_text
from kbstudio.domain.errors import Refused
from kbstudio.domain.locales import language_of, locale_tag
from kbstudio.domain.texts import clean


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    render = command(commands, "render", _render, "Print a Markdown file as the safe HTML that agents read.")
    render.add_argument("file", help="Markdown text; - reads standard input")
    render.add_argument("--locale", default="en", help="language of the text, for its direction")
    compare = command(commands, "compare", _compare, "Compare two files block by block.")
    compare.add_argument("left")
    compare.add_argument("right")
    merge = command(commands, "merge", _merge, "Bring two edits of one text together.")
    merge.add_argument("base", help="the text both began with")
    merge.add_argument("ours")
    merge.add_argument("theirs")


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
    from kbstudio.cli.side_by_side import comparison_lines  # noqa: PLC0415
    from kbstudio.text.compare import compare  # noqa: PLC0415

    left, right = clean(read_text(arguments.left)), clean(read_text(arguments.right))
    comparison = compare(left, right)
    if arguments.json:
        print_json(comparison.as_dict())
        return 0
    for line in comparison_lines(comparison, left, right, shutil.get_terminal_size((120, 24)).columns):
        print(line)
    return 0


def _merge(arguments: argparse.Namespace) -> int:
    from kbstudio.cli.side_by_side import merge_lines  # noqa: PLC0415
    from kbstudio.text.compare import merge  # noqa: PLC0415

    base, ours, theirs = (clean(read_text(name)) for name in (arguments.base, arguments.ours, arguments.theirs))
    merged = merge(base, ours, theirs)
    if arguments.json:
        print_json(merged.as_dict())
    elif merged.text is not None:
        print(merged.text, end="")
    else:
        for line in merge_lines(merged, base, ours, theirs):
            print(line)
    if not merged.clean:
        places = sum(region.kind in ("conflict", "suggested") for region in merged.regions)
        if places == 1:
            raise Refused("Both sides changed the same text in one place; decide it and merge again.")
        raise Refused("Both sides changed the same text in {count} places; decide them and merge again.", count=places)
    return 0
