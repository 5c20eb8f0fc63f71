"""The shipped kinds and the sample library: everything named in them is there and follows the rules."""

import re
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kbstudio.domain.channels import CHANNELS

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
KINDS = RESOURCES / "kinds"
SAMPLE = RESOURCES / "sample"
LOCALES = {"en", "he", "ru", "pl"}
ROLES = {"administrator", "author", "reviewer", "localiser", "publisher", "curator", "tone_editor", "auditor"}
ENDS = {"resolution", "escalation"}
CHANGES = {"meaning", "wording", "typo"}
OUTCOMES = {"publish", "approve", "submit", "return", "draft", "withdraw", "mend"}

HEADING = re.compile(r"^#{2,6} +(?P<words>.+?)(?: +\{#(?P<id>[a-z0-9-]+)(?: +\.(?P<end>[a-z]+))?\})?$")
CHOICE = re.compile(r"^- \[[^\]]+\]\(#(?P<id>[^)]+)\)$")
KB_LINK = re.compile(r"\[[^\]]+\]\(kb:KB-(?P<number>\d+)(?:#(?P<id>[a-z0-9-]+))?\)")
PLACEHOLDER = re.compile(r"\{\{ [a-z_]+\.[a-z_]+ \}\}")

Table = dict[str, Any]


def read_toml(path: Path) -> Table:
    with path.open("rb") as file:
        return tomllib.load(file)


def read_text(slug: str, revision: Table) -> str:
    return (SAMPLE / "articles" / slug / revision["file"]).read_text(encoding="utf-8")


LIBRARY = read_toml(SAMPLE / "library.toml")
SLUGS: list[str] = LIBRARY["articles"]
ARTICLES = {slug: read_toml(SAMPLE / "articles" / slug / "article.toml") for slug in SLUGS}
PEOPLE = {person["name"]: person for person in LIBRARY["people"]}
REVISIONS = [(slug, revision) for slug in SLUGS for revision in ARTICLES[slug]["revision"]]
NAMES = [f"{slug}/{revision['file']}" for slug, revision in REVISIONS]
each_article = pytest.mark.parametrize("slug", SLUGS)
each_revision = pytest.mark.parametrize(("slug", "revision"), REVISIONS, ids=NAMES)


def reaches(scope: str, topic: str) -> bool:
    return scope == "*" or topic == scope or topic.startswith(scope + ".")


def holds(name: str, role: str, locale: str, topics: list[str]) -> bool:
    return any(
        grant["role"] == role
        and grant["locale"] in {"*", locale}
        and any(reaches(grant["topic"], topic) for topic in topics)
        for grant in PEOPLE[name]["roles"]
    )


def source_before(slug: str, revision: Table) -> Table:
    """The source revision a translation was made from: the last one in the list before it."""
    rows: list[Table] = ARTICLES[slug]["revision"]
    earlier = rows[: rows.index(revision) + 1]
    return [row for row in earlier if row["locale"] == ARTICLES[slug]["source"]][-1]


def published_before(slug: str, locale: str, days_ago: int) -> str | None:
    rows = [
        row
        for row in ARTICLES[slug]["revision"]
        if row["locale"] == locale and row["then"] == "publish" and row["days_ago"] > days_ago
    ]
    return read_text(slug, rows[-1]) if rows else None


def heading_ids(text: str) -> list[str]:
    matches = (HEADING.match(line) for line in text.splitlines())
    return [match["id"] for match in matches if match and match["id"]]


def step_graph(text: str) -> dict[str, tuple[str | None, list[str]]]:
    """Each step with its end class and the steps its choices lead to, in the order of the text."""
    steps: dict[str, tuple[str | None, list[str]]] = {}
    current: list[str] | None = None
    for line in text.splitlines():
        if heading := HEADING.match(line):
            current = None
            if heading["id"]:
                assert heading["id"] not in steps, f"two steps are called {heading['id']}"
                current = []
                steps[heading["id"]] = (heading["end"], current)
        elif current is not None and (choice := CHOICE.match(line)):
            current.append(choice["id"])
    order = list(steps)
    for step, following in pairwise(order):
        end, choices = steps[step]
        if end is None and not choices:
            choices.append(following)
    return steps


def check_procedure(text: str) -> None:
    steps = step_graph(text)
    assert steps
    reached: set[str] = set()

    def walk(step: str, path: tuple[str, ...]) -> None:
        assert step in steps, f"a choice leads to {step}, which does not exist"
        assert step not in path, f"the path returns to {step}"
        reached.add(step)
        end, choices = steps[step]
        assert (end in ENDS) != bool(choices), f"{step} must either end or go on"
        for choice in choices:
            walk(choice, (*path, step))

    walk(next(iter(steps)), ())
    assert reached == set(steps)


