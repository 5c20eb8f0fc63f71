"""The library, jobs and bus that tests of these dialogs share."""

from tests.support.screens import screens

__all__ = ["screens"]
