"""Compose a brief into a draft: pictures first, then title, captions, voice and music, a step each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.models.measures import canvas_size
from nemo_notebook.studio.director.composing.accents import with_accent, with_lettering
from nemo_notebook.studio.director.composing.captioning import together_of, with_captions, with_title
from nemo_notebook.studio.director.composing.choices import (
    choose_aspect,
    choose_length_ms,
    choose_shots,
    choose_style,
    choose_title,
    natural_ms,
    only_clips,
    photo_shots,
    scene_lengths,
    wants_music,
)
from nemo_notebook.studio.director.composing.countdowns import as_countdown, beside_countdown, is_countdown
from nemo_notebook.studio.director.composing.graphics import with_graphics
from nemo_notebook.studio.director.composing.pictures import clip_meta, dissolving, photo_meta, scene_meta
from nemo_notebook.studio.director.composing.sounds import (
    BED_VOLUME,
    DUCKED_VOLUME,
    SONG_VOLUME,
    as_speech,
    music_meta,
    song_meta,
    voice_meta,
)
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    PICTURES,
    TITLE,
    VOICE,
    segments,
    span,
    with_segments,
)
from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.operations.voice import voice_segment
from nemo_notebook.studio.director.plan import Media, Shelf, Step, Wire
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.retiming import scaled
from nemo_notebook.studio.director.timing import lay_end_to_end

FPS: Final = 30
_WEIGHT_MS: Final = 4000  # every picture has the same claim on the film's time


@dataclass(frozen=True)
class Film:
    """A new film.

    Attributes:
        draft: the timeline.
        steps: how it was made.
        wordless: what was asked for but had no words: "captions", "points", "voice".
    """

    draft: Wire
    steps: tuple[Step, ...]
    wordless: tuple[str, ...] = ()


def compose(brief: Brief, shelf: Shelf, *, seed: int) -> Film:
    """Compose a film.

    Args:
        brief: what was asked for.
        shelf: the session's files.
        seed: where the brief names none.
    """
    brief = replace(brief, seed=seed if brief.seed is None else brief.seed)
    counting: tuple[Operation, ...] = ()
    if is_countdown(brief):
        brief, picture = as_countdown(brief)
        draft, steps = _with_pictures(brief, shelf, [picture])
    else:
        brief, added = beside_countdown(brief)
        counting = (added,) if added else ()
        draft, steps = _with_pictures(brief, shelf)
    wordless: list[str] = []
    draft = with_title(draft, brief, steps)
    draft = with_captions(draft, brief, steps, wordless)
    draft = _with_graphics(draft, brief, steps)
    draft = with_lettering(with_accent(draft, brief.accent), brief.lettering)
    draft = _with_operations(draft, (*brief.looks, *counting), steps, shelf)
    draft = _with_voice(draft, brief, steps, wordless)
    draft = _with_music(draft, brief, steps)
    return Film(draft, tuple(steps), tuple(wordless))


def _with_pictures(brief: Brief, shelf: Shelf, pictures: Sequence[Wire] = ()) -> tuple[Wire, list[Step]]:
    """The film's pictures: those given, else the files or scenes that were asked for."""
    length_ms = choose_length_ms(brief)
    size = canvas_size(choose_aspect(brief), brief.short_px or 1080)
    draft = {"d": length_ms, "m": _film_meta(brief, size), "t": []}
    if not pictures:
        pictures = _shown_media(brief, size, length_ms) if brief.media else _shown_scenes(brief, length_ms)
    row = [{**one, "id": f"v{i}", "s": 0} for i, one in enumerate(pictures, 1)]
    row = [one if i == 0 else dissolving(one) for i, one in enumerate(row)]
    draft = with_segments(draft, PICTURES, lay_end_to_end([_ordered(one) for one in row]))
    draft = scaled(draft, length_ms, shelf) if brief.media else draft
    args = {
        "duration_s": length_ms / 1000,
        "width": size[0],
        "height": size[1],
        "tone": brief.toned,
        "seed": brief.seed,
    }
    names = [one["m"]["name"] for one in segments(draft, PICTURES)]
    return draft, [
        Step("generate_video", args, {"pictures": list(dict.fromkeys(names)), "segments": len(names)}, draft)
    ]


def _film_meta(brief: Brief, size: tuple[int, int]) -> Wire:
    return {
        "title": choose_title(brief) or brief.topic,
        "width": size[0],
        "height": size[1],
        "fps": FPS,
        "tone": brief.toned,
        "language": brief.language,
        "seed": brief.seed,
    }


def _shown_media(brief: Brief, size: tuple[int, int], length_ms: int) -> list[Wire]:
    files = photo_shots(brief, length_ms)
    lengths = brief.lengths_ms or tuple(_claim_ms(one, brief) for one in files)
    return [
        {"d": length, "m": _media_meta(one, turn, brief, size)}
        for turn, (one, length) in enumerate(zip(files, lengths, strict=True))
    ]


