"""The operation that adds a countdown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from nemo_notebook.studio.director.composing.counting import countdown_meta
from nemo_notebook.studio.director.drafts import (
    PICTURES,
    TITLE,
    length_ms,
    meta,
    seed_of,
    segments,
    span,
    tone_of,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import Length, Place
from nemo_notebook.studio.director.operations.length import length_line
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.operations.pictures import with_picture
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import placed
from nemo_notebook.studio.director.words.phrases import say
from nemo_notebook.studio.make.graphics import LONGEST_COUNT


@dataclass(frozen=True)
class AddCountdown(Operation):
    """Add numbers that count down to 1 in a ring that empties; the film gets longer by them.

    Attributes:
        at: index of the new picture.
        start: the first number; from 60 on it is shown as minutes and seconds.
        duration_ms: how long it takes.
    """

    at: Place
    start: Annotated[int, Field(ge=1, le=LONGEST_COUNT)]
    duration_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with a countdown in it."""
        seed = seed_of(draft) + 100 + self.at
        language = str(meta(draft).get("language"))
        about = countdown_meta(self.start, tone=tone_of(draft), seed=seed, language=language)
        longer = with_picture(draft, self.at, self.duration_ms, about)
        return longer if self.at else self._with_later_title(longer)

    def _with_later_title(self, draft: Wire) -> Wire:
        """Where the film begins with a countdown, its title waits until that is over."""
        end = length_ms(draft)
        row = [
            placed(one, self.duration_ms, min(one["d"], end - self.duration_ms))
            if span(one)[0] == 0 and (span(one)[1] == end or span(one)[1] + self.duration_ms <= end)
            else one
            for one in segments(draft, TITLE)
        ]
        return with_segments(draft, TITLE, row)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Countdown from 5 added (0-5s); Length: 20 s → 25 s."""
        new = segments(after, PICTURES)[min(self.at, len(segments(before, PICTURES)))]
        head = say(language, f"Countdown from {self.start} added", f"已添加从 {self.start} 开始的倒计时")
        when = f"({span(new)[0] / 1000:g}-{span(new)[1] / 1000:g}s)"
        return f"{head} {when}{say(language, '; ', '；')}{length_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """The film is as long as it may be."""
        return say(language, "The film has no room for a countdown.", "影片没有时间放倒计时了。")
