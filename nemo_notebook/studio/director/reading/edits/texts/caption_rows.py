"""What several captions do together: one for each picture, another order, two in one, all of them later."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, length_ms, segments, span, words_of
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    RemoveCaptions,
    SetCaption,
    SetCaptions,
    SetColor,
    SetTextTime,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

EACH_PICTURE: Final = regex(
    r"\b(?:each|every)(?:\ssingle)?\s(?:of\sthe\s)?(?:photo|picture|image|pic|clip|scene|shot|slide)"
    r"|\b(?:on|to|over|under|onto|for)\s(?:all\s)?(?:of\s)?(?:the\s|my\s)?(?:photos|pictures|images|pics|clips|slides)\b"
    r"|(?:每|各)一?[张个幅段]|所有的?(?:图|照片|画面|片段)",
    re.I,
)
_EDGE: Final = regex(
    r"\s(?:to\s(?:be\s|the\s)?|at\sthe\s|(?:should\s|must\s)?(?:come|go|be)\s)?(?:(?P<front>first|front|start|beginning|top\sof\sthe\slist)|last|end)\W*$"
    r"|[放移挪排提换调]?[到在]?(?:(?P<front_zh>最前面?|最先|第一[个条句位]?)|最后面?|末尾)(?:出现|显示)?$",
    re.I,
)
_UNTIL: Final = regex(r"\b(?:until|till|up\sto)\b|一直|停留?到|显示到", re.I)
_NAMED: Final = regex(r"caption|subtitle|字幕|[条句]", re.I)
_JOINS: Final = regex(
    r"\b(?:combine|merge|join|put|bring)\b.*\b(?:captions?|subtitles?|lines)\b|合[成并]|并成|连成|合在一起",
    re.I,
)
_TOGETHER: Final = regex(r"\b(?:together|combine|merge|join|into\sone|in\sone)\b|合|并|连", re.I)
TRADES: Final = regex(r"(?:的?(?:顺序|位置|次序))?(?:换|调|倒|掉)(?:一下|过来|个位置)$")
"""Two that change places, in the words of 换一下."""
_SWAP_REST: Final = regex(
    r"\b(?:please|can|could|you|the|swap|switch|exchange|flip|trade|change|reverse|order|places|positions|spots|of|and|with|for|captions?|texts?|lines?|around|round|should)\b"
    r"|请|帮我|把|将|字幕|文字|这?两[条句个]|[和与跟、，的]|顺序|位置|次序|互换|互相|对[调换]|交换|调换|倒|过来|掉个?|[换调]|一下|个|吧|[\W_]",
    re.I,
)
_SHIFTS: Final = regex(
    r"\b(?P<later>later|delay(?:ed)?|postpone)\b|\b(?:earlier|sooner)\b|(?P<later_zh>[晚迟]|推迟|延[后迟]|往后)|[早]|提[前早]|往前",
    re.I,
)
_AFTER: Final = regex(
    r"\b(?:everything|all(?:\s(?:of\s)?the\s(?:other\s)?(?:captions|lines|texts))?|(?:the\s)?(?:other\s)?(?:captions|lines|texts))\s(?:that\s(?:comes?|follows?)\s|coming\s)?(?:after|behind)\s(?:the\s)?"
    r"(?:(?P<nth>first|second|third|fourth)(?:\s(?:caption|one|line|text)\b)?|(?:caption|line)\s(?P<en>\d{1,2})\b)"
    r"|第(?P<zh>[\d一二三四五六]{1,2})[条句](?:字幕)?(?:之后|以后|后面|后)的?(?:所有|全部)?(?:字幕|文字|内容)?",
    re.I,
)
"""In "the captions after the first" the first stays where it is."""
_BEGUN: Final = regex(
    r"\bcaptions\s(?:should\s|to\s)?(?:only\s)?(?:start(?:ing)?\s|begin(?:ning)?\s)?(?:from|at|after)\s(?:second\s)?(?P<from>\d+(?:\.\d+)?)(?:\s?(?:s|secs?|seconds?))?(?:\son(?:wards?)?)?\W*$"
    r"|^字幕(?:都|全部)?从第?(?P<zh>\d+(?:\.\d+)?)秒(?:开始|起)(?:出现|显示)?$",
    re.I,
)
_EACH_FOR: Final = regex(
    r"^\W*(?:(?:please|now|also|and|show|keep|display|give|make|let|have)\s)*(?:(?:each|every)(?:\sof\sthe)?\scaptions?|all\s(?:of\s)?(?:the\s)?captions|the\scaptions|captions)(?:\seach)?"
    r"\s(?:(?:should|to|be|stay|stays|last|lasts|show|shown|up|visible|on\sscreen|each|for|exactly)\s)*(?P<en>\d+(?:\.\d+)?)\s?(?:s|secs?|seconds?)(?:\s(?:each|long|per\scaption|please))*\W*$"
    r"|^\W*(?:show\s)?(?:the\s)?(?:captions\s)?(?P<per>\d+(?:\.\d+)?)\s?(?:s|secs?|seconds?)\s(?:for\seach|for\severy|per|each)\scaption\W*$"
    r"|^(?:请|把|将|让)*(?:每[条个句行](?:字幕|文字)|(?:所有|全部)?(?:字幕|文字)(?:里?的?每[条个句行])?)(?:都|各|统一|要|再|能|可以|改成|只)*(?:显示|停留?|放|出现|持续)?(?:个|到|成)?(?:每[条个句行])?(?P<zh>\d+(?:\.\d+)?)秒(?:钟|吧|就好|就行)*$",
    re.I,
)
_EXCEPT: Final = regex(r"\b(?:except|but|apart\sfrom|other\sthan)\b|除了", re.I)
_BLANKS: Final = regex(f"{BLANK}+")
_SHORTEST_MS: Final = 400


def read_caption_rows(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about the order of captions, two that become one, or all of them coming later."""
    row = segments(there.draft, CAPTIONS)
    if clause.texts or len(row) < 2 or not _NAMED.search(clause.text):
        return None
    ways = (_each_for, _coloured_but, caption_moved, _joined, _shifted)
    return next((found for read in ways if (found := read(clause, there))), None)


