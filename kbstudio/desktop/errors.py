"""What goes wrong, put into words: problems a person can act on, and our own bugs."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLibraryInfo

from kbstudio import __version__
from kbstudio.domain.errors import KbStudioError
from kbstudio.places import state_folder

log = logging.getLogger(__name__)

REPORTS_KEPT = 20


@dataclass(frozen=True)
class Message:
    """What to tell the person: one sentence, and for a bug of ours what to send to us."""

    text: str
    details: str = ""


def message_for(error: BaseException) -> str:
    """One sentence in the language of the interface that says what to do."""
    return describe(error).text


def describe(error: BaseException) -> Message:
    """The sentence and the details of an error. A bug of ours is logged whole and kept as a report."""
    if isinstance(error, KbStudioError):
        sentence = QCoreApplication.translate("errors", error.sentence)
        return Message(sentence.format(**error.values) if error.values else sentence)
    details = _details(error)
    log.error("A bug in KB Studio\n%s", details)
    _keep_report(details)
    return Message(
        QCoreApplication.translate(
            "errors",
            "Something went wrong inside KB Studio. Your text is kept; please copy the details and send them to us.",
        ),
        details,
    )


def install_excepthook(show: Callable[[Message], object]) -> None:
    """Have errors nobody caught described and shown, those of threads too, instead of ending in the terminal.

    ``show`` is called on the thread of the error: hand over a signal's ``emit``.
    """

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        show(describe(error))

    def caught_in_thread(caught_there: threading.ExceptHookArgs) -> None:
        if caught_there.exc_value is not None:
            show(describe(caught_there.exc_value))

    sys.excepthook = caught
    threading.excepthook = caught_in_thread


def uninstall_excepthook() -> None:
    """Let Python tell uncaught errors again, once the window that showed them is gone."""
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__


def reports() -> list[Path]:
    """The reports of our bugs kept on this computer, oldest first."""
    return sorted((state_folder() / "reports").glob("*.txt"))


def _details(error: BaseException) -> str:
    versions = f"KB Studio {__version__}, Python {platform.python_version()}, Qt {QLibraryInfo.version().toString()}"
    trace = "".join(traceback.format_exception(error))
    return f"{versions}, {platform.platform()}\n{trace}"


def _keep_report(details: str) -> None:
    folder = state_folder() / "reports"
    try:
        folder.mkdir(exist_ok=True)
        name = datetime.now(UTC).strftime("%Y-%m-%d %H-%M-%S %f")
        (folder / f"{name}.txt").write_text(details, encoding="utf-8")
        for old in reports()[:-REPORTS_KEPT]:
            old.unlink()
    except OSError as refused:
        log.info("The report could not be kept: %s", refused)
