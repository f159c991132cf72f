"""What a language model answered: found in its words, and nothing but known operations and known parts."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from nemo_notebook.studio.director.model.plain_words import struck
from nemo_notebook.studio.director.operations.arguments import (
    Aspect,
    Line,
    Scene,
    Speech,
    StyleOrNone,
    TimeOrNone,
    Tone,
)
from nemo_notebook.studio.director.operations.naming import read_operation
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire

MOST_OPERATIONS: Final = 30
_THOUGHT_ENDS: Final = regex(r"</think(?:ing)?>")
_LONGEST: Final = 60_000  # characters behind the thoughts
_MOST_TRIES: Final = 50  # places at which an object may begin
_MOST_ERRORS: Final = 5


class SceneIdea(BaseModel):
    """A scene of a new film."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    scene: Scene
    time: TimeOrNone = ""


class FilmIdea(BaseModel):
    """A new film, as far as the model fills in what the person left open."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    duration_ms: Annotated[int, Field(ge=500, le=600_000)] | None = None
    aspect: Aspect | None = None
    tone: Tone | None = None
    scenes: Annotated[tuple[SceneIdea, ...], Field(max_length=12)] = ()
    title: Annotated[str, Field(max_length=80)] = ""
    captions: Annotated[tuple[Line, ...], Field(max_length=12)] = ()
    end_card: Annotated[str, Field(max_length=80)] = ""
    music: StyleOrNone = ""
    voice: Speech | None = None


class Reply(BaseModel):
    """What the model wants: one of operations, a new film, a question."""

    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    operations: tuple[Operation, ...] = ()
    film: FilmIdea | None = None
    ask: str = ""


def read_reply(answer: str) -> Reply:
    """Read the model's answer; thoughts, fences and words around the JSON are passed over.

    Raises:
        ValueError: when there is no such JSON object in it; says what is wrong, for the model to put right.
    """
    found = struck(_object_in(_without_thoughts(answer)))
    wanted = [key for key in ("operations", "film", "ask") if found.get(key)]
    if len(wanted) != 1:
        raise ValueError('give one JSON object with exactly one of "operations", "film" and "ask"')
    if wanted == ["ask"]:
        return Reply(ask=_question(found["ask"]))
    if wanted == ["film"]:
        return Reply(film=_film(found["film"]))
    return Reply(operations=_operations(found["operations"]))


def _without_thoughts(answer: str) -> str:
    """Return what stands behind the last thought."""
    *_, words = _THOUGHT_ENDS.split(answer)
    if len(words) > _LONGEST:
        raise ValueError("the answer is too long")
    return words


def _object_in(words: str) -> Wire:
    """Return the first JSON object that speaks of what is asked for."""
    decoder = json.JSONDecoder()
    for start in islice((match.start() for match in re.finditer(r"\{", words)), _MOST_TRIES):
        try:
            found, _ = decoder.raw_decode(words, start)
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict) and found.keys() & {"operations", "film", "ask"}:
            return found
    raise ValueError("there is no such JSON object in the answer")


def _question(raw: Any) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise ValueError('"ask" is a question in words')
    return raw


def _film(raw: Any) -> FilmIdea:
    try:
        return FilmIdea.model_validate(raw)
    except ValidationError as problem:
        raise ValueError(f"film: {_told(problem)}") from None


def _operations(raw: Any) -> tuple[Operation, ...]:
    if not isinstance(raw, list) or len(raw) > MOST_OPERATIONS:
        raise ValueError(f'"operations" is a list of at most {MOST_OPERATIONS}')
    return tuple(_operation(index, one) for index, one in enumerate(raw))


def _operation(index: int, raw: Any) -> Operation:
    if not isinstance(raw, dict):
        raise ValueError(f"operation {index} is no JSON object")
    try:
        return read_operation(raw)
    except ValidationError as problem:
        raise ValueError(f"operation {index} ({raw['operation']}): {_told(problem)}") from None
    except ValueError as problem:
        raise ValueError(f"operation {index}: {problem}") from None


def _told(problem: ValidationError) -> str:
    errors = problem.errors(include_url=False, include_context=False)[:_MOST_ERRORS]
    return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}"[:200] for one in errors)
