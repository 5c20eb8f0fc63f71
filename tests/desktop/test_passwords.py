"""Keys are kept with the passwords of the computer; where it keeps none they last as long as the program."""

import pytest
from keyring.backends.fail import Keyring as NoStore

from kbstudio.desktop.passwords import keep_key, kept_key
from kbstudio.domain.errors import Unavailable
from tests.support.passwords import KeptPasswords, passwords_in


def test_a_key_is_kept_and_forgotten() -> None:
    store = KeptPasswords()
    with passwords_in(store):
        assert keep_key("machine text a.example", "secret")
        assert kept_key("machine text a.example") == "secret"
        assert kept_key("machine text b.example") == ""
        assert store.kept == {("KB Studio", "machine text a.example"): "secret"}
        assert keep_key("machine text a.example", "")
        assert keep_key("machine text a.example", "")
        assert kept_key("machine text a.example") == ""


def test_without_a_store_a_key_lasts_for_now() -> None:
    with passwords_in(NoStore()):
        assert not keep_key("machine text a.example", "secret")
        assert kept_key("machine text a.example") == "secret"
        assert keep_key("machine text a.example", "")
        assert kept_key("machine text a.example") == ""


def test_locked_passwords_are_told() -> None:
    store = KeptPasswords()
    store.locked = True
    with passwords_in(store), pytest.raises(Unavailable, match="Unlock"):
        kept_key("machine text a.example")
