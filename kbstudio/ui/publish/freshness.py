"""How fresh a published text is, in words."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kbstudio.domain.published import Edition
from kbstudio.ui.publish.page import PageContent
from kbstudio.ui.widgets.times import relative_time

_SOON = timedelta(days=14)


def verification(until: datetime | None, now: datetime | None = None) -> tuple[str, str]:
    """Word and tone for a verification that holds until a moment; None was never verified."""
    if until is None:
        return QCoreApplication.translate("freshness", "Not verified"), "warn"
    present = now or datetime.now(UTC)
    here = until.astimezone()
    day = QLocale().toString(QDate(here.year, here.month, here.day), "d MMMM yyyy")
    if until < present:
        return QCoreApplication.translate("freshness", "Verification overdue since {day}").format(day=day), "stop"
    if until - present < _SOON:
        return QCoreApplication.translate("freshness", "Verification due by {day}").format(day=day), "warn"
    return QCoreApplication.translate("freshness", "Verified until {day}").format(day=day), "good"


def page_of(edition: Edition, owner: str, now: datetime | None = None) -> PageContent:
    """A published text as agents see it; ``owner`` is the name people read."""
    state, tone = verification(edition.verified_until, now)
    published = QCoreApplication.translate("freshness", "Published {when}")
    notes = [edition.article, published.format(when=relative_time(edition.published_at, now).lower())]
    notes.append(QCoreApplication.translate("freshness", "Owner: {name}").format(name=owner))
    if not edition.reviewed:
        notes.append(QCoreApplication.translate("freshness", "Not reviewed"))
    if edition.stale_blocks:
        behind = QCoreApplication.translate("freshness", "%n part(s) behind the source", "", edition.stale_blocks)
        notes.append(behind)
    return PageContent(edition.title, edition.locale, edition.html or "", state, tone, " · ".join(notes))
