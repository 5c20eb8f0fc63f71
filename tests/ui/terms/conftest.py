"""The library, jobs and bus, and the whole window, that tests of this screen share."""

from tests.support.desktops import hands, starts
from tests.support.screens import screens

__all__ = ["hands", "screens", "starts"]
