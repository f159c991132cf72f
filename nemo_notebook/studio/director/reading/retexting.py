"""Read edits that name words on the screen: "instead of Visit us write Come by", 标题里的Shop去掉."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, length_ms, segments, words_of
from nemo_notebook.studio.director.operations import Operation, SetCaption, SetEndCard, SetTitle
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.message import Message
from nemo_notebook.studio.director.reading.situation import Reading, Situation

_QUOTES: Final = " \"'“”‘’「」『』《》"
_OLD: Final = r"[\"'“‘「『《]?{old}[\"'”’」』》]?"
_NEW: Final = r"(?:[\"“‘「『](?P<quoted>[^\"”’」』]{1,200})[\"”’」』]|(?P<new>[^\n]{1,200}?))"
_END: Final = (
    r"(?:\s(?:in|as|on)\sthe\s(?:title|caption|headline|film|video)|\sinstead|\splease|\sthen"
    r"|吧|谢谢)*[\s.。]*$"
)
_WAYS: Final = (
    rf"\b(?:replace|change|rename|swap|turn|edit|correct|fix|update|switch)\s(?:the\s)?(?:\w+\s){{0,3}}?{_OLD}"
    rf"(?:\sin\sthe\s\w+)?\s(?:with|by|to|into|for|as)\s(?:say\s|read\s)?{_NEW}{_END}",
    rf"\b(?:instead\sof|rather\sthan)\s{_OLD},?\s(?:it\s(?:should|must)\s)?(?:please\s)?(?:write|say|put|use|show|have|read)\s{_NEW}{_END}",
    rf"\b(?:write|say|put|use|show|have)\s{_NEW}\s(?:instead\sof|rather\sthan|in\splace\sof)\s{_OLD}{_END}",
    rf"{_OLD}\s(?:should|must|has\sto|needs\sto)\s(?:be|become|say|read)(?:\schanged\sto)?\s{_NEW}{_END}",
    rf"{_OLD}\s?(?:->|→|=>)\s?{_NEW}{_END}",
    rf"\b(?:spelling|typo|misspell\w*|mistake|wrong)\b.*{_OLD}.*[:：]\s*{_NEW}{_END}",
    rf"(?:[把将]|标题里?的?|字幕里?的?)?{_OLD}(?:这[几个]*字|这[句行条]话?)?(?:[都要给]|应该)*(?:改[成为]|换[成为]|变[成为]|写成|应该是|替换[成为])[:：]?\s?{_NEW}{_END}",
    rf"(?:不要写?|别写|不写){_OLD}[，,]?(?:要?写|改成|换成){_NEW}{_END}",
)
_FIGURE: Final = re.compile(
    rf"\b(?:replace|change|turn|edit|correct|fix|update|switch)\s(?:the\s)?(?P<old>[^\n]{{0,20}}?\d[^\n]{{0,24}}?)"
    rf"\s(?:with|by|to|into)\s(?P<new>[^\n]{{1,60}}?){_END}"
    rf"|^(?:请?[把将])?(?P<old_zh>[^\n，。]{{0,8}}?\d[^\n，。]{{0,12}}?)(?:改[成为]|换[成为])(?P<new_zh>[^\n，。]{{1,30}}?){_END}",
    re.I,
)
_PART: Final = r"(?:word|words|part|letters?|bit)"
_WITHOUT: Final = (
    rf"\b(?:remove|delete|drop|cut|lose|take\sout|strip|leave\sout)\s(?:the\s)?(?:{_PART}\s)?[\"“']?(?P<old>[^\"”']{{1,40}}?)"
    rf"[\"”']?\s(?:from|in|out\sof)\sthe\s(?P<part>title|headline|heading){_END}",
    rf"(?P<part>标题|片名|题目)[里中]的?[“\"]?(?P<old>[^”\"，。]{{1,20}}?)[”\"]?(?:这个词|这[几两]个字|几个字|一词)?(?:去掉|删掉|删除|不要|拿掉|去了){_END}",
)
_CAPITALS: Final = re.compile(
    r"\b(?:in\s)?(?:all\s)?(?P<up>caps|capitals?|upper\s?case|capital\sletters|block\sletters)\b"
    r"|\b(?P<down>lower\s?case|small\sletters)\b|(?P<up_zh>大写)|(?P<down_zh>小写)",
    re.I,
)
_SIGN: Final = re.compile(r"\b(?:exclamation|question)\s(?:mark|point)\b|感叹号|叹号|问号", re.I)
_SIGNS: Final = {"exclamation": "!", "question": "?", "感叹号": "！", "叹号": "！", "问号": "？"}


_WRONG: Final = re.compile(
    r"\b(?:wrong|typo|spelling|misspel\w+|not\sright|incorrect|mistake)\b|不对|错|写反", re.I
)
_INSTEAD: Final = re.compile(r"^\W*(?:instead\sof|rather\sthan)\b|^\W*(?:不要写?|别写|不写)", re.I)
_AFTER_COLON: Final = re.compile(r"[:：]\s*([^\n:：]{1,120}?)[\s.。]*$")


@dataclass(frozen=True)
class _Shown:
    """Words on the screen, and the operation that puts others in their place."""

    words: str
    track: str
    index: int = 0

    def replaced(self, words: str) -> Operation:
        if self.track == CAPTIONS:
            return SetCaption(self.index, words)
        return SetTitle(words) if self.track == TITLE else SetEndCard(words)


def read_retext(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that names words on the screen and what is to become of them."""
    shown = _shown(there)
    found = (
        _other_words(clause.raw, shown)
        or _other_figure(clause.raw, shown, length_ms(there.draft))
        or _fewer_words(clause.raw, shown)
        or _other_letters(clause, shown)
    )
    return Reading((found,)) if found else None


