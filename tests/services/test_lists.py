"""The lists of the day, and finding by title; on both engines."""

from kbstudio.application import Studio
from kbstudio.domain.lists import ArticleFilter, Listing
from kbstudio.domain.revisions import RevisionState
from tests.support.studios import new_article, publish, submit


def listed(studio: Studio, listing: Listing, person: str = "") -> list[str]:
    wanted = ArticleFilter(listing=listing, person=person, sort="code", descending=False)
    rows = [row.title for row in studio.lists.articles(wanted)]
    assert studio.lists.count(wanted) == len(rows)
    return rows


def test_mine_to_finish_are_drafts_i_wrote_or_own(studio: Studio) -> None:
    new_article(studio, title="Mine")
    theirs = new_article(studio, title="Theirs, continued by noa").article
    studio.writing.save(theirs, "en", by="noa", body="More.\n")
    submit(studio, new_article(studio, title="In review").article)
    assert listed(studio, Listing.TO_FINISH, "maya") == ["Mine", "Theirs, continued by noa"]
    assert listed(studio, Listing.TO_FINISH, "noa") == ["Theirs, continued by noa"]


def test_what_was_returned_stays_listed_until_it_is_submitted_again(studio: Studio) -> None:
    code = new_article(studio, title="Returned").article
    new_article(studio, title="Never submitted")
    submit(studio, code)
    studio.reviewing.send_back(code, "en", by="rita", comment="Say which light")
    assert listed(studio, Listing.RETURNED, "maya") == ["Returned"]
    assert listed(studio, Listing.RETURNED, "noa") == []
    studio.writing.save(code, "en", by="maya", body="The red light.\n")
    assert listed(studio, Listing.RETURNED, "maya") == ["Returned"]
    submit(studio, code)
    assert listed(studio, Listing.RETURNED, "maya") == []


def test_recently_published_is_what_agents_got_lately(studio: Studio) -> None:
    publish(studio, new_article(studio, title="New").article)
    new_article(studio, title="Draft")
    assert listed(studio, Listing.RECENT) == ["New"]
    assert listed(studio, Listing.NOT_REVIEWED) == []


def test_codes_are_given_once_for_all_languages(studio: Studio) -> None:
    code = new_article(studio).article
    studio.writing.save(code, "he", by="noa", title="החזר", body="שלום.\n")
    other = new_article(studio, title="Other").article
    assert studio.lists.codes(ArticleFilter()) == (code, other)
    assert studio.lists.codes(ArticleFilter(words="other")) == (other,)


def test_an_article_is_found_by_code_by_words_in_any_order_and_with_a_typo(studio: Studio) -> None:
    lights = new_article(studio, title="What each router light means").article
    other = new_article(studio, title="Moving home with us").article

    def found(words: str) -> list[str]:
        return [row.article for row in studio.lists.find(words)]

    for words in ("router light", "light router", "ruoter", "rotuer light", "LIGHT", lights, lights.lower()):
        assert found(words)[:1] == [lights], words
    assert found("movin hmoe") == [other]
    assert found("bill") == found("") == found("%") == []


def test_a_title_in_hebrew_and_one_in_polish_are_found_without_their_marks(studio: Studio) -> None:
    hebrew = new_article(studio, title="הנתב לא מגיב", locale="he").article
    polish = new_article(studio, title="Zwrot pieniędzy za łącze", locale="pl").article
    assert [row.article for row in studio.lists.find("נתב")] == [hebrew]
    assert [row.article for row in studio.lists.find("pieniedzy lacze")] == [polish]


def test_a_title_like_one_that_exists_is_noticed_in_its_language(studio: Studio) -> None:
    published_ = new_article(studio, title="Refund for a cancelled order").article
    publish(studio, published_)
    draft = new_article(studio, title="Cancelled orders: refunds").article
    new_article(studio, title="Zwrot za anulowane zamówienie", locale="pl")
    similar = studio.lists.similar("Refund of cancelled orders", "en")
    assert {(each.article, each.state, each.live) for each in similar} == {
        (published_, RevisionState.PUBLISHED, True),
        (draft, RevisionState.DRAFT, False),
    }
    assert studio.lists.similar("Router lights", "en") == studio.lists.similar("", "en") == ()


def test_who_links_here_is_told_by_whole_codes(studio: Studio) -> None:
    first = new_article(studio, title="First").article
    new_article(studio, title="Names it only", body=f"See {first}.\n")
    linking = new_article(studio, title="Links", body=f"See [first](kb:{first}#steps).\n").article
    new_article(studio, title="Links to another", body="See [tenth](kb:KB-10).\n")
    new_article(studio, title="Shows how", body=f"```\n[first](kb:{first})\n```\n")
    assert [row.article for row in studio.lists.links_to(first)] == [linking]
    assert studio.lists.links_to("KB-999") == ()
