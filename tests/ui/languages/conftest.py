"""The library, jobs and bus that tests of this screen share."""

from tests.support.screens import screens

__all__ = ["screens"]
