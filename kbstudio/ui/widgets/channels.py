"""Channels in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.channels import CHANNELS


def channel_name(code: str) -> str:
    """Where customers meet a text, in words; one nobody knows is called by its code."""
    words = {
        "help_centre": QCoreApplication.translate("Channels", "Help centre"),
        "agent_screen": QCoreApplication.translate("Channels", "Agent’s screen"),
        "phone": QCoreApplication.translate("Channels", "Phone"),
        "chat": QCoreApplication.translate("Channels", "Live chat"),
        "messaging": QCoreApplication.translate("Channels", "Messaging app"),
        "email": QCoreApplication.translate("Channels", "Email"),
        "sms": QCoreApplication.translate("Channels", "Text message"),
        "letter": QCoreApplication.translate("Channels", "Letter"),
        "social": QCoreApplication.translate("Channels", "Social media"),
        "chatbot": QCoreApplication.translate("Channels", "Chatbot"),
    }
    return words.get(code, code)


def channel_names(codes: Iterable[str]) -> str:
    """Several in a row."""
    return ", ".join(channel_name(code) for code in codes)


def channels_to_pick() -> list[tuple[str, str, str]]:
    """Code, name and hint of each channel to choose from."""
    return [(code, channel_name(code), code) for code in CHANNELS]
