"""How large letters are, how close rows stand and how the source is set: chosen once, asked for while painting."""

from dataclasses import dataclass

from kbstudio.desktop.settings import Settings

INTERFACE_TEXT = 13
"""Smallest size interface text has by itself, in pixels."""

SMALLEST, LARGEST = -1, 6
"""Points that letters can be made smaller or larger by."""

_PIXELS_IN_A_POINT = 96 / 72
_LEAST_PIXELS = 9
_ROW, _CLOSE_ROW = 32, 28
_ENTRY, _CLOSE_ENTRY = 28, 24
_LINE = 18
"""Height of a line of interface text as it comes, in pixels."""


@dataclass(frozen=True)
class Look:
    """What the person chose about letters and rows; ``source_face`` is "text" or "even"."""

    text_size: int = 0
    close_rows: bool = False
    source_face: str = "text"

    @property
    def pixels_more(self) -> int:
        """Pixels that interface text is larger than it comes."""
        return round(min(max(self.text_size, SMALLEST), LARGEST) * _PIXELS_IN_A_POINT)


class _Worn:
    """The look of the whole process, as the theme is."""

    look = Look()
    computers_pixels = INTERFACE_TEXT


def look_of(settings: Settings) -> Look:
    """The look a person's settings ask for."""
    return Look(settings.text_size, settings.close_rows, settings.source_face)


def current_look() -> Look:
    """What to paint by now."""
    return _Worn.look


def wear_look(look: Look, computers_pixels: int | None = None) -> None:
    """Paint by another look from now on; ``computers_pixels`` is how large the computer wants interface text."""
    _Worn.look = look
    if computers_pixels is not None:
        _Worn.computers_pixels = max(INTERFACE_TEXT, computers_pixels)


def text_pixels(size: int = INTERFACE_TEXT) -> int:
    """The size to paint in what is ``size`` pixels as it comes: it grows with the text of the interface."""
    return max(_LEAST_PIXELS, round(size * _scale()))


def row_height() -> int:
    """Pixels from one row of a list to the next."""
    return (_CLOSE_ROW if _Worn.look.close_rows else _ROW) + _higher()


def entry_height() -> int:
    """Pixels from one entry to the next in the lists at the side."""
    return (_CLOSE_ENTRY if _Worn.look.close_rows else _ENTRY) + _higher()


def _scale() -> float:
    return (_Worn.computers_pixels + _Worn.look.pixels_more) / INTERFACE_TEXT


def _higher() -> int:
    return max(0, round((_scale() - 1) * _LINE))
