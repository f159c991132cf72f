"""Tell two drafts apart in the sentences of the operations that would lead from one to the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nemo_notebook.models.reading import items, mapping, number, whole
from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.composing.graphics import is_graphic
from nemo_notebook.studio.director.composing.pictures import SCENE
from nemo_notebook.studio.director.drafts import (
    MUSIC,
    PICTURES,
    VOICE,
    canvas,
    length_ms,
    meta,
    seed_of,
    segments,
    source_of,
    span,
    speed_of,
    tone_of,
)
from nemo_notebook.studio.director.operations.arguments import FADES
from nemo_notebook.studio.director.operations.backdrops import SetBackdropColor, backdrop_color
from nemo_notebook.studio.director.operations.clips import SetSpeed, SplitPicture, TrimClip
from nemo_notebook.studio.director.operations.comparing_graphics import graphics_between
from nemo_notebook.studio.director.operations.comparing_texts import texts_between
from nemo_notebook.studio.director.operations.effects import effects_between
from nemo_notebook.studio.director.operations.fitting import fits_between
from nemo_notebook.studio.director.operations.length import HoldPicture, SetDuration
from nemo_notebook.studio.director.operations.look import (
    SetAspect,
    SetFilmFade,
    SetResolution,
    SetTone,
    film_fade_ms,
)
from nemo_notebook.studio.director.operations.moving import moves_between
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.operations.pictures import (
    AddPicture,
    RemovePicture,
    Reorder,
    Vary,
)
from nemo_notebook.studio.director.operations.replacing import ReplacePicture, ReplaceScenes, SetTime
from nemo_notebook.studio.director.operations.sound import (
    CLIP,
    DuckMusic,
    RemoveMusic,
    SetFade,
    SetMusic,
    SetVolume,
    duck_of,
    fade_of,
)
from nemo_notebook.studio.director.operations.sound_times import PauseMusic, SetSongStart, SetSoundTime
from nemo_notebook.studio.director.operations.transitions import SetTransitions
from nemo_notebook.studio.director.operations.voice import RemoveVoice, SetVoice, spoken_by
from nemo_notebook.studio.director.operations.weather import SetWeather, weather_of
from nemo_notebook.studio.director.plan import Wire


def lines_between(before: Wire, after: Wire, language: str) -> tuple[str, ...]:
    """Return what an edit that led from one draft to the other would have said; () where that is unknown."""
    found = operations_between(before, after)
    return tuple(dict.fromkeys(one.said(before, after, language) for one in found))


def operations_between(before: Wire, after: Wire) -> tuple[Operation, ...]:
    """Return the kinds of operations that led from one draft to the other; values may be missing."""
    return (
        *_pictures(before, after),
        *_look(before, after),
        *texts_between(before, after),
        *_sound(before, after),
    )


def _pictures(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = segments(before, PICTURES), segments(after, PICTURES)
    names = [[str(one.get("id")) for one in row] for row in (old, new)]
    sources = [[source_of(one) for one in row] for row in (old, new)]
    gone = [i for i, name in enumerate(names[0]) if name not in names[1]]
    come = [i for i, name in enumerate(names[1]) if name not in names[0]]
    if names[0] == names[1] and sources[0] != sources[1] and _only_drawn_otherwise(old, new):
        yield from _same_pictures(before, after)
    elif len(old) == len(new) and sources[0] != sources[1]:
        yield _replaced(sources[0], sources[1], names)
        if length_ms(before) != length_ms(after):
            yield SetDuration(length_ms(after))
    elif len(gone) == 1 and not come and length_ms(before) != length_ms(after):  # both say the length too
        yield RemovePicture(gone[0])
    elif len(gone) == 1 and not come and _was_half(old, gone[0]):  # two halves are one again
        yield HoldPicture(gone[0] - 1, 0)
    elif len(gone) == 1 and not come:
        yield RemovePicture(gone[0])
    elif len(come) == 1 and not gone:
        split = length_ms(before) == length_ms(after) and come[0] > 0
        yield SplitPicture(come[0] - 1, 0) if split else AddPicture(come[0], new[come[0]]["d"])
    elif len(old) == len(new):
        yield from _same_pictures(before, after)
    elif length_ms(before) != length_ms(after):
        yield SetDuration(length_ms(after))


def _was_half(row: Sequence[Wire], place: int) -> bool:
    return place > 0 and source_of(row[place]) == source_of(row[place - 1])


def _only_drawn_otherwise(old: Sequence[Wire], new: Sequence[Wire]) -> bool:
    """Whether only graphics have another source: the same numbers as another chart."""
    changed = [(a, b) for a, b in zip(old, new, strict=True) if source_of(a) != source_of(b)]
    return all(is_graphic(a) and is_graphic(b) for a, b in changed)


def _replaced(old: list[str], new: list[str], names: list[list[str]]) -> Operation:
    if names[0] != names[1] and sorted(old) == sorted(new):
        same = sorted(names[0]) == sorted(names[1]) and len(set(names[0])) == len(names[0])
        return Reorder(tuple(names[0].index(one) for one in names[1]) if same else ())
    places = [i for i, (was, now) in enumerate(zip(old, new, strict=True)) if was != now]
    source = new[places[0]]
    scene = source.removeprefix(SCENE) if source.startswith(SCENE) else ""
    one_file = len(places) == 1 and not scene
    return ReplacePicture(places[0], source) if one_file else ReplaceScenes(scene, "", tuple(places))


def _same_pictures(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = segments(before, PICTURES), segments(after, PICTURES)
    longer = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a.get("d") != b.get("d")]
    trimmed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if _trim(a) != _trim(b)]
    paced = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if speed_of(a) != speed_of(b)]
    if paced:
        yield SetSpeed(speed_of(new[paced[0]]), () if len(paced) == len(new) else tuple(paced))
    elif len(trimmed) == 1 and _trim(old[trimmed[0]])[0] != _trim(new[trimmed[0]])[0]:
        yield TrimClip(trimmed[0], 0, 0)
    elif len(longer) == 1 and len(old) > 1 and length_ms(before) != length_ms(after):
        yield HoldPicture(longer[0], 0)
    elif length_ms(before) != length_ms(after):
        yield SetDuration(length_ms(after))
    if colored := _recolored(old, new):
        yield colored
    elif _times(before) != _times(after):
        yield SetTime("")
    if _weathers(before) != _weathers(after):
        yield _weather(old, new)
    if not longer:  # transitions follow the lengths
        yield from _transitions(old, new)
    yield from effects_between(old, new)
    yield from moves_between(old, new)
    yield from graphics_between(old, new)
    if nearest_aspect(*canvas(before)) == nearest_aspect(*canvas(after)):  # it follows the shape
        yield from fits_between(old, new)
    if tone_of(before) == tone_of(after):
        yield from _tones(old, new)


def _tones(old: Sequence[Wire], new: Sequence[Wire]) -> Iterator[Operation]:
    """Single pictures that have another tone; the whole film's is told elsewhere."""
    ways = [[_tone_of_picture(one) for one in row] for row in (old, new)]
    changed = tuple(i for i, (was, now) in enumerate(zip(*ways, strict=True)) if was != now)
    if changed:
        yield SetTone(ways[1][changed[0]] or "neutral", changed)


