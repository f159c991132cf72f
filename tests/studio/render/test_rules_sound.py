"""The rules of docs/timeline.md for what is heard, and that each rule of that page has its test."""

import math
import re
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from nemo_notebook.studio.render import MediaFile, probe, render

from . import given, test_rules_picture
from .numbered import SIZE, beeps_s, flashes_s, flashing
from .sounding import play

_PAGE = Path(__file__).parents[3] / "docs" / "timeline.md"
_FPS = 10


def _film(segments: list[dict[str, Any]], length_ms: int) -> dict[str, Any]:
    return given.draft((0, segments), length_ms=length_ms, size=SIZE, fps=_FPS)


def _sum(media: dict[str, MediaFile], *tracks: list[dict[str, Any]], length_ms: int = 1000) -> Any:
    wire = given.draft(*((1, track) for track in tracks), length_ms=length_ms)
    return play(wire, media).samples[:, 0]


@pytest.fixture
def tones(tmp_path: Path) -> dict[str, MediaFile]:
    return {
        "med_a": probe(given.beep(tmp_path / "a.wav")),
        "med_b": probe(given.beep(tmp_path / "b.wav", 0.4)),
    }


def test_sums(tones: dict[str, MediaFile]) -> None:
    """Sounds of all tracks add up."""
    below = [given.segment(0, 1000, "med_a", volume=0.2)]
    above = [given.segment(500, 400, "med_b", volume=0.2)]
    one, both = _sum(tones, below), _sum(tones, below, above)
    change = np.std(both[26_000:40_000]) / np.std(both[2000:20_000])
    assert np.std(one[26_000:40_000]) == pytest.approx(np.std(one[2000:20_000]), rel=0.02)
    assert change == pytest.approx(2, rel=0.1)  # the same tone twice, in step or nearly so


def test_silence(tones: dict[str, MediaFile]) -> None:
    """Where nothing sounds, the film is silent."""
    heard = _sum(tones, [given.segment(300, 300, "med_a")])
    assert not heard[: 300 * 48].any() and not heard[601 * 48 :].any() and heard[310 * 48 : 590 * 48].any()


def test_crossings(tmp_path: Path) -> None:
    """Under a transition the sounds of both clips cross over and keep their power."""
    random = np.random.default_rng(1)
    media = {}
    for name in ("med_a", "med_b"):
        noise = (random.standard_normal(2 * 48_000) * 3000).astype("<i2")
        with av.open(str(tmp_path / f"{name}.wav"), "w") as out:
            track: Any = out.add_stream("pcm_s16le", rate=48_000, layout="mono")
            frame = av.AudioFrame.from_ndarray(noise[None], "s16", "mono")
            frame.sample_rate, frame.pts = 48_000, 0
            out.mux([*track.encode(frame), *track.encode(None)])
        media[name] = probe(tmp_path / f"{name}.wav")
    after = given.segment(1000, 1000, "med_b", transition={"kind": "push", "d": 500})
    heard = play(_film([given.segment(0, 1000, "med_a"), after], 2000), media).samples[:, 0]
    powers = [float(np.mean(part**2)) for part in np.split(heard[9600:86_400], 8)]
    assert max(powers) / min(powers) < 1.3


_MOMENTS_S = (0.5, 1.3, 2.0, 57.0, 597.0, 598.4, 599.3)


@pytest.fixture(scope="module")
def long_clip(tmp_path_factory: pytest.TempPathFactory) -> MediaFile:
    """Ten minutes that flash and beep at their beginning and at their end."""
    return flashing(tmp_path_factory.mktemp("long") / "clip.mov", 600, _FPS, _MOMENTS_S)


def test_a_minute(long_clip: MediaFile, tmp_path: Path) -> None:
    """The sound of a clip stays within 10 ms of its picture over ten minutes."""
    film = tmp_path / "film.mp4"
    render(_film([given.segment(0, 60_000, "med_clip")], 60_000), {"med_clip": long_clip}, film)
    assert flashes_s(film) == pytest.approx(_MOMENTS_S[:4], abs=0.001)
    assert beeps_s(film) == pytest.approx(_MOMENTS_S[:4], abs=0.001)  # in one minute of ten


def test_the_end_of_ten_minutes_is_in_step_as_well(long_clip: MediaFile, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    shot = given.segment(0, 3500, "med_clip", **{"in": 596_500})
    render(_film([shot], 3500), {"med_clip": long_clip}, film, fps=30)
    assert flashes_s(film) == pytest.approx([0.5, 1.9, 2.8], abs=0.001)
    assert beeps_s(film) == pytest.approx([0.5, 1.9, 2.8], abs=0.001)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 2.0, 4.0])
def test_at_another_speed_sound_and_picture_stay_in_step(
    long_clip: MediaFile, tmp_path: Path, speed: float
) -> None:
    """At another speed, each abrupt sound of a clip stays within 10 ms of its picture."""
    film = tmp_path / "film.mp4"
    shot = given.segment(0, round(2500 / speed), "med_clip", speed=speed)
    render(_film([shot], round(2500 / speed)), {"med_clip": long_clip}, film, fps=40)
    wanted = [one / speed for one in _MOMENTS_S[:3]]
    frames_s = [math.ceil(round(one * 40, 6)) / 40 for one in wanted]
    assert flashes_s(film) == pytest.approx(frames_s, abs=0.001)
    assert beeps_s(film) == pytest.approx(wanted, abs=0.010)


def test_looped_sound(long_clip: MediaFile, tmp_path: Path) -> None:
    """The sound of a looped clip begins anew with its picture."""
    film = tmp_path / "film.mp4"
    shot = given.segment(0, 16_000, "med_clip", loop=True, **{"in": 200, "out": 1000})
    render(_film([shot], 16_000), {"med_clip": long_clip}, film)
    wanted = [0.3 + 0.8 * turn for turn in range(20)]
    assert flashes_s(film) == pytest.approx(wanted, abs=0.001)
    assert beeps_s(film) == pytest.approx(wanted, abs=0.010)


def test_each_rule_of_the_page_has_its_test_and_each_such_test_its_rule() -> None:
    rules = re.findall(r"^- (.+)$", _PAGE.read_text("utf-8"), re.MULTILINE)
    tests = [*vars(test_rules_picture).values(), *globals().values()]
    cited = [one.__doc__.splitlines()[0] for one in tests if _is_test(one) and one.__doc__]
    assert sorted(cited) == sorted(rules) and len(set(rules)) == len(rules) >= 25


def _is_test(one: object) -> bool:
    return callable(one) and getattr(one, "__name__", "").startswith("test_")
