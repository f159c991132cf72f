"""What follows from a clause whose every word is known: rules over its concepts, the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from nemo_notebook.models.measures import ASPECTS
from nemo_notebook.studio.director.composing.pictures import is_scene
from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, VOICE, meta, segments
from nemo_notebook.studio.director.operations import (
    SetAspect,
    SetTime,
    SetTransitions,
    SetVolume,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.pictures import picture_wishes
from nemo_notebook.studio.director.reading.messages import text_wishes
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.messages.wish import THINGS, Wish
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of
from nemo_notebook.studio.director.reading.terms.told_times import tells_when
from nemo_notebook.studio.director.timing import DISSOLVE_MS
from nemo_notebook.studio.make.catalog import TIMES

_SOUNDS: Final = {"music": MUSIC, "voice": VOICE}
_SUN_ALONE: Final = regex(r"^(?!.*\b(?:it|this|that|film|video)\b).*(?:\bsun(?:set|rise)\b|日[落出])", re.I)
"""A sunset that is wished for may be the picture, not its time of day."""
_TOO_QUICK: Final = regex(r"\b(?:so|that|too)\s(?:fast|quick)|[那这]么快|太快", re.I)
_ONE_OF: Final = regex(
    r"\b(?:an?|one(?:\sof\s(?:the|my))?)\s(?:captions?|subtitles?|pictures?|photos?|images?|scenes?)\b|一[条句行张幅]",
    re.I,
)


_ONE_GOES: Final = regex(
    r"^\W*(?:(?:i\sthink|sorry|so|and|but|hm+|well|oh|actually)[\s,]+)*(?:one\s(?:of\s(?:the|my|these|those|our)\s)?(?:\w+\s)?(?:captions?|subtitles?|lines|pictures?|photos?|pics?|images?|scenes?|clips?)\s(?:has\sto|should|must|needs\sto|can|could|ought\sto|will\shave\sto)\s(?:go|leave|come\sout|be\s(?:removed|deleted|dropped|cut|left\sout|taken\sout))"
    r"|(?:there(?:['’]s|\sis|\sare)|we\shave|i\shave|it\shas)\sone\s(?:caption|subtitle|line|picture|photo|pic|image|scene|clip)\stoo\smany)(?:\s(?:though|please|sorry))?\W*$"
    r"|^(?:有|其中)一[张个条句段](?:图片?|照片|画面|字幕)?(?:要|得|应该|需要|可以)?(?:删掉?|去掉|拿掉|不要)了?$|^(?:图片?|照片|画面|字幕)?多了一[张个条句段](?:图片?|照片|画面|字幕)?$",
    re.I,
)
"""One of several is to go, and not said which."""


def read_wish(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause of which every word is known; None where one is not, or no rule is sure."""
    if clause.texts:
        return None
    if _ONE_GOES.match(clause.text):
        return _which(there, captions=bool(verbs.CAPTIONS.search(clause.text)))
    captions = verbs.CAPTIONS.search(clause.text) and not verbs.PICTURES.search(clause.text)
    count = len(segments(there.draft, CAPTIONS)) if captions else len(there.pictures)
    tokens = tokens_of(clause.text, count)
    if not tokens:
        return None
    wish = Wish(clause.text, tuple(tokens), there)
    return next((reading for rule in _RULES if (reading := rule(wish))), None)


def _kept(wish: Wish) -> Reading | None:
    """Read "the music stays", 标题不变: nothing is to be done."""
    parts = wish.things and wish.only(*THINGS, "keep", "stay", "not", "each", "position", "one")
    unchanged = wish.has("keep", "stay") and not wish.has("remove", "only")
    return Reading() if parts and unchanged and not wish.amounts("duration") else None


def _which_gone(wish: Wish) -> Reading | None:
    """Ask which one is meant by "delete a caption", 删掉一张图."""
    if not _ONE_OF.search(wish.text) or wish.places or not wish.removes:
        return None
    if not wish.only("captions", "picture", "remove", "one", "number"):
        return None
    if wish.things not in ({"captions"}, {"picture"}):
        return None
    return _which(wish.there, captions=wish.things == {"captions"})


