"""The language of the interface: compiled once, with plural forms in English too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from kbstudio.desktop.languages import chosen_language, compiled_translation, install_language

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl"><context><name>Greeting</name>
<message><source>Good day</source><translation>{translation}</translation></message>
</context></TS>
"""


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    install_language(qapp, "en")
    QLocale.setDefault(before)


def test_english_counts_as_people_do(app: QApplication) -> None:
    install_language(app, "en")
    assert QCoreApplication.translate("times", "%n days ago", "", 1) == "1 day ago"
    assert QCoreApplication.translate("times", "%n days ago", "", 3) == "3 days ago"


def test_hebrew_turns_the_window_around(app: QApplication) -> None:
    install_language(app, "he")
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    install_language(app, "pl")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_parts_that_belong_to_qt_are_translated(app: QApplication) -> None:
    install_language(app, "pl")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"


def test_a_translation_is_compiled_once(app: QApplication, tmp_path: Path) -> None:
    source = tmp_path / "kbstudio_xx.ts"
    source.write_text(SOURCE.format(translation="Dzień dobry"), encoding="utf-8")
    first = compiled_translation(source)
    assert first is not None
    written = first.stat().st_mtime_ns
    assert compiled_translation(source) == first
    assert first.stat().st_mtime_ns == written


def test_a_changed_translation_takes_the_place_of_the_old_one(app: QApplication, tmp_path: Path) -> None:
    source = tmp_path / "kbstudio_xx.ts"
    source.write_text(SOURCE.format(translation="Dzień dobry"), encoding="utf-8")
    first = compiled_translation(source)
    source.write_text(SOURCE.format(translation="Witam"), encoding="utf-8")
    second = compiled_translation(source)
    assert first is not None
    assert second is not None
    assert first != second
    assert not first.exists()


def test_without_a_usable_file_the_interface_stays_english(app: QApplication, tmp_path: Path) -> None:
    broken = tmp_path / "kbstudio_xx.ts"
    broken.write_text("<TS", encoding="utf-8")
    assert compiled_translation(broken) is None
    assert compiled_translation(tmp_path / "missing.ts") is None


def test_a_language_we_do_not_have_is_not_chosen() -> None:
    assert chosen_language("he") == "he"
    assert chosen_language("tlh") in ("en", "he", "ru", "pl")
