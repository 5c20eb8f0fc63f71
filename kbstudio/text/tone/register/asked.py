"""What a guideline asks of the register."""

from dataclasses import dataclass

from kbstudio.text.tone.register.lexicon import CLASSES, GENDERS, Case


@dataclass(frozen=True)
class Asked:
    """The address, the gender of forms and the writing of pronouns that a guideline asks for; ValueError for others.

    ``address`` is formal, informal or impersonal; ``gender`` is masculine, feminine, slash (both are written) or
    neutral (forms that give none away); ``capital`` is small or capital, for pronouns that may be written either way
    inside a sentence. What is empty is left to the author, who keeps to one way in an article.
    """

    address: str = ""
    gender: str = ""
    capital: str = ""

    def __post_init__(self) -> None:
        for value, choice in (
            (self.address, CLASSES),
            (self.gender, ("neutral", *GENDERS)),
            (self.capital, tuple(Case)),
        ):
            if value and value not in choice:
                raise ValueError(f"{value} is none of {', '.join(choice)}")
