"""Read what is done with one of a list of captions: "put Priya first", "add Nachos 9 after the burrito"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    RemovePicture,
    SetCaption,
    SplitCaption,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.listed import NUMBERED, item_called
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, as_others
from nemo_notebook.studio.director.reading.edits.texts.captions import read_caption_texts
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_HEAD: Final = r"^\W*(?:(?:please|now|also|and|then|oh|actually|sorry|hey)\W+)*"
_TAIL: Final = r"(?:\s(?:please|instead|too|as\swell|now|then|again))*\W*$"
_HEAD_ZH: Final = r"^(?:请|再|还有?|帮我|麻烦|把|将|让|给|[，,\s])*"
_TAIL_ZH: Final = r"(?:吧|了|啊|哦|呢|一下)*[。！!]*$"
COUNTED_AGAIN: Final = regex(
    r"(?:^|[\s,.;]+)(?:so|then|that['’]?s|which\smakes?)\s(?:(?:it['’]?s|that['’]?s|there\sare|we\shave|back\sto|just|only|it)\s)*(?:\d{1,2}|one|two|three|four|five|six|seven)(?:\s(?:again|left|in\stotal|now|of\sthem|things|items|reasons|points|steps|tips))+\W*$",
    re.I,
)
"""How many there are then: "remove beaches, so 5 again"."""
_KINDS: Final = r"steps?|tips?|points?|reasons?|rules?|facts?"
_NTH: Final = r"second|third|fourth|fifth|sixth|seventh|eighth"
_SWAP: Final = regex(
    rf"{_HEAD}(?:swap|switch|exchange|flip|trade)\s(?:the\s(?:order|places|positions)\sof\s)?(?P<a>[^,;\n]{{2,40}}?)\s(?:and|with|&)\s(?P<b>[^,;\n]{{2,40}}?)(?:\s(?:around|places|over|round))?{_TAIL}"
    rf"|{_HEAD}(?P<c>[^,;\n]{{2,40}}?)\sand\s(?P<d>[^,;\n]{{2,40}}?)\s(?:should\s|must\s|need\sto\s|have\sto\s|to\s)?(?:swap|switch|trade|change|exchange)(?:\s(?:places|positions|spots|around))?{_TAIL}"
    rf"|{_HEAD_ZH}(?P<e>[^，。]{{1,20}}?)[和跟与同](?P<f>[^，。]{{1,20}}?)(?:的)?(?:顺序|位置|次序)?(?:互相)?(?:交换|互换|对[调换]|调换|换(?:一下|过来|个?位置|个?顺序)|调个?(?:位置|顺序))(?:位置|顺序)?{_TAIL_ZH}",
    re.I,
)
_FIRST: Final = regex(
    rf"{_HEAD}(?:put|move|show|have|list|bring|place|let|mention|name|make)\s(?P<a>[^,;\n]{{2,40}}?)\s(?:(?:be|come|go|appear|stand)\s)?(?:(?:to|at|in)\sthe\s(?:very\s)?(?:(?P<first>front|start|beginning|first\s(?:place|position|spot))|end|last\s(?:place|position|spot)|back)|(?:as\s)?(?:the\s)?(?:very\s)?(?:(?P<one>first)|last))(?:\s(?:of|in|on)\sthe\s(?:list|names|menu|row|captions))?{_TAIL}"
    rf"|{_HEAD}(?P<b>[^,;\n]{{2,40}}?)\s(?:(?:should|must|has\sto|needs\sto|ought\sto)\s(?:be|come|go|appear|stand)\s|(?:comes?|goes)\s)?(?:the\s)?(?:very\s)?(?:(?P<two>first)|last)(?:\s(?:one|of\sall|in\sthe\slist))?{_TAIL}"
    rf"|{_HEAD_ZH}(?P<c>[^，。]{{1,20}}?)(?:要|应该)?(?:[放移挪排调换提]|移动|挪动){{1,2}}[到在至]?(?:(?P<zh>最前面?|第一[个位条句]?|首位|开头|最先)|最后面?|末尾|最末)(?:[面位来去]|一[个位条])?{_TAIL_ZH}",
    re.I,
)
_BESIDE: Final = regex(
    rf"{_HEAD}(?:put|move|show|have|list|bring|place)\s(?P<a>[^,;\n]{{2,40}}?)\s(?:(?:to\s)?(?:come|go)\s)?(?:right\s|just\s|directly\s)?(?:(?P<before>before|in\sfront\sof|above|ahead\sof)|after|behind|below)\s(?P<b>[^,;\n]{{2,40}}?){_TAIL}"
    rf"|{_HEAD}(?P<c>[^,;\n]{{2,40}}?)\s(?:should|must|has\sto|needs\sto)\s(?:be|come|go|appear|stand)\s(?:right\s|just\s)?(?:(?P<ahead>before|in\sfront\sof|ahead\sof)|after|behind)\s(?P<d>[^,;\n]{{2,40}}?){_TAIL}"
    rf"|{_HEAD_ZH}(?P<e>[^，。]{{1,20}}?)(?:[放移挪排调]|移动){{1,2}}[到在至](?P<f>[^，。]{{1,20}}?)的?(?:(?P<zh>前)|后)[面边头]?{_TAIL_ZH}",
    re.I,
)
_INSERTS: Final = regex(
    rf"{_HEAD}(?:add|insert|put|write|include|squeeze\sin|list)\s(?P<line>(?:a|another|one\smore|the)\s(?:caption|line|text|item|entry|name|dish|product|reason|point|step|tip)s?[:,]?\s(?:saying\s|called\s|named\s)?)?(?P<new>[^;\n]{{1,60}}?)\s(?:right\s|just\s|directly\s)?(?:(?P<before>before|in\sfront\sof)|after|behind|(?P<between>between))\s(?P<b>[^,;\n]{{2,40}}?){_TAIL}"
    rf"|{_HEAD}(?:right\s|just\s|directly\s)?(?:(?P<ahead>before)|after)\s(?P<b_lead>[^,;\n]{{2,40}}?),?\s(?:please\s)?(?:add|insert|put|write|include|squeeze\sin)\s(?P<new_lead>[\"“‘'][^;\n]{{1,60}}?[\"”’']){_TAIL}"
    rf"|{_HEAD_ZH}在(?P<b_zh>[^，。]{{1,20}}?)的?(?P<side_zh>[前后之])[面边间]?(?:再)?(?:加|添|插入?|补|写)上?(?:一?[个条句道]|[:：])*(?P<new_zh>[^，。]{{1,30}}?){_TAIL_ZH}",
    re.I,
)
_FORGOTTEN: Final = regex(
    rf"{_HEAD}(?:you|u|we|i)(?:['’]ve|\shave)?\s(?:forgot(?:ten)?|missed|left\sout|skipped|omitted|didn['’]?t\s(?:list|mention|include|add|name))\s(?:to\s(?:add|list|mention|include|write|name|put)\s|about\s)?(?P<new>[^,;\n]{{2,40}}?)(?:\s(?:in\sthe\slist|on\sthe\slist|there))?{_TAIL}"
    rf"|{_HEAD}(?P<missing>[^,;\n]{{2,40}}?)(?:\sis|['’]s)\s(?:still\s)?(?:missing|not\s(?:there|listed|mentioned|(?:in|on)\sthe\slist))(?:\s(?:from|in|on)\sthe\s(?:list|names|menu))?{_TAIL}"
    rf"|{_HEAD}(?:add|include|put|mention)\s(?P<added>[^,;\n]{{2,40}}?)\s(?:to|on|in|into)\sthe\s(?:list|names?|menu|team)(?:\slist)?{_TAIL}"
    rf"|^(?:哎呀?|对了|[，,\s])*(?:你|还|又|把)*(?:漏(?:了|掉了?)?|忘(?:了|记了?)(?:写|加|放|提)?|少了|落下了?|没(?:写|加|提))(?P<zh>[^，。了]{{2,8}}?){_TAIL_ZH}"
    rf"|^(?:哎呀?|对了|[，,\s])*(?:名单|列表|菜单)[里上]?(?:再|还要?)?(?:加|添|补)上?(?:一?[个位道])?(?P<added_zh>[^，。]{{2,10}}?){_TAIL_ZH}",
    re.I,
)
_APPENDS: Final = regex(
    rf"{_HEAD}(?:(?:add|include|write|put|make|insert)\s(?:in\s)?)?(?:(?:an?|another|(?:and\s)?one\smore|the)\s(?:(?:new|last|final|further|{_NTH})\s)?(?:{_KINDS})|(?:{_KINDS})\s(?P<n>\d{{1,2}}))"
    rf"(?:\s(?:at|to|in)\sthe\s(?:very\s)?(?:end|list|captions))*\s?(?:[,:–-]|saying|that\ssays)\s?(?P<new>[^\n]{{2,60}}?)[\s.]*$",
    re.I,
)
"""One more at the end of a list: "add a step at the end: 5. serve over ice"."""
_ITS_NUMBER: Final = regex(r"^(?:step\s|tip\s)?\d{1,2}\s?[.):]\s?", re.I)
_DROP: Final = regex(
    rf"{_HEAD}(?:drop|remove|delete|cut|skip|lose|leave\sout|take\sout|omit)\s(?P<a>[^,;\n]{{2,40}}?)(?:\s(?:altogether|completely|entirely|(?:from|off)\sthe\s(?:list|names|menu|film|video)))?{_TAIL}"
    rf"|{_HEAD_ZH}(?:去掉|删[掉除去]?|不要|拿掉|砍掉)(?P<b>[^，。]{{2,20}}?){_TAIL_ZH}"
    rf"|{_HEAD_ZH}(?P<c>[^，。]{{2,20}}?)(?:去掉|删[掉除去]|不要|拿掉|砍掉){_TAIL_ZH}",
    re.I,
)
_RENAME: Final = regex(
    rf"{_HEAD}(?:rename|relabel|change|call|turn|make|replace|update)\s(?P<a>[^,;\n]{{2,40}}?)\s(?:to|into|with|as|=|->)\s(?:say\s|read\s|be\s)?:?\s?(?P<new>[^\n]{{1,80}}?){_TAIL}"
    rf"|{_HEAD}(?P<b>[^,;\n]{{2,40}}?)\s(?:should|must|has\sto|needs\sto)\s(?:be|say|read)(?:\scalled|\snamed)?:?\s(?P<new_b>[^\n]{{1,80}}?){_TAIL}"
    rf"|{_HEAD_ZH}(?P<c>[^，。]{{2,20}}?)(?:应该)?(?:改[成为名]?叫?|换成|改名[叫为]?|写成?|叫做?)[:：]?\s?(?P<new_c>[^，。]{{1,40}}?){_TAIL_ZH}",
    re.I,
)
_QUOTED: Final = regex(r"^[\"“'‘「『].{1,80}[\"”'’」』]$")
_QUOTES: Final = " \"'“”‘’「」『』"
_NO_WORDS: Final = regex(
    r"^(?:an?|the|some|my|our|your|another|one|two|three|it|that|this|them|more|to)\b|[一两][个张段条]|\d\s?(?:s|secs?|seconds?|秒)\b",
    re.I,
)
_ARTICLE: Final = regex(r"^(?:the|our|my)\s(?=[\"“A-Z])")
_LONGEST: Final = 120  # characters


def read_listing_order(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read a message that moves, adds, takes out or renames one of a list of captions."""
    if not there.caption_words or len(message.text) > _LONGEST or "\n" in message.text.strip():
        return ()
    ways: tuple[Callable[[str, Situation], Sequence[Operation]], ...] = (
        _swapped, _at_edge, _beside, _inserted, _appended, _forgotten, _dropped, _renamed,
    )  # fmt: skip
    said = COUNTED_AGAIN.sub("", message.text.strip())
    return tuple(next((found for read in ways if (found := read(said, there))), ()))


