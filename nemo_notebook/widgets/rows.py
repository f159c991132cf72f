"""The rows of the timeline as the browser gets them: plain data, names cut, nothing lost that is drawn."""

from __future__ import annotations

from typing import Any

from nemo_notebook.models.draft import Draft, Segment, Track
from nemo_notebook.models.platforms import PLATFORMS
from nemo_notebook.models.reading import mapping
from nemo_notebook.text import film_language
from nemo_notebook.text.wording import wording_for
from nemo_notebook.widgets.referring import SHOWN_CHARS, abilities, shown_name, source_span_ms, speed


def rows(draft: Draft, *, local: bool) -> list[dict[str, Any]]:
    """Return a row a track: `label`, `kind`, `hidden`, `segments`; `can` says what can be done with each."""
    return [_row(draft, place, track, local) for place, track in enumerate(draft.tracks)]


def platforms() -> list[dict[str, Any]]:
    """Return the platforms and what they cover, edges as shares of a 9:16 frame."""
    return [
        {
            "name": platform.name,
            "zones": [
                {"what": one.what, "left": one.left, "top": one.top, "right": one.right, "bottom": one.bottom}
                for one in platform.zones
            ],
        }
        for platform in PLATFORMS
    ]


def _row(draft: Draft, place: int, track: Track, local: bool) -> dict[str, Any]:
    return {
        "label": wording_for(film_language(draft)).track(track.label)[:SHOWN_CHARS],
        "kind": track.kind[:40],
        "hidden": mapping(track.wire.get("m")).get("hidden") is True,
        "segments": [
            _segment(one) | {"can": list(abilities(draft, place, index, local=local))}
            for index, one in enumerate(track.segments)
        ],
    }


def _segment(segment: Segment) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": shown_name(segment),
        "start_ms": segment.start_ms,
        "duration_ms": segment.duration_ms,
    }
    if segment.text:
        found["text"] = segment.text[:SHOWN_CHARS]
    if segment.volume is not None:
        found["volume"] = segment.volume
    if shown := source_span_ms(segment):
        found |= {"in_ms": shown[0], "out_ms": shown[1], "speed": speed(segment)}
    return found
