"""Marks texts that are translated later than they are written down."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return ``text`` as it is; the name is the one lupdate looks for, and unlike Qt's own it keeps the type."""
    return text
