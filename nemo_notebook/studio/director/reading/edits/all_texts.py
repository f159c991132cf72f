"""Read what all words on the screen are to be: "use #ff6600 for the text", 文字都用橙色, 字太细了."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments
from nemo_notebook.studio.director.operations import SetColor, SetTextSize
from nemo_notebook.studio.director.operations.lettering import size_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.looks import CAPTION
from nemo_notebook.studio.director.reading.edits.wishes import read_wish
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moods import find_tone
from nemo_notebook.studio.director.reading.terms.text_forms import ALL_TEXTS

_LETTERS: Final = r"(?:texts?|words|letters|lettering|writing|fonts?|type)"
_BOTH: Final = (
    r"(?:titles?|headline)\s(?:and|&|&&&)\s(?:the\s)?(?:captions?|subtitles?)"
    r"|(?:captions?|subtitles?)\s(?:and|&|&&&)\s(?:the\s)?(?:titles?|headline)"
)
_COLOURED: Final = regex(
    r"^\W*(?:(?:please|and|so|then|just|can\syou|could\syou)\s)*(?:use|take|apply|put|have|want|with)\s[^,.;]{2,40}?\s(?:for|on|to|in|as\sthe\scolou?r\s(?:of|for))\s"
    rf"(?:(?:all|all\sof|the|our|my|every)\s)*(?:{_LETTERS}|{_BOTH})(?:\scolou?rs?)?(?:\s(?:please|everywhere|instead|too))*\W*$"
    r"|^(?:请|把|将|让)?(?:所有的?|全部的?|整个|画面上的?)?(?:文字|字体?|标题[和与跟、]字幕|字幕[和与跟、]标题)的?(?:颜色)?(?:都|全部?|统一|一律)*(?:用|[换改变调设]成?为?|是|要)[^，。]{0,8}(?:色|#[0-9a-f]{6})的?(?:吧|就好)?$"
    r"|^(?:把|将)?[^，。]{1,10}用[在到](?:所有的?|全部的?)?(?:文字|字)上$",
    re.I,
)
_THIN: Final = regex(r"\b(?:thin|skinny|spindly|hairline)\b(?!\s(?:font|type))|(?:太|有点|偏)细|细了", re.I)
_OF_LETTERS: Final = regex(rf"\b{_LETTERS}\b|字|文字", re.I)
_LOOK_OF_LETTERS: Final = regex(
    rf"^\W*(?:(?:please|can\syou|could\syou|make|set|turn|change|and|now|also)\s)*(?:(?:the|all|all\sthe|my|our)\s)?(?:{_LETTERS}|titles?|captions?|subtitles?)(?:\s(?:a\s(?:bit|little)|much|to\sbe|should\sbe|in|to|even|colou?r|size))*\s(?:bigger|larger|smaller|bolder|thicker|red|blue|white|yellow|green|black|gold|orange|pink)\W*$"
    r"|^(?:请|把|将|让)*(?:画面上的?|所有的?|全部的?)?(?:字号|字体|文字|字|标题|字幕)的?(?:颜色|字号|大小)?(?:再|要|都|可以|能|放|调|变|改|换|用|成|到|弄)*(?:[大小粗细][一两]?[点些号]|.{1,3}色的?)(?:吧)?$",
    re.I,
)
_THE_LETTERS: Final = regex(
    r"^\W*(?:(?:please|can\syou|could\syou|make|set|turn|change|and|now|also)\s)*(?:(?:all\s)?(?:of\s)?(?:the|our|my)\s(?:letters|lettering|writing|fonts|texts)|all\s(?:(?:of\s)?(?:the|our|my)\s)?(?:text|words|writing)|letters)\b(?!\s(?:of|in|on)\s(?:the\s)?(?:title|caption|first|last|end))(?!.*\bcaption)",
    re.I,
)
"""The letters of all words on the screen, whichever of these was spoken of last."""
_LETTERING: Final = regex(r"\b(?:lettering|writing|fonts|texts?|words)\b", re.I)
_REFUSED: Final = regex(r"\b(?:no|not|n['’]t|never|without)\b(?!\sthick)|别|不要", re.I)
_BARE_LOOK: Final = regex(
    r"^\W*(?:(?:please|can\syou|could\syou|and|now|ok|hm+)\W+)*(?:make\sit|it\sshould\sbe|i\swant\sit)?\s?(?:(?:a\s(?:bit|little)|much|way|even)\s)?(?:in\s)?(?P<en>[a-z]+)(?:\s(?:please|pls|instead|too))*\W*$"
    r"|^(?:请|帮我|把它|让它|它)*(?:再|更|要|都)?(?:[改变换调]成|用|放)?(?P<zh>[大小](?=一?[点些])|[\u4e00-\u9fff]{1,2}色)(?:一?[点些])?的?(?:吧)?$",
    re.I,
)
"""A size or a colour, and not a word of what is to have it."""
_SIZES: Final = regex(r"bigger|larger|smaller|[大小]", re.I)
_STEP: Final = 1.25
_LARGEST: Final = 2.0


def read_all_texts(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that colours all words, or finds the letters too thin to be read."""
    if clause.texts:
        return None
    if _LOOK_OF_LETTERS.match(clause.text) and not segments(there.draft, TITLE) + segments(
        there.draft, CAPTIONS
    ):
        said = there.say(
            "There are no words in the film yet. Say for example: title: “Hello”.",
            "影片里还没有文字。可以说：“标题：你好”或“加字幕：你好”。",
        )
        return Reading(says=said)
    color = verbs.find_color(clause.text) if _COLOURED.match(clause.text) else None
    if color:
        return Reading(tuple(_in_colour(color, there)))
    return _stronger(clause.text, there)


