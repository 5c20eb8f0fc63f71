"""Themes: every token is a colour, text can be read, and the computer's choice is followed."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kbstudio.desktop.theme import Theme, Themes, current_theme, load_theme

TEXT_ON = [
    ("ink", "canvas"),
    ("ink", "chrome"),
    ("ink", "raised"),
    ("ink", "select"),
    ("ink_2", "canvas"),
    ("ink_2", "chrome"),
    ("on_accent", "accent"),
    ("accent", "canvas"),
    ("accent", "select"),
    *((f"{tone}_mark", tone) for tone in ("added", "removed", "moved", "warn", "stop", "good")),
]


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[Themes]:
    yield Themes(qapp, "light")
    Themes(qapp, "light")


def luminance(colour: str) -> float:
    shade = QColor(colour)
    rgb = (shade.redF(), shade.greenF(), shade.blueF())
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_stands_out_from_its_ground(name: str) -> None:
    theme = load_theme(name)
    for text, ground in TEXT_ON:
        lighter, darker = sorted((luminance(getattr(theme, text)), luminance(getattr(theme, ground))), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (text, ground)


@pytest.mark.parametrize(("name", "dark"), [("light", False), ("dark", True)])
def test_a_theme_knows_whether_it_is_dark(name: str, dark: bool) -> None:
    assert load_theme(name).dark is dark


def test_a_page_gets_every_token_as_a_variable() -> None:
    css = load_theme("dark").css_variables()
    assert "--ink-2: #A3ABB6;" in css
    assert "color-scheme: dark" in css
    assert len(re.findall(r"--[\w-]+: #[0-9A-F]{6};", css)) == len(load_theme("dark").tokens())


def test_choosing_a_theme_dresses_the_application(themes: Themes, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(themes.theme_changed) as changed:
        themes.choose("dark")
    assert changed.args == [current_theme()]
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == load_theme("dark").canvas


def test_choosing_what_is_worn_changes_nothing(themes: Themes, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(themes.theme_changed):
        themes.choose("light")


def test_the_window_follows_the_computer_when_that_is_the_choice(themes: Themes) -> None:
    themes.choose("system")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_theme().dark


def test_the_window_keeps_the_theme_that_was_chosen(themes: Themes) -> None:
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not current_theme().dark


def test_no_colour_stands_in_the_style_sheet(qapp: QApplication, themes: Themes) -> None:
    sheet = qapp.styleSheet()
    named = {colour.upper() for colour in load_theme("light").tokens().values()}
    assert {colour.upper() for colour in re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)} <= named
    assert "$" not in sheet


def test_both_themes_name_the_same_tokens() -> None:
    assert isinstance(load_theme("light"), Theme)
    assert load_theme("light").tokens().keys() == load_theme("dark").tokens().keys()
