"""Put back together what is one wish in two clauses: "keep the hat" and "the bag", the part and its time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.before_end import shown_between
from nemo_notebook.studio.director.reading.edits.naming.references import ONLY_PICTURE
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone
from nemo_notebook.studio.director.reading.terms.places import NOUN

_PUT_FIRST: Final = regex(
    r"\b(?:be|comes?|goes?|show|put|place|move)\b.*\bfirst$|(?:放|排|先).{0,8}(?:最前|第一)\S?$", re.I
)
"""After this the next picture comes second."""
_VERB_ALONE: Final = regex(r"^\W*(?:please\s)?(?:make|show|hold|keep|let|give|have|set)\s", re.I)
_PICTURE_AMOUNT: Final = regex(
    rf"^(?:the\s)?(?:image\s#\d{{1,2}}|{NOUN}\s\d{{1,2}})\s(?:by|to)\s[\w.]+\s?(?:s|secs?|seconds?)$", re.I
)
_MOVES_IN: Final = regex(
    r"\b(?:zoom|pan|mov|push|scal)\w*\s(?:slowly\s)?(?:in|out|left|right|up|down)$", re.I
)
_BARE_PART: Final = regex(rf"(?:(?:the|my|our|its|all)\s)*(?:{verbs.WORDS_AND_SOUND.pattern})", re.I)
_AND_OUT: Final = regex(r"^(?:out|in|left|right|up|down)\b", re.I)
_ONCE_MORE: Final = regex(r"^[再又]?(?:加|来|放|显示|出现|写|打)上?(?:一[次遍个条]|同样的)$")
_AT_MOMENT: Final = regex(r"^(?:然后|再|在)*第?\s?\d+(?:\.\d)?\s?秒(?:的?时候)?$")
"""In 第10秒再加一次 the moment and the deed stand apart."""
_RANGE_ALONE: Final = regex(
    r"^\W*(?:(?:it['’]?s|that['’]?s|which\sis|around|about|roughly|from|between|i\sthink|maybe|大概|大约|就是|从)\s?)*\d[\d:.]*\s?(?:s|secs?|seconds?|秒)?\s?(?:-|–|to|until|and|&&&|到|至)\s?第?\d[\d:.]*\s?(?:s|secs?|seconds?|秒)?(?:那里|左右|吧)?\W*$",
    re.I,
)
_PART_MEANT: Final = regex(
    r"^\W*(?:remove|delete|cut(?:\sout)?|take\sout|lose|keep|drop|i\s(?:only\s)?(?:want|need)|only\s(?:keep|use|show))\s(?:only\s)?the\s(?:\w+\s){0,2}?(?:part|bit|section|stretch|piece)\b|^.{0,6}(?:那段|那部分|那里)",
    re.I,
)


_EXCEPT: Final = regex(
    r"^\W*(?:but\s)?(?:except|apart\sfrom|other\sthan|but\snot|just\snot)\s(?:for\s)?(?P<en>(?:into|before|after|between|at|from|on|in)\s[^,.;]{2,30})$"
    r"|^(?:但是?)?(?:除了|除)(?P<zh>[^，。]{2,12}?)(?:以外|之外|外)?$",
    re.I,
)
_THERE: Final = regex(r"\bthere\b|那里|那儿|那[个处](?!人)", re.I)
"""In "except into the ocean, keep a slow dissolve there" the place is told before."""
_SHAKY_EDGE: Final = regex(
    r"^(?:视频|片子|影片)?的?(?P<edge>(?:最?前面?|开头的?|最?后面?|最后的?|结尾的?|末尾的?)\s?[\d.一二两三四五六七八九十半]+\s?秒)(?!开始|停|处|时候)[^，。\d]{1,14}$"
    r"|^(?:the\s)?(?P<en>(?:first|last)\s[\w.]+\s(?:s|secs?|seconds?)\sof\s[^,.;]{2,24}?)\s(?:are|is|looks?|feels?)\s[^,.;\d]{2,24}$",
    re.I,
)
_AWAY: Final = regex(
    r"^(?:直接|就|给我|帮我|都|可以|把它)*(?:剪掉|剪了|剪去|删掉|删了|删除|去掉|不要了?|裁掉|掐掉|切掉|砍掉)(?:它|吧|就行|就好)?$"
    r"|^\W*(?:(?:please|just|so)\s)*(?:cut|remove|trim|lose|drop|delete|take)\s(?:it|them|that|those|this)(?:\s(?:out|off|away|please))*\W*$",
    re.I,
)
"""What is to be done with the seconds that the clause before complains of: 前面3秒抖得厉害，剪掉."""
_TOO_SHORT: Final = regex(
    r"^\W*(?P<what>(?:the\s)?(?:(?:first|second|third|fourth|fifth|sixth|last)\s(?:step|tip|point|item|reason|stage|caption)|(?:step|tip|point|item|reason|stage|caption)\s\d{1,2}))"
    r"\s(?:is|goes(?:\sby|\saway)?|comes\sand\sgoes|flies\sby|passes(?:\sby)?|vanishes|ends)\s(?:\w+\s)?too\s(?:fast|quick(?:ly)?|short|soon|brief|early)\W*$",
    re.I,
)
_MORE_TIME: Final = regex(
    r"^\W*(?:(?:and|so|please|can\syou|could\syou)\s)*(?:give\sit|let\sit\sstay|make\sit|keep\sit|hold\sit|show\sit|leave\sit|add)\s(?:for\s|up\s)?(?P<many>an?(?:other)?|\d+(?:\.\d)?|one|two|three|four|five)\s(?P<more>more\s|extra\s)?(?:s|secs?|seconds?)(?P<longer>\smore|\slonger|\sextra)?(?:\splease)?\W*$",
    re.I,
)
"""What a step that is gone too soon is given: "the last step is too fast, give it 2 more seconds"."""
_STARTS_LATER: Final = regex(
    r"^\W*(?:(?:and|so|please|just|can\syou|could\syou|let['’]?s)\s)*(?:start|begin)\s(?:(?:it|the\s(?:video|film|clip|movie|footage))\s)?(?P<time>(?:an?|[\d.]+|one|two|three|four|five)\s(?:s|secs?|seconds?))\s(?:later|further)(?:\son|\sin)?(?:\splease)?\W*$",
    re.I,
)
_DULL_START: Final = regex(
    r"^\W*(?:(?:because|since|as|cause)\s)?(?:the\s(?:very\s)?(?:beginning|start|opening|intro)|nothing\shappens\s(?:at\sfirst|before\sthat|(?:at|in)\sthe\s(?:beginning|start)))(?:\s(?:is|feels|drags|looks)\b[^,.;\d]{0,24})?\W*$",
    re.I,
)
"""In "start it 2 s later, the beginning is boring" the first 2 s are to go."""

_STARTS_SOFT: Final = regex(
    r"^\W*(?:(?:and|please|also|can\syou|could\syou)\W+)*(?:start|begin|open|let|have|bring\sin)\s(?:(?:the|with\sthe|off\sthe)\s)?(?:music|song|soundtrack|it)\s(?:start\s|begin\s|off\s|out\s|in\s)*(?:very\s|really\s|a\s(?:bit|little)\s)?(?:quiet(?:er|ly)?|soft(?:er|ly)?|low(?:er)?|silent(?:ly)?)\W*$"
    r"|^\W*(?:the\s)?(?:music|song|soundtrack)\s(?:should\s|to\s)?(?:starts?|begins?|opens?)\s(?:off\s|out\s)?(?:very\s|really\s)?(?:quiet(?:er|ly)?|soft(?:er|ly)?|low(?:er)?)\W*$"
    r"|^(?:背景)?(?:音乐|配乐)?(?:一?开始|开头|刚开始)(?:时)?(?:音乐|声音)?(?:先)?(?:小声?|轻|低)(?:一?[点些])?$",
    re.I,
)
_THEN_LOUD: Final = regex(
    r"^\W*(?:(?:and|then|to|go|goes|get|gets|getting|bring|it|turn|raise|build|builds|come|comes|up|back|at|slowly|gradually|later)\s)*(?:louder|(?:to\s)?(?:full|normal|regular|usual)(?:\s(?:volume|loudness|blast))?|up|build\s?(?:up)?)(?:\s(?:later|after|afterwards))?\W*$"
    r"|^(?:然后|再|后面|之后|慢慢|逐渐|渐渐|恢复)*(?:变?大声?|正常(?:音量)?|满音量|响起来|起来)(?:一?[点些])?$",
    re.I,
)
"""In "start the music quieter then full volume" the music fades in."""
_COLOUR_TOLD: Final = regex(
    r"^\W*(?:(?:our|my|the|their|her|his)\s)?(?:[\w'’-]+\s){0,3}?colou?rs?\s(?:is|are|=|:)\s(?P<hue>[^,.;]{2,30})$"
    r"|^(?:我们?|咱们?|店里|公司|品牌)*的?(?:[^，。]{0,4})(?:色|颜色)(?:是|为|[:：])(?P<hue_zh>[^，。]{1,14})$",
    re.I,
)
_THAT_COLOUR: Final = regex(
    r"\b(?:it|(?:this|that|the)(?:\ssame)?(?:\s(?:one|colou?r))?)(?=\s(?:for|on|in|as|to)\b|\W*$)|(?:这个|那个|这种|该)颜?色|它",
    re.I,
)

_SPOKEN_OF_ZH: Final = regex(
    r"^(?:再有|还有|另外|再就是|然后|对了|就是|[，,])*(?:至于|说到|那个|[那这]首|这个)(?P<part>大?标题|片名|片尾|字幕|背景音乐|音乐|配乐|旁白|配音)(?:呢|吧|的话|那边|嘛|啊|呀)*$"
)
_OF_IT_ZH: Final = regex(r"^(?:让|把|给|叫)(?:它|他|她)|^(?:不要|别)|^(?:能不能|可不可以|要)让它")
"""What is wished for of a part that was spoken of: 那个标题，别一开始就没了."""


def joined(clauses: Sequence[Clause]) -> list[Clause]:
    """Put a clause that only names one more picture back to the one before: "keep image 2" and "image 3"."""
    kept: list[Clause] = []
    for one in clauses:
        if kept and not one.texts and _RANGE_ALONE.match(one.text) and _PART_MEANT.search(kept[-1].text):
            last = kept.pop()
            one = Clause(f"{_part_alone(last.text)} {one.text}", last.texts, f"{last.raw} {one.raw}")
        more = (
            ONLY_PICTURE.match(one.text)
            and kept
            and verbs.PICTURES.search(kept[-1].text)
            and not _PUT_FIRST.search(kept[-1].text)
        )
        if kept and not one.texts and (more or _of_both(kept[-1], one) or _in_and_out(kept[-1], one)):
            last = kept.pop()
            one = Clause(f"{last.text} and {one.text}", last.texts, f"{last.raw} and {one.raw}")
        if kept and _kept_both(kept[-1], one):
            last = kept.pop()
            one = Clause(f"{last.text} and {one.text}", (), f"{last.raw} and {one.raw}")
        if kept and not one.texts and (where := _EXCEPT.match(kept[-1].text)) and _THERE.search(one.text):
            kept.pop()
            said = _THERE.sub(where["en"] or where["zh"], one.text, count=1)
            one = Clause(said, (), said)
        if kept and (coloured := _in_colour_told(kept[-1], one)):
            kept.pop()
            one = coloured
        if kept and not one.texts and _STARTS_SOFT.match(kept[-1].text) and _THEN_LOUD.match(one.text):
            kept.pop()
            fades = "fade the music in" if one.text.isascii() else "音乐淡入"
            one = Clause(fades, (), fades)
        if kept and not one.texts and (seen := shown_between(kept[-1].text, one.text)):
            kept.pop()
            one = Clause(seen, (), seen)
        comes, _, goes = one.text.partition(" &&& ")
        if goes and not one.texts and (seen := shown_between(comes, goes)):
            one = Clause(seen, (), seen)
        if kept and _ONCE_MORE.match(one.text) and _AT_MOMENT.match(kept[-1].text):
            last = kept.pop()
            one = Clause(f"{last.text}再", last.texts, f"{last.raw}再")
        if kept and (given := _time_given(kept[-1], one)):
            kept.pop()
            one = given
        if kept and (later := _started_later(kept[-1], one)):
            kept.pop()
            one = later
        if kept and _AWAY.match(one.text) and (edge := _SHAKY_EDGE.match(kept[-1].text)):
            last = kept.pop()
            said = f"剪掉{edge['edge']}" if edge["edge"] else f"cut {edge['en']}"
            one = Clause(said, (), f"{last.raw} {one.raw}")
        if kept and (wished := _of_spoken(kept[-1], one)):
            kept.pop()
            one = wished
        kept.append(one)
    return kept


def _of_spoken(before: Clause, after: Clause) -> Clause | None:
    """Return 标题别一开始就没了 for 那个标题 and 别一开始就没了."""
    spoken = None if before.texts else _SPOKEN_OF_ZH.match(before.text)
    if spoken is None or not _OF_IT_ZH.match(after.text) or verbs.WORDS_AND_SOUND.search(after.text):
        return None
    return Clause(f"{spoken['part']}{after.text}", after.texts, f"{spoken['part']}{after.raw}")


def _time_given(before: Clause, after: Clause) -> Clause | None:
    """Return "the last step 2 more seconds" for "the last step is too fast" and "give it 2 more seconds"."""
    time = None if before.texts or after.texts else _MORE_TIME.match(after.text)
    short = _TOO_SHORT.match(before.text) if time else None
    if time is None or short is None:
        return None
    many = time["many"].lower()
    if not (time["more"] or time["longer"] or many == "another"):
        return None
    text = f"{short['what']} {'1' if many[0] == 'a' else many} seconds longer"
    return Clause(text, (), text)


def _started_later(before: Clause, after: Clause) -> Clause | None:
    """Return "start the film 2 seconds later" for "start it 2 s later" and "the beginning is boring"."""
    pairs = ((before, after), (after, before)) if not before.texts and not after.texts else ()
    for wish, reason in pairs:
        if (said := _STARTS_LATER.match(wish.text)) and _DULL_START.match(reason.text):
            text = f"start the film {said['time']} later"
            return Clause(text, (), text)
    return None


def _in_colour_told(before: Clause, after: Clause) -> Clause | None:
    """Return "use #ff6600 for the text" for "our colour is #ff6600" and "use it for the text"."""
    told = None if before.texts or after.texts else _COLOUR_TOLD.match(before.text)
    said = _THAT_COLOUR.search(after.text) if told else None
    if told is None or said is None or not (color := verbs.find_color(told["hue"] or told["hue_zh"])):
        return None
    text = f"{after.text[: said.start()]}{color}{after.text[said.end() :]}"
    return Clause(text, (), text)


def _part_alone(text: str) -> str:
    """Cut out the part, of "cut out the part where it shakes": the time that follows says which."""
    found = _PART_MEANT.search(text)
    return text[: found.end()] if found else text


def _kept_both(before: Clause, after: Clause) -> bool:
    """Whether two things are to stay: "leave the title" and "the music", 音乐 and 标题保留."""
    if before.texts or after.texts:
        return False
    first = leaves_alone(before.text) and _BARE_PART.fullmatch(after.text)
    return bool(first or _BARE_PART.fullmatch(before.text) and leaves_alone(after.text))


def _in_and_out(before: Clause, after: Clause) -> bool:
    """Whether "out on the photos" still belongs to "stop zooming in"."""
    return bool(_MOVES_IN.search(before.text) and _AND_OUT.match(after.text))


def _of_both(before: Clause, after: Clause) -> bool:
    """Whether an amount is for two pictures: "the hat" and "the bag 3 s each", "… and the hat by 1 s"."""
    alone = _VERB_ALONE.sub("", before.text)
    first = ONLY_PICTURE.match(alone) and verbs.PICTURES.search(after.text) and after.text.endswith("each")
    tail = _PICTURE_AMOUNT.match(after.text) and verbs.PICTURES.search(before.text)
    return bool(first or (tail and not find_durations(before.text)))
