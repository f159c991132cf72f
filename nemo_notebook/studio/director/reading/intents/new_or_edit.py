"""Tell, beside a film, a wish for another from one that compares with it or shows what it shows already.

What describes a film at all is known by `describing` and `purpose`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_aspects, find_film_lengths
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.content import part
from nemo_notebook.studio.director.reading.intents.of_this_film import speaks_of_this_film
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_FILM: Final = r"(?:slide\s?shows?|videos?|films?|clips?|versions?|montages?|movies?|reels?)"
_COMPARES: Final = regex(
    rf"\b(?:slower|faster|quicker|longer|shorter|calmer|warmer|cooler|brighter|darker|livelier|louder|quieter)\s(?:\w+\s)?{_FILM}\b"
    r"|(?:[慢快长短暖冷亮暗静]一?[点些]|更[慢快长短暖冷亮暗])的?(?:幻灯片|视频|影片|片子|短片|版本)",
    re.I,
)
_OF_THIS_ONE: Final = regex(
    r"^\W*(?:(?:can|could)\s(?:you|we)\s|please\s|now\s|also\s|and\s|then\s)*(?:make|do|create|get|need|want|give)\s(?:(?:me|us)\s)?(?:also\s)?(?:one|another(?:\sone)?|an?(?:other)?\s(?:second\s)?(?:version|copy|cut)(?:\sof\s(?:it|this))?)\b(?P<rest>.*)$",
    re.I | re.S,
)
_SIZE: Final = regex(r"(?<=\w)[\s-](?:sized?|dimensions?|format)\b", re.I)
_SHAPES: Final = regex(
    r"\b(?:for|in|with|at|on|and|the|my|our|an?|as|well|too|also|please|shape|version|cut|it|is|be|should|long|post|posts|feed|story|stories|about|around|only|just|vertical|horizontal|portrait|landscape|widescreen|square)\b",
    re.I,
)


_FEW_WORDS: Final = 9
_FEW_SIGNS: Final = 16
_SAYS_FILM: Final = regex(
    r"\b(?:videos?|films?|movies?|clips?|reels?|ads?|promo|seconds?|secs?|\d+\s?s)\b|视频|影片|短片|片子|\d\s?秒|[一二三四五六七八九十]秒",
    re.I,
)
"""Asks for a film, or for its length."""


def is_of_another(message: Message, there: Situation) -> bool:
    """Whether words for a film are not of the one that is there."""
    return not _compares_with_film(message) and not speaks_of_this_film(message, there)


def _compares_with_film(message: Message) -> bool:
    """Whether words for a film compare with the one that is there, or want that in another shape."""
    wishes = part(message.bare).wishes
    if (other := _OF_THIS_ONE.match(wishes)) and _says_shape_alone(other["rest"]):
        return True
    return bool(_COMPARES.search(wishes)) and not any(one.sure for one in find_subjects(wishes))


def _says_shape_alone(words: str) -> bool:
    """Whether nothing is said but a shape, or where it is shown, and a length: "for tiktok, 15 s"."""
    words = _SIZE.sub("", words)
    shapes = [(one.start, one.end) for one in find_aspects(words)]
    spans = shapes + [(one.start, one.end) for one in find_film_lengths(words)]
    left = "".join(
        sign if not any(start <= at < end for start, end in spans) else " " for at, sign in enumerate(words)
    )
    return bool(shapes) and not re.search(r"\w", _SHAPES.sub(" ", left))


def shown_already(message: Message, there: Situation) -> str:
    """Return a question where a few words name scenes of which some of the pictures show; "" elsewhere.

    Beside a film of a forest and an ocean "birds in the forest" may be a new film, or that picture.
    """
    wishes = part(message.bare).wishes.strip(" .。!！")
    scenes = {one.scene for one in find_subjects(wishes) if one.sure}
    known = [places for scene in scenes if 0 < len(places := there.showing(scene)) < len(there.pictures)]
    shown = min(known, default=())
    brief = len(wishes.split()) <= _FEW_WORDS if message.language == "en" else len(wishes) <= _FEW_SIGNS
    quoted = [one.words for one in message.texts]
    if (
        not shown
        or not brief
        or any(one not in texts_of(there) for one in quoted)
        or _SAYS_FILM.search(wishes)
    ):
        return ""
    place, wishes = shown[0] + 1, message.text.strip(" .。!！") if quoted else wishes
    return there.say(
        f"A new film, or a change of picture {place}? For a new one say “make a video of {wishes}”. Nothing "
        "can be put into a scene, but a photo or clip of it can be added (-a).",
        f"要新影片，还是改第 {place} 个画面？新影片请说“做一个{wishes}的视频”。"
        "场景里不能另加东西，可以用 -a 附上照片或视频。",
    )


def texts_of(there: Situation) -> tuple[str, ...]:
    """Return the words that the film shows."""
    return (there.title_words, there.end_words, *there.caption_words)
