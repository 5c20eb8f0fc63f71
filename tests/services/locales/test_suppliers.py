"""Machine text from programs and addresses, good ones and bad ones; it never counts as translated by itself."""

import json
import threading
from collections.abc import Sequence
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kbstudio.application import Studio
from kbstudio.domain.alignments import BlockState, Origin
from kbstudio.domain.errors import BadInput, KbStudioError, Unavailable
from kbstudio.services.locales.adaptations import BlockEdit
from kbstudio.services.locales.supplier_address import ask_address, usable_address
from kbstudio.services.locales.supplier_answers import SupplierStopped
from kbstudio.services.locales.supplier_command import ask_command
from kbstudio.services.locales.suppliers import (
    AddressSupplier,
    CommandSupplier,
    Progress,
    Supplier,
    missing_rows,
    propose,
    try_out,
)
from kbstudio.text.translation.terms import Concept, Term
from tests.support.studios import new_article, publish
from tests.support.suppliers import CAPITALS, NOBODY_KNOWS_IT, program, server

_BODY = "Ask for the **order number**.\n\n- See [the page](kb:KB-1)\n\n```\nreset\n```\n\nReturn it within 30 days.\n"


class Going:
    """Somebody waits; or nobody does any more."""

    def __init__(self, *, stopped: bool = False) -> None:
        self.stopped = stopped

    def wait(self, seconds: float) -> bool:
        return self.stopped or threading.Event().wait(seconds)


@pytest.fixture
def code(studio: Studio) -> str:
    made = new_article(studio, body=_BODY).article
    publish(studio, made)
    return made


def asked(
    studio: Studio, code: str, supplier: Supplier, concepts: Sequence[Concept] = (), *, stop: Going | None = None
) -> Progress:
    """Everything that came in for all rows."""
    view = studio.localising.view(code, "he", by="noa")
    found = list(propose(supplier, view, [row.key for row in view.rows], concepts, stop=stop or Going()))
    proposals = tuple(each for one in found for each in one.proposals)
    aside = tuple(each for one in found for each in one.set_aside)
    return Progress(found[-1].done, found[-1].total, proposals, aside)


def test_a_program_is_asked_and_what_it_says_is_machine_text(studio: Studio, code: str, tmp_path: Path) -> None:
    came = asked(studio, code, CommandSupplier(program(tmp_path, CAPITALS)))
    targets = [each.target for each in came.proposals]
    assert targets == [
        "REFUND WINDOW",
        "ASK FOR THE **ORDER NUMBER**.",
        "- SEE [THE PAGE](kb:KB-1)",
        "RETURN IT WITHIN 30 DAYS.",
    ]
    assert (came.done, came.total, came.set_aside) == (5, 5, ())
    assert {(each.origin, each.confirmed) for each in came.proposals} == {(Origin.MACHINE, False)}


