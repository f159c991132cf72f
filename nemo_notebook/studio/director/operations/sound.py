"""Operations on music and on volumes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import number, whole
from nemo_notebook.studio.director.composing.sounds import (
    BED_VOLUME,
    DUCKED_VOLUME,
    MUSIC_SOURCE,
    music_meta,
    song_meta,
)
from nemo_notebook.studio.director.drafts import (
    MUSIC,
    PICTURES,
    VOICE,
    fresh_ids,
    length_ms,
    meta,
    seed_of,
    segments,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import (
    DUCKINGS,
    FADES,
    Ducking,
    MediaId,
    Ms,
    Places,
    Side,
    Sounding,
    StyleOrNone,
    Volume,
)
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import percent, say, time_words

CLIP: Final = "clip"
"""The own sound of clips, beside the tracks "music" and "voice"."""


@dataclass(frozen=True)
class SetMusic(Operation):
    """Add music or change it; a volume that was set stays.

    Attributes:
        style: one of the catalog's; or
        media_id: an uploaded song.
    """

    tool = "add_music"
    style: StyleOrNone = ""
    media_id: MediaId = ""

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that music, heard when the one before it was, else over all of the film."""
        row = segments(draft, MUSIC)
        old = next(iter(row), None)
        volume = meta(old).get("volume", BED_VOLUME) if old else _first_volume(draft, shelf)
        about = self._meta(draft, shelf, volume)
        if about is None or (old and meta(old).get("src") == about["src"]):
            return draft
        times = row or [{"id": fresh_ids(draft, MUSIC, 1)[0], "s": 0, "d": length_ms(draft)}]
        return with_segments(draft, MUSIC, [_piece(times, i, about) for i in range(len(times))])

    def _meta(self, draft: Wire, shelf: Shelf, volume: float) -> Wire | None:
        song = shelf.find(self.media_id) if self.media_id else None
        if song and song.kind == "audio":
            return song_meta(song, volume=volume, duration_ms=length_ms(draft))
        if not self.style:
            return None
        told = {"seed": seed_of(draft), "duration_ms": length_ms(draft)}
        return music_meta(self.style, volume=volume, language=str(meta(draft).get("language")), **told)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Music added: Lo-fi at 35%; or Music: Lo-fi → Ambient."""
        new = meta(segments(after, MUSIC)[0])
        if not segments(before, MUSIC):
            name = f"{new.get('name')} ({percent(new.get('volume', 1))})"
            return say(language, f"Music added: {name}", f"已添加音乐：{name}")
        old = meta(segments(before, MUSIC)[0]).get("name")
        return f"{say(language, 'Music: ', '音乐：')}{old} → {new.get('name')}"

    def already(self, draft: Wire, language: str) -> str:
        """It is that music already, or there is no such music."""
        row = segments(draft, MUSIC)
        wanted = self.media_id or f"{MUSIC_SOURCE}{self.style}"
        if not row or meta(row[0]).get("src") != wanted:
            return say(language, "There is no such music here.", "没有这个音乐。")
        name = meta(segments(draft, MUSIC)[0]).get("name")
        return say(language, f"The music is {name} already.", f"音乐已经是{name}了。")


def _piece(times: list[Wire], place: int, about: Wire) -> Wire:
    """One stretch of new music: it goes on where a pause interrupts it, and fades there as before."""
    one = times[place]
    later = one["s"] - times[0]["s"]
    inner = {"in": about.get("in", 0) + later} if later else {}
    if place:
        inner["fade_in"] = meta(one).get("fade_in")
    if place + 1 < len(times):
        inner["fade_out"] = meta(one).get("fade_out")
    fades = {key: min(whole({**about, **inner}.get(key)) or 0, one["d"] // 2) for key in FADES}
    return {"id": one.get("id"), "s": one["s"], "d": one["d"], "m": {**about, **inner, **fades}}


@dataclass(frozen=True)
class RemoveMusic(Operation):
    """Take the music away."""

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film without music."""
        return with_segments(draft, MUSIC, [])

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Music removed: Lo-fi."""
        name = meta(segments(before, MUSIC)[0]).get("name")
        return say(language, f"Music removed: {name}", f"已删除音乐：{name}")

    def already(self, draft: Wire, language: str) -> str:
        """There is none."""
        return say(language, "There is no music in the film.", "影片里没有音乐。")


@dataclass(frozen=True)
class SetVolume(Operation):
    """Set how loud something is.

    Attributes:
        of: "music", "voice", or "clip" for the own sound of clips.
        volume: 0..1.
        indexes: of "clip", which pictures, from 0; empty for all that have a sound.
    """

    of: Sounding
    volume: Volume
    indexes: Places = ()

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that volume."""
        track_id = PICTURES if self.of == CLIP else self.of
        row = [
            with_meta(one, volume=self.volume) if self._meant(i, one, shelf) else one
            for i, one in enumerate(segments(draft, track_id))
        ]
        return with_segments(draft, track_id, row) if row else draft

    def _meant(self, index: int, segment: Wire, shelf: Shelf) -> bool:
        if self.of != CLIP:
            return True
        return sounds(segment, shelf) and (not self.indexes or index in self.indexes)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Music volume: 35% → 20%."""
        track_id = PICTURES if self.of == CLIP else self.of
        pairs = zip(segments(before, track_id), segments(after, track_id), strict=True)
        old = next((meta(a).get("volume", 1.0) for a, b in pairs if a != b), 1.0)
        label = {
            MUSIC: say(language, "Music volume", "音乐音量"),
            VOICE: say(language, "Voice-over volume", "旁白音量"),
            CLIP: say(language, "Clip volume", "原声音量"),
        }[self.of]
        return f"{label}{say(language, ': ', '：')}{percent(old)} → {percent(self.volume)}"

    def already(self, draft: Wire, language: str) -> str:
        """It is that loud already, or there is nothing to be heard."""
        if not segments(draft, PICTURES if self.of == CLIP else self.of):
            name = {MUSIC: ("music", "音乐"), VOICE: ("voice-over", "旁白"), CLIP: ("clip", "片段")}[self.of]
            return say(language, f"There is no {name[0]} in the film.", f"影片里没有{name[1]}。")
        name = {MUSIC: ("music", "音乐"), VOICE: ("voice-over", "旁白"), CLIP: ("clip's own sound", "原声")}[
            self.of
        ]
        row = segments(draft, PICTURES)
        if self.of == CLIP and all(meta(one).get("volume") != self.volume for one in row):
            return say(language, "The clip has no sound of its own.", "这段视频没有声音。")
        at = percent(self.volume)
        return say(language, f"The {name[0]} is at {at} already.", f"{name[1]}音量已经是 {at} 了。")


@dataclass(frozen=True)
class SetFade(Operation):
    """Let the music come in or go out slowly.

    Attributes:
        side: "fade_in" or "fade_out".
        duration_ms: how long that takes, at most half of the film.
    """

    side: Side
    duration_ms: Ms

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that fade of its music."""
        row = segments(draft, MUSIC)
        place = 0 if self.side == FADES[0] else len(row) - 1
        faded = [
            with_meta(one, **{self.side: min(self.duration_ms, (whole(one.get("d")) or 0) // 2)})
            if i == place
            else one
            for i, one in enumerate(row)
        ]
        return with_segments(draft, MUSIC, faded) if row else draft

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Music fade-out: 1.5 s → 3 s."""
        old, new = (fade_of(one, self.side) for one in (before, after))
        comes = self.side == "fade_in"
        label = say(
            language,
            "Music fade-in: " if comes else "Music fade-out: ",
            "音乐淡入：" if comes else "音乐淡出：",
        )
        return f"{label}{time_words(old, language)} → {time_words(new, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """It fades like that already, or there is no music."""
        if not segments(draft, MUSIC):
            return say(
                language,
                "There is no music to fade: say “add calm music”. The picture itself does not fade.",
                "没有可以淡出的音乐：可以说“加舒缓的音乐”。画面本身不会淡出。",
            )
        now = time_words(fade_of(draft, self.side), language)
        return say(language, f"The music fades over {now} already.", f"音乐的淡入淡出已经是{now}。")


@dataclass(frozen=True)
class DuckMusic(Operation):
    """Let the music give way to other sounds, or play on as it is.

    Attributes:
        under: "voice" for the voice-over alone, as is usual; "all" also for the clips' own sound; "none".
    """

    under: Ducking

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with music that gives way like that."""
        kept = None if self.under == "voice" else self.under
        row = [with_meta(one, duck=kept) for one in segments(draft, MUSIC)]
        return with_segments(draft, MUSIC, row) if row else draft

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Music gives way to: the voice-over → the voice-over and the clips."""
        old, new = (_ducking_words(duck_of(one), language) for one in (before, after))
        return f"{say(language, 'Music gives way to: ', '音乐避让：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It does already, or there is no music."""
        if not segments(draft, MUSIC):
            return say(language, "There is no music in the film.", "影片里没有音乐。")
        now = _ducking_words(self.under, language)
        return say(language, f"The music gives way to {now} already.", f"音乐已经避让{now}了。")


def duck_of(draft: Wire) -> str:
    """Return what the music gives way to: "voice", "all" or "none"."""
    kept = next((meta(one).get("duck") for one in segments(draft, MUSIC)), None)
    return kept if kept in DUCKINGS else VOICE


def _ducking_words(under: str, language: str) -> str:
    english, chinese = {
        "all": ("the voice-over and the clips", "旁白和原声"),
        "none": ("nothing", "无"),
    }.get(under, ("the voice-over", "旁白"))
    return say(language, english, chinese)


def sounds(picture: Wire, shelf: Shelf) -> bool:
    """Whether a picture is a clip with a sound of its own."""
    file = shelf.find(meta(picture).get("src"))
    return file is not None and file.kind == "video" and file.has_audio


def fade_of(draft: Wire, side: str) -> int:
    """Return how long the music takes to come in ("fade_in") or go out ("fade_out"), in ms."""
    row = segments(draft, MUSIC)
    ends = row[:1] if side == FADES[0] else row[-1:]
    return next((whole(meta(one).get(side)) or 0 for one in ends), 0)


def volume_of_music(draft: Wire) -> float:
    """Return how loud the music of a film that has some is, 0..1."""
    volume = number(meta(segments(draft, MUSIC)[0]).get("volume"))
    return 1.0 if volume is None else volume


def _first_volume(draft: Wire, shelf: Shelf) -> float:
    clips = [one for one in segments(draft, PICTURES) if sounds(one, shelf)]
    clip_sounds = any((number(meta(one).get("volume")) or 0) > 0 for one in clips)
    return DUCKED_VOLUME if clip_sounds else BED_VOLUME
