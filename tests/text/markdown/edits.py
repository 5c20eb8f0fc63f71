"""Hostile edits for the live document, and the way a preview applies patches."""

import random
from dataclasses import dataclass

from kbstudio.text.markdown.incremental import Patch

FRAGMENTS = (
    *(
        "a",
        "b ",
        "*",
        "**",
        "`",
        "```",
        "```\n",
        "~~~\n",
        "\n",
        "\n\n",
        "    ",
        "  ",
        "\t",
        "- ",
        "1. ",
        "> ",
        "# ",
        "## ",
    ),
    *(
        "|",
        "|---|",
        "a | b\n---|---\n",
        "---",
        "---\n",
        "===",
        "\n===\n",
        "[ref]",
        "[ref]: /u",
        "\n[ref]: http://a.b 'T'\n",
    ),
    *(
        "[ref]: #x\n",
        "[two]",
        "[two]: kb:KB-2\n",
        "[Ref][]",
        "> [re\n> f]",
        "[a\\|b]",
        "\n[a|b]: /p\n",
        "\n[re f]: /q\n",
        "'",
        '"',
        "~~",
        "<div>",
        "- [ ] ",
        "[x] ",
        "\\",
        "&amp;",
        "!",
        "[",
        "]",
        "](x)",
    ),
    *(
        "## שלום {#s-one}\n",
        "## Light? {#s-two .escalation}\n",
        " {#s-one}",
        "{#",
        "}",
        "- [Yes](#s-one)\n",
        "- [No](#s-two)\n",
    ),
    *(
        "## Same\n",
        "# Same-2\n",
        "> # Same\n",
        "שלום ",
        "привет ",
        "\u202e",
        "\u200f",
        "\r",
        "\x00",
        "\ud800",
        "\ufdd0",
        "\ufdd1",
    ),
    *("![a](http://x.y/z.png)", "<script>", "[j](javascript:x)", "* [Yes](#a)\n* [No](#b)\n"),
)

START = """# Router help

Intro with [ref] and [two](kb:KB-2).

## Is the light green? {#s-light}
Ask the customer to look.
- [Yes](#s-restart)
- [No](#s-power)

## Restart {#s-restart .action}
1. one
2. two

   para in item

- [ ] todo
- [x] done

| a | b |
|---|---|
| 1 | [ref] |

> quote
> - item
>
> ## Same

Same
====

    code

```python
x = [ref]
```

## Same

שלום [two] עולם

[ref]: http://x.y 'T'
[two]: kb:KB-2

## Same

- [Yes](#s-restart)

***

### Deeper

* loose

* list

Last words.
"""


@dataclass(frozen=True)
class Edit:
    """Replace ``removed`` lines from ``first_line`` on by ``lines``."""

    first_line: int
    removed: int
    lines: list[str]


def splice(text: str, start: int, end: int, added: str) -> Edit:
    """The line edit that replaces ``text[start:end]`` by ``added``."""
    first, last = text.count("\n", 0, start), text.count("\n", 0, end)
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    return Edit(first, last - first + 1, (text[line_start:start] + added + text[end:line_end]).split("\n"))


def hostile_edit(chance: random.Random, text: str) -> Edit:
    """A small edit somewhere in ``text``: something cut out, fragments put in."""
    start = chance.randrange(len(text) + 1)
    end = min(len(text), start + chance.choice([0, 0, 0, 0, 1, 1, 2, 5, 40]))
    added = "".join(chance.choice(FRAGMENTS) for _ in range(1 if chance.random() < 0.8 else 4))
    return splice(text, start, end, added)


def apply(blocks: list[str], patch: Patch) -> list[str]:
    """What a preview shows after a patch."""
    return [*blocks[: patch.start], *patch.blocks, *blocks[patch.start + patch.removed :]]
