"""Small films with one text, as the check's tests need them."""

from __future__ import annotations

from typing import Any

UPRIGHT, LYING = (1080, 1920), (1920, 1080)
TRACKS = {
    **dict.fromkeys(("caption", "lower_third"), "captions"),
    **dict.fromkeys(("title", "end_card", "list", "price", "quote"), "title"),
}


def film(
    words: str,
    style: str = "caption",
    *,
    canvas: tuple[int, int] = UPRIGHT,
    film_ms: int = 20_000,
    span: tuple[int, int] = (3000, 9000),
    scene: str = "cafe",
    language: str = "en",
    **look: Any,
) -> dict[str, Any]:
    """Return a film of one scene with one text, seen from span[0] to span[1] ms."""
    recipe = {"time": "day", "tone": "neutral", "seed": 1}
    picture = {
        "id": "v1",
        "s": 0,
        "d": film_ms,
        "m": {"name": scene, "src": f"scene:{scene}", "recipe": recipe},
    }
    about = {"text": words, "style": style, **look}
    text = {"id": "x1", "s": span[0], "d": span[1] - span[0], "m": about}
    track = TRACKS[style]
    return {
        "d": film_ms,
        "m": {"title": "", "width": canvas[0], "height": canvas[1], "fps": 30, "tone": "neutral",
              "language": language, "seed": 1},
        "t": [
            {"id": "video", "tt": 0, "m": {"name": "Video"}, "sg": [picture]},
            {"id": track, "tt": 7, "m": {"name": track.title()}, "sg": [text]},
        ],
    }  # fmt: skip
