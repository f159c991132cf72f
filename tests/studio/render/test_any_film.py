"""Whatever a draft asks for is painted, and a frame is the same whatever was painted before it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nemo_notebook.studio.make.looks import DIRECTIONS, EFFECTS, TRANSITIONS
from nemo_notebook.studio.render import MediaFile, probe
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.planes import Planes, new_planes
from nemo_notebook.studio.render.timeline import Timeline, read_timeline

from . import given as files
from . import numbered

_SIZES = [(16, 16), (64, 36), (36, 64), (50, 62)]
_MS = st.integers(0, 3000)
_TRANSITION = st.fixed_dictionaries(
    {"kind": st.sampled_from(TRANSITIONS), "d": _MS, "to": st.sampled_from(DIRECTIONS)},
    optional={"color": st.sampled_from(["#ffffff", "#c03040"])},
)
_EFFECT = st.fixed_dictionaries({"kind": st.sampled_from(EFFECTS), "strength": st.floats(0, 1)})
_GRADE = st.just({"kind": "grade", "tone": "cinematic"})
_MOVE = st.fixed_dictionaries(
    {"zoom": st.lists(st.floats(1, 2), min_size=2, max_size=2)},
    optional={"pan": st.lists(st.floats(-1, 1), min_size=2, max_size=2)},
)
_META = st.fixed_dictionaries(
    {"src": st.sampled_from(["med_wide", "med_tall", "med_clip", "scene:ocean"])},
    optional={
        "in": _MS,
        "out": _MS,
        "speed": st.floats(0.25, 4),
        "loop": st.booleans(),
        "fit": st.sampled_from(["cover", "middle", "contain"]),
        "move": _MOVE,
        "effects": st.lists(st.one_of(_EFFECT, _GRADE), max_size=3),
        "transition": _TRANSITION,
    },
)
_SHOTS = st.lists(st.tuples(_MS, st.integers(1, 3000), _META), min_size=1, max_size=5)


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> dict[str, MediaFile]:
    folder = tmp_path_factory.mktemp("any")
    return {
        "med_wide": probe(files.picture(folder / "wide.png", files.RED, (90, 40))),
        "med_tall": probe(files.picture(folder / "tall.png", files.BLUE, (33, 71))),
        "med_clip": numbered.numbered(folder / "clip.mp4", [number / 10 for number in range(20)]),
    }


def _film(shots: list[tuple[int, int, dict[str, Any]]], size: tuple[int, int]) -> dict[str, Any]:
    segments = [{"s": start_ms, "d": length_ms, "m": meta} for start_ms, length_ms, meta in shots]
    return files.draft((0, segments), length_ms=3000, size=size, fps=10)


def _painted(timeline: Timeline, frames: list[int]) -> list[Planes]:
    painter = Painter(timeline, Gallery(timeline))
    made = []
    for frame in frames:
        made.append(new_planes(timeline.width, timeline.height))
        painter.paint(frame, made[-1])
    painter.close()
    return made


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    shots=_SHOTS, size=st.sampled_from(_SIZES), frames=st.lists(st.integers(0, 29), min_size=1, max_size=4)
)
def test_any_draft_is_painted_and_each_frame_is_its_own(
    media: dict[str, MediaFile],
    shots: list[tuple[int, int, dict[str, Any]]],
    size: tuple[int, int],
    frames: list[int],
) -> None:
    timeline = read_timeline(_film(shots, size), media)
    in_a_row = _painted(timeline, frames)
    for frame, seen in zip(frames, in_a_row, strict=True):
        (alone,) = _painted(timeline, [frame])
        assert all(np.array_equal(one, other) for one, other in zip(seen, alone, strict=True)), frame
