"""Names in XLIFF: namespaces, kinds of codes, states."""

from kbstudio.text.translation.xliff.model import State

CORE_20 = "urn:oasis:names:tc:xliff:document:2.0"
CORE_12 = "urn:oasis:names:tc:xliff:document:1.2"
SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
OURS = "urn:kbstudio:xliff:1"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
TOOL = "kbstudio"
HASH = "text-hash"
"""Under this name a file says which source it was made from."""
NO_UNIT = "u0"
"""The unit of a text that has nothing to translate: XLIFF 2 wants one in every file."""
CONTROL = "x-kbs-cp"

TYPES_20: dict[str, tuple[str, str]] = {
    "strong": ("fmt", "xlf:b"),
    "emphasis": ("fmt", "xlf:i"),
    "break": ("fmt", "xlf:lb"),
    "strike": ("fmt", "kbs:strike"),
    "variable": ("ui", "xlf:var"),
    "link_open": ("link", "kbs:link"),
    "link_close": ("link", "kbs:link"),
    "link_title": ("link", "kbs:title"),
    "url": ("link", "kbs:url"),
    "image_open": ("image", "kbs:image"),
    "image_close": ("image", "kbs:image"),
}
TYPES_12: dict[str, str] = {
    "strong": "bold",
    "emphasis": "italic",
    "break": "lb",
    "link_open": "link",
    "link_close": "link",
    "image_open": "x-image",
    "image_close": "x-image",
}
STATES_12: dict[str, State] = {
    "new": "initial",
    "needs-translation": "initial",
    "needs-adaptation": "translated",
    "needs-l10n": "translated",
    "needs-review-translation": "translated",
    "needs-review-adaptation": "translated",
    "needs-review-l10n": "translated",
    "translated": "translated",
    "signed-off": "reviewed",
    "final": "final",
}
WRITTEN_12: dict[State, str] = {
    "initial": "new",
    "translated": "translated",
    "reviewed": "signed-off",
    "final": "final",
}
