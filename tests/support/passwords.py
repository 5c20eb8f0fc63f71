"""A store of passwords for tests: the computer's own is never touched."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class KeptPasswords(KeyringBackend):
    """Passwords in memory; ``locked`` is a store nobody unlocked."""

    priority = 1.0  # pyright: ignore[reportAssignmentType] - a class property over there

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@contextmanager
def passwords_in(store: KeyringBackend) -> Iterator[None]:
    """Have this store instead of the computer's."""
    before = keyring.get_keyring()
    keyring.set_keyring(store)
    yield
    keyring.set_keyring(before)
