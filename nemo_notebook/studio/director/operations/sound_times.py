"""The operation on when a sound is heard: music is cut to a time, a voice-over moves to one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.drafts import MUSIC, VOICE, length_ms, segments, span, with_segments
from nemo_notebook.studio.director.operations.arguments import Length, Ms, SoundTrack
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import placed
from nemo_notebook.studio.director.words.phrases import say, span_words

_SHORTEST_MS: Final = 500
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
        kept = [one for one in row if span(one)[0] < end and span(one)[1] > begin]
        starts = [begin, *(span(one)[0] for one in kept[1:])]
        stops = [*(span(one)[1] for one in kept[:-1]), end]
        return [placed(one, at, to - at) for one, at, to in zip(kept, starts, stops, strict=True)] or row

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


def _heard(row: list[Wire]) -> str:
    return span_words(span(row[0])[0], max(span(one)[1] for one in row))
