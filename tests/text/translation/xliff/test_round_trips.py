"""What is sent and comes back untouched is the same to the last byte, in both versions."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kbstudio.text.markdown.scan import scan
from kbstudio.text.translation import from_xliff, segments, to_xliff
from tests.support.data import data_folder, manifest
from tests.text.markdown.test_scan import HOSTILE, MARKDOWN
from tests.text.translation.test_rebuild import WORDS
from tests.text.translation.xliff.agency import HEBREW, SOURCE, TRANSLATED, VERSIONS, Agency


@VERSIONS
@settings(deadline=None, max_examples=60)
@given(st.one_of(MARKDOWN, HOSTILE))
def test_any_text_comes_back_as_it_was(version: str, text: str) -> None:
    for target in (None, text):
        document = to_xliff(text, source_locale="en", target_locale="he-IL", target=target, version=version)
        back = from_xliff(document, text)
        assert back.text == text
        assert not [one for one in back.report if one.level == "damaged"]
        assert not back.set_aside


@VERSIONS
@settings(deadline=None, max_examples=60)
@given(MARKDOWN, st.lists(WORDS, min_size=1, max_size=4))
def test_any_words_keep_the_blocks_or_are_set_aside_whole(version: str, text: str, words: list[str]) -> None:
    count = len(segments(text, "en"))
    said = {number: words[number % len(words)] for number in range(count)}
    document = to_xliff(text, source_locale="en", target_locale="he-IL", target=said, version=version)
    back = from_xliff(document, text)
    assert [block.kind for block in scan(back.text)] == [block.kind for block in scan(text)]
    assert len(back.segments) == count
    assert all(one.fate != "memory" for one in back.segments)


@VERSIONS
def test_a_translation_is_put_in_its_place(version: str) -> None:
    back = Agency(version=version).translate().back()
    assert back.text == TRANSLATED
    assert back.report == ()
    assert {segment.fate for segment in back.segments} == {"applied"}
    assert (back.source_locale, back.target_locale) == ("en-GB", "he-IL")


@VERSIONS
def test_a_translation_goes_along_and_comes_back(version: str) -> None:
    agency = Agency(version=version, target=TRANSLATED)
    assert agency.back().text == TRANSLATED
    back = agency.back(target=TRANSLATED)
    assert back.text == TRANSLATED
    assert {segment.fate for segment in back.segments} == {"unchanged"}


@VERSIONS
def test_a_translation_with_other_sentences_and_addresses_comes_back(version: str) -> None:
    source = "One is here. Two is there. See [it](https://example.org/en)."
    target = "אחד כאן ושניים שם. ראו [זה](https://example.org/he)."
    agency = Agency(source, version, target=target)
    assert agency.back().text == target
    assert agency.back(target=target).text == target


@VERSIONS
def test_the_whole_of_a_real_translation_comes_back(version: str) -> None:
    articles = manifest("parallel-articles")
    folder = data_folder("parallel-articles")
    sources = {one["article"]: one["file"] for one in articles if one["role"] == "source"}
    for one in articles[::2]:
        if one["locale"] == "en" or one["article"] not in sources:
            continue
        source = (folder / sources[one["article"]]).read_bytes().decode("utf-8")
        target = (folder / one["file"]).read_bytes().decode("utf-8")
        document = to_xliff(
            source, source_locale="en", target_locale=one["locale"], target=target, version=version, name=one["file"]
        )
        back = from_xliff(document, source, target=target)
        assert back.text == target, one["file"]
        assert not back.set_aside, (one["file"], back.set_aside[0])
        alone = from_xliff(document, source)
        assert not alone.set_aside, (one["file"], alone.set_aside[0])


def test_a_file_in_another_encoding_is_read() -> None:
    document = Agency().translate().document.decode("utf-8").replace("UTF-8", "UTF-16", 1).encode("utf-16")
    assert from_xliff(document, SOURCE).text == TRANSLATED


@VERSIONS
def test_a_half_done_file_leaves_the_rest_in_the_words_of_the_source(version: str) -> None:
    agency = Agency(version=version)
    agency.say(3, HEBREW[3])
    back = agency.back()
    assert back.text == SOURCE.replace("Yes", "כן")
    assert back.report == ()
    assert [one.fate for one in back.segments].count("open") == 9


def test_the_next_version_of_two_is_read_as_well() -> None:
    document = Agency().translate().document.replace(b'version="2.0"', b'version="2.1"', 1)
    assert from_xliff(document, SOURCE).text == TRANSLATED
