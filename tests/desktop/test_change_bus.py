"""The change bus: what was written, and by whom."""

from PySide6.QtWidgets import QApplication

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.domain.changes import Changes


def test_changes_arrive_with_their_initiator(qapp: QApplication) -> None:
    bus, heard = ChangeBus(), []
    bus.changed.connect(lambda changes, initiator: heard.append((changes, initiator)))
    bus.publish(Changes(articles=frozenset({"KB-1"})), initiator=bus)
    bus.publish(Changes())
    assert heard == [(Changes(articles=frozenset({"KB-1"})), bus)]
