"""Read edits that name words on the screen: "instead of Visit us write Come by", 标题里的Shop去掉."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, VOICE, length_ms, meta, segments
from nemo_notebook.studio.director.operations import Operation, SetVoice
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.edits.texts.caption_order import read_quoted_order
from nemo_notebook.studio.director.reading.edits.words.lengthening import BEHIND, grown_words, longer_words
from nemo_notebook.studio.director.reading.edits.words.mending import (
    figure_changed,
    slip_mended,
    told_figure,
    with_its_article,
    with_sign,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_QUOTES: Final = " \"'“”‘’「」『』《》"
_OLD: Final = r"[\"'“‘「『《]?(?P=shown)[\"'”’」』》]?"
_NEW: Final = r"(?:[\"“‘「『](?P<quoted>[^\"”’」』]{1,200})[\"”’」』]|(?P<new>[^\n\"“”「」]{1,200}?))"
_OLD_PART: Final = (
    r"(?:[\"“‘「『](?P<old_quoted>[^\"”’」』\n]{1,60})[\"”’」』]|(?P<old>[^\n\"“”「」]{2,40}?))"
)
_ON_PICTURE: Final = regex(
    r"\s(?:under|on|over|below|beneath|for|onto|in)\s(?:the\s)?(?:(?:first|second|third|fourth|fifth|last|[a-z]+)\s(?:one|picture|photo|image|slide|scene)|(?:picture|photo|image|slide)\s\d{1,2})$",
    re.I,
)
"""Where words stand that are named by what stands there now."""
_END: Final = (
    r"(?:\s(?:in|as|on)\s(?:(?:the|all)\s(?:(?:very\s)?(?:first|second|third|fourth|fifth|sixth|last|final|closing|other|\d(?:st|nd|rd|th))\s)?(?:titles?|captions?|subtitles?|headline|film|video|texts?|lines?|end\s?(?:card|screen)|ending|outro|card|screen)|(?:caption|text|line)\s\d{1,2})|\s(?:everywhere|wherever|each\stime|every\stime)(?:\s(?:that\s)?(?:it|they|you|that)\s(?:shows?(?:\sup)?|appears?|is|are|comes?\sup|stands?|occurs?|sees?\s(?:it|them)|find\sit))?|\sinstead"
    r"|\splease|\sthen|吧|谢谢)*[\s.。]*$"
)
_WAYS: Final = [
    regex(rf"{BEHIND}(?:{one})", re.I)
    for one in (
        rf"\b(?:replace|change|rename|swap|turn|edit|correct|fix|update|switch)\s(?:the\s)?(?:\w+\s){{0,3}}?{_OLD}"
        rf"(?:\sin\sthe\s\w+)?\s(?:with|by|to|into|for|as)\s(?:say\s|read\s)?{_NEW}{_END}",
        rf"\b(?:instead\sof|rather\sthan)\s{_OLD}(?:\s(?:under|on|over|below)\sthe\s\w+\s\w+)?,?\s(?:it\s(?:should|must)\s)?(?:please\s)?(?:write|say|put|use|show|have|read)\s{_NEW}{_END}",
        rf"\b(?:write|say|put|use|show|have|want|need|prefer)\s{_NEW}\s(?:instead\sof|rather\sthan|in\splace\sof)\s{_OLD}{_END}",
        rf"{_OLD}\s(?:should|must|has\sto|needs\sto)\s(?:be|become|say|read)(?:\schanged\sto)?\s{_NEW}{_END}",
        rf"{_OLD}\s?(?:->|→|=>)\s?{_NEW}{_END}",
        rf"\b(?:spelling|typo|misspell\w*|mistake|wrong)\b.*{_OLD}.*[:：]\s*{_NEW}{_END}",
        rf"(?:[把将]|标题里?的?|字幕里?的?)?{_OLD}\s?(?:这[几个]*字|这[句行条]话?)?(?:[都要给]|应该)*(?:改[成为]|换[成为]|变[成为]|写成|应该是|替换[成为])[:：]?\s?{_NEW}{_END}",
        rf"(?:不要写?|别写|不写){_OLD}[，,]?(?:要?写|改成|换成){_NEW}{_END}",
    )
]
_PART_OF_TEXT: Final = [
    regex(one, re.I)
    for one in (
        rf"\b(?:write|say|put|use|have|read)\s{_NEW}\s(?:instead\sof|rather\sthan|in\splace\sof)\s{_OLD_PART}{_END}",
        rf"\b(?:replace|change|swap|turn|correct|fix|update|switch)\s(?:the\s(?:words?|text|price|number)\s)?{_OLD_PART}"
        rf"(?:\sin\sthe\s[\w\s]{{1,20}}?)?\s(?:with|by|to|into|for)\s(?:say\s)?{_NEW}{_END}",
        rf"^\W*{_OLD_PART}\s(?:should|must|has\sto|needs\sto)\s(?:be|become|say|read)(?:\schanged\sto)?\s{_NEW}{_END}",
        rf"^\W*{_OLD_PART}\s?(?:->|→|=>)\s?{_NEW}{_END}",
        rf"^(?:请?[把将])?(?:所有的?|全部的?|(?:旁白|配音|解说)[里中]的?)?{_OLD_PART}(?:这[几两]?个字|这个词)?(?:都|全部|全)?(?:改[成为]|换[成为]|替换[成为])[:：]?\s?{_NEW}{_END}",
    )
]
"""Ways to put other words in the place of some that are part of a text."""
_OLD_AND_NEW: Final = regex(
    r"^\W*(?:(?:please|now|also|and|can\syou|could\syou)\s)*(?:change|replace|swap)\s(?P<old>(?!(?:the|my|our|all|each|every|this|that|it|its|these|those)\b)[\w'’$€£%&?!-]+(?:\s[\w'’$€£%&?!-]+){1,5}|[\"“][^\"”]{2,60}[\"”])\s(?:to|with|by|into)\s(?-i:[A-Z\"“])[^\n]{2,60}$",
    re.I,
)
"""Words that other words with a capital letter are to stand for."""
_SINGLE: Final = regex(r"(?<!\w)'([^'\n]{1,120})'(?!\w)")
"""Quotation marks of a kind that words have in them, too."""
_SAYS_NOT: Final = regex(
    r"[\"“'‘](?P<new>[^\"”'’\n]{1,80})[\"”'’]\s*[，,]?\s*(?:and\s|而)?(?:不要再?|别再?|不是|而不是|not|instead\sof|rather\sthan)\s?(?:说|写|念|读|用|say(?:ing)?)?\s?[\"“'‘](?P<old>[^\"”'’\n]{1,80})[\"”'’]\W*$",
    re.I,
)
_NOT_BUT: Final = regex(
    r"(?:\bnot|n['’]t|不是|不叫)\s?[\"“](?P<old>[^\"”\n]{1,80})[\"”]\s*[,，.;]?\s*(?:(?:it|that)(?:['’]s|\sis|\sshould\s(?:be|say))|but|而是|应该是|是|叫)\s?[\"“](?P<new>[^\"”\n]{1,80})[\"”]\W*$",
    re.I,
)
_SAYS_NOT_BARE: Final = regex(
    r"\b(?:says?|reads?|writes?|(?:it|that)(?:['’]s|\sis)(?=\s(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half)\b))"
    r"\s(?P<new>\w[\w' ]{0,40}?)"
    r",?\s(?:and\s)?(?:not|instead\sof|rather\sthan)\s(?P<old>\w[\w' ]{0,40}?)\W*$",
    re.I,
)
_ARROW: Final = regex(r"->|→|=>")
_EVERYWHERE: Final = regex(
    r"\b(?:everywhere|wherever|(?:each|every)\stime|all\s(?:the\s)?(?:texts|captions))\b|所有|全部|[都全](?=[改换替])",
    re.I,
)
_FIGURE: Final = regex(
    rf"\b(?:replace|change|turn|edit|correct|fix|update|switch)\s(?:the\s)?(?P<old>[^\n]{{0,20}}?\d[^\n]{{0,24}}?)"
    rf"\s(?:with|by|to|into)\s(?P<new>[^\n]{{1,60}}?){_END}"
    rf"|^(?:请?[把将])?(?P<old_zh>[^\n，。]{{0,8}}?\d[^\n，。]{{0,12}}?)(?:改[成为]|换[成为])(?P<new_zh>[^\n，。]{{1,30}}?){_END}",
    re.I,
)
_PART: Final = r"(?:word|words|part|letters?|bit)"
_WITHOUT: Final = [
    regex(one, re.I)
    for one in (
        rf"\b(?:remove|delete|drop|cut|lose|take\sout|strip|leave\sout)\s(?:the\s)?(?:{_PART}\s)?[\"“']?(?P<old>[^\"”']{{1,40}}?)"
        rf"[\"”']?\s(?:from|in|out\sof)\sthe\s(?P<part>title|headline|heading){_END}",
        rf"(?:去掉|删掉|删除|删去|拿掉|去除)(?P<part>标题|片名|题目)[里中]的?[“\"]?(?P<old>[^”\"，。]{{1,20}}?)[”\"]?(?:这个词|这?[几两一二三四]个字|一词)?{_END}",
        rf"(?P<part>标题|片名|题目)[里中]的?[“\"]?(?P<old>[^”\"，。]{{1,20}}?)[”\"]?(?:这个词|这[几两]个字|几个字|一词)?(?:去掉|删掉|删除|不要|拿掉|去了){_END}",
    )
]
_SHOULD_BE: Final = regex(r"\b(?:should|must|has\sto|needs\sto)\sbe\b", re.I)
_A_TURN: Final = regex(
    r"(?:the\s)?(?:very\s)?(?:first|last|final|second|third)\s(?:thing|one|line|caption|text|words?)\b", re.I
)
_SHARE: Final = regex(r"[$€£¥￥]\s?\d[\d.,]*|\d[\d.,]*\s?[%％折元块]")
_MANY: Final = 9  # things that a place may count
_WRONG: Final = regex(
    r"\b(?:wrong|typo|spelling|misspel\w+|not\sright|incorrect|mistake)\b|不对|错|写反", re.I
)
_TO_LOOK: Final = regex(r"[”\"』」’]\s*(?:改成|改为|换成|变成|做成|弄成|调成)(?P<look>[^，。“\"]{1,12})$")
_BESIDE_COLOR: Final = regex(r"加粗|粗体|大字|大号|加大|放大|描边|[的字和、再又并吧]")
_INSTEAD: Final = regex(r"^\W*(?:instead\sof|rather\sthan)\b|^\W*(?:不要写?|别写|不写)", re.I)
_AFTER_COLON: Final = regex(r"[:：]\s*([^\n:：]{1,120}?)[\s.。]*$")


def read_retext(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that names words on the screen and what is to become of them."""
    if _asks_look(clause.raw):
        return None
    shown = shown_words(there)
    clause = replace(clause, raw=_SINGLE.sub(r'"\1"', clause.raw))
    if several := _EVERYWHERE.search(clause.raw) and _other_part(clause, shown, there):
        return Reading(tuple(several))
    if ordered := read_quoted_order(clause.raw, there):
        return ordered
    found = (
        _other_words(clause.raw, shown)
        or _other_figure(clause.raw, shown, length_ms(there.draft))
        or longer_words(clause.raw, shown)
        or _fewer_words(clause.raw, shown)
    )
    if found:
        return Reading((found,))
    several = with_sign(clause, shown) or _other_part(clause, shown, there)
    several = several or figure_changed(clause.raw, shown, [one.words for one in clause.texts if one.quoted])
    return Reading(tuple(several)) if several else _not_shown(clause.raw, shown, there)


