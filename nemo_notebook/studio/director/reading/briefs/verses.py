"""Find lines of a brief that are shown one by one as they stand: a poem, a song, what is spoken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.messages.condensing import captions_of
from nemo_notebook.studio.director.reading.messages.listing import STROKES, numbered_items
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital, clauses_of
from nemo_notebook.studio.director.reading.messages.sentences import read_writing
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape, without_length
from nemo_notebook.studio.director.reading.messages.texts import BLANK

_POEM: Final = regex(
    r"[:：]\s*(?P<lines>(?:[\u4e00-\u9fff]{5}[，。！？；,]\s?){2,}(?:[\u4e00-\u9fff]{5}(?=$))?"
    r"|(?:[\u4e00-\u9fff]{7}[，。！？；,]\s?){2,}(?:[\u4e00-\u9fff]{7}(?=$))?)"
)
"""Lines of five or of seven signs after a colon: 床前明月光，疑是地上霜。"""
_STROKED: Final = regex(
    rf"[:：]\s*([^/:：.\n{BLANK}]{{4,60}}(?:\s/\s[^/:：.\n{BLANK}]{{4,60}}){{2,7}})(?=[.\n]|$)"
)
_EACH: Final = regex(
    r"(?:[二两三四五六七八九十2-9]\s?句(?:话|文案|字幕)?|\b(?:two|three|four|five|six|[2-9])\s(?:lines|sentences|phrases)\b)[^:：。.，\n]{0,30}[:：]\s*(?P<said>[^。：:\n]+)",
    re.I,
)
"""Lines that are counted before they are told: 三句话三个画面：…."""
_COUNTED: Final = regex(
    r"([二两三四五六2-6])\s?句(?:话|文案)?[^:：。，,\n]{0,8}[:：]\s*|\b(two|three|four|five|six|[2-6])\s(?:lines|sentences|phrases)\s*:\s*",
    re.I,
)
_LINE_END: Final = regex(r"[，。！？；,]\s?")
_BEFORE_AFTER: Final = regex(
    r"\bbefore\s?(?:and|&|/|\+)\s?after\b|前后对比|[前后]后?对比|(?:改造|装修|整理)前后", re.I
)
_AFTER_FIRST: Final = regex(
    r"\bfirst(?:\s(?:one|photo|picture|pic|image|shot))?\s(?:is|shows)\s(?:the\s)?after\b|第一张(?:照片|图)?是(?:[改装整]\w)?[之以]?后",
    re.I,
)
_LAST_CLAUSE: Final = regex(r"[，,]\s?([\u4e00-\u9fff]{2,10})[。！!]?\s*")
_CALLED_LAST: Final = regex(r",\s((?:Mom|Mum|Dad|Grandma|Grandpa|[A-Z][a-z]{2,9})[!.]?)\s*")
_OF_POEM: Final = regex(r"\b(?:poems?|verses?|haikus?|rhymes?|lyrics|limerick|sonnet)\b|诗|歌词|童谣", re.I)
_LENGTH_LAST: Final = regex(r"(?:[,，]|(?<=[.!?。！？])\s)\s*\d{1,3}\s?(?:s|secs?|seconds?|秒)$")
_FEWEST_VERSES: Final = 2
_LONGEST_LINE: Final = 40  # characters
_FEWEST_SPOKEN: Final = 3


def verse_lines(wishes: str) -> tuple[str, ...]:
    """Return the lines of a poem that stands in a brief, none where it has none."""
    if stroked := _STROKED.search(wishes):
        return sung_lines(stroked[1])
    poem = _POEM.search(wishes)
    if poem is None or (poem["lines"].rstrip()[-1:] in "，," and _goes_on(wishes[poem.end() :])):
        return ()
    return tuple(one for one in _LINE_END.split(poem["lines"]) if one)


def _goes_on(rest: str) -> bool:
    """Whether a list goes on behind lines of one length, which were no verses then."""
    following = _LINE_END.split(rest, maxsplit=1)[0]
    return bool(following.strip()) and not asks(following)


def lines_of_poem(wishes: str) -> tuple[str, ...]:
    """Return the lines under a first one that asks for a poem: "poem video, 20 s", then its verses."""
    lines = [_LENGTH_LAST.sub("", one.strip()) for one in wishes.splitlines() if one.strip()]
    told = [one.rstrip(" ,.;，。；") for one in lines[1:] if not asks(one)]
    return tuple(told) if lines and _OF_POEM.search(lines[0]) and len(told) >= _FEWEST_VERSES else ()


def sung_lines(words: str) -> tuple[str, ...]:
    """Return the lines of words written in one with strokes between them: "one / two"; else none."""
    lines = STROKES.split(words)
    return tuple(one.strip(" ,，;；") for one in lines) if len(lines) > 1 else ()


def before_and_after(wishes: str, media: Sequence[Media]) -> tuple[str, ...]:
    """Return what two pictures of a change are called, nothing where they are not two."""
    if len(media) != 2 or not (said := _BEFORE_AFTER.search(wishes)):
        return ()
    labels = ("Before", "After") if said[0].isascii() else ("之前", "之后")
    return labels[::-1] if _AFTER_FIRST.search(wishes) else labels


def to_the_end(words: str, rest: str) -> str:
    """Return words that were cut at a comma with the last clause behind it: 标题：再见，我的大学."""
    if called := _CALLED_LAST.fullmatch(rest):
        return f"{words}, {called[1]}"
    last = _LAST_CLAUSE.fullmatch(rest)
    return f"{words}，{last[1]}" if last and not asks(last[1]) else words


def sentences_after(rest: str) -> tuple[str, ...]:
    """Return the short sentences that end a message and go on with its text: "text: One. Two."."""
    said = [one.strip() for one in re.split("[.。]", rest) if one.strip()] if rest[:1] in ".。" else []
    return tuple(takewhile(_is_line, said))


def _is_line(text: str) -> bool:
    """Whether words are to be read: no order, and no picture with its length: 海边 8秒."""
    return len(text) <= _LONGEST_LINE and not asks(text) and without_length(text) == text


def sentences_each(wishes: str) -> tuple[str, ...]:
    """Return the lines that a brief counts and then tells: 三句话：春天看花、秋天看叶; none for none."""
    counted = _EACH.search(wishes)
    said = [one.strip() for one in re.split("[、，,；;]", counted["said"])] if counted else []
    lines = tuple(one for one in said if one and not only_shape(one))
    return lines if len(lines) > 1 else ()


def whole_sentences(wishes: str) -> tuple[str, ...]:
    """Return so many sentences behind a colon as were counted: 三句话：一。二。三。."""
    counted = _COUNTED.search(wishes)
    if not counted or numbered_items(wishes):
        return ()
    count = round(read_number(counted[1] or counted[2].lower()))
    said = [one.strip() for one in re.split("[。！？.!?]", wishes[counted.end() :]) if one.strip()][:count]
    whole = len(said) == count and BLANK not in "".join(said)
    return tuple(said) if whole and not any(map(asks, said)) else ()


def as_spoken(captions: tuple[str, ...], speech: str | None) -> tuple[str, ...]:
    """Return captions of which one that is all that is spoken is divided as it is spoken."""
    ends = ".。!！ "
    if not speech or not any(one.strip(ends) == speech.strip(ends) for one in captions):
        return captions
    told = sentences_of(speech)
    return tuple(
        line for one in captions for line in (told if one.strip(ends) == speech.strip(ends) else (one,))
    )


def sentences_of(speech: str) -> tuple[str, ...]:
    """Return what is spoken as captions, a sentence each, or each item of a list that begins small."""
    items = clauses_of(speech)
    if len(items) >= _FEWEST_SPOKEN and speech[:1].islower() and all(" " in one for one in items):
        return tuple(map(capital, items))
    return tuple(line for one in read_writing(speech).sentences for line in captions_of(one.text))
