"""Find and replace parts of a draft without touching the rest: what is not changed stays the same object.

Knows the dialect of docs/draft.md; what an edit means is left to `operations`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from nemo_notebook.models.draft import AUDIO, TEXT, VIDEO
from nemo_notebook.models.reading import items, mapping, number, text, whole
from nemo_notebook.studio.director.plan import Wire

PICTURES: Final = "video"
MUSIC: Final = "music"
VOICE: Final = "voice"
TITLE: Final = "title"
CAPTIONS: Final = "captions"

TRACK_KINDS: Final = {PICTURES: VIDEO, MUSIC: AUDIO, VOICE: AUDIO, TITLE: TEXT, CAPTIONS: TEXT}
TRACK_NAMES: Final = {
    PICTURES: "Video",
    MUSIC: "BGM",
    VOICE: "Voice-over",
    TITLE: "Title",
    CAPTIONS: "Captions",
}
_ORDER: Final = tuple(TRACK_KINDS)
END_CARD: Final = "end_card"
MIN_SPEED: Final = 0.25
MAX_SPEED: Final = 4.0
_PREFIXES: Final = {PICTURES: "v", MUSIC: "a", VOICE: "n", TITLE: "t", CAPTIONS: "c"}


def new_track(track_id: str, segments: Iterable[Wire]) -> Wire:
    """Return a track of one of the five kinds the director makes."""
    return {
        "id": track_id,
        "tt": TRACK_KINDS[track_id],
        "m": {"name": TRACK_NAMES[track_id]},
        "sg": list(segments),
    }


def meta(thing: Wire) -> Wire:
    """Return what a draft, track or segment says about itself."""
    return mapping(thing.get("m"))


def length_ms(draft: Wire) -> int:
    """Return the length of the film."""
    return whole(draft.get("d")) or 0


def canvas(draft: Wire) -> tuple[int, int]:
    """Return (width, height) in px."""
    about = meta(draft)
    return whole(about.get("width")) or 1920, whole(about.get("height")) or 1080


def tone_of(draft: Wire) -> str:
    """Return the tone of the film."""
    return text(meta(draft).get("tone")) or "neutral"


def seed_of(draft: Wire) -> int:
    """Return the seed of the film."""
    return whole(meta(draft).get("seed")) or 0


def tracks(draft: Wire) -> list[Wire]:
    """Return the tracks in painter's order."""
    return [one for one in items(draft.get("t")) if isinstance(one, dict)]


def segments(draft: Wire, track_id: str) -> list[Wire]:
    """Return the segments of a track, each with a start and a length; none where the draft lacks it."""
    for track in items(draft.get("t")):
        if isinstance(track, dict) and track.get("id") == track_id:
            return [_timed(one) for one in items(track.get("sg")) if isinstance(one, dict)]
    return []


def all_segments(draft: Wire) -> list[Wire]:
    """Return every segment of every track."""
    return [one for track in tracks(draft) for one in items(track.get("sg")) if isinstance(one, dict)]


def _timed(segment: Wire) -> Wire:
    """A segment whose times are whole, itself where they are: another backend may leave some out."""
    start, length = whole(segment.get("s")) or 0, whole(segment.get("d")) or 0
    if segment.get("s") == start and segment.get("d") == length:
        return segment
    return {**segment, "s": start, "d": length}


def source_of(segment: Wire) -> str:
    """Return where picture or sound comes from, "" for none."""
    return text(meta(segment).get("src")) or ""


def words_of(segment: Wire) -> str:
    """Return the words of a title or caption, "" for none."""
    return text(meta(segment).get("text")) or ""


def is_end_card(segment: Wire) -> bool:
    """Whether a text is the card at the end, which stands on the title's track."""
    return meta(segment).get("style") == END_CARD


def speed_of(segment: Wire) -> float:
    """Return how fast a clip or scene plays: 1 is its own pace, 0.5 half of it."""
    return min(MAX_SPEED, max(MIN_SPEED, number(meta(segment).get("speed")) or 1.0))


def span(segment: Wire) -> tuple[int, int]:
    """Return start and end on the film's clock, in ms."""
    start = whole(segment.get("s")) or 0
    return start, start + (whole(segment.get("d")) or 0)


def with_meta(thing: Wire, **values: object) -> Wire:
    """Return a copy with values set in `m`, the thing itself where they are; None takes a key away."""
    about = meta(thing)
    if all(about.get(key) == value for key, value in values.items()):
        return thing
    return {**thing, "m": {key: value for key, value in {**about, **values}.items() if value is not None}}


def with_segments(draft: Wire, track_id: str, new: Sequence[Wire]) -> Wire:
    """Return a draft with other segments on a track; the track comes and goes with its segments."""
    rows = tracks(draft)
    place = next((i for i, one in enumerate(rows) if one.get("id") == track_id), None)
    if place is None and not new:
        return draft
    if place is None:
        at = _place(rows, track_id)
        return {**draft, "t": [*rows[:at], new_track(track_id, new), *rows[at:]]}
    if segments(draft, track_id) == list(new):
        return draft
    changed = [{**rows[place], "sg": list(new)}] if new else []
    return {**draft, "t": [*rows[:place], *changed, *rows[place + 1 :]]}


def map_segments(draft: Wire, change: Callable[[Wire, str], Wire]) -> Wire:
    """Return a draft with each segment passed through `change(segment, track_id)`."""
    return {**draft, "t": [_mapped(row, change) for row in tracks(draft)]}


def _mapped(row: Wire, change: Callable[[Wire, str], Wire]) -> Wire:
    old = items(row.get("sg"))
    new = [change(_timed(one), str(row.get("id"))) if isinstance(one, dict) else one for one in old]
    return row if new == old else {**row, "sg": new}


def fresh_ids(draft: Wire, track_id: str, count: int) -> list[str]:
    """Return segment ids that the draft does not use yet."""
    prefix = _PREFIXES[track_id]
    taken = {str(one.get("id")) for one in all_segments(draft)}
    highest = max((int(one[1:]) for one in taken if one[:1] == prefix and one[1:].isdecimal()), default=0)
    return [f"{prefix}{highest + 1 + i}" for i in range(count)]


def _place(rows: Sequence[Wire], track_id: str) -> int:
    rank = _ORDER.index(track_id)
    after = [i for i, row in enumerate(rows) if row.get("id") in _ORDER[: rank + 1]]
    return after[-1] + 1 if after else 0 if track_id == PICTURES else len(rows)
