"""Whom articles are for, in words."""

from PySide6.QtCore import QCoreApplication

AUDIENCES = ("agent", "customer")
"""Those to choose from; a library may know more."""


def audience_name(audience: str) -> str:
    """Whom an article is for, in words."""
    words = {
        "agent": QCoreApplication.translate("FactsForm", "Agents"),
        "customer": QCoreApplication.translate("FactsForm", "Customers"),
    }
    return words.get(audience, audience)
