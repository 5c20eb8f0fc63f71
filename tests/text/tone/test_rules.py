"""Rules of each type, with the keys their authors know from Vale."""

import pytest

from kbstudio.text.tone.finding import Action
from tests.text.tone.rules import found, matches, messages


def test_existence_finds_whole_words() -> None:
    assert matches("extends: existence\nmessage: x\ntokens: [very, so]", "A very good sofa, so.") == ["very", "so"]


def test_existence_may_ignore_case_and_word_borders() -> None:
    assert matches("extends: existence\nmessage: x\nignorecase: true\ntokens: [very]", "VERY") == ["VERY"]
    assert matches("extends: existence\nmessage: x\nnonword: true\ntokens: ['!!+']", "Now!! Yes!") == ["!!"]


def test_existence_puts_raw_parts_together() -> None:
    yaml = "extends: existence\nmessage: x\nraw: ['click ', 'here']"
    assert matches(yaml, "Please click here.") == ["click here"]


def test_exceptions_are_left_alone_and_so_are_accepted_words() -> None:
    yaml = "extends: existence\nmessage: x\ntokens: ['[A-Z]{3}']\nexceptions: [PDF]"
    assert matches(yaml, "PDF XML SDK", accepted=("SDK",)) == ["XML"]
    assert matches(f"{yaml}\nvocab: false", "PDF SDK", accepted=("SDK",)) == ["SDK"]


def test_substitution_says_what_to_write_and_how_to_mend_it() -> None:
    yaml = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\naction: {name: replace}\n"
    yaml += "swap: {utilize: use|apply}"
    finding = found(yaml, "Please utilize it.")[0]
    assert finding.message == "Use 'use' or 'apply' instead of 'utilize'."
    assert finding.action == Action("replace", ("use", "apply"))
    assert (finding.line, finding.column, finding.last) == (1, 8, 14)


def test_substitution_keeps_the_capital_and_fills_in_groups() -> None:
    yaml = "extends: substitution\nmessage: '%s'\nignorecase: true\ncapitalize: true\n"
    yaml += "swap: {'change in(?: )?to (.*) folder': change to $1 folder}"
    assert messages(yaml, "Change into my folder") == ["Change to my folder"]


def test_substitution_leaves_what_is_right_already() -> None:
    yaml = "extends: substitution\nmessage: '%s/%s'\nignorecase: true\nswap: {github: GitHub}"
    assert messages(yaml, "GitHub and github") == ["GitHub/github"]


def test_the_longer_of_two_swaps_counts() -> None:
    yaml = "extends: substitution\nmessage: '%s'\nswap: {log: sign, log in: sign in}"
    assert messages(yaml, "log in") == ["sign in"]


def test_occurrence_counts_in_each_passage() -> None:
    yaml = "extends: occurrence\nmessage: Too many\nscope: sentence\nmax: 1\ntoken: ','"
    assert [each.column for each in found(yaml, "One, two. Three, four, five.")] == [16]


def test_occurrence_says_at_the_top_what_is_missing() -> None:
    finding = found("extends: occurrence\nmessage: Greet\nscope: raw\nmin: 1\ntoken: Hello", "Dear all")[0]
    assert (finding.line, finding.column, finding.match) == (1, 1, "")


def test_repetition_is_found_across_lines_and_not_across_sentences() -> None:
    yaml = "extends: repetition\nmessage: \"'%s'\"\nalpha: true\ntokens: ['[^\\s]+']"
    assert messages(yaml, "the\nthe end") == ["'the'"]
    assert (
        matches("extends: repetition\nmessage: x\nignorecase: true\ntokens: ['\\w+']", "I know that. That is so.") == []
    )


def test_repetition_counts_up_to_its_bound() -> None:
    yaml = "extends: repetition\nmessage: x\nmax: 1\ntokens: ['\\w+']"
    assert matches(yaml, "no no") == []
    assert matches(yaml, "no no no") == ["no no"]


def test_consistency_holds_a_text_to_the_form_it_used_first() -> None:
    yaml = "extends: consistency\nmessage: \"'%s'\"\nignorecase: true\neither: {centre: center, colour: color}"
    assert matches(yaml, "The colour.\n\nA color in the centre.\n\nColour") == ["color"]
    assert matches(yaml, "The colour of the center.") == []


def test_conditional_wants_an_explanation_first() -> None:
    yaml = "extends: conditional\nmessage: x\nexceptions: [PDF]\n"
    yaml += "first: '\\b([A-Z]{3})\\b'\nsecond: '\\w+ \\(([A-Z]{3})\\)'"
    assert matches(yaml, "The VPN. Portable (PDF), network (SSO).\n\nThe SSO and the RFC.") == ["VPN", "RFC"]


