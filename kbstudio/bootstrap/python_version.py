"""Says so when Python is too old. This file must be readable by every Python 3, so it keeps to old words."""

import sys


def demand() -> None:
    """End with exit code 2 and one sentence when this Python cannot run KB Studio."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the whole point
        sys.stderr.write(
            "KB Studio needs Python 3.11 or newer and this is Python "
            + sys.version.split()[0]
            + ": install a newer one and start again with it.\n"
        )
        sys.exit(2)
