"""Read a clause whose every word is known: things × wishes × amounts meet in one table of rules.

What a rule is not sure of it leaves to the readers that look for single words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from nemo_notebook.models.measures import ASPECTS, MAX_DURATION_MS
from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, VOICE, length_ms, meta, segments
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
    Reorder,
    SetAspect,
    SetColor,
    SetPictureLength,
    SetTextPlace,
    SetTextSize,
    SetTransitions,
    SetVolume,
    ShowCaptions,
)
from nemo_notebook.studio.director.operations.lettering import size_of
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.concepts import tokens_of
from nemo_notebook.studio.director.reading.edit_captions import caption_under
from nemo_notebook.studio.director.reading.edit_pictures import no_picture_left
from nemo_notebook.studio.director.reading.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.wish import THINGS, Wish
from nemo_notebook.studio.director.timing import DISSOLVE_MS, SHORTEST_PICTURE_MS

_TEXTS: Final = {"title": TITLE, "captions": CAPTIONS}
_SOUNDS: Final = {"music": MUSIC, "voice": VOICE}
_AMOUNTS: Final = ("factor", "duration", "percent")
_DEGREES: Final = ("time+", "time-", "too", "not", "enough", "little", "much", "by", "more", "less")
_STEPS: Final = {"little": 1.25, "usual": 1.25, "much": 1.6}
_PICTURE_STEPS: Final = {"little": 1.2, "usual": 1.5, "much": 2.0}
_ONE_OF: Final = re.compile(
    r"\b(?:an?|one(?:\sof\s(?:the|my))?)\s(?:captions?|subtitles?|pictures?|photos?|images?|scenes?)\b|一[条句行张幅]",
    re.I,
)
_LONGEST_MS: Final = 60_000


def read_wish(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause of which every word is known; None where one is not, or no rule is sure."""
    if clause.texts:
        return None
    captions = verbs.CAPTIONS.search(clause.text) and not verbs.PICTURES.search(clause.text)
    count = len(segments(there.draft, CAPTIONS)) if captions else len(there.pictures)
    tokens = tokens_of(clause.text, count)
    if not tokens:
        return None
    wish = Wish(clause.text, tuple(tokens), there)
    return next((reading for rule in _RULES if (reading := rule(wish))), None)


def _kept(wish: Wish) -> Reading | None:
    """Read "the music stays", 标题不变: nothing is to be done."""
    parts = wish.things and wish.only(*THINGS, "keep", "show", "not", "each", "position", "one")
    unchanged = wish.has("keep") and not wish.has("remove", "only")
    return Reading() if parts and unchanged and not wish.amounts("duration") else None


def _text_looks(wish: Wish) -> Reading | None:
    """Read "the title twice as large, at the bottom, in red", 第二条字幕小一点."""
    tracks = [track for thing, track in _TEXTS.items() if thing in wish.things]
    if not tracks or not wish.things <= set(_TEXTS) or wish.has("duration", "front", "back", "swap"):
        return None
    if wish.has(
        "time+", "time-", "until", "from", "whole", "loud+", "loud-", "loud", "before", "after", "fade"
    ):
        return None
    found = [one for track in tracks for one in _looks_of(track, wish)]
    return Reading(tuple(found)) if found else None


def _looks_of(track: str, wish: Wish) -> list[Operation]:
    """Size, place and colour of the texts of a track that are meant; each thing is wished for once."""
    row = segments(wish.there.draft, track)
    hues = list(dict.fromkeys(one.hue for one in wish.tokens if one.concept == "hue"))
    places = [one for one in ("top", "middle", "bottom") if wish.has(one)]
    if not row or len(places) > 1 or len(hues) > 1 or wish.removes:
        return []
    meant = [one for one in wish.places if one < len(row)] if track == CAPTIONS else []
    made: list[Operation] = []
    places_meant: list[int] | list[None] = meant or [None]
    for index in places_meant:
        size = _size_wished(wish, size_of(row[index or 0]))
        made += [SetTextSize(track, size, index=index)] if size else []
        made += [SetTextPlace(track, one, index=index) for one in places]
        made += [SetColor(track, one, index=index) for one in hues]
    return made


def _size_wished(wish: Wish, now: float) -> float | None:
    """The size that is asked for: by a factor, a percentage or a step."""
    way = wish.way("size") or (_generic(wish) if wish.has("size") else 0)
    factors, percents = wish.amounts("factor"), wish.amounts("percent")
    if not way and not (wish.has("size") and (factors or percents)):
        return None
    if factors:
        step = factors[0] if factors[0] > 1 else 1 / factors[0]
        size = now * step if way > 0 or (not way and factors[0] > 1) else now / step
    elif percents:
        size = percents[0] / 100 if wish.has("to") or not way else now * (1 + way * percents[0] / 100)
    else:
        size = now * wish.degree(_STEPS) ** way
    return round(min(2.0, max(0.5, size)), 2)


