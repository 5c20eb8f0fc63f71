"""Words with a full stop that ends no sentence, per language."""

from functools import lru_cache
from typing import NamedTuple

_NEVER = {
    "en": "mr mrs ms dr prof st sr jr rev gen col sgt capt lt hon messrs mme e.g i.e eg ie cf vs viz resp incl excl "
    "approx est al ca fig figs eq sec ch vol ed eds dept inc ltd co corp bros tel ext ave blvd rd mt ft jan feb mar "
    "apr jun jul aug sep sept oct nov dec",
    "ru": "т.е т е т.к т.н т.о г гг им ул пр просп пер пл бул наб обл респ рис табл гл ст см ср напр т стр с д кв корп "
    "тел факс доб проф акад доц д-р г-н г-жа гр тов мин макс прим ред изд англ лат нем фр букв т.наз сокр пп п",
    "pl": "np m.in tzn tj tzw ul al pl os woj pow gm rys tab str s zob por ok godz min maks dr prof inż mgr lek ks św "
    "im nr pkt art ust poz wg ww dot tel wew ang łac niem fr ros red wyd m.st c.d r w",
    "he": "",
}
_BEFORE_NUMBER = {
    "en": "no nos p pp pt ver v",
    "ru": "р руб коп тыс млн млрд эт н",
    "pl": "nr t z zł gr tys mln mld",
    "he": "",
}


class Abbreviations(NamedTuple):
    """Words, without their last stop and in lower case: ``numbered`` ones end none before a digit."""

    never: frozenset[str]
    numbered: frozenset[str]


@lru_cache(16)
def abbreviations(language: str) -> Abbreviations:
    """Those of a language; English ones count in all four, for product texts mix."""
    never = frozenset(f"{_NEVER['en']} {_NEVER.get(language, '')}".split())
    numbered = frozenset(f"{_BEFORE_NUMBER['en']} {_BEFORE_NUMBER.get(language, '')}".split())
    return Abbreviations(never, numbered)
