import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nemo_notebook.studio.make.looks import DIRECTIONS, EFFECTS, TRANSITIONS
from nemo_notebook.studio.render.parts import Transition
from nemo_notebook.studio.render.planes import Planes, new_planes
from nemo_notebook.studio.render.transitions import color_values, join

WIDE, HIGH = 96, 54
OLD, NEW = 60, 200


def _plain(luma: int, chroma: int = 128) -> Planes:
    planes = new_planes(WIDE, HIGH)
    for plane, value in zip(planes, (luma, chroma, chroma), strict=True):
        plane[:] = value
    return planes


def _ramp() -> Planes:
    """Brighter to the right and downwards, chroma alike."""
    planes = new_planes(WIDE, HIGH)
    for plane in planes:
        rows, columns = np.indices(plane.shape)
        plane[:] = 40 + 100 * columns / plane.shape[1] + 80 * rows / plane.shape[0]
    return planes


def _joined(kind: str, progress: float, coming: Planes | None = None, **more: str) -> Planes:
    target = _plain(OLD, 100)
    join(Transition(kind, 500, **more), coming or _plain(NEW, 150), target, progress)
    return target


def _same(one: Planes, other: Planes, within: int = 0) -> bool:
    return all(int(np.abs(a.astype(int) - b).max()) <= within for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("kind", TRANSITIONS)
@pytest.mark.parametrize("toward", DIRECTIONS)
def test_a_transition_begins_with_the_old_picture_and_ends_with_the_new_one(kind: str, toward: str) -> None:
    assert _same(_joined(kind, 0.0, toward=toward), _plain(OLD, 100))
    assert _same(_joined(kind, 1.0, _ramp(), toward=toward), _ramp())


@pytest.mark.parametrize("kind", sorted(set(TRANSITIONS) - {"fade"}))
def test_the_new_picture_takes_ever_more_of_the_frame(kind: str) -> None:
    shares = [float(_joined(kind, n / 20).y.mean()) for n in range(21)]
    assert all(later >= earlier for earlier, later in zip(shares, shares[1:], strict=False))
    assert shares[10] == pytest.approx((OLD + NEW) / 2, abs=2)


@pytest.mark.parametrize("kind", ["wipe", "slide", "push", "zoom"])
def test_what_moves_starts_and_stops_softly(kind: str) -> None:
    shares = [float(_joined(kind, n / 20).y.mean()) for n in range(21)]
    steps = np.diff(shares)
    assert steps[9:11].mean() > 2 * max(steps[0], steps[-1])


@pytest.mark.parametrize("kind", ["wipe", "slide", "push"])
@pytest.mark.parametrize(
    ("toward", "side"), [("left", "right"), ("right", "left"), ("up", "bottom"), ("down", "top")]
)
def test_what_goes_to_one_side_comes_from_the_other(kind: str, toward: str, side: str) -> None:
    seen = _joined(kind, 0.4, toward=toward)
    edges: dict[str, Any] = {"left": np.s_[:, 0], "right": np.s_[:, -1], "top": np.s_[0], "bottom": np.s_[-1]}
    for plane, (old, new) in zip(seen, ((OLD, NEW), (100, 150), (100, 150)), strict=True):
        means = {name: float(plane[edge].mean()) for name, edge in edges.items()}
        assert means.pop(side) == new
        assert all(old <= mean < new for mean in means.values()) and old in means.values()


def test_a_wipe_has_a_soft_edge_and_a_slide_a_hard_one() -> None:
    def between(kind: str) -> int:
        return int(((_joined(kind, 0.5).y[0] > OLD) & (_joined(kind, 0.5).y[0] < NEW)).sum())

    assert between("wipe") > 8 and between("slide") == 0


def test_a_slide_covers_the_old_picture_and_a_push_takes_it_along() -> None:
    def left_edge(kind: str) -> Any:
        target = _ramp()
        join(Transition(kind, 500), _plain(NEW), target, 0.3)
        return target.y[:, 0]

    assert np.array_equal(left_edge("slide"), _ramp().y[:, 0])
    assert (left_edge("push") > _ramp().y[:, 0] + 10).all()


@pytest.mark.parametrize("kind", ["slide", "push"])
@pytest.mark.parametrize(("toward", "along"), [("left", 1), ("right", 1), ("up", 0), ("down", 0)])
def test_what_moves_fast_is_smeared_along_its_way_only(kind: str, toward: str, along: int) -> None:
    coming = _plain(NEW)
    coming.y[:] = np.random.default_rng(3).integers(60, 200, coming.y.shape)
    target = _plain(OLD)
    join(Transition(kind, 200, toward=toward), coming, target, 0.7)
    shown = target.y[20:34, 36:60].astype(float)
    assert np.abs(np.diff(shown, axis=along)).mean() < 0.5 * np.abs(np.diff(shown, axis=1 - along)).mean()


@pytest.mark.parametrize("kind", ["slide", "push", "wipe"])
def test_luma_and_chroma_of_what_moves_stay_together(kind: str) -> None:
    for progress in (0.21, 0.5, 0.77):
        seen = _joined(kind, progress, _plain(NEW, 150))
        luma, chroma = (seen.y[0] - OLD) / (NEW - OLD), (seen.u[0] - 100.0) / 50
        assert abs(luma.sum() / WIDE - chroma.sum() / (WIDE / 2)) < 0.02


def test_a_zoom_keeps_the_middle_where_it_is() -> None:
    target, coming = _ramp(), _ramp()
    middle = [float(plane[plane.shape[0] // 2, plane.shape[1] // 2]) for plane in target]
    join(Transition("zoom", 500), coming, target, 0.5)
    for plane, value in zip(target, middle, strict=True):
        assert float(plane[plane.shape[0] // 2, plane.shape[1] // 2]) == pytest.approx(value, abs=3)


@pytest.mark.parametrize(
    ("color", "values"),
    [("#000000", (16, 128, 128)), ("#ffffff", (235, 128, 128)), ("#ff0000", (63, 102, 240))],
)
def test_a_fade_goes_through_its_colour(color: str, values: tuple[int, int, int]) -> None:
    assert color_values(color) == pytest.approx(values, abs=1)
    seen = _joined("fade", 0.5, color=color)
    assert [int(plane[5, 5]) for plane in seen] == list(color_values(color))
    before, after = _joined("fade", 0.25, color=color), _joined("fade", 0.75, color=color)
    assert float(before.y[0, 0]) == pytest.approx((OLD + values[0]) / 2, abs=2)
    assert float(after.y[0, 0]) == pytest.approx((NEW + values[0]) / 2, abs=2)


@pytest.mark.parametrize("kind", TRANSITIONS)
def test_the_picture_that_comes_is_never_changed(kind: str) -> None:
    coming = _ramp()
    for progress in (0.2, 0.5, 0.8):
        _joined(kind, progress, coming, toward="up")
    assert _same(coming, _ramp())


@pytest.mark.parametrize("name", [*TRANSITIONS, *DIRECTIONS, *EFFECTS])
def test_what_a_draft_may_ask_for_is_on_its_page(name: str) -> None:
    page = (Path(__file__).parents[3] / "docs" / "draft.md").read_text("utf-8")
    assert re.search(rf"`[^`]*\b{name}\b[^`]*`", page)
