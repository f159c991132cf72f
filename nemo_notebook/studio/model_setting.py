"""Which language model plans, if any: read from the kernel's environment, carried to the studio in a header.

It travels with each message, so that notebooks with different settings share one studio, and the studio keeps
nothing of it. Light: kernels import this.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic import BaseModel, ConfigDict, SecretStr, field_serializer

from nemo_notebook.addresses import clean_url
from nemo_notebook.errors import ConfigError
from nemo_notebook.redaction import register_secret
from nemo_notebook.studio import carrying

HEADER: Final = "X-Studio-Model"
_PATH: Final = "/chat/completions"


class ModelSetting(BaseModel):
    """An OpenAI-compatible endpoint.

    Attributes:
        url: without a trailing slash and without "/chat/completions".
        name: of the model; "" for the first one that the endpoint lists.
        key: None where the endpoint asks for none.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str
    name: str = ""
    key: SecretStr | None = None

    @field_serializer("key", when_used="json")
    def _plain(self, key: SecretStr | None) -> str | None:
        return key.get_secret_value() if key else None


def read_model_setting(environ: Mapping[str, str]) -> ModelSetting | None:
    """Return the model that `NEMO_LLM_URL`, `NEMO_LLM_MODEL` and `NEMO_LLM_KEY` name, None for none.

    Raises:
        ConfigError: when the address or the key cannot be used.
    """
    given = environ.get("NEMO_LLM_URL", "").strip()
    if not given:
        return None
    try:
        url = clean_url(given).removesuffix(_PATH)
    except ConfigError as problem:
        raise ConfigError(
            f"NEMO_LLM_URL: {problem.message}",
            "Give only the address, for example http://localhost:11434/v1; a key goes into NEMO_LLM_KEY.",
        ) from None
    return ModelSetting(url=url, name=environ.get("NEMO_LLM_MODEL", "").strip(), key=_key(environ))


def _key(environ: Mapping[str, str]) -> SecretStr | None:
    key = environ.get("NEMO_LLM_KEY", "").strip()
    if not key:
        return None
    if not key.isascii() or not key.isprintable() or " " in key:
        raise ConfigError(
            "The key in NEMO_LLM_KEY holds a line break, a space or another character no key has.",
            "Copy it again and set NEMO_LLM_KEY to it, without quotes.",
        )
    register_secret(key)
    return SecretStr(key)


def from_header(value: str | None) -> ModelSetting | None:
    """Return the setting that came with a message, None for none; its key is struck from logs from now on."""
    setting = carrying.from_header(ModelSetting, value)
    if setting and setting.key:
        register_secret(setting.key.get_secret_value())
    return setting
