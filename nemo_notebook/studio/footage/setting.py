"""Which video models a person has: read from the kernel's environment, carried to the studio in a header.

It travels with each export, so that notebooks with different settings share one studio. Light: kernels import
this.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from nemo_notebook.errors import ConfigError

HEADER: Final = "X-Studio-Footage"


class FootageSetting(BaseModel):
    """The models of `diffusers` that make footage.

    Attributes:
        text_to_video: makes scenes from words: a folder, or a repository's name, "Lightricks/LTX-Video" for
            instance; "" for none.
        image_to_video: makes photos move, likewise.
        steps: of denoising; None as the model has it.
        short_side_px: of what the model makes; None for the size it was trained at.
        device: "auto" takes a GPU or says that there is none; "cpu" is for those who have hours.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text_to_video: str = ""
    image_to_video: str = ""
    steps: int | None = Field(None, ge=1, le=200)
    short_side_px: int | None = Field(None, ge=32, le=1080)
    device: Literal["auto", "cpu"] = "auto"


def read_footage_setting(environ: Mapping[str, str]) -> FootageSetting | None:
    """Return the models that `NEMO_TEXT_TO_VIDEO` and `NEMO_IMAGE_TO_VIDEO` name, None for none.

    `NEMO_VIDEO_STEPS`, `NEMO_VIDEO_SIZE` (short side, px) and `NEMO_VIDEO_DEVICE` go with them.

    Raises:
        ConfigError: when one of them cannot be used.
    """
    words, images = (_model(environ, name) for name in ("NEMO_TEXT_TO_VIDEO", "NEMO_IMAGE_TO_VIDEO"))
    if not words and not images:
        return None
    return FootageSetting(
        text_to_video=words,
        image_to_video=images,
        steps=_number(environ, "NEMO_VIDEO_STEPS", 1, 200),
        short_side_px=_number(environ, "NEMO_VIDEO_SIZE", 32, 1080),
        device=_device(environ),
    )


def _model(environ: Mapping[str, str], name: str) -> str:
    """Return a folder as it is from everywhere, or a repository's name."""
    given = environ.get(name, "").strip()
    if not given:
        return ""
    folder = Path(given).expanduser()
    if folder.is_dir():
        return str(folder.resolve())
    if given.count("/") == 1 and given[0] not in "/\\~.":
        return given
    raise ConfigError(
        f"{name} is neither a folder nor a repository's name: {given[:100]}",
        "Give a folder with a diffusers pipeline, or a name like Lightricks/LTX-Video.",
    )


def _number(environ: Mapping[str, str], name: str, least: int, most: int) -> int | None:
    given = environ.get(name, "").strip()
    if not given:
        return None
    if not (given.isascii() and given.isdigit() and least <= int(given) <= most):
        raise ConfigError(f"{name} cannot be {given[:40]}.", f"Set it to {least} to {most}, or unset it.")
    return int(given)


def _device(environ: Mapping[str, str]) -> Literal["auto", "cpu"]:
    given = environ.get("NEMO_VIDEO_DEVICE", "").strip().lower()
    if given not in ("", "auto", "cpu"):
        raise ConfigError(f"NEMO_VIDEO_DEVICE cannot be {given[:40]}.", "Set it to auto or cpu, or unset it.")
    return "cpu" if given == "cpu" else "auto"


def short_name(model: str) -> str:
    """Return a model's name as a person reads it: a folder by its last part."""
    return Path(model).name if Path(model).is_absolute() else model
