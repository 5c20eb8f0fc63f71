"""A market keeps what is its own of a language; everything else follows that language."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.alignments import TITLE, BlockState, Relation
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.revisions import Line
from kbstudio.domain.serving import Outcome
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView, BlockEdit
from tests.support.studios import new_article, publish

_SOURCE = "Return it within 30 days.\n\n- Ask for the color\n- Ask for the name\n\n## Money back\n\nIt takes a week.\n"
_MARKET = _SOURCE.replace("color", "colour")


@pytest.fixture
def code(studio: Studio) -> str:
    """An article agents read in English and, with one block of its own, in British English."""
    made = new_article(studio, body=_SOURCE).article
    publish(studio, made)
    shown = view(studio, made)
    adapt(studio, shown, BlockEdit(row(shown, "color").key, "- Ask for the colour"))
    publish(studio, made, "en-GB")
    return made


def view(studio: Studio, code: str, locale: str = "en-GB", *, early: bool = False) -> AdaptationView:
    return studio.localising.view(code, locale, by="noa", early=early)


def row(shown: AdaptationView, words: str) -> AdaptationRow:
    return next(each for each in shown.rows if words in (each.now or each.target))


def adapt(studio: Studio, shown: AdaptationView, *edits: BlockEdit) -> AdaptationView:
    studio.localising.adapt(
        shown.article, shown.locale, by="noa", edits=edits, based_on=shown.number, source_number=shown.source_number
    )
    return view(studio, shown.article, shown.locale)


def change(studio: Studio, code: str, old: str, new: str, locale: str = "en") -> None:
    body = studio.writing.open(code, locale, by="maya").revision.text.body
    assert old in body
    studio.writing.save(code, locale, by="maya", body=body.replace(old, new))
    publish(studio, code, locale)


def read(studio: Studio, code: str, locale: str = "en-GB") -> str:
    edition = studio.reader().show(code, locale)
    assert edition.locale == locale
    return edition.body


def test_a_market_that_is_not_begun_has_everything_from_its_language(studio: Studio) -> None:
    code = new_article(studio, body=_SOURCE).article
    publish(studio, code)
    shown = view(studio, code)
    assert (shown.inherits, shown.source_locale, shown.number, shown.body) == (True, "en", 0, _SOURCE)
    assert {each.relation for each in shown.rows} == {Relation.INHERITED}
    assert {each.state for each in shown.rows} == {BlockState.CURRENT}
    begun = adapt(studio, shown)
    assert (begun.number, begun.title, begun.body) == (1, "Refund window", _SOURCE)


def test_other_languages_inherit_nothing(studio: Studio, code: str) -> None:
    assert not view(studio, code, "he").inherits
    with pytest.raises(BadInput, match="no words of the language"):
        adapt(studio, view(studio, code, "he"), BlockEdit(TITLE, relation=Relation.INHERITED))


def test_only_what_somebody_typed_is_the_markets_own(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    assert shown.body == _MARKET
    own = [each.target for each in shown.rows if each.relation is not Relation.INHERITED]
    assert own == ["- Ask for the colour"]
    assert studio.localising.currency(code, "en-GB").is_current


def test_what_is_published_in_the_language_is_published_in_its_market(studio: Studio, code: str) -> None:
    change(studio, code, "30 days", "14 days")
    assert read(studio, code) == _MARKET.replace("30", "14")
    assert studio.localising.currency(code, "en-GB").to_do == 0
    newest = studio.history.of(code, "en-GB")[0]
    assert (newest.author, newest.reason) == ("karl", "new rule")
    edition = studio.reader().show(code, "en-GB")
    assert edition.reviewed
    told = studio.reader().changes(0)
    assert [(each.kind.value, each.locale) for each in told][-2:] == [("updated", "en"), ("updated", "en-GB")]


def test_new_blocks_come_in_and_gone_ones_go(studio: Studio, code: str) -> None:
    change(studio, code, "- Ask for the name\n", "- Ask for the number\n")
    change(studio, code, "## Money back", "Be kind.\n\n## Money back")
    expected = _MARKET.replace("name", "number").replace("## Money", "Be kind.\n\n## Money")
    assert read(studio, code) == expected
    change(studio, code, "Be kind.\n\n", "")
    assert read(studio, code) == expected.replace("Be kind.\n\n", "")


def test_own_words_whose_block_changed_are_stale_and_stay(studio: Studio, code: str) -> None:
    change(studio, code, "Ask for the color", "Never ask for the color")
    assert read(studio, code) == _MARKET
    stale = row(view(studio, code), "Never")
    assert (stale.state, stale.then, stale.target) == (
        BlockState.STALE,
        "- Ask for the color",
        "- Ask for the colour",
    )
    assert studio.localising.currency(code, "en-GB").stale == 1


def test_the_words_of_the_language_are_taken_again(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    after = adapt(studio, shown, BlockEdit(row(shown, "color").key, relation=Relation.INHERITED))
    assert after.body == _SOURCE
    assert {each.relation for each in after.rows} == {Relation.INHERITED}


def test_a_block_that_takes_in_the_ones_behind_it_is_not_saved(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    with pytest.raises(BadInput, match="Close what it opens"):
        adapt(studio, shown, BlockEdit(row(shown, "color").key, "```\nnot closed"))
    assert view(studio, code) == shown


def test_emptying_a_block_takes_the_words_of_the_language_again(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    shown = adapt(studio, shown, BlockEdit(TITLE, "Returns in Britain"))
    assert shown.title == "Returns in Britain"
    after = adapt(studio, shown, BlockEdit(TITLE, ""), BlockEdit(row(shown, "color").key, " "))
    assert (after.title, after.body) == ("Refund window", _SOURCE)


def test_looking_at_an_inherited_block_leaves_it_inherited(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    inherited = row(shown, "30 days")
    after = adapt(studio, shown, BlockEdit(inherited.key), BlockEdit(row(shown, "week").key, "It takes a week."))
    assert after.number == shown.number
    assert row(after, "30 days").relation is Relation.INHERITED


def test_what_is_left_out_stays_out_and_what_is_added_stays(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    shown = adapt(
        studio,
        shown,
        BlockEdit(row(shown, "Ask for the name").key, relation=Relation.OMITTED, reason="not asked here"),
        BlockEdit("+a", "By post only.", Relation.ADDED, "only in Britain", after=row(shown, "week").key),
    )
    publish(studio, code, "en-GB")
    change(studio, code, "30 days", "14 days")
    expected = _MARKET.replace("30", "14").replace("- Ask for the name\n", "") + "\nBy post only.\n"
    assert read(studio, code) == expected
    shown = view(studio, code)
    left_out = row(shown, "Ask for the name")
    assert left_out.relation is Relation.OMITTED
    assert "Ask for the name" in adapt(studio, shown, BlockEdit(left_out.key, relation=Relation.INHERITED)).body


def test_a_draft_follows_when_somebody_goes_on_with_it(studio: Studio, code: str) -> None:
    shown = view(studio, code)
    adapt(studio, shown, BlockEdit(TITLE, "Returns"))
    change(studio, code, "30 days", "14 days")
    shown = view(studio, code)
    assert (shown.title, shown.body) == ("Returns", _MARKET.replace("30", "14"))
    after = adapt(studio, shown, BlockEdit(row(shown, "week").key, "It takes two weeks."))
    publish(studio, code, "en-GB")
    assert read(studio, code) == after.body == _MARKET.replace("30", "14").replace("a week", "two weeks")


def test_what_was_signed_before_the_language_went_on_catches_up_when_it_is_published(studio: Studio, code: str) -> None:
    adapt(studio, view(studio, code), BlockEdit(TITLE, "Returns"))
    studio.reviewing.submit(code, "en-GB", by="noa", reason="ours", change="wording")
    studio.reviewing.approve(code, "en-GB", by="rita")
    change(studio, code, "30 days", "14 days")
    studio.publishing.publish(code, "en-GB", by="karl")
    edition = studio.reader().show(code, "en-GB")
    assert (edition.title, edition.body) == ("Returns", _MARKET.replace("30", "14"))


def test_a_reviewer_of_a_draft_is_not_shown_older_words_of_the_language(studio: Studio, code: str) -> None:
    adapt(studio, view(studio, code), BlockEdit(TITLE, "Returns"))
    change(studio, code, "30 days", "14 days")
    studio.reviewing.submit(code, "en-GB", by="noa", reason="ours", change="wording")
    shown = studio.reviewing.view(code, "en-GB", by="rita")
    assert shown.left is not None
    assert (shown.left.text.body, shown.right.text.body) == (_MARKET.replace("30", "14"),) * 2
    assert shown.right.text.title == "Returns"


def test_nothing_new_is_published_where_the_words_are_the_same(studio: Studio, code: str) -> None:
    before = studio.history.of(code, "en-GB")
    change(studio, code, "Ask for the color", "Ask for the exact color")
    assert studio.history.of(code, "en-GB") == before


def test_what_nobody_reviewed_is_not_told_as_reviewed_in_the_market(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en", by="maya", body=_SOURCE.replace("30", "10"))
    studio.publishing.break_glass(code, "en", by="karl", reason="wrong")
    edition = studio.reader().show(code, "en-GB")
    assert (edition.body, edition.reviewed) == (_MARKET.replace("30", "10"), False)


def test_what_nobody_reviewed_is_owed_of_the_market_too(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en", by="maya", body=_SOURCE.replace("30", "10"))
    studio.publishing.break_glass(code, "en", by="karl", reason="wrong")
    assert {owed.locale for owed in studio.owed.all(by="rita")} == {"en", "en-GB"}
    studio.owed.settle(code, "en", by="rita")
    studio.owed.settle(code, "en-GB", by="rita")
    change(studio, code, "10 days", "14 days")
    assert studio.reader().show(code, "en-GB").reviewed
    assert studio.owed.all(by="rita") == ()


def test_a_correction_of_the_language_reaches_the_market(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en", by="maya", body=_SOURCE + "\nMore to come.\n")
    live = studio.correcting.view(code, "en").revision.number
    studio.correcting.save(code, "en", by="maya", body=_SOURCE.replace("30", "31"), based_on=live)
    studio.reviewing.submit(code, "en", by="maya", reason="wrong", change="meaning", line=Line.HOTFIX)
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    assert read(studio, code) == _MARKET.replace("30", "31")


def test_a_version_of_a_market_that_comes_back_says_what_its_language_says_by_now(studio: Studio, code: str) -> None:
    change(studio, code, "30 days", "14 days")
    adapt(studio, view(studio, code), BlockEdit(row(view(studio, code), "color").key, "- Ask for the hue"))
    studio.writing.restore(code, "en-GB", 1, by="noa")
    publish(studio, code, "en-GB")
    assert read(studio, code) == _MARKET.replace("30", "14")


def test_a_market_of_a_translation_follows_the_translation(studio: Studio, code: str) -> None:
    studio.writing.save(code, "he", by="noa", title="חלון החזרה", body="החזירו תוך 30 יום.\n\nזה לוקח שבוע.\n")
    publish(studio, code, "he")
    shown = view(studio, code, "he-IL")
    assert (shown.source_locale, shown.body) == ("he", "החזירו תוך 30 יום.\n\nזה לוקח שבוע.\n")
    adapt(studio, shown, BlockEdit(TITLE, "החזרות"))
    publish(studio, code, "he-IL")
    change(studio, code, "30 days", "14 days")
    assert studio.localising.currency(code, "he").states[BlockState.STALE] == 1
    assert studio.localising.currency(code, "he-IL").is_current
    change(studio, code, "30", "14", "he")
    assert read(studio, code, "he-IL") == "החזירו תוך 14 יום.\n\nזה לוקח שבוע.\n"


def test_a_market_of_a_market_follows_both(studio: Studio, code: str) -> None:
    shown = view(studio, code, "en-AU")
    assert shown.source_locale == "en"
    studio.writing.save(code, "en-001", by="noa", title="Refund window", body=_SOURCE)
    publish(studio, code, "en-001")
    studio.writing.save(code, "en-AU", by="noa", title="Refunds", body=_SOURCE.replace("week", "fortnight"))
    publish(studio, code, "en-AU")
    assert view(studio, code, "en-AU").source_locale == "en-001"
    change(studio, code, "30 days", "14 days")
    assert read(studio, code, "en-AU") == _SOURCE.replace("week", "fortnight").replace("30", "14")


def test_a_market_of_a_language_agents_read_no_more_is_behind_where_the_source_goes_on(
    studio: Studio, code: str
) -> None:
    for locale, body in (("en-001", _SOURCE), ("en-AU", _SOURCE.replace("week", "fortnight"))):
        studio.writing.save(code, locale, by="noa", title="Refund window", body=body)
        publish(studio, code, locale)
    studio.publishing.withdraw(code, "en-001", by="karl", reason="not needed", languages=False)
    assert studio.reader().show(code, "en-AU").served.outcome is Outcome.SHOWN
    change(studio, code, "30 days", "14 days")
    assert studio.reader().show(code, "en-AU").served.outcome is Outcome.BEHIND


def test_a_market_written_as_a_text_keeps_what_differs(studio: Studio) -> None:
    code = new_article(studio, body=_SOURCE).article
    publish(studio, code)
    body = _MARKET.replace("- Ask for the name\n", "") + "\nBy post only.\n"
    studio.writing.save(code, "en-GB", by="noa", title="Refund window", body=body)
    shown = view(studio, code)
    told = {each.now or each.target: (each.relation, each.state) for each in shown.rows}
    assert told["Return it within 30 days."] == (Relation.INHERITED, BlockState.CURRENT)
    assert told["- Ask for the color"] == (Relation.TRANSLATED, BlockState.CURRENT)
    assert told["- Ask for the name"] == (Relation.OMITTED, BlockState.UNCONFIRMED)
    assert told["By post only."] == (None, BlockState.UNEXPLAINED)
    assert shown.body == body


def test_what_somebody_writes_over_in_the_editor_is_the_markets_own(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en-GB", by="noa", body=_MARKET.replace("a week", "two weeks"))
    assert row(view(studio, code), "week").relation is Relation.TRANSLATED
    publish(studio, code, "en-GB")
    change(studio, code, "30 days", "14 days")
    assert read(studio, code) == _MARKET.replace("a week", "two weeks").replace("30", "14")


def test_checks_leave_inherited_blocks_alone(studio: Studio, code: str) -> None:
    assert studio.checking.faults(view(studio, code)) == ()


def test_what_is_inherited_is_no_translation_to_remember(studio: Studio, code: str) -> None:
    assert studio.remembering.count("en", "en-GB") == 1
    found = studio.remembering.find(code, "en-GB", "- Ask for the color")
    assert [match.target for match in found] == ["- Ask for the colour"]


def test_an_agency_gets_the_market_and_what_comes_back_changed_is_its_own(studio: Studio, code: str) -> None:
    sent = studio.agencies.export([code], "en-GB", by="noa", whole=True)
    studio.agencies.take_in(sent, by="noa")
    assert view(studio, code).number == 1
    changed = sent.replace(b">It takes a week.</target>", b">It takes a fortnight.</target>")
    assert changed != sent
    studio.agencies.take_in(changed, by="noa")
    shown = view(studio, code)
    assert shown.body == _MARKET.replace("a week", "a fortnight")
    assert [each.target for each in shown.rows if each.relation is not Relation.INHERITED] == [
        "- Ask for the colour",
        "It takes a fortnight.",
    ]


def test_a_market_of_a_text_that_is_erased_opens_and_is_written_as_a_text(studio: Studio, code: str) -> None:
    studio.publishing.withdraw(code, "en", by="karl", reason="a name in it")
    studio.erasing.erase(code, "en", [1], by="admin", reason="a name in it")
    assert studio.localising.view(code, "en-GB", by="noa").rows
    studio.writing.save(code, "en-GB", by="noa", title="Returns", body="By post only.\n")
    publish(studio, code, "en-GB")
    shown = view(studio, code)
    assert (shown.title, shown.body, shown.inherits) == ("Returns", "By post only.\n", False)
    with pytest.raises(Refused, match="was erased by admin"):
        adapt(studio, shown, BlockEdit(row(shown, "By post").key, "By post.", Relation.ADDED, "only in Britain"))
