"""The table of fields: what changed is marked word by word, what did not is told once."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kbstudio.domain.articles import Article
from kbstudio.domain.texts import ArticleText
from kbstudio.ui.comparison.article_pairs import article_pairs, part_pairs
from kbstudio.ui.comparison.comparer import compare_texts
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.comparison.field_pairs import FieldLine, FieldPair, PartPair, field_line
from kbstudio.ui.comparison.marked_label import MarkedLabel
from kbstudio.ui.comparison.ways import Way
from tests.ui.comparison.panes import in_window, said, showing, text

OLDER = text("Same.\n", "Red light", {"summary": "When it is red", "screen": "CRM 12"})
NEWER = text("Same.\n", "Red light, blinking", {"summary": "When it blinks", "screen": "CRM 12"})


def marked(line: FieldLine) -> tuple[list[str], list[str]]:
    left, right = ([cell.text[a:b] for a, b in cell.marks] if cell else [] for cell in (line.left, line.right))
    return left, right


def fields(qtbot: QtBot, *pairs: FieldPair, parts: tuple[PartPair, ...] = ()) -> ComparisonPane:
    pane = showing(qtbot, OLDER, NEWER)
    pane.show_fields(pairs, parts)
    pane.look_at(Way.FIELDS)
    pane.setFocus()
    return pane


def test_title_facts_and_fields_follow_one_another(qtbot: QtBot) -> None:
    pane = fields(qtbot, FieldPair("Owner", "Maya", "Noa"), FieldPair("Deputies", "", ""))
    assert [line.name for line in pane._fields.lines] == ["Title", "Owner", "Screen", "Summary"]
    assert marked(pane._fields.lines[0])[1] == [", blinking"]
    assert marked(pane._fields.lines[1]) == (["Maya"], ["Noa"])


def test_what_did_not_change_is_told_once(qtbot: QtBot) -> None:
    pane = fields(qtbot)
    labels = [label.accessibleName() for label in pane.findChildren(MarkedLabel) if label.isVisible()]
    assert labels.count("CRM 12") == 1
    assert labels.count("When it is red") == 1


def test_f8_goes_through_the_fields_that_changed(qtbot: QtBot) -> None:
    pane = fields(qtbot)
    assert pane._place.text().startswith("2 field")
    qtbot.keyClick(pane._fields._area, Qt.Key.Key_F8)
    assert pane._place.text() == "Field 1 of 2"
    qtbot.keyClick(pane._fields._area, Qt.Key.Key_K)
    assert pane._place.text() == "Field 2 of 2"
    bold = [name.text() for name in pane._fields._names if name.property("role") == "place"]
    assert bold == ["Summary"]


def test_what_comes_to_be_known_while_one_looks_is_counted(qtbot: QtBot) -> None:
    pane = fields(qtbot)
    pane.show_fields([FieldPair("Owner", "Maya", "Noa")])
    assert pane._place.text().startswith("3 field")


def test_nothing_changed_is_said_above_what_there_is(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, OLDER)
    pane.look_at(Way.FIELDS)
    assert "Nothing in the fields changed" in said(pane)
    assert pane._place.text() == "No field changed"


def test_no_fields_at_all_are_said(qtbot: QtBot) -> None:
    pane = in_window(qtbot)
    pane.show_compared(compare_texts(None, ArticleText("", "Body.\n")), "en", "en")
    pane.look_at(Way.FIELDS)
    assert "Neither version has any fields." in said(pane)


def test_required_parts_are_there_or_missing(qtbot: QtBot) -> None:
    pane = fields(
        qtbot, parts=(PartPair("Steps", before=True, after=True), PartPair("Hand-over", before=True, after=False))
    )
    words = [label.text() for label in pane._fields.findChildren(QLabel)]
    assert (words.count("there"), words.count("missing")) == (2, 1)


def test_hebrew_fields_begin_at_the_right(qtbot: QtBot) -> None:
    pane = in_window(qtbot)
    pane.show_compared(compare_texts(text("א\n", "אור אדום"), text("א\n", "אור ירוק")), "he-IL", "he-IL")
    pane.look_at(Way.FIELDS)
    labels = [label for label in pane.findChildren(MarkedLabel) if label.isVisible()]
    assert labels
    assert all(label.alignment() & Qt.AlignmentFlag.AlignRight and 'dir="rtl"' in label.text() for label in labels)


def test_a_translated_title_is_not_struck_through(qtbot: QtBot) -> None:
    pane = in_window(qtbot)
    pane.show_compared(compare_texts(text("Wait.\n", "Red light"), text("המתינו.\n", "אור אדום")), "en", "he-IL")
    pane.look_at(Way.FIELDS)
    labels = [label for label in pane.findChildren(MarkedLabel) if label.isVisible()]
    assert len(labels) == 2
    assert not any("line-through" in label.text() or "underline" in label.text() for label in labels)


def test_what_is_typed_in_a_field_is_shown_as_typed(qtbot: QtBot) -> None:
    pane = fields(qtbot, FieldPair("Owner", "<b>Maya</b>", "<i>Noa & Co</i>"))
    texts = [label.text() for label in pane.findChildren(MarkedLabel)]
    assert any("&lt;" in words for words in texts)
    assert not any("<b>" in words or "<i>" in words for words in texts)


def test_what_is_known_of_an_article_says_the_same_on_both_sides() -> None:
    article = Article("1", 4, "procedure", "maya", "en", datetime(2026, 3, 1, tzinfo=UTC), "maya", topics=("net",))
    pairs = {pair.name: pair for pair in article_pairs(article, {"maya": "Maya"}, {"net": "Internet"})}
    assert pairs["Owner"].after == "Maya"
    assert pairs["Topics"].after == "Internet"
    assert all(pair.before == pair.after for pair in pairs.values())


def test_parts_are_those_the_kind_requires() -> None:
    told = part_pairs("procedure", "en", None, "Nothing here.\n")
    assert told
    assert all(part.before is None and not part.after for part in told)
    assert part_pairs("unheard of", "en", "", "") == ()


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_pair_keeps_both_texts_and_marks_only_what_differs(before: str, after: str) -> None:
    line = field_line(FieldPair("Name", before, after))
    assert line.changed == ((line.left.text if line.left else "") != (line.right.text if line.right else ""))
    if before == after:
        assert not any(marked(line))