def _claim_ms(media: Media, brief: Brief) -> int:
    """How much of the film's time a file claims."""
    natural = natural_ms(media, brief.each_ms or _WEIGHT_MS)
    if media.kind == "image" or not (brief.duration_ms or (brief.each_ms and only_clips(brief))):
        return natural
    return min(natural, brief.each_ms or _WEIGHT_MS)


def _media_meta(media: Media, turn: int, brief: Brief, size: tuple[int, int]) -> Wire:
    tone, volume = brief.toned, 0.0 if brief.silent or brief.mutes_clips else 1.0
    if media.kind == "video":
        return clip_meta(media, media.duration_ms or _WEIGHT_MS, canvas=size, tone=tone, volume=volume)
    return photo_meta(media, turn, canvas=size, tone=tone)


def _shown_scenes(brief: Brief, length_ms: int) -> list[Wire]:
    shots = choose_shots(brief, length_ms)
    tone, seed = brief.toned, brief.seed or 0
    return [
        {
            "d": length,
            "m": scene_meta(
                one.scene,
                one.time,
                tone=tone,
                seed=seed + i,
                language=brief.language,
                weather=one.weather,
                words=one.words,
            ),
        }
        for i, (one, length) in enumerate(zip(shots, scene_lengths(brief, shots, length_ms), strict=True))
    ]


def _ordered(segment: Wire) -> Wire:
    return {"id": segment["id"], "s": segment["s"], "d": segment["d"], "m": segment["m"]}


def _with_graphics(draft: Wire, brief: Brief, steps: list[Step]) -> Wire:
    """Graphics of the numbers in captions; neither files nor scenes that were asked for are covered."""
    sure = any(one.sure for one in brief.subjects) and not (brief.script or brief.graphic)
    together = together_of(draft, brief)
    if (brief.media or (brief.plain and not brief.graphic) or sure) and not together:
        return draft
    shown = with_graphics(
        draft,
        asked="nothing" if brief.media else brief.graphic,
        tone=brief.toned,
        seed=brief.seed or 0,
        language=brief.language,
        together=together,
    )
    if shown is not draft:
        row = segments(shown, PICTURES)
        told = {"pictures": list(dict.fromkeys(one["m"]["name"] for one in row)), "segments": len(row)}
        seen = with_segments(steps[0].draft or shown, PICTURES, row)
        steps[0] = replace(steps[0], response=told, draft=seen)
    return shown


def _with_operations(draft: Wire, operations: Sequence[Operation], steps: list[Step], shelf: Shelf) -> Wire:
    """Effects and transitions over all pictures, and a countdown."""
    for one in operations:
        shown = one.apply(draft, shelf)
        if shown != draft:
            steps.append(Step(one.tool, one.args(), {"segments": len(segments(shown, PICTURES))}))
        draft = shown
    return draft


def _with_voice(draft: Wire, brief: Brief, steps: list[Step], wordless: list[str]) -> Wire:
    if brief.voice is None:
        return draft
    words = brief.voice or _spoken(draft, brief)
    if not words or (not brief.voice and "points" in wordless):  # a title alone is nothing to be told
        wordless.append("voice")
        return draft
    segment = voice_segment("n1", words, draft["d"])
    steps.append(Step("add_voiceover", {"text": words}, {"voice": voice_meta(words)["src"]}))
    return with_segments(draft, VOICE, [segment])


def _spoken(draft: Wire, brief: Brief) -> str:
    """What a voice reads where it was given no words of its own: those on the screen."""
    lines = [
        one["m"]["text"] for track in (TITLE, CAPTIONS) for one in sorted(segments(draft, track), key=_start)
    ]
    lines += brief.captions if brief.no_captions else ()
    if brief.chart and brief.chart.graphic == "compare":
        colon = "：" if brief.language == "zh" else ": "
        lines += [f"{name}{colon}{shown}" for name, shown in brief.chart.rows]
    card = [brief.action] if brief.action in lines else []
    lines = [one for one in lines if one not in card] + card
    return as_speech(lines)


def _start(segment: Wire) -> int:
    return span(segment)[0]


def _with_music(draft: Wire, brief: Brief, steps: list[Step]) -> Wire:
    if not wants_music(brief):
        return draft
    over_clip = any(one.kind == "video" and one.has_audio for one in brief.media) and not (
        brief.silent or brief.mutes_clips
    )
    song = brief.music.song
    usual = DUCKED_VOLUME if over_clip else SONG_VOLUME if song else BED_VOLUME
    volume = usual if brief.music.volume is None else brief.music.volume
    if song:
        about = song_meta(song, volume=volume, duration_ms=draft["d"])
    else:
        style = choose_style(brief, [] if brief.media else choose_shots(brief, draft["d"]))
        about = music_meta(
            style, seed=brief.seed or 0, volume=volume, duration_ms=draft["d"], language=brief.language
        )
    steps.append(Step("add_music", {"src": about["src"], "volume": volume}, {"name": about["name"]}))
    return with_segments(draft, MUSIC, [{"id": "a1", "s": 0, "d": draft["d"], "m": about}])
