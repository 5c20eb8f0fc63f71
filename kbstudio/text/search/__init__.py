"""Words made comparable for search: folding, stems, snippets."""

from kbstudio.text.search.analysis import ANALYSIS_VERSION, analyse, analyse_query, index_terms
from kbstudio.text.search.folding import fold
from kbstudio.text.search.snippets import snippet
from kbstudio.text.search.stemming import stem
from kbstudio.text.search.tokens import Word, tokenise

__all__ = [
    "ANALYSIS_VERSION",
    "Word",
    "analyse",
    "analyse_query",
    "fold",
    "index_terms",
    "snippet",
    "stem",
    "tokenise",
]
