"""Compose a brief into a draft: pictures first, then title, captions, voice and music, a step each."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.models.measures import canvas_size
from nemo_notebook.studio.director.composing.choices import (
    choose_aspect,
    choose_length_ms,
    choose_shots,
    choose_style,
    choose_title,
    natural_ms,
    photo_shots,
    wants_music,
)
from nemo_notebook.studio.director.composing.figures import emphasis_in
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
from nemo_notebook.studio.director.composing.texts import (
    SCRIPT_TITLE_MS,
    TITLE_MS,
    caption_spans,
    end_card_span,
    text_segment,
    title_span,
)
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    PICTURES,
    TITLE,
    VOICE,
    segments,
    span,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.voice import voice_segment
from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.plan import Media, Shelf, Step, Wire
from nemo_notebook.studio.director.reading.brief import Brief
from nemo_notebook.studio.director.retiming import scaled
from nemo_notebook.studio.director.timing import equal_shares, lay_end_to_end

FPS: Final = 30
_WEIGHT_MS: Final = 4000  # every picture has the same claim on the film's time
_CAMERA_NAME: Final = re.compile(
    r"^(?:img|dsc[fn]?|dscn|pxl|p|image|photo|picture|pic|screenshot|screen|scan|mvimg|wechat"
    r"|mmexport|微信图片|截图|图片|照片|untitled|download|file|tmp|unnamed|whatsapp)?"
    r"[\W_]*(?:image|shot|photo)?[\W_\d]*(?:\(\d+\))?$|^[0-9a-f]{8,}(?:-[0-9a-f-]+)?$",
    re.I,
)


@dataclass(frozen=True)
class Film:
    """A new film.

    Attributes:
        draft: the timeline.
        steps: how it was made.
        wordless: what was asked for but had no words: "captions", "voice".
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
    draft, steps = _with_pictures(brief, shelf)
    wordless: list[str] = []
    draft = _with_title(draft, brief, steps)
    draft = _with_captions(draft, brief, steps, wordless)
    draft = _with_graphics(draft, brief, steps)
    draft = _with_voice(draft, brief, steps, wordless)
    draft = _with_music(draft, brief, steps)
    return Film(draft, tuple(steps), tuple(wordless))


def _with_pictures(brief: Brief, shelf: Shelf) -> tuple[Wire, list[Step]]:
    length_ms = choose_length_ms(brief)
    size = canvas_size(choose_aspect(brief), brief.short_px or 1080)
    draft = {"d": length_ms, "m": _film_meta(brief, size), "t": []}
    pictures = _shown_media(brief, size, length_ms) if brief.media else _shown_scenes(brief, length_ms)
    row = [{**one, "id": f"v{i}", "s": 0} for i, one in enumerate(pictures, 1)]
    row = [one if i == 0 else dissolving(one) for i, one in enumerate(row)]
    draft = with_segments(draft, PICTURES, lay_end_to_end([_ordered(one) for one in row]))
    draft = scaled(draft, length_ms, shelf) if brief.media else draft
    args = {
        "duration_s": length_ms / 1000,
        "width": size[0],
        "height": size[1],
        "tone": brief.tone or "neutral",
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
        "tone": brief.tone or "neutral",
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
    if media.kind == "image" or not brief.duration_ms:
        return natural
    return min(natural, brief.each_ms or _WEIGHT_MS)


def _media_meta(media: Media, turn: int, brief: Brief, size: tuple[int, int]) -> Wire:
    tone, volume = brief.tone or "neutral", 0.0 if brief.silent else 1.0
    if media.kind == "video":
        return clip_meta(media, media.duration_ms or _WEIGHT_MS, canvas=size, tone=tone, volume=volume)
    return photo_meta(media, turn, canvas=size, tone=tone)


def _shown_scenes(brief: Brief, length_ms: int) -> list[Wire]:
    shots = choose_shots(brief, length_ms)
    tone, seed = brief.tone or "neutral", brief.seed or 0
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
            ),
        }
        for i, (one, length) in enumerate(zip(shots, equal_shares(length_ms, len(shots)), strict=True))
    ]


def _ordered(segment: Wire) -> Wire:
    return {"id": segment["id"], "s": segment["s"], "d": segment["d"], "m": segment["m"]}


