"""Which addresses a text may point to; everything else is shown as text."""

import re

ALLOWED_SCHEMES = frozenset({"http", "https", "kb", "mailto"})

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*(?=:)", re.IGNORECASE)
_OWN_PICTURE = re.compile(r"kb:file/[0-9a-f]{64}\.[a-z0-9]{1,8}\Z")
_ARTICLE = re.compile(r"kb:([A-Za-z][A-Za-z0-9]*-[0-9]+)(?:#(.*))?\Z", re.DOTALL)


def is_allowed(address: str) -> bool:
    """Whether a link may lead to ``address``: http, https, mailto, kb, or a place in the same text (``#id``)."""
    if address.startswith("#"):
        return True
    scheme = _SCHEME.match(address)
    return scheme is not None and scheme.group().lower() in ALLOWED_SCHEMES


def is_own_picture(address: str) -> bool:
    """Whether ``address`` names a picture kept in the library, ``kb:file/<64 hex>.<ext>``."""
    return _OWN_PICTURE.match(address) is not None


def article_in(address: str) -> tuple[str, str] | None:
    """Article code and heading id (empty without one) of a ``kb:KB-12#id`` address; None for any other."""
    found = _ARTICLE.match(address)
    return (found.group(1).upper(), found.group(2) or "") if found else None
