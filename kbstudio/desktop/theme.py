"""The colours of the window: a theme names them, everything else asks the theme."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from kbstudio.assets import resource

INTERFACE_TEXT = 13
"""Smallest size of interface text, in pixels."""


@dataclass(frozen=True)
class Theme:
    """Colours as ``#RRGGBB``, one for each token; a ``_mark`` is read on the background it is named after."""

    name: str
    canvas: str
    chrome: str
    raised: str
    line: str
    ink: str
    ink_2: str
    accent: str
    select: str
    on_accent: str
    added: str
    added_mark: str
    removed: str
    removed_mark: str
    moved: str
    moved_mark: str
    warn: str
    warn_mark: str
    stop: str
    stop_mark: str
    good: str
    good_mark: str

    @property
    def dark(self) -> bool:
        """Whether text is lighter than what it stands on."""
        return QColor(self.canvas).lightness() < QColor(self.ink).lightness()

    def tokens(self) -> dict[str, str]:
        """Token to colour, the tokens spelt as in the theme files: ``ink-2``."""
        return {entry.name.replace("_", "-"): getattr(self, entry.name) for entry in fields(self)[1:]}

    def css_variables(self) -> str:
        """A style sheet that gives a web page the tokens as variables: ``var(--ink-2)``."""
        lines = "".join(f"  --{token}: {colour};\n" for token, colour in self.tokens().items())
        scheme = "dark" if self.dark else "light"
        return f":root {{\n  color-scheme: {scheme};\n{lines}}}\n"


@cache
def load_theme(name: str) -> Theme:
    """The theme of that name in resources/themes: "light" or "dark"."""
    content = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(name, **{token.replace("-", "_"): colour for token, colour in content.items()})


class _Worn:
    """The theme the application wears: one for the whole process, as Qt's palette and style sheet are."""

    theme: Theme | None = None


def current_theme() -> Theme:
    """The theme to paint with now."""
    return _Worn.theme or load_theme("light")


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the application: Fusion, a palette and one small style sheet."""
    if _Worn.theme is None:
        app.setStyle("Fusion")
        _at_least_readable(app)
    _Worn.theme = theme
    app.setPalette(_palette(theme))
    sheet = resource("themes", "application.qss").read_text(encoding="utf-8")
    words = {name.replace("-", "_"): colour for name, colour in theme.tokens().items()}
    words["icons"] = resource("icons").as_posix()
    words["caret_forward"] = "caret-left" if QGuiApplication.isRightToLeft() else "caret-right"
    app.setStyleSheet(Template(sheet).substitute(words))


class Themes(QObject):
    """Keeps the application in the theme the person chose, and follows the computer live when that is the choice."""

    theme_changed = Signal(object)
    """The ``Theme`` worn from now on."""

    def __init__(self, app: QApplication, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = choice
        self._hints = QGuiApplication.styleHints()
        self._computers = self._hints.colorScheme()
        self._hints.colorSchemeChanged.connect(self._computer_changed)
        self.choose(choice)

    @property
    def choice(self) -> str:
        """What was chosen: "system", "light" or "dark"."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Wear "light" or "dark", or follow the computer with "system"."""
        self._choice = choice
        # Title bars and web pages follow Qt's own idea of light and dark.
        if choice == "dark":
            self._hints.setColorScheme(Qt.ColorScheme.Dark)
        elif choice == "light":
            self._hints.setColorScheme(Qt.ColorScheme.Light)
        else:
            self._hints.unsetColorScheme()
            self._computers = self._hints.colorScheme()
        self._wear()

    def _computer_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._choice not in ("light", "dark"):
            self._computers = scheme
            self._wear()

    def _wear(self) -> None:
        name = self._choice
        if name not in ("light", "dark"):
            name = "dark" if self._computers is Qt.ColorScheme.Dark else "light"
        theme = load_theme(name)
        if theme is not _Worn.theme:
            apply_theme(self._app, theme)
            self.theme_changed.emit(theme)


def _at_least_readable(app: QApplication) -> None:
    """Interface text of 13 px where the computer asks for less; its own size where it asks for more."""
    font = app.font()
    if QFontInfo(font).pixelSize() < INTERFACE_TEXT:
        font.setPixelSize(INTERFACE_TEXT)
        app.setFont(font)


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for names, colour in (
        ((role.Window, role.AlternateBase), theme.chrome),
        ((role.Base,), theme.canvas),
        ((role.Button, role.ToolTipBase), theme.raised),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText), theme.ink),
        ((role.PlaceholderText,), theme.ink_2),
        ((role.Highlight,), theme.select),
        ((role.Link, role.LinkVisited, role.Accent), theme.accent),
        ((role.BrightText,), theme.stop_mark),
        ((role.Light, role.Midlight, role.Mid, role.Dark), theme.line),
        ((role.Shadow,), theme.line),
    ):
        for name in names:
            palette.setColor(name, QColor(colour))
    faint = QColor(theme.ink_2)
    faint.setAlphaF(0.65)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, faint)
    return palette
