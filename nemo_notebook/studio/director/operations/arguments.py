"""The types of operations' fields: which values make sense, for the schema and for what comes in."""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field

from nemo_notebook.models.measures import ASPECTS, MAX_DURATION_MS, MAX_SHORT_SIDE_PX, MIN_SHORT_SIDE_PX
from nemo_notebook.studio.make.catalog import MUSIC, SCENES, TIMES, TONES, WEATHER
from nemo_notebook.studio.make.looks import DIRECTIONS, EFFECTS, TRANSITIONS
from nemo_notebook.studio.make.texts import ANIMATIONS, PLACES, TEXT_GROUNDS

MOST_WORDS: Final = 400
TEXT_STYLES: Final = ("title", "caption", "lower_third", "list", "price", "quote")
_MOST_PLACES: Final = 500


def _one_of(*names: str) -> Any:
    def check(value: str) -> str:
        if value not in names:
            raise ValueError(f"is none of {', '.join(name for name in names if name)}")
        return value

    return AfterValidator(check)


def _shown(*names: str) -> Any:
    return Field(json_schema_extra={"enum": list(names)})


Place = Annotated[int, Field(ge=0, le=_MOST_PLACES)]
"""Counts from 0."""
Places = Annotated[tuple[Place, ...], Field(max_length=_MOST_PLACES)]
Ms = Annotated[int, Field(ge=0, le=MAX_DURATION_MS)]
Length = Annotated[int, Field(ge=1, le=MAX_DURATION_MS)]
"""In ms."""
Volume = Annotated[float, Field(ge=0, le=1)]
Seed = Annotated[int, Field(ge=0, le=999_999_999)]
ShortSide = Annotated[int, Field(ge=MIN_SHORT_SIDE_PX, le=MAX_SHORT_SIDE_PX, multiple_of=2)]
Line = Annotated[str, Field(min_length=1, max_length=MOST_WORDS, pattern=r"\S")]
Speech = Annotated[str, Field(min_length=1, max_length=5000, pattern=r"\S")]
Color = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
ColorOrNone = Annotated[str, Field(pattern=r"^(#[0-9a-fA-F]{6})?$")]
MediaId = Annotated[str, Field(max_length=200)]
Aspect = Annotated[str, _one_of(*ASPECTS), _shown(*ASPECTS)]
Tone = Annotated[str, _one_of(*TONES), _shown(*TONES)]
Time = Annotated[str, _one_of(*TIMES), _shown(*TIMES)]
Scene = Annotated[str, _one_of(*SCENES), _shown(*SCENES)]
SceneOrNone = Annotated[str, _one_of("", *SCENES), _shown("", *SCENES)]
TimeOrNone = Annotated[str, _one_of("", *TIMES), _shown("", *TIMES)]
WeatherOrNone = Annotated[str, _one_of("", *WEATHER), _shown("", *WEATHER)]
StyleOrNone = Annotated[str, _one_of("", *MUSIC), _shown("", *MUSIC)]
TextTrack = Annotated[str, _one_of("title", "captions"), _shown("title", "captions")]
Sounding = Annotated[str, _one_of("music", "voice", "clip"), _shown("music", "voice", "clip")]
SoundTrack = Annotated[str, _one_of("music", "voice"), _shown("music", "voice")]
FADES: Final = ("fade_in", "fade_out")
Side = Annotated[str, _one_of(*FADES), _shown(*FADES)]
DUCKINGS: Final = ("voice", "all", "none")
TransitionOrNone = Annotated[str, _one_of("", *TRANSITIONS), _shown("", *TRANSITIONS)]
DirectionOrNone = Annotated[str, _one_of("", *DIRECTIONS), _shown("", *DIRECTIONS)]
MOVES: Final = ("still", "zoom in", "zoom out", "pan left", "pan right", "pan up", "pan down")
MoveName = Annotated[str, _one_of(*MOVES), _shown(*MOVES)]
FITS: Final = ("cover", "contain", "middle")
Fit = Annotated[str, _one_of(*FITS), _shown(*FITS)]
Effect = Annotated[str, _one_of(*EFFECTS), _shown(*EFFECTS)]
Ducking = Annotated[str, _one_of(*DUCKINGS), _shown(*DUCKINGS)]
CHARTED: Final = ("bars", "line", "donut", "counter", "compare")
"""Graphics of names and numbers, any of which may become another."""
LISTED: Final = ("steps", "list", "kinetic")
"""Graphics of words, likewise."""
GraphicKind = Annotated[str, _one_of(*CHARTED, *LISTED), _shown(*CHARTED, *LISTED)]
TextStyle = Annotated[str, _one_of(*TEXT_STYLES), _shown(*TEXT_STYLES)]
TextPlace = Annotated[str, _one_of("", *PLACES), _shown("", *PLACES)]
TextGround = Annotated[str, _one_of(*TEXT_GROUNDS), _shown(*TEXT_GROUNDS)]
TextAnimation = Annotated[str, _one_of(*ANIMATIONS), _shown(*ANIMATIONS)]
Words = Annotated[tuple[Line, ...], Field(max_length=20)]
"""Words of a text, each as it is written there."""