def on_each_picture(words: Sequence[str], text: str, there: Situation) -> Reading | None:
    """Read “包邮” that is to stand on each picture, or as many words as there are pictures."""
    if not EACH_PICTURE.search(text):
        return None
    if len(words) > 1:
        fits = len(words) == len(there.pictures)
        return Reading(tuple(captions_of_pictures(words, there))) if fits else None
    row = segments(there.draft, CAPTIONS)
    if not row:
        return Reading((SetCaptions((words[0],)),))
    return Reading(tuple(SetCaption(i, f"{words_of(one)}\n{words[0]}") for i, one in enumerate(row)))


def captions_of_pictures(words: Sequence[str], there: Situation) -> list[Operation]:
    """Return what gives each picture its words, for its time."""
    return [_words_over(place, text, there) for place, text in enumerate(words)]


def _words_over(place: int, words: str, there: Situation) -> Operation:
    begin, end = span(there.pictures[place])
    index = caption_under(place, there)
    return AddCaption(words, begin, end - begin) if index is None else SetCaption(index, words)


def on_named_pictures(words: Sequence[str], text: str, there: Situation) -> list[Operation]:
    """Return what gives the pictures that are named beside each text its words: 芒果“香浓”、柠檬“清爽”."""
    parts = _BLANKS.split(text)
    if len(words) < 2 or len(parts) != len(words) + 1 or verbs.REMOVE.search(text):
        return []
    for beside in (parts[:-1], parts[1:]):
        named = [places_in(one, len(there.pictures)) for one in beside]
        places = [one[0] for one in named if len(one) == 1 and one[0] < len(there.pictures)]
        if len(set(places)) == len(words) and not any(_NAMED.search(one) for one in beside[1:]):
            return [_words_over(place, one, there) for place, one in zip(places, words, strict=True)]
    return []


