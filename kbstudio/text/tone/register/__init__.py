"""The register of address: how a text speaks to its reader, formally or not, as one gender or as all."""

from kbstudio.text.tone.register.asked import Asked
from kbstudio.text.tone.register.lexicon import Lexicon, read_lexicon
from kbstudio.text.tone.register.rules import PARTS, register_rules
from kbstudio.text.tone.register.wording import Wording

__all__ = ["PARTS", "Asked", "Lexicon", "Wording", "read_lexicon", "register_rules"]
