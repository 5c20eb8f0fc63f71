"""`python3 -m tests.benchmarks [NAME…] [--list]`: runs the named measurements, or all of them."""

import sys

from kbstudio.bootstrap import python_version


def main() -> int:
    """Prepare this machine, run the measurements, and return 0 when each of them came to its end."""
    python_version.demand()
    from kbstudio.bootstrap import start

    start.prepare("tests.benchmarks", tools=True)
    from tests.benchmarks.running import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
