"""Channels: where customers meet a text, by code."""

import re
from collections.abc import Iterable

from kbstudio.domain.errors import BadInput

CHANNELS = (
    "help_centre",
    "agent_screen",
    "phone",
    "chat",
    "messaging",
    "email",
    "sms",
    "letter",
    "social",
    "chatbot",
)
"""Those to choose from; a library may know more."""

_CODE = re.compile(r"\w[\w .+/-]{0,63}")


def channel_code(said: str) -> str:
    """A code in its one form (``sms`` for `` SMS``); "" stays. Raises BadInput for what no code can be."""
    code = said.strip().lower()
    if code and not _CODE.fullmatch(code):
        raise BadInput(
            "{channel} is no channel: write one name of letters and digits, without a comma, as sms.", channel=said
        )
    return code


def channel_codes(said: Iterable[str]) -> tuple[str, ...]:
    """Codes in their one form, sorted, each once; raises BadInput for what no code can be."""
    return tuple(sorted({channel_code(each) for each in said} - {""}))
