"""Kinds say how long their texts may be, and what the program ships keeps to it."""

from typing import get_args

import pytest

from kbstudio.application import Studio
from kbstudio.domain.kinds import Limits
from kbstudio.services.kinds import kinds, limits_of
from kbstudio.services.locales.adaptations import BlockEdit
from kbstudio.services.writing import NewArticle
from kbstudio.text.markdown.scan import BlockKind, scan
from kbstudio.text.translation.checks.side import Side
from tests.support.studios import publish


def test_limits_are_of_titles_and_of_kinds_of_blocks() -> None:
    known = {*get_args(BlockKind), "title"}
    for kind in kinds().values():
        named = dict(kind.limits.blocks)
        assert set(named) <= known
        assert all(most > 0 for most in (*named.values(), kind.limits.title))
    assert limits_of("nobody knows it") == Limits()


@pytest.mark.parametrize("code", sorted(kinds()))
def test_what_a_kind_starts_from_keeps_to_its_limits(code: str) -> None:
    kind = kinds()[code]
    for locale, text in kind.templates.items():
        for block in scan(text):
            most = kind.limits.of(block.kind)
            assert not most or Side(text[block.start : block.end], locale).length <= most


def test_a_translation_too_long_for_its_channel_is_a_fault_and_the_agency_is_told_the_limit(studio: Studio) -> None:
    wanted = NewArticle(
        "response", "en", "Late parcel", "We are sorry.\n", reviewers=("rita",), topics=("billing.refund",)
    )
    code = studio.writing.new(wanted, by="maya").article
    publish(studio, code)
    most = limits_of("response")
    view = studio.localising.view(code, "he", by="noa")
    edits = [BlockEdit("title", "א" * (most.title + 1)), BlockEdit(view.rows[1].key, "ב" * most.of("paragraph"))]
    studio.localising.adapt(code, "he", by="noa", edits=edits, based_on=0, source_number=view.source_number)
    found = studio.checking.faults(studio.localising.view(code, "he", by="noa"))
    long = [(each.key, dict(each.fault.values)) for each in found if each.fault.rule == "length_limit"]
    assert long == [("title", {"most": str(most.title), "found": str(most.title + 1)})]
    for version, told in (("2.0", b'sizeRestriction="%d"'), ("1.2", b'maxwidth="%d" size-unit="char"')):
        file = studio.agencies.export([code], "he", by="noa", version=version, whole=True)
        assert all(told % limit in file for limit in (most.title, most.of("paragraph")))
        (title, body) = studio.agencies.take_in(file, by="noa", dry_run=True)
        assert [finding.code for finding in title.findings] == ["too_long"]
        assert not body.findings