def caption_under(place: int, there: Situation) -> int | None:
    """Return the index of the one caption that stands over a picture; None where it has none or several."""
    begin, end = span(there.pictures[place])
    row = segments(there.draft, CAPTIONS)
    own = [i for i, one in enumerate(row) if begin <= sum(span(one)) // 2 < end]
    return own[0] if len(own) == 1 else None


def caption_moved(clause: Clause, there: Situation) -> Reading | None:
    """Read "caption 3 first", 第三条字幕放最后: its words come there, those between move by one."""
    row, edge = segments(there.draft, CAPTIONS), _EDGE.search(clause.text)
    places = places_in(clause.text[: edge.start()], len(row)) if edge else []
    named = edge and _NAMED.search(clause.text[: edge.start()])
    if (
        not edge
        or _UNTIL.search(clause.text)
        or not named
        or len(places) != 1
        or places[0] >= len(row)
        or find_durations(clause.text)
    ):
        return None
    words = [words_of(one) for one in row]
    order = [*words[: places[0]], *words[places[0] + 1 :]]
    order.insert(0 if edge["front"] or edge["front_zh"] else len(order), words[places[0]])
    changed = [SetCaption(i, one) for i, one in enumerate(order) if one != words[i]]
    return Reading(tuple(changed)) if changed else None


def swapped_captions(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read "swap Fresh daily and Visit us", 新品上市和第二杯半价的顺序换一下: two captions change places."""
    said = message.text.lower()
    row = [words_of(one) for one in segments(there.draft, CAPTIONS)]
    found = [i for i, one in enumerate(row) if one and one.lower() in said]
    if len(found) != 2 or not verbs.SWAP.search(message.text) and not TRADES.search(message.text):
        return ()
    one, other = found
    left = said.replace(row[one].lower(), " ", 1).replace(row[other].lower(), " ", 1)
    if _SWAP_REST.sub("", left).strip():
        return ()
    return SetCaption(one, row[other]), SetCaption(other, row[one])


def _each_for(clause: Clause, there: Situation) -> Reading | None:
    """Read "each caption 3 seconds", 每条字幕显示4秒: each begins where it did, or where it has room."""
    said, row, film_ms = _EACH_FOR.match(clause.text), segments(there.draft, CAPTIONS), length_ms(there.draft)
    if said is None:
        return None
    wanted = round(float(said["en"] or said["per"] or said["zh"]) * 1000)
    if wanted < _SHORTEST_MS or wanted * len(row) > film_ms:
        most = int(film_ms / len(row) / 100) / 10
        return Reading(
            says=there.say(
                f"The film has room for {most:g} s for each of {len(row)} captions; make it longer first.",
                f"影片只够 {len(row)} 条字幕每条 {most:g} 秒。可以先把影片加长。",
            )
        )
    begins: list[int] = []
    for place, one in enumerate(row):
        free = begins[-1] + wanted if begins else 0
        begins.append(min(max(free, span(one)[0]), film_ms - (len(row) - place) * wanted))
    made = [SetTextTime(CAPTIONS, place, begin, wanted) for place, begin in enumerate(begins)]
    earlier = all(begin <= span(one)[0] for begin, one in zip(begins, row, strict=True))
    return Reading(tuple(made if earlier else reversed(made)))


def _coloured_but(clause: Clause, there: Situation) -> Reading | None:
    """Read "all captions in red except the first"."""
    row, color = segments(there.draft, CAPTIONS), verbs.find_color(clause.text)
    places = places_in(clause.text, len(row)) if color and _EXCEPT.search(clause.text) else []
    if not color or not places or max(places) >= len(row):
        return None
    return Reading(tuple(SetColor(CAPTIONS, color, index=i) for i in range(len(row)) if i not in places))


def _joined(clause: Clause, there: Situation) -> Reading | None:
    """Read "combine captions 1 and 2", 前两句字幕合成一句: the first takes the words and the time of both."""
    row = segments(there.draft, CAPTIONS)
    places = sorted(dict.fromkeys(places_in(clause.text, len(row))))
    if not (_JOINS.search(clause.text) and _TOGETHER.search(clause.text)) or len(places) < 2:
        return None
    first, last = places[0], places[-1]
    if last >= len(row) or places != list(range(first, last + 1)):
        return None
    words = [words_of(one) for one in row[first : last + 1]]
    joined = (" " if all(one.isascii() for one in words) else "，").join(words)
    begin, end = span(row[first])[0], span(row[last])[1]
    gone = (RemoveCaptions(i) for i in range(last, first, -1))
    return Reading((SetCaption(first, joined), SetTextTime(CAPTIONS, first, begin, end - begin), *gone))


def _shifted(clause: Clause, there: Situation) -> Reading | None:
    """Read "the captions one second later", 字幕晚一秒出来: all of them, as far as the film goes."""
    row, way = segments(there.draft, CAPTIONS), _SHIFTS.search(clause.text)
    lengths = find_durations(clause.text)
    if begun := _BEGUN.search(clause.text):
        begin = round(float(begun["from"] or begun["zh"]) * 1000)
        return captions_moved(begin - span(row[0])[0], there)
    after = _AFTER.search(clause.text)
    rest = _AFTER.sub(" ", clause.text)
    first = places_in(after[0], len(row)) if after else []
    if (
        not way
        or len(lengths) != 1
        or places_in(rest, len(row))
        or not (after or verbs.CAPTIONS.search(clause.text))
        or after
        and (len(first) != 1 or first[0] + 1 >= len(row))
    ):
        return None
    step = lengths[0].value if way["later"] or way["later_zh"] else -lengths[0].value
    return captions_moved(step, there, first[0] + 1 if first else 0)


def captions_moved(step: int, there: Situation, first: int = 0) -> Reading | None:
    """Shift all captions by so much, or those from one on; None where one would not be seen in the film."""
    row, made = segments(there.draft, CAPTIONS), []
    for place, one in enumerate(row[first:], first):
        begin = max(0, span(one)[0] + step)
        end = min(length_ms(there.draft), span(one)[1] + step)
        if end - begin < _SHORTEST_MS:
            return None
        made.append(SetTextTime(CAPTIONS, place, begin, end - begin))
    return Reading(tuple(made if step < 0 else reversed(made)))
