"""Renders a film of photos, scenes, clips, captions and music. Usage: long_film MINUTES ASSETS OUT"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from bench_jobs import spec
from nemo_notebook.studio.render import probe, render

EACH_MS = 10_000
_SCENES = ("ocean", "forest", "city", "rain")


def main() -> None:
    minutes, assets, out = float(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    media = {f"med_{index}": probe(spec.photo_path(assets, index)) for index in range(6)}
    media["med_clip"] = probe(spec.clip_path(assets))
    media["med_music"] = probe(spec.music_path(assets))
    render(draft(round(minutes * 60_000)), media, out)


def draft(length_ms: int) -> dict[str, Any]:
    count = length_ms // EACH_MS
    shots = [{"s": at * EACH_MS, "d": EACH_MS, "m": _shot(at)} for at in range(count)]
    captions = [
        {"s": at * EACH_MS + 1000, "d": 4000, "m": {"text": f"Part {at + 1}", "style": "caption"}}
        for at in range(count)
    ]
    half_ms = length_ms // 2
    music = [
        {"s": 0, "d": half_ms, "m": {"src": "music:cinematic", "volume": 0.35, "recipe": {"seed": 1}}},
        {"s": half_ms, "d": length_ms - half_ms, "m": {"src": "med_music", "volume": 0.35}},
    ]
    return {
        "d": length_ms,
        "m": {"width": 1920, "height": 1080, "fps": spec.FPS},
        "t": [{"tt": 0, "sg": shots}, {"tt": 1, "sg": music}, {"tt": 7, "sg": captions}],
    }


def _shot(at: int) -> dict[str, Any]:
    """Return a photo, a scene and a clip by turns; each photo comes in by a dissolve."""
    if at % 3 == 1:
        scene = _SCENES[at // 3 % len(_SCENES)]
        return {"src": f"scene:{scene}", "recipe": {"seed": at, "time": "day"}}
    if at % 3 == 2:
        return {"src": "med_clip", "in": 0, "out": EACH_MS, "volume": 0.5}
    move = {"zoom": list(spec.ZOOM), "pan": [0.3, -0.2]}
    return {"src": f"med_{at // 3 % 6}", "move": move, "transition": {"kind": "dissolve", "d": 500}}


if __name__ == "__main__":
    main()
