"""What people say of findings in an article: ignored, excepted, granted, refused."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.guidelines import Scope
from kbstudio.domain.people import Role
from kbstudio.domain.reasons import Reason
from kbstudio.domain.tone import ToneFinding
from tests.services.tone.guidelines import publish_guideline, write_guideline
from tests.support.studios import new_article, publish, submit

BODY = "You failed to pay. Utilize the router.\n"


@pytest.fixture
def code(studio: Studio) -> str:
    """An article with a required finding and a recommended one."""
    publish_guideline(studio)
    return new_article(studio, body=BODY).article


def finding(studio: Studio, code: str, rule: str = "no-blame") -> ToneFinding:
    return next(each for each in studio.tone.report(code, "en").findings if each.finding.check.endswith(rule))


def ask(studio: Studio, code: str, *, by: str = "maya", reason: str = "quoted from the law") -> ToneFinding:
    found = finding(studio, code)
    studio.tone.ask_exception(code, "en", found, reason=reason, by=by)
    return found


def activity(studio: Studio, before: int) -> frozenset[str]:
    with studio.database.read() as work:
        return work.activity.since(before)[1]


def test_findings_know_their_rule_and_where_the_text_belongs(studio: Studio, code: str) -> None:
    report = studio.tone.report(code, "en")
    assert [each.finding.match for each in report.findings] == ["You failed to", "Utilize"]
    assert [each.rule.title for each in report.findings if each.rule] == ["No blame", "Plain words"]
    assert studio.tone.scope_of_text(code, "en") == Scope("en", audience="agent", kind="reference")
    assert studio.tone.report(code, "en", body="All is well.").findings == ()


def test_a_guideline_is_held_to_none(studio: Studio, code: str) -> None:
    other = write_guideline(studio, title="Another")
    assert studio.tone.report(other, "en").findings == ()


def test_a_finding_is_ignored_with_a_reason_and_heeded_again(studio: Studio, code: str) -> None:
    plain = finding(studio, code, "plain")
    with pytest.raises(BadInput, match="Say why"):
        studio.tone.ignore(code, "en", plain.fingerprint, reason=" ", by="maya")
    with pytest.raises(BadInput, match="no such finding"):
        studio.tone.ignore(code, "en", "x", reason="a name", by="maya")
    with pytest.raises(Refused):
        studio.tone.ignore(code, "en", plain.fingerprint, reason="a name", by="rita")
    with studio.database.read() as work:
        before = work.activity.latest()
    studio.tone.ignore(code, "en", plain.fingerprint, reason="a name", by="maya")
    ignored = finding(studio, code, "plain")
    assert not ignored.stands
    assert ignored.dismissal is not None
    assert (ignored.dismissal.reason, ignored.dismissal.person) == ("a name", "maya")
    assert activity(studio, before) == {code}
    studio.tone.take_back(code, "en", plain.fingerprint, by="maya")
    assert finding(studio, code, "plain").stands


def test_a_rule_is_ignored_in_a_document(studio: Studio, code: str) -> None:
    name = finding(studio, code, "plain").finding.check
    studio.tone.ignore_in_document(code, "en", name, reason="all names", by="maya")
    assert finding(studio, code, "plain").in_document
    studio.tone.heed_in_document(code, "en", name, by="maya")
    assert finding(studio, code, "plain").stands


def test_a_reviewer_grants_an_exception(studio: Studio, code: str) -> None:
    found = ask(studio, code)
    assert studio.tone.may_decide_exception(code, "en", by="rita") is not None
    submit(studio, code)
    assert studio.tone.may_decide_exception(code, "en", by="rita") is None
    studio.tone.decide_exception(code, "en", found.fingerprint, granted=True, by="rita")
    (kept,) = studio.tone.exceptions(code, "en")
    assert (kept.granted, kept.decided_by, kept.match, kept.reason) == (
        True, "rita", "You failed to", "quoted from the law",
    )  # fmt: skip
    assert not finding(studio, code).blocks


@pytest.mark.parametrize("role", [Role.TONE_EDITOR, Role.CURATOR])
def test_tone_editors_and_curators_decide(studio: Studio, code: str, role: Role) -> None:
    studio.administration.put_person("tess", by="admin", role=role, display="Tess")
    found = ask(studio, code)
    studio.tone.decide_exception(code, "en", found.fingerprint, granted=False, answer="mend it", by="tess")
    assert finding(studio, code).blocks


def test_others_and_who_asked_do_not_decide(studio: Studio, code: str) -> None:
    studio.administration.put_person("maya", by="admin", role=Role.TONE_EDITOR)
    found = ask(studio, code)
    for name, words in (
        ("noa", "Reviewers of this text"),
        ("daniel", "Reviewers of this text"),
        ("maya", "somebody else"),
    ):
        with pytest.raises(Refused, match=words) as refused:
            studio.tone.decide_exception(code, "en", found.fingerprint, granted=True, by=name)
        assert refused.value.reason is Reason.ROLE
    assert studio.tone.may_decide_exception(code, "en", by="maya", fingerprint=found.fingerprint) is not None


def test_an_exception_is_asked_for_once_and_decided_once(studio: Studio, code: str) -> None:
    found = ask(studio, code)
    with pytest.raises(Refused, match="Maya asked for this exception already"):
        ask(studio, code, by="noa")
    with pytest.raises(BadInput, match="why the exception is refused"):
        studio.tone.decide_exception(code, "en", found.fingerprint, granted=False, by="karl")
    studio.tone.decide_exception(code, "en", found.fingerprint, granted=False, answer="no law says so", by="karl")
    with pytest.raises(Refused, match="Karl refused this exception already"):
        studio.tone.decide_exception(code, "en", found.fingerprint, granted=True, by="karl")
    ask(studio, code, reason="paragraph 7 does")
    studio.tone.decide_exception(code, "en", found.fingerprint, granted=True, by="karl")
    with pytest.raises(Refused, match="Karl granted this exception already"):
        ask(studio, code)
    with pytest.raises(Refused, match="Karl granted this exception already"):
        studio.tone.decide_exception(code, "en", found.fingerprint, granted=True, by="karl")


def test_what_is_gone_is_neither_asked_for_nor_decided(studio: Studio, code: str) -> None:
    found = ask(studio, code)
    studio.writing.save(code, "en", by="maya", body="The payment has not reached us.\n")
    with pytest.raises(Refused, match="no longer stands") as refused:
        studio.tone.decide_exception(code, "en", found.fingerprint, granted=True, by="karl")
    assert refused.value.reason is Reason.MEANWHILE
    typed = next(iter(studio.tone.report(code, "en", body="You forgot to call.\n").findings))
    with pytest.raises(Refused, match="save the text"):
        studio.tone.ask_exception(code, "en", typed, reason="the law", by="maya")
    with pytest.raises(BadInput, match="Nobody asked"):
        studio.tone.decide_exception(code, "en", "0" * 32, granted=True, by="karl")


def test_only_required_findings_need_an_exception_and_a_reason(studio: Studio, code: str) -> None:
    with pytest.raises(BadInput, match="ignore this one"):
        studio.tone.ask_exception(code, "en", finding(studio, code, "plain"), reason="a name", by="maya")
    with pytest.raises(BadInput, match="Say why"):
        ask(studio, code, reason="")
    with pytest.raises(Refused, match="Authors and localisers"):
        ask(studio, code, by="rita")


def test_reviewers_see_what_a_version_adds(studio: Studio) -> None:
    code = new_article(studio, body="Utilize the router.\n").article
    publish(studio, code)
    publish_guideline(studio)
    studio.writing.save(code, "en", by="maya", body="Utilize the router.\n\nYou forgot to call.\n")
    added = studio.tone.added(code, "en")
    assert [each.finding.match for each in added.added] == ["You forgot to"]
    assert added.kept == 1
    assert added.before is not None
    assert (added.before.required, added.score.required) == (0, 1)
