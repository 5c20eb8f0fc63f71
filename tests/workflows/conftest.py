"""Every workflow has the whole program in one window."""

from tests.support.desktops import hands

__all__ = ["hands"]
