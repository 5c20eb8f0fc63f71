"""What guidelines and their rules are called on screen."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kbstudio.domain.guidelines import GuidelineRow, RuleExplained, Scope
from kbstudio.services.kinds import kinds
from kbstudio.ui.widgets.audiences import audience_name
from kbstudio.ui.widgets.channels import channel_names
from kbstudio.ui.widgets.language_names import place_and_language


def scope_words(scope: Scope) -> str:
    """What a guideline holds for: “English · United Kingdom · Replies”, or “Every text”."""
    return " · ".join(scope_parts(scope)) or QCoreApplication.translate("Guidelines", "Every text")


def scope_parts(scope: Scope) -> list[str]:
    """Each thing that narrows a guideline, in words."""
    named = (
        place_and_language(scope.locale) if scope.locale else "",
        market_name(scope.market),
        kind_name(scope.kind),
        audience_name(scope.audience),
        channel_names(scope.channel.split(",")),
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
        return QCoreApplication.translate("Guidelines", "Required")
    return QCoreApplication.translate("Guidelines", "Recommended")


def origin_words(rule: RuleExplained) -> str:
    """Where a rule comes from: a guideline by its title, a style package, or the terms."""
    if rule.extends == "term":
        return QCoreApplication.translate("Guidelines", "The company’s terms")
    if rule.style:
        return QCoreApplication.translate("Guidelines", "Package {name}").format(name=rule.style)
    return rule.origin_title or rule.origin


def type_word(extends: str) -> str:
    """What a type of rule does, in a word or two; its own name where it is a rare one."""
    return {
        "": QCoreApplication.translate("Guidelines", "Advice"),
        "existence": QCoreApplication.translate("Guidelines", "Words to avoid"),
        "substitution": QCoreApplication.translate("Guidelines", "Words to replace"),
        "occurrence": QCoreApplication.translate("Guidelines", "How often"),
        "repetition": QCoreApplication.translate("Guidelines", "Repeated words"),
        "consistency": QCoreApplication.translate("Guidelines", "One of two"),
        "conditional": QCoreApplication.translate("Guidelines", "One needs another"),
        "capitalization": QCoreApplication.translate("Guidelines", "Capitals"),
        "required": QCoreApplication.translate("Guidelines", "Must be there"),
        "budget": QCoreApplication.translate("Guidelines", "At most so many"),
        "length": QCoreApplication.translate("Guidelines", "At most so many characters"),
        "metric": QCoreApplication.translate("Guidelines", "Formula"),
        "readability": QCoreApplication.translate("Guidelines", "Readability"),
        "reading_level": QCoreApplication.translate("Guidelines", "Reading level"),
        "spelling": QCoreApplication.translate("Guidelines", "Spelling"),
        "sequence": QCoreApplication.translate("Guidelines", "Parts of speech"),
        "term": QCoreApplication.translate("Guidelines", "Company term"),
        "register": QCoreApplication.translate("Guidelines", "Form of address"),
    }.get(extends, extends)


def month_name(month: str) -> str:
    """“Nov 2026” for ``2026-11``."""
    return QLocale().toString(QDate.fromString(f"{month}-01", "yyyy-MM-dd"), "MMM yyyy")
