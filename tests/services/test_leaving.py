"""A person leaves: what they were asked, passed on and own, on both engines."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.lists import ArticleFilter, Listing
from kbstudio.domain.people import Role
from kbstudio.domain.policies import Policy, StageRule, Who, WhoKind
from kbstudio.domain.reviews import Review
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.writing import NewArticle
from tests.support.studios import BODY, new_article, publish, submit


def _review(studio: Studio, code: str) -> Review:
    review = studio.reviewing.view(code, "en", by="admin").review
    assert review is not None
    return review


def test_who_left_acts_no_more_and_keeps_their_name(studio: Studio) -> None:
    code = new_article(studio).article
    studio.administration.deactivate("maya", by="admin")
    for act in (
        lambda: studio.writing.save(code, "en", by="maya", body="More."),
        lambda: studio.writing.new(NewArticle("reference", "en", "Fees", BODY), by="maya"),
        lambda: submit(studio, code),
        lambda: studio.curating.edit([code], ArticleEdit(audience="customer"), by="maya"),
        lambda: studio.delegating.begin("rita", by="maya", since=date(2026, 3, 1), until=date(2026, 3, 2)),
    ):
        with pytest.raises(Refused, match="Maya has left"):
            act()
    view = studio.writing.open(code, "en", by="maya")
    assert "has left" in str(view.may_save)
    assert studio.history.of(code, "en")[0].author_display == "Maya"


def test_who_left_is_offered_and_named_no_more(studio: Studio) -> None:
    code = new_article(studio).article
    studio.administration.deactivate("daniel", by="admin")
    assert "daniel" not in {person.name for person in studio.administration.people()}
    assert "daniel" in {person.name for person in studio.administration.everybody()}
    for name in (
        lambda: studio.curating.edit([code], ArticleEdit(owner="daniel"), by="karl"),
        lambda: studio.delegating.begin("daniel", by="rita", since=date(2026, 3, 1), until=date(2026, 3, 2)),
        lambda: studio.writing.new(NewArticle("reference", "en", "Fees", BODY, reviewers=("daniel",)), by="maya"),
        lambda: studio.policies.put("", Policy("own", (StageRule("x", (Who(WhoKind.PERSON, "daniel"),)),)), by="karl"),
    ):
        with pytest.raises(BadInput, match="Daniel has left"):
            name()


def test_a_review_falls_to_the_others_its_rule_allows(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    left = studio.administration.deactivate("rita", by="admin")
    assert (left.asked_others, left.lacking) == (((code, "en"),), ())
    assert [row.article for row in studio.lists.inbox(person="daniel")] == [code]
    assert studio.lists.inbox(person="rita") == ()
    assert studio.reviewing.approve(code, "en", by="daniel").state is RevisionState.APPROVED


def test_a_later_submission_asks_others_than_who_left(studio: Studio) -> None:
    code = new_article(studio).article
    studio.administration.deactivate("rita", by="admin")
    submit(studio, code)
    assert _review(studio, code).reviewers == ("daniel",)


def test_a_review_nobody_is_left_for_says_so_until_somebody_is_asked(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.administration.deactivate("daniel", by="admin")
    left = studio.administration.deactivate("rita", by="admin")
    assert left.lacking == ((code, "en"),)
    assert studio.reviewing.view(code, "en", by="maya").lacks == 1
    for person in ("maya", "karl", "admin"):
        (waiting,) = studio.inbox.of(person).waiting
        assert (waiting.article, waiting.lacks, waiting.waits_for, waiting.requested_by) == (code, 1, (), "maya")
    assert studio.inbox.of("noa").waiting == ()
    with pytest.raises(BadInput, match="no reviewer"):
        studio.reviewing.ask(code, "en", by="maya", people=("noa",))
    studio.administration.put_person("noa", by="admin", role="reviewer")
    studio.reviewing.ask(code, "en", by="maya", people=("noa",))
    assert studio.reviewing.view(code, "en", by="maya").lacks == 0
    assert studio.reviewing.approve(code, "en", by="noa").state is RevisionState.APPROVED


def test_nobody_is_asked_where_nobody_is_missing(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    with pytest.raises(Refused, match="Nobody is missing"):
        studio.reviewing.ask(code, "en", by="maya", people=("daniel",))


def test_a_stage_with_a_name_is_filled_by_those_who_choose_policies(studio: Studio) -> None:
    studio.administration.put_person("lena", by="admin", role="reviewer", display="Lena")
    legal = StageRule("Legal", (Who(WhoKind.PERSON, "lena"),))
    studio.policies.put("reference", Policy("own", (legal,)), by="karl")
    code = new_article(studio).article
    submit(studio, code)
    studio.administration.deactivate("lena", by="admin")
    with pytest.raises(Refused, match="who signs “Legal” instead"):
        studio.reviewing.ask(code, "en", by="maya", people=("daniel",))
    studio.reviewing.ask(code, "en", by="karl", people=("daniel",))
    assert studio.reviewing.approve(code, "en", by="daniel").state is RevisionState.APPROVED


def test_a_stage_for_everyone_needs_everyone_who_is_left(studio: Studio) -> None:
    everyone = StageRule("All", (Who(WhoKind.ROLE, "reviewer"),), 0)
    studio.policies.put("reference", Policy("own", (everyone,)), by="karl")
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    studio.administration.deactivate("daniel", by="admin")
    assert studio.publishing.publish(code, "en", by="karl").published


def test_what_was_signed_stays_signed(studio: Studio) -> None:
    studio.policies.put("reference", Policy("own", (StageRule("", (Who(WhoKind.ROLE, "reviewer"),), 2),)), by="karl")
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.administration.deactivate("rita", by="admin").asked_others == ()
    assert studio.reviewing.approve(code, "en", by="daniel").state is RevisionState.APPROVED


def test_delegations_end_in_both_directions(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.delegating.begin("daniel", by="rita", since=date(2026, 3, 1), until=date(2026, 3, 20))
    studio.administration.deactivate("daniel", by="admin")
    assert studio.delegating.of() == ()
    assert [row.article for row in studio.lists.inbox(person="rita")] == [code]


def test_what_they_own_is_listed_without_an_owner_and_asks_for_one(studio: Studio) -> None:
    code = new_article(studio).article
    left = studio.administration.deactivate("maya", by="admin")
    assert left.owned == (code,)
    assert [row.article for row in studio.lists.articles(ArticleFilter(listing=Listing.NO_OWNER))] == [code]
    with pytest.raises(Refused, match=r"Maya, who owns .* has left"):
        submit(studio, code, by="noa")
    studio.curating.edit([code], ArticleEdit(owner="noa"), by="karl")
    assert studio.lists.articles(ArticleFilter(listing=Listing.NO_OWNER)) == ()
    submit(studio, code, by="noa")


def test_who_is_back_has_the_roles_they_had(studio: Studio) -> None:
    studio.administration.deactivate("rita", by="admin")
    with pytest.raises(Refused, match="left already"):
        studio.administration.deactivate("rita", by="admin")
    assert not studio.administration.reactivate("rita", by="admin").has_left
    with pytest.raises(Refused, match="here already"):
        studio.administration.reactivate("rita", by="admin")
    publish(studio, new_article(studio).article)


def test_only_administrators_and_never_the_last_one(studio: Studio) -> None:
    with pytest.raises(Refused, match="Only administrators"):
        studio.administration.deactivate("rita", by="karl")
    with pytest.raises(Refused, match="only administrator"):
        studio.administration.deactivate("admin", by="admin")
    studio.administration.put_person("karl", by="admin", role="administrator")
    studio.administration.deactivate("admin", by="admin")
    with pytest.raises(Refused, match="only administrator"):
        studio.administration.deactivate("karl", by="karl")


def test_the_only_one_left_publishes_alone(studio: Studio) -> None:
    for name in ("noa", "rita", "daniel", "karl", "admin"):
        studio.administration.put_person("maya", by="admin", role="administrator")
        studio.administration.deactivate(name, by="maya")
    code = new_article_alone(studio)
    assert submit(studio, code).state is RevisionState.APPROVED


def new_article_alone(studio: Studio) -> str:
    return studio.writing.new(NewArticle("reference", "en", "Fees", BODY), by="maya").article


def test_two_administrators_who_send_each_other_away_at_once(studio: Studio) -> None:
    studio.administration.put_person("karl", by="admin", role="administrator")

    def send_away(pair: tuple[str, str]) -> str:
        try:
            studio.administration.deactivate(pair[1], by=pair[0])
        except Refused as refused:
            return str(refused)
        return "gone"

    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(send_away, [("admin", "karl"), ("karl", "admin")]))
    assert told.count("gone") == 1
    assert len([each for each in studio.administration.people() if Role.ADMINISTRATOR in each.roles]) == 1


def test_who_signs_while_somebody_leaves_is_heard(studio: Studio) -> None:
    studio.policies.put("reference", Policy("own", (StageRule("", (Who(WhoKind.ROLE, "reviewer"),), 0),)), by="karl")
    codes = [new_article(studio).article for _ in range(4)]
    for code in codes:
        submit(studio, code)

    def sign(code: str) -> object:
        return studio.reviewing.approve(code, "en", by="rita")

    def go(_code: str) -> object:
        return studio.administration.deactivate("daniel", by="admin")

    with ThreadPoolExecutor(5) as pool:
        waiting = [pool.submit(sign, code) for code in codes] + [pool.submit(go, "")]
        for each in waiting:
            each.result()
    assert {row.article for row in studio.publishing.ready(by="karl")} == set(codes)
