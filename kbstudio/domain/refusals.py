"""The sentences for a step that the state of a text or the role of a person does not allow."""

from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import Refused, sentence
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import RevisionState as State

_STANDING = {
    "submit": {
        None: sentence("{code} ({locale}) has no draft; save a change first, then submit it."),
        State.IN_REVIEW: sentence("{code} ({locale}) is in review already; save a change to submit it anew."),
        State.APPROVED: sentence("{code} ({locale}) is approved already; publish it, or save a change first."),
    },
    "approve": {
        None: sentence("{code} ({locale}) has nothing in review; ask the author to submit a change first."),
        State.DRAFT: sentence("{code} ({locale}) was not submitted yet; ask the author to submit it for review."),
        State.APPROVED: sentence("{code} ({locale}) is approved already; it waits to be published."),
    },
    "return": {
        None: sentence("{code} ({locale}) has nothing in review, so there is nothing to return."),
        State.DRAFT: sentence("{code} ({locale}) is with its author already; it was not submitted."),
        State.APPROVED: sentence("{code} ({locale}) is approved; ask the author to take it back and change it."),
    },
    "decide": {
        None: sentence("{code} ({locale}) has nothing in review, so there is nothing to decide."),
        State.DRAFT: sentence("{code} ({locale}) is with its author; decide on it once it is submitted."),
        State.APPROVED: sentence("{code} ({locale}) is approved already; ask the author to take it back first."),
    },
    "touch": {
        None: sentence("{code} ({locale}) has nothing in review; reviewers mend typos in what they review."),
        State.DRAFT: sentence("{code} ({locale}) is with its author; leave a comment, or wait until it is submitted."),
        State.APPROVED: sentence("{code} ({locale}) is approved already; ask the author to take it back first."),
    },
    "ask": {
        None: sentence("{code} ({locale}) has nothing in review, so there is nobody to ask."),
        State.DRAFT: sentence("{code} ({locale}) is with its author; submit it, then its reviewers are asked."),
        State.APPROVED: sentence("{code} ({locale}) is approved already; nobody else has to sign it."),
    },
    "recall": {
        None: sentence("{code} ({locale}) has nothing in review, so there is nothing to take back."),
        State.DRAFT: sentence("{code} ({locale}) is a draft already; go on writing."),
    },
    "publish": {
        None: sentence("{code} ({locale}) has nothing new to publish; save, submit and have a change approved first."),
        State.DRAFT: sentence(
            "{code} ({locale}) is a draft; it has to be submitted and approved before it is published."
        ),
        State.IN_REVIEW: sentence("{code} ({locale}) is still in review; it can be published once it is approved."),
    },
    "break_glass": {
        None: sentence("{code} ({locale}) has nothing new to publish; save a change first."),
        State.APPROVED: sentence("{code} ({locale}) is approved; publish it as usual."),
    },
    "withdraw": {
        None: sentence("{code} ({locale}) is not published, so there is nothing to withdraw."),
    },
}
_OTHERWISE = sentence("{code} ({locale}) cannot take this step as it stands; look at its history.")

_ROLES = {
    "save": sentence(
        "Authors and localisers write, and {person} is neither for {code} ({locale}); ask an administrator."
    ),
    "submit": sentence(
        "Authors and localisers submit, and {person} is neither for {code} ({locale}); ask an administrator."
    ),
    "approve": sentence("Reviewers approve, and {person} is none for {code} ({locale}); ask one of its reviewers."),
    "return": sentence(
        "Reviewers return a text, and {person} is none for {code} ({locale}); ask one of its reviewers."
    ),
    "decide": sentence("Reviewers decide on changes, and {person} is none for {code} ({locale}); leave a comment."),
    "touch": sentence("Reviewers mend typos here, and {person} is none for {code} ({locale}); leave a comment."),
    "ask": sentence(
        "Authors, localisers, curators and administrators ask for a review, and {person} is none of them for {code} "
        "({locale}); ask its author."
    ),
    "recall": sentence(
        "Authors and localisers take a text back, and {person} is neither for {code} ({locale}); ask its author."
    ),
    "publish": sentence(
        "Publishers and curators publish, and {person} is neither for {code} ({locale}); ask one of them to."
    ),
    "break_glass": sentence(
        "Publishers and curators publish without a review, and {person} is neither for {code} ({locale}); ask one."
    ),
    "settle": sentence("Reviewers sign afterwards, and {person} is none for {code} ({locale}); ask one of them."),
    "withdraw": sentence(
        "Publishers and curators withdraw, and {person} is neither for {code} ({locale}); ask one of them to."
    ),
}


def no_such_step(action: str, case: Case) -> Refused:
    """Why a text in its present state cannot take ``action``."""
    template = _STANDING.get(action, {}).get(case.state, _OTHERWISE)
    return Refused(template, reason=Reason.STEP, code=case.article.code, locale=case.locale)


def not_their_role(action: str, case: Case) -> Refused:
    """Why the acting person may not take ``action`` on this article in this language."""
    return Refused(
        _ROLES[action], reason=Reason.ROLE, person=case.by.display, code=case.article.code, locale=case.locale
    )
