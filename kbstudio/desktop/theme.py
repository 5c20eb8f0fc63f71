"""The colours of the window: a theme names them, everything else asks the theme."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from kbstudio.assets import resource
from kbstudio.desktop.look import Look, current_look, look_of, text_pixels, wear_look
from kbstudio.desktop.settings import SettingsStore

CHOICES = ("system", "light", "dark", "contrast")
"""What a person can choose: to follow the computer, or a theme by its name."""

_SMALL_TEXT = 12
_READING_TEXT = 14
_FIELD_TEXT = 17
_MENU_BAR = 30


@dataclass(frozen=True)
class Theme:
    """Colours as ``#RRGGBB``, one for each token; a ``_mark`` is read on the background it is named after.

    ``faint`` is what cannot be used now, and nothing else: it can be told from ``ink`` at a glance and still be read.
    """

    name: str
    canvas: str
    chrome: str
    raised: str
    line: str
    ink: str
    ink_2: str
    faint: str
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
    """The theme of that name in resources/themes: "light", "dark" or "contrast"."""
    content = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(name, **{token.replace("-", "_"): colour for token, colour in content.items()})


class _Worn:
    """The theme the application wears: one for the whole process, as Qt's palette and style sheet are."""

    theme: Theme | None = None
    font: QFont | None = None
    """Interface text as the computer wants it."""


def current_theme() -> Theme:
    """The theme to paint with now."""
    return _Worn.theme or load_theme("light")


def apply_theme(app: QApplication, theme: Theme, look: Look | None = None) -> None:
    """Dress the application: Fusion, a palette, letters of the size wanted and one small style sheet."""
    if _Worn.theme is None:
        app.setStyle("Fusion")
    _Worn.theme = theme
    _size_letters(app, look or current_look())
    app.setPalette(_palette(theme))
    sheet = resource("themes", "application.qss").read_text(encoding="utf-8")
    words = {name.replace("-", "_"): colour for name, colour in theme.tokens().items()}
    # A broken edge tells it apart for those who see differences of light least.
    words["off_edge"] = f"1px dashed {theme.ink_2}" if theme.name == "contrast" else f"1px solid {theme.line}"
    words["icons"] = resource("icons").as_posix()
    words["caret_forward"] = "caret-left" if QGuiApplication.isRightToLeft() else "caret-right"
    words["field"] = f"{text_pixels(_FIELD_TEXT)}px"
    words["reading"] = f"{text_pixels(_READING_TEXT)}px"
    # A menu that does not fit into its bar is not shown at all.
    line = QFontMetrics(app.font()).height()
    air = max(0, (_MENU_BAR - 4 - line) // 2)
    words["menu_air"], words["menu_gap"] = f"{air}px", f"{max(0, _MENU_BAR - 1 - line - 2 * air) // 2}px"
    words["small"] = f"{text_pixels(_SMALL_TEXT)}px"
    app.setStyleSheet(Template(sheet).substitute(words))


class Themes(QObject):
    """Keeps the application in the look the person chose, and follows the computer live when that is the choice."""

    theme_changed = Signal(object)
    """The ``Theme`` worn from now on; also sent when letters or rows have another size."""

    def __init__(
        self,
        app: QApplication,
        choice: str = "system",
        parent: QObject | None = None,
        *,
        settings: SettingsStore | None = None,
    ) -> None:
        """Wears ``choice``; with ``settings``, what they ask for from the start on."""
        super().__init__(parent)
        self._app = app
        self._choice = choice
        self._settings: SettingsStore | None = None
        self._hints = QGuiApplication.styleHints()
        self._access = self._hints.accessibility()
        self._computers = self._hints.colorScheme()
        self._computers_contrast = self._access.contrastPreference()
        self._hints.colorSchemeChanged.connect(self._computer_changed)
        self._access.contrastPreferenceChanged.connect(self._contrast_changed)
        if settings is not None:
            self.follow(settings)
        else:
            self.choose(choice)

    @property
    def choice(self) -> str:
        """What was chosen: one of ``CHOICES``."""
        return self._choice

    def follow(self, settings: SettingsStore) -> None:
        """Wear what these settings ask for, now and whenever one of them is changed."""
        self._settings = settings
        settings.changed.connect(self._setting_changed)
        self.choose(settings.values.theme)

    def choose(self, choice: str) -> None:
        """Wear "light", "dark" or "contrast", or follow the computer with "system"."""
        self._choice = choice
        # Title bars and web pages follow Qt's own idea of light and dark.
        if choice in CHOICES[1:]:
            dark = load_theme(choice).dark
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        else:
            self._hints.unsetColorScheme()
            self._computers = self._hints.colorScheme()
        self._wear()

    def _setting_changed(self, name: str) -> None:
        if self._settings is None:
            return
        if name == "theme":
            self.choose(self._settings.values.theme)
        elif name in ("text_size", "close_rows", "source_face"):
            self._wear()

    def _computer_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._choice not in CHOICES[1:]:
            self._computers = scheme
            self._wear()

    def _contrast_changed(self, contrast: Qt.ContrastPreference) -> None:
        self._computers_contrast = contrast
        self._wear()

    def _wear(self) -> None:
        theme = load_theme(self._wanted())
        look = look_of(self._settings.values) if self._settings is not None else current_look()
        if theme is not _Worn.theme or look != current_look():
            apply_theme(self._app, theme, look)
            self.theme_changed.emit(theme)

    def _wanted(self) -> str:
        if self._choice in CHOICES[1:]:
            return self._choice
        if self._computers_contrast is Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if self._computers is Qt.ColorScheme.Dark else "light"


def _size_letters(app: QApplication, look: Look) -> None:
    """Interface text of at least 13 px, its own size where the computer asks for more, and what the person adds."""
    if _Worn.font is None:
        _Worn.font = QFont(app.font())
    wear_look(look, QFontInfo(_Worn.font).pixelSize())
    font = QFont(_Worn.font)
    font.setPixelSize(text_pixels())
    if font != app.font():
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
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return palette
