"""Addresses of backends, as people give them: checked, and never repeated with what may be secret in them."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from nemo_notebook.errors import ConfigError, shortened


def clean_url(address: str, where: str = "in NEMO_API_URL or after %nemo connect") -> str:
    """Return an http(s) address without a trailing slash.

    Args:
        address: scheme, host, perhaps port and path, and nothing else.
        where: where it is given, for the person.

    Raises:
        ConfigError: when it is none; passwords and queries, which may be secret, are not repeated.
    """
    given = address.strip()
    parts = _parts(given)
    if parts is None:
        raise ConfigError(
            f"{_harmless(given)!r} is not an address of a backend.", f"Give https://host {where}."
        )
    if "@" in parts.netloc or "?" in given or "#" in given:
        raise ConfigError(
            f"The address {_harmless(given)!r} came with a user name, a password or a query.",
            f"Give only https://host {where}; a token goes into NEMO_TOKEN.",
        )
    return given.rstrip("/")


def host_of(address: str) -> str:
    """Return the host of a clean address, in lower case and without its port."""
    return urlsplit(address).hostname or ""


def _parts(address: str) -> SplitResult | None:
    """Take an http(s) address apart, None for what is none."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if usable and address.isprintable() and " " not in address else None


def _harmless(address: str) -> str:
    """Return what of an address can be repeated: nothing up to its last @, and no query."""
    without_user = re.sub(r"^(\w[\w+.-]*://)?.*@", r"\1", address, flags=re.DOTALL)
    return shortened(re.split(r"[?#&;]", without_user)[0])
