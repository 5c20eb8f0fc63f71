"""Themes: every token is a colour, text can be read, and the computer's choice is followed."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kbstudio.desktop import theme
from kbstudio.desktop.look import Look, row_height, text_pixels
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import CHOICES, Theme, Themes, current_theme, load_theme

MARKS = ("added", "removed", "moved", "warn", "stop", "good")
GROUNDS = ("canvas", "chrome", "raised", "select", *MARKS)
TEXTS = ("ink", "ink_2", "accent", *(f"{tone}_mark" for tone in MARKS))
TEXT_ON = [("on_accent", "accent"), *((text, ground) for text in TEXTS for ground in GROUNDS)]


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[Themes]:
    yield Themes(qapp, "light")
    Themes(qapp, "light")


def luminance(colour: str) -> float:
    shade = QColor(colour)
    rgb = (shade.redF(), shade.greenF(), shade.blueF())
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(theme: Theme, one: str, other: str) -> float:
    lighter, darker = sorted((luminance(getattr(theme, one)), luminance(getattr(theme, other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("name", "least"), [("light", 4.5), ("dark", 4.5), ("contrast", 7.0)])
def test_every_text_can_be_read_on_every_ground(name: str, least: float) -> None:
    theme = load_theme(name)
    assert [pair for pair in TEXT_ON if contrast(theme, *pair) < least] == []


@pytest.mark.parametrize(("name", "least"), [("light", 3.0), ("dark", 3.0), ("contrast", 4.5)])
def test_what_cannot_be_used_is_told_apart_and_can_be_read(name: str, least: float) -> None:
    theme = load_theme(name)
    assert contrast(theme, "ink", "faint") >= 3
    assert [ground for ground in ("canvas", "chrome", "raised") if contrast(theme, "faint", ground) < least] == []


@pytest.mark.parametrize("name", CHOICES[1:])
def test_buttons_that_are_disabled_look_so(name: str, themes: Themes, qtbot: QtBot) -> None:
    """Whatever kind of button: the words of none of them have the colour of one that works."""
    themes.choose(name)
    for kind in ("", "primary", "quiet", "link"):
        button = QPushButton("WWWWWWWW")
        qtbot.addWidget(button)
        if kind:
            button.setProperty(kind, True)
        theme = load_theme(name)
        works = (theme.ink, theme.accent, theme.on_accent)
        painted = colours(button)
        assert sum(painted[each] for each in works) > painted[theme.faint]
        button.setEnabled(False)
        painted = colours(button)
        assert painted[theme.faint] > sum(painted[each] for each in works if each != theme.canvas)


def colours(button: QPushButton) -> Counter[str]:
    """How often each colour is to be seen in a button."""
    picture = button.grab().toImage()
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return Counter(picture.pixelColor(x, y).name().upper() for x, y in points)


def test_lines_and_what_is_chosen_stand_out_in_high_contrast() -> None:
    theme = load_theme("contrast")
    for ground in ("canvas", "chrome", "raised", "select"):
        assert contrast(theme, "line", ground) >= 3
        assert contrast(theme, "accent", ground) >= 7


@pytest.mark.parametrize(("name", "dark"), [("light", False), ("dark", True), ("contrast", True)])
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


def test_every_theme_is_whole() -> None:
    for name in CHOICES[1:]:
        assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in load_theme(name).tokens().values())


def test_a_computer_that_asks_for_contrast_gets_it(themes: Themes) -> None:
    access = QGuiApplication.styleHints().accessibility()
    themes.choose("system")
    access.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert current_theme().name == "contrast"
    access.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert current_theme().name != "contrast"


def test_a_theme_that_was_chosen_stays_whatever_contrast_the_computer_asks_for(themes: Themes) -> None:
    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert current_theme().name == "light"


def test_settings_are_worn_as_soon_as_they_change(
    themes: Themes, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    themes.follow(settings)
    size, row = qapp.font().pixelSize(), row_height()
    settings.change(text_size=3)
    assert qapp.font().pixelSize() == size + 4
    assert row_height() > row
    settings.change(text_size=0, close_rows=True)
    assert (qapp.font().pixelSize(), row_height()) == (size, 28)
    with qtbot.waitSignal(themes.theme_changed):
        settings.change(theme="contrast")
    settings.change(theme="light", close_rows=False)


def test_at_the_start_one_look_is_put_on(
    themes: Themes, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    settings.change(text_size=2, theme="dark")
    worn: list[str] = []
    wear = theme.apply_theme

    def count(app: QApplication, what: Theme, look: Look | None = None) -> None:
        worn.append(what.name)
        wear(app, what, look)

    monkeypatch.setattr(theme, "apply_theme", count)
    Themes(qapp, settings=settings)
    assert worn == ["dark"]
    settings.change(text_size=0, theme="light")


def test_letters_are_never_larger_or_smaller_than_can_be_used(themes: Themes, tmp_path: Path) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    settings.change(text_size=10**6)
    themes.follow(settings)
    assert text_pixels() <= 30
    settings.change(text_size=-(10**6))
    assert text_pixels() >= 11
    settings.change(text_size=0)