def _generic(wish: Wish) -> int:
    """+1 for "increase", -1 for "lower", 0 where neither or both is said."""
    return int(wish.has("more")) - int(wish.has("less"))


def _which_gone(wish: Wish) -> Reading | None:
    """Ask which one is meant by "delete a caption", 删掉一张图."""
    if not _ONE_OF.search(wish.text) or wish.places or not wish.removes:
        return None
    if not wish.only("captions", "picture", "remove", "one", "number"):
        return None
    say = wish.there.say
    if wish.things == {"captions"} and len(segments(wish.there.draft, CAPTIONS)) > 1:
        ask = Ask("place", say("remove caption {}", "第{}条字幕删掉"))
        return Reading(says=say("Which caption?", "哪一条字幕？"), asks=ask)
    if wish.things == {"picture"} and len(wish.there.pictures) > 1:
        count = len(wish.there.pictures)
        ask = Ask("place", say("remove picture {}", "第{}张图删掉"))
        return Reading(says=say(f"Which of the {count} pictures?", f"{count} 个画面中的哪一个？"), asks=ask)
    return None


_UNREADABLE: Final = re.compile(
    r"\b(?:can(?:['’]?t|not)|hard\sto|unable\sto|not\sable\sto)\s(?:\w+\s)?(?:read|see)\b|看不[清见到出]|读不",
    re.I,
)


def _text_gone(wish: Wish) -> Reading | None:
    """Read "title gone please", "captions off", 第二条字幕不要."""
    if not wish.things or not wish.things <= set(_TEXTS) or _UNREADABLE.search(wish.text):
        return None
    if not wish.only(
        "title", "captions", "remove", "off", "on", "not", "position", "one", "each", "size", "show"
    ):
        return None
    if "title" not in wish.things and not wish.places and wish.has("off", "on"):
        return Reading((ShowCaptions(wish.has("on")),))
    if not wish.removes and not wish.has("off"):
        return None
    made: list[Operation] = [RemoveTitle()] if "title" in wish.things else []
    if "captions" in wish.things:
        places = sorted(wish.places, reverse=True)
        made += [RemoveCaptions(place) for place in places] or [RemoveCaptions()]
    return Reading(tuple(made))


def _sound_gone(wish: Wish) -> Reading | None:
    """Read "no soundtrack at all", 配乐全部拿掉."""
    if not wish.things or not wish.things <= set(_SOUNDS) or not wish.removes:
        return None
    if not wish.only("music", "voice", "remove", "off", "not", "each", "loud"):
        return None
    gone = {"music": RemoveMusic(), "voice": RemoveVoice()}
    return Reading(tuple(gone[one] for one in _SOUNDS if one in wish.things))


def _halved_sound(wish: Wish) -> Reading | None:
    """Read "halve the music", 音乐大一倍: loudness by a factor is exact."""
    factors, tracks = wish.amounts("factor"), [_SOUNDS[one] for one in _SOUNDS if one in wish.things]
    if len(tracks) != 1 or len(wish.things) != 1 or len(factors) != 1 or wish.has("duration", "percent"):
        return None
    row = segments(wish.there.draft, tracks[0])
    way = wish.way("loud") or wish.way("size") or _generic(wish)
    if not row or wish.has("time+", "time-", "fade", "to"):
        return None
    now = float(meta(row[0]).get("volume", 1.0))
    step = max(factors[0], 1 / factors[0])
    louder = way > 0 if way else factors[0] > 1
    return Reading((SetVolume(tracks[0], round(min(1.0, now * step if louder else now / step), 3)),))


def _pictures_gone(wish: Wish) -> Reading | None:
    """Read "leave out pictures three and four", 第三张和第四张都不要了."""
    allowed = ("picture", "position", "remove", "not", "one", "each")
    if not wish.about_pictures or not wish.removes or not wish.only(*allowed):
        return None
    count = len(wish.there.pictures)
    if max(wish.places) >= count:
        return Reading(says=wish.there.no_such(max(wish.places)))
    if len(wish.places) >= count:
        return Reading(says=no_picture_left(wish.there))
    return Reading(tuple(RemovePicture(place) for place in sorted(wish.places, reverse=True)))


def _pictures_held(wish: Wish) -> Reading | None:
    """Read "the second picture is on screen too briefly", 第三张时间加倍, "hold images 1 and 2 for 4 s"."""
    allowed = ("picture", "position", "one", "show", "for", "to", "keep", "each", *_AMOUNTS, *_DEGREES)
    factors, lengths, percents = (wish.amounts(one) for one in _AMOUNTS)
    way = wish.way("time") or (_generic(wish) if wish.has("show") or lengths else 0)
    amounts = [*factors, *lengths, *percents]
    if not wish.about_pictures or not wish.only(*allowed) or len(amounts) > 1 or not (way or amounts):
        return None
    if max(wish.places) >= len(wish.there.pictures):
        return Reading(says=wish.there.no_such(max(wish.places)))
    if lengths and way and wish.has("too"):
        return None
    return Reading(tuple(HoldPicture(place, _held_ms(wish, place, way)) for place in wish.places))


