"""One sentence for a file of unsaved texts that could not be used as it was."""

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.kept import SetAside


def set_aside_words(file: SetAside) -> str:
    """What happened to the file, and where to find what could be read of it."""
    if not file.damaged:
        words = QCoreApplication.translate(
            "SetAside",
            "Unsaved texts of another version of KB Studio were taken over; the file they were in is kept as “{file}”.",
        )
    elif file.texts:
        words = QCoreApplication.translate(
            "SetAside",
            "The file of unsaved texts was damaged and is kept as “{file}”; what could be read is under Edit, "
            "Recovered texts.",
        )
    else:
        words = QCoreApplication.translate(
            "SetAside", "The file of unsaved texts was damaged and nothing could be read; it is kept as “{file}”."
        )
    return words.format(file=file.file)