def _captions(*called: str | None, there: Situation) -> list[Shown]:
    """The captions that words call, all of them or none."""
    found = [item_called(one, there) for one in called if one]
    captions = [one for one in found if one and one.track == "captions"]
    return (
        captions if len(captions) == len(found) and len({one.index for one in captions}) == len(found) else []
    )


def _swapped(said: str, there: Situation) -> Sequence[Operation]:
    """Read "swap reason 1 and reason 3"."""
    match = _SWAP.match(said)
    found = _captions(*match.groups(), there=there) if match else []
    if len(found) != 2:
        return ()
    one, other = found
    return SetCaption(one.index, other.words), SetCaption(other.index, one.words)


def _at_edge(said: str, there: Situation) -> Sequence[Operation]:
    """Read "put Priya first"."""
    match = _FIRST.match(said)
    found = _captions(match["a"] or match["b"] or match["c"], there=there) if match else []
    if not match or not found:
        return ()
    first = any(match[one] for one in ("first", "one", "two", "zh"))
    return _moved(found[0].index, 0 if first else len(there.caption_words) - 1, there)


def _beside(said: str, there: Situation) -> Sequence[Operation]:
    """Read "put Priya before Jonas"."""
    match = _BESIDE.match(said)
    names = [match["a"] or match["c"] or match["e"], match["b"] or match["d"] or match["f"]] if match else []
    found = _captions(*names, there=there)
    if not match or len(found) != 2:
        return ()
    one, other = (each.index for each in found)
    place = other - (one < other) + (0 if match["before"] or match["ahead"] or match["zh"] else 1)
    return _moved(one, place, there)