def _which(there: Situation, *, captions: bool) -> Reading | None:
    """The question which caption, or picture, is to go; None where there are not several."""
    say = there.say
    if captions and len(segments(there.draft, CAPTIONS)) > 1:
        ask = Ask("place", say("remove caption {}", "第{}条字幕删掉"))
        return Reading(says=say("Which caption?", "哪一条字幕？"), asks=ask)
    if not captions and len(there.pictures) > 1:
        count = len(there.pictures)
        ask = Ask("place", say("remove picture {}", "第{}张图删掉"))
        return Reading(says=say(f"Which of the {count} pictures?", f"{count} 个画面中的哪一个？"), asks=ask)
    return None


def _halved_sound(wish: Wish) -> Reading | None:
    """Read "halve the music", 音乐大一倍: loudness by a factor is exact."""
    factors, tracks = wish.amounts("factor"), [_SOUNDS[one] for one in _SOUNDS if one in wish.things]
    if len(tracks) != 1 or len(wish.things) != 1 or len(factors) != 1 or wish.has("duration", "percent"):
        return None
    row = segments(wish.there.draft, tracks[0])
    way = wish.way("loud") or wish.way("size") or wish.more_or_less
    if not row or wish.has("time+", "time-", "fade", "to"):
        return None
    now = float(meta(row[0]).get("volume", 1.0))
    step = max(factors[0], 1 / factors[0])
    louder = way > 0 if way else factors[0] > 1
    return Reading((SetVolume(tracks[0], round(min(1.0, now * step if louder else now / step), 3)),))


def _shape(wish: Wish) -> Reading | None:
    """Read "so widescreen", 改成方形的."""
    named = [one for one in ASPECTS if wish.has(one)]
    if len(named) != 1 or not wish.only(*named, "shape", "film", "to", "one", "move", "keep", "stay"):
        return None
    return Reading((SetAspect(named[0]),))


def _time_of_day(wish: Wish) -> Reading | None:
    """Read "i want it at sunrise", 改成晚上: of several times the last is meant."""
    named = [one.concept for one in wish.tokens if one.concept in TIMES]
    allowed = (
        "film",
        "move",
        "to",
        "time+",
        "time-",
        "show",
        "more",
        "stay",
        "size",
        "from",
        "for",
        "each",
        *TIMES,
    )
    dated = _SUN_ALONE.search(wish.text) or tells_when(wish.text)
    wants = wish.only(*allowed) and not wish.removes and not dated
    scenes = any(is_scene(one) for one in wish.there.pictures)
    return Reading((SetTime(named[-1]),)) if named and wants and scenes else None


def _transitions(wish: Wish) -> Reading | None:
    """Read "make the cuts hard", "slower dissolves", 转场慢一点."""
    if not wish.things or not wish.things <= {"transition", "cut", "picture"} or wish.places:
        return None
    if not wish.has("transition", "cut") or wish.has("percent", "factor", "music"):
        return None
    if wish.removes and _TOO_QUICK.search(wish.text):
        return Reading((SetTransitions(2 * DISSOLVE_MS),))
    if wish.has("hard") and wish.has("too"):
        return Reading((SetTransitions(2 * DISSOLVE_MS),))
    if wish.has("hard") or (wish.removes and not wish.has("cut")):
        return Reading((SetTransitions(0),))
    lengths, way = wish.amounts("duration"), wish.way("time")
    if wish.has("remove", "cut", "front", "back", "show", "stay", "more", "less"):
        return None
    if not wish.has("transition") or len(lengths) > 1 or not (lengths or way):
        return None
    return Reading((SetTransitions(round(lengths[0]) if lengths else round(DISSOLVE_MS * 2**way)),))


_RULES: Final[tuple[Callable[[Wish], Reading | None], ...]] = (
    _kept,
    _which_gone,
    text_wishes.end_card,
    text_wishes.text_gone,
    text_wishes.caption_times,
    text_wishes.text_looks,
    _halved_sound,
    picture_wishes.words_under,
    picture_wishes.pictures_gone,
    picture_wishes.pictures_held,
    _shape,
    _time_of_day,
    picture_wishes.even,
    picture_wishes.each_length,
    picture_wishes.each_longer,
    _transitions,
)
