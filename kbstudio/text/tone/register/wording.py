"""What findings of register say."""

from collections.abc import Mapping
from dataclasses import dataclass, field

_NAMES = {
    "formal": "formal",
    "informal": "informal",
    "impersonal": "impersonal",
    "masculine": "masculine",
    "feminine": "feminine",
    "slash": "doubled",
}


@dataclass(frozen=True)
class Wording:
    """Sentences with ``%s`` for the words found and, after them, what they are and what is asked for."""

    address: str = "“%s” is %s address; here readers are addressed in the %s way."
    mixed: str = "“%s” is %s address, but this article is mostly %s; keep to one."
    variant: str = "“%s” and “%s” are mixed in this article; keep to one way to address the reader."
    gender: str = "“%s” is a %s form; write so that it fits everyone."
    wrong_gender: str = "“%s” is a %s form; here the %s form is used."
    small: str = "Write “%s” with a small letter here."
    capital: str = "Write “%s” with a capital letter here."
    names: Mapping[str, str] = field(default_factory=lambda: dict(_NAMES))
    """The classes and genders as sentences call them."""

    def name(self, key: str) -> str:
        """What a class or a gender is called."""
        return self.names.get(key, key)