def _tone_of_picture(picture: Wire) -> str:
    grades = [one for one in items(meta(picture).get("effects")) if mapping(one).get("kind") == "grade"]
    tone = mapping(grades[0] if grades else meta(picture).get("recipe")).get("tone")
    return str(tone or "")


def _transitions(old: Sequence[Wire], new: Sequence[Wire]) -> Iterator[Operation]:
    ways = [[mapping(meta(one).get("transition")) for one in row] for row in (old, new)]
    changed = tuple(i for i, (was, now) in enumerate(zip(*ways, strict=True)) if was != now)
    if changed:
        now = ways[1][changed[0]]
        places = () if len(changed) >= len(new) - 1 else changed
        yield SetTransitions(now.get("d", 0), places, now.get("kind", ""))


def _trim(picture: Wire) -> tuple[object, object]:
    return meta(picture).get("in"), meta(picture).get("out")


def _times(draft: Wire) -> list[object]:
    return [mapping(meta(one).get("recipe")).get("time") for one in segments(draft, PICTURES)]


def _weathers(draft: Wire) -> list[str]:
    return [weather_of(one) for one in segments(draft, PICTURES)]


def _recolored(old: Sequence[Wire], new: Sequence[Wire]) -> Operation | None:
    """Backdrops in another colour, which may have made it night over them."""
    ways = [[backdrop_color(one) for one in row] for row in (old, new)]
    changed = tuple(i for i, (was, now) in enumerate(zip(*ways, strict=True)) if was != now and now)
    return SetBackdropColor(ways[1][changed[0]], changed) if changed else None


