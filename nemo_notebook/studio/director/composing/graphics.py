"""Give the numbers of a film's captions a picture of their own: the words stay, what lies behind changes.

What is worth showing is left to `figures`. `following` keeps a graphic true when its caption is edited.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from nemo_notebook.models.reading import items, mapping
from nemo_notebook.studio.director.composing.figures import (
    Figures,
    figures_in,
    is_news,
    names_a_year,
    series_in,
    shares_in,
)
from nemo_notebook.studio.director.composing.overviews import same_overview
from nemo_notebook.studio.director.composing.pictures import dissolving
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    PICTURES,
    TITLE,
    meta,
    segments,
    source_of,
    span,
    with_meta,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.make.graphics import GRAPHIC, GRAPHICS

_LEAST_MS: Final = 1500
"""A graphic that stands for less cannot be taken in; a picture between two of them neither."""
_SHARE: Final = 0.6
"""Of a film, what graphics may take that were not asked for: pictures carry the rest."""
OF: Final = "of"
"""In a recipe, the ids of the captions whose numbers it shows."""
_FEWEST_SHARES: Final = 3  # of a whole, that make one ring rather than numbers one by one
_WHOLE: Final = (97, 101)  # per cent, with what rounding takes and gives
_OVERVIEWS: Final = ("steps", "timeline", "list")
"""Graphics that show all captions of a film together."""

Together = tuple[Figures, tuple[int, int]]
"""A graphic of all captions, and from when to when it stands, on the film's clock in ms."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is shown while some captions stand."""

    captions: tuple[Wire, ...]
    figures: Figures
    when: tuple[int, int] | None = None

    @property
    def span(self) -> tuple[int, int]:
        """From when to when, on the film's clock in ms; without a time of its own that of its captions."""
        return self.when or (span(self.captions[0])[0], span(self.captions[-1])[1])

    @property
    def length_ms(self) -> int:
        """How long that is."""
        return self.span[1] - self.span[0]


def is_graphic(segment: Wire) -> bool:
    """Whether the studio draws this picture from words and numbers."""
    return source_of(segment).startswith(GRAPHIC)


def with_graphics(
    draft: Wire,
    *,
    asked: str,
    tone: str,
    seed: int,
    language: str,
    together: Together | None = None,
) -> Wire:
    """Return a film whose captions with numbers stand before graphics of them, the weightiest first.

    Args:
        draft: a film of made pictures: they give way, and some of them always stay.
        asked: what was asked for, see `reading.briefs.graphics`; "nothing" where nothing may be covered.
        tone: of the graphics.
        seed: of the first one.
        language: of their names.
        together: what shows the captions together, and from when to when; no other graphic repeats them.
    """
    pictures, captions, length_ms = segments(draft, PICTURES), segments(draft, CAPTIONS), draft["d"]
    shown = [] if together or asked == "nothing" else _all_shown(captions, asked)
    free = [one for one in shown if _is_free(draft, *one.span)]
    chosen = _chosen(free, length_ms, _SHARE if not asked else 1.0)
    chosen += [_Shown(tuple(captions), *together)] if together else []
    if not chosen or not pictures:
        return draft
    row: list[Wire] = []
    at = 0
    for number, one in enumerate(chosen):
        start, end = one.span
        start = at if start - at < _LEAST_MS and _is_free(draft, at, start) else start
        end = length_ms if length_ms - end < _LEAST_MS and _is_free(draft, end, length_ms) else end
        row += _between(pictures, at, start)
        about = _graphic_meta(one, tone=tone, seed=seed + number, language=language)
        row.append({"s": start, "d": end - start, "m": about})
        at = end
    row += _between(pictures, at, length_ms)
    return with_segments(draft, PICTURES, [_numbered(one, place) for place, one in enumerate(row, 1)])


def _is_free(draft: Wire, start: int, end: int) -> bool:
    """Whether neither title nor end card stands in a stretch: it would lie on what the graphic shows."""
    return all(span(one)[1] <= start or end <= span(one)[0] for one in segments(draft, TITLE))


def _graphic_meta(one: _Shown, *, tone: str, seed: int, language: str) -> Wire:
    recipe: Wire = {"items": list(one.figures.items), "tone": tone, "seed": seed}
    if one.figures.title:
        recipe["title"] = one.figures.title
    if one.figures.photo:
        recipe["photo"] = one.figures.photo
    elif one.figures.weight:
        recipe[OF] = [str(caption["id"]) for caption in one.captions]
    name = graphic_name(one.figures, language)
    return {"name": name, "src": GRAPHIC + one.figures.graphic, "recipe": recipe}


def _all_shown(captions: Sequence[Wire], asked: str) -> list[_Shown]:
    """What there is to show, in the order of time; captions that give a number a year make one chart."""
    if asked in ("bars", "shares") and (shares := shares_in([words_of(one) for one in captions])):
        return [_Shown(tuple(captions), shares)]
    if whole := _whole_among(captions):
        before, run, after = captions[: whole[0]], tuple(captions[whole[0] : whole[1]]), captions[whole[1] :]
        shares = shares_in([words_of(one) for one in run])
        own = [_Shown(run, shares)] if shares else []
        return [*_all_shown(before, asked), *own, *_all_shown(after, asked)]
    found: list[_Shown] = []
    for is_year, group in groupby(captions, lambda one: names_a_year(words_of(one))):
        run = tuple(group)
        series = series_in(_said(run)) if is_year and len(run) > 1 else None
        if series:
            graphic = "line" if asked == "line" else series.graphic
            found.append(_Shown(run, replace(series, graphic=graphic)))
        else:
            found += [
                _Shown((one,), figures)
                for one in run
                if (figures := figures_in(words_of(one))) and (asked or is_news(words_of(one), figures))
            ]
    return found


