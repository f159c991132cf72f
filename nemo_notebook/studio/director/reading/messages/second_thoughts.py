"""Let the last word of a first message hold: "30 seconds... no wait, make that 45" is "45 seconds".

A correction takes the place of what it corrects, which is the nearest thing of its kind before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from nemo_notebook.models.quantities import CHINESE, ENGLISH
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import only_length, only_shape
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.terms.value_kinds import MONTH

_PAUSES: Final = " \t\n,，.。…;；:：!！?？(（—–-"
_PAUSE: Final = rf"[{re.escape(_PAUSES)}]"
_MARK: Final = regex(
    r"(?P<sure>\b(?:no,?\swait(?:,?\sno)?|wait,?\sno|scratch\sthat|strike\sthat|correction|i\smean(?:t)?|or\srather|on\ssecond\sthoughts?|come\sto\sthink\sof\sit"
    r"|(?:or\s|and\s|please\s)?make\sthat|(?:or|no),?\smake\sit|change\sthat\sto)\b)"
    r"|\b(?:(?:oh|hm+|uh+|er+m*|ah+|um+|ugh)[\s,.…]+)?(?:wait(?=[,…!])|hang\son|hold\son|oops|whoops|sorry|my\s(?:bad|mistake)|never\s?mind|nvm|actually|nope(?=[,.…])|(?:maybe|perhaps)(?=\s(?:just\s)?\d{1,3}\s?(?:s|secs?|seconds?)\s(?:is|would)\b)|nah(?=[,.…])|no(?=[,.…]))(?!\w)",
    re.I,
)
"""How one takes something back; where it is not `sure`, only behind a pause."""
_LEADS: Final = regex(
    rf"(?:{_PAUSE}|(?:(?:no|wait|sorry|oops|actually|please|pls|just|better|rather|then|let['’]?s|i['’]d|i|say|mean|it['’]?s|it|that|this|should|must|be|make|do|go|with|for|prefer|want|use|need|have"
    r"|set|change|to|was|is|of\scourse|the|an?|ok(?:ay)?|well)(?![\w'’])))*",
    re.I,
)
_MARK_ZH: Final = regex(
    r"(?:等等|等一?下|稍等|算了|[哦噢啊]?不对|[哦啊]不|不不+|不是?(?=[，,])|说错了?|打错了?|写错了?|口误|更正|改主意了|再想想)"
    r"|(?:还是|要不|干脆|不如)(?=[^，。；,;\n]{1,12}吧)"
)
_LEADS_ZH: Final = regex(
    rf"(?:{_PAUSE}|还是|要不|干脆|应该|那就|就|是|要|用|改|换|做|弄|成|为|来|一下|我想|不对|算了)*"
)
_TAIL: Final = regex(
    r"\s*(?:,?\s?(?:instead|please|pls|then|thanks|actually|is\s(?:enough|fine|better|plenty)|will\sdo|(?:would|should)\sbe\s(?:better|enough|fine)|should\sdo|\)))+(?=\s*(?:$|[,.;!?)\n]))"
    r"|的?(?:就够了?|就行了?|就好了?|就可以了?|即可|比较好|(?<!话)更好|好了|足够了?|为好|吧|了)+"
)
_CLOSES: Final = regex(
    r"\s*(?:$|[,，.。;；:：!！?？)）…\n—–-])|(?=[\u4e00-\u9fff])|\s(?:at|from|in|on|for|about|with|and|the)\s|\s(?:promo|video|film|clip|reel|short|ad|teaser|trailer|loop|movie|vertical|square)\b"
)
_CANVAS: Final = regex(
    r"(?:vertical(?:ly)?|portrait|landscape|horizontal|widescreen|square|(?:9|16|4|1)\s?:\s?(?:16|9|5|1)|[竖横方][屏版幅]|[竖横方]的|正方形|方形)(?![a-z\d])",
    re.I,
)
_LENGTH: Final = regex(
    rf"half\sa\smin(?:ute)?|a\s(?:full\s|whole\s)?minute|(?<![\w.])(?:\d{{1,3}}(?:\.\d)?|{ENGLISH})[\s-]?(?:s|secs?|seconds?|min(?:ute)?s?)(?![A-Za-z])"
    rf"|半分钟|(?:\d{{1,3}}|{CHINESE})\s?(?:秒钟?|分钟|分半钟?)",
    re.I,
)
_KINDS: Final = (
    _LENGTH,
    _CANVAS,
    QUOTED,
    regex(
        rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH}|{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?)(?![a-z\d])|(?:\d{{1,2}}月)?\d{{1,2}}[日号]",
        re.I,
    ),
    regex(
        r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight)(?![a-z])|[本这下]?(?:周|星期|礼拜)[一二三四五六日天末]|[明今后][天晚]",
        re.I,
    ),
    regex(
        r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m|[ap]\.m\.?|o['’]?clock)(?!\w)|\d{1,2}:\d\d|(?:上午|下午|晚上?|早上|中午)?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})点半?",
        re.I,
    ),
    regex(
        r"[$€£¥￥]\s?\d+(?:[.,]\d+)?|\d+(?:[.,]\d\d)?\s?(?:dollars?|euros?|pounds?|bucks|quid|usd|eur|chf|[€£]|元|块钱?)",
        re.I,
    ),
    regex(r"\d+(?:\.\d+)?\s?[%％]"),
)
"""What can be corrected by another of its kind."""
_BARE: Final = regex(
    rf"(?:\d{{1,3}}|{ENGLISH})(?:\s(?:is|would\sbe)\s(?:better|enough|fine))?(?=\s*(?:$|[,.;!?)\n…]))", re.I
)
_NUMBER: Final = regex(rf"\d{{1,3}}(?:\.\d)?|{ENGLISH}|{CHINESE}", re.I)
_CALLED: Final = regex(
    r"(?:call(?:ed)?|name|title)\s(?:it\s|is\s)?(?P<new>(?-i:[A-Z])[^,.;\n]{1,50})|(?:标题|题目)?(?:写|叫|改成|换成|[:：]){1,3}(?P<zh>[^，。；,;\n]{2,20})",
    re.I,
)
_TITLED: Final = regex(
    r"(?:\b(?:titled?|called|name)(?:\s(?:it|is|card))?\s?:?\s|(?:标题|题目)(?:写|叫|是|为|[:：])+)(?P<old>[^,，.。;；\n…]{2,50}?)(?=[\s,，.。;；…]*$)",
    re.I,
)
_CLAUSE: Final = regex(r"[^,，.。;；:：!！?？…\n]*")
_MOST: Final = 4
_MOST_MARKS: Final = 12
_LONGEST: Final = 1500  # characters; more is material, which corrects nothing


def with_last_word(text: str) -> str:
    """Return a message in which what was corrected stands corrected; one without corrections as it is."""
    if len(text) > _LONGEST:
        return text
    for _ in range(_MOST):
        corrected = next(filter(None, (_corrected(text, *one) for one in _marks(text))), "")
        if not corrected:
            return text
        text = corrected
    return text


def _marks(text: str) -> Iterator[tuple[int, int]]:
    """Where something is taken back, from the pause before it to what takes its place."""
    quotes = [one.span() for one in QUOTED.finditer(text)]
    for mark, leads in ((_MARK, _LEADS), (_MARK_ZH, _LEADS_ZH)):
        for one in islice(mark.finditer(text), _MOST_MARKS):
            if any(begin < one.start() < end for begin, end in quotes):
                continue
            start = len(text[: one.start()].rstrip(_PAUSES))
            paused = text[start : one.start()].strip()
            after = leads.match(text, one.end())
            if start and after and (paused or mark is _MARK_ZH or one["sure"]):
                yield start, after.end()


def _corrected(text: str, start: int, end: int) -> str:
    """The message with one correction done; "" where none is meant."""
    before, after = text[:start], text[end:]
    return (
        _same_kind(before, after)
        or _bare_number(before, after)
        or _retitled(before, after)
        or _manner(before, after)
    )


def _same_kind(before: str, after: str) -> str:
    """A length for a length, a day for a day; a length or canvas that had none before it is only told."""
    kind = next((one for one in _KINDS if one.match(after)), None)
    new = kind.match(after) if kind else None
    if kind is None or new is None:
        return ""
    tail = _TAIL.match(after, new.end())
    rest = after[tail.end() if tail else new.end() :]
    old = _last(kind, before)
    if not (tail or _CLOSES.match(rest)) or (old is None and kind not in (_LENGTH, _CANVAS)):
        return ""
    if old is None:
        return f"{before}, {new[0]}{rest}"
    return f"{before[: old.start()]}{new[0]}{before[old.end() :]}{rest}"


def _bare_number(before: str, after: str) -> str:
    """A number alone, in the unit of the length before it: "30 seconds… make that 45"."""
    new, old = _BARE.match(after), _last(_LENGTH, before)
    number = _NUMBER.match(old[0]) if old else None
    if new is None or old is None or number is None:
        return ""
    said, unit = new[0].split()[0], old[0][number.end() :]
    return f"{before[: old.start()]}{said}{unit}{before[old.end() :]}{after[new.end() :]}"


def _retitled(before: str, after: str) -> str:
    """Another title: "Title: Spring Sale. No wait, call it Spring Clearance"."""
    new, old = _CALLED.match(after), _TITLED.search(before)
    if new is None or old is None:
        return ""
    title = (new["new"] or new["zh"]).strip()
    return f"{before[: old.start('old')]}{title}{before[old.end('old') :]}{after[new.end() :]}"


def _manner(before: str, after: str) -> str:
    """A clause about music or mood for the one before it: "upbeat music, no, calm piano"."""
    new, old = _CLAUSE.match(after), _last(_CLAUSE, before.rstrip(_PAUSES), empty=False)
    said = re.sub(r"\sinstead$|吧$", "", new[0]).strip() if new else ""
    if new is None or old is None or not (_is_manner(said) and _is_manner(old[0])):
        return ""
    return f"{before[: old.start()].rstrip()} {said}{after[new.end() :]}".lstrip()


def _is_manner(clause: str) -> bool:
    return bool(clause.strip()) and only_shape(clause) and not only_length(clause)


def _last(kind: re.Pattern[str], text: str, *, empty: bool = True) -> re.Match[str] | None:
    return next((one for one in reversed([*kind.finditer(text)]) if empty or one[0].strip()), None)