def _moved(place: int, to: int, there: Situation) -> Sequence[Operation]:
    """The words of one caption at another's place; those between move by one."""
    words = list(there.caption_words)
    order = [*words[:place], *words[place + 1 :]]
    order.insert(to, words[place])
    changed = tuple(SetCaption(i, one) for i, one in enumerate(order) if one != words[i])
    return changed or (SetCaption(place, words[place]),)  # it stands there already


def _inserted(said: str, there: Situation) -> Sequence[Operation]:
    """Read "add Quesadilla 9 after the burrito"."""
    match = _INSERTS.match(said)
    if match is None:
        return ()
    new = match["new"] or match["new_lead"] or match["new_zh"]
    beside = match["b"] or match["b_lead"] or match["b_zh"]
    lengthens = (
        match["b"] and _QUOTED.match(new) and not match["line"] and not match["between"]
    )  # add "daily" after "Fresh"
    if lengthens or not _are_words(new, there, told=bool(match["line"])):
        return ()
    if match["between"] or match["side_zh"] == "之":
        names = re.split(r"\sand\s|[和与跟]", beside)
        found = sorted(_captions(*names, there=there), key=lambda one: one.index)
        return _split(found[0], new, there) if len(names) == len(found) == 2 else ()
    found = _captions(beside, there=there)
    before = bool(match["before"] or match["ahead"]) or match["side_zh"] == "前"
    return _split(found[0], new, there, before=before) if found else ()


