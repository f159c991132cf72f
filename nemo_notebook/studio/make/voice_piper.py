"""Piper voices the person has put into a folder: which there are, and which one suits a language.

A voice is a pair of files as Piper ships them, `NAME.onnx` and `NAME.onnx.json`. None is ever downloaded.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from nemo_notebook.folders import voices_folder

_PACKAGE: Final = "piper"
_QUALITIES: Final = ("high", "medium", "low", "x_low")


@dataclass(frozen=True, slots=True)
class PiperVoice:
    """A Piper voice on disk: its name, its language's code such as `en-us`, its quality, its model."""

    name: str
    language: str
    quality: str
    model: Path


def piper_installed() -> bool:
    """Return whether the `piper` package is there."""
    return importlib.util.find_spec(_PACKAGE) is not None


def piper_voices(
    folder: Callable[[], Path] = voices_folder, installed: Callable[[], bool] = piper_installed
) -> list[PiperVoice]:
    """Return the voices that can speak here, by name; none without the package or the folder."""
    if not installed():
        return []
    found = [_read(model) for model in sorted(folder().glob("*.onnx"))]
    return [one for one in found if one]


def _read(model: Path) -> PiperVoice | None:
    """Read what a voice says of itself; None where its second file is missing or is none."""
    try:
        about: Any = json.loads(model.with_name(f"{model.name}.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(about, Mapping) or "phoneme_id_map" not in about:
        return None
    language = about.get("language")
    code = language.get("code") if isinstance(language, Mapping) else None
    sound = about.get("audio")
    quality = sound.get("quality") if isinstance(sound, Mapping) else None
    code = str(code or model.stem.partition("-")[0]).lower().replace("_", "-")
    return PiperVoice(model.stem, code, str(quality or ""), model)


def suiting(voices: list[PiperVoice], language: str) -> PiperVoice | None:
    """Return the voice for a language: the same region first, then the better one; None for none."""
    wanted = language.strip().lower().replace("_", "-")
    family = wanted.partition("-")[0]
    able = [one for one in voices if one.language.partition("-")[0] == family]

    def rank(one: PiperVoice) -> tuple[bool, int, str]:
        quality = _QUALITIES.index(one.quality) if one.quality in _QUALITIES else len(_QUALITIES)
        return (one.language != wanted and wanted != family, quality, one.name)

    return min(able, key=rank, default=None)
