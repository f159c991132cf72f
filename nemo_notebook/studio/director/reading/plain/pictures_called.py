"""Find the pictures that a sentence of known words names, by place, by name or by what they show."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, meta, segments, span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Sign
from nemo_notebook.studio.director.reading.plain.things_called import Thing, things_in
from nemo_notebook.studio.director.reading.terms.subjects import scene_words

COUNTED: Final = 1
"""Marks a picture that is called by an ordinal, which may be a place."""
SCENE: Final = "scene"
"""Marks pictures that are called by what they show, which may be one picture in several parts."""
_ORDINAL: Final = regex(r"the\s(?:first|second|third|fourth|fifth|sixth|last)\b|第|最后[一那]", re.I)
_HOUSE: Final = regex("[馆店厅屋房]")
"""What may follow the sign of a scene: 咖啡, 咖啡馆."""
OWN: Final = regex(r"(?:our|my)\s|(?<=\bour\s)|(?<=\bmy\s)|(?<=我们)|(?<=咱们)|(?<=我家)|(?<=们的)", re.I)
"""Of "our bakery" a film may tell that shows a café."""
_CLIP: Final = regex(
    r"\b(?:the|my|our)\s(?:(?:short|video|movie)\s)?clip\b(?!\s(?:of|from|with)\b)"
    r"|\b(?:the|my|our)\svideo\b(?=\s(?:(?:should|must|can|has\sto|to|be|go(?:es)?|comes?|stay)\s)*(?:first|last|before|after|in\s(?:between|front)|(?:at|to)\sthe\s(?:very\s)?(?:start|end|beginning|front)))"
    r"|(?:[那这]一?[段个条])(?:视频|短片|片段)|视频(?:那|这)[段个条]|视频(?=(?:就|也|要|应该)?(?:先|放|排|移|挪|摆|在)(?:到|在)?(?:最?[前后]|开头|结尾|中间|第|照片))",
    re.I,
)
"""The one clip of a film of photos."""
_STILLS: Final = regex(
    r"\b(?:the|my|our|all)?\s?(?:the\s)?(?:(?P<many>both|two|three|four|five|six|\d)\s)?(?:photos|photographs|stills)\b(?!\s(?:of|from|with)\b)"
    r"|(?:那|这|全部|所有)?(?:(?P<many_zh>[两二三四五六2-6])张)?的?照片(?![里上中])",
    re.I,
)
"""The photos of a film that has clips, too."""
_HANZI: Final = regex(r"[\u4e00-\u9fff]{2,}")
_BETWEEN: Final = regex(r"(?:\s*[,;、，>→-]+\s*|\s)(?:(?:and|then)\s)*", re.I)
_STOP: Final = regex("[，。；]")
_CARD: Final = regex("(?:请|麻烦|帮我|把|将)*片[头尾](?!的?(?:画面|图|照片|镜头))")
"""Where words stand, not pictures: 片尾换成大海."""
_QUOTES: Final = regex(r"[“”\"「」『』《》]")


def pictures_named(text: str, there: Situation, *, by_file: bool = True) -> dict[int, tuple[int, Sign]]:
    """Return the pictures that a text names, by where the name begins.

    Args:
        text: a sentence.
        there: the film.
        by_file: whether a label or the Chinese name of a file counts, which may be a text on the picture.
    """
    called = [*_called(text, there, labelled=by_file), *(_filed(text, there) if by_file else ())]
    called += _of_kind(text, there)
    rows = [(*one, "") for one in called] + [(*one, SCENE) for one in _shown(text, there)]
    return {
        start: (end, Sign(NAMED, places, COUNTED if _ORDINAL.match(text, start) else 0, name))
        for start, end, places, name in sorted(rows, key=lambda row: row[1])
        if places
    }


def pictures_spoken_of(text: str, there: Situation, *, hinted: bool = False) -> set[tuple[int, ...]]:
    """Return the pictures that a clause speaks of; a hint counts if none is called or it is `hinted`."""
    called = {
        places
        for at, _, places in (*_called(text, there), *_filed(text, there))
        if places and not OWN.match(text, at)
    }
    if called and not hinted:
        return called
    shown = {one.places for at, (_, one) in pictures_named(text, there).items() if not OWN.match(text, at)}
    return called | shown


def with_names_bare(message: Message, there: Situation) -> str:
    """The words of a message, pictures in quotation marks without them; "" where it quotes anything else."""
    text = message.text.strip()
    if not message.texts:
        return text
    if _CARD.match(text):
        return ""
    on_screen = {one.lower() for one in (*there.caption_words, there.title_words, there.end_words)}
    for one in message.texts:
        words = one.words.strip()
        if words.lower() in on_screen or not _is_names(words if one.quoted else _first(words), there):
            return ""
    return _QUOTES.sub(" " if text.isascii() else "", text)


def _first(words: str) -> str:
    """The first of several clauses, behind which new words hardly go on: 结尾换成大海，其他依次提前."""
    return _STOP.split(words, maxsplit=1)[0]


def _is_names(words: str, there: Situation) -> bool:
    """Whether words are the name of a picture, or a row of such names: "market, café and ocean"."""
    named, at = pictures_named(words, there), 0
    while at in named:
        at = named[at][0]
        if between := _BETWEEN.match(words, at):
            at = between.end()
    return at == len(words)


def _called(text: str, there: Situation, *, labelled: bool = True) -> list[tuple[int, int, tuple[int, ...]]]:
    """Pictures that are called by their place or by their own name."""
    every = tuple(range(len(there.pictures)))
    return [
        (_begin(text, one.start, one.end), one.end, _place_of(one.meant["picture"][0]) or every)
        for one in things_in(text, there)
        if _is_picture(one, there, labelled=labelled)
        and text[one.start : one.end].lower() not in ("first", "last")
    ]


def _is_picture(one: Thing, there: Situation, *, labelled: bool) -> bool:
    """Whether a thing is a picture, perhaps one with its own name on it."""
    if len(one.meant.get("picture", ())) != 1:
        return False
    return len(one.meant) == 1 or (labelled and _is_labelled(one, there))


def _is_labelled(one: Thing, there: Situation) -> bool:
    """Whether what may be a picture or a caption is both."""
    numbered = all(_place_of(names[0]) for names in one.meant.values())
    if set(one.meant) != {"picture", "text"} or not numbered:
        return False
    place, caption = (_place_of(one.meant[kind][0])[0] for kind in ("picture", "text"))
    begin, end = span(there.pictures[place])
    start, stop = span(segments(there.draft, CAPTIONS)[caption])
    return one.meant["text"][0].startswith("caption") and begin <= (start + stop) // 2 < end


def _begin(text: str, start: int, end: int) -> int:
    """Where the name begins in Chinese words that may hold more than it: 除了市集那张."""
    if text[start].isascii():
        return start
    return min((one.start for one in scene_words(text[:end]) if one.start >= start), default=start)


def _shown(text: str, there: Situation) -> list[tuple[int, int, tuple[int, ...]]]:
    """Pictures that are called by what they show."""
    rows = list[tuple[int, int, tuple[int, ...]]]()
    for one in scene_words(text):
        house = None if text[one.start].isascii() else _HOUSE.match(text, one.end)
        rows.append((one.start, house.end() if house else one.end, there.showing(one.value)))
    return rows


def _filed(text: str, there: Situation) -> list[tuple[int, int, tuple[int, ...]]]:
    """Pictures that are called by the Chinese name of their file."""
    stems = [str(meta(one).get("name", "")).rpartition(".")[0] for one in there.pictures]
    on_screen = there.title_words + there.end_words
    return [
        (*found.span(), (place,))
        for place, stem in enumerate(stems)
        for name in _HANZI.findall(stem)
        if sum(name in other for other in stems) == 1 and name not in on_screen
        for found in re.finditer(name, text)
    ]


def _of_kind(text: str, there: Situation) -> list[tuple[int, int, tuple[int, ...]]]:
    """The clip among photos, and the photos beside clips: "the clip first, then the two photos"."""
    clips, stills = there.clips(), there.stills_beside_clips()
    rows = [(*one.span(), tuple(clips)) for one in _CLIP.finditer(text)] if stills and len(clips) == 1 else []
    for one in _STILLS.finditer(text) if stills else ():
        many = one["many"] or one["many_zh"]
        if not many or many.lower() == "both" or round(read_number(many.lower())) == len(stills):
            rows.append((*one.span(), tuple(stills)))
    return rows


def _place_of(name: str) -> tuple[int, ...]:
    number = re.search(r"\d+", name)
    return (int(number[0]) - 1,) if number else ()
