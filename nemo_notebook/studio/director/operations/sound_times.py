"""Operations on when a sound is heard: music is cut or pauses, a song starts later, a voice moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.reading import whole
from nemo_notebook.studio.director.drafts import (
    MUSIC,
    VOICE,
    fresh_ids,
    length_ms,
    meta,
    segments,
    source_of,
    span,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import Length, Ms, SoundTrack
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import placed
from nemo_notebook.studio.director.words.phrases import say, span_words

_SHORTEST_MS: Final = 500
_PAUSE_FADE_MS: Final = 400
_LABELS: Final = {MUSIC: ("Music", "音乐"), VOICE: ("Voice-over", "旁白")}


@dataclass(frozen=True)
class SetSoundTime(Operation):
    """Set when the music or the voice-over is heard; None leaves that end as it is.

    Attributes:
        track: "music", which is cut to that time, or "voice", which keeps its words and only moves.
        start_ms, end_ms: on the film's clock; cut to the film.
    """

    track: SoundTrack
    start_ms: Ms | None = None
    end_ms: Length | None = None

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that sound at that time."""
        row = segments(draft, self.track)
        if not row:
            return draft
        moved = self._cut(draft, row) if self.track == MUSIC else self._moved(draft, row)
        return with_segments(draft, self.track, moved) if moved != row else draft

    def _cut(self, draft: Wire, row: list[Wire]) -> list[Wire]:
        old = span(row[0])[0], max(span(one)[1] for one in row)
        begin = old[0] if self.start_ms is None else self.start_ms
        end = min(old[1] if self.end_ms is None else self.end_ms, length_ms(draft))
        if end - begin < _SHORTEST_MS:
            return row
        both = self.start_ms is not None and self.end_ms is not None
        heard = row[:1] if both else row  # from one moment to another it is heard without a pause
        kept = [one for one in heard if span(one)[0] < end and span(one)[1] > begin] or heard[:1]
        starts = [begin, *(span(one)[0] for one in kept[1:])]
        stops = [*(span(one)[1] for one in kept[:-1]), end]
        return [placed(one, at, to - at) for one, at, to in zip(kept, starts, stops, strict=True)]

    def _moved(self, draft: Wire, row: list[Wire]) -> list[Wire]:
        first, last = span(row[0])[0], max(span(one)[1] for one in row)
        begin = first if self.start_ms is None else self.start_ms
        by_ms = max(0, min(begin, length_ms(draft) - (last - first))) - first
        return [placed(one, span(one)[0] + by_ms, one["d"]) for one in row]

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Music time: 0-20s → 3-20s."""
        old, new = (_heard(segments(one, self.track)) for one in (before, after))
        name = say(language, *_LABELS[self.track])
        return f"{name}{say(language, ' time: ', '时间：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It is heard then already, there is no room for it, or there is none."""
        english, chinese = _LABELS[self.track]
        row = segments(draft, self.track)
        if not row:
            return say(language, f"There is no {english.lower()} in the film.", f"影片里没有{chinese}。")
        heard = _heard(row)
        return say(language, f"The {english.lower()} is heard at {heard}.", f"{chinese}的时间是 {heard}。")


@dataclass(frozen=True)
class PauseMusic(Operation):
    """Let the music be silent for a stretch of the film; it fades out before it and goes on after it.

    Attributes:
        from_ms, to_ms: on the film's clock.
    """

    from_ms: Ms
    to_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that pause in its music."""
        row = segments(draft, MUSIC)
        if self.to_ms - self.from_ms < _SHORTEST_MS:
            return draft
        ids = iter(fresh_ids(draft, MUSIC, len(row)))
        paused = [piece for one in row for piece in self._around(one, ids)]
        return with_segments(draft, MUSIC, paused) if paused else draft

    def _around(self, one: Wire, ids: Iterator[str]) -> Iterator[Wire]:
        """What is left of one segment before the pause and after it."""
        start, end = span(one)
        if end <= self.from_ms or start >= self.to_ms:
            yield one
            return
        rest = one
        if self.from_ms - start >= _SHORTEST_MS:
            yield placed(with_meta(one, fade_out=_PAUSE_FADE_MS), start, self.from_ms - start)
            rest = {**one, "id": next(ids)}
        if end - self.to_ms >= _SHORTEST_MS:
            begun = (whole(meta(one).get("in")) or 0) + self.to_ms - start
            resumed = with_meta(rest, **{"in": begun, "fade_in": _PAUSE_FADE_MS})
            yield placed(resumed, self.to_ms, end - self.to_ms)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Music pauses: 5-8s."""
        return f"{say(language, 'Music pauses: ', '音乐停顿：')}{span_words(self.from_ms, self.to_ms)}"

    def already(self, draft: Wire, language: str) -> str:
        """There is no music then, or nothing of it would be left."""
        when = span_words(self.from_ms, self.to_ms)
        if not segments(draft, MUSIC):
            return say(language, "There is no music in the film.", "影片里没有音乐。")
        return say(language, f"The music cannot pause at {when}.", f"音乐不能在 {when} 停顿。")


@dataclass(frozen=True)
class SetSongStart(Operation):
    """Let an uploaded song begin at a moment of its own: from its chorus on, say.

    Attributes:
        from_ms: on the song's clock.
    """

    from_ms: Ms

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that part of the song."""
        row = segments(draft, MUSIC)
        song = shelf.find(source_of(row[0])) if row else None
        if song is None or (song.duration_ms and self.from_ms >= song.duration_ms):
            return draft
        by_ms = self.from_ms - _song_ms(row[0])
        return with_segments(
            draft, MUSIC, [with_meta(one, **{"in": max(0, _song_ms(one) + by_ms)}) for one in row]
        )

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Song starts at: 0:00 → 0:30."""
        old, new = (_clock(_song_ms(segments(one, MUSIC)[0])) for one in (before, after))
        return f"{say(language, 'Song starts at: ', '歌曲起点：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It starts there already, is not that long, or is none of the person's."""
        row = segments(draft, MUSIC)
        if not row or ":" in source_of(row[0]):
            return say(
                language,
                "Only a song of your own has another part to start from; attach it with -a.",
                "只有你自己上传的歌曲可以选起点；请用 -a 附上。",
            )
        if _song_ms(row[0]) == self.from_ms:
            return say(language, "The song starts there already.", "歌曲已经从那里开始了。")
        return say(
            language,
            f"The song is over before {_clock(self.from_ms)}.",
            f"歌曲不到 {_clock(self.from_ms)} 就结束了。",
        )


def _heard(row: list[Wire]) -> str:
    return span_words(span(row[0])[0], max(span(one)[1] for one in row))


def _song_ms(segment: Wire) -> int:
    return whole(meta(segment).get("in")) or 0


def _clock(ms: int) -> str:
    return f"{ms // 60_000}:{ms % 60_000 // 1000:02}"
