"""What a change in markup says, where its words stayed as they were."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kbstudio.ui.comparison.read_pieces import Construct


def label_of(markup: Sequence[Construct], *, unseen: bool) -> str:
    """A line that says what changed besides words; ``unseen`` where something did that nobody can read."""
    said = list(dict.fromkeys(_said(found) for found in markup))
    if unseen and not said:
        said.append(QCoreApplication.translate("ComparisonView", "Only spacing or unseen signs differ"))
    return " · ".join(said)


def said_of_columns() -> str:
    """What is said where only the line below a table's head changed."""
    return QCoreApplication.translate("ComparisonView", "Number or alignment of the columns")


def _said(found: Construct) -> str:
    simple = {
        "strong": QCoreApplication.translate("ComparisonView", "Bold"),
        "em": QCoreApplication.translate("ComparisonView", "Italic"),
        "strike": QCoreApplication.translate("ComparisonView", "Crossed out"),
        "code": QCoreApplication.translate("ComparisonView", "Set as code"),
        "quote": QCoreApplication.translate("ComparisonView", "Quotation"),
        "item": QCoreApplication.translate("ComparisonView", "Item of a list"),
        "task": QCoreApplication.translate("ComparisonView", "Box to tick"),
        "escape": QCoreApplication.translate("ComparisonView", "Typed another way, reads the same"),
    }
    if found.kind in simple:
        return simple[found.kind]
    if found.kind == "heading":
        return QCoreApplication.translate("ComparisonView", "Heading, level {level}").format(level=found.detail)
    if found.kind == "anchor":
        return QCoreApplication.translate("ComparisonView", "Marked as {name}").format(name=found.detail)
    if found.kind == "picture":
        return QCoreApplication.translate("ComparisonView", "Picture {address}").format(address=found.detail)
    return QCoreApplication.translate("ComparisonView", "Link to {address}").format(address=found.detail)
