"""What is found in a title is mended as a title, and what is mended in the text beneath it fits it."""

import pickle

from kbstudio.services.tone.books import OwnRule, RuleBook
from kbstudio.services.tone.mending import all_to_mend, found_in_page, page_to_mend, ways_to_mend, ways_to_mend_title
from kbstudio.text.tone.finding import Action
from kbstudio.text.tone.fixes import Fix, edited
from kbstudio.text.tone.page import Page

BOOK = RuleBook(
    "en",
    own=(
        OwnRule("KB-1.plain", "extends: substitution\nmessage: Write “%s”.\nlevel: warning\nswap:\n  utilize: use\n"),
        OwnRule(
            "KB-1.head",
            "extends: substitution\nmessage: Say “%s”.\nlevel: error\nscope: heading\nswap:\n  'e-mail|mail': email\n",
        ),
        OwnRule(
            "KB-1.same",
            "extends: consistency\nmessage: One word.\nlevel: warning\neither:\n  sign in: log in\nignorecase: true\n",
        ),
        OwnRule(
            "KB-1.kept",
            "extends: substitution\nmessage: Write “%s”.\nlevel: warning\nscope: heading\nswap:\n  pay: pay up\n",
        ),
    ),
)
PAGE = Page("How to utilize *e-mail*", "We utilize e-mail.\n")


def done(text: str, *ways: Fix) -> str:
    return edited(text, (edit for way in ways for edit in way.edits))


def test_a_title_is_mended_as_a_title() -> None:
    plain, head = found_in_page(PAGE, BOOK.key, BOOK).in_title
    (way,) = ways_to_mend_title(head, PAGE, BOOK.key)
    assert done(PAGE.title, way) == "How to utilize *email*"
    (way,) = ways_to_mend_title(plain, PAGE, BOOK.key)
    assert done(PAGE.title, way) == "How to use *e-mail*"


def test_a_rule_of_headings_looks_at_a_mended_title_again() -> None:
    page = Page("How to pay", "Text.\n")
    (found,) = found_in_page(page, BOOK.key, BOOK).in_title
    assert ways_to_mend_title(found, page, BOOK.key) == ()


def test_all_of_a_page_is_mended_in_its_title_and_in_its_body() -> None:
    checked = found_in_page(PAGE, BOOK.key, BOOK)
    title, body = page_to_mend(checked.in_title, checked.findings, PAGE, BOOK.key)
    assert done(PAGE.title, *(fix for _, fix in title)) == "How to use *email*"
    assert done(PAGE.body, *(fix for _, fix in body)) == "We use e-mail.\n"


def test_a_text_is_looked_at_again_with_its_title() -> None:
    page = Page("Sign in, pay", "First log in.\n")
    (found,) = found_in_page(page, BOOK.key, BOOK).findings
    # In the text alone nothing would be found, whatever it says.
    instead = found._replace(action=Action("replace", ("log in now", "sign in")))
    assert [way.text for way in ways_to_mend(instead, page, BOOK.key)] == ["sign in"]


def test_what_is_mended_travels_between_processes() -> None:
    checked = found_in_page(PAGE, BOOK.key, BOOK)
    ways = page_to_mend(checked.in_title, checked.findings, PAGE, BOOK.key)
    assert pickle.loads(pickle.dumps(ways)) == ways


def test_a_text_alone_is_a_page_without_a_title() -> None:
    text = "We utilize it.\n"
    findings = found_in_page(Page("", text), BOOK.key, BOOK).findings
    assert all_to_mend(findings, text, BOOK.key) == all_to_mend(findings, Page("", text), BOOK.key) != ()
