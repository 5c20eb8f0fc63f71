"""Lists people keep for themselves; on both engines."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.lists import ArticleFilter, Listing, SavedList
from kbstudio.domain.revisions import RevisionState

WANTED = ArticleFilter(words="ё 50%", topic="billing", state=RevisionState.DRAFT, sort="title", descending=False)


def test_a_list_comes_back_as_it_was_kept_and_only_to_its_person(studio: Studio) -> None:
    studio.saved_lists.keep("Drafts about bills", WANTED, by="maya")
    (kept,) = studio.saved_lists.of(person="maya")
    assert kept.name == "Drafts about bills"
    assert kept.wanted == ArticleFilter(**{**WANTED.__dict__, "person": "maya"})
    assert studio.saved_lists.of(person="noa") == ()


def test_a_listing_means_whoever_looks_at_it(studio: Studio) -> None:
    studio.saved_lists.keep("Mine", ArticleFilter(listing=Listing.TO_FINISH, person="noa"), by="maya")
    (kept,) = studio.saved_lists.of(person="maya")
    assert (kept.wanted.listing, kept.wanted.person) == (Listing.TO_FINISH, "maya")


def test_the_same_name_replaces_the_list(studio: Studio) -> None:
    first = studio.saved_lists.keep("Bills", WANTED, by="maya")
    second = studio.saved_lists.keep(" bills ", ArticleFilter(kind="faq"), by="maya")
    assert first.id == second.id
    assert [(each.name, each.wanted.kind) for each in studio.saved_lists.of(person="maya")] == [("bills", "faq")]


def test_a_list_is_renamed_removed_and_put_back(studio: Studio) -> None:
    kept = studio.saved_lists.keep("Bills", WANTED, by="maya")
    studio.saved_lists.keep("Other", WANTED, by="maya")
    studio.saved_lists.rename(kept.id, "Accounts", by="maya")
    with pytest.raises(Refused, match="already"):
        studio.saved_lists.rename(kept.id, "other", by="maya")
    removed = studio.saved_lists.remove(kept.id, by="maya")
    assert [each.name for each in studio.saved_lists.of(person="maya")] == ["Other"]
    studio.saved_lists.put_back(removed, by="maya")
    assert [each.name for each in studio.saved_lists.of(person="maya")] == ["Accounts", "Other"]


def test_nobody_touches_the_list_of_somebody_else(studio: Studio) -> None:
    kept = studio.saved_lists.keep("Bills", WANTED, by="maya")
    for act in (
        lambda: studio.saved_lists.remove(kept.id, by="noa"),
        lambda: studio.saved_lists.keep("", WANTED, by="noa"),
    ):
        with pytest.raises(BadInput):
            act()
    assert studio.saved_lists.of(person="maya") == (
        SavedList(kept.id, "Bills", kept.wanted.__class__(**{**WANTED.__dict__, "person": "maya"})),
    )
