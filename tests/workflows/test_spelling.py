"""Words no dictionary has: mended with one it has, or accepted everywhere by those who may, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from kbstudio.services.writing import NewArticle
from kbstudio.ui.beside_text import BesideText
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.tone_findings.finding_list import FindingList
from kbstudio.ui.tone_findings.way_menu import WayMenu
from tests.services.tone.guidelines import publish_guideline
from tests.support.desktops import Hands, Starts
from tests.support.dictionaries import write_dictionary
from tests.support.studios import new_article, team_studio

RULE = """\
## Spelling {#spelling}

Words are in the dictionary, or accepted.

```yaml
extends: spelling
message: “%s” is in no dictionary.
level: warning
```
"""
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A library whose texts are spelled; Maya wrote articles 2 (English) and 3 (Hebrew)."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)
    # A menu that is open takes the keyboard, which no screen of tests can give.
    monkeypatch.setattr(WayMenu, "popup", lambda _menu, _at: None)
    write_dictionary(tmp_path / "dictionaries", "he_IL", "שלום", "חשבון")
    monkeypatch.setenv("DICPATH", str(tmp_path / "dictionaries"))
    url = f"sqlite:///{tmp_path / 'team.kbstudio'}"
    studio = team_studio(url)
    publish_guideline(studio, RULE)
    new_article(studio, body="We will recieve the Zephyros router.\n")
    hebrew = NewArticle("reference", "he-IL", "שלום", "שלום, חשובן צה״ל.\n", reviewers=("rita",))
    studio.writing.new(hebrew, by="maya")
    studio.close()
    return url


@pytest.fixture
def author(starts: Starts, url: str) -> Hands:
    """Maya, who writes."""
    hands = starts.begin(url)
    hands.window.resize(1440, 900)
    hands.become("Maya")
    return hands


@pytest.fixture
def keeper(url: str, author: Hands) -> Hands:
    """Maya, who keeps guidelines, too."""
    author.workspace.studio.administration.put_person("maya", by="admin", role="tone_editor")
    return author


class Desk:
    """An article being written."""

    def __init__(self, hands: Hands, code: str, locale: str) -> None:
        self.hands = hands
        hands.workspace.documents.open_article(code, locale)
        document = hands.workspace.documents.current
        assert document is not None
        assert isinstance(document.controller, EditorController)
        self.editor = document.controller
        beside = self.editor.findChild(BesideText)
        assert beside is not None
        self.beside = beside

    @property
    def cards(self) -> FindingList:
        return self.beside.inspector.panel.findings

    @property
    def words(self) -> list[str]:
        return [card.shown.finding.match for card in self.cards.cards]

    def key_of(self, word: str) -> str:
        return next(card.shown.fingerprint for card in self.cards.cards if card.shown.finding.match == word)

    def ask(self, word: str) -> WayMenu:
        """Go to a word and press Alt+Enter."""
        edit = self.editor.view.edit
        edit.setFocus()
        edit.setTextCursor(QTextCursor(edit.document()))
        assert edit.find(word)
        self.hands.key(Qt.Key.Key_Return, ALT, to=edit)
        self.hands.until(lambda: bool(self.menus))
        return self.menus[0]

    @property
    def menus(self) -> list[WayMenu]:
        return self.editor.view.findChildren(WayMenu)


def plain(words: str) -> str:
    return words.translate(str.maketrans("", "", "\u2068\u2069"))


def entries(menu: QMenu) -> list[str]:
    return [plain(action.text()) for action in menu.actions() if not action.isSeparator()]


def told(hands: Hands, words: str) -> Toast:
    """The message that holds words, as soon as it is there."""

    def found() -> list[Toast]:
        return [each for each in hands.window.findChildren(Toast) if words in plain(each.accessibleName())]

    hands.until(lambda: bool(found()))
    return found()[0]


def test_a_misspelt_word_is_mended_with_one_of_the_dictionary(keeper: Hands) -> None:
    desk = Desk(keeper, "KB-2", "en")
    keeper.until(lambda: desk.words == ["recieve", "Zephyros"])
    menu = desk.ask("recieve")
    assert entries(menu)[0] == "Write “receive”"
    assert entries(menu)[-1] == "Accept “recieve” everywhere"
    menu.actions()[0].trigger()
    keeper.until(lambda: desk.editor.view.edit.text() == "We will receive the Zephyros router.\n")
    keeper.until(lambda: desk.words == ["Zephyros"])


def test_an_accepted_word_is_found_nowhere_any_more_until_it_is_taken_back(keeper: Hands) -> None:
    desk = Desk(keeper, "KB-2", "en")
    keeper.until(lambda: desk.words == ["recieve", "Zephyros"])
    menu = desk.ask("Zephyros")
    menu.actions()[-1].trigger()
    keeper.until(lambda: desk.words == ["recieve"])
    assert keeper.workspace.studio.guidelines.accepted_words("en") == ("Zephyros",)
    toast = told(keeper, "Zephyros")
    keeper.click(next(each for each in toast.findChildren(QPushButton) if each.text() == "Undo"))
    keeper.until(lambda: desk.words == ["recieve", "Zephyros"])


def test_hebrew_is_spelled_and_its_acronyms_are_accepted_for_all_its_markets(keeper: Hands) -> None:
    desk = Desk(keeper, "KB-3", "he-IL")
    keeper.until(lambda: desk.words == ["חשובן", "צה״ל"])
    menu = desk.ask("חשובן")
    assert entries(menu)[0] == "Write “חשבון”"
    desk.cards.asked.emit("accept_word", desk.key_of("צה״ל"))
    keeper.until(lambda: desk.words == ["חשובן"])
    assert keeper.workspace.studio.guidelines.accepted_words("he") == ("צה״ל",)


def test_a_word_nobody_knows_is_told_and_an_author_may_not_accept_it(author: Hands) -> None:
    desk = Desk(author, "KB-3", "he-IL")
    author.until(lambda: desk.words == ["חשובן", "צה״ל"])
    desk.beside.tone.go_to(desk.key_of("צה״ל"))
    author.menu("Edit", "Fix this finding")
    told(author, "no word like “צה״ל”")
    assert not desk.menus


def test_who_keeps_words_accepts_them_in_a_text_they_may_not_change(author: Hands) -> None:
    author.become("Karl")
    desk = Desk(author, "KB-2", "en")
    author.until(lambda: desk.words == ["recieve", "Zephyros"])
    key = desk.key_of("Zephyros")
    desk.beside.inspector.show_tone()
    desk.beside.tone.go_to(key)
    accept = "Accept “Zephyros” everywhere"

    def buttons() -> list[QPushButton]:
        card = desk.cards.card(key)
        return [each for each in card.findChildren(QPushButton) if plain(each.text()) == accept] if card else []

    author.until(lambda: bool(buttons()))
    author.click(buttons()[0])
    author.until(lambda: desk.words == ["recieve"])
    toast = told(author, "Zephyros")
    author.menu("File", "Close tab")
    author.click(next(each for each in toast.findChildren(QPushButton) if each.text() == "Undo"))
    author.until(lambda: author.workspace.studio.guidelines.accepted_words("en") == ())


def test_a_language_without_a_dictionary_is_told_and_checked_once_a_folder_has_one(
    author: Hands, tmp_path: Path
) -> None:
    studio = author.workspace.studio
    wanted = NewArticle("reference", "eo", "Saluton", "Saluton al vi, amiko.\n", reviewers=("rita",))
    code = studio.writing.new(wanted, by="maya").article
    desk = Desk(author, code, "eo")

    def notices() -> list[str]:
        return [label.text() for label in desk.cards.findChildren(QLabel) if "no dictionary for eo" in label.text()]

    author.until(lambda: bool(notices()))
    assert desk.words == []
    write_dictionary(tmp_path / "mine", "eo", "Saluton", "al", "vi")
    author.desktop.settings.change(dictionaries=str(tmp_path / "mine"))
    author.until(lambda: desk.words == ["amiko"])
    assert not notices()


def test_a_misspelt_title_is_mended_with_a_word_of_the_dictionary(author: Hands) -> None:
    code = new_article(author.workspace.studio, title="Recieve a router", body="Return it.\n").article
    desk = Desk(author, code, "en")
    author.until(lambda: desk.words == ["Recieve"])
    desk.beside.tone.go_to(desk.key_of("Recieve"))
    author.menu("Edit", "Fix this finding")
    author.until(lambda: bool(desk.menus))
    (receive,) = [action for action in desk.menus[0].actions() if plain(action.text()) == "Write “Receive”"]
    receive.trigger()
    author.until(lambda: desk.editor.view.title.text() == "Receive a router")
