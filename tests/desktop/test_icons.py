"""Icons: in the colours of the theme worn when they are painted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import Themes, current_theme


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[Themes]:
    yield Themes(qapp, "light")
    Themes(qapp, "light")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def image(name: str, state: QIcon.State = QIcon.State.Off) -> QImage:
    return icon(name).pixmap(40, 40, QIcon.Mode.Normal, state).toImage()


def strongest(picture: QImage) -> str:
    points = [(x, y) for x in range(40) for y in range(40)]
    x, y = max(points, key=lambda point: picture.pixelColor(*point).alpha())
    return picture.pixelColor(x, y).name().upper()


def test_an_icon_is_drawn_in_quiet_ink(themes: Themes) -> None:
    assert strongest(image("tray")) == current_theme().ink_2


def test_an_icon_follows_the_theme(themes: Themes) -> None:
    drawn = icon("tray")
    themes.choose("dark")
    assert strongest(drawn.pixmap(40, 40).toImage()) == current_theme().ink_2


def test_an_icon_that_is_on_is_drawn_in_the_accent(themes: Themes) -> None:
    assert strongest(image("tray", QIcon.State.On)) == current_theme().accent


@pytest.mark.parametrize("name", ["caret-right", "sidebar-start"])
def test_what_points_is_mirrored_with_the_interface(themes: Themes, qapp: QApplication, name: str) -> None:
    before = image(name)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert image(name) != before


def test_what_does_not_point_is_never_mirrored(themes: Themes, qapp: QApplication) -> None:
    before = image("pencil-simple")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert image("pencil-simple") == before


def test_an_icon_that_does_not_exist_is_noticed(themes: Themes) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")


def test_an_icon_of_no_size_is_nothing(qapp: QApplication) -> None:
    """A button squeezed to nothing asks for one; painting it would be complained of."""
    assert icon("plus").pixmap(QSize(0, 0)).isNull()
