"""Whatever changes a frame changes its chunk's key: each field of each part, also those that come one day."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.studio.render import MediaFile, probe
from nemo_notebook.studio.render.cache_keys import ChunkKeys
from nemo_notebook.studio.render.encoder import Encoding
from nemo_notebook.studio.render.parts import (
    Effect,
    GraphicRecipe,
    Move,
    SceneRecipe,
    Shot,
    Transition,
    Words,
)
from nemo_notebook.studio.render.timeline import Timeline

from . import given

_ENCODING = Encoding(96, 54, Fraction(30), 20.0)
_FRAMES = range(20, 40)
_NAMED_ONLY = {"id", "path", "name"}  # of a file: its content counts


@pytest.fixture
def photo(tmp_path: Path) -> MediaFile:
    return probe(given.picture(tmp_path / "photo.jpg"), media_id="med_photo")


def _shot(source: MediaFile | SceneRecipe) -> Shot:
    effects = (Effect("vignette", 0.5),)
    return Shot(source, 500, 3000, transition=Transition("wipe", 300), move=Move(), effects=effects)


def _words() -> Words:
    return Words("Hello", "title", 0, 2000)


def _film(*parts: Shot | Words) -> Timeline:
    layers = tuple((one,) for one in parts)
    return Timeline(width=96, height=54, fps=Fraction(30), frames=90, duration_ms=3000, layers=layers)


def _key(film: Timeline, encoding: Encoding = _ENCODING) -> str:
    return ChunkKeys(film, encoding).of(_FRAMES)


def _others(one: Any) -> Iterator[tuple[str, Any]]:
    """Yield copies of a data class, each with another value somewhere in it, and where that is."""
    for field in fields(one):
        if field.name == "layers" or (isinstance(one, MediaFile) and field.name in _NAMED_ONLY):
            continue
        before = getattr(one, field.name)
        if is_dataclass(before):
            changes = list(_others(before))
        elif isinstance(before, tuple) and before and is_dataclass(before[0]):
            changes = [(place, (other, *before[1:])) for place, other in _others(before[0])]
        else:
            changes = [("", _other(before))]
        for place, other in changes:
            yield f"{field.name}.{place}".rstrip("."), replace(one, **{field.name: other})


def _other(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float, Fraction)):
        return value + 1
    return (*value, 1.5) if isinstance(value, tuple) else f"{value or ''}0"


def _sources(photo: MediaFile) -> dict[str, MediaFile | SceneRecipe]:
    scene = SceneRecipe("ocean", "day", "warm", 7)
    return {"file": photo, "scene": scene, "graphic": GraphicRecipe("card", "", "", 1, photo=photo)}


@pytest.mark.parametrize("kind", ["file", "scene", "graphic"])
def test_every_field_of_a_shot_counts(photo: MediaFile, kind: str) -> None:
    shot = _shot(_sources(photo)[kind])
    assert [place for place, other in _others(shot) if _key(_film(other)) == _key(_film(shot))] == []


def test_every_field_of_a_text_counts() -> None:
    assert [place for place, other in _others(_words()) if _key(_film(other)) == _key(_film(_words()))] == []


def test_every_field_of_the_encoding_counts() -> None:
    film = _film(_words())
    assert [place for place, other in _others(_ENCODING) if _key(film, other) == _key(film)] == []


def test_of_a_film_counts_what_its_frames_hang_on() -> None:
    film = _film(_words())
    same = [place for place, other in _others(film) if _key(other) == _key(film)]
    assert same == ["frames", "duration_ms", "left_out", "fade_in_ms", "fade_out_ms"]  # told frame by frame


def test_where_a_chunk_stands_in_the_film_does_not_count(photo: MediaFile) -> None:
    early, late = _shot(photo), replace(_shot(photo), start_ms=1500, end_ms=4000)
    keys = [ChunkKeys(_film(one), _ENCODING) for one in (early, late)]
    assert keys[0].of(range(20, 40)) == keys[1].of(range(50, 70)) != keys[1].of(range(51, 71))


def test_a_file_counts_by_what_is_in_it(photo: MediaFile, tmp_path: Path) -> None:
    copied = tmp_path / "copy.jpg"
    copied.write_bytes(photo.path.read_bytes())
    before = _key(_film(_shot(photo)))
    assert _key(_film(_shot(replace(photo, path=copied, name="copy.jpg", id="med_copy")))) == before
    given.picture(photo.path, given.GREEN)
    assert _key(_film(_shot(photo))) != before
