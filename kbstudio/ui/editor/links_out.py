"""Where a link pressed in the page leads."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kbstudio.text.markdown.addresses import article_in

OUTSIDE = frozenset({"http", "https", "mailto"})


def open_link(address: str, *, article: Callable[[str, str], object], place: Callable[[str], object]) -> None:
    """Articles open in the program, places on the page, the web in the browser; anything else nowhere."""
    if address.startswith("#"):
        place(address[1:])
        return
    found = article_in(address)
    if found is not None:
        article(*found)
        return
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.isValid() and url.scheme() in OUTSIDE:
        QDesktopServices.openUrl(url)
