"""Words a library accepts in a language: who may say so, what they do to texts, and how they go to Vale and back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.guidelines import Scope
from kbstudio.services.tone import spellers
from kbstudio.services.tone.accepted import added_to, read_word
from kbstudio.services.tone.books import OwnRule, RuleBook, check_with
from kbstudio.services.tone.mending import ways_to_mend
from kbstudio.text.tone.configuration import read_configuration
from tests.services.tone.guidelines import publish_guideline
from tests.support.dictionaries import write_dictionary

SPELLING = """\
## Spelling {#spelling}

Words are in the dictionary, or accepted.

```yaml
extends: spelling
message: “%s” is in no dictionary.
level: error
```
"""
WORDS = ["צה״ל", "ג'ירפה", "שָׁלוֹם", "Zephyros", "don’tt", "Wi-Fi", "C++", "a.b", "(x)", "żółwik", "#hash", "k\\o"]


@pytest.fixture(autouse=True)
def dictionaries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_dictionary(tmp_path / "dictionaries", "he_IL", "חשבון")
    write_dictionary(tmp_path / "dictionaries", "en_GB", "account")
    monkeypatch.setenv("DICPATH", str(tmp_path / "dictionaries"))
    monkeypatch.setattr(spellers, "_SYSTEM", ())


def found(studio: Studio, locale: str, text: str) -> list[str]:
    return [each.match for each in check_with(studio.guidelines.book(Scope(locale)), text).findings]


def test_an_accepted_word_stands_in_its_language_and_all_its_markets(studio: Studio) -> None:
    publish_guideline(studio, SPELLING)
    text = "צה״ל חשבון ג׳ירפה\n"
    assert found(studio, "he-IL", text) == ["צה״ל", "ג׳ירפה"]
    assert studio.guidelines.accept_word("צה״ל", "he", by="karl")
    assert studio.guidelines.accept_word(" ג'ירפה\u200f ", "he", by="karl")
    assert found(studio, "he-IL", text) == found(studio, "he", text) == []
    assert studio.guidelines.accepted_words("he") == ("ג'ירפה", "צה״ל")
    assert studio.guidelines.accepted_words("he-IL") == ()
    studio.guidelines.forget_word('צה"ל', "he", by="karl")
    assert found(studio, "he-IL", text) == ["צה״ל"]


def test_words_of_a_market_hold_there_alone(studio: Studio) -> None:
    publish_guideline(studio, SPELLING)
    studio.guidelines.accept_word("Zephyros", "en-GB", by="karl")
    text = "Zephyros, Zephyros’ account, Zephyrosian\n"
    assert found(studio, "en-GB", text) == ["Zephyrosian"]
    assert found(studio, "en", text) == ["Zephyros", "Zephyros", "Zephyrosian"]


def test_who_keeps_the_tone_of_one_language_accepts_words_of_that_one(studio: Studio) -> None:
    studio.administration.put_person("noa", by="admin", role="tone_editor", locale="he")
    assert studio.guidelines.accept_word("צה״ל", "he", by="noa")
    assert studio.guidelines.may_keep(by="noa", locale="he-IL") is None
    with pytest.raises(Refused, match="ask one of them"):
        studio.guidelines.accept_word("Zephyros", "en", by="noa")


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_kept_as_it_was_said(studio: Studio, word: str) -> None:
    assert studio.guidelines.accept_word(word, "he", by="karl")
    assert not studio.guidelines.accept_word(word, "he", by="karl")
    assert studio.guidelines.accepted_words("he") == (word,)
    studio.guidelines.forget_word(word, "HE", by="karl")
    assert studio.guidelines.every_accepted_word() == ()


def test_the_same_word_with_other_capitals_takes_the_place_of_the_first(studio: Studio) -> None:
    for word in ("zephyros", "Apogee", "Zephyros"):
        studio.guidelines.accept_word(word, "en", by="karl")
    assert studio.guidelines.accepted_words("en") == ("Apogee", "Zephyros")


@pytest.mark.parametrize("word", ["", "  ", "—", "two words", "x" * 81, "a\nb", "a\0b", "\ud800a"])
def test_what_is_no_word_is_not_accepted(studio: Studio, word: str) -> None:
    with pytest.raises(BadInput):
        studio.guidelines.accept_word(word, "en", by="karl")


def test_a_language_nobody_knows_and_a_word_nobody_accepted_are_told(studio: Studio) -> None:
    with pytest.raises(BadInput, match="not a language"):
        studio.guidelines.accept_word("word", "klingon", by="karl")
    with pytest.raises(BadInput, match="not among the words"):
        studio.guidelines.forget_word("word", "en", by="karl")


def test_who_may_not_keep_guidelines_may_not_accept_words(studio: Studio) -> None:
    for act in (studio.guidelines.accept_word, studio.guidelines.forget_word):
        with pytest.raises(Refused, match="Tone editors, curators and administrators"):
            act("word", "en", by="maya")


def test_it_is_written_down_and_other_programs_hear_of_it(studio: Studio) -> None:
    before, _ = studio.lists.touched_since(-1)
    studio.guidelines.accept_word("Zephyros", "en", by="karl")
    studio.guidelines.accept_word("Zephyros", "en", by="karl")
    after, _ = studio.lists.touched_since(before)
    assert after == before + 1


def test_lists_are_no_packages_and_stay_when_packages_come_and_go(studio: Studio, tmp_path: Path) -> None:
    studio.guidelines.accept_word("Zephyros", "en", by="karl")
    assert studio.guidelines.packages() == ()
    with pytest.raises(BadInput):
        studio.guidelines.remove_package("words/en", by="karl")
    package = tmp_path / "package"
    for path in ("House/A.yml", "config/vocabularies/House/accept.txt"):
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).write_bytes(b"extends: existence\nmessage: x\ntokens: [x]\n")
    studio.guidelines.import_package(str(package), by="karl")
    assert studio.guidelines.packages() == ("House", "config")
    assert studio.guidelines.accepted_words("en") == ("Zephyros",)


def test_a_vocabulary_named_like_ours_but_for_no_language_stays_with_its_package(
    studio: Studio, tmp_path: Path
) -> None:
    publish_guideline(studio, SPELLING)
    package = tmp_path / "package"
    theirs = "config/vocabularies/Accepted-Products/accept.txt"
    for path, content in (("House/A.yml", b"extends: existence\nmessage: x\ntokens: [x]\n"), (theirs, b"Zephyros\n")):
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).write_bytes(content)
    studio.guidelines.import_package(str(package), by="karl")
    assert studio.guidelines.packages() == ("House", "config")
    assert (theirs, b"Zephyros\n") in studio.guidelines.book(Scope("en")).files


def test_accepted_words_go_to_vale_and_come_back(studio: Studio, tmp_path: Path) -> None:
    code = publish_guideline(studio, SPELLING)
    for word, locale in (("Zephyros", "en"), ("a.b", "en-GB"), ("צה״ל", "he")):
        studio.guidelines.accept_word(word, locale, by="karl")
    out = tmp_path / "out"
    written = studio.guidelines.export(str(out), Scope("en-GB"))
    lists = [path for path in written if "vocabularies" in path]
    assert lists == [f"styles/config/vocabularies/Accepted-{each}/accept.txt" for each in ("en-GB", "en")]
    assert (out / lists[0]).read_text("utf-8") == "(?i)a\\.b\n"
    configuration = read_configuration((out / ".vale.ini").read_text("utf-8"), out / ".vale.ini")
    assert configuration.vocabularies == ["Accepted-en-GB", "Accepted-en"]
    for word, locale in (("Zephyros", "en"), ("a.b", "en-GB")):
        studio.guidelines.forget_word(word, locale, by="karl")
    studio.guidelines.accept_word("Apogee", "en", by="karl")
    (out / "styles" / code).rename(out / "styles" / "Ours")
    studio.guidelines.import_package(str(out / "styles"), by="karl")
    assert studio.guidelines.accepted_words("en") == ("Apogee", "Zephyros")
    assert studio.guidelines.accepted_words("en-GB") == ("a.b",)


def test_words_in_small_letters_may_begin_a_sentence_and_names_keep_their_capitals(studio: Studio) -> None:
    publish_guideline(studio, "```ini\nBasedOnStyles = Vale\n```\n")
    for word in ("frontend", "Zephyros"):
        studio.guidelines.accept_word(word, "en-GB", by="karl")
    assert found(studio, "en-GB", "Frontend account frontend Zephyros.\n") == []
    assert found(studio, "en-GB", "Account zephyros.\n") == ["zephyros"]
    suggested = check_with(studio.guidelines.book(Scope("en-GB")), "Frontent account.\n").findings
    book = studio.guidelines.book(Scope("en-GB"))
    assert [way.text for way in ways_to_mend(suggested[0], "Frontent account.\n", book.key, book)] == ["Frontend"]


@given(st.lists(st.text(alphabet="aA.'’׳-\\", min_size=1, max_size=4).filter(lambda word: any(map(str.isalnum, word)))))
def test_a_list_holds_each_word_once_as_it_was_said_last(said: list[str]) -> None:
    words: tuple[str, ...] = ()
    for word in said:
        words = added_to(words, read_word(word))
        assert words[-1] == word
    assert len({word.casefold().translate({0x2019: "'", 0x5F3: "'"}) for word in words}) == len(words)


@given(st.text(alphabet="ab.*+?()[]{}|^$#\\", min_size=1, max_size=8).filter(lambda word: any(map(str.isalnum, word))))
def test_signs_of_patterns_in_a_word_mean_themselves(word: str) -> None:
    listed = "".join("\\" + sign if sign in "\\.^$*+?{}[]|()#" else sign for sign in word)
    rule = OwnRule("KB-1.spelling", "extends: spelling\nmessage: x\ncustom: true\n")
    files = (("config/vocabularies/Ours/accept.txt", f"{listed}\n".encode()),)
    book = RuleBook("en-GB", own=(rule,), vocabularies=("Ours",), files=files)
    assert [each.match for each in check_with(book, "accountx\n").findings] == ["accountx"]
