"""Screens on a team's library."""

from tests.support.screens import screens

__all__ = ["screens"]