def read_correction_of_words(message: Message, there: Situation) -> Operation | None:
    """Read a message that calls words on the screen wrong and gives others: "A" is wrong, it is "B"."""
    if _INSTEAD.match(message.text):
        return _other_words(message.text, _shown(there))
    if not message.texts or not _WRONG.search(message.bare):
        return None
    old = next((one for one in _shown(there) if one.words == message.texts[0].words), None)
    others = [one.words for one in message.texts[1:] if one.words != message.texts[0].words]
    after = _AFTER_COLON.search(message.text, message.texts[0].end)
    new = others[0] if len(others) == 1 else after[1] if after and not others else ""
    return old.replaced(new.strip(_QUOTES)) if old and new.strip(_QUOTES) else None


def _shown(there: Situation) -> list[_Shown]:
    captions = [words_of(one) for one in segments(there.draft, CAPTIONS)]
    found = [_Shown(words, CAPTIONS, i) for i, words in enumerate(captions)]
    found += [
        _Shown(words_of(end_card_of(there.draft) or {}), "end"),
        _Shown(words_of(title_of(there.draft) or {}), TITLE),
    ]
    return sorted((one for one in found if one.words), key=lambda one: -len(one.words))


def _other_words(said: str, shown: list[_Shown]) -> Operation | None:
    for one in shown:
        if one.words.lower() not in said.lower():
            continue
        for way in _WAYS:
            match = re.search(way.replace("{old}", re.escape(one.words)), said, re.I)
            new = (match["quoted"] or match["new"]).strip(_QUOTES) if match else ""
            if new and new != one.words and not verbs.color_spans(new):
                return one.replaced(new)
    return None


def _other_figure(said: str, shown: list[_Shown], film_ms: int) -> Operation | None:
    """Read "change 12 hours to 18 hours" where one text on the screen has those words in it."""
    match = _FIGURE.search(said)
    old, new = ((match["old"] or match["old_zh"]), (match["new"] or match["new_zh"])) if match else ("", "")
    old, new = old.strip(_QUOTES), new.strip(_QUOTES)
    if not new or any(one.value == film_ms for one in find_durations(old)):
        return None
    where = re.compile(rf"(?<!\d){re.escape(old)}(?![\d\w])" if old.isascii() else re.escape(old), re.I)
    holding = [one for one in shown if where.search(one.words)]
    if len(holding) != 1:
        return None
    return holding[0].replaced(where.sub(lambda _: new, holding[0].words, count=1))


def _fewer_words(said: str, shown: list[_Shown]) -> Operation | None:
    """Read "drop the word Shop from the title"."""
    title = next((one for one in shown if one.track == TITLE), None)
    match = next((found for way in _WITHOUT if (found := re.search(way, said, re.I))), None)
    if not title or not match or match["old"].lower() not in title.words.lower():
        return None
    left = re.sub(re.escape(match["old"]), " ", title.words, count=1, flags=re.I)
    left = " ".join(left.split())
    return title.replaced(left) if left else None


def _other_letters(clause: Clause, shown: list[_Shown]) -> Operation | None:
    """Read "the title in capitals", "add an exclamation mark to the title"."""
    title = next((one for one in shown if one.track == TITLE), None)
    if not title or clause.texts or not verbs.TITLE.search(clause.text):
        return None
    words = title.words
    if letters := _CAPITALS.search(clause.text):
        words = words.upper() if letters["up"] or letters["up_zh"] else words.lower()
    elif (sign := _SIGN.search(clause.text)) and verbs.ADD.search(clause.text):
        words = words.rstrip("!?！？") + _SIGNS[sign[0].lower().split()[0]]
    return title.replaced(words) if words != title.words else None
