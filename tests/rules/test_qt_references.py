"""The locked Qt does not lose references: some releases abort after a few hundred signals."""

import os
import subprocess
import sys

_SCRIPT = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication

class Sender(QObject):
    happened = Signal(object, bool)

class Words(QSyntaxHighlighter):
    def highlightBlock(self, text):
        form = QTextCharFormat()
        form.setFontItalic(True)
        for start in range(0, len(text), 20):
            self.setFormat(start, 10, form)
        self.setCurrentBlockState(len(text) % 7)

application = QApplication([])
before = [sys.getrefcount(value) for value in (None, True, False)]
sender, seen = Sender(), []
sender.happened.connect(lambda value, flag: seen.append(flag))
for number in range(5000):
    sender.happened.emit(None, number % 2 == 0)
document = QTextDocument()
highlighter = Words(document)
document.setPlainText("A line of forty characters, or nearly so\\n" * 5000)
highlighter.rehighlight()
after = [sys.getrefcount(value) for value in (None, True, False)]
assert len(seen) == 5000
assert len(document.toPlainText()) > 200_000
# Other code may drop a few references of its own; the fault lost one with every signal.
lost = [old - new for old, new in zip(before, after)]
assert max(lost) < 100, lost
"""


def test_signals_and_a_highlighter_keep_their_references() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