def _weather(old: Sequence[Wire], new: Sequence[Wire]) -> Operation:
    changed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if weather_of(a) != weather_of(b)]
    return SetWeather(weather_of(new[changed[0]]), tuple(changed))


def _look(before: Wire, after: Wire) -> Iterator[Operation]:
    if nearest_aspect(*canvas(before)) != nearest_aspect(*canvas(after)):
        yield SetAspect(nearest_aspect(*canvas(after)))
    elif canvas(before) != canvas(after):
        yield SetResolution(min(canvas(after)))
    if tone_of(before) != tone_of(after):
        yield SetTone(tone_of(after))
    if seed_of(before) != seed_of(after):
        yield Vary(seed_of(after))
    for side in FADES:
        if film_fade_ms(before, side) != film_fade_ms(after, side) and length_ms(before) == length_ms(after):
            yield SetFilmFade(side, film_fade_ms(after, side))


def _sound(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = (segments(draft, MUSIC)[:1] for draft in (before, after))
    if old and not new:
        yield RemoveMusic()
    elif new and (not old or source_of(old[0]) != source_of(new[0])):
        yield SetMusic()
    elif old and new and _volume(old[0]) != _volume(new[0]):
        yield SetVolume(MUSIC, _volume(new[0]))
    elif old and new and length_ms(before) == length_ms(after):
        for side in FADES:
            if fade_of(before, side) != fade_of(after, side):
                yield SetFade(side, fade_of(after, side))
        yield from _music_times(before, after)
    if old and new and duck_of(before) != duck_of(after):
        yield DuckMusic(duck_of(after))
    yield from _voice(before, after)
    loud = [[_volume(one) for one in segments(draft, PICTURES)] for draft in (before, after)]
    changed = [i for i, (was, now) in enumerate(zip(*loud, strict=False)) if was != now]
    if changed and len(loud[0]) == len(loud[1]):
        yield SetVolume(CLIP, loud[1][changed[0]], tuple(changed) if len(changed) < len(loud[1]) else ())


def _music_times(before: Wire, after: Wire) -> Iterator[Operation]:
    """When the music is heard, and from where a song starts."""
    old, new = (segments(draft, MUSIC) for draft in (before, after))
    pauses = [{(span(a)[1], span(b)[0]) for a, b in zip(row, row[1:], strict=False)} for row in (old, new)]
    if come := sorted(pauses[1] - pauses[0]):
        yield PauseMusic(*come[0])
    elif [span(one) for one in old] != [span(one) for one in new]:
        yield SetSoundTime(MUSIC, span(new[0])[0], span(new[-1])[1])
    elif meta(old[0]).get("in") != meta(new[0]).get("in"):
        yield SetSongStart(whole(meta(new[0]).get("in")) or 0)


def _voice(before: Wire, after: Wire) -> Iterator[Operation]:
    old, new = (segments(draft, VOICE)[:1] for draft in (before, after))
    said = [spoken_by(row[0]) if row else "" for row in (old, new)]
    if old and not new:
        yield RemoveVoice()
    elif said[0] != said[1]:
        yield SetVoice(said[1])
    elif old and new and _volume(old[0]) != _volume(new[0]):
        yield SetVolume(VOICE, _volume(new[0]))
    elif old and new and span(old[0]) != span(new[0]) and length_ms(before) == length_ms(after):
        yield SetSoundTime(VOICE, span(new[0])[0])


def _volume(segment: Wire) -> float:
    volume = number(meta(segment).get("volume"))
    return 1.0 if volume is None else volume