def _held_ms(wish: Wish, place: int, way: int) -> int:
    now = int(wish.there.pictures[place]["d"])
    factors, lengths, percents = (wish.amounts(one) for one in _AMOUNTS)
    if factors:
        step = max(factors[0], 1 / factors[0])
        wanted = now * step if way > 0 or (not way and factors[0] > 1) else now / step
    elif percents:
        wanted = now * (1 + way * percents[0] / 100)
    elif lengths:
        by = (way or wish.has("by")) and not wish.has("to", "for")
        wanted = now + (way or 1) * lengths[0] if by else lengths[0]
    else:
        wanted = now * wish.degree(_PICTURE_STEPS) ** way
    return max(SHORTEST_PICTURE_MS, min(_LONGEST_MS, round(wanted / 100) * 100))


def _pictures_moved(wish: Wish) -> Reading | None:
    """Read "image 3 before image 2", 把第2张放到第1张前面, "move the second one to the end"."""
    allowed = ("picture", "position", "one", "move", "before", "after", "front", "back", "swap", "to", "with")
    places, count = wish.places, len(wish.there.pictures)
    moves = wish.has("move", "before", "after", "swap") and not wish.there.fresh_pictures
    if not wish.about_pictures or not wish.only(*allowed) or len(places) > 2 or not moves:
        return None
    if max(places) >= count:
        return Reading(says=wish.there.no_such(max(places)))
    order = _order(wish, places, count)
    return Reading((Reorder(tuple(order)),)) if order and order != sorted(order) else None


def _order(wish: Wish, places: list[int], count: int) -> list[int]:
    first, rest = places[0], [i for i in range(count) if i != places[0]]
    if len(places) == 2:
        ahead, behind = wish.has("before", "front"), wish.has("after")
        if ahead == behind or wish.has("swap"):
            return []
        rest.insert(rest.index(places[1]) + (0 if ahead else 1), first)
        return rest
    if wish.has("front", "before") != wish.has("back", "after"):
        return [first, *rest] if wish.has("front", "before") else [*rest, first]
    return []


def _shape(wish: Wish) -> Reading | None:
    """Read "so widescreen", 改成方形的."""
    named = [one for one in ASPECTS if wish.has(one)]
    if len(named) != 1 or not wish.only(*named, "shape", "film", "to", "one", "move"):
        return None
    return Reading((SetAspect(named[0]),))


def _even(wish: Wish) -> Reading | None:
    """Read "all four equally long", 四张图一样长."""
    there = wish.there
    if not wish.has("even") or not wish.only(
        "even", "each", "picture", "number", "time+", "show", "for", "to", "keep"
    ):
        return None
    return Reading((SetPictureLength(length_ms(there.draft) // max(1, len(there.pictures))),))


def _each_length(wish: Wish) -> Reading | None:
    """Read "two and a half seconds for each photo"."""
    lengths = wish.amounts("duration")
    allowed = ("each", "picture", "duration", "for", "show", "to", "one", "keep", "number", "on")
    if len(lengths) != 1 or wish.places or not wish.has("each") or not wish.has("picture"):
        return None
    if not wish.only(*allowed):
        return None
    fits = lengths[0] >= SHORTEST_PICTURE_MS and lengths[0] * len(wish.there.pictures) <= MAX_DURATION_MS
    return Reading((SetPictureLength(round(lengths[0])),)) if fits else None


def _words_under(wish: Wish) -> Reading | None:
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
        "off",
    )
    if len(wish.places) != 1 or not wish.has("captions", "size") or not wish.has("picture"):
        return None
    if not wish.removes or not wish.only(*under) or wish.places[0] >= len(wish.there.pictures):
        return None
    index = caption_under(wish.places[0], wish.there)
    return None if index is None else Reading((RemoveCaptions(index),))


def _transitions(wish: Wish) -> Reading | None:
    """Read "make the cuts hard", "slower dissolves", 转场慢一点."""
    if not wish.things or not wish.things <= {"transition", "cut", "picture"} or wish.places:
        return None
    if not wish.has("transition", "cut") or wish.has("percent", "factor", "music"):
        return None
    if wish.has("hard") or (wish.removes and not wish.has("cut")):
        return Reading((SetTransitions(0),))
    lengths, way = wish.amounts("duration"), wish.way("time")
    if wish.has("remove", "cut", "front", "back", "show", "more", "less"):
        return None
    if not wish.has("transition") or len(lengths) > 1 or not (lengths or way):
        return None
    return Reading((SetTransitions(round(lengths[0]) if lengths else round(DISSOLVE_MS * 2**way)),))


_RULES: Final[tuple[Callable[[Wish], Reading | None], ...]] = (
    _kept,
    _which_gone,
    _text_gone,
    _sound_gone,
    _text_looks,
    _halved_sound,
    _words_under,
    _pictures_gone,
    _pictures_held,
    _pictures_moved,
    _shape,
    _even,
    _each_length,
    _transitions,
)
