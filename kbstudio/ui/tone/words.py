"""What guidelines and their rules are called on screen."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kbstudio.domain.guidelines import GuidelineRow, RuleExplained, Scope
from kbstudio.services.kinds import kinds
from kbstudio.ui.widgets.audiences import audience_name
from kbstudio.ui.widgets.language_names import place_and_language

_CONTEXT = "Guidelines"


def scope_words(scope: Scope) -> str:
    """What a guideline holds for: “English · United Kingdom · Replies”, or “Every text”."""
    return " · ".join(scope_parts(scope)) or QCoreApplication.translate(_CONTEXT, "Every text")


def scope_parts(scope: Scope) -> list[str]:
    """Each thing that narrows a guideline, in words."""
    named = (
        place_and_language(scope.locale) if scope.locale else "",
        market_name(scope.market),
        kind_name(scope.kind),
        audience_name(scope.audience),
        scope.channel,
    )
    return [name for name in named if name]


def market_name(region: str) -> str:
    """A market by the name of its country."""
    territory = QLocale.codeToTerritory(region) if region else QLocale.Country.AnyCountry
    return QLocale.territoryToString(territory) if territory != QLocale.Country.AnyCountry else region


def kind_name(code: str) -> str:
    """What a kind of article is called in the interface's language."""
    return kinds()[code].name_in(QLocale().bcp47Name()) if code in kinds() else code


def force_word(row: GuidelineRow) -> str:
    """Whether a guideline has to be kept."""
    if row.required:
        return QCoreApplication.translate(_CONTEXT, "Required")
    return QCoreApplication.translate(_CONTEXT, "Recommended")


def origin_words(rule: RuleExplained) -> str:
    """Where a rule comes from: a guideline by its title, or a style package."""
    if rule.style:
        return QCoreApplication.translate(_CONTEXT, "Package {name}").format(name=rule.style)
    return rule.origin_title or rule.origin


def type_word(extends: str) -> str:
    """What a type of rule does, in a word or two; its own name where it is a rare one."""
    return {
        "": QCoreApplication.translate(_CONTEXT, "Advice"),
        "existence": QCoreApplication.translate(_CONTEXT, "Words to avoid"),
        "substitution": QCoreApplication.translate(_CONTEXT, "Words to replace"),
        "occurrence": QCoreApplication.translate(_CONTEXT, "How often"),
        "repetition": QCoreApplication.translate(_CONTEXT, "Repeated words"),
        "consistency": QCoreApplication.translate(_CONTEXT, "One of two"),
        "conditional": QCoreApplication.translate(_CONTEXT, "One needs another"),
        "capitalization": QCoreApplication.translate(_CONTEXT, "Capitals"),
        "required": QCoreApplication.translate(_CONTEXT, "Must be there"),
        "budget": QCoreApplication.translate(_CONTEXT, "At most so many"),
        "metric": QCoreApplication.translate(_CONTEXT, "Formula"),
        "readability": QCoreApplication.translate(_CONTEXT, "Readability"),
        "reading_level": QCoreApplication.translate(_CONTEXT, "Reading level"),
        "spelling": QCoreApplication.translate(_CONTEXT, "Spelling"),
        "sequence": QCoreApplication.translate(_CONTEXT, "Parts of speech"),
        "register": QCoreApplication.translate(_CONTEXT, "Form of address"),
    }.get(extends, extends)


def month_name(month: str) -> str:
    """“Nov 2026” for ``2026-11``."""
    return QLocale().toString(QDate.fromString(f"{month}-01", "yyyy-MM-dd"), "MMM yyyy")
