"""Settings from the environment, the files this user keeps, and the identity a backend sees.

Secrets are held in `SecretStr`, so that no repr, log or traceback shows them. Starting a local studio is
left to `backends`.
"""

from __future__ import annotations

import json
import os
import re
import uuid
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, urlsplit

from platformdirs import user_cache_path, user_config_path, user_data_path
from pydantic import BaseModel, ConfigDict, Field, SecretStr

from nemo_notebook.errors import ConfigError, shortened

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
        token: from `NEMO_TOKEN`; None means an anonymous one.
        client_id: the UUID this installation goes by.
        platform: "clawhub", "cursor" or "unknown".
        extra_headers: sent with each request (the studio's secret).
        waits: patience.
        inline_bytes: largest film embedded whole into a notebook.
        badge: what stands under a film this backend made.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    api_url: str
    web_url: str = HOSTED_WEB_URL
    token: SecretStr | None = None
    client_id: str
    platform: str = "unknown"
    extra_headers: Mapping[str, SecretStr] = Field(default_factory=dict)
    waits: Waits = Waits()
    inline_bytes: int = 8_000_000
    badge: str = ""

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
        token: wins over `NEMO_TOKEN`.
    Raises:
        ConfigError: when an address or a token cannot be used.
    """
    hosted = backend == "hosted"
    address = (_given(environ, "NEMO_API_URL") or HOSTED_API_URL) if hosted else backend
    return Settings(
        name="hosted" if hosted else clean_url(backend),
        api_url=clean_url(address),
        web_url=clean_url(_given(environ, "NEMO_WEB_URL") or HOSTED_WEB_URL, "in NEMO_WEB_URL"),
        token=clean_token(token or environ.get("NEMO_TOKEN")),
        client_id=client_id(environ),
        platform=detect_platform(environ),
        inline_bytes=inline_budget(environ),
        badge="NemoVideo" if hosted else clean_url(backend),
    )


def default_backend(environ: Mapping[str, str] = os.environ) -> str:
    """Return "local" unless the person has chosen otherwise by `NEMO_TOKEN` or `NEMO_API_URL`."""
    chosen = _given(environ, "NEMO_TOKEN") or _given(environ, "NEMO_API_URL")
    return "hosted" if chosen else "local"


def _given(environ: Mapping[str, str], name: str) -> str:
    """Return a setting without the blanks around it; one that is all blank is as good as none."""
    return environ.get(name, "").strip()


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


def clean_token(token: str | None) -> SecretStr | None:
    """Return a token that fits into a header, None for none."""
    if token is None or not token.strip():
        return None
    if not token.strip().isascii() or not token.strip().isprintable() or " " in token.strip():
        raise ConfigError(
            "The token holds a line break, a space or another character no token has.",
            "Copy it again and set NEMO_TOKEN to it, without quotes.",
        )
    return SecretStr(token.strip())


def client_id(environ: Mapping[str, str] = os.environ) -> str:
    """Return `NEMO_CLIENT_ID`, else the kept one, else a new one that is kept from now on."""
    given = _given(environ, "NEMO_CLIENT_ID")
    if given:
        return given
    path = config_folder(environ) / "client_id"
    try:
        return str(uuid.UUID(path.read_text("utf-8").strip()))
    except (OSError, ValueError):
        fresh = str(uuid.uuid4())
        write_private(path, fresh)
        return fresh


def kept_token(settings: Settings, environ: Mapping[str, str] = os.environ) -> SecretStr | None:
    """Return the anonymous token kept for this backend and client id, if there is one."""
    try:
        kept = json.loads(_token_path(settings, environ).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    good = isinstance(kept, dict) and kept.get("client_id") == settings.client_id
    return clean_token(str(kept.get("token") or "")) if good else None


def keep_token(settings: Settings, token: SecretStr, environ: Mapping[str, str] = os.environ) -> None:
    """Keep an anonymous token (one a week is all a client gets), readable by this user only."""
    kept = {"client_id": settings.client_id, "token": token.get_secret_value()}
    write_private(_token_path(settings, environ), json.dumps(kept))


def _token_path(settings: Settings, environ: Mapping[str, str]) -> Path:
    name = settings.name if settings.local else urlsplit(settings.api_url).netloc.replace(":", "_")
    return config_folder(environ) / f"token-{name}.json"


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


def home_folder(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return `NEMO_HOME` from the root on, whatever it is relative to, None where it is not set.

    Raises:
        ConfigError: when it is no folder, or cannot be found from here.
    """
    given = _given(environ, "NEMO_HOME")
    if not given:
        return None
    try:
        home = _rooted(given)
    except (OSError, RuntimeError):  # the working folder is gone, or there is no such user
        raise _no_home(given, "cannot be found from here") from None
    if os.path.exists(home) and not os.path.isdir(home):
        raise _no_home(given, "is a file")
    return home


def _no_home(given: str, why: str) -> ConfigError:
    return ConfigError(
        f"NEMO_HOME is {shortened(given)!r}, which {why}.",
        "Set it to the full path of a folder of yours, or unset it.",
    )


@lru_cache
def _rooted(given: str) -> Path:
    # Once: a later change of the working folder must not lead to another home.
    return Path(given).expanduser().absolute()


def config_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder for settings: `NEMO_HOME`/config, else the platform's own."""
    home = home_folder(environ)
    return home / "config" if home else user_config_path("nemo-notebook", appauthor=False)


def data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder for what must not be lost: `NEMO_HOME`/data, else the platform's own."""
    home = home_folder(environ)
    return home / "data" if home else user_data_path("nemo-notebook", appauthor=False)


def cache_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder for what can be made again: `NEMO_HOME`/cache, else the platform's own."""
    home = home_folder(environ)
    return home / "cache" if home else user_cache_path("nemo-notebook", appauthor=False)


def write_private(path: Path, content: str) -> None:
    """Write a small file that only this user can read, whole or not at all.

    Raises:
        ConfigError: when the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f".{path.name}.{os.getpid()}")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(content)
        os.replace(fresh, path)
    except OSError as problem:
        raise ConfigError(
            f"{path.parent} cannot be written: {problem.strerror or problem}.",
            "Make room or set NEMO_HOME to a folder of yours.",
        ) from None