@pytest.mark.parametrize("name", ["procedure", "reference", "response", "faq", "checklist"])
def test_kind_has_names_parts_and_a_template_in_every_language(name: str) -> None:
    kind = read_toml(KINDS / f"{name}.toml")
    for key in ("name", "description", "template"):
        assert set(kind[key]) == LOCALES
        assert all(words.strip() for words in kind[key].values())
    assert kind["icon"].startswith("ph.")
    assert kind["review_policy"] in {"library", "solo", "pair", "team"}
    assert kind["cadence_days"] > 0
    for part in kind.get("part", []):
        assert part["form"] in {"heading", "steps", "list"}
        assert set(part["names"]) == LOCALES
        assert all(part["names"].values())


@pytest.mark.parametrize("name", ["reference", "response", "faq"])
def test_short_texts_of_open_kinds_can_be_submitted(name: str) -> None:
    kind = read_toml(KINDS / f"{name}.toml")
    assert not any(part["required"] for part in kind.get("part", []))


@pytest.mark.parametrize("locale", sorted(LOCALES))
def test_templates_satisfy_their_own_kind(locale: str) -> None:
    procedure = read_toml(KINDS / "procedure.toml")
    check_procedure(procedure["template"][locale])
    headings = re.findall(r"^## (.+)$", procedure["template"][locale], re.MULTILINE)
    for part in procedure["part"]:
        assert set(part["names"][locale]) & set(headings)
    assert re.search(r"^- \[ \] ", read_toml(KINDS / "checklist.toml")["template"][locale], re.MULTILINE)


def test_every_article_folder_is_listed_and_every_text_is_used() -> None:
    folders = {folder.name for folder in (SAMPLE / "articles").iterdir() if folder.is_dir()}
    assert folders == set(SLUGS)
    texts = {f"{path.parent.name}/{path.name}" for path in (SAMPLE / "articles").glob("*/*.md")}
    assert texts == set(NAMES)


def test_topics_have_a_parent_names_and_a_weight() -> None:
    codes = [topic["code"] for topic in LIBRARY["topics"]]
    assert len(codes) == len(set(codes))
    for topic in LIBRARY["topics"]:
        parent = topic["code"].rpartition(".")[0]
        assert not parent or parent in codes[: codes.index(topic["code"])]
        assert set(topic["names"]) == LOCALES
        assert topic["weight"] > 0


def test_people_hold_known_roles() -> None:
    codes = [topic["code"] for topic in LIBRARY["topics"]]
    assert len(PEOPLE) == len(LIBRARY["people"])
    assert holds(LIBRARY["publisher"], "publisher", "en", ["*"])
    for person in LIBRARY["people"]:
        assert person["display"].strip()
        for grant in person["roles"]:
            assert grant["role"] in ROLES
            assert grant["locale"] in LOCALES | {"*"}
            assert grant["topic"] in {"*", *codes}


@each_article
def test_article_names_things_that_exist(slug: str) -> None:
    article = ARTICLES[slug]
    topics = {topic["code"] for topic in LIBRARY["topics"]}
    assert (KINDS / f"{article['kind']}.toml").is_file()
    assert {article["owner"], *article["deputies"], *article["reviewers"]} <= set(PEOPLE)
    assert article["topics"]
    assert set(article["topics"]) <= topics
    assert article["audience"] in {"agent", "customer"}
    assert set(article.get("channels", ())) <= set(CHANNELS)
    assert article["cadence_days"] > 0
    assert article["source"] in LOCALES


@each_article
def test_revisions_come_in_the_order_they_were_made(slug: str) -> None:
    rows: list[Table] = ARTICLES[slug]["revision"]
    days = [row["days_ago"] for row in rows]
    assert all(earlier > later for earlier, later in pairwise(days))
    assert days[-1] > 0
    assert rows[0]["locale"] == ARTICLES[slug]["source"]
    for locale in {row["locale"] for row in rows}:
        outcomes = [row["then"] for row in rows if row["locale"] == locale]
        # What was signed may be edited since: then the signature is void, and the next version waits.
        assert set(outcomes[:-1]) <= {"publish", "approve"}


