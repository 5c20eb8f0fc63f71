"""What the adaptation screen and the grid of languages show: frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kbstudio.domain.alignments import BlockState, Currency, Origin, Relation
from kbstudio.domain.errors import Refused
from kbstudio.domain.revisions import ChangeClass, RevisionState


@dataclass(frozen=True)
class AdaptationRow:
    """A block of the source and what stands for it, as Markdown; "" where there is nothing.

    ``then`` is the source as it was when the block was last confirmed, against its version ``seen``; ``now`` the
    source now. ``source`` is the block's id there ("" for a block that is only here), ``targets`` those here;
    ``span`` is where they stand in the body of the language version. ``key`` names the row in what is saved.
    ``change`` is what kind of change the source saw since, ``breaks`` what carries meaning and differs (numbers,
    negations, links). ``tight`` says that the block of the source stands on the very next line of the one before.
    """

    key: str
    source: str
    kind: str
    then: str
    now: str
    target: str
    state: BlockState
    targets: tuple[str, ...] = ()
    span: tuple[int, int] | None = None
    change: ChangeClass | None = None
    breaks: tuple[str, ...] = ()
    seen: int = 0
    relation: Relation | None = None
    reason: str = ""
    origin: Origin | None = None
    by: str = ""
    tight: bool = False


@dataclass(frozen=True)
class AdaptationView:
    """An article open for adapting to one language. Numbers are versions; ``number`` is 0 where nothing is written.

    ``source_number`` is the version of the source followed, ``draft_number`` that of a newer one on its way (0: none),
    which can be followed ``early``. The source of a market that ``inherits`` is the language it inherits. ``rows``
    begin with the title, in the order of the source. ``title`` and ``body`` are the language version as it stands;
    what agents read of it is behind ``since`` then.
    """

    article: str
    kind: str
    locale: str
    source_locale: str
    source_number: int
    source_title: str
    draft_number: int
    early: bool
    number: int
    state: RevisionState | None
    title: str
    body: str
    rows: tuple[AdaptationRow, ...]
    currency: Currency
    display_names: Mapping[str, str]
    may_save: Refused | None
    source_body: str = ""
    since: datetime | None = None
    inherits: bool = False


@dataclass(frozen=True)
class BlockEdit:
    """What a localiser did to one row, by its ``key``; None leaves the words as they are, "" takes the block out.

    A market's row with the relation "inherited" has the words of the language again. ``reason`` is needed to adapt, to
    leave out and to add. ``after`` is the key of the row a new block (``key`` beginning with "+") stands behind.
    """

    key: str
    text: str | None = None
    relation: Relation = Relation.TRANSLATED
    reason: str = ""
    origin: Origin = Origin.PERSON
    confirmed: bool = True
    after: str = ""
