"""Every text on screen is in the translation files, and English has its plural forms."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.support.translations import LANGUAGES, ROOT, error_sentences, updated_copies


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return updated_copies(tmp_path_factory.mktemp("translations"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_every_text_of_the_program(updated: Path, language: str) -> None:
    name = f"kbstudio_{language}.ts"
    kept = (ROOT / "translations" / name).read_text(encoding="utf-8")
    assert kept == (updated / name).read_text(encoding="utf-8"), (
        "texts have changed: run python3 -m tests.support.translations"
    )


def test_english_has_its_plural_forms() -> None:
    tree = ElementTree.parse(ROOT / "translations" / "kbstudio_en.ts")
    without = [
        message.findtext("source")
        for message in tree.iter("message")
        if message.get("numerus") == "yes" and not all(form.text for form in message.iter("numerusform"))
    ]
    assert without == []


def test_a_translation_keeps_the_names_to_be_filled_in() -> None:
    wrong = []
    for language in LANGUAGES:
        for message in ElementTree.parse(ROOT / "translations" / f"kbstudio_{language}.ts").iter("message"):
            source, done = message.findtext("source", ""), message.find("translation")
            texts = [text for text in done.itertext() if text.strip()] if done is not None else []
            wrong += [text for text in texts if _names(text) != _names(source)]
    assert wrong == []


def test_sentences_of_errors_are_found() -> None:
    assert any("{author} saved version {number} meanwhile" in sentence for sentence in error_sentences())


def _names(text: str) -> set[str]:
    return {piece.partition("}")[0] for piece in text.split("{")[1:]}
