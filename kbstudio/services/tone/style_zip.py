"""The files of a package of styles in a zip, as packages are handed out."""

import zipfile
from pathlib import Path, PurePosixPath

from kbstudio.domain.errors import BadInput
from kbstudio.services.tone.kept_files import KeptFiles

_MOST_FILES = 20_000
_MOST_BYTES = 64_000_000
_MOST_OF_ONE = 16_000_000


class ZipFiles(KeptFiles):
    """The files of a zip, byte for byte; where all of them are in one folder of the zip's name, below that folder.

    BadInput for what is no zip, names files outside itself, or is too large to be styles.
    """

    def __init__(self, path: Path) -> None:
        try:
            if path.stat().st_size > _MOST_BYTES:
                # Its table of contents alone would fill the memory.
                raise _too_large(path.name)
            with zipfile.ZipFile(path) as archive:
                super().__init__(_read(archive, path.name))
        except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as wrong:
            raise BadInput("{name} is no zip that can be read; pack the styles again.", name=path.name) from wrong
        except OSError as wrong:
            raise BadInput(
                "{name} cannot be read ({reason}); name another file.", name=path.name, reason=wrong.strerror or ""
            ) from wrong


def _read(archive: zipfile.ZipFile, name: str) -> dict[str, bytes]:
    members = [each for each in archive.infolist() if not each.is_dir()]
    if len(members) > _MOST_FILES or sum(each.file_size for each in members) > _MOST_BYTES:
        raise _too_large(name)
    files: dict[str, bytes] = {}
    for member in members:
        path = PurePosixPath(member.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in "".join(path.parts[:1]):
            raise BadInput("{name} holds a file outside itself ({path}); it is not used.", name=name, path=str(path))
        if not path.parts:
            continue
        with archive.open(member) as file:
            # What the zip says of its sizes need not be true.
            content = file.read(_MOST_OF_ONE + 1)
        if len(content) > _MOST_OF_ONE:
            raise BadInput("{name} holds a file that is too large ({path}).", name=name, path=str(path))
        files[str(path)] = content
    return _below_wrapper(files)


def _too_large(name: str) -> BadInput:
    return BadInput("{name} is too large to be a package of styles; unpack it and name its folder.", name=name)


def _below_wrapper(files: dict[str, bytes]) -> dict[str, bytes]:
    """Without the folders around the styles: ``Google-1.2/styles/Google/A.yml`` is ``Google/A.yml``."""
    while files:
        tops = {path.split("/", 1)[0] for path in files}
        rules = [path for path in files if path.endswith((".yml", ".yaml"))]
        deep = rules and all(path.count("/") > 1 for path in rules)
        if deep and len(tops) == 1:
            top = f"{tops.pop()}/"
        elif deep and any(path.startswith("styles/") for path in rules):
            top = "styles/"
        else:
            break
        files = {path.removeprefix(top): content for path, content in files.items() if path.startswith(top)}
    return files
