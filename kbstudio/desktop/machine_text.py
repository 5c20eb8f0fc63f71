"""Who is asked for machine text on this computer: nobody, a program or an address."""

from collections.abc import Callable
from urllib.parse import urlsplit

from kbstudio.desktop.passwords import kept_key
from kbstudio.desktop.settings import Settings
from kbstudio.services.locales.suppliers import AddressSupplier, CommandSupplier, Supplier


def chosen_supplier(settings: Settings) -> Callable[[], Supplier] | None:
    """What gives the supplier, to be called in background work; None where machine text is switched off."""
    if settings.machine_text == "command":
        command = tuple(settings.machine_command)
        return lambda: CommandSupplier(command)
    if settings.machine_text == "address":
        address = settings.machine_address
        return lambda: AddressSupplier(address, kept_key(key_name(address)))
    return None


def key_name(address: str) -> str:
    """What the key of an address is kept under: a key is for one host, and never goes to another."""
    try:
        return f"machine text {urlsplit(address.strip()).netloc}"
    except ValueError:
        return "machine text"
