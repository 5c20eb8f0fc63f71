"""The library, jobs, bus and whole windows that tests of these dialogs share."""

from tests.support.desktops import hands, starts
from tests.support.screens import screens

__all__ = ["hands", "screens", "starts"]
