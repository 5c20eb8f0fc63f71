"""Terms go out as a table and come back; damaged rows are told by their lines, and no cell becomes a formula."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbstudio.text.translation.terms import TERM_STATUSES, Concept, Term
from kbstudio.text.translation.terms_csv import TermsRefused, from_csv, to_csv

_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    lambda text: text == text.strip() and text != ""
)
_LONG = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\x00"), max_size=20).filter(
    lambda text: not text or bool(text.strip())
)
_TERM = st.builds(Term, _TEXT, st.sampled_from(["en", "he-IL", "pl"]), st.sampled_from(TERM_STATUSES), st.booleans())


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.builds(
            Concept,
            _TEXT | st.sampled_from(["=1+1", "'=x", "@a", "-1"]),
            st.lists(_TERM, min_size=1, max_size=4, unique_by=lambda term: (term.text, term.locale)).map(tuple),
            _LONG,
            _LONG,
            _LONG,
        ),
        max_size=4,
        unique_by=lambda concept: concept.code,
    )
)
def test_what_goes_out_comes_back(concepts: list[Concept]) -> None:
    document = to_csv(concepts)
    table = from_csv(document)
    assert table.damaged == ()
    assert list(table.concepts) == concepts
    for row in csv.reader(io.StringIO(document.decode("utf-8-sig"), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_damaged_rows_are_left_out_and_told_by_their_lines() -> None:
    table = from_csv(
        b"concept;locale;term;status;match_case\n"
        b'a;en;"two\nlines";;\n'
        b"a;xx-YY;b;;\n"
        b"a;pl\n"
        b";pl;b;;\n"
        b"a;pl;;;\n"
        b"\n"
        b"a;pl;b;nice;\n"
        b"a;pl;b;Allowed;maybe\n"
        b"a;pl;b;allowed;yes;more\n"
        b"a;pl;b;allowed;yes\n"
        b"a;pl;b;allowed;yes\n"
    )
    assert [(row.line, row.problem) for row in table.damaged] == [
        (4, "locale"),
        (5, "too_few"),
        (6, "no_concept"),
        (7, "no_term"),
        (9, "status"),
        (10, "case"),
        (11, "too_many"),
        (13, "twice"),
    ]
    (concept,) = table.concepts
    assert [(term.text, term.match_case) for term in concept.terms] == [("two\nlines", False), ("b", True)]


def test_columns_may_stand_in_any_order() -> None:
    (concept,) = from_csv("term\tLocale\tconcept\towner\nטופס\the\tform\tДана\n".encode()).concepts
    assert concept == Concept("form", (Term("טופס", "he"),), owner="Дана")


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("concept,locale,term\na,pl,ż\n".encode("utf-16"), "encoding"),
        ("concept,locale,term\na,pl,ż\n".encode("cp1250"), "encoding"),
        (b"", "header"),
        (b"name,word\na,b\n", "header"),
        (b"PK\x03\x04", "header"),
    ],
)
def test_what_is_no_table_of_terms_is_refused(document: bytes, reason: str) -> None:
    with pytest.raises(TermsRefused) as refused:
        from_csv(document)
    assert refused.value.reason == reason
    assert "{" not in str(refused.value)
