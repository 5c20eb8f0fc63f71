"""What becomes of a guideline's rules when it is corrected, withdrawn, erased, restored, or no guideline any more."""

from dataclasses import replace

import pytest

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.articles import ArticleState
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.guidelines import Scope
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import Line
from kbstudio.services.tone.books import check_with
from tests.services.tone.guidelines import BODY, publish_guideline, write_guideline
from tests.support.studios import new_article, publish, submit

ENGLISH = Scope("en")
UNPROVED = BODY.replace("✓ Use it", "✓ Utilize it")
BROKEN = BODY.replace("extends: substitution", "extends: [substitution")


def found(studio: Studio, text: str = "You failed to utilize it.\n") -> list[str]:
    checked = check_with(studio.guidelines.book(ENGLISH), text)
    return sorted(each.check.partition(".")[2] for each in checked.findings)


def test_rules_of_a_withdrawn_guideline_are_gone_and_its_children_hold_for_their_own(studio: Studio) -> None:
    parent = publish_guideline(studio)
    own = BODY.replace("{#no-blame}", "{#calm}").replace("{#plain}", "{#simple}")
    publish_guideline(studio, own, title="Child", inherits=parent)
    assert found(studio) == ["calm", "no-blame", "plain", "simple"]
    studio.publishing.withdraw(parent, "en", by="karl", reason="It was wrong.")
    assert found(studio) == ["calm", "simple"]
    states = {row.code: (row.state, row.live) for row in studio.guidelines.all()}
    assert states[parent] == ("withdrawn", None)


def test_a_guideline_whose_text_was_erased_has_no_rules_and_is_still_listed(studio: Studio) -> None:
    code = publish_guideline(studio)
    studio.publishing.withdraw(code, "en", by="karl", reason="It was wrong.")
    studio.erasing.erase(code, "en", [1], by="admin", reason="A name stood in it.")
    assert found(studio) == []
    assert [row.code for row in studio.guidelines.all()] == [code]
    assert studio.guidelines.prove(code).lines == ()
    assert studio.guidelines.resolved(ENGLISH, draft=code).rules == ()
    studio.writing.save(code, "en", by="maya", body=BODY, title="How we speak", fields={})
    publish(studio, code)
    assert found(studio) == ["no-blame", "plain"]


def test_erasing_an_earlier_version_leaves_the_rules_of_now(studio: Studio) -> None:
    code = publish_guideline(studio)
    studio.writing.save(code, "en", by="maya", body=BODY + "\nAs ever.\n")
    publish(studio, code)
    studio.erasing.erase(code, "en", [1], by="admin", reason="A name stood in it.")
    assert found(studio) == ["no-blame", "plain"]


def test_a_correction_proves_itself_by_its_own_words_and_scope(studio: Studio) -> None:
    code = publish_guideline(studio)
    studio.writing.save(code, "en", by="maya", body="Prose.\n", fields={"guideline.locale": "ja"})
    studio.correcting.save(code, "en", by="maya", body=UNPROVED, based_on=1)
    with pytest.raises(Refused) as told:
        studio.reviewing.submit(code, "en", by="maya", reason="Typo.", change="meaning", line=Line.HOTFIX)
    assert told.value.reason is Reason.PROVES_ITSELF
    # Nothing is known of how readers are addressed in Japanese, but this is about English still.
    body = BODY + "\n## You {#you}\n\n```yaml\nextends: register\nmessage: m\naddress: informal\n```\n"
    studio.correcting.save(code, "en", by="maya", body=body, based_on=3)
    studio.reviewing.submit(code, "en", by="maya", reason="Typo.", change="meaning", line=Line.HOTFIX)
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.publishing.publish(code, "en", by="karl").revision == 4
    assert found(studio) == ["no-blame", "plain"]