def _not_shown(raw: str, shown: list[Shown], there: Situation) -> Reading | None:
    """Say of "change busy day to Long day at work" that no words on the screen are those."""
    match = _OLD_AND_NEW.match(raw)
    old = match["old"].strip(_QUOTES) if match else ""
    held = any(re.search(rf"\b{re.escape(one)}\b", text.words, re.I) for text in shown for one in old.split())
    named = verbs.WORDS_AND_SOUND.search(old) or verbs.PICTURES.search(old)
    if not match or held or named or verbs.color_spans(raw) or not _is_no_word_of_editing(old):
        return None
    return Reading(says=there.say(f"“{old}” is not on the screen.", f"画面上没有“{old}”。"))


def _asks_look(raw: str) -> bool:
    """Whether words are to look another way, not to be others: “第二杯半价”改成红色加粗."""
    look = _TO_LOOK.search(raw)
    spans = verbs.color_spans(look["look"]) if look else []
    if look is None or not spans:
        return False
    left = f"{look['look'][: spans[0][0]]}{look['look'][spans[-1][1] :]}"
    return not _BESIDE_COLOR.sub("", left)


def read_said_instead(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read 让旁白说“A”，不要说“B”: A takes the place of B, wherever that is written or spoken."""
    match = (
        _SAYS_NOT.search(message.text) or _NOT_BUT.search(message.text) or _SAYS_NOT_BARE.search(message.text)
    )
    if match is None or len(message.texts) > 2:
        return ()
    new = match["new"] if match.re != _SAYS_NOT_BARE else _ON_PICTURE.sub("", match["new"])
    wish = f'replace "{match["old"]}" with "{new}"'
    return tuple(_other_part(Clause(wish, (), wish), shown_words(there), there))


def read_correction_of_words(message: Message, there: Situation) -> Operation | None:
    """Read a message that calls words on the screen wrong and gives others: "A" is wrong, it is "B"."""
    shown = shown_words(there)
    if _INSTEAD.match(message.text):
        return _other_words(message.text, shown)
    typed = message.typed or message.text
    charted = any(str(row.get("text") or " ") in typed for _, one in there.drawings for row in one.rows)
    mended = (None if charted else told_figure(typed, shown)) or slip_mended(message.text, shown)
    if mended := mended or grown_words(message, shown):
        return mended
    if not message.texts or not _WRONG.search(message.bare):
        return None
    old = next((one for one in shown if one.words == message.texts[0].words), None)
    others = [one.words for one in message.texts[1:] if one.words != message.texts[0].words]
    after = _AFTER_COLON.search(message.text, message.texts[0].end)
    new = others[0] if len(others) == 1 else after[1] if after and not others else ""
    return old.replaced(new.strip(_QUOTES)) if old and new.strip(_QUOTES) else None


def _other_words(said: str, shown: list[Shown]) -> Operation | None:
    for one in shown:
        if one.words.lower() not in said.lower():
            continue
        for way in _WAYS:
            match = way.search(f"{one.words}\0{said}")
            new = (match["quoted"] or _ON_PICTURE.sub("", match["new"])).strip(_QUOTES) if match else ""
            if match and not match["quoted"] and _SHOULD_BE.search(said) and unknown_in(new, _MANY) == 0:
                continue  # "… should be first" speaks of its place
            if new and _A_TURN.match(new):  # "… should be the last thing people see"
                continue
            if new and new != one.words and not verbs.color_spans(new):
                return one.replaced(new)
    return None


def _other_part(clause: Clause, shown: list[Shown], there: Situation) -> list[Operation]:
    """Read "replace daily with every day", “包邮”都改成“免运费”, of words in one text, or in each."""
    match = next((found for way in _PART_OF_TEXT if (found := way.search(clause.raw))), None)
    if match is None or any(match[0].strip() in one.words for one in clause.texts if one.quoted):
        return []
    new = (match["quoted"] or _ON_PICTURE.sub("", match["new"])).strip(_QUOTES)
    old = match["old_quoted"] or match["old"]
    if not match["quoted"] and _A_TURN.match(new):
        return []
    sure = match["old_quoted"] or _ARROW.search(clause.raw) or _is_figure(old, clause.text, there)
    if not new or not (sure or _is_no_word_of_editing(old)):
        return []
    if not match["quoted"] and _SHOULD_BE.search(clause.text) and unknown_in(new, _MANY) == 0:
        return []
    edge = (r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])") if old.isascii() else ("", "")
    tail = "".join(rf"(?:\s{re.escape(one)})?" for one in new.split()[1:]) if old.isascii() else ""
    where = re.compile(f"{with_its_article(new)}{edge[0]}{re.escape(old.strip())}{tail}{edge[1]}", re.I)
    holding = [one for one in shown if where.search(one.words)]
    spoken = spoken_by(voice) if (voice := next(iter(segments(there.draft, VOICE)), None)) else ""
    said = [SetVoice(where.sub(lambda _: new, spoken))] if where.search(spoken) else []
    if len(holding) > 1 and not _EVERYWHERE.search(clause.raw):
        holding = _in_named(match[0], holding, len(segments(there.draft, CAPTIONS)))
        if len(holding) > 1:
            return []
    return [*(one.replaced(where.sub(lambda _: new, one.words)) for one in holding), *said]


def _in_named(said: str, holding: list[Shown], count: int) -> list[Shown]:
    """Of several texts with the same words the one that is named: "in the last caption", "in the title"."""
    if verbs.CAPTIONS.search(said):
        places = places_in(said, count)
        return [one for one in holding if one.track == CAPTIONS and (not places or one.index in places)]
    if verbs.END_CARD.search(said) or verbs.TITLE.search(said):
        track = "end" if verbs.END_CARD.search(said) else TITLE
        return [one for one in holding if one.track == track]
    return holding


def _is_figure(words: str, said: str, there: Situation) -> bool:
    """Whether words are a price or a share that is no volume: 50% in 把50%全部换成40%."""
    sounds = (verbs.MUSIC, verbs.SOUND, verbs.VOICE, verbs.TRANSITIONS)
    row = segments(there.draft, MUSIC)
    loud = f"{round(100 * float(meta(row[0]).get('volume', 1.0)))}%" if row else ""
    return (
        _SHARE.fullmatch(words.strip()) is not None
        and words.strip() != loud
        and not any(one.search(said) for one in sounds)
    )


def _is_no_word_of_editing(words: str) -> bool:
    """Whether words can only be those on the screen: not "the music", "the forest"."""
    return (
        unknown_in(words, 0) > 0 and not find_subjects(words) and not find_music_style(words, anywhere=True)
    )


def _other_figure(said: str, shown: list[Shown], film_ms: int) -> Operation | None:
    """Read "change 12 hours to 18 hours" where one text on the screen has those words in it."""
    match = _FIGURE.search(said)
    old, new = ((match["old"] or match["old_zh"]), (match["new"] or match["new_zh"])) if match else ("", "")
    old, new = old.strip(_QUOTES), new.strip(_QUOTES)
    if not new or any(one.value == film_ms for one in find_durations(old)):
        return None
    where = re.compile(rf"(?<!\d){re.escape(old)}(?![\d\w])" if old.isascii() else re.escape(old), re.I)
    holding = [one for one in shown if where.search(one.words)]
    changed = [one.replaced(where.sub(lambda _: new, one.words, count=1)) for one in holding]
    return changed[0] if len(changed) == 1 else None


def _fewer_words(said: str, shown: list[Shown]) -> Operation | None:
    """Read "drop the word Shop from the title"."""
    title = next((one for one in shown if one.track == TITLE), None)
    match = next((found for way in _WITHOUT if (found := way.search(said))), None)
    if not title or not match or match["old"].lower() not in title.words.lower():
        return None
    left = " ".join(re.sub(re.escape(match["old"]), " ", title.words, count=1, flags=re.I).split())
    return title.replaced(left) if left else None
