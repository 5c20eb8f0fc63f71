"""What people say of findings of style: ignore them with a reason, ask for an exception, grant or refuse it."""

import re
from dataclasses import dataclass, replace

from kbstudio.domain.alignments import Dismissal
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.guidelines import Resolved, Scope
from kbstudio.domain.lines import remark
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.tone import AddedFindings, ToneException, ToneFinding, ToneReport
from kbstudio.services.lookup import acting, person_named, variant_named
from kbstudio.services.tone.books import Checked, RuleBook
from kbstudio.services.tone.held_texts import HeldText, held_text, said_of, text_to_be
from kbstudio.services.tone.holding import book_of_text, report_before, report_on
from kbstudio.services.tone.reports import Said, added_by, judged
from kbstudio.services.tone.rights import asked_before, decided_before, may_decide, writer
from kbstudio.text.tone.fingerprints import rule_fingerprint
from kbstudio.text.tone.page import Page

_FINGERPRINT = re.compile(r"[0-9a-f]{32}")


class Tone:
    """What writers and reviewers do about findings of style."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def scope_of_text(self, code: str, locale: str) -> Scope:
        """Where a language version belongs, so that guidelines can hold for it."""
        with self._database.read() as work:
            return held_text(work, code, locale).scope

    def book(self, code: str, locale: str) -> RuleBook:
        """The rules that hold for a language version, or will for one not begun; none for a guideline."""
        with self._database.read() as work:
            article, tag, _variant = text_to_be(work, code, locale)
            return book_of_text(work, article, tag)

    def report(self, code: str, locale: str, *, body: str | None = None) -> ToneReport:
        """What is found in the version somebody works on, or with ``body`` in its place; checked in this thread."""
        with self._database.read() as work:
            return report_on(work, held_text(work, code, locale), body)

    def judge(self, code: str, locale: str, checked: Checked, page: Page, resolved: Resolved) -> ToneReport:
        """The report on ``page``, in which ``checked`` was found elsewhere, with what people said of it."""
        with self._database.read() as work:
            _article, _tag, variant = text_to_be(work, code, locale)
            said = said_of(work, variant) if variant is not None else Said()
        return judged(checked, page, resolved, said)

    def added(self, code: str, locale: str) -> AddedFindings:
        """What the newest version adds to what agents read; of a first version everything is added."""
        with self._database.read() as work:
            held = held_text(work, code, locale)
            return added_by(report_on(work, held), report_before(work, held))

    def ignore(self, code: str, locale: str, fingerprint: str, *, reason: str, by: str) -> None:
        """Leave a finding as it is, with why; it comes back when its words change."""
        if not _FINGERPRINT.fullmatch(fingerprint):
            raise BadInput("There is no such finding any more; look at the findings again.")
        self._dismiss(code, locale, fingerprint, reason, by)

    def take_back(self, code: str, locale: str, fingerprint: str, *, by: str) -> None:
        """Let a finding count again."""
        with self._database.write() as work:
            article, variant, person = writer(work, code, locale, by)
            work.dismissals.remove(variant.id, fingerprint)
            work.activity.note("heed", article.code, variant.locale, person.name, self._now())
            work.commit()

    def ignore_in_document(self, code: str, locale: str, check: str, *, reason: str, by: str) -> None:
        """Leave all a rule finds in a language version as it is, with why."""
        self._dismiss(code, locale, _rule_named(check), reason, by)

    def heed_in_document(self, code: str, locale: str, check: str, *, by: str) -> None:
        """Let a rule count again."""
        self.take_back(code, locale, _rule_named(check), by=by)

    def exceptions(self, code: str, locale: str) -> tuple[ToneException, ...]:
        """The exceptions asked for, the newest first, whatever was said."""
        with self._database.read() as work:
            variant = variant_named(work, code, locale)[1]
            found = work.tone.exceptions(variant.id).values()
        return tuple(sorted(found, key=lambda each: each.asked_at, reverse=True))

    def ask_exception(self, code: str, locale: str, finding: ToneFinding, *, reason: str, by: str) -> None:
        """Ask that a required finding may stay as it is; raises Refused where that was asked or granted before."""
        why = remark(reason)
        if not why:
            raise BadInput("Say why this should stay as it is; who decides will read it.")
        found = finding.finding
        if found.severity != "error":
            raise BadInput("Only required findings need an exception; ignore this one with a reason.")
        known = self._known(code, locale)
        with self._database.write() as work:
            work.tone.hold()
            article, variant, person = writer(work, code, locale, by)
            asked = work.tone.exceptions(variant.id).get(finding.fingerprint)
            if asked is not None and asked.granted is not False:
                raise asked_before(work, asked)
            if not known.has(work, code, locale, finding.fingerprint):
                raise Refused(
                    "This does not stand in the newest saved version of {code}; save the text, then ask again.",
                    reason=Reason.MEANWHILE,
                    code=article.code,
                )
            now = self._now()
            exception = ToneException(finding.fingerprint, found.check, found.match, why, person.name, now)
            work.tone.put_exception(variant.id, exception)
            work.activity.note("ask exception", article.code, variant.locale, person.name, now, why)
            work.commit()

    def decide_exception(
        self, code: str, locale: str, fingerprint: str, *, granted: bool, answer: str = "", by: str
    ) -> None:
        """Grant an exception, or refuse it with an ``answer``; raises Refused for who asked and what was decided."""
        said = remark(answer)
        if not granted and not said:
            raise BadInput("Say why the exception is refused, so that the author knows what to change.")
        known = self._known(code, locale)
        with self._database.write() as work:
            work.tone.hold()
            held, person, now = held_text(work, code, locale), acting(work, by), self._now()
            variant = held.variant
            asked = work.tone.exceptions(variant.id).get(fingerprint)
            if (refused := may_decide(work, held, person, now, asked)) is not None:
                raise refused
            if asked is None:
                raise BadInput(
                    "Nobody asked for this exception; look at the findings of {code} again.", code=held.article.code
                )
            if asked.granted is not None:
                raise decided_before(work, asked)
            if not known.has(work, code, locale, fingerprint):
                raise Refused(
                    "This no longer stands in {code}, so there is nothing to decide; look at its findings again.",
                    reason=Reason.MEANWHILE,
                    code=held.article.code,
                )
            decided = replace(asked, granted=granted, decided_by=person.name, decided_at=now, answer=said)
            work.tone.put_exception(variant.id, decided)
            action = "grant exception" if granted else "refuse exception"
            work.activity.note(action, held.article.code, variant.locale, person.name, now, said)
            work.commit()

    def may_decide_exception(self, code: str, locale: str, *, by: str, fingerprint: str = "") -> Refused | None:
        """Why ``by`` may not decide on exceptions of a text, or on one they asked for; None where they may."""
        with self._database.read() as work:
            held = held_text(work, code, locale)
            asked = work.tone.exceptions(held.variant.id).get(fingerprint) if fingerprint else None
            return may_decide(work, held, person_named(work, by), self._now(), asked)

    def _known(self, code: str, locale: str) -> "_Known":
        """What is found now, before the library is locked for writing: the rules may have to be read first."""
        with self._database.read() as work:
            held = held_text(work, code, locale)
            return _Known(held, frozenset(each.fingerprint for each in report_on(work, held).findings))

    def _dismiss(self, code: str, locale: str, fingerprint: str, reason: str, by: str) -> None:
        why = remark(reason)
        if not why:
            raise BadInput("Say why this is right as it is; the reviewer will see it.")
        with self._database.write() as work:
            article, variant, person = writer(work, code, locale, by)
            work.dismissals.put(variant.id, Dismissal(fingerprint, why, person.name, self._now()))
            work.activity.note("ignore", article.code, variant.locale, person.name, self._now(), why)
            work.commit()


@dataclass(frozen=True)
class _Known:
    """The findings of a text as it was read."""

    held: HeldText
    fingerprints: frozenset[str]

    def has(self, work: UnitOfWork, code: str, locale: str, fingerprint: str) -> bool:
        """Whether the finding still stands in the text, which somebody may have changed since."""
        held = held_text(work, code, locale)
        if held.revision is None or self.held.revision is None or held.revision.hash != self.held.revision.hash:
            return any(each.fingerprint == fingerprint for each in report_on(work, held).findings)
        return fingerprint in self.fingerprints


def _rule_named(check: str) -> str:
    """The fingerprint of a rule; raises BadInput where none is named."""
    if not check.strip():
        raise BadInput("Say which rule; findings are told with its name.")
    return rule_fingerprint(check)
