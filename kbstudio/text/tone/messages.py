"""The sentences of rules: what was found, put where the rule says ``%s``."""

import re

_SPACES = re.compile(r" +")
_VERB = re.compile(r"%(?:\[(\d+)\])?([sd%])")
_TYPOGRAPHIC = re.compile(r"([“„«‘״])%s([”“»’״])")


def said(message: str, *values: str) -> str:
    """``message`` with ``values`` in the places of ``%s`` or ``%[2]s``; places without a value keep their sign.

    It is one line, however many the match had.
    """
    used = 0

    def put(found: re.Match[str]) -> str:
        nonlocal used
        if found[2] == "%":
            return "%"
        if found[1]:
            used = int(found[1]) - 1
        used += 1
        return values[used - 1] if 0 < used <= len(values) else found[0]

    return _SPACES.sub(" ", _VERB.sub(put, message).replace("\n", " "))


def listed(words: tuple[str, ...]) -> str:
    """Words in quotes as a choice: ``'a'``, ``'a' or 'b'``, ``'a', 'b', or 'c'``."""
    quoted = [f"'{word}'" for word in words]
    if len(quoted) < 3:
        return " or ".join(quoted)
    return ", ".join([*quoted[:-1], f"or {quoted[-1]}"])


def quoted_once(message: str) -> str:
    """``message`` without its own quotes around the first value, where both values have them."""
    for quoted in ("'%s'", '"%s"'):
        if message.count(quoted) == 2:
            return message.replace(quoted, "%s", 1)
    return message


def offered(message: str, words: tuple[str, ...]) -> tuple[str, str]:
    """``message``, and what stands for its first value where that is a choice of ``words``, each in quotes.

    They are the message's own where it has typographic ones: ``«вы», «вас»``.
    """
    own = _TYPOGRAPHIC.search(message)
    if own is not None and "%s" not in message[: own.start()]:
        return message, f"{own[2]}, {own[1]}".join(words)
    return quoted_once(message), listed(words)
