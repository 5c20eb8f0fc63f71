"""The sample library, played into both engines."""

from kbstudio.application import Studio, create_library
from kbstudio.domain.adaptations import Need
from kbstudio.domain.alignments import Relation
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.locales.languages import Showing
from kbstudio.services.reviews.commenting import CommentsView
from kbstudio.text.translation.terms_finding import find_terms

LANGUAGES = {"en", "he", "ru", "pl"}
MARKET = "en-GB"


def in_review(studio: Studio) -> list[tuple[str, str]]:
    rows = studio.lists.articles(ArticleFilter())
    return [(row.article, row.locale) for row in rows if row.state is RevisionState.IN_REVIEW]


def discussed(studio: Studio) -> dict[tuple[str, str], CommentsView]:
    return {which: studio.commenting.view(*which) for which in in_review(studio)}


def test_the_sample_shows_every_state_and_is_in_order(engine_url: str) -> None:
    studio = create_library(engine_url, administrator="me", sample=True)
    try:
        rows = studio.lists.articles(ArticleFilter())
        assert studio.library.name == "Northline customer care"
        assert {row.state for row in rows} >= {
            RevisionState.DRAFT,
            RevisionState.IN_REVIEW,
            RevisionState.APPROVED,
            RevisionState.PUBLISHED,
            RevisionState.WITHDRAWN,
        }
        assert {row.locale for row in rows} == LANGUAGES | {MARKET}
        assert studio.problems() == ()
        assert studio.publishing.ready(by="karl")[0].may_publish is None
        reader = studio.reader()
        assert {hit.article for hit in reader.search("маршрутизатор роутер интернет", "ru").hits}
        reader.close()
    finally:
        studio.close()


def test_every_language_has_a_text_in_review_with_open_and_settled_comments(sample: Studio) -> None:
    views = discussed(sample)
    for language in LANGUAGES:
        threads = [p.thread for (_, locale), view in views.items() if locale == language for p in view.threads]
        assert {thread.is_open for thread in threads} == {True, False}, language
        assert {thread.kind for thread in threads} == set(CommentKind), language
        assert any(len(thread.comments) > 1 for thread in threads), language


def test_every_comment_of_the_sample_stands_at_its_words(sample: Studio) -> None:
    placed = [(which, each) for which, view in discussed(sample).items() for each in view.threads]
    assert len(placed) >= 20
    assert [which for which, each in placed if each.start is None or not each.exact] == []


def test_every_language_has_changes_accepted_and_one_rejected(sample: Studio) -> None:
    found = {which: sample.deciding.changes(*which) for which in in_review(sample)}
    decided = {which: {view.decisions.get(c.key) for c in view.changes.changes} for which, view in found.items()}
    kinds = {(which[1], d.kind) for which, decisions in decided.items() for d in decisions if d}
    assert {language for language, kind in kinds if kind is DecisionKind.ACCEPT} == LANGUAGES
    assert DecisionKind.REJECT in {kind for _, kind in kinds}


def test_somebody_signed_a_text_that_was_edited_since(sample: Studio) -> None:
    signed = {
        (code, locale)
        for code, locale in in_review(sample)
        for entry in sample.history.of(code, locale)[1:]
        if any(not verdict.standing and verdict.kind.value == "approve" for verdict in entry.verdicts)
    }
    assert {locale for _, locale in signed} == {"en", "pl"}
    bases = sample.reviewing.view("KB-9", "pl", by="ewa").bases
    assert (bases.live, bases.signed) == (1, 2)


def test_a_reviewer_mended_a_typo(sample: Studio) -> None:
    rows = sample.lists.articles(ArticleFilter())
    mended = [
        entry for row in rows for entry in sample.history.of(row.article, row.locale) if entry.reviewer == entry.author
    ]
    assert [(entry.author, entry.approved_by) for entry in mended] == [("rita", ("Rita Sandoval",))]


def test_the_sample_has_languages_to_bring_about_and_terms(sample: Studio) -> None:
    grid = sample.languages.grid(showing=Showing.WORK)
    cells = [cell for row in grid.rows for cell in row.cells.values()]
    assert any(cell.is_missing for cell in cells)
    assert any(cell.is_behind for cell in cells)
    assert {cell.need for row in sample.languages.grid().rows for cell in row.cells.values()} == set(Need)
    for person in ("noa", "anna", "piotr"):
        assert sample.languages.tasks(person=person)
    assert sample.remembering.count("en", "he") > 200
    assert {concept.code for concept in sample.terms.all()} >= {"router", "northline"}


def test_the_texts_of_the_sample_use_the_terms_of_their_language(sample: Studio) -> None:
    concepts = sample.terms.all()
    forbidden: list[str] = []
    for row in sample.lists.articles(ArticleFilter()):
        body = sample.writing.open(row.article, row.locale, by="maya").revision.text.body
        hits = find_terms(body, row.locale, concepts)
        forbidden += [f"{row.article} {row.locale} {hit.term.text}" for hit in hits if hit.term.status == "forbidden"]
    assert forbidden == []


def test_a_market_has_two_blocks_of_its_own_and_follows_english_in_the_rest(sample: Studio) -> None:
    view = sample.localising.view("KB-10", MARKET, by="tomas")
    own = [row for row in view.rows if row.relation is not Relation.INHERITED]
    assert view.inherits
    assert [("£5" in row.target, "Direct Debit" in row.target) for row in own] == [(False, True), (True, False)]
    assert view.currency.is_current
    cell = next(row for row in sample.languages.grid().rows if row.article == "KB-10").cells[MARKET]
    assert (cell.inherits, cell.own, cell.live) == ("en", 2, True)


def test_translators_ask_and_authors_leave_them_notes(sample: Studio) -> None:
    (asked,) = sample.questions.waiting("omar")
    assert (asked.placed.thread.locale, asked.by) == ("he", "noa")
    (answered,) = sample.questions.waiting("piotr")
    assert answered.answered
    notes = [
        each for article in ("KB-2", "KB-11") for each in sample.questions.of(article, by="noa").threads if each.is_note
    ]
    assert len(notes) == 2
