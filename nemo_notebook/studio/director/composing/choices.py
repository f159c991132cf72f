"""Decide what a brief leaves open: length, shape, number of shots, title, music."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Final

from nemo_notebook.models.measures import MAX_DURATION_MS, MIN_DURATION_MS
from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.composing.sounds import speaking_ms
from nemo_notebook.studio.director.composing.texts import END_CARD_MS, SCRIPT_TITLE_MS, TITLE_MS
from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.weak_titles import strong
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms.own_names import proper_name
from nemo_notebook.studio.director.reading.terms.subjects import Subject
from nemo_notebook.studio.director.retiming import SHORTEST_CLIP_MS
from nemo_notebook.studio.director.timing import equal_shares
from nemo_notebook.studio.make.catalog import MUSIC, SCENES

SHOT_MS: Final = 5000
"""A scene changes about every five seconds."""
STEADY_SHOT_MS: Final = 8000
"""Where the words hold the time of day, so that neighbours look much alike, it changes less often."""
_LONGEST_SHOT_MS: Final = 6500
_SHORTEST_SHOT_MS: Final = 1500
_LONGEST_ALONE_MS: Final = 20_000  # that a single photo is seen without being moved anew
_MOST_SHOTS: Final = 60
_USUAL_MS: Final = 10_000
_CALM_MS: Final = 2000
"""That a caption stands at least, where the film's length is free."""
_CALM: Final = 1.3
"""Of the time that reading takes, which leaves some for the pictures."""
_FEWEST_TOGETHER: Final = 3
_TOGETHER_MS: Final = 2500
_CALM_FILM_MS: Final = 30_000
"""The longest film that is made longer for it."""
_CLIP_MS: Final = 5000
_PHOTO_MS: Final = 4000
_FEWEST_PHOTOS_MS: Final = 6000
_SCENE_MUSIC: Final = {
    "cafe": "lofi", "rain": "lofi", "home": "lofi", "ocean": "ambient", "sky": "ambient", "snow": "ambient",
    "stars": "ambient", "planet": "ambient", "aurora": "ambient", "underwater": "ambient", "lake": "ambient",
    "candles": "ambient", "clinic": "ambient", "city": "electronic", "abstract": "electronic",
    "network": "electronic", "forest": "acoustic", "meadow": "acoustic", "blossom": "acoustic",
    "autumn": "acoustic", "market": "acoustic", "mountains": "cinematic", "desert": "cinematic",
    "desk": "inspiring", "gold": "piano", "lanterns": "chinese", "ink": "chinese", "stage": "upbeat",
    "track": "upbeat", "gym": "upbeat", "party": "upbeat", "fireworks": "upbeat", "pets": "upbeat",
    "shop": "upbeat", "concert": "upbeat",
}  # fmt: skip


_NO_TITLES: Final = frozenset(
    {
        "how",
        "why",
        "what",
        "when",
        "where",
        "first",
        "then",
        "next",
        "finally",
        "free",
        "new",
        "an",
        "a",
        "the",
        "my",
        "our",
        "your",
        "this",
        "that",
        "it",
        "from",
        "to",
        "in",
        "on",
        "for",
        "with",
        "only",
        "now",
    }
)


def choose_length_ms(brief: Brief) -> int:
    """Return the film's length: as asked, else that of the clips, else what photos and words need."""
    if brief.duration_ms:
        return brief.duration_ms
    if brief.lengths_ms:
        wanted = sum(brief.lengths_ms)
    elif brief.media:
        most = brief.each_ms if only_clips(brief) else None
        wanted = sum(min(most or MAX_DURATION_MS, natural_ms(one, brief.each_ms)) for one in brief.media)
        if not (brief.each_ms or _has_clip(brief.media)):
            read_ms = sum(reading_ms(one) for one in brief.captions)
            wanted = max(wanted, _FEWEST_PHOTOS_MS, read_ms + _around_ms(brief) if brief.captions else 0)
    elif brief.each_ms and len(brief.captions) > 1:
        wanted = brief.each_ms * len(brief.captions) + _around_ms(brief)
    elif brief.each_ms and len(brief.subjects) > 1:
        wanted = brief.each_ms * len(brief.subjects)
    elif brief.plain and not (brief.captions or brief.storyboard):
        wanted = _CLIP_MS
    else:
        wanted = max(_USUAL_MS, _words_ms(brief))
    voiced = speaking_ms(brief.voice) + 1000 if brief.voice else 0
    return min(MAX_DURATION_MS, max(MIN_DURATION_MS, wanted, voiced))


def choose_aspect(brief: Brief) -> str:
    """Return the film's shape: as asked, else that of the first picture, else 16:9."""
    sized = next((one for one in brief.media if one.width and one.height), None)
    if brief.aspect:
        return brief.aspect
    return nearest_aspect(sized.width or 16, sized.height or 9) if sized else "16:9"