def test_what_is_asked_says_languages_context_and_the_words_of_the_company(
    studio: Studio, code: str, tmp_path: Path
) -> None:
    seen = tmp_path / "seen.json"
    keeping = f'open({str(seen)!r}, "w").write(json.dumps(asked)); ' + CAPITALS
    order = Concept("order", (Term("order number", "en"), Term("מספר הזמנה", "he")))
    asked(studio, code, CommandSupplier(program(tmp_path, keeping)), [order])
    said = json.loads(seen.read_text())
    assert (said["version"], said["source_locale"], said["target_locale"]) == (1, "en", "he")
    assert said["texts"][1] == 'Ask for the <g id="1">order number</g>.'
    assert said["terms"] == [{"source": "order number", "target": "מספר הזמנה"}]
    assert said["context"][1] == {
        "kind": "paragraph",
        "title": "Refund window",
        "before": "",
        "after": "- See [the page](kb:KB-1)",
    }


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('print("<!DOCTYPE html><p>Sorry")', "web page"),
        ('print("Sorry")', "not the JSON"),
        ('sys.stdout.buffer.write(b"\\xff\\xfe{")', "not the JSON"),
        ('print("[" * 100_000)', "not the JSON"),
        ("pass", "not the JSON"),
        ('print(json.dumps(["a"]))', "no list"),
        ('print(json.dumps({"texts": asked["texts"][1:]}))', "3 texts came back where 4"),
        ('print("x" * 3_000_000)', "More came back"),
        ('sys.stderr.write("x" * 3_000_000)', "More came back"),
        ('sys.stderr.write("log\\nno licence \\x1b[1m\\n"); sys.exit(3)', "ended with an error: no licence"),
        ("sys.exit(3)", "said nothing about it"),
        ("import os; os.abort()", "ended with an error"),
    ],
)
def test_a_program_that_answers_badly_is_told_with_a_sentence(
    studio: Studio, code: str, tmp_path: Path, line: str, sentence: str
) -> None:
    with pytest.raises(BadInput) as told:
        asked(studio, code, CommandSupplier(program(tmp_path, line)))
    assert sentence in str(told.value)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ('"Ask for the number."', "a link, a variable or other code"),
        ('"Ask <g id=\\"2\\">for</g>."', "a link, a variable or other code"),
        ("7", "no text"),
        ('" "', "empty"),
        ('"Ask\\u0007 <g id=\\"1\\">it</g>"', "nobody can see"),
        ('"\\ud800 <g id=\\"1\\">it</g>"', "nobody can see"),
        ('"<g id=\\"1\\">" + "long " * 400 + "</g>"', "far longer"),
    ],
)
def test_one_bad_text_is_set_aside_and_the_others_stay(
    studio: Studio, code: str, tmp_path: Path, answer: str, sentence: str
) -> None:
    line = f'texts = [capitals(t) for t in asked["texts"]]; texts[1] = {answer}; print(json.dumps({{"texts": texts}}))'
    came = asked(studio, code, CommandSupplier(program(tmp_path, line)))
    assert [sentence in str(each.why) for each in came.set_aside] == [True]
    assert len(came.proposals) == 3