def _with_title(draft: Wire, brief: Brief, steps: list[Step]) -> Wire:
    title, row = choose_title(brief), []
    if title:
        usual_ms = SCRIPT_TITLE_MS if brief.script else TITLE_MS
        if brief.captions:  # which need their time in a short film
            usual_ms = min(usual_ms, max(reading_ms(title), draft["d"] // 3))
        row.append(text_segment("t1", title, "title", *title_span(title, draft["d"], usual_ms)))
        steps.append(Step("add_title", {"text": title}, {"start_s": 0, "duration_s": row[0]["d"] / 1000}))
    if brief.action and not (brief.no_title and brief.no_captions):
        when = end_card_span(brief.action, draft["d"])
        card = text_segment(f"t{len(row) + 1}", brief.action, "end_card", *when)
        row.append(card)
        steps.append(
            Step("add_title", {"text": brief.action, "style": "end_card"}, {"start_s": card["s"] / 1000})
        )
    return with_segments(draft, TITLE, row)


def _with_captions(draft: Wire, brief: Brief, steps: list[Step], wordless: list[str]) -> Wire:
    if brief.no_captions:
        return draft
    row = _image_captions(draft, brief) or _timed_captions(draft, brief)
    if not row:
        if brief.wants_captions and not brief.title and not brief.action:
            wordless.append("captions")
        return draft
    row = [with_meta(one, emphasis=emphasis_in(one["m"]["text"]) or None) for one in row]
    texts = [one["m"]["text"] for one in row]
    steps.append(Step("add_captions", {"texts": texts}, {"captions": len(row)}))
    return with_segments(draft, CAPTIONS, row)


def _image_captions(draft: Wire, brief: Brief) -> list[Wire]:
    """A line for each photo: as given, else its file name where that is made of words."""
    pictures = segments(draft, PICTURES)
    if not brief.media or len(brief.media) != len(pictures):
        return []
    stills = all(one.kind == "image" for one in brief.media)
    names = [readable_name(one.name) for one in brief.media] if stills else []
    lines = list(brief.captions) or (names if brief.wants_captions and not brief.script else [])
    if len(lines) != len(pictures):
        return []
    title_end = _title_end(draft)
    return [
        text_segment(f"c{i}", words, "caption", begin, end - begin)
        for i, (words, picture) in enumerate(zip(lines, pictures, strict=True), 1)
        for begin, end in [(max(span(picture)[0], title_end), span(picture)[1])]
        if words and end - begin >= 400
    ]


def _timed_captions(draft: Wire, brief: Brief) -> list[Wire]:
    start, end = _free_span(draft)
    written = brief.script.within(end - start, all_points=bool(brief.points)) if brief.script else ()
    lines = brief.captions or written
    spans = caption_spans(lines, start, end)
    return [
        text_segment(f"c{i}", words, "caption", *when)
        for i, (words, when) in enumerate(zip(lines, spans, strict=True), 1)
    ]


def _with_graphics(draft: Wire, brief: Brief, steps: list[Step]) -> Wire:
    """Graphics of the numbers in captions; neither files nor scenes that were asked for are covered."""
    sure = any(one.sure for one in brief.subjects) and not (brief.script or brief.graphic)
    if brief.media or brief.plain or sure:
        return draft
    tone, seed = brief.tone or "neutral", brief.seed or 0
    shown = with_graphics(draft, asked=brief.graphic, tone=tone, seed=seed, language=brief.language)
    if shown is not draft:
        row = segments(shown, PICTURES)
        told = {"pictures": list(dict.fromkeys(one["m"]["name"] for one in row)), "segments": len(row)}
        seen = with_segments(steps[0].draft or shown, PICTURES, row)
        steps[0] = replace(steps[0], response=told, draft=seen)
    return shown


def _with_voice(draft: Wire, brief: Brief, steps: list[Step], wordless: list[str]) -> Wire:
    if brief.voice is None:
        return draft
    words = brief.voice or _spoken(draft, brief)
    if not words:
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
    card = [brief.action] if brief.action in lines else []
    lines = [one for one in lines if one not in card] + card
    return as_speech(lines)


def _start(segment: Wire) -> int:
    return span(segment)[0]


def _with_music(draft: Wire, brief: Brief, steps: list[Step]) -> Wire:
    if not wants_music(brief):
        return draft
    over_clip = any(one.kind == "video" for one in brief.media) and not brief.silent
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


def readable_name(name: str) -> str:
    """Return a file's name as words, "" where a camera or a machine gave it: red_shoe-01.jpg → Red Shoe."""
    stem = name.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    if _CAMERA_NAME.match(stem):
        return ""
    words = re.sub(r"[\W_]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", stem)).strip()
    words = re.sub(
        r"(?:\s+(?:\d{1,4}|final|copy|v\d+|edited|small|large|web|hd))+$", "", words, flags=re.I
    ).strip()
    words = re.sub(r"^\d{1,3}\s+(?=\D)", "", words)
    return " ".join(word if not word.islower() else word.capitalize() for word in words.split())[:48]


def _title_end(draft: Wire) -> int:
    return max((span(one)[1] for one in segments(draft, TITLE) if one["m"]["style"] == "title"), default=0)


def _free_span(draft: Wire) -> tuple[int, int]:
    start = _title_end(draft)
    end = min(
        (span(one)[0] for one in segments(draft, TITLE) if one["m"]["style"] == "end_card"),
        default=draft["d"],
    )
    return (start, end) if end - start >= draft["d"] // 3 else (0, draft["d"])
