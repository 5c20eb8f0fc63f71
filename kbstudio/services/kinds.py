"""The kinds of article this program ships, and what a text of a kind still lacks."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from kbstudio.assets import resource
from kbstudio.domain.errors import BadInput, quoted
from kbstudio.domain.kinds import Kind, Limits, Part


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by code, read once from resources/kinds."""
    return {path.stem: _kind(path.stem, tomllib.loads(path.read_text("utf-8"))) for path in _files()}


def kind_named(code: str) -> Kind:
    """The kind with this code; raises BadInput naming the possible ones."""
    known = kinds()
    if code not in known:
        raise BadInput(
            "{kind} is not a kind of article; use one of: {known}.", kind=quoted(code), known=", ".join(sorted(known))
        )
    return known[code]


def limits_of(code: str) -> Limits:
    """How long the texts of a kind may be; a kind nobody knows here takes any."""
    known = kinds().get(code)
    return known.limits if known is not None else Limits()


def missing_parts(kind: Kind, body: str, locale: str) -> tuple[str, ...]:
    """The names, for a reader of ``locale``, of required parts that ``body`` does not have."""
    required = [part for part in kind.parts if part.required]
    if not required:
        return ()
    from kbstudio.text.markdown import has_list, has_part, outline  # noqa: PLC0415 - lists come before texts

    headings = outline(body)
    with_ids = any(heading.has_own_id for heading in headings)

    def is_there(part: Part) -> bool:
        if part.form == "list":
            return has_list(body)
        named = has_part(body, [name for names in part.names.values() for name in names])
        return named or (part.form == "steps" and with_ids)

    return tuple(part.name_in(locale) for part in required if not is_there(part))


def _files() -> Iterator[Any]:
    return iter(sorted(resource("kinds").glob("*.toml")))


def _kind(code: str, data: Mapping[str, Any]) -> Kind:
    parts = tuple(
        Part(
            id=part["id"],
            names={language: tuple(names) for language, names in part["names"].items()},
            form=part.get("form", "heading"),
            required=part.get("required", True),
        )
        for part in data.get("part", ())
    )
    limits = data.get("limits", {})
    return Kind(
        code=code,
        names=data["name"],
        descriptions=data.get("description", {}),
        icon=data.get("icon", "ph.file-text"),
        review_policy=data.get("review_policy", "library"),
        cadence_days=data.get("cadence_days", 180),
        parts=parts,
        templates=data.get("template", {}),
        limits=Limits(limits.get("title", 0), {name: most for name, most in limits.items() if name != "title"}),
    )
