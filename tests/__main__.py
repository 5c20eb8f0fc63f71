"""`python3 -m tests [--fast] [PYTEST ARGUMENTS]`: sets itself up, then runs every check and every test."""

import sys

from kbstudio.bootstrap import python_version


def main() -> int:
    """Prepare this machine, run the checks, and return 0 only when all of them passed."""
    python_version.demand()
    from kbstudio.bootstrap import start

    start.prepare("tests", tools=True)
    from tests.support.runner import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
