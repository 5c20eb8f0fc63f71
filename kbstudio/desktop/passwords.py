"""Keys a person gave to this computer, kept where it keeps passwords and nowhere else.

Everything here may wait for the computer, which may ask the person: call it from background work only.
"""

import logging

from kbstudio.domain.errors import Unavailable

log = logging.getLogger(__name__)

_PROGRAM = "KB Studio"
_until_closed: dict[str, str] = {}
"""Where the computer keeps no passwords, a key lasts as long as the program runs."""


def kept_key(name: str) -> str:
    """The key kept under a name; empty where there is none. Raises Unavailable while passwords are locked."""
    if name in _until_closed:
        return _until_closed[name]
    import keyring  # noqa: PLC0415 - it looks for every kind of store there is; few ever give a key
    from keyring.errors import KeyringError, KeyringLocked  # noqa: PLC0415

    try:
        return keyring.get_password(_PROGRAM, name) or ""
    except KeyringLocked:
        raise Unavailable("This computer keeps its passwords locked. Unlock them, then try again.") from None
    except KeyringError as error:
        log.info("This computer keeps no passwords: %s", error)
        return ""


def keep_key(name: str, key: str) -> bool:
    """Keep a key under a name, or forget it with an empty one; False where it lasts only until the program ends."""
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

    _until_closed.pop(name, None)
    try:
        if key:
            keyring.set_password(_PROGRAM, name, key)
        else:
            keyring.delete_password(_PROGRAM, name)
    except PasswordDeleteError:
        return True
    except KeyringError as error:
        log.info("This computer keeps no passwords: %s", error)
        if key:
            _until_closed[name] = key
        return not key
    return True