def whose_look(message: Message, there: Situation) -> Reading | None:
    """Ask which words are meant by "bigger", "make it purple" where nothing was spoken of before."""
    bare = None if message.texts or there.last else _BARE_LOOK.match(message.text)
    look = bare["en"] or bare["zh"] if bare else ""
    tinted = verbs.find_color(look) and not find_tone(look)
    if not (_SIZES.fullmatch(look) or tinted) or there.drawings:
        return None
    words = [
        there.say(english, chinese)
        for english, chinese, is_there in (
            ("the title", "标题", there.title_words),
            ("the captions", "字幕", there.caption_words),
            ("the end card", "片尾", there.end_words),
        )
        if is_there
    ]
    if not words:
        return None
    wish = there.say(f"make {{}} {look}", f"{{}}{look}一点" if look in "大小" else f"{{}}改成{look}")
    english, chinese = f": {', '.join(words[:-1])} or {words[-1]}?", f"：{'、'.join(words)}？"
    if len(words) == 1:
        english, chinese = f"? For example: “{wish.format(*words)}”.", f"？例如：“{wish.format(*words)}”。"
    question = there.say(f"What is to be {look.lower()}{english}", f"要改哪里{chinese}")
    return Reading(says=question, asks=Ask("text", wish))


def read_letters(clause: Clause, there: Situation) -> Reading | None:
    """Read "make the letters bigger", though one caption alone was changed right before."""
    if clause.texts or ALL_TEXTS.search(clause.text) or not _THE_LETTERS.match(clause.text):
        return None
    said = _LETTERING.sub("letters", clause.text, count=1)
    reading = read_wish(replace(clause, text=said, raw=said), there)
    looks = reading and all(isinstance(one, SetColor | SetTextSize) for one in reading.operations)
    return reading if reading and reading.operations and looks else None


def _in_colour(color: str, there: Situation) -> Iterator[SetColor]:
    """All texts of the film in one colour, its end card too."""
    row = segments(there.draft, TITLE)
    if any(not is_end_card(one) for one in row):
        yield SetColor(TITLE, color)
    yield from (SetColor(TITLE, color, index=i) for i, one in enumerate(row) if is_end_card(one))
    if segments(there.draft, CAPTIONS):
        yield SetColor(CAPTIONS, color)


def _stronger(text: str, there: Situation) -> Reading | None:
    """Letters have one weight, bold: thin ones get larger."""
    title, captions = verbs.TITLE.search(text), CAPTION.search(text)
    if _REFUSED.search(text) or not _THIN.search(text) or not (title or captions or _OF_LETTERS.search(text)):
        return None
    tracks = [
        track
        for track, named in ((TITLE, title), (CAPTIONS, captions))
        if segments(there.draft, track) and (named or not (title or captions))
    ]
    sizes = ((track, size_of(segments(there.draft, track)[0])) for track in tracks)
    made = tuple(SetTextSize(track, round(min(_LARGEST, now * _STEP), 2)) for track, now in sizes)
    said = there.say(
        "The letters have one typeface, bold: they are larger now.", "字体只有一种，是粗体：已经放大。"
    )
    return Reading(made, said) if made else None
