"""A text is cut into the sentences people read, in four languages, and nothing that is read is left out."""

import pytest
from hypothesis import given

from kbstudio.text.translation import pieces, segments
from tests.text.markdown.test_scan import HOSTILE


def texts(markdown: str, locale: str = "en") -> list[str]:
    return [segment.text for segment in segments(markdown, locale)]


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en", ["Ask Dr. Smith, e.g. by phone.", "Then wait 2.5 minutes."]),
        ("en", ["Use ports, cables, etc. as needed.", "See fig. 3."]),
        ("en", ['He said "Stop."', "Then he left."]),
        ("en", ["J. K. Rowling wrote it…", "Really?", "Yes!"]),
        ("en", ["Check these:", "the light, the cable;", "then call."]),
        ("ru", ["Это т. е. то же самое, и т. п.", "Дальше:", "г. Москва, ул. Ленина."]),
        ("ru", ["А. С. Пушкин родился в 1799 г. в Москве.", "См. рис. 3."]),
        ("ru", ["Он сказал:", "«Стой!»", "И ушёл."]),
        ("ru", ["Кабели, розетки и т. д.", "Потом позвоните."]),
        ("pl", ["Np. kable, wtyczki itd.", "Potem zadzwoń na ul. Długą 5."]),
        ("pl", ["Kosztuje ok. 5 tys. zł.", "OK.", "Zob. rys. 3."]),
        ("he", ['ד"ר כהן ענה.', "אחר כך חכו 2.5 דקות!", "מה עכשיו?", "ראו עמ' 3."]),
        ("he", ["א. ב. יהושע כתב את זה.", 'המחיר 20 ש"ח.', "זהו."]),
    ],
)
def test_sentences(locale: str, expected: list[str]) -> None:
    assert texts(" ".join(expected), locale) == expected


def test_what_is_read_and_what_is_not() -> None:
    markdown = """\
---
title: "The \\"title\\""
slug: not-read
keywords:
  - one
---
# Head {#id .action}

![Picture of a light](light.png "On the left")

- [ ] A task with `code` and [a link](kb:KB-1 "its title").
- `path` String (optional) - Where it is.

> Wrapped
> over lines.

| Yes | x \\| y |
|-----|--------|
| 5   | `code` |

```
not read
```

<details><summary>More</summary>
<p>Some <b>bold</b> words</p>
<script>not(read)</script>
</details>

[ref]: https://example.org "Read"
"""
    assert texts(markdown) == [
        'The "title"',
        "one",
        "Head",
        "Picture of a light",
        "On the left",
        'A task with `code` and [a link](kb:KB-1 "its title").',
        "`path` String (optional) -",
        "Where it is.",
        "Wrapped over lines.",
        "Yes",
        "x \\| y",
        "5",
        "More",
        "Some <b>bold</b> words",
        "Read",
    ]


def test_markup_around_a_whole_sentence_is_not_part_of_it() -> None:
    assert texts("**First. Second.** *Third.* [Fourth](kb:KB-4) is.") == [
        "First.",
        "Second.",
        "Third.",
        "[Fourth](kb:KB-4) is.",
    ]


def test_sentences_of_one_paragraph_share_their_unit_and_block() -> None:
    found = segments("# A\n\nOne. Two.\n\n| d | e |\n|---|---|\n", "en")
    assert [(segment.text, segment.unit, segment.block) for segment in found] == [
        ("A", 0, 0),
        ("One.", 1, 1),
        ("Two.", 1, 1),
        ("d", 2, 2),
        ("e", 3, 2),
    ]


@given(HOSTILE)
def test_a_segment_is_what_stands_in_its_span(text: str) -> None:
    for segment in segments(text, "pl"):
        start, end = segment.span
        if "\n" not in text[start:end] and "\r" not in text[start:end] and segment.kind != "front_matter":
            assert segment.text == text[start:end]


@given(HOSTILE)
def test_no_sentence_cuts_what_belongs_together(text: str) -> None:
    for segment in segments(text, "en"):
        pairs = [piece.pair for piece in pieces(segment.text) if piece.pair]
        assert sorted(pairs) == sorted([*set(pairs), *set(pairs)])
