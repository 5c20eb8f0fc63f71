"""Several texts travel in one file and come back as several."""

import pytest

from kbstudio.text.translation import XliffError, from_xliff, to_xliff
from kbstudio.text.translation.xliff import join_xliff, split_xliff
from tests.text.translation.xliff.agency import SOURCE, TRANSLATED, VERSIONS, Agency


@VERSIONS
def test_texts_are_joined_and_parted(version: str) -> None:
    first = Agency(version=version, name="KB-1", meta={"source-version": "3"}).translate().document
    second = to_xliff("# Two", source_locale="en-GB", target_locale="he-IL", version=version, name="KB-2")
    one, two = split_xliff(join_xliff([first, second]))
    assert (one.name, one.meta, two.name) == ("KB-1", {"source-version": "3"}, "KB-2")
    assert (one.source_language, one.target_language) == ("en-GB", "he-IL")
    assert from_xliff(one.document, SOURCE).text == TRANSLATED
    assert from_xliff(two.document, "# Two").report == ()


@VERSIONS
def test_other_languages_and_versions_are_not_joined(version: str) -> None:
    first = to_xliff("One", source_locale="en", target_locale="he", version=version)
    for locale, other in (("ru", version), ("he", "1.2" if version == "2.0" else "2.0")):
        second = to_xliff("Two", source_locale="en", target_locale=locale, version=other)
        with pytest.raises(XliffError, match="per language"):
            join_xliff([first, second])
    with pytest.raises(XliffError, match="empty"):
        join_xliff([])
