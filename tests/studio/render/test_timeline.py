from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.errors import NemoError
from nemo_notebook.studio.render import DraftError, MediaError, MediaFile
from nemo_notebook.studio.render.parts import Effect, Move, SceneRecipe, Shot, Transition, Words
from nemo_notebook.studio.render.timeline import film_size, read_timeline

from .given import draft, segment, words


def _file(name: str, kind: Any = "image", duration_ms: int = 0) -> MediaFile:
    return MediaFile(name, Path(name), name, kind, duration_ms, 96, 54, False)


MEDIA = {name: _file(name) for name in ("med_a", "med_b", "med_c")} | {
    "med_film": _file("med_film", "video", 9000)
}


def _seen(read: Any, frame: int) -> list[tuple[str, float]]:
    return [
        (one.text if isinstance(one, Words) else getattr(one.source, "id", "scene"), round(strength, 3))
        for one, strength in read.visible(frame)
    ]


@pytest.mark.parametrize(
    ("length_ms", "fps", "frames"),
    [(1000, 30, 30), (1, 30, 1), (1017, 30, 31), (5000, 29.97, 150), (20_000, 25, 500), (333, 60, 20)],
)
def test_a_film_has_as_many_frames_as_its_length_rounds_to(length_ms: int, fps: float, frames: int) -> None:
    read = read_timeline(draft((0, [segment(0, length_ms, "med_a")]), length_ms=length_ms, fps=fps), MEDIA)
    assert read.frames == frames


def test_a_cut_falls_on_the_frame_of_its_moment_and_a_gap_shows_nothing() -> None:
    read = read_timeline(draft((0, [segment(0, 300, "med_a"), segment(600, 400, "med_b")])), MEDIA)
    assert [_seen(read, frame) for frame in (0, 8, 9, 17, 18, 29)] == [
        [("med_a", 1.0)],
        [("med_a", 1.0)],
        [],
        [],
        [("med_b", 1.0)],
        [("med_b", 1.0)],
    ]


def test_later_tracks_hide_earlier_ones_and_what_is_hidden_is_not_painted() -> None:
    below, above = (0, [segment(0, 1000, "med_a")]), (0, [segment(400, 200, "med_b")])
    title = (7, [words("Hello")])
    read = read_timeline(draft(below, title, above), MEDIA)
    assert _seen(read, 0) == [("med_a", 1.0), ("Hello", 1.0)]
    assert _seen(read, 15) == [("med_b", 1.0)]


def test_under_a_dissolve_the_shot_before_goes_on() -> None:
    dissolve = {"kind": "dissolve", "d": 400}
    read = read_timeline(
        draft((0, [segment(0, 500, "med_a"), segment(500, 500, "med_b", transition=dissolve)])), MEDIA
    )
    assert _seen(read, 21) == [("med_a", 1.0), ("med_b", 0.5)]
    assert _seen(read, 27) == [("med_b", 1.0)]


def test_a_dissolve_after_a_gap_comes_out_of_nothing_and_is_never_longer_than_its_shot() -> None:
    dissolve = {"kind": "dissolve", "d": 5000}
    read = read_timeline(
        draft((0, [segment(0, 300, "med_a"), segment(600, 400, "med_b", transition=dissolve)])), MEDIA
    )
    assert _seen(read, 24) == [("med_b", 0.5)]


def test_a_trimmed_clip_uses_its_own_material_under_a_dissolve_and_a_short_one_holds_its_end() -> None:
    def out_ms(trim_out: int) -> int | None:
        clip = segment(0, 500, "med_film", **{"in": 1000, "out": trim_out})
        after = segment(500, 500, "med_b", transition={"kind": "dissolve", "d": 200})
        first = read_timeline(draft((0, [clip, after])), MEDIA).layers[0][0]
        assert isinstance(first, Shot)
        return first.out_ms

    assert out_ms(1500) == 1700
    assert out_ms(1300) == 1300


def test_overlapping_shots_show_the_later_one() -> None:
    read = read_timeline(draft((0, [segment(0, 1000, "med_a"), segment(300, 300, "med_b")])), MEDIA)
    assert [_seen(read, frame)[0][0] for frame in (0, 10, 20)] == ["med_a", "med_b", "med_a"]


def test_words_fade_in_and_out() -> None:
    read = read_timeline(draft((7, [words("Hi", fade_in=200, fade_out=200)])), MEDIA)
    assert [_seen(read, frame) for frame in (0, 3, 15, 27)] == [
        [],
        [("Hi", 0.5)],
        [("Hi", 1.0)],
        [("Hi", 0.5)],
    ]


def test_a_shot_is_read_with_all_that_it_says() -> None:
    meta = {
        "fit": "contain",
        "move": {"zoom": [1.2, 1], "pan": [2, -0.5]},
        "effects": [{"kind": "sparkle"}, {"kind": "grade", "tone": "warm"}],
    }
    (shot,) = read_timeline(draft((0, [segment(0, 1000, "med_a", **meta)])), MEDIA).layers[0]
    assert isinstance(shot, Shot)
    assert (shot.fit, shot.tone, shot.move) == ("contain", "warm", Move((1.2, 1.0), (1.0, -0.5)))


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({"kind": "wipe", "d": 300, "to": "up"}, Transition("wipe", 300, "up")),
        ({"kind": "push", "d": "300", "to": "sideways"}, Transition("push", 300, "left")),
        ({"kind": "fade", "d": 300, "color": "#FFaa00"}, Transition("fade", 300, color="#ffaa00")),
        ({"kind": "fade", "d": 9000, "color": "gold"}, Transition("fade", 1000)),
    ],
)
def test_a_transition_is_read_with_its_direction_and_its_colour(given: object, read: Transition) -> None:
    (shot,) = read_timeline(draft((0, [segment(0, 1000, "med_a", transition=given)])), MEDIA).layers[0]
    assert isinstance(shot, Shot) and shot.transition == read