def _whole_among(captions: Sequence[Wire]) -> tuple[int, int] | None:
    """Return which captions in a row are the shares of one whole: 72 %, 18 %, 10 %."""
    lines = [words_of(one) for one in captions]
    for start in range(len(lines)):
        for end in range(len(lines), start + _FEWEST_SHARES - 1, -1):
            shares = shares_in(lines[start:end])
            total = sum(float(str(one["value"])) for one in shares.items) if shares else 0
            if _WHOLE[0] <= total <= _WHOLE[1]:
                return start, end
    return None


def _said(captions: Sequence[Wire]) -> str:
    return "; ".join(words_of(one) for one in captions)


def _chosen(shown: Sequence[_Shown], film_ms: int, share: float) -> list[_Shown]:
    """What gets a graphic, in the order of time: as much as leaves room for pictures."""
    long = [one for one in shown if one.length_ms >= _LEAST_MS]
    kept: list[_Shown] = []
    for one in sorted(long, key=lambda one: -one.figures.weight):
        room = film_ms if len(one.captions) > 1 else share * film_ms
        if sum(each.length_ms for each in kept) + one.length_ms <= room:
            kept.append(one)
    return sorted(kept, key=lambda one: one.span)


def _between(pictures: Sequence[Wire], start: int, end: int) -> list[Wire]:
    """What the pictures show of a stretch; too short a piece goes on as the one beside it."""
    if end <= start:
        return []
    pieces = [
        {**one, "s": max(start, span(one)[0]), "d": min(end, span(one)[1]) - max(start, span(one)[0])}
        for one in pictures
        if span(one)[0] < end and span(one)[1] > start
    ]
    long = [one for one in pieces if one["d"] >= _LEAST_MS] or [max(pieces, key=lambda one: one["d"])]
    ends = [one["s"] for one in long[1:]] + [end]
    begins = [start, *ends[:-1]]
    return [{**one, "s": a, "d": b - a} for one, a, b in zip(long, begins, ends, strict=True)]


def _numbered(segment: Wire, place: int) -> Wire:
    """A picture with its id, coming in with a dissolve unless it is the first."""
    bare = {"id": f"v{place}", "s": segment["s"], "d": segment["d"], "m": segment["m"]}
    return with_meta(bare, transition=None) if place == 1 else dissolving(bare)


def following(before: Wire, after: Wire) -> Wire:
    """Return an edited film whose graphics show what their captions now say; others stay as they were."""
    captions = {str(one.get("id")): one for one in segments(after, CAPTIONS)}
    earlier = {str(one.get("id")): words_of(one) for one in segments(before, CAPTIONS)}
    changed = {name for name, one in captions.items() if earlier.get(name, words_of(one)) != words_of(one)}
    row = segments(after, PICTURES)
    new = [_followed(one, captions, changed, str(meta(after).get("language"))) for one in row]
    return with_segments(after, PICTURES, new) if new != row else after


def _followed(segment: Wire, captions: dict[str, Wire], changed: set[str], language: str) -> Wire:
    recipe = mapping(meta(segment).get("recipe"))
    names = [name for name in map(str, items(recipe.get(OF))) if name in captions]
    if not is_graphic(segment) or not changed.intersection(names):
        return segment
    kept = source_of(segment).removeprefix(GRAPHIC)
    figures = _drawn_again(kept, [captions[name] for name in names], recipe)
    if figures is None:  # nothing to count any more
        return with_meta(
            segment, src=f"{GRAPHIC}shapes", recipe={**recipe, "items": []}, name=_title("shapes", language)
        )
    if list(figures.items) == items(recipe.get("items")):
        return segment
    graphic = kept if figures.graphic == "bars" and kept in ("bars", "line") else figures.graphic
    new = replace(figures, graphic=graphic)
    shown = {**recipe, "items": list(new.items)}
    return with_meta(segment, src=GRAPHIC + graphic, recipe=shown, name=graphic_name(new, language))


def _drawn_again(kept: str, captions: Sequence[Wire], recipe: Wire) -> Figures | None:
    """What a graphic of some captions shows once they are reworded."""
    lines = [words_of(one) for one in captions]
    if kept in _OVERVIEWS:
        return same_overview(kept, lines, recipe)
    if len(lines) > 1:
        return series_in(_said(captions)) or shares_in(lines)
    return figures_in(lines[0])


def graphic_name(figures: Figures, language: str) -> str:
    """Return what people read of a graphic: its first number, or from when to when a chart goes."""
    if not figures.items:
        return _title(figures.graphic, language)
    first, last = figures.items[0], figures.items[-1]
    if figures.graphic in ("bars", "line"):
        shown = f"{first.get('text', '')}–{last.get('text', '')}"
    elif figures.graphic == "timeline":
        shown = f"{first.get('shown', '')}–{last.get('shown', '')}"
    elif figures.graphic in ("steps", "list"):
        shown = str(len(figures.items))
    else:
        shown = " ".join(str(first.get(key) or "") for key in ("shown", "text")).strip()
    return f"{_title(figures.graphic, language)}{'：' if language == 'zh' else ': '}{shown}"


def _title(graphic: str, language: str) -> str:
    entry = GRAPHICS[graphic]
    return entry.title_zh if language == "zh" else entry.title
