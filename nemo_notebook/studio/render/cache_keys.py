"""What a chunk of a film is kept under: a sum over everything that decides what its frames are.

That is each frame's parts with their texts, styles and moves, the bytes of given files, the encoding and this
program itself; not the ids, names and tracks of parts, nor where in the film they stand.
"""

from __future__ import annotations

import hashlib
import platform
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import av
import cv2
import numpy as np
import PIL
import typst

from nemo_notebook.config import VERSION
from nemo_notebook.models.draft import Draft
from nemo_notebook.studio.render.encoder import Encoding
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.parts import Shot, Words
from nemo_notebook.studio.render.sound_plan import VOICE, heard
from nemo_notebook.studio.render.timeline import Timeline

_PROGRAM: Final = (Path(__file__).parent, Path(__file__).parent.parent / "make")
_TOLD_BY_FRAME: Final = {"layers", "frames", "duration_ms", "left_out", "fade_in_ms", "fade_out_ms"}
"""Of a timeline: what is told frame by frame, or changes none."""
_NAMES: Final = {"id", "path", "name"}
"""Of a given file: what it is called, here and there."""
_SUM_BYTES: Final = 24


class ChunkKeys:
    """The keys of one film's chunks.

    Args:
        timeline: the film.
        encoding: how it is encoded.
    """

    def __init__(self, timeline: Timeline, encoding: Encoding) -> None:
        self._timeline = timeline
        self._film = repr((program(), _facts(timeline, _TOLD_BY_FRAME), encoding))
        self._parts: dict[Shot | Words, str] = {}

    def of(self, frames: range) -> str:
        """Return the key of a stretch of frames."""
        return _sum([self._film, *(self._frame(number) for number in frames)])

    def _frame(self, number: int) -> str:
        seen = [
            (self._part(one), self._timeline.elapsed_ms(one, number), strength)
            for one, strength in self._timeline.visible(number)
        ]
        return repr((seen, self._timeline.light(number)))

    def _part(self, one: Shot | Words) -> str:
        if one not in self._parts:
            from_zero = replace(one, start_ms=0, end_ms=one.end_ms - one.start_ms)
            self._parts[one] = _sum([repr(_told(from_zero))])
        return self._parts[one]


def sound_key(draft: Mapping[str, Any], media: Mapping[str, MediaFile]) -> str | None:
    """Return the key of a film's sound; None where it hangs on what can speak on this machine."""
    uses = heard(draft)
    if any(one.source.startswith(VOICE) for one in uses):
        return None
    told = [
        replace(one, name="", source=repr(_told(media[one.source])) if one.source in media else one.source)
        for one in uses
    ]
    return _sum(["sound", program(), repr(Draft.from_wire(dict(draft)).duration_ms), *map(repr, told)])


def _told(one: Any) -> Any:
    """Return all that a value holds, files by what is in them."""
    if isinstance(one, MediaFile):
        endings = (one.path.suffix.lower(), Path(one.name).suffix.lower())
        return (_content(one.path), endings, _facts(one, _NAMES))
    if is_dataclass(one):
        return (type(one).__name__, _facts(one, set()))
    return tuple(map(_told, one)) if isinstance(one, tuple) else one


def _facts(one: Any, without: set[str]) -> dict[str, Any]:
    return {field.name: _told(getattr(one, field.name)) for field in fields(one) if field.name not in without}


def _content(path: Path) -> str:
    """Return the sum of a file's bytes; a file that cannot be read is like no other."""
    try:
        stat = path.stat()
        return _content_at(path, (stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino))
    except OSError:
        return uuid.uuid4().hex


@lru_cache(maxsize=1024)
def _content_at(path: Path, _state: tuple[int, ...]) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@cache
def program() -> str:
    """Return a sum over all that draws, sounds and encodes: `sources` and this processor."""
    return _sum([sources(), platform.machine(), cv2.getCPUFeaturesLine()])


@cache
def sources() -> str:
    """Return a sum over this program, its libraries and fonts: films of the same sources look the same."""
    found = [one for folder in _PROGRAM for one in sorted(folder.rglob("*")) if one.is_file()]
    files = [one for one in found if one.parent.name != "__pycache__"]
    texts = [one.read_text("utf-8") for one in files if one.suffix == ".py"]
    others = [f"{one.name} {one.stat().st_size}" for one in files if one.suffix != ".py"]
    versions = [VERSION, *(module.__version__ for module in (av, cv2, np, PIL, typst))]
    return _sum([*versions, *others, *texts])


def _sum(told: Iterable[str]) -> str:
    total = hashlib.blake2b(digest_size=_SUM_BYTES)
    for one in told:
        said = one.encode("utf-8", "surrogatepass")
        total.update(len(said).to_bytes(8, "big") + said)
    return total.hexdigest()
