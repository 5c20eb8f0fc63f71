"""How large a pattern becomes when it is made ready: what has to stand there so often is written out."""

import regex

LARGEST = 200_000
"""Signs of a pattern that is written out; some hundreds of bytes of memory each."""

_TIMES = regex.compile(r"\{(\d{1,9})(?:,\d*)?\}")


def written_out(source: str) -> int:
    """Roughly how many signs a pattern comes to, a group counted as often as it has to be there."""
    sizes, at, last = [0], 0, 0
    while at < len(source):
        sign = source[at]
        if sign == "(":
            sizes.append(0)
            at += 1
            last = 0
            continue
        if sign == "{" and (times := _TIMES.match(source, at)) is not None:
            # The sign or group before it was counted once already.
            sizes[-1] += last * max(int(times[1]) - 1, 0)
            at = times.end()
            last = 0
            continue
        if sign == ")" and len(sizes) > 1:
            last = sizes.pop()
            at += 1
        else:
            last = 1
            at = _class_end(source, at) if sign == "[" else at + (2 if sign == "\\" else 1)
        sizes[-1] += last
        if sizes[-1] > LARGEST:
            return sizes[-1]
    return sum(sizes)


def _class_end(source: str, at: int) -> int:
    """Where a class of signs ends that begins at a place; the next place where it does not end."""
    end = at + 1
    while end < len(source) and (source[end] != "]" or end == at + 1):
        end += 2 if source[end] == "\\" else 1
    return end + 1 if end < len(source) else at + 1
