"""Run as a program of its own: makes articles in a library, one a transaction, and says which are safe.

Arguments: the library, how many articles, and optionally how many bytes a file may grow to.
"""

import sys

from kbstudio import storage
from kbstudio.domain.errors import KbStudioError
from tests.storage.making import article, clock, live


def main(url: str, count: int, limit: int = 0) -> int:
    database = storage.open_library(url, clock)
    if limit:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        for _ in range(count):
            with database.write() as work:
                code = live(work, "Title", "Word " * 2000, of=article(work)).article
                work.commit()
            print(code, flush=True)
    except KbStudioError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return error.exit_code
    finally:
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *(int(number) for number in sys.argv[2:])))
