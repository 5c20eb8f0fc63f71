"""Languages by name: in the language of the interface, and each under its own."""

import pytest

from kbstudio.ui.widgets.language_names import language_name, own_name, place_and_language


@pytest.mark.parametrize(
    ("tag", "interface", "name"),
    [("he-IL", "en", "Hebrew"), ("en", "pl", "Angielski"), ("pl", "ru", "Польский"), ("en", "C", "English")],
)
def test_a_language_in_the_language_of_the_interface(tag: str, interface: str, name: str) -> None:
    assert language_name(tag, interface) == name


def test_what_nobody_knows_keeps_its_tag() -> None:
    assert (language_name("qq-x", "en"), own_name("qq")) == ("qq-x", "qq")


def test_the_country_comes_first() -> None:
    assert place_and_language("en-GB", "en") == "United Kingdom · English"
    assert place_and_language("en", "en") == "English"


@pytest.mark.parametrize(("tag", "name"), [("he", "עברית (he)"), ("fr", "français (fr)"), ("ru", "Русский (ru)")])
def test_a_language_to_choose_goes_by_its_own_name(tag: str, name: str) -> None:
    assert own_name(tag) == name
