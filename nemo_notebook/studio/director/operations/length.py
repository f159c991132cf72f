"""Operations on time: the film's length, each picture's length, the stretch that is kept."""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.models.reading import whole
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    PICTURES,
    length_ms,
    meta,
    segments,
    span,
    speed_of,
    with_meta,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.operations.arguments import Length, Ms, Place
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import (
    longest_ms,
    scaled,
    show_for,
    source_left_ms,
    with_span,
    without_span,
)
from nemo_notebook.studio.director.timing import lay_end_to_end
from nemo_notebook.studio.director.words.phrases import (
    listed,
    no_such_picture,
    ordinal,
    quoted,
    say,
    span_words,
    time_words,
)

_NAMED = 2  # captions that went and are named


@dataclass(frozen=True)
class SetDuration(Operation):
    """Make the film as long as asked: pictures in proportion, clips as far as they reach."""

    duration_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film at the new length."""
        if length_ms(draft) == self.duration_ms:
            return draft
        return scaled(draft, self.duration_ms, shelf)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Length: 15 s → 10 s."""
        return length_line(before, after, language)

    def already(self, draft: Wire, language: str) -> str:
        """It is that long already."""
        now = time_words(length_ms(draft), language)
        return say(language, f"The film is {now} long already.", f"影片已经是{now}了。")


