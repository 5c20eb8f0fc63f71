"""The language of the interface: translations are read from ``.ts`` files and compiled once on each computer."""

import hashlib
import logging
import subprocess
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kbstudio.assets import translation
from kbstudio.places import cache_folder

log = logging.getLogger(__name__)

LANGUAGES = {"en": "English", "he": "עברית", "ru": "Русский", "pl": "Polski"}
"""The languages of the interface, each under its own name."""

COMPILER_TIME = 20
"""Seconds the compiler of translations may take."""


def chosen_language(setting: str) -> str:
    """The language to use: the one chosen, else the first one of the computer that there is, else English."""
    if setting in LANGUAGES:
        return setting
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").partition("-")[0]
        if language in LANGUAGES:
            return language
    return "en"


def install_language(app: QCoreApplication, language: str) -> None:
    """Show the interface, the parts that belong to Qt, and the direction of the window in a language.

    Called before the first widget is made: texts on screen are not translated again.
    """
    _remove_translators(app)
    if language != "en":
        QLocale.setDefault(QLocale(language))
        _add(
            app, "qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
        )
    # English too: its plural forms are a translation.
    compiled = compiled_translation(translation(f"kbstudio_{language}.ts"))
    if compiled is not None:
        _add(app, "kbstudio", compiled)
    if isinstance(app, QGuiApplication):
        mirrored = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)


def compiled_translation(source: Path) -> Path | None:
    """The compiled form of a ``.ts`` file, from the cache or made now; None where that is impossible."""
    try:
        digest = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    except OSError as error:
        log.info("The interface stays English: %s", error)
        return None
    compiled = cache_folder() / "translations" / f"{source.stem}-{digest}.qm"
    if compiled.is_file():
        return compiled
    compiled.parent.mkdir(parents=True, exist_ok=True)
    unfinished = compiled.with_suffix(".unfinished")
    try:
        subprocess.run(
            [_compiler(), "-silent", "-nounfinished", source, "-qm", unfinished],
            check=True,
            capture_output=True,
            timeout=COMPILER_TIME,
        )
        unfinished.replace(compiled)
    except (OSError, subprocess.SubprocessError) as error:
        log.info("The interface stays English: %s", error)
        return None
    for older in compiled.parent.glob(f"{source.stem}-*.qm"):
        if older != compiled:
            older.unlink(missing_ok=True)
    return compiled


def _compiler() -> Path:
    return Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def _add(app: QCoreApplication, name: str, file: Path) -> None:
    translator = QTranslator(app)
    translator.setObjectName(f"language-{name}")
    if translator.load(str(file)):
        app.installTranslator(translator)
    else:
        log.info("No translation in %s", file)
        translator.deleteLater()


def _remove_translators(app: QCoreApplication) -> None:
    for translator in app.findChildren(QTranslator):
        if translator.objectName().startswith("language-"):
            app.removeTranslator(translator)
            translator.deleteLater()
