"""The last gate: whatever made the HTML, only these tags, attributes and addresses come out."""

import nh3

from kbstudio.text.markdown.addresses import ALLOWED_SCHEMES

_TAGS = {
    *("a", "blockquote", "br", "code", "del", "em", "hr", "img", "input", "li", "ol", "p", "pre", "s", "span"),
    *("strong", "table", "tbody", "td", "th", "thead", "tr", "ul", "h1", "h2", "h3", "h4", "h5", "h6"),
}
_ATTRIBUTES = {
    "a": {"href", "title"},
    "code": {"class"},
    "img": {"src", "alt", "title"},
    "input": {"disabled", "checked"},
    "li": {"class"},
    "ol": {"start", "class"},
    "pre": {"dir"},
    "span": {"class", "title"},
    "td": {"class"},
    "th": {"class"},
    "ul": {"class"},
    **{f"h{level}": {"id", "class"} for level in range(1, 7)},
}


def _places_only(url: str) -> str | None:
    return url if url.startswith("#") else None


def _places_and_paths(url: str) -> str | None:
    is_path = url.startswith("/") and not url.startswith(("//", "/\\"))
    return url if is_path or url.startswith("#") else None


def _cleaner(paths: bool) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        tag_attribute_values={"input": {"type": {"checkbox"}}},
        url_schemes=set(ALLOWED_SCHEMES),
        url_relative=_places_and_paths if paths else _places_only,
        clean_content_tags={"script", "style"},
        link_rel="noopener noreferrer",
    )


_STRICT = _cleaner(paths=False)
_WITH_PATHS = _cleaner(paths=True)


def safe_html(html: str, *, paths: bool = False) -> str:
    """``html`` with nothing active left in it; ``paths`` also lets addresses on the same site (``/…``) through."""
    return (_WITH_PATHS if paths else _STRICT).clean(html)
