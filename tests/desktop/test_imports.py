import subprocess
import sys

_AFTER_QT = """
import linecache
import kbstudio.ui.start
import kbstudio.domain.lists
print(sum(name.endswith(("lists.py", "main_window.py")) for name in linecache.cache))
"""


def test_nothing_reads_the_source_of_what_is_imported() -> None:
    done = subprocess.run([sys.executable, "-c", _AFTER_QT], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
