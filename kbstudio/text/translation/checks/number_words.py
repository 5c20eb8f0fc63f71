"""Small numbers written as words: a translator may write "two" where the source has 2."""

from functools import lru_cache

import regex

from kbstudio.text.search.stemming import base_language

_WORDS = {
    "en": {
        0: "zero|no|none", 1: "one|once|single|first|a|an", 2: "two|twice|second|both|double|pair|half",
        3: "three|third|triple", 4: "four|fourth|quarter", 5: "five|fifth", 6: "six|sixth", 7: "seven|seventh|week",
        8: "eight|eighth", 9: "nine|ninth", 10: "ten|tenth", 11: "eleven", 12: "twelve|dozen", 24: "day",
    },
    "ru": {
        0: r"нол\w*|нул\w*", 1: r"один|одн\w+|перв\w+|раз|единств\w+", 2: r"дв\w+|втор\w+|оба|обе\w*|пар\w+",
        3: r"тр[иеё]\w*|трет\w+", 4: r"четыр\w+|четвер\w+|четвёр\w+", 5: r"пят\w+", 6: r"шест\w+",
        7: r"сем\w+|седьм\w+",
        8: r"восем\w+|восьм\w+", 9: r"девят\w+", 10: r"десят\w+", 11: r"одиннадцат\w+", 12: r"двенадцат\w+|дюжин\w+",
        24: r"сут\w+",
    },
    "pl": {
        0: r"zer\w+", 1: r"jed[ne]\w+|pierwsz\w+|raz|pojedyncz\w+", 2: r"dw\w+|drug\w+|ob[ay]\w*|pół",
        3: r"trz\w+|trój\w+", 4: r"czter\w+|czwart\w+", 5: r"pię\w+|piąt\w+", 6: r"sześ\w+|szóst\w+",
        7: r"sied\w+|siódm\w+",
        8: r"osi?em\w*|ośm\w+|ósm\w+", 9: r"dziewi\w+", 10: r"dziesi\w+", 11: r"jedena\w+", 12: r"dwana\w+|tuzin\w*",
        24: r"dob\w+",
    },
    "he": {
        0: "אפס", 1: "אחד|אחת|ראשון|ראשונה|פעם|יחיד|יחידה",
        2: "שני|שתי|שניים|שתיים|שנייה|שניה|שניהם|פעמיים|יומיים|שבועיים|חצי",
        3: "שלוש|שלושה|שלושת|שלישי|שלישית", 4: "ארבע|ארבעה|ארבעת|רביעי|רביעית|רבע", 5: "חמש|חמישה|חמשת|חמישי|חמישית",
        6: "שש|שישה|ששת|שישי|שישית", 7: "שבע|שבעה|שבעת|שביעי|שביעית|שבוע", 8: "שמונה|שמונת|שמיני|שמינית",
        9: "תשע|תשעה|תשעת|תשיעי|תשיעית", 10: "עשר|עשרה|עשרת|עשירי|עשירית", 24: "יממה",
    },
}  # fmt: skip


@lru_cache(maxsize=256)
def _pattern(number: int, language: str) -> regex.Pattern[str] | None:
    words = _WORDS.get(language, {}).get(number)
    if words is None:
        return None
    before = "(?<![^\\W\\d_])[והבכלמש]{0,2}" if language == "he" else "(?<![^\\W\\d_])"
    return regex.compile(rf"{before}(?:{words})(?![^\W\d_])", regex.IGNORECASE)


def says_in_words(text: str, value: str, locale: str) -> bool:
    """Whether ``text`` has a word that stands for the number ``value``; only for small whole numbers."""
    if not value.isdecimal() or len(value) > 2:
        return False
    pattern = _pattern(int(value), base_language(locale))
    return pattern is not None and pattern.search(text) is not None
