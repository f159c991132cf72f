"""Read in Chinese that a figure on the screen is wrong, and what it is: 价格写错了，是138万不是128万.

The old figure has to stand on the screen, or be the only one of its kind there: the phone number, the price.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.edits.words.corrections import spoken_too
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.traditional import SIGNS

_LONGEST: Final = 60  # characters
_SORRY: Final = (
    r"(?:不好意思|抱歉|对不起|[啊哦噢呃额哎诶咦]+|哎呀|糟糕|完了|等等|等一下|我?发现|刚才|刚刚|我"
    r"|上面|里面|[，,。！!…\s])*"
)
_WRONG: Final = r"(?:好像|都|又)?(?:[写打弄搞说标输填记抄看念]错|不对|有误|错)(?:了|啦)?"
_WHAT: Final = r"(?P<what>(?!不)[\u4e00-\u9fff]{0,8}?)"
_IS: Final = r"(?:应该|应当|其实|实际|正确的?|就|要|得|才)*(?:改成|改为|换成|[是为])"
_NEW: Final = r"(?P<new>[^，,。；;！!？?\n]{1,18}?)"
_OLD: Final = r"(?P<old>[^，,。；;！!？?\n]{1,14}?)"
_END: Final = r"(?:才对|[吧啊呀哈哦了的])*[\s。.！!~～]*$"
_AND: Final = r"[\s，,。；;：:！!]*"
_PAIRED: Final = (
    regex(
        rf"^{_SORRY}(?:{_WHAT}{_WRONG}{_AND})?(?:[\u4e00-\u9fff]{{0,6}}?{_IS})?{_NEW}{_AND}(?:而)?不是{_OLD}{_END}"
    ),
    regex(
        rf"^{_SORRY}(?:{_WHAT}{_WRONG}{_AND})?[\u4e00-\u9fff]{{0,6}}?不是{_OLD}{_AND}(?:而)?{_IS}{_NEW}{_END}"
    ),
)
"""The new figure, and the old one."""
_TOLD: Final = regex(
    rf"^{_SORRY}{_WHAT}(?:里的?|的)?{_WRONG}{_AND}(?:(?P<named>[\u4e00-\u9fff]{{0,6}}?){_IS})?[:：\s]*(?P<new>[¥￥$]?\d[^，,。；;！!？?\n]{{0,17}}?){_END}"
)
"""The new figure alone."""
_PHONE: Final = regex("电话|手机|号码|联系方式|座机|热线|专线")
_PRICE: Final = regex("价|月租|房租|租金|费用|学费|票|多少钱|金额|钱")
_NUMBER: Final = r"\d(?:[\d,.]*\d)?"
_LONG_NUMBER: Final = regex(r"(?<!\d)\d(?:[\d\s\-–—]*\d)?(?!\d)")
_COST: Final = regex(
    rf"(?:[¥￥$]\s?{_NUMBER}(?:万|千)?|{_NUMBER}\s?(?:万元|万|元|块钱|块|美元|美金|镑|欧元))"
)
_FIGURE: Final = regex(rf"{_NUMBER}|[一二三四五六七八九十百两]")
_FEWEST_DIGITS: Final = 5


def read_mistaken_value(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what puts the right figure for the wrong one; () for any other sentence."""
    text = message.text.strip()
    quoted = any(one.quoted for one in message.texts)
    if there.language != "zh" or quoted or message.options != Options() or not 0 < len(text) <= _LONGEST:
        return ()
    changed = _of_pair(text, there) or _of_kind(text, there)
    return (*changed, *spoken_too(changed, there))


def _of_pair(text: str, there: Situation) -> tuple[Operation, ...]:
    for form in _PAIRED:
        said = form.match(text)
        if said is None:
            continue
        old, new = said["old"].strip(), said["new"].strip()
        if _FIGURE.search(old) and _FIGURE.search(new) and old != new:
            return _replaced(there, partial(_put, old=old, new=new))
    return ()


def _put(words: str, old: str, new: str) -> str:
    """Words with a figure for another; what the new one repeats of the words around it is said once."""
    at = _places(words, old)
    if len(at) != 1:
        return words
    before, after = words[: at[0]], words[at[0] + len(old) :]
    figure = _FIGURE.search(new)
    lead, tail = (new[: figure.start()], new[figure.end() :]) if figure else ("", "")
    if lead and not before.endswith(lead):
        return words
    new = new[len(lead) :]
    told = next((tail[at:] for at in range(len(tail)) if after.startswith(tail[at:])), "")
    return f"{before}{new[: len(new) - len(told)] if told else new}{after}"


def _places(words: str, old: str) -> list[int]:
    """Where a figure stands by itself, no part of a longer one."""
    ends = r"(?![\d.,]?\d)" if old[-1].isdigit() else ""
    starts = r"(?<![\d.])" if old[0].isdigit() else ""
    return [one.start() for one in re.finditer(f"{starts}{re.escape(old)}{ends}", words)]


def _of_kind(text: str, there: Situation) -> tuple[Operation, ...]:
    said = _TOLD.match(text)
    if said is None:
        return ()
    new, what = said["new"].strip(), f"{said['what']}{said['named'] or ''}".translate(SIGNS)
    digits = sum(one.isdigit() for one in new)
    if _PHONE.search(what) and digits >= _FEWEST_DIGITS and _LONG_NUMBER.fullmatch(new):
        return _only_one(there, lambda words: _long_numbers(words), new)
    if not _PRICE.search(what) or not (_COST.fullmatch(new) or re.fullmatch(_NUMBER, new)):
        return ()
    unit = re.sub(rf"{_NUMBER}|\s", "", new)
    named = said["named"] or said["what"]
    close = [one for one in shown_words(there) if len(named) > 1 and named in one.words]
    return _only_one(there, lambda words: _costs(words, unit), new, close or None)


def _long_numbers(words: str) -> list[str]:
    found = (one[0] for one in _LONG_NUMBER.finditer(words))
    return [one for one in found if sum(sign.isdigit() for sign in one) >= _FEWEST_DIGITS]


def _costs(words: str, unit: str) -> list[str]:
    """The prices in words, or their numbers where the new one is told without its unit."""
    found = [one[0] for one in _COST.finditer(words)]
    if unit:
        alike = [one for one in found if unit[0] in one or (unit[0] in "元块" and one[-1] in "元块")]
        return alike
    return [number[0] for one in found if (number := re.search(_NUMBER, one))]


def _only_one(
    there: Situation, found: Callable[[str], list[str]], new: str, among: list[Shown] | None = None
) -> tuple[Operation, ...]:
    """Put a figure for the one of its kind; () where there are several, or none."""
    values = [(one, old) for one in among or shown_words(there) for old in found(one.words)]
    if len({old for _, old in values}) != 1:
        return ()
    return _replaced(
        there, lambda words: words.replace(values[0][1], new) if values[0][1] in words else words
    )


def _replaced(there: Situation, change: Callable[[str], str]) -> tuple[Operation, ...]:
    rows = [(one, change(one.words)) for one in shown_words(there)]
    return tuple(one.replaced(words) for one, words in rows if words != one.words)
