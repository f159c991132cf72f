"""Settings from the environment, and the identity a backend sees.

Secrets are held in `SecretStr`, so that no repr, log or traceback shows them. Starting a local studio is
left to `backends`, the tokens of anonymous accounts to `accounts`, where files lie to `folders`.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from nemo_notebook.addresses import clean_url, host_of
from nemo_notebook.errors import ConfigError, shortened
from nemo_notebook.folders import config_folder, write_private
from nemo_notebook.redaction import register_secret
from nemo_notebook.tokens import clean_token, find_in_keyring

HOSTED_API_URL: Final = "https://mega-api-prod.nemovideo.ai"
HOSTED_WEB_URL: Final = "https://nemovideo.com"
VERSION: Final = "0.1.0"
MEDIA_TYPES: Final = (
    *("mp4", "mov", "avi", "webm", "mkv"),
    *("jpg", "png", "gif", "webp"),
    *("mp3", "wav", "m4a", "aac"),
)
"""Accepted file endings, in the order of the wire contract."""
MAX_UPLOAD_BYTES: Final = 200 * 1024 * 1024
"""200 MB a file (wire contract)."""


class Waits(BaseModel):
    """How long the client waits, in seconds; tests set them to milliseconds.

    The defaults are the wire contract's: poll a hosted render every 30 s at most 10 times, look at the state
    30 s after a lost stream and then every 60 s, five times in all, end a stream after 10 min of silence or
    15 min in all.
    """

    model_config = ConfigDict(frozen=True)

    poll_s: float = 30.0
    poll_limit: int = 10
    first_look_s: float = 30.0
    next_look_s: float = 60.0
    looks: int = 5
    still_working_s: float = 120.0
    silence_s: float = 600.0
    turn_s: float = 900.0
    rate_limit_s: float = 30.0
    backoff_s: float = 0.5
    connect_s: float = 10.0
    read_s: float = 60.0


LOCAL_WAITS: Final = Waits(poll_s=0.25, poll_limit=14400, first_look_s=0.5, next_look_s=1.0, connect_s=5.0)
"""The studio is near: ask it often, and let a long render take up to an hour."""


class Settings(BaseModel):
    """Everything a client needs to know before its first call.

    Attributes:
        name: "local", "hosted" or the address; stands in every status line.
        api_url, web_url: without a trailing slash.
        token: the person's own; None means an anonymous one.
        token_place: where it came from, as it is said: "The token in NEMO_TOKEN was refused."
        client_id: the UUID this installation goes by; with it comes the anonymous account.
        platform: "clawhub", "cursor" or "unknown".
        extra_headers: sent with each request (the studio's secret).
        waits: patience.
        inline_bytes: largest film embedded whole into a notebook.
        badge: what stands under a film this backend made.
        embeds: whether films are embedded into a notebook, for which large ones need a small copy.
        previews: whether a small film is to be shown while the full one is made.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    api_url: str
    web_url: str = HOSTED_WEB_URL
    token: SecretStr | None = None
    token_place: str = "in NEMO_TOKEN"
    client_id: str = Field(repr=False)
    platform: str = "unknown"
    extra_headers: Mapping[str, SecretStr] = Field(default_factory=dict)
    waits: Waits = Waits()
    inline_bytes: int = 8_000_000
    badge: str = ""
    embeds: bool = False
    previews: bool = False

    def model_post_init(self, _: Any) -> None:
        """Let the secrets be struck wherever they show, from now on."""
        for secret in (self.token, *self.extra_headers.values()):
            register_secret(secret.get_secret_value() if secret else "")

    @property
    def local(self) -> bool:
        """Whether this is the studio on this machine."""
        return self.name == "local"


def read_settings(
    backend: str, environ: Mapping[str, str] = os.environ, *, token: str | None = None
) -> Settings:
    """Settings for a backend that is not started from here.

    Args:
        backend: "hosted" (`NEMO_API_URL`, else the vendor's address) or an http(s) address.
        environ: the environment.
        token: wins over `NEMO_TOKEN`; without either, `with_kept_token` may know one.
    Raises:
        ConfigError: when an address or a token cannot be used.
    """
    api_url = hosted_address(environ) if backend == "hosted" else clean_url(backend)
    hosted = api_url == HOSTED_API_URL
    place = "that was given" if token else "in NEMO_TOKEN"
    return Settings(
        name="hosted" if hosted else api_url,
        api_url=api_url,
        web_url=clean_url(_given(environ, "NEMO_WEB_URL") or HOSTED_WEB_URL, "in NEMO_WEB_URL"),
        token=clean_token(token or environ.get("NEMO_TOKEN"), place),
        token_place=place,
        client_id=client_id(environ),
        platform=detect_platform(environ),
        inline_bytes=inline_budget(environ),
        badge="NemoVideo" if hosted else api_url,
    )


def with_kept_token(settings: Settings) -> Settings:
    """Return settings with the token that the keyring holds for this backend, if they have none; may block.

    A kept token chooses no backend: without `NEMO_TOKEN` and `NEMO_API_URL` nothing leaves the machine.
    """
    kept = None if settings.token or settings.local else find_in_keyring(host_of(settings.api_url))
    return settings.model_copy(update={"token": kept, "token_place": "in the keyring"}) if kept else settings


def hosted_address(environ: Mapping[str, str] = os.environ) -> str:
    """Return the address of the hosted backend: `NEMO_API_URL`, else the vendor's.

    Raises:
        ConfigError: when it cannot be used.
    """
    return clean_url(_given(environ, "NEMO_API_URL") or HOSTED_API_URL)


def default_backend(environ: Mapping[str, str] = os.environ) -> str:
    """Return "local" unless the person has chosen otherwise by `NEMO_TOKEN` or `NEMO_API_URL`."""
    chosen = _given(environ, "NEMO_TOKEN") or _given(environ, "NEMO_API_URL")
    return "hosted" if chosen else "local"


def _given(environ: Mapping[str, str], name: str) -> str:
    """Return a setting without the blanks around it; one that is all blank is as good as none."""
    return environ.get(name, "").strip()


def client_id(environ: Mapping[str, str] = os.environ) -> str:
    """Return `NEMO_CLIENT_ID`, else the kept one, else a new one that is kept from now on.

    Raises:
        ConfigError: when it can neither be read nor be made anew.
    """
    given = _given(environ, "NEMO_CLIENT_ID")
    if given:
        return given
    path = config_folder(environ) / "client_id"
    try:
        if not path.exists():
            write_private(path, str(uuid.uuid4()), only_first=True)
        return str(uuid.UUID(path.read_text("utf-8").strip()))
    except ValueError:
        fresh = str(uuid.uuid4())
        write_private(path, fresh)
        return fresh
    except OSError as problem:  # with the id goes the account: what cannot be read must not be replaced
        raise ConfigError(
            f"{path} cannot be read: {problem.strerror or problem}.",
            "Make it readable, move it away, or set NEMO_CLIENT_ID.",
        ) from None


def detect_platform(environ: Mapping[str, str] = os.environ) -> str:
    """Return `SKILL_SOURCE`, else what the install path tells (wire contract)."""
    given = _given(environ, "SKILL_SOURCE")
    if given:
        return given
    here = Path(__file__).as_posix()
    for mark, name in (("/.clawhub/", "clawhub"), ("/.cursor/skills/", "cursor")):
        if mark in here:
            return name
    return "unknown"


def inline_budget(environ: Mapping[str, str] = os.environ) -> int:
    """Return the largest film to embed, in bytes: `NEMO_INLINE_MB` (megabytes), default 8."""
    given = _given(environ, "NEMO_INLINE_MB") or "8"
    try:
        megabytes = float(given)
    except ValueError:
        megabytes = -1.0
    if not 0 <= megabytes <= 100:
        raise ConfigError(
            f"NEMO_INLINE_MB is {shortened(given)!r}; it takes a number of megabytes from 0 to 100.",
            "Unset it for the default of 8.",
        )
    return round(megabytes * 1_000_000)
