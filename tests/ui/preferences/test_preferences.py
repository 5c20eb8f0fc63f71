"""Preferences as people use them: find one, change it, see it at once, set it back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo, QStandardItemModel, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kbstudio.desktop.look import row_height
from kbstudio.desktop.settings import Settings, SettingsStore
from kbstudio.desktop.theme import Themes, current_theme, load_theme
from kbstudio.ui.editor.text_edit import MarkdownEdit
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.preferences.dialog import PreferencesDialog
from kbstudio.ui.preferences.row import PreferenceRow
from kbstudio.ui.widgets.row_table import RowTable
from tests.support.dictionaries import write_dictionary
from tests.support.inline_jobs import InlineJobs


class Desk:
    """Preferences over a window that wears them."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, file: Path) -> None:
        self.file = file
        self.qtbot = qtbot
        self.settings = SettingsStore(file)
        self.themes = Themes(qapp, "light")
        self.settings.change(theme="light")
        self.themes.follow(self.settings)
        self.window = QWidget()
        self.window.resize(1024, 700)
        qtbot.addWidget(self.window)
        self.window.show()
        self.jobs = InlineJobs(self.window)
        self.dialog = PreferencesDialog(self.settings, self.jobs, self.window)
        self.dialog.open()

    def look_for(self, words: str) -> list[str]:
        """Type into the field; the settings that are left."""
        self.dialog.field.clear()
        self.qtbot.keyClicks(self.dialog.field, words)
        return [row.preference.setting for row in self.dialog.rows if row.isVisible()]

    def choose(self, setting: str, text: str) -> None:
        """Choose a value as with the keyboard or the mouse."""
        box = self.dialog.row(setting).box
        assert box is not None
        index = box.findText(text)
        assert index >= 0
        box.setCurrentIndex(index)
        box.activated.emit(index)

    def row(self, setting: str) -> PreferenceRow:
        return self.dialog.row(setting)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, qtbot, tmp_path / "settings.json")
    yield desk
    if isValid(desk.dialog):
        desk.dialog.reject()
    for name in ("text_size", "close_rows", "source_face"):
        desk.settings.set_back(name)
    desk.settings.change(theme="light")


def test_every_preference_is_a_setting_with_its_value_shown(desk: Desk) -> None:
    for row in desk.dialog.rows:
        value = getattr(Settings(), row.preference.setting)
        assert row.box is None or value in {choice.value for choice in row.preference.choices}
        assert isinstance(value, bool) is (row.switch is not None)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("dark", ["theme"]),
        ("contrast", ["theme"]),
        ("rows", ["close_rows"]),
        ("hebrew", ["language"]),
        ("עברית", ["language"]),
        ("polski", ["language"]),
        ("lagnuage", ["language"]),
        ("left off", ["reopen"]),
        ("zzzz", []),
    ],
)
def test_a_setting_is_found_by_name_explanation_or_value(desk: Desk, words: str, left: list[str]) -> None:
    if words.isascii():
        assert desk.look_for(words) == left
    else:
        desk.dialog.field.setText(words)
        assert [row.preference.setting for row in desk.dialog.rows if row.isVisible()] == left
    desk.dialog.field.clear()
    assert all(row.isVisible() for row in desk.dialog.rows)


def test_what_fits_is_set_off(desk: Desk) -> None:
    desk.look_for("rows")
    row = desk.row("close_rows")
    assert f'<b style="color:{current_theme().accent}">Rows</b> closer' in row._label.text()
    desk.settings.change(theme="dark")
    assert current_theme().accent in row._label.text()


def test_a_change_holds_at_once_and_is_kept_at_once(desk: Desk) -> None:
    desk.choose("theme", "High contrast")
    assert current_theme().name == "contrast"
    assert json.loads(desk.file.read_text())["theme"] == "contrast"


