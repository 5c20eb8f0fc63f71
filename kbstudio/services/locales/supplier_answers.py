"""What a supplier of machine text answered: read with care, since anybody may have written it."""

import json
import re
from collections.abc import Sequence
from typing import Any, Protocol

from kbstudio.domain.errors import BadInput, KbStudioError

MOST_ANSWERED = 2_000_000
"""Bytes an answer may have; more is no answer to a few paragraphs."""

PATIENCE = 30.0
"""Seconds a supplier has for one part."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff\ue000-\uf8ff]")
_HTML = re.compile(rb"\s*(?:\xef\xbb\xbf)?<(?:!doctype|html|head|\?xml)", re.IGNORECASE)
_GROWN, _SPARE = 8, 200


class Stop(Protocol):
    """Tells that nobody waits for an answer any more."""

    @property
    def stopped(self) -> bool:
        """Whether to end."""
        ...

    def wait(self, seconds: float) -> bool:
        """Rest a little; True as soon as it is to end."""
        ...


class SupplierStopped(Exception):
    """The person does not want the answer any more."""


def as_json(request: dict[str, Any]) -> bytes:
    """What a supplier is sent."""
    return json.dumps(request, ensure_ascii=False).encode("utf-8", "replace")


def answered_texts(answer: bytes, wanted: int) -> Sequence[object]:
    """The texts of an answer, as many as were asked for; raises BadInput for anything else."""
    if _HTML.match(answer):
        raise BadInput("A web page came back instead of texts. Check what is set for machine text in Preferences.")
    try:
        said: object = json.loads(answer.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise BadInput(
            "What came back is not the JSON that was asked for. Check what is set for machine text in Preferences."
        ) from None
    texts = said.get("texts") if isinstance(said, dict) else None
    if not isinstance(texts, list):
        raise BadInput("What came back has no list of “texts”. Check what is set for machine text in Preferences.")
    if len(texts) != wanted:
        raise BadInput(
            "{found} texts came back where {wanted} were asked for, so none of them is used.",
            found=len(texts),
            wanted=wanted,
        )
    return texts


def word_fault(answer: str, source: str) -> KbStudioError | None:
    """Why the words of one text cannot be used; None where nothing is wrong with them."""
    if not answer.strip():
        return BadInput("The machine text was set aside: it is empty.")
    if _CONTROL.search(answer):
        return BadInput("The machine text was set aside: it has characters nobody can see.")
    if len(answer) > _GROWN * len(source) + _SPARE:
        return BadInput("The machine text was set aside: it is far longer than the source.")
    return None


def too_slow() -> BadInput:
    """It took longer than anybody waits."""
    return BadInput("Nothing came back within {seconds} seconds, so it was stopped.", seconds=round(PATIENCE))


def too_much() -> BadInput:
    """It does not end."""
    return BadInput("More came back than texts can be, so it was stopped.")
