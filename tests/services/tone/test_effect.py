"""What a change of a guideline would do, which rules find anything, and how teams do over time."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput
from tests.services.tone.guidelines import BODY, publish_guideline, write_guideline
from tests.support.studios import new_article, publish

_TEXTS = ("Utilize the router. Please leverage it.\n", "Nothing to see.\n", "Please utilize it, please.\n")
_PLEASE = """
## Please {#please}

- ✗ Please wait.
- ✓ Wait.

```yaml
extends: existence
message: Say it without begging.
level: warning
ignorecase: true
tokens: [please]
```
"""


@pytest.fixture
def codes(studio: Studio) -> list[str]:
    made = [new_article(studio, title=f"Text {number}", body=body).article for number, body in enumerate(_TEXTS)]
    for code in made:
        publish(studio, code)
    new_article(studio, title="A draft", body="Please utilize it.\n")
    return made


def test_a_first_draft_adds_what_it_finds(studio: Studio, codes: list[str]) -> None:
    told: list[tuple[int, int]] = []
    impact = studio.tone_effect.impact(write_guideline(studio), tell=lambda done, of: told.append((done, of)))
    assert (impact.checked, impact.added, impact.removed) == (3, 2, 0)
    assert [(row.code, row.added, row.example) for row in impact.rows] == [
        (codes[0], 1, "Utilize"),
        (codes[2], 1, "utilize"),
    ]
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_change_adds_and_removes(studio: Studio, codes: list[str]) -> None:
    code = publish_guideline(studio)
    studio.writing.save(code, "en", by="maya", body=BODY.replace("utilize: use", "leverage: use") + _PLEASE)
    impact = studio.tone_effect.impact(code)
    assert (impact.added, impact.removed) == (4, 2)
    first = impact.rows[0]
    assert (first.code, first.added, first.removed, first.example) in [
        (codes[0], 2, 1, "Utilize"),
        (codes[2], 2, 1, "Please"),
    ]
    assert studio.tone_effect.impact(code, body=BODY).checked == 0


def test_a_level_that_changes_is_told(studio: Studio, codes: list[str]) -> None:
    code = publish_guideline(studio)
    impact = studio.tone_effect.impact(code, body=BODY.replace("level: warning", "level: error"))
    assert (impact.added, impact.removed) == (2, 2)


def test_other_languages_are_left_alone(studio: Studio, codes: list[str]) -> None:
    assert studio.tone_effect.impact(write_guideline(studio, locale="he")).checked == 0


def test_an_article_is_no_guideline(studio: Studio, codes: list[str]) -> None:
    with pytest.raises(BadInput, match="is no guideline"):
        studio.tone_effect.impact(codes[0])


def test_who_stops_it_gets_what_is_known(studio: Studio, codes: list[str]) -> None:
    answers = iter([False, True])
    impact = studio.tone_effect.impact(write_guideline(studio), stopped=lambda: next(answers))
    assert (impact.checked, len(impact.rows)) == (1, 1)


def test_rules_that_find_nothing_and_those_people_ignore(studio: Studio, codes: list[str]) -> None:
    code = publish_guideline(studio)
    found = studio.tone.report(codes[0], "en").findings[0]
    studio.tone.ignore(codes[0], "en", found.fingerprint, reason="its name", by="maya")
    coverage = {each.rule.name: each for each in studio.tone_effect.coverage()}
    blame, plain = coverage[f"{code}.no-blame"], coverage[f"{code}.plain"]
    assert (blame.found, blame.articles, blame.ignored) == (0, 0, 0)
    assert (plain.found, plain.articles, plain.ignored) == (2, 2, 1)


def test_teams_do_over_time(studio: Studio) -> None:
    publish_guideline(studio)
    code = new_article(studio, body="Utilize the router.\n").article
    publish(studio, code)
    conformance = studio.tone_effect.conformance()
    (point,) = conformance.points
    assert (point.team, point.month, point.texts) == ("billing", "2026-03", 1)
    assert (point.words, point.required, point.recommended) == (3, 0, 1)
    assert conformance.teams == {"billing": "billing"}
    studio.publishing.withdraw(code, "en", by="karl", reason="wrong")
    studio._clock.now = studio._clock.now.replace(month=4)  # pyright: ignore
    assert [point.month for point in studio.tone_effect.conformance().points] == ["2026-03"]


def test_what_no_guideline_holds_for_has_no_score(studio: Studio, codes: list[str]) -> None:
    assert studio.tone_effect.conformance().points == ()