def test_letters_and_rows_change_at_once(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    table = RowTable("Articles")
    qtbot.addWidget(table)
    size = QFontInfo(qapp.font()).pixelSize()
    desk.choose("text_size", "Larger")
    assert QFontInfo(qapp.font()).pixelSize() == size + 3
    desk.choose("text_size", "As the computer")
    switch = desk.row("close_rows").switch
    assert switch is not None
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(6, switch.height() // 2))
    assert table.verticalHeader().defaultSectionSize() == row_height() == 28


def test_menus_fit_into_their_bar_whatever_size_letters_have(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk.settings, desk.themes)
    qtbot.addWidget(window)
    window.show()
    sizes = desk.row("text_size").box
    assert sizes is not None
    for index in range(sizes.count()):
        desk.choose("text_size", sizes.itemText(index))
        window.resize(1300 + index, 700)
        bar = window.menuBar()
        assert all(bar.rect().contains(bar.actionGeometry(action)) for action in bar.actions()), sizes.itemText(index)


def test_columns_have_room_for_larger_letters(desk: Desk, qtbot: QtBot) -> None:
    table = RowTable("Articles")
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(3, 2, table))
    table.set_columns((80, 120), stretch=1)
    before, told = table.columnWidth(0), QSignalSpy(table.columns_changed)
    desk.choose("text_size", "Largest")
    assert table.columnWidth(0) > before
    desk.choose("text_size", "As the computer")
    assert table.columnWidth(0) == before
    assert told.count() == 0


def test_the_text_being_written_is_set_as_chosen(desk: Desk, qtbot: QtBot) -> None:
    text = MarkdownEdit()
    qtbot.addWidget(text)
    desk.themes.theme_changed.connect(text.dress)
    as_other_text, size = text.font().family(), text.font().pixelSize()
    desk.choose("source_face", "Of one width")
    assert text.font().family() != as_other_text
    desk.choose("source_face", "As other text")
    desk.choose("text_size", "Largest")
    assert text.font().family() == as_other_text
    assert text.font().pixelSize() > size


def test_the_text_being_written_wears_another_theme_at_once_and_is_no_other_text(desk: Desk, qtbot: QtBot) -> None:
    text = MarkdownEdit()
    qtbot.addWidget(text)
    desk.themes.theme_changed.connect(text.dress)
    text.set_article("## Head\n\nSome `code` here.\n" * 30, "en")
    changed = QSignalSpy(text.document().contentsChange)
    desk.choose("theme", "High contrast")
    block, colours = text.document().begin(), set()
    while block.isValid():
        colours |= {each.format.foreground().color().name() for each in block.layout().formats()}
        block = block.next()
    assert current_theme().ink_2.lower() in colours
    assert load_theme("light").ink_2.lower() not in colours
    assert changed.count() == 0


def test_a_changed_setting_can_be_set_back(desk: Desk) -> None:
    row = desk.row("close_rows")
    assert not row.back.isVisible()
    desk.settings.change(close_rows=True)
    assert row.back.isVisible()
    row.back.setFocus()
    desk.qtbot.mouseClick(row.back, Qt.MouseButton.LeftButton)
    assert desk.settings.values.close_rows is False
    assert not row.back.isVisible()
    assert row.control.hasFocus()


def test_what_is_changed_elsewhere_is_shown(desk: Desk) -> None:
    desk.settings.change(theme="dark")
    box = desk.row("theme").box
    assert box is not None
    assert box.currentText() == "Dark"


def test_another_language_says_that_it_waits_for_the_next_start(desk: Desk) -> None:
    notice = desk.row("language").notice
    desk.choose("language", "עברית")
    assert notice.isVisible()
    assert "עברית" in notice.text()
    desk.settings.set_back("language")
    assert not notice.isVisible()


def test_a_value_of_another_version_does_no_harm(desk: Desk) -> None:
    desk.settings.change(theme="purple", text_size=5)
    theme, size = desk.row("theme").box, desk.row("text_size").box
    assert theme is not None
    assert size is not None
    assert theme.currentText() == "As the computer"
    assert size.currentText() in ("Much larger", "Largest")


def test_the_wheel_changes_nothing_in_passing(desk: Desk) -> None:
    box = desk.row("theme").box
    assert isinstance(box, QComboBox)
    before = box.currentIndex()
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)
    assert box.currentIndex() == before


def test_the_keyboard_goes_from_the_field_to_what_was_found(desk: Desk) -> None:
    desk.look_for("language")
    desk.qtbot.keyClick(desk.dialog.field, Qt.Key.Key_Return)
    assert desk.dialog.isVisible()
    desk.qtbot.keyClick(desk.dialog.field, Qt.Key.Key_Down)
    assert desk.row("language").control.hasFocus()
    desk.dialog.field.setFocus()
    desk.qtbot.keyClick(desk.dialog.field, Qt.Key.Key_Escape)
    assert desk.dialog.isVisible()
    desk.qtbot.keyClick(desk.dialog.field, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()


def test_a_screen_reader_hears_name_and_explanation(desk: Desk) -> None:
    for row in desk.dialog.rows:
        assert row.control.accessibleName() == row.label_text
        assert row.control.accessibleDescription() == row.why_text
        assert row.label_text in row.back.accessibleName()


def test_a_folder_of_dictionaries_is_named_looked_into_and_set_back(desk: Desk, tmp_path: Path) -> None:
    row = desk.row("dictionaries")
    assert row.folder is not None
    assert desk.look_for("spelling") == ["dictionaries"]
    row.folder.line.setText(str(tmp_path / "nothing"))
    row.folder.line.editingFinished.emit()
    assert desk.settings.values.dictionaries == str(tmp_path / "nothing")
    assert row.notice.isVisible()
    write_dictionary(tmp_path / "mine", "he_IL", "שלום")
    row.folder.chosen.emit(str(tmp_path / "mine"))
    assert row.folder.line.text() == str(tmp_path / "mine")
    assert not row.notice.isVisible()
    row.back.click()
    assert desk.settings.values.dictionaries == ""
    assert row.folder.line.text() == ""