@dataclass(frozen=True)
class SetPictureLength(Operation):
    """Show each picture equally long; the film's length follows."""

    each_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with pictures of equal length."""
        pictures = segments(draft, PICTURES)
        shown = [
            show_for(one, min(self.each_ms, longest_ms(one, shelf) or self.each_ms), shelf)
            for one in pictures
        ]
        if not pictures or [one["d"] for one in shown] == [one["d"] for one in pictures]:
            return draft
        resized = scaled(draft, sum(one["d"] for one in shown), shelf)
        return with_segments(resized, PICTURES, lay_end_to_end(shown))

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Each picture: 3 s; Length: 30 s → 12 s."""
        each = time_words(self.each_ms, language)
        head = say(language, f"Each picture: {each}", f"每个画面：{each}")
        return f"{head}{say(language, '; ', '；')}{length_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """They are that long already."""
        each = time_words(self.each_ms, language)
        return say(language, f"Each picture takes {each} already.", f"每个画面已经是{each}了。")


@dataclass(frozen=True)
class HoldPicture(Operation):
    """Show one picture for another time; the film gets shorter or longer by the difference.

    Attributes:
        index: which picture, from 0.
        duration_ms: how long; a clip shows no longer than it is.
    """

    index: Place
    duration_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that picture held."""
        pictures = segments(draft, PICTURES)
        if self.index >= len(pictures):
            return draft
        old = pictures[self.index]
        length = min(self.duration_ms, longest_ms(old, shelf) or self.duration_ms)
        return (
            draft if length == old["d"] else fitted_in_place(draft, self.index, show_for(old, length, shelf))
        )

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Second picture: 5 s → 8 s; Length: 20 s → 23 s."""
        place = ordinal(self.index + 1, language)
        old, new = (time_words(segments(one, PICTURES)[self.index]["d"], language) for one in (before, after))
        head = say(language, f"{place.capitalize()} picture: ", f"{place}个画面：")
        line = f"{head}{old} → {new}{say(language, '; ', '；')}{length_line(before, after, language)}"
        return f"{line}{words_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """It is that long already, the clip has no more, or there is none."""
        if self.index >= len(segments(draft, PICTURES)):
            return say(language, *no_such_picture(self.index))
        now = time_words(segments(draft, PICTURES)[self.index]["d"], language)
        return say(language, f"That picture takes {now} already.", f"这个画面已经是{now}了。")


@dataclass(frozen=True)
class KeepSpan(Operation):
    """Keep a stretch of the film and drop what comes before and after."""

    from_ms: Ms
    to_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film cut at both ends."""
        if self.from_ms <= 0 and self.to_ms >= length_ms(draft):
            return draft
        kept = [cropped(one, self.from_ms, self.to_ms, shelf) for one in segments(draft, PICTURES)]
        if not any(kept):
            return draft
        shorter = (
            without_span(draft, self.to_ms, length_ms(draft)) if self.to_ms < length_ms(draft) else draft
        )
        shorter = without_span(shorter, 0, self.from_ms) if self.from_ms > 0 else shorter
        return with_segments(shorter, PICTURES, lay_end_to_end([one for one in kept if one]))

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Cut to 2-10s; Length: 15 s → 8 s."""
        kept = span_words(self.from_ms, min(self.to_ms, length_ms(before)))
        head = say(language, f"Kept {kept}", f"保留{kept}")
        line = f"{head}{say(language, '; ', '；')}{length_line(before, after, language)}"
        return f"{line}{words_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """There is no more than that."""
        now = time_words(length_ms(draft), language)
        if self.from_ms <= 0 and self.to_ms >= length_ms(draft):
            return say(language, f"The film is only {now} long.", f"影片只有{now}。")
        return say(language, "There is no picture in that stretch.", "这一段没有画面。")


def length_line(before: Wire, after: Wire, language: str) -> str:
    """Return "Length: 15 s → 10 s"."""
    old, new = (time_words(length_ms(one), language) for one in (before, after))
    return f"{say(language, 'Length: ', '时长：')}{old} → {new}"


def words_line(before: Wire, after: Wire, language: str) -> str:
    """Return what captions lost with the pictures, "" where none lost a thing; labels go unsaid."""
    labelled = {span(one) for film in (before, after) for one in segments(film, PICTURES)}
    return _gone_line(before, after, labelled, language) + _shorter_line(before, after, labelled, language)


def _gone_line(before: Wire, after: Wire, labelled: set[tuple[int, int]], language: str) -> str:
    """Which captions went with the pictures."""
    left = {str(one.get("id")) for one in segments(after, CAPTIONS)}
    gone = [one for one in segments(before, CAPTIONS) if str(one.get("id")) not in left]
    named = [quoted(words_of(one)) for one in gone if span(one) not in labelled]
    if not named:
        return ""
    if len(named) > _NAMED:
        return say(language, f"; {len(named)} captions went with it", f"；{len(named)} 条字幕一起去掉了")
    what = listed(named, language)
    return say(language, f"; {what} went with it", f"；{what}一起去掉了")


def _shorter_line(before: Wire, after: Wire, labelled: set[tuple[int, int]], language: str) -> str:
    """Which captions are shorter."""
    old = {str(one.get("id")): one["d"] for one in segments(before, CAPTIONS)}
    cut = [
        (i, was, one["d"])
        for i, one in enumerate(segments(after, CAPTIONS))
        if one["d"] < (was := old.get(str(one.get("id")), 0)) and span(one) not in labelled
    ]
    if not cut:
        return ""
    if len(cut) > 1:
        least = time_words(_tenths(min(new for _, _, new in cut)), language)
        head = say(
            language, f"; {len(cut)} captions are shorter, {least} at least", f"；{len(cut)} 条字幕变短"
        )
        return head if language == "en" else f"{head}，最短 {least}"
    index, was, now = cut[0]
    times = " → ".join(time_words(_tenths(one), language) for one in (was, now))
    return say(language, f"; Caption {index + 1}: {times}", f"；字幕 {index + 1}：{times}")


def _tenths(ms: int) -> int:
    return round(ms, -2)


def fitted_in_place(draft: Wire, index: int, picture: Wire) -> Wire:
    """Return the film with a picture of another length in a place: what follows moves."""
    pictures = segments(draft, PICTURES)
    end = span(pictures[index])[1]
    shorter = pictures[index]["d"] - picture["d"]
    rest = without_span(draft, end - shorter, end) if shorter >= 0 else with_span(draft, end - 1, -shorter)
    return with_segments(rest, PICTURES, lay_end_to_end([*pictures[:index], picture, *pictures[index + 1 :]]))


def cropped(picture: Wire, from_ms: int, to_ms: int, shelf: Shelf) -> Wire | None:
    """Return what a stretch of the film shows of a picture, None where that is nothing."""
    start, end = span(picture)
    begin, finish = max(start, from_ms), min(end, to_ms)
    if finish <= begin:
        return None
    if (begin, finish) == (start, end):
        return picture
    sized = {**picture, "d": finish - begin}
    left = source_left_ms(picture, shelf)
    if left is None:
        return sized
    offset, speed = whole(meta(picture).get("in")) or 0, speed_of(picture)
    first = min(round((begin - start) * speed), left - 1)  # beyond the clip its last frame is held
    last = max(first + 1, min(round((finish - start) * speed), left))
    return with_meta(sized, **{"in": offset + first, "out": offset + last})
