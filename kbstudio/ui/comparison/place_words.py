"""Where among the changes a person is, in words."""

from PySide6.QtCore import QCoreApplication


def change_place(number: int, count: int) -> str:
    """For the change of this number, from 0, or -1 where the person is at none."""
    if not count:
        return QCoreApplication.translate("ComparisonPane", "No changes: both versions say the same")
    if number < 0:
        return QCoreApplication.translate("ComparisonPane", "%n change(s)", "", count)
    words = QCoreApplication.translate("ComparisonPane", "Change {number} of {count}")
    return words.format(number=number + 1, count=count)


def field_place(number: int, count: int) -> str:
    """For the changed field of this number, from 0, or -1 where the person is at none."""
    if not count:
        return QCoreApplication.translate("ComparisonPane", "No field changed")
    if number < 0:
        return QCoreApplication.translate("ComparisonPane", "%n field(s) changed", "", count)
    words = QCoreApplication.translate("ComparisonPane", "Field {number} of {count}")
    return words.format(number=number + 1, count=count)
