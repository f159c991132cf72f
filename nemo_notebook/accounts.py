"""The anonymous accounts of this user: the token kept for each backend, and whose it is."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import SecretStr

from nemo_notebook.addresses import host_of
from nemo_notebook.config import Settings, client_id
from nemo_notebook.folders import config_folder, write_private
from nemo_notebook.redaction import register_secret
from nemo_notebook.tokens import clean_token, find_in_keyring


def kept_token(settings: Settings, environ: Mapping[str, str] = os.environ) -> SecretStr | None:
    """Return the anonymous token kept for this backend and client id, if there is one."""
    return clean_token(_kept_account(settings, environ).get("token"))


def kept_user_id(settings: Settings, environ: Mapping[str, str] = os.environ) -> str:
    """Return whose the kept token is, "" where that was not kept; a registration link names it."""
    return _kept_account(settings, environ).get("user_id", "")


def _kept_account(settings: Settings, environ: Mapping[str, str]) -> dict[str, str]:
    try:
        kept = json.loads(_token_path(settings, environ).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict) or kept.get("client_id") != settings.client_id:
        return {}
    return {key: value for key, value in kept.items() if isinstance(value, str)}


def keep_token(
    settings: Settings, token: SecretStr, environ: Mapping[str, str] = os.environ, *, user_id: str = ""
) -> None:
    """Keep an anonymous token (one a week is all a client gets) and whose it is, for this user only."""
    register_secret(token.get_secret_value())
    kept = {"client_id": settings.client_id, "token": token.get_secret_value(), "user_id": user_id}
    write_private(_token_path(settings, environ), json.dumps(kept))


def _token_path(settings: Settings, environ: Mapping[str, str]) -> Path:
    name = settings.name if settings.local else urlsplit(settings.api_url).netloc.replace(":", "_")
    return config_folder(environ) / f"token-{name}.json"


def token_places(address: str, environ: Mapping[str, str] = os.environ) -> list[str]:
    """Return where tokens for a backend are, in words, the one that is used first; may block."""
    host = host_of(address)
    settings = Settings(name=address, api_url=address, client_id=client_id(environ))
    places = {
        "in NEMO_TOKEN": clean_token(environ.get("NEMO_TOKEN")),
        "in the keyring": find_in_keyring(host),
        f"in {_token_path(settings, environ)}, an anonymous one": kept_token(settings, environ),
    }
    return [place for place, token in places.items() if token]
