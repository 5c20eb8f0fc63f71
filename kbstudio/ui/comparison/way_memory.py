"""Keeps in the settings how a person likes to compare texts."""

from functools import partial

from kbstudio.desktop.settings import SettingsStore
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.comparison.ways import Way, way_named


def remember_way(pane: ComparisonPane, settings: SettingsStore) -> None:
    """Begin the way the person chose last, and note what they choose here."""
    pane.look_at(way_named(settings.values.comparison_way))
    pane.way_chosen.connect(partial(_note, settings))


def _note(settings: SettingsStore, way: Way) -> None:
    # Fields are glanced at: a comparison that began with them would hide what changed in the text.
    if way is not Way.FIELDS:
        settings.change(comparison_way=way.value)