def test_a_correction_closes_no_circle(studio: Studio) -> None:
    one = publish_guideline(studio)
    two = publish_guideline(studio, title="Two", inherits=one)
    studio.writing.save(one, "en", by="maya", body="Prose.\n")
    with pytest.raises(Refused, match="circle"):
        studio.correcting.save(one, "en", by="maya", body=BODY, fields={"guideline.inherits": two}, based_on=1)
    three = publish_guideline(studio, title="Three")
    studio.writing.save(three, "en", by="maya", body="Prose.\n")
    studio.correcting.save(three, "en", by="maya", body=BODY, fields={"guideline.inherits": two}, based_on=1)
    with pytest.raises(Refused, match="circle"):
        studio.guidelines.circle(one, three)


def test_nobody_publishes_unproved_rules_even_in_a_hurry(studio: Studio) -> None:
    code = write_guideline(studio, UNPROVED)
    refused = studio.publishing.may_break_glass(code, "en", by="karl")
    assert refused is not None
    assert refused.reason is Reason.PROVES_ITSELF
    with pytest.raises(Refused, match="prove itself"):
        studio.publishing.break_glass(code, "en", by="karl", reason="Now!")
    studio.writing.save(code, "en", by="maya", body=BODY)
    assert studio.publishing.break_glass(code, "en", by="karl", reason="Now!").state.value == "published"
    assert found(studio) == ["no-blame", "plain"]


def test_what_was_approved_proves_itself_again_when_it_is_published(studio: Studio) -> None:
    code = write_guideline(studio)
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    accept = "```ini\nVocab = House\n```\n"
    with studio.database.write() as work:
        work.guidelines.put_package("config", {"config/vocabularies/House/accept.txt": b"[Uu]tilize\n"})
        work.commit()
    publish_guideline(studio, accept, title="Words")
    assert not studio.guidelines.prove(code).holds
    with pytest.raises(Refused, match="prove itself"):
        studio.publishing.publish(code, "en", by="karl")


def test_restoring_an_old_version_closes_no_circle(studio: Studio) -> None:
    two = publish_guideline(studio, title="Two")
    one = publish_guideline(studio, inherits=two)
    studio.writing.save(one, "en", by="maya", body=BODY, fields={})
    publish(studio, one)
    studio.writing.save(two, "en", by="maya", body=BODY, fields={"guideline.inherits": one})
    with pytest.raises(Refused, match="circle"):
        studio.writing.restore(one, "en", 1, by="maya")


def test_what_agents_read_becomes_no_guideline_and_a_guideline_in_force_nothing_else(studio: Studio) -> None:
    article = new_article(studio, body=BODY).article
    publish(studio, article)
    guideline = publish_guideline(studio)
    edited = studio.curating.edit([article], ArticleEdit(kind="guideline"), by="karl")
    assert [(code, type(refused)) for code, refused in edited.refused] == [(article, Refused)]
    [preview] = studio.curating.preview([guideline], ArticleEdit(kind="reference"), by="karl")
    assert preview.refusal is not None
    studio.publishing.withdraw(article, "en", by="karl", reason="It is a guideline.")
    studio.publishing.withdraw(guideline, "en", by="karl", reason="It is none.")
    changed = studio.curating.edit([article], ArticleEdit(kind="guideline"), by="karl")
    assert changed.refused == ()
    assert found(studio) == []
    studio.writing.save(article, "en", by="maya", body=BODY)
    publish(studio, article)
    assert studio.curating.put_back(changed, by="karl").refused != ()
    assert found(studio) == ["no-blame", "plain"]
    assert studio.curating.edit([guideline], ArticleEdit(kind="reference"), by="karl").refused == ()


def test_what_is_in_review_keeps_its_kind(studio: Studio) -> None:
    code = write_guideline(studio, BODY + "\nYou failed to read this.\n")
    submit(studio, code)
    assert studio.curating.edit([code], ArticleEdit(kind="reference"), by="karl").refused != ()


def test_a_language_version_of_a_guideline_adds_no_rules_and_proves_nothing(studio: Studio) -> None:
    code = publish_guideline(studio)
    studio.writing.save(code, "he", by="maya", title="כך מדברים", body=UNPROVED)
    publish(studio, code, "he")
    assert found(studio) == ["no-blame", "plain"]
    assert [row.code for row in studio.guidelines.all()] == [code]


