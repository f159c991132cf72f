"""What follows from clauses about pictures whose every word is known: gone, held, moved, all alike."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import MAX_DURATION_MS
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    RemoveCaptions,
    RemovePicture,
    SetPictureLength,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.length import to_length
from nemo_notebook.studio.director.reading.edits.pictures.pacing import AS_FAST
from nemo_notebook.studio.director.reading.edits.pictures.pictures import no_picture_left
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import caption_under
from nemo_notebook.studio.director.reading.messages.situation import Reading
from nemo_notebook.studio.director.reading.messages.wish import Wish
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_SOUND: Final = regex(r"\b(?:sounds?|audio|noise)\b|声", re.I)
"""A word that says nothing elsewhere ("it sounds good") is what is to go here."""
_EACH: Final = regex(r"每一?[张幅]")
_LESS: Final = regex(r"\b(?:less|fewer)\b|少", re.I)
_SPEED: Final = regex(r"\d\s?[x×](?!\w)", re.I)
_AMOUNTS: Final = ("factor", "duration", "percent")
_DEGREES: Final = ("time+", "time-", "too", "not", "enough", "little", "much", "by", "more", "less")
_PICTURE_STEPS: Final = {"little": 1.2, "usual": 1.5, "much": 2.0}
_LONGEST_MS: Final = 60_000


def words_under(wish: Wish) -> Reading | None:
    """Read "no text under the third picture", 第三张下面不要字: the caption of one picture goes."""
    under = (
        "picture",
        "position",
        "captions",
        "size",
        "remove",
        "not",
        "bottom",
        "top",
        "one",
        "show",
        "stay",
        "off",
    )
    if len(wish.places) != 1 or not wish.has("captions", "size") or not wish.has("picture"):
        return None
    if not wish.removes or not wish.only(*under) or wish.places[0] >= len(wish.there.pictures):
        return None
    index = caption_under(wish.places[0], wish.there)
    return None if index is None else Reading((RemoveCaptions(index),))


def pictures_gone(wish: Wish) -> Reading | None:
    """Read "leave out pictures three and four", 第三张和第四张都不要了."""
    allowed = ("picture", "position", "remove", "not", "one", "each")
    if not wish.about_pictures or not wish.removes or not wish.only(*allowed) or _SOUND.search(wish.text):
        return None
    count = len(wish.there.pictures)
    if max(wish.places) >= count:
        return Reading(says=wish.there.no_such(max(wish.places)))
    if len(wish.places) >= count:
        return Reading(says=no_picture_left(wish.there))
    return Reading(tuple(RemovePicture(place) for place in sorted(wish.places, reverse=True)))


_SLOW_MOTION: Final = regex(
    r"慢放|放慢|慢动作|慢镜头|\bslow\s(?:\S+\s){1,4}?down\b|\bslow\sdown\b|\bspeed\s(?:\S+\s){0,4}?up\b", re.I
)


_MEASURE: Final = regex(r"\sthan\s.*|比[^，,长久短多少]+", re.I)
"""What a picture is to be shown longer than; it stays as it is."""


def pictures_held(wish: Wish) -> Reading | None:
    """Read "the second picture is on screen too briefly", 第三张时间加倍, "hold images 1 and 2 for 4 s"."""
    allowed = (
        "picture",
        "position",
        "one",
        "show",
        "stay",
        "for",
        "to",
        "keep",
        "each",
        *_AMOUNTS,
        *_DEGREES,
    )
    factors, lengths, percents = (wish.amounts(one) for one in _AMOUNTS)
    way = wish.way("time") or (wish.more_or_less if wish.has("show") or lengths else 0)
    amounts = [*factors, *lengths, *percents]
    if _SPEED.search(wish.text) and not wish.has("show", "stay", "time+", "time-"):
        return None
    if _SLOW_MOTION.search(wish.text) and set(wish.places) & set(wish.there.clips()):
        return None
    if not wish.about_pictures or not wish.only(*allowed) or len(amounts) > 1 or not (way or amounts):
        return None
    if max(wish.places) >= len(wish.there.pictures):
        return Reading(says=wish.there.no_such(max(wish.places)))
    if lengths and way and wish.has("too") or AS_FAST.search(wish.text):
        return None
    measured = places_in(_MEASURE.sub("", wish.text), len(wish.there.pictures)) or wish.places
    held = [one for one in wish.places if one in measured]
    return Reading(tuple(HoldPicture(place, _held_ms(wish, place, way)) for place in held))


def _held_ms(wish: Wish, place: int, way: int) -> int:
    now = int(wish.there.pictures[place]["d"])
    factors, lengths, percents = (wish.amounts(one) for one in _AMOUNTS)
    if factors:
        step = max(factors[0], 1 / factors[0])
        wanted = now * step if way > 0 or (not way and factors[0] > 1) else now / step
    elif percents:
        wanted = now * (1 + way * percents[0] / 100)
    elif lengths:
        stepped = bool(_LESS.search(wish.text)) and not wish.has("not", "to")
        by = wish.adds or stepped or (way or wish.has("by")) and not wish.has("to", "for")
        wanted = now + (way or 1) * lengths[0] if by else lengths[0]
    else:
        wanted = now * wish.degree(_PICTURE_STEPS) ** way
    return max(SHORTEST_PICTURE_MS, min(_LONGEST_MS, round(wanted / 100) * 100))


def even(wish: Wish) -> Reading | None:
    """Read "all four equally long", 四张图一样长."""
    there = wish.there
    if not wish.has("even") or not wish.only(
        "even", "each", "picture", "number", "time+", "show", "stay", "for", "to", "keep"
    ):
        return None
    return Reading((SetPictureLength(length_ms(there.draft) // max(1, len(there.pictures))),))


def each_length(wish: Wish) -> Reading | None:
    """Read "two and a half seconds for each photo"."""
    lengths = wish.amounts("duration")
    allowed = ("each", "picture", "duration", "for", "show", "stay", "to", "one", "keep", "number", "on")
    if len(lengths) != 1 or wish.places or not wish.has("each") or not wish.has("picture"):
        return None
    if not wish.only(*allowed) or wish.there.stills_beside_clips():  # these alone may be meant
        return None
    fits = lengths[0] >= SHORTEST_PICTURE_MS and lengths[0] * len(wish.there.pictures) <= MAX_DURATION_MS
    return Reading((SetPictureLength(round(lengths[0])),)) if fits else None


def each_longer(wish: Wish) -> Reading | None:
    """Read "each picture a little longer", 照片换得太快, where nothing says by how much."""
    named = wish.things == {"picture"} and wish.has("each", "show", "stay", "swap") or _EACH.search(wish.text)
    allowed = ("picture", "each", "show", "stay", "keep", "swap", "for", "one", *_DEGREES)
    way = wish.way("time")
    if not named or not way or wish.places or not wish.only(*allowed) or wish.there.clips():
        return None
    now = length_ms(wish.there.draft)
    return to_length(round(now * wish.degree(_PICTURE_STEPS) ** way / 500) * 500, wish.there)
