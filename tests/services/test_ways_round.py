"""Ways round the rules of reviewing that have to stay closed, on both engines."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.errors import Refused
from tests.support.studios import BODY, new_article, submit


def _must_fix(studio: Studio, code: str, number: int) -> None:
    studio.commenting.begin(code, "en", by="daniel", kind=CommentKind.MUST_FIX, body="Wrong.", number=number)


def test_mending_a_typo_signs_nothing_that_must_be_fixed_first(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    _must_fix(studio, code, 1)
    with pytest.raises(Refused, match="must-fix"):
        studio.reviewing.touch(code, "en", by="rita", body=BODY.replace("router", "ruoter"), based_on=1)


def test_other_words_are_no_typo_that_a_reviewer_signs_alone(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    with pytest.raises(Refused, match="more than a typo"):
        studio.reviewing.touch(
            code, "en", by="rita", body=BODY.replace("order number", "birth certificate"), based_on=1
        )
