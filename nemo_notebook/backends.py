"""Which backend is meant and how it is reached: the hosted one, an address, or the studio here."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from pydantic import SecretStr

from nemo_notebook.addresses import clean_url
from nemo_notebook.cell import kernel_shell
from nemo_notebook.config import (
    LOCAL_WAITS,
    Settings,
    client_id,
    default_backend,
    detect_platform,
    inline_budget,
    read_settings,
    with_kept_token,
)
from nemo_notebook.errors import ConfigError

STUDIO_BADGE = "local studio – composed from your media and procedural scenes"


def backend_settings(
    backend: str | None = None, *, token: str | None = None, environ: Mapping[str, str] = os.environ
) -> Callable[[], Settings]:
    """Return a function that settles on the backend when it is first needed; starting a studio may block.

    Args:
        backend: "local", "hosted", an http(s) address, or None for what the environment says.
        token: wins over `NEMO_TOKEN`; only for backends that are not local.
        environ: the environment.

    Raises:
        ConfigError: at once, when name, address or token cannot be used.
    """
    name = (backend or default_backend(environ)).strip()
    if name == "local":
        if token:
            raise ConfigError("The local studio takes no token.", "Use it without one, or connect hosted.")
        return lambda: local_settings(environ)
    if name != "hosted":
        name = clean_url(name)
    settings = read_settings(name, environ, token=token)
    return lambda: with_kept_token(settings).model_copy(update={"embeds": kernel_shell() is not None})


def backend_place(backend: str | None = None, environ: Mapping[str, str] = os.environ) -> str:
    """Return what the ledger calls a backend, "local" or its address; arguments as in `backend_settings`."""
    name = (backend or default_backend(environ)).strip()
    return name if name == "local" else read_settings(name, environ).api_url


def _wishes(environ: Mapping[str, str]) -> dict[str, SecretStr]:
    """Return the headers that tell the studio of a person's own models.

    Raises:
        ConfigError: when one of the settings cannot be used.
    """
    from nemo_notebook.studio import model_setting
    from nemo_notebook.studio.carrying import to_header
    from nemo_notebook.studio.footage import setting as footage_setting

    headers: dict[str, SecretStr] = {}
    if model := model_setting.read_model_setting(environ):
        headers[model_setting.HEADER] = to_header(model)
    if footage := footage_setting.read_footage_setting(environ):
        headers[footage_setting.HEADER] = to_header(footage)
    return headers


def local_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """Find the studio of this user, or start it, and return how to reach it.

    Raises:
        ConfigError: when `NEMO_HOME` or another setting cannot be used.
        ConnectionFailedError: when it does not start.
    """
    from nemo_notebook.studio.footage.setting import HEADER
    from nemo_notebook.studio.server import find_studio, start_studio

    wishes = _wishes(environ)
    client = client_id(environ)  # first: it tells best what is wrong with the home
    studio = find_studio(environ) or start_studio(environ=environ)
    return Settings(
        name="local",
        api_url=studio.url,
        client_id=client,
        platform=detect_platform(environ),
        extra_headers={"X-Studio-Secret": studio.secret, **wishes},
        waits=LOCAL_WAITS,
        inline_bytes=inline_budget(environ),
        badge=STUDIO_BADGE,
        embeds=kernel_shell() is not None,
        previews=kernel_shell() is not None
        and HEADER not in wishes,  # a video model's footage takes the time, not the size
    )