def _split(one: Shown, new: str, there: Situation, *, before: bool = False) -> Sequence[Operation]:
    """Two captions in the time of one, both with its look."""
    words = as_others(new.strip(_QUOTES), there)
    return (SplitCaption(one.index, (words, one.words) if before else (one.words, words)),)


def _appended(said: str, there: Situation) -> Sequence[Operation]:
    """Read "add a step at the end: serve over ice"; words that number themselves count as the others do."""
    match, row = _APPENDS.match(said), there.caption_words
    if match is None or there.drawings or len(row) < 2 or (match["n"] and int(match["n"]) != len(row) + 1):
        return ()
    numbered = all(_ITS_NUMBER.match(one) for one in row)
    new = match["new"].strip(_QUOTES)
    words = new if numbered else _ITS_NUMBER.sub("", new)
    return _split(Shown(row[-1], "captions", len(row) - 1), words, there) if words else ()


def _forgotten(said: str, there: Situation) -> Sequence[Operation]:
    """Read "you forgot Ahmed", 漏了小王: one more at the end of the list."""
    match = _FORGOTTEN.match(said)
    new = _ARTICLE.sub("", next((one for one in match.groups() if one), "")) if match else ""
    if not new or not _are_words(new, there) or item_called(new, there):
        return ()
    row = there.caption_words
    if len(row) > 1:
        return _split(Shown(row[-1], "captions", len(row) - 1), new, there)
    about = there.say("add caption", "加字幕")
    reading = read_caption_texts([Text("caption", new.strip(_QUOTES), 0, 0)], Clause(about, (), about), there)
    return reading.operations if reading else ()


def _are_words(words: str, there: Situation, *, told: bool = False) -> bool:
    """Whether words can only be meant to be read: no part of a film, no scene, unless it is said so."""
    if _QUOTED.match(words) or told:
        return True
    bare = words.strip(_QUOTES)
    if len(bare) < 2 or _NO_WORDS.search(bare) or verbs.PARTS.search(bare):
        return False
    if bare.isascii() and (bare[0].isupper() or bare[0].isdigit()):
        return True
    return bool(unknown_in(bare, 0)) and not find_subjects(bare) or bool(re.search(r"\d", bare))


def _dropped(said: str, there: Situation) -> Sequence[Operation]:
    """Read "drop day 2": its caption, and the pictures that show what it names."""
    match = _DROP.match(said)
    name = (match["a"] or match["b"] or match["c"]) if match else ""
    found = _captions(name, there=there) if name else []
    if not found:
        return ()
    labelled = NUMBERED.search(name) and NUMBERED.search(found[0].words)
    gone = _shown_by(found[0], there) if labelled else ()
    return RemoveCaptions(found[0].index), *(RemovePicture(place) for place in gone)


def _shown_by(one: Shown, there: Situation) -> Sequence[int]:
    """The pictures of what a caption names that no other text names, the last first."""
    mine = {found.scene for found in find_subjects(one.words) if found.sure}
    others = [words for i, words in enumerate(there.caption_words) if i != one.index]
    theirs = {found.scene for words in (*others, there.title_words) for found in find_subjects(words)}
    places = {place for scene in mine - theirs for place in there.showing(scene)}
    return sorted(places, reverse=True) if len(places) < len(there.pictures) else ()


def _renamed(said: str, there: Situation) -> Sequence[Operation]:
    """Read "rename Day 3 to Day 2", "change reason 2 to No fees"."""
    match = _RENAME.match(said)
    called = (match["a"] or match["b"] or match["c"]).strip() if match else ""
    new = (match["new"] or match["new_b"] or match["new_c"]).strip(_QUOTES + ".") if match else ""
    numbered = NUMBERED.search(called)
    one = item_called(called, there) if numbered and new else None
    if not one or not numbered or verbs.color_spans(new):
        return ()
    where = re.compile(rf"{re.escape(numbered[0])}(?!\d)", re.I)
    label = NUMBERED.fullmatch(new)
    if label and where.search(one.words):
        return (one.replaced(where.sub(lambda _: new, one.words)),)
    return () if not _are_words(new, there) else (one.replaced(new),)