@each_revision
def test_revision_is_whole(slug: str, revision: Table) -> None:
    lines = read_text(slug, revision).splitlines()
    assert lines[0].startswith("# ")
    assert lines[0][2:].strip()
    assert lines[1] == ""
    assert any(line.strip() for line in lines[2:])
    assert not any(line.startswith("# ") for line in lines[2:])
    assert revision["locale"] in [*LIBRARY["locales"], *LIBRARY["markets"]]
    assert revision["reason"].strip()
    assert revision["change"] in CHANGES
    assert revision["then"] in OUTCOMES


@each_revision
def test_somebody_else_reviews(slug: str, revision: Table) -> None:
    locale, author, topics = revision["locale"], revision["author"], ARTICLES[slug]["topics"]
    assert holds(author, "author", locale, topics)
    # An article that names no reviewers asks everybody who may review it.
    others = [name for name in ARTICLES[slug]["reviewers"] or PEOPLE if name != author]
    assert any(holds(name, "reviewer", locale, topics) for name in others)
    if revision["then"] == "draft":
        assert "reviewer" not in revision
    else:
        reviewer = revision["mended"]["by"] if revision["then"] == "mend" else revision["reviewer"]
        assert reviewer in others
        assert holds(reviewer, "reviewer", locale, topics)
    assert ("mended" in revision) == (revision["then"] == "mend")
    assert ("comment" in revision) == (revision["then"] == "return")
    assert ("withdrawn_because" in revision) == (revision["then"] == "withdraw")
    assert 0 < revision.get("withdrawn_days_ago", 0.5) < revision["days_ago"]


@each_revision
def test_procedure_leads_every_caller_to_an_end(slug: str, revision: Table) -> None:
    text = read_text(slug, revision)
    if ARTICLES[slug]["kind"] == "procedure":
        check_procedure(text)
    else:
        assert not step_graph(text)


@each_revision
def test_links_lead_to_articles_published_by_then(slug: str, revision: Table) -> None:
    for link in KB_LINK.finditer(read_text(slug, revision)):
        target = SLUGS[int(link["number"]) - 1]
        assert SLUGS.index(target) < SLUGS.index(slug)
        source = published_before(target, ARTICLES[target]["source"], revision["days_ago"])
        assert source is not None
        text = published_before(target, revision["locale"], revision["days_ago"]) or source
        if link["id"]:
            assert link["id"] in heading_ids(text)


@each_revision
def test_translation_keeps_steps_links_and_placeholders(slug: str, revision: Table) -> None:
    text = read_text(slug, revision)
    source = read_text(slug, source_before(slug, revision))
    assert text.count("kb:") == len(KB_LINK.findall(text))
    assert text.count("{{") == text.count("}}") == len(PLACEHOLDER.findall(text))
    assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(source))
    assert step_graph(text) == step_graph(source)
    assert KB_LINK.findall(text) == KB_LINK.findall(source)
    assert text.count("\n| ") == source.count("\n| ")
    assert text.count("\n#") == source.count("\n#")


def test_a_typo_version_changes_no_number_and_no_link() -> None:
    for slug, revision in REVISIONS:
        if revision["change"] != "typo":
            continue
        rows = [row for row in ARTICLES[slug]["revision"] if row["locale"] == revision["locale"]]
        before = read_text(slug, rows[rows.index(revision) - 1])
        after = read_text(slug, revision)
        assert before != after
        assert re.findall(r"\d+|\(kb:[^)]+\)", before) == re.findall(r"\d+|\(kb:[^)]+\)", after)


def test_library_shows_every_stage_of_work() -> None:
    last = {(slug, row["locale"]): row["then"] for slug, row in REVISIONS}
    outcomes = list(last.values())
    assert set(outcomes) == OUTCOMES
    for stage in ("approve", "submit"):
        assert outcomes.count(stage) > 1
    assert outcomes.count("publish") > len(outcomes) / 2


def test_ten_articles_speak_all_four_languages() -> None:
    spoken = [{row["locale"] for row in ARTICLES[slug]["revision"]} for slug in SLUGS]
    assert sum(locales == LOCALES for locales in spoken) >= 10


def test_some_translations_are_behind_their_source_and_some_are_not() -> None:
    behind = set()
    for slug in SLUGS:
        days: dict[str, int] = {}
        for row in ARTICLES[slug]["revision"]:
            if row["then"] == "publish" and row["change"] == "meaning":
                days[row["locale"]] = row["days_ago"]
        source = days.pop(ARTICLES[slug]["source"], 0)
        behind |= {day > source for day in days.values()}
    assert behind == {True, False}
