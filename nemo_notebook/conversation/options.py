"""What a person may ask of one turn besides the words, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from nemo_notebook.errors import ConfigError
from nemo_notebook.models import measures
from nemo_notebook.text import contradictions

QUALITIES: Final = ("draft", "standard", "high")
ASPECTS: Final = measures.ASPECTS
MAX_PROMPT_CHARS: Final = 200_000
"""Longer words are surely a mistake; a 5,000-word article has 35,000."""


@dataclass(frozen=True, slots=True)
class TurnOptions:
    """The options of one turn.

    Attributes:
        duration_ms: length asked for, in ms.
        aspect: "16:9", "9:16", "1:1" or "4:5".
        quality: "draft" (540 px on the short side), "standard" (720) or "high" (the draft's own size).
        export: whether a film is wanted, or the draft is enough.
        seed: for the local studio.
        max_credits: refuse a turn that may cost more.
        save: where the film goes; a folder or a file, None for `nemo-output/`.
    """

    duration_ms: int | None = None
    aspect: str | None = None
    quality: str = "high"
    export: bool = True
    seed: int | None = None
    max_credits: float | None = None
    save: Path | None = None

    @classmethod
    def checked(
        cls,
        prompt: str,
        *,
        attach: Sequence[Any] = (),
        duration: str | float | timedelta | None = None,
        aspect: str | None = None,
        quality: str | None = None,
        export: bool = True,
        seed: int | None = None,
        max_credits: float | None = None,
        save: str | Path | None = None,
    ) -> TurnOptions:
        """Check the words and the options against their limits and against each other.

        A duration is a number of seconds, "15s", "1m30s" or a timedelta; the others are as in the attributes.

        Raises:
            ConfigError: when something is missing, out of range or contradicts the words.
        """
        if not isinstance(prompt, str):
            raise ConfigError(
                f"The prompt is of type {type(prompt).__name__}, not text.", "Give it in words."
            )
        if not prompt.strip() and not attach:
            raise ConfigError(
                "The cell is empty.", "Write what you want to see, for example: a sunset over the ocean, 5 s"
            )
        if len(prompt) > MAX_PROMPT_CHARS:
            raise ConfigError(
                f"The prompt has {len(prompt):,} characters; the limit is {MAX_PROMPT_CHARS:,}.",
                "Shorten it to what the film should say.",
            )
        duration_ms = None if duration is None else read_duration(duration)
        options = cls(
            duration_ms=duration_ms,
            aspect=None if aspect is None else read_aspect(aspect),
            quality=_one_of("quality", quality or "high", QUALITIES),
            export=export,
            seed=None if seed is None else _whole("seed", seed),
            max_credits=None if max_credits is None else _limit(max_credits),
            save=None if save is None else _place(save),
        )
        clash = contradictions(prompt, options.duration_ms, options.aspect)
        if clash:
            raise ConfigError(clash, "Drop one of the two.")
        return options

    def as_json(self) -> dict[str, Any]:
        """Return the options as the ledger keeps them."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {**given, "save": str(self.save.absolute()) if self.save else None}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> TurnOptions:
        """Return options that were kept; what a later version wrote besides is left out."""
        given = {field.name: kept[field.name] for field in fields(cls) if field.name in kept}
        return cls(**{**given, "save": Path(given["save"]) if given.get("save") else None})


def read_duration(value: str | float | timedelta) -> int:
    """Return a length in ms from seconds, "15s", "1m30s" or a timedelta.

    Raises:
        ConfigError: when it cannot be read or lies outside what can be made.
    """
    if isinstance(value, timedelta):
        value = value.total_seconds()
    if isinstance(value, bool) or not isinstance(value, (str, int, float)) or value != value:
        raise ConfigError(f"{value!r} is no length of a film.", "Durations look like 15s, 1m30s or 90.")
    try:
        return measures.parse_duration(value if isinstance(value, str) else f"{value:g}s")
    except ValueError as problem:
        raise ConfigError(str(problem), "Durations look like 15s, 1m30s or 90.") from None


def read_aspect(value: str) -> str:
    """Return an aspect ratio from "9:16" or "9x16".

    Raises:
        ConfigError: when it is not one of those that can be made.
    """
    try:
        return measures.parse_aspect(str(value))
    except ValueError:
        raise ConfigError(
            f"The aspect ratio {value!r} cannot be made.", "Choose one of " + ", ".join(ASPECTS) + "."
        ) from None


def _place(save: str | Path) -> Path:
    if not isinstance(save, (str, Path)) or "\0" in str(save) or not str(save).strip():
        raise ConfigError(f"{save!r} is no place for a film.", "Name a file or a folder: --save film.mp4")
    try:
        return Path(save).expanduser()
    except RuntimeError:  # ~nobody
        raise ConfigError(f"The home in {save} is unknown.", "Give the whole path.") from None


def _one_of(what: str, value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise ConfigError(f"The {what} {value!r} is unknown.", f"Choose one of {', '.join(choices)}.")
    return value


def _whole(what: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 2**31:
        raise ConfigError(f"The {what} {value!r} is not a whole number below 2147483648.", f"Try {what} 7.")
    return value


def _limit(value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
        raise ConfigError(f"The limit of {value!r} credits is not a number.", "Try max_credits=20.")
    return float(value)
