"""Lay the words of a film over its pictures: title, end card, captions, each long enough to be read.

Which words these are is left to the brief and its script.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.composing.choices import choose_title
from nemo_notebook.studio.director.composing.figures import drawn, emphasis_in
from nemo_notebook.studio.director.composing.graphics import Together
from nemo_notebook.studio.director.composing.overviews import overview_ms, overview_of, product_of
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
    PICTURES,
    TITLE,
    segments,
    span,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Step, Wire
from nemo_notebook.studio.director.reading.briefs.brief import Brief

_LARGE: Final = 1.3  # of the style's own size
_CAMERA_NAME: Final = regex(
    r"^(?:img|dsc[fn]?|dscn|pxl|p|image|photo|picture|pic|screenshot|screen|scan|mvimg|wechat"
    r"|mmexport|微信图片|截图|图片|照片|untitled|download|file|tmp|unnamed|whatsapp)?"
    r"[\W_]*(?:image|shot|photo)?[\W_\d]*(?:\(\d+\))?$|^[0-9a-f]{8,}(?:-[0-9a-f-]+)?$",
    re.I,
)


def with_title(draft: Wire, brief: Brief, steps: list[Step]) -> Wire:
    """Lay the title over the start, and what people are to do over the end."""
    title, row = choose_title(brief), []
    if title:
        usual_ms = SCRIPT_TITLE_MS if brief.script else TITLE_MS
        if brief.captions:  # which need their time in a short film
            usual_ms = min(usual_ms, max(reading_ms(title), draft["d"] // 3))
        pictures = segments(draft, PICTURES)
        if len(brief.captions) == len(pictures) == _pictures_told(brief):  # the first has a line, too
            usual_ms = min(usual_ms, max(reading_ms(title), span(pictures[0])[1] // 2))
        when = title_span(title, draft["d"], usual_ms)
        if brief.countdown and not (brief.countdown.at_end or brief.captions or brief.action):
            when = (0, draft["d"])  # what the countdown leads to stays
        row.append(text_segment("t1", title, "title", *when))
        steps.append(Step("add_title", {"text": title}, {"start_s": 0, "duration_s": row[0]["d"] / 1000}))
    if brief.action and not (brief.no_title and brief.no_captions):
        when = end_card_span(brief.action, draft["d"])
        card = text_segment(f"t{len(row) + 1}", brief.action, "end_card", *when)
        row.append(card)
        steps.append(
            Step("add_title", {"text": brief.action, "style": "end_card"}, {"start_s": card["s"] / 1000})
        )
    return with_segments(draft, TITLE, row)


def with_captions(draft: Wire, brief: Brief, steps: list[Step], wordless: list[str]) -> Wire:
    """Lay the captions between the two; one that was asked for and has no words is noted as wordless."""
    if brief.no_captions:
        return draft
    row = _quotation(draft, brief) or _image_captions(draft, brief) or _timed_captions(draft, brief)
    if not row:
        only_seen = brief.plain and brief.voice is None
        if brief.leaves_words or (
            brief.teaches and not (brief.voice or brief.media or only_seen or brief.chart)
        ):
            wordless.append("points")
        elif brief.wants_captions and (brief.voice is not None or not (brief.title or brief.action)):
            wordless.append("captions")
        return draft
    row = [with_meta(one, emphasis=emphasis_in(one["m"]["text"]) or None) for one in row]
    row = [with_meta(one, size=_LARGE) for one in row] if brief.large else row
    texts = [one["m"]["text"] for one in row]
    steps.append(Step("add_captions", {"texts": texts}, {"captions": len(row)}))
    return with_segments(draft, CAPTIONS, row)


def _quotation(draft: Wire, brief: Brief) -> list[Wire]:
    """What somebody said, from the title to the end."""
    if not brief.quote:
        return []
    start, end = _free_span(draft)
    return [text_segment("c1", brief.quote, "quote", start, end - start)]


def _image_captions(draft: Wire, brief: Brief) -> list[Wire]:
    """A line for each photo: as given, else its file name where that is made of words."""
    pictures = segments(draft, PICTURES)
    if not pictures or len(pictures) != _pictures_told(brief):
        return []
    stills = bool(brief.media) and all(one.kind == "image" for one in brief.media)
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


def _pictures_told(brief: Brief) -> int:
    """How many pictures were given, or told one by one."""
    return len(brief.media) or len(brief.subjects) * brief.storyboard


def _timed_captions(draft: Wire, brief: Brief) -> list[Wire]:
    start, end = _free_span(draft)
    if together := together_of(draft, brief):
        begins, ends = together[1]
        start, end = (ends, end) if begins <= start else (start, begins)
    if end == start:
        return []
    room_ms, asked = end - start, bool(brief.points)
    written = brief.script.within(room_ms, all_points=asked, one_each=brief.one_each) if brief.script else ()
    lines = brief.captions or written
    spans = caption_spans(lines, start, end)
    return [
        text_segment(f"c{i}", words, "caption", *when)
        for i, (words, when) in enumerate(zip(lines, spans, strict=True), 1)
    ]


def together_of(draft: Wire, brief: Brief) -> Together | None:
    """Return what shows the captions of a film together at its end, and when; None where nothing does.

    Neither scenes nor several files that were asked for are covered. A chart stands from the title on, or
    behind the captions where they were told first;
    so does a graphic that was asked for in a film too short to show its lines one by one before it.
    """
    lines, photos = brief.captions, brief.media
    start, end = _free_span(draft)
    if brief.chart and not photos:
        half = start + (end - start) // 2
        if lines and brief.chart.leads:
            return drawn(brief.chart), (start, half)
        return drawn(brief.chart), (half if lines else start, end)
    sure = any(one.sure for one in brief.subjects) and not brief.graphic
    if brief.no_captions or brief.plain or brief.quote or not lines or (sure and not photos):
        return None
    title = choose_title(brief)
    if not photos:
        figures = overview_of(lines, asked=brief.graphic, title=title)
    else:
        alone = len(photos) == 1 and photos[0].kind == "image"
        figures = product_of(photos[0], lines, title) if alone and title else None
    if figures is None:
        return None
    length = overview_ms(lines, end - start) or (end - start if brief.graphic else 0)
    return (figures, (end - length, end)) if length else None


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
