"""The reference films R1, R2 and R3, the same for every runner.

R1: 1080×1920, 15 s, three photos. R2: 1920×1080, 30 s, six photos. Both with a slow move, cross-fades, a
title, captions and music at 35 %. R3: ten seconds of an uploaded clip with a title and music.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

FPS = 30
CRF = 20
FADE_S = 0.5
ZOOM = (1.0, 1.15)
PAN = 0.25
DIRECTIONS = [(1, 0.3), (-1, -0.3), (0.6, -0.6), (-0.6, 0.6), (1, -0.4), (-1, 0.4)]
CAPTIONS = ["A quiet morning by the sea", "城市之光 · 夜色温柔", "Every road leads somewhere"]
CLIP_IN_S = 4.0


@dataclass(frozen=True)
class Text:
    words: str
    style: str
    size_px: int
    height: float  # of its centre, as a share of the canvas
    start_s: float
    end_s: float
    fade_s: float


@dataclass(frozen=True)
class Film:
    name: str
    width: int
    height: int
    photos: int
    seconds_each: float

    @property
    def duration_s(self) -> float:
        return max(1, self.photos) * self.seconds_each

    @property
    def frames(self) -> int:
        return round(self.duration_s * FPS)

    def texts(self) -> list[Text]:
        texts = [Text("Golden Hour", "title", 96, 0.22, 0.0, min(3.0, self.duration_s), 0.5)]
        every = max(1, self.photos // 3)
        for index, words in enumerate(CAPTIONS[: self.photos]):
            start_s = (index * every + 0.2) * self.seconds_each
            texts.append(Text(words, "caption", 48, 0.82, start_s, start_s + 0.7 * self.seconds_each, 0.3))
        return texts

    def spans(self) -> list[tuple[float, float]]:
        """Start and end of each photo in s; each goes on under the next one's cross-fade."""
        each, last = self.seconds_each, self.photos - 1
        return [(n * each, (n + 1) * each + (FADE_S if n < last else 0)) for n in range(self.photos)]


def film(name: str, *, quick: bool) -> Film:
    short = 0.2 if quick else 1.0
    return {
        "R1": Film("R1", 1080, 1920, 3, 5.0 * short),
        "R2": Film("R2", 1920, 1080, 6, 5.0 * short),
        "R3": Film("R3", 1920, 1080, 0, 10.0 * short),
    }[name]


def photo_path(assets: Path, index: int) -> Path:
    return assets / f"photo{index + 1}.jpg"


def clip_path(assets: Path) -> Path:
    return assets / "clip.mp4"


def music_path(assets: Path) -> Path:
    return assets / "music.wav"


def draft(job: Film) -> dict[str, Any]:
    """The film in the studio's own dialect."""
    length_ms = round(job.duration_s * 1000)
    music = {
        "s": 0,
        "d": length_ms,
        "m": {"src": "med_music", "volume": 0.35, "fade_in": 1000, "fade_out": 1000},
    }
    texts = [
        {
            "s": round(one.start_s * 1000),
            "d": round((one.end_s - one.start_s) * 1000),
            "m": {
                "text": one.words,
                "style": one.style,
                **dict.fromkeys(("fade_in", "fade_out"), one.fade_s * 1000),
            },
        }
        for one in job.texts()
    ]
    return {
        "d": length_ms,
        "m": {"width": job.width, "height": job.height, "fps": FPS},
        "t": [{"tt": 0, "sg": _shots(job)}, {"tt": 1, "sg": [music]}, {"tt": 7, "sg": texts}],
    }


def _shots(job: Film) -> list[dict[str, Any]]:
    if not job.photos:
        start_ms, length_ms = round(CLIP_IN_S * 1000), round(job.duration_s * 1000)
        trim = {"in": start_ms, "out": start_ms + length_ms}
        return [{"s": 0, "d": length_ms, "m": {"src": "med_clip", "volume": 0, **trim}}]
    each_ms = round(job.seconds_each * 1000)
    shots = []
    for index in range(job.photos):
        across, down = (2 * PAN * part for part in DIRECTIONS[index])
        move = {"zoom": list(ZOOM), "pan": [across, down]}
        meta: dict[str, Any] = {"src": f"med_{index}", "fit": "middle", "move": move}
        if index:
            meta["transition"] = {"kind": "dissolve", "d": FADE_S * 1000}
        shots.append({"s": index * each_ms, "d": each_ms, "m": meta})
    return shots
