"""Guidelines for tests, written and published as tone editors do it."""

from kbstudio.application import Studio
from kbstudio.services.writing import NewArticle
from tests.support.studios import publish

BODY = """\
How we speak.

## No blame {#no-blame}

Say what happened, not whose fault it is.

- ✗ You failed to pay on time.
- ✓ The payment has not reached us yet.

```yaml
extends: existence
message: Say what happened, not whose fault it is.
level: error
tokens: [you (failed|forgot|neglected) to]
ignorecase: true
```

## Plain words {#plain}

- ✗ Utilize it.
- ✓ Use it.

```yaml
extends: substitution
message: Use '%s' instead of '%s'.
level: warning
ignorecase: true
swap: {utilize: use}
```
"""


def write_guideline(studio: Studio, body: str = BODY, *, title: str = "How we speak", **scope: str) -> str:
    """The code of a new guideline, a draft."""
    fields = {f"guideline.{name}": value for name, value in scope.items()}
    wanted = NewArticle("guideline", "en", title, body, reviewers=("rita",), topics=("billing.refund",), fields=fields)
    return studio.writing.new(wanted, by="maya").article


def publish_guideline(studio: Studio, body: str = BODY, *, title: str = "How we speak", **scope: str) -> str:
    """The code of a guideline that holds from now on."""
    code = write_guideline(studio, body, title=title, **scope)
    publish(studio, code)
    return code
