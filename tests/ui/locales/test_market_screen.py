"""Beginning a market on the screen: everything is there, what is typed is its own, a key gives it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from kbstudio.domain.alignments import Relation
from kbstudio.ui.locales.column_heads import ColumnHeads
from kbstudio.ui.locales.columns import GUTTER
from kbstudio.ui.locales.row_commands import Command
from tests.ui.locales.conftest import CONTROL, SHIFT, SOURCE, Adapting


def own(adapting: Adapting) -> list[str]:
    rows = adapting.studio.localising.view(adapting.code, "en-GB", by="noa").rows
    return [row.target for row in rows if row.relation is not Relation.INHERITED]


def test_a_market_is_begun_by_typing_where_it_differs_and_a_key_gives_it_back(adapting: Adapting) -> None:
    opened = adapting.open("en-GB")
    assert "All of it is English so far" in opened.view.notices.text
    assert "of its own" in opened.view.header.told
    opened.view.area.go_to(5, type_there=True)
    assert "It takes a week" in adapting.row(opened).now
    opened.view.area.edit.selectAll()
    adapting.type("It takes a fortnight.")
    adapting.press(Qt.Key.Key_Return, CONTROL)
    opened.save()
    assert adapting.saved("en-GB") == (1, SOURCE.replace("a week", "a fortnight"))
    assert own(adapting) == ["It takes a fortnight."]
    assert "1 block" in opened.view.header.told

    opened.view.area.go_to(5, type_there=True)
    assert opened.view.area.bar.button(Command.INHERIT).text() == "Words of English again"
    adapting.press(Qt.Key.Key_Y, CONTROL | SHIFT)
    assert opened.view.area.edit.text == "It takes a week."
    opened.save()
    assert adapting.saved("en-GB") == (2, SOURCE)
    assert own(adapting) == []


def test_a_translation_is_not_offered_the_words_of_its_source_that_way(adapting: Adapting) -> None:
    opened = adapting.open("he")
    opened.view.area.go_to(5, type_there=True)
    assert not opened.view.area.bar.button(Command.INHERIT).isVisible()
    adapting.press(Qt.Key.Key_Y, CONTROL | SHIFT)
    assert not opened.unsaved


def test_a_market_is_told_apart_from_its_language_above_its_words(adapting: Adapting) -> None:
    opened = adapting.open("en-GB")
    assert "United Kingdom · English" in opened.view.findChildren(ColumnHeads)[0].accessibleName()


def test_what_can_be_done_with_a_row_stands_beside_its_number(adapting: Adapting) -> None:
    opened = adapting.open("he")
    opened.view.area.go_to(2, type_there=True)
    bar = opened.view.area.bar
    first = min((b for b in bar.findChildren(QToolButton) if b.isVisible()), key=lambda button: button.x())
    assert first.mapTo(opened.view.area.viewport(), first.rect().topLeft()).x() >= GUTTER
    assert bar.geometry().right() < opened.view.area.viewport().width()
