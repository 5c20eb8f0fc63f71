"""Every workflow has the whole program in one window."""

from tests.support.desktops import hands, starts

__all__ = ["hands", "starts"]