def choose_shots(brief: Brief, length_ms: int) -> list[Subject]:
    """Return a subject for each shot: those named, in order; one that lasts goes on at other times of day."""
    nearest = Subject(
        "desk" if brief.chart else "blackboard" if brief.teaches else "abstract", "", 0, sure=False
    )
    subjects = list(brief.subjects) or [nearest]
    if brief.scene_lengths_ms and len(subjects) == len(brief.scene_lengths_ms):
        return subjects
    if brief.storyboard and len(subjects) * _SHORTEST_SHOT_MS <= length_ms:
        runs = [list(run) for _, run in groupby(subjects)]
        return [shot for run in runs for shot in _through_the_day(run[0], len(run))]
    if brief.each_ms and length_ms == brief.each_ms * len(subjects):
        return list(subjects)
    steady = all(one.time or len(SCENES[one.scene].times) < 2 for one in subjects)
    count = 1 if length_ms <= _LONGEST_SHOT_MS else round(length_ms / (STEADY_SHOT_MS if steady else SHOT_MS))
    most = max(1, length_ms // _SHORTEST_SHOT_MS)
    if brief.each_ms and length_ms == brief.each_ms * len(brief.captions):
        count = len(brief.captions)
    count = min(_MOST_SHOTS, max(count, 1, min(len(subjects), most)))
    if count < len(subjects):
        return subjects[:count]
    places = [i * len(subjects) // count for i in range(count)]
    return [shot for place, one in enumerate(subjects) for shot in _through_the_day(one, places.count(place))]


def scene_lengths(brief: Brief, shots: Sequence[Subject], length_ms: int) -> list[int]:
    """Return how long each scene is shown: as told of each, in a film of another length in proportion."""
    told = brief.scene_lengths_ms
    if len(told) != len(shots) or not told:
        return equal_shares(length_ms, len(shots))
    cuts = [round(sum(told[:place]) * length_ms / sum(told)) for place in range(len(told) + 1)]
    return [end - begin for begin, end in pairwise(cuts)]


def photo_shots(brief: Brief, length_ms: int) -> list[Media]:
    """Return a file for each shot: each once; a single photo of a long film several times, moved anew."""
    media = list(brief.media)
    if len(media) == 1 and media[0].kind == "image" and length_ms > _LONGEST_ALONE_MS and not brief.each_ms:
        return media * min(_MOST_SHOTS, round(length_ms / SHOT_MS))
    return media


def choose_title(brief: Brief) -> str:
    """Return the title: as given, else the name of the product or what the film is about; "" for none."""
    if brief.no_title:
        return ""
    if brief.title:
        return brief.title
    named = _name(brief)
    if brief.media:
        return named if brief.wants_title or brief.promo else ""
    derived = named or _telling(as_title(brief.topic, brief.language))
    if brief.wants_title:
        return derived or _scene_title(brief)
    return derived if brief.promo or (named and not brief.plain) else ""


def _name(brief: Brief) -> str:
    """The proper name of what the film is about, "" where the words have none."""
    if brief.script and brief.script.name:
        return strong(brief.script.name)
    return _telling(as_title(proper_name(brief.topic), brief.language))


def _telling(title: str) -> str:
    """A title that says something; "" for one that is only a word on the way to it."""
    return "" if title.lower() in _NO_TITLES else strong(title)


def choose_style(brief: Brief, shots: Sequence[Subject]) -> str:
    """Return the music's style: as asked, else what goes with the subject, the tone, the first scene."""
    if brief.music.style:
        return brief.music.style
    if brief.fitting_style:
        return brief.fitting_style
    by_tone = next((name for name, entry in MUSIC.items() if brief.tone in entry.tones), None)
    if by_tone:
        return by_tone
    if brief.usual_style and not brief.plain:
        return brief.usual_style
    return "acoustic" if brief.media else _SCENE_MUSIC.get(shots[0].scene, "lofi") if shots else "lofi"


def wants_music(brief: Brief) -> bool:
    """Whether there is to be music: a clip with its own sound gets some only when it is asked for."""
    if brief.music.wanted is not None:
        return brief.music.wanted
    return not _has_clip(brief.media)


def _through_the_day(subject: Subject, count: int) -> list[Subject]:
    """One scene several times, the day going on; where a time was named, it stays."""
    entry = SCENES[subject.scene]
    if subject.time or len(entry.times) < 2:
        return [subject] * count
    first = entry.times.index(entry.time)
    times = [entry.times[(first + i) % len(entry.times)] for i in range(count)]
    return [replace(subject, time=time) for time in times]


def _scene_title(brief: Brief) -> str:
    if not brief.subjects:
        return ""
    entry = SCENES[brief.subjects[0].scene]
    return entry.title_zh if brief.language == "zh" else as_title(entry.title, brief.language)


def _words_ms(brief: Brief) -> int:
    lines = brief.captions or (brief.script.lines if brief.script else ())
    read = sum(reading_ms(one) for one in lines)
    calm = sum(max(_CALM_MS, round(_CALM * reading_ms(one))) for one in lines)
    around = _around_ms(brief)
    if brief.graphic == "steps" and len(lines) >= _FEWEST_TOGETHER:  # which are shown together, too
        calm += max(_TOGETHER_MS, read * 2 // 3)
    return around + max(read, min(calm, _CALM_FILM_MS - around))


def _around_ms(brief: Brief) -> int:
    """The time of the title and the end card."""
    title = choose_title(brief)
    title_ms = max(SCRIPT_TITLE_MS if brief.script else TITLE_MS, reading_ms(title)) if title else 0
    return title_ms + (max(END_CARD_MS, reading_ms(brief.action)) if brief.action else 0)


def only_clips(brief: Brief) -> bool:
    """Whether the film is made of several clips and nothing else, whose time a told length is then."""
    return len(brief.media) > 1 and all(one.kind == "video" for one in brief.media)


def natural_ms(media: Media, each_ms: int | None = None) -> int:
    """Return how long a file is shown where nothing else is said: a clip once, a still about four seconds."""
    if media.kind == "video" and media.duration_ms and media.duration_ms >= SHORTEST_CLIP_MS:
        return media.duration_ms
    return each_ms or _PHOTO_MS


def _has_clip(media: Sequence[Media]) -> bool:
    return any(one.kind == "video" for one in media)
