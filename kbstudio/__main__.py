"""`python3 -m kbstudio`: sets itself up on a bare machine, then runs the command line."""

import sys

from kbstudio.bootstrap import python_version


def main() -> int:
    """Prepare this machine, run the command given on the command line, and return its exit code."""
    python_version.demand()
    from kbstudio.bootstrap import start  # noqa: PLC0415 - an old Python could not read it

    start.prepare("kbstudio", window=start.opens_window(sys.argv[1:]))
    from kbstudio.cli.main import main as run  # noqa: PLC0415 - its packages are there only now

    return run()


if __name__ == "__main__":
    sys.exit(main())
