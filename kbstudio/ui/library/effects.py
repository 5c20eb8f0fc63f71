"""What an edit will do to each article, as a list to look through before it is done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from kbstudio.desktop.errors import message_for
from kbstudio.services.curating import EditPreview
from kbstudio.ui.library.words import kind_name
from kbstudio.ui.widgets.audiences import audience_name
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.channels import channel_name
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel


class EffectModel(SnapshotModel[EditPreview]):
    """One row an article: its code and title, whether it changes, and what was and will be or why not."""

    def __init__(self, people: Mapping[str, str], topics: Mapping[str, str], parent: QObject | None = None) -> None:
        """``people`` are login and name, ``topics`` code and name."""
        self._people = people
        self._topics = topics
        columns = [
            Column[EditPreview](self.tr("Code"), Cell.CODE, lambda row: row.code),
            Column[EditPreview](self.tr("Title"), Cell.TITLE, lambda row: row.title[:400]),
            Column[EditPreview](self.tr("What happens"), Cell.CHIP, self._outcome, _tone),
            Column[EditPreview](self.tr("Before and after"), Cell.TEXT, self.effect),
        ]
        super().__init__(columns, lambda row: row.code, parent)

    def effect(self, row: EditPreview) -> str:
        """What will be another than it is, or why nothing may."""
        if row.refusal is not None:
            return message_for(row.refusal)
        before, after = row.before, row.after
        parts = []
        if before.owner != after.owner:
            nobody = self.tr("nobody")
            parts.append(
                self.tr("Owner: {before} → {after}").format(
                    before=self._names((before.owner,)) or nobody, after=self._names((after.owner,)) or nobody
                )
            )
        if before.kind != after.kind:
            kinds = {"before": kind_name(before.kind), "after": kind_name(after.kind)}
            parts.append(self.tr("Kind: {before} → {after}").format(**kinds))
        for text, old, new, names in (
            (self.tr("Deputies: {changes}"), before.deputies, after.deputies, self._people),
            (self.tr("Reviewers: {changes}"), before.reviewers, after.reviewers, self._people),
            (self.tr("Topics: {changes}"), before.topics, after.topics, self._topics),
        ):
            if old != new:
                parts.append(text.format(changes=_plus_and_minus(old, new, names)))
        if before.audience != after.audience:
            whom = {"before": audience_name(before.audience), "after": audience_name(after.audience)}
            parts.append(self.tr("For: {before} → {after}").format(**whom))
        if before.channels != after.channels:
            names = {code: channel_name(code) for code in (*before.channels, *after.channels)}
            changes = _plus_and_minus(before.channels, after.channels, names)
            parts.append(self.tr("Channels: {changes}").format(changes=changes))
        if before.cadence_days != after.cadence_days:
            days = {"before": before.cadence_days, "after": after.cadence_days}
            parts.append(self.tr("Looked at again after: {before} → {after} days").format(**days))
        return "; ".join(parts)

    def _outcome(self, row: EditPreview) -> str:
        if row.refusal is not None:
            return self.tr("Refused")
        return self.tr("Changes") if row.changes else self.tr("Stays as it is")

    def _names(self, logins: Sequence[str]) -> str:
        return ", ".join(isolated(self._people.get(login, login)) for login in logins if login)


def _tone(row: EditPreview) -> str:
    if row.refusal is not None:
        return "stop"
    return "good" if row.changes else "neutral"


def _plus_and_minus(old: Sequence[str], new: Sequence[str], names: Mapping[str, str]) -> str:
    added = [f"+ {isolated(names.get(each, each))}" for each in new if each not in old]
    removed = [f"\u2212 {isolated(names.get(each, each))}" for each in old if each not in new]
    return ", ".join(added + removed) or ", ".join(isolated(names.get(each, each)) for each in new)
