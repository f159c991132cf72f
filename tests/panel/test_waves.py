"""Each sound of a film by itself, as peaks of its own row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.models.draft import Draft
from nemo_notebook.panel.waves import PEAKS_PER_S, Waves, peaks, sounds
from tests.browser.tone import tone_film


def _row(kind: int, volume: float | None, name: str = "") -> dict[str, Any]:
    return {"tt": kind, "m": {"name": name}, "sg": [{"s": 0, "d": 2000, "m": {"volume": volume}}]}


def _draft(*rows: dict[str, Any], length_ms: int = 2000) -> Draft:
    return Draft.from_wire({"d": length_ms, "m": {"width": 1080, "fps": 30}, "t": list(rows)})


VOICED = _draft(_row(0, None), _row(1, 0.3, "music"), _row(1, None, "voice"), _row(7, None))


class Ears:
    """A session that makes a film of whatever it is given to look at."""

    def __init__(self) -> None:
        self.looked: list[Draft] = []

    async def look(self, path: Path, *, draft: Draft) -> Any:
        self.looked.append(draft)
        path.write_bytes(tone_film(seconds=1, width=64, height=64))
        return type("Video", (), {"path": path})


async def test_each_sound_is_heard_alone_in_a_tiny_film_and_only_once() -> None:
    ears = Ears()
    waves = Waves(ears)  # type: ignore[arg-type]
    heard = await waves.heard(VOICED)
    assert [[row.name for row in one.tracks] for one in ears.looked] == [["music"], ["voice"]]
    assert {(one.width, one.duration_ms, one.fps) for one in ears.looked} == {(64, 2000, 30.0)}
    assert list(heard) == [1, 2] and all(max(one) == 255 for one in heard.values())
    await waves.heard(Draft.from_wire(VOICED.wire | {"t": [*VOICED.wire["t"], _row(7, None, "caption")]}))
    assert len(ears.looked) == 2
    assert list(await waves.heard(_draft(_row(1, 0.5, "music"), _row(1, None, "voice")))) == [0, 1]
    assert len(ears.looked) == 3  # the voice is the same


@pytest.mark.parametrize(
    ("draft", "places"),
    [
        (_draft(_row(0, None), _row(1, 0.3)), []),
        (_draft(_row(0, 0.8), _row(1, 0.3)), [1]),
        (_draft(_row(1, 0.0), _row(1, 0.3)), []),
        (_draft(_row(1, 0.3), {"tt": 1, "sg": []}), []),
        (_draft(_row(1, 0.3), _row(1, 0.3), length_ms=3_600_000), []),
        (Draft.from_wire({}), []),
    ],
)
def test_where_a_film_has_a_single_sound_its_own_stands_for_it(draft: Draft, places: list[int]) -> None:
    assert sounds(draft) == places


def test_peaks_follow_the_sound(tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(tone_film(seconds=2, width=64, height=64))
    found = peaks(tmp_path / "film.mp4")
    assert len(found) == pytest.approx(2 * PEAKS_PER_S, abs=3)
    assert max(found) == 255 and found[3] < 120 < found[20]  # each second begins quietly
