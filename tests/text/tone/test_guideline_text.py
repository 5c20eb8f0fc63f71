"""Guidelines read from Markdown, and rules written into it."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.tone.guideline_text import read_guideline, with_rule, without_rule

HOUSE = """We are calm.

## No blame {#no-blame}

Say what happened.

- ✗ You failed to pay.
- ✓ The payment is not here yet.

```yaml
extends: existence
message: Say what happened.
tokens: [you failed]
```

## Without a rule

Prose that belongs to the section above it no more.

## Packages {#packages}

```ini
BasedOnStyles = Microsoft
```
"""


def test_sections_examples_rules_and_layers_are_read() -> None:
    read = read_guideline(HOUSE)
    blame = read.sections[0]
    assert read.prose == "We are calm."
    assert [each.id for each in read.sections] == ["no-blame", "packages"]
    assert (blame.title, blame.prose, blame.line) == ("No blame", "Say what happened.", 3)
    assert [(each.text, each.line) for each in (*blame.donts, *blame.dos)] == [
        ("You failed to pay.", 7),
        ("The payment is not here yet.", 8),
    ]
    assert [(rule.name, rule.line) for rule in blame.rules] == [("no-blame", 11)]
    assert blame.rules[0].yaml.startswith("extends: existence\n")
    assert read.layers == ("BasedOnStyles = Microsoft\n",)


def test_a_second_rule_of_a_section_is_numbered_and_a_second_section_of_a_name_is_left_out() -> None:
    body = "# A {#a}\n```yaml\none: 1\n```\n~~~yml\ntwo: 2\n~~~\n# B {#a}\n```yaml\nthree: 3\n```\n"
    read = read_guideline(body)
    assert [[rule.name for rule in section.rules] for section in read.sections] == [["a", "a-2"]]
    assert read.section("a-2") == read.section("a")


@given(st.text(alphabet="#{} a\n`-✗✓*>|:~\u05d0", max_size=200))
def test_any_text_is_a_guideline_and_its_sections_follow_each_other(body: str) -> None:
    read = read_guideline(body)
    at = 0
    for section in read.sections:
        assert at <= section.start < section.end <= len(body)
        at = section.end


_WORDS = st.text(alphabet="abc אב .", min_size=1, max_size=20).map(str.strip).filter(bool)


_BODIES = [HOUSE, "", "Prose", "# T {#new}\n\n- a\n", "Prose\n\n```\nnever closed\n", "A\n\n<!-- nor this\n\nb\n"]


@given(st.sampled_from(_BODIES), st.lists(_WORDS, max_size=3), _WORDS, _WORDS)
def test_what_is_written_is_read_again_and_the_rest_stays(body: str, donts: list[str], do: str, title: str) -> None:
    before = read_guideline(body)
    yaml = "extends: existence\nmessage: 'a ``` b'\ntokens: [x]\n"
    written = with_rule(body, "new", title=title, prose="Why.", donts=donts, dos=[do], yaml=yaml)
    read = read_guideline(written)
    section = read.section("new")
    assert section is not None
    assert (section.title, section.prose, section.rules[0].yaml) == (" ".join(title.split()), "Why.", yaml)
    assert [each.text for each in section.donts] == [" ".join(text.split()) for text in donts]
    assert [each.text for each in section.dos] == [" ".join(do.split())]
    others = [(each.id, each.prose, each.donts and each.donts[0].text) for each in read.sections if each.id != "new"]
    assert others == [
        (each.id, each.prose, each.donts and each.donts[0].text) for each in before.sections if each.id != "new"
    ]
    assert read.layers == before.layers
    again = with_rule(written, "new", title=title, prose="Why.", donts=donts, dos=[do], yaml=yaml)
    assert again == written


def test_a_section_is_taken_out_and_all_else_stays() -> None:
    assert without_rule(HOUSE, "nobody") == HOUSE
    without = without_rule(HOUSE, "no-blame")
    assert without == HOUSE.replace(HOUSE[HOUSE.index("## No blame") : HOUSE.index("## Without")], "")


def test_an_id_that_no_file_could_have_is_no_section() -> None:
    assert read_guideline("# A {#a/b}\n\n# B {#..}\n\n# C {#c:d}\n").sections == ()
    assert [each.id for each in read_guideline("# A {#без-упрёков .rule}\n").sections] == ["без-упрёков"]


def test_rules_that_nobody_would_find_are_noted_and_layers_are_found_anywhere() -> None:
    rule = "```yaml\nextends: existence\nmessage: m\n```\n"
    layer = "## Layers\n\n```ini\nVocab = House\n```\n"
    body = f"Prose.\n\n{rule}\n## One {{#one}}\n\n{rule}\n{layer}\n{rule}\n## Two {{#one}}\n\n{rule}"
    read = read_guideline(body)
    assert [(note.code, note.line) for note in read.notes] == [
        ("rule_alone", 3),
        ("rule_alone", 21),
        ("section_twice", 26),
    ]
    assert (read.layers, read.layer_lines) == (("Vocab = House\n",), (18,))
    assert [section.id for section in read.sections] == ["one"]
    assert read.rules == 1
