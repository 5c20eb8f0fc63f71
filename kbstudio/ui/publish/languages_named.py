"""Several languages in one sentence."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from kbstudio.ui.widgets.language_names import place_and_language


def languages_named(tags: Iterable[str]) -> str:
    """“Hebrew and Polish”, in the language of the interface."""
    return QLocale().createSeparatedList([place_and_language(tag) for tag in tags])
