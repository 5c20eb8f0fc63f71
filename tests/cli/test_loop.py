"""The whole loop without a window."""

from pathlib import Path

from tests.cli.conftest import Run


def new(team: Run, body: Path, locale: str = "en", title: str = "Refund window") -> str:
    words = ["new", "--as", "author1", "--kind", "reference", "--locale", locale, "--title", title]
    words += ["--body-file", str(body), "--owner", "author1", "--reviewer", "reviewer1", "--topic", "billing.refund"]
    made = team(*words, "--json").json
    assert (made["locale"], made["revision"], made["state"], len(made["hash"])) == (locale, 1, "draft", 64)
    return made["article"]


def submit(team: Run, code: str, locale: str = "en") -> None:
    team("submit", code, "--locale", locale, "--as", "author1", "--reason", "first version", "--change", "meaning")


def publish(team: Run, code: str, locale: str = "en") -> None:
    submit(team, code, locale)
    team("approve", code, "--locale", locale, "--as", "reviewer1")
    team("publish", code, "--locale", locale, "--as", "curator1")


def test_write_review_publish_read(team: Run, body: Path) -> None:
    code = new(team, body)
    assert team("search", "refund", "--locale", "en", "--json").json == []
    submit(team, code)
    own = team("approve", code, "--locale", "en", "--as", "author1", code=1)
    assert "author1" in own.err
    team("approve", code, "--locale", "en", "--as", "reviewer1")
    team("publish", code, "--locale", "en", "--as", "author1", code=1)
    team("publish", code, "--locale", "en", "--as", "curator1")
    (hit,) = team("search", "refunds", "--locale", "en", "--json").json
    assert (hit["article"], hit["locale"], hit["title"]) == (code, "en", "Refund window")
    shown = team("show", code, "--locale", "en", "--json").json
    assert shown["body"] == body.read_text("utf-8")
    assert shown["topics"] == ["billing.refund"]
    assert shown["published_at"].endswith("Z")


def test_the_next_draft_waits_for_its_own_approval(team: Run, body: Path) -> None:
    code = new(team, body)
    publish(team, code)
    body.write_text("Within 14 days.\n", "utf-8")
    team("save", code, "--locale", "en", "--as", "author1", "--body-file", body)
    submit(team, code)
    team("approve", code, "--locale", "en", "--as", "reviewer1")
    body.write_text("Within 7 days.\n", "utf-8")
    team("save", code, "--locale", "en", "--as", "author1", "--body-file", body)
    team("publish", code, "--locale", "en", "--as", "curator1", code=1)
    assert "30 days" in team("show", code, "--locale", "en", "--json").json["body"]
    history = team("history", code, "--locale", "en", "--json").json
    assert [(entry["revision"], entry["parent"], entry["state"]) for entry in history] == [
        (3, 2, "draft"),
        (2, 1, "draft"),
        (1, None, "published"),
    ]


def test_the_loop_in_hebrew(team: Run, body: Path) -> None:
    body.write_text("לקוחות רשאים להחזיר נתב בתוך **30 יום**.\n", "utf-8")
    code = new(team, body, "he", "חלון החזרים")
    publish(team, code, "he")
    assert [hit["article"] for hit in team("search", "להחזיר", "--locale", "he", "--json").json] == [code]


def test_a_returned_text_comes_back(team: Run, body: Path) -> None:
    code = new(team, body)
    submit(team, code)
    team("return", code, "--locale", "en", "--as", "reviewer1", "--comment", "Name the exceptions")
    assert team("history", code, "--locale", "en", "--json").json[0]["state"] == "draft"


def test_words_for_people_without_json(team: Run, body: Path) -> None:
    code = new(team, body)
    publish(team, code)
    assert "Refund window" in team("search", "refund", "--locale", "en").out
    assert team("show", code, "--locale", "en").out.startswith("Refund window\n\nCustomers")
    assert "published" in team("history", code, "--locale", "en").out
    assert "in order" in team("doctor").out
    assert "1 published texts" in team("doctor", "--rebuild").out


def test_the_sample_library_is_made_and_found(run: Run) -> None:
    run("init", "--sample", "--as", "me")
    assert run("search", "router light", "--locale", "en", "--json").json
    assert run("search", "אור בנתב", "--locale", "he", "--json").json


def test_agents_tools_are_told_for_which_channels_an_article_is_written(team: Run, body: Path) -> None:
    words = ["new", "--as", "author1", "--kind", "response", "--locale", "en", "--title", "Sorry", "--body-file", body]
    words += ["--reviewer", "reviewer1", "--topic", "billing.refund"]
    assert "no channel" in team(*words, "--channel", "sms,chat", code=2).err
    code = team(*words, "--channel", "sms", "--channel", "chat", "--json").json["article"]
    publish(team, code)
    assert team("show", code, "--locale", "en", "--json").json["channels"] == ["chat", "sms"]
