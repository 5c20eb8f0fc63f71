"""Why a step is refused, as programs tell refusals apart; people read the sentence."""

from enum import StrEnum


class Reason(StrEnum):
    """A stable name for each kind of refusal; those of a step's conditions are called as in the table of steps."""

    RULE = "rule"
    """Any rule without a name of its own."""

    STEP = "step"
    """The text does not stand where this step begins."""

    ROLE = "role"
    """Others may do this."""

    LEFT = "left"
    """The person has left."""

    MEANWHILE = "meanwhile"
    """Somebody else was first; what they did has to be looked at."""

    ERASED = "erased"
    """The text is there no more."""

    LIVE = "live"
    """Agents read it now."""

    TAKEN = "taken"
    """The name belongs to another already."""

    DECIDED = "decided"
    """Somebody decided otherwise."""

    OTHER_WORDS = "other_words"
    """More than letters changed."""

    NOTHING_TO_DO = "nothing_to_do"
    """It is so already."""

    HAS_TEXT = "has_text"
    HAS_OWNER = "has_owner"
    HAS_REQUIRED_PARTS = "has_required_parts"
    HAS_REASON = "has_reason"
    HAS_CHANGE_CLASS = "has_change_class"
    TYPO_IS_SMALL = "typo_is_small"
    HAS_REVIEWER = "has_reviewer"
    NOT_OWN_CHANGE = "not_own_change"
    IS_ASKED = "is_asked"
    HASH_IS_CURRENT = "hash_is_current"
    HAS_COMMENT = "has_comment"
    NO_MUST_FIX = "no_must_fix"
    NOTHING_REJECTED = "nothing_rejected"
    FITS_ITS_SOURCE = "fits_its_source"
    NO_REQUIRED_FINDINGS = "no_required_findings"
    PROVES_ITSELF = "proves_itself"
    QUORUM_SIGNED = "quorum_signed"
    LIVE_IS_MERGED = "live_is_merged"
    LINKS_RESOLVE = "links_resolve"
    LANGUAGES_ARE_READY = "languages_are_ready"
