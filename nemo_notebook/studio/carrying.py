"""Settings of the kernel as the value of a header, on their way to the studio. Light: kernels import this."""

from __future__ import annotations

import base64
from typing import TypeVar

from pydantic import BaseModel, SecretStr, ValidationError

T = TypeVar("T", bound=BaseModel)


def to_header(setting: BaseModel) -> SecretStr:
    """Return a setting as a header's value."""
    return SecretStr(base64.b64encode(setting.model_dump_json().encode()).decode())


def from_header(kind: type[T], value: str | None) -> T | None:
    """Return the setting that came in a header, None for none and for one that cannot be read."""
    if not value:
        return None
    try:
        return kind.model_validate_json(base64.b64decode(value, validate=True))
    except (ValueError, ValidationError):
        return None
