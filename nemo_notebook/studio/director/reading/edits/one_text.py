"""Read clauses about one text of the film, named or the one that changed last: "fade it in", 这句放在最后."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, segments, span
from nemo_notebook.studio.director.operations import SetTextAnimation, SetTextFade, SetTextTime
from nemo_notebook.studio.director.operations.appearing import text_fade
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.focus import topic_of_last
from nemo_notebook.studio.director.reading.edits.naming.references import topic_of
from nemo_notebook.studio.director.reading.edits.pictures.behind_texts import read_behind_text
from nemo_notebook.studio.director.reading.edits.texts.appearing import read_appearing
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import caption_moved
from nemo_notebook.studio.director.reading.edits.texts.exact import read_exact
from nemo_notebook.studio.director.reading.edits.texts.looks import read_text_looks
from nemo_notebook.studio.director.reading.edits.texts.text_moves import read_text_moves
from nemo_notebook.studio.director.reading.edits.texts.title import read_title
from nemo_notebook.studio.director.reading.edits.wishes import read_wish
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_ONE_TEXT: Final = regex(r"^(?:the\s(?:title|end\scard)|caption\s\d+|标题|片尾|第\d+条字幕)$")
_IT: Final = regex(
    r"\b(?:it|that|this)(?:\s(?:one|line|text|caption|sentence))?\b(?!['’]s)|\bthe\snew\s(?:one|line|text|caption)\b"
    r"|(?:把|将|让)?(?:这|那|刚才那|刚加的那?|新加的那?)一?(?:[句条行](?:话|字|字幕|文字)?|[几个两]+字|段(?:话|文字|字))|(?:把|将|让)?它",
    re.I,
)
_THEM: Final = regex(r"\b(?:them|those|these)\b|它们|[这那]些字?|这几[句条]", re.I)
_CARDS: Final = ("the end card", "片尾")
_CARD: Final = regex(
    r"\b(?:that|this|the)\s(?:card|screen|slide|page)\b|(?:把|让)?[这那]一?[张页屏](?:卡片?)?", re.I
)
_COMES: Final = regex(
    r"\b(?:fade|slide|fly|pop|bounce|float|rise|wipe|type|appear|come|show|stay|remain|stand|disappear|vanish|animate)s?\b"
    r"|\b(?:earlier|later|sooner)\b|\b(?:to|until|till|at|on|in)\s(?:the\s)?(?:very\s)?(?:start|beginning|end|front|top|bottom|middle|cent(?:er|re)|last|its|screen)\b"
    r"|\b(?:first|last)\W*$|\b(?:move|put|place|bring|shift)\b.*\d|\b(?:letter|word)\sby\b|\b(?:own|separate)\s(?:screen|page|slide)\b"
    r"|出现|出来|显示|停|浮现|淡[入出]|进来|飞|滑|弹|跳|最[前后]|末尾|结尾|开头|[早晚迟]一?[点些]|提前|推[后迟]|一直|全程|始终|停留|单独|逐[字词]|放[大小到在久]|[大小]一?[点些]|颜色|[红黄蓝绿白黑金粉紫橙灰]色?",
    re.I,
)
"""What is done with words, and seldom with a film."""
_BARE: Final = regex(
    r"^(?:(?:and|then|but|please|now|also|maybe)\s)*(?:a\s(?:bit|little)\s)?(?:later|earlier|sooner)(?:\splease)?$"
    r"|^(?:再|请|就|要)*(?:[放移挪排](?:到|在)?(?:最[前后]|末尾|结尾|开头|片头)|慢慢|渐渐|慢一?点(?:出|显|浮|进)|(?:稍微?)?[早晚迟]一?[点些](?:出|显)|(?:一直|全程|始终)(?:显示|停留|在|保留|留着)|单独)",
    re.I,
)
_SLOWER: Final = regex(
    r"^\W*(?:(?:and|but|a\s(?:bit|little)|much|even|make\sit|still)\s)*(?:slower|more\sslowly|more\sgently|(?P<quick>faster|quicker|more\squickly))(?:\splease)?\W*$"
    r"|^(?:再|要|还要|稍微)*(?:慢|(?P<quick_zh>快))一?[点些](?:吧)?$",
    re.I,
)
_SLOW_FADE_MS: Final = 1500
_INTO_IT: Final = regex(
    r"\bafter\s(?:about\s)?(?:\d|an?\s|one|two|three|four|five|half)|\bseconds?\s(?:in|into\s(?:it|the\s\w+))\b|\d秒(?:钟)?[之以]?后|[过等]\d(?:\.\d+)?秒",
    re.I,
)
"""So long after something began, not a moment of the film."""
_OTHERS: Final = (
    verbs.MUSIC,
    verbs.VOICE,
    regex(
        r"\b(?:images?|photos?|pictures?|scenes?|clips?|shots?|transitions?|background)\b|转场|照片|镜头|背景"
        r"|(?<!单独放)(?<!单独)(?<!一个)画面",
        re.I,
    ),
)


def _title_length(clause: Clause, there: Situation) -> Reading | None:
    """Read "the title should stay longer"; what else is said of it is read of the whole clause."""
    longer = verbs.MAKE_LONGER.search(clause.text) or verbs.MAKE_SHORTER.search(clause.text)
    return read_title(clause, there) if longer else None


_READERS: Final[tuple[Callable[[Clause, Situation], Reading | None], ...]] = (
    read_behind_text,
    caption_moved,
    read_text_moves,
    read_exact,
    read_appearing,
    read_wish,
    read_text_looks,
    _title_length,
)


def read_named_text(named: Iterable[Clause], there: Situation) -> Reading | None:
    """Read the first of several namings of a text under which a clause is a wish about it."""
    said = None
    for one in named:
        for read in _READERS:
            if (reading := read(one, there)) and reading.operations:
                return reading
        said = said or read_text_moves(one, there)
    return said


def read_of_last_text(clause: Clause, there: Situation) -> Reading | None:
    """Read what "it", 这句 says of the text that the last change was about."""
    name = topic_of_last(there)
    if not clause.texts and (slower := _slower(clause, there)):
        return slower
    if clause.texts or not _ONE_TEXT.match(name):
        return None
    if (them := _THEM.search(clause.text)) and len(segments(there.draft, CAPTIONS)) > 1:
        text = _with(there.say("the captions", "字幕"), them, clause.text)
        return read_named_text((replace(clause, text=text, raw=text),), there)
    if topic_of(clause) or any(part.search(clause.text) for part in _OTHERS):
        return None
    said = _IT.search(clause.text) or (_CARD.search(clause.text) if name in _CARDS else None)
    if said and _COMES.search(clause.text):
        text = _with(name, said, clause.text)
    elif _BARE.match(clause.text):
        text = f"{name}{'' if not name.isascii() else ' '}{clause.text}"
    else:
        return None
    named = replace(clause, text=text, raw=text)
    return _in_its_picture(read_named_text((named,), there), clause.text, there)


def _in_its_picture(reading: Reading | None, text: str, there: Situation) -> Reading | None:
    """In "it should appear only after one second" the picture that the words stand over is meant to begin."""
    wanted = reading.operations[0] if reading and len(reading.operations) == 1 else None
    if not isinstance(wanted, SetTextTime) or wanted.track != CAPTIONS or not _INTO_IT.search(text):
        return reading
    begin, end = span(segments(there.draft, CAPTIONS)[wanted.index])
    later = begin + (wanted.start_ms or 0)
    over_one = begin in [span(one)[0] for one in there.pictures[1:]]
    if not wanted.start_ms or not over_one or wanted.start_ms >= begin or later >= end:
        return reading
    return Reading((replace(wanted, start_ms=later, duration_ms=end - later),))


def _with(name: str, said: re.Match[str], text: str) -> str:
    return f"{text[: said.start()]}{name}{text[said.end() :]}"


def _slower(clause: Clause, there: Situation) -> Reading | None:
    """Read "slower" right after words were told how to come."""
    last = there.last[0] if there.last else None
    match = _SLOWER.match(clause.text) if isinstance(last, SetTextAnimation | SetTextFade) else None
    if match is None or not isinstance(last, SetTextAnimation | SetTextFade):
        return None
    side = last.side if isinstance(last, SetTextFade) else "fade_in"
    now = text_fade(segments(there.draft, last.track)[last.index or 0], side)
    quick = match["quick"] or match["quick_zh"]
    wanted = now // 2 if quick else max(_SLOW_FADE_MS, 2 * now)
    return Reading((SetTextFade(last.track, side, wanted, index=last.index),))