def test_effects_are_read_in_their_order_with_their_strength() -> None:
    told = [{"kind": "grain"}, {"kind": "grade", "tone": "cool"}, {"kind": "blur", "strength": 7}]
    (shot,) = read_timeline(draft((0, [segment(0, 1000, "med_a", effects=told)])), MEDIA).layers[0]
    assert isinstance(shot, Shot) and shot.tone == "cool"
    assert shot.effects == (Effect("grain", 0.5), Effect("blur", 1.0))


def test_a_scene_takes_the_films_tone_where_its_recipe_has_none() -> None:
    wire = draft((0, [segment(0, 1000, "scene:ocean", recipe={"seed": "7", "time": "sunset"})]))
    wire["m"]["tone"] = "calm"
    (shot,) = read_timeline(wire, {}).layers[0]
    assert isinstance(shot, Shot)
    assert shot.source == SceneRecipe("ocean", "sunset", "calm", 7)


def test_what_cannot_be_shown_is_left_out_and_counted() -> None:
    unknown = segment(0, 1000, "hologram:x")
    read = read_timeline(draft((0, [unknown, segment(0, 1000, "med_a")]), (42, [unknown, unknown])), MEDIA)
    assert (_seen(read, 0), read.left_out) == ([("med_a", 1.0)], 3)


@pytest.mark.parametrize(
    "meta",
    [
        {"move": "fast", "effects": {"kind": 1}, "transition": [], "in": "x", "out": None},
        {"move": {"zoom": [None, "nan"], "pan": ["left"]}, "transition": {"kind": "dissolve", "d": -4}},
        {"effects": [None, 3, {"kind": "grade", "tone": "purple"}], "fit": 3},
        {"effects": [{"kind": "sparkle"}, {"kind": ["grain"]}, {"kind": "grain", "strength": 0}], "loop": 1},
        {"transition": {"kind": "explode", "d": 300}, "fit": ["contain"]},
        {"transition": {"kind": ["wipe"], "d": 300}, "loop": "yes"},
    ],
)
def test_nonsense_counts_as_absent(meta: dict[str, Any]) -> None:
    (shot,) = read_timeline(draft((0, [segment(0, 1000, "med_a", **meta)])), MEDIA).layers[0]
    assert shot == Shot(source=MEDIA["med_a"], start_ms=0, end_ms=1000)


@pytest.mark.parametrize(
    ("wire", "error", "says"),
    [
        ({}, DraftError, "nothing to render"),
        ({"d": 1000, "t": [{"tt": 0, "sg": []}]}, DraftError, "nothing to render"),
        (draft((0, [segment(0, 0, "med_a")]), length_ms=0), DraftError, "nothing to render"),
        (draft((0, [segment(0, 1000, "med_a")]), length_ms=36_000_000), DraftError, "600 minutes"),
        (draft((0, [segment(0, 1000, "med_gone", name="cat.jpg")])), MediaError, "cat.jpg"),
    ],
)
def test_a_draft_that_cannot_be_rendered_says_why(
    wire: dict[str, Any], error: type[NemoError], says: str
) -> None:
    with pytest.raises(error, match=says):
        read_timeline(wire, MEDIA)


@pytest.mark.parametrize(
    ("width", "height", "limit", "size"),
    [
        (1080, 1920, 1080, (1080, 1920)),
        (1920, 1080, 720, (1280, 720)),
        (1080, 1350, 540, (540, 676)),
        (640, 360, 1080, (640, 360)),
        (3840, 2160, 1080, (1920, 1080)),
        (None, None, 540, (960, 540)),
        (10_000, 10, 1080, (4096, 16)),
        (55, 33, None, (56, 32)),
    ],
)
def test_a_film_keeps_the_shape_of_its_canvas_with_even_sides(
    width: int | None, height: int | None, limit: int | None, size: tuple[int, int]
) -> None:
    assert film_size(width, height, limit) == size


def test_a_fast_clip_goes_on_under_a_dissolve_at_its_speed() -> None:
    clip = segment(0, 500, "med_film", speed=2, **{"in": 1000, "out": 2000})
    after = segment(500, 500, "med_a", transition={"kind": "dissolve", "d": 400})
    shot = read_timeline(draft((0, [clip, after])), MEDIA).layers[0][0]
    assert isinstance(shot, Shot) and (shot.speed, shot.end_ms, shot.out_ms) == (2.0, 900, 2800)


def test_a_track_that_is_turned_off_is_not_seen() -> None:
    off = draft((0, [segment(0, 1000, "med_a")]), (7, [words("Hello")]))
    off["t"][1]["m"] = {"hidden": True}
    assert _seen(read_timeline(off, MEDIA), 5) == [("med_a", 1.0)]


@pytest.mark.parametrize(
    ("speed", "read"), [(None, 1), ("x", 1), (0, 1), (-2, 0.25), (99, 4), (0.5, 0.5), ("2", 2)]
)
def test_a_speed_is_read_within_its_limits(speed: object, read: float) -> None:
    shot = read_timeline(draft((0, [segment(0, 1000, "med_film", speed=speed)])), MEDIA).layers[0][0]
    assert isinstance(shot, Shot) and shot.speed == read