def test_what_does_not_exist_cannot_be_started(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be started"):
        ask_command([str(tmp_path / "nothing")], {}, stop=Going(), most=10)


def test_a_program_that_hangs_is_ended_with_everything_it_started(tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    child = "import fcntl, time; f = open('held', 'w'); fcntl.flock(f, 2); open('there', 'w'); time.sleep(60)"
    line = f"""
import os, subprocess, time
os.chdir({str(tmp_path)!r})
subprocess.Popen([sys.executable, "-c", {child!r}])
while not os.path.exists("there"): time.sleep(0.01)
time.sleep(60)
"""

    class Impatient(Going):
        def wait(self, seconds: float) -> bool:
            super().wait(seconds)
            return (tmp_path / "there").exists()

    with pytest.raises(SupplierStopped):
        ask_command(program(tmp_path, line), {}, stop=Impatient(), most=10)
    with (tmp_path / "held").open("w") as held:
        # Only once the child is gone, whoever started it.
        fcntl.flock(held, fcntl.LOCK_EX)


def test_a_program_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="within 30 seconds"):
        ask_command(program(tmp_path, "import time; time.sleep(60)"), {}, stop=Going(), most=10, patience=0.1)


def test_nothing_is_asked_once_it_is_stopped(studio: Studio, code: str, tmp_path: Path) -> None:
    came = asked(studio, code, CommandSupplier(program(tmp_path, CAPITALS)), stop=Going(stopped=True))
    assert (came.done, came.proposals) == (1, ())


def test_an_address_is_asked_with_its_key(studio: Studio, code: str) -> None:
    keys = []

    def answer(said: dict[str, object], handler: BaseHTTPRequestHandler) -> tuple[int, dict[str, str], bytes]:
        keys.append(handler.headers["Authorization"])
        return 200, {}, json.dumps({"texts": said["texts"]}).encode()

    with server(answer) as address:
        came = asked(studio, code, AddressSupplier(address, "secret"))
    assert came.proposals[1].target == "Ask for the **order number**."
    assert keys == ["Bearer secret"]


@pytest.mark.parametrize(
    ("status", "headers", "body", "sentence"),
    [
        (200, {}, b"<html>Log in first</html>", "web page"),
        (200, {}, b"x" * 3_000_000, "More came back"),
        (200, {"Content-Length": "500"}, b'{"texts": [', "connection to"),
        (302, {"Location": "https://elsewhere.example/texts"}, b"", "sends on to elsewhere.example"),
        (302, {"Location": "http://127.0.0.1:1/texts"}, b"", "sends on to"),
        (302, {"Location": "file:///etc/passwd"}, b"", "must look like"),
        (302, {"Location": "/texts"}, b"", "never answers"),
        (401, {}, b"{}", "does not take the key"),
        (404, {}, b"{}", "error 404"),
        (503, {}, b"{}", "cannot answer now"),
    ],
)
def test_an_address_that_answers_badly_is_told_with_a_sentence(
    status: int, headers: dict[str, str], body: bytes, sentence: str
) -> None:
    with server(lambda _said, _handler: (status, headers, body)) as address, pytest.raises(KbStudioError) as told:
        try_out(AddressSupplier(address), "he", stop=Going())
    assert sentence in str(told.value)


def test_an_address_that_says_nothing_is_left(tmp_path: Path) -> None:
    going = threading.Event()

    def answer(_said: dict[str, object], _handler: BaseHTTPRequestHandler) -> tuple[int, dict[str, str], bytes]:
        going.wait(20)
        return 200, {}, b""

    with server(answer) as address:
        with pytest.raises(BadInput, match="within 30 seconds"):
            ask_address(address, "", {}, stop=Going(), most=10, patience=0.2)
        with pytest.raises(SupplierStopped):
            ask_address(address, "", {}, stop=Going(stopped=True), most=10)
        going.set()


def test_an_address_without_a_certificate_one_can_trust_gets_nothing(tmp_path: Path) -> None:
    seen: list[object] = []
    certificate = tmp_path / "own.pem"
    certificate.write_text(NOBODY_KNOWS_IT)

    def answer(said: dict[str, object], _handler: BaseHTTPRequestHandler) -> tuple[int, dict[str, str], bytes]:
        seen.append(said)
        return 200, {}, b""

    with server(answer, certificate) as address, pytest.raises(BadInput, match="no certificate"):
        try_out(AddressSupplier(address), "he", stop=Going())
    assert not seen


def test_an_address_where_nothing_is_says_so() -> None:
    with server(lambda _said, _handler: (200, {}, b"")) as address:
        pass
    with pytest.raises(Unavailable, match="Nothing answers at"):
        try_out(AddressSupplier(address), "he", stop=Going())


@pytest.mark.parametrize(
    "address",
    [
        *("", "translate.example.com", "http://translate.example.com", "ftp://localhost/x", "file:///etc/passwd"),
        *("https://me:key@localhost/", "https://localhost:99999/", "https://[", "https://ex ample.com/"),
    ],
)
def test_an_address_that_must_not_be_asked_is_refused(address: str) -> None:
    with pytest.raises(BadInput):
        usable_address(address)


def test_machine_text_is_no_translation_until_somebody_confirms_it(studio: Studio, code: str, tmp_path: Path) -> None:
    came = asked(studio, code, CommandSupplier(program(tmp_path, CAPITALS)))
    edits = [BlockEdit(each.key, each.target, origin=each.origin, confirmed=each.confirmed) for each in came.proposals]
    number = studio.localising.adapt(code, "he", by="noa", edits=edits, based_on=0, source_number=1).revision
    view = studio.localising.view(code, "he", by="noa")
    assert [row.state for row in view.rows].count(BlockState.UNCONFIRMED) == 4
    assert view.currency.to_do == 5
    assert not view.currency.is_current
    other = new_article(studio, title="Another", body="x\n").article
    publish(studio, other)
    ask = "Return it within 30 days."
    assert studio.remembering.find(other, "he", ask) == ()
    row = next(row for row in view.rows if row.now == ask)
    studio.localising.adapt(code, "he", by="noa", edits=[BlockEdit(row.key)], based_on=number, source_number=1)
    assert studio.remembering.find(other, "he", ask)[0].target == "RETURN IT WITHIN 30 DAYS."


def test_only_rows_without_words_are_missing(studio: Studio, code: str) -> None:
    view = studio.localising.view(code, "he", by="noa")
    typed = {view.rows[1].key: "בקשו"}
    assert missing_rows(view, typed) == tuple(row.key for row in view.rows if row.key != view.rows[1].key)
    assert missing_rows(replace(view, rows=()), {}) == ()