def test_conditional_without_a_group_wants_it_in_the_same_passage() -> None:
    yaml = "extends: conditional\nmessage: x\nfirst: 'refund'\nsecond: 'days'"
    assert matches(yaml, "A refund takes 3 days.\n\nA refund.") == ["refund"]


@pytest.mark.parametrize(
    ("heading", "right"),
    [
        ("Reset your password", True),
        ("Reset Your Password", False),
        ("1. An important heading", True),
        ("Use the `APPEND` operator", True),
        ("Find the thief: Introduction", True),
        ("reset your password", False),
        ("Top-level settings and Client's view of all other things", True),
    ],
)
def test_sentence_case(heading: str, right: bool) -> None:
    yaml = "extends: capitalization\nmessage: x\nscope: heading\nmatch: $sentence\nindicators: [':']\nthreshold: 0.7"
    assert (found(yaml, f"# {heading}") == []) is right


@pytest.mark.parametrize(
    ("heading", "style", "right"),
    [
        ("Reset Your Password", "AP", True),
        ("Reset your password", "AP", False),
        ("The Lord of the Rings", "AP", True),
        ("Settings From the Menu", "AP", True),
        ("Settings from the Menu of All Screens", "Chicago", True),
    ],
)
def test_title_case(heading: str, style: str, right: bool) -> None:
    yaml = f"extends: capitalization\nmessage: \"'%s' → '%s'\"\nscope: heading\nmatch: $title\nstyle: {style}"
    assert (found(yaml, f"# {heading}") == []) is right


def test_a_title_is_shown_as_it_should_be() -> None:
    yaml = "extends: capitalization\nmessage: \"'%s' → '%s'\"\nscope: heading\nmatch: $title"
    assert messages(yaml, "# reset the password of a user") == [
        "'reset the password of a user' → 'Reset the Password of a User'"
    ]


def test_case_may_be_a_pattern_or_all_of_one_kind() -> None:
    assert matches("extends: capitalization\nmessage: x\nscope: heading\nmatch: '^How '", "# How to\n\n# Reset") == [
        "Reset"
    ]
    assert matches("extends: capitalization\nmessage: x\nscope: heading\nmatch: $upper", "# FAQ\n\n# Faq") == ["Faq"]
    assert matches("extends: capitalization\nmessage: x\nscope: heading\nmatch: $lower", "# faq\n\n# Faq") == ["Faq"]


def test_a_prefix_is_no_part_of_the_case() -> None:
    yaml = "extends: capitalization\nmessage: x\nscope: heading\nmatch: $sentence\nprefix: '^[a-z]\\.\\s'"
    assert matches(yaml, "# a. An unimportant heading") == []


def test_a_choice_of_words_stands_in_the_quotes_of_its_language() -> None:
    yaml = "extends: substitution\nmessage: 'Пишем «%s», а не «%s».'\naction: {name: replace}\nswap: {Вы: вы|ты}"
    assert messages(yaml, "Вы дома?") == ["Пишем «вы», «ты», а не «Вы»."]
    (finding,) = found(yaml, "Вы дома?")
    assert finding.action == Action("replace", ("вы", "ты"))


def test_a_metric_counts_the_whole_text() -> None:
    yaml = "extends: metric\nmessage: '%s words a sentence'\nformula: words / sentences\ncondition: '> 3'"
    assert messages(yaml, "# Not counted here\n\nOne two three four. Five six.\n\nSeven eight nine ten.") == [
        "3.33 words a sentence"
    ]
    assert messages(yaml, "```\nx = 1\n```") == []


def test_a_metric_counts_parts() -> None:
    yaml = "extends: metric\nmessage: '%s'\nformula: heading.h2 + list + pre\ncondition: '>= 1'"
    assert messages(yaml, "# A\n\nWords.\n\n## B\n\n## C\n\n- one\n- two\n\n```\ncode\n```") == ["5.00"]


def test_readability_is_the_mean_of_school_grades() -> None:
    yaml = "extends: readability\nmessage: Grade %s\ngrade: 5\nmetrics: [Flesch-Kincaid]"
    hard = "Institutional reorganisation necessitates comprehensive reconsideration of administrative responsibilities."
    assert messages(yaml, hard)[0].startswith("Grade ")
    assert messages(yaml, "The cat sat. The dog ran.") == []


def test_a_limit_ends_what_is_told() -> None:
    yaml = "extends: existence\nmessage: x\nlimit: 2\ntokens: [very]"
    assert matches(yaml, "very very very") == ["very", "very"]


def test_a_message_is_one_line() -> None:
    yaml = "extends: existence\nmessage: \"No '%s'.\"\nnonword: true\ntokens: ['end\\nof']"
    assert messages(yaml, "the end\nof it") == ["No 'end of'."]