@pytest.mark.parametrize("state", [ArticleState.ARCHIVED, ArticleState.MERGED])
def test_rules_of_an_article_that_was_put_away_are_gone(studio: Studio, state: ArticleState) -> None:
    code = publish_guideline(studio)
    child = publish_guideline(studio, "Prose.\n", title="Child", inherits=code)
    with studio.database.write() as work:
        article = work.articles.with_code(code)
        assert article is not None
        work.articles.update(replace(article, state=state))
        work.commit()
    assert found(studio) == []
    assert [problem.name for problem in studio.guidelines.resolved(ENGLISH).problems] == [child]
    studio.writing.save(code, "en", by="maya", body=UNPROVED)
    assert not studio.guidelines.prove(code).holds


def test_a_rule_that_cannot_be_used_stops_nothing_else(studio: Studio) -> None:
    code = new_article(studio, body=BROKEN).article
    with studio.database.write() as work:
        article = work.articles.with_code(code)
        assert article is not None
        work.articles.update(replace(article, kind="guideline"))
        work.commit()
    assert [problem.name for problem in studio.guidelines.prove(code).problems] == [f"{code}.plain"]


def test_what_nobody_would_find_in_a_guideline_does_not_prove(studio: Studio) -> None:
    code = write_guideline(studio, BODY.replace(" {#plain}", ""))
    [problem] = studio.guidelines.prove(code).problems
    assert (problem.name, problem.line) == (code, 1 + BODY[: BODY.index("```yaml\nextends: substitution")].count("\n"))
    twice = studio.guidelines.prove(code, body=BODY.replace("{#plain}", "{#no-blame}"))
    assert ["no-blame" in each.sentence for each in twice.problems] == [True]


def test_a_guideline_holds_so_many_rules_and_examples(studio: Studio) -> None:
    rule = "```yaml\nextends: existence\nmessage: m\ntokens: [x]\n```\n\n"
    examples = "- ✗ x\n" * 10_001
    for body in (f"## A {{#a}}\n\n{rule * 1_001}", f"## A {{#a}}\n\n{examples}\n{rule}"):
        with pytest.raises(BadInput, match="another one that inherits"):
            write_guideline(studio, body)
    code = write_guideline(studio)
    assert not studio.guidelines.prove(code, body=f"## A {{#a}}\n\n{rule * 1_001}").holds


def test_patterns_that_never_end_are_told_by_the_proof_and_soon(studio: Studio) -> None:
    rule = "```yaml\nextends: existence\nmessage: m\nnonword: true\nraw: ['(?:a|aa)+$']\n```\n\n"
    proof = studio.guidelines.prove(write_guideline(studio), body=f"## A {{#a}}\n\n- ✗ x\n\n{rule * 3}")
    assert len(proof.problems) == 3
    assert all("takes too long" in problem.sentence for problem in proof.problems)


def test_an_example_that_a_rule_takes_too_long_on_does_not_prove(studio: Studio) -> None:
    rule = "```yaml\nextends: existence\nmessage: m\nnonword: true\nraw: ['x(?:q|qq)+$']\n```\n"
    body = f"## A {{#a}}\n\n- ✓ x{'q' * 60}!\n\n{rule}"
    [problem] = studio.guidelines.prove(write_guideline(studio), body=body).problems
    assert "takes too long" in problem.sentence


def test_a_review_that_is_open_is_held_to_what_holds_now(studio: Studio) -> None:
    code = new_article(studio, body="You failed to pay.\n").article
    submit(studio, code)
    assert studio.reviewing.view(code, "en", by="rita").may_approve is None
    guideline = publish_guideline(studio)
    refused = studio.reviewing.view(code, "en", by="rita").may_approve
    assert refused is not None
    assert refused.reason is Reason.NO_REQUIRED_FINDINGS
    assert [each.finding.match for each in studio.tone.added(code, "en").added] == ["You failed to"]
    studio.writing.save(guideline, "en", by="maya", body=BODY.replace("level: error", "level: warning"))
    publish(studio, guideline)
    assert studio.reviewing.view(code, "en", by="rita").may_approve is None
    studio.publishing.withdraw(guideline, "en", by="karl", reason="It was wrong.")
    assert studio.tone.added(code, "en").added == ()
