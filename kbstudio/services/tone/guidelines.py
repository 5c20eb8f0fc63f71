"""Guidelines of a library: what holds for which texts, whether they prove themselves, and packages of style."""

from dataclasses import replace
from functools import reduce
from pathlib import Path

from kbstudio.domain.errors import BadInput, Refused, quoted
from kbstudio.domain.guidelines import GUIDELINE_KIND, GuidelineRow, Proof, Resolved, Scope
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Role, gone
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import Revision
from kbstudio.services.lookup import acting, article_named, person_named
from kbstudio.services.tone.accepted import (
    AcceptedWords,
    added_to,
    brought_lists,
    is_package,
    keep_list,
    list_of,
    lists_in,
    read_word,
    same_word,
)
from kbstudio.services.tone.books import RuleBook
from kbstudio.services.tone.exporting import ExportContents, export_contents, exported
from kbstudio.services.tone.packages import SHARED, Brought, PackageReport, brought_in
from kbstudio.services.tone.proving import proof_of
from kbstudio.services.tone.resolving import Held, as_it_says, book_for, guidelines_in, no_circle

_KEEPERS = (Role.TONE_EDITOR, Role.CURATOR, Role.ADMINISTRATOR)


class Guidelines:
    """What tone editors keep, and everybody writes by."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def all(self) -> tuple[GuidelineRow, ...]:
        """Every guideline, the broadest first."""
        with self._database.read() as work:
            return tuple(each.row for each in guidelines_in(work))

    def named(self, name: str) -> GuidelineRow:
        """The guideline with a code or a title; raises BadInput where there is none, or several of the title."""
        wanted = name.strip().casefold()
        found = [row for row in self.all() if wanted in (row.code.casefold(), row.title.casefold())]
        if len(found) != 1:
            raise BadInput(
                "There are several guidelines called {name}; give the code of one."
                if found
                else "There is no guideline called {name}; see them with guideline list.",
                name=name,
            )
        return found[0]

    def resolved(self, where: Scope, *, draft: str = "", body: str | None = None) -> Resolved:
        """What holds for texts that belong to ``where``, and where each rule comes from.

        With ``draft`` that guideline counts as its draft says, or as ``body`` says in its place.
        """
        return self.book(where, draft=draft, body=body).resolved

    def book(self, where: Scope, *, draft: str = "", body: str | None = None) -> RuleBook:
        """The same, ready to check texts with."""
        with self._database.read() as work:
            return book_for(work, where, draft=draft, body=body)

    def prove(self, code: str, *, body: str | None = None) -> Proof:
        """What the examples of a guideline show: of its newest version, or of ``body``."""
        with self._database.read() as work:
            return proof_in(work, code, body)

    def circle(self, code: str, inherits: str) -> None:
        """Raises Refused where a guideline that inherits from ``inherits`` would come to inherit from itself."""
        with self._database.read() as work:
            no_circle(work, code, inherits)

    def packages(self) -> tuple[str, ...]:
        """The names of the packages of style that were brought in."""
        with self._database.read() as work:
            return _packages(work)

    def import_package(self, path: str, *, by: str) -> PackageReport:
        """Bring in the styles of a folder or a zip, byte for byte, in place of those of the same names.

        Words and dictionaries beside them are added to those of other packages. Raises BadInput for what holds no
        styles, is no zip, or names files outside itself.
        """
        brought = brought_in(Path(path))
        with self._database.write() as work:
            person = _keeper(work, by)
            work.guidelines.hold()
            _check_names(work, brought)
            for style, files in brought.files.items():
                own, lists = brought_lists(files)
                if style in SHARED:
                    kept = {
                        path: each for path, each in work.guidelines.files().items() if path.startswith(f"{style}/")
                    }
                    own = {**brought_lists(kept)[0], **own}
                work.guidelines.put_package(style, own)
                for locale, words in lists:
                    keep_list(work, locale, reduce(added_to, words, list_of(work, locale)))
            work.activity.note("styles", "", "", person, self._now(), ", ".join(brought.report.styles))
            work.commit()
        return brought.report

    def remove_package(self, name: str, *, by: str) -> None:
        """Forget a package; guidelines that name it say that it is missing."""
        with self._database.write() as work:
            person = _keeper(work, by)
            work.guidelines.hold()
            if name not in _packages(work):
                raise BadInput("There is no package called {name} in this library.", name=name)
            work.guidelines.remove_package(name)
            work.activity.note("styles", "", "", person, self._now(), name)
            work.commit()

    def accept_word(self, word: str, locale: str, *, by: str) -> bool:
        """Let a word stand in every text of a language and its markets; False where it does already.

        It is taken literally; the same word with other capitals or another apostrophe goes with it.
        """
        known, tag = read_word(word), locale_tag(locale)
        with self._database.write() as work:
            person = _keeper(work, by, tag)
            work.guidelines.hold()
            words = list_of(work, tag)
            if known in words:
                return False
            keep_list(work, tag, added_to(words, known))
            work.activity.note("accept word", "", tag, person, self._now(), known)
            work.commit()
        return True

    def forget_word(self, word: str, locale: str, *, by: str) -> None:
        """Have a word found again that was accepted; raises BadInput where it was not."""
        known, tag = read_word(word), locale_tag(locale)
        with self._database.write() as work:
            person = _keeper(work, by, tag)
            work.guidelines.hold()
            words = list_of(work, tag)
            left = tuple(each for each in words if same_word(each) != same_word(known))
            if left == words:
                raise BadInput("{word} is not among the words accepted in {locale}.", word=quoted(known), locale=tag)
            keep_list(work, tag, left)
            work.activity.note("forget word", "", tag, person, self._now(), known)
            work.commit()

    def accepted_words(self, locale: str) -> tuple[str, ...]:
        """The words accepted in texts of a language and its markets; those of a broader language are not among them."""
        tag = locale_tag(locale)
        with self._database.read() as work:
            return list_of(work, tag)

    def every_accepted_word(self) -> tuple[AcceptedWords, ...]:
        """The accepted words of every language that has any, by locale."""
        with self._database.read() as work:
            return lists_in(work)

    def export(self, folder: str, where: Scope) -> tuple[str, ...]:
        """Write what holds for ``where`` as styles with a .vale.ini into an empty folder; gives the files written."""
        with self._database.read() as work:
            book = book_for(work, where)
        return exported(book, Path(folder))

    def export_contents(self, where: Scope) -> ExportContents:
        """What ``export`` would write."""
        with self._database.read() as work:
            return export_contents(book_for(work, where))

    def may_keep(self, *, by: str, locale: str = "*") -> Refused | None:
        """Why ``by`` may not keep guidelines, or words of a language; None where they may."""
        with self._database.read() as work:
            return _may_keep(work, by, locale)


def proof_in(work: UnitOfWork, code: str, body: str | None = None, version: Revision | None = None) -> Proof:
    """What the examples of a guideline show: of its newest version or ``version``, or of ``body``."""
    held = _guideline(work, code, version)
    book = book_for(work, held.row.scope, draft=held.row.code, body=body, version=version)
    proof = proof_of(held.row, held.body if body is None else body, book)
    # What its layer names may come and go without the guideline.
    layers = (each for each in book.resolved.problems if each.name == held.row.code)
    return replace(proof, notes=tuple(sorted((*proof.notes, *layers), key=lambda each: each.line)))


def _packages(work: UnitOfWork) -> tuple[str, ...]:
    return tuple(each for each in work.guidelines.packages() if is_package(each))


def _guideline(work: UnitOfWork, code: str, version: Revision | None) -> Held:
    article = article_named(work, code)
    variant = work.articles.variant(article.id, article.source_locale)
    if article.kind == GUIDELINE_KIND and variant is not None:
        held = as_it_says(work, article, variant, True, version)
        if held is not None:
            return held
    raise BadInput("{code} is no guideline; see them with guideline list.", code=article.code)


def _check_names(work: UnitOfWork, brought: Brought) -> None:
    """Raises BadInput where a package would stand beside one that is called alike."""
    known = {name.casefold(): name for name in _packages(work)}
    for name in brought.report.styles:
        if known.get(name.casefold(), name) != name:
            other = known[name.casefold()]
            raise BadInput(
                "There is a package called {other}; forget it, or rename {name} to that.", other=other, name=name
            )


def _keeper(work: UnitOfWork, by: str, locale: str = "*") -> str:
    if (refused := _may_keep(work, by, locale)) is not None:
        raise refused
    return acting(work, by).name


def _may_keep(work: UnitOfWork, by: str, locale: str = "*") -> Refused | None:
    person = person_named(work, by)
    if person.has_left:
        return gone(person)
    if any(person.holds(role, locale) for role in _KEEPERS):
        return None
    return Refused("Tone editors, curators and administrators keep guidelines; ask one of them.", reason=Reason.ROLE)
