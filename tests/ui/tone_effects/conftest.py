"""The library, jobs and bus that tests of this room share, and the whole program."""

from tests.support.desktops import hands, starts
from tests.support.screens import screens

__all__ = ["hands", "screens", "starts"]
