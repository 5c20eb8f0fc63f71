"""Imports as Python does them."""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own import in place of Python's


def import_plainly() -> None:
    """Take PySide6 out of the way of imports.

    It reads the source of every module loaded after it, to see whether names are to be written otherwise there; that
    costs a start fifty milliseconds and twenty megabytes, for a switch that no module here uses.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
