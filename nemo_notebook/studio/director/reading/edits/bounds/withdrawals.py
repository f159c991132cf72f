"""Leave out what a message takes back before it ends: "cooler. no wait, leave the colours, calmer music"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.terms.orders import DEED

_SURE: Final = r"(?:scratch\sthat|forget\s(?:that|it)|strike\sthat|never\s?mind(?:\sthat)?|nvm)"
_MARK: Final = regex(
    rf"(?:[,.;!…—–-]|\s)\s*(?:(?:oh|hmm+|uh|um|but)[\s,]+)?(?:(?P<sure>{_SURE})|no,?\s?wait|wait,?\sno|actually,?\sno|no,?\sactually|on\ssecond\sthoughts?|hang\son|hold\son|wait|(?:no|actually|but)(?=,?\s(?:please\s|just\s|let['’]?s\s)*(?:keep|leave)\s(?:it|that|them|the)\b))\b\s?[,.;:!…—–-]*\s*"
    r"|[，,。；;！!\s](?:(?P<sure_zh>还是算了|算了)|不对|等等|等一下)[，,。！!\s]+",
    re.I,
)
_UNFOUNDED: Final = regex(
    r"^[^，,。；;！!?？]{2,30}(?:[错反漏]|不对|重复)了?(?:吗|么|吧)?[?？]\s*(?:哦|噢|啊|嗯|哎|等等|没有?|没错|没事|不是|好像|应该|是|我|刚才|自己|[看记弄搞][错反]|不用[改动管]|别改|不改|没问题|了|的|它|吧|[，,。！!；;\s]){2,24}[，,。！!；;\s](?P<rest>\S.*)$",
    re.S,
)
"""A doubt that the message itself lays to rest: 第二步写反了？没有，我看错了。音乐大一点."""
_LEAVES: Final = regex(
    r"^(?:please\s|just\s|let['’]?s\s)?(?:leave|keep)\s(?:the\s|those\s|these\s|my\s)?(?P<what>[a-z-]+)(?:\s(?:(?:as|how|like|the\sway)\s(?:it|they|that)(?:\s(?:is|are|was|were))?|alone|unchanged|there|in))?(?:\s?[,.;!]+\s*|\s(?=but\s|just\s|and\sjust\s))(?:and\s|but\s|just\s|rather\s|instead\s)*(?P<rest>\S.*)$"
    r"|^(?:还是)?(?:把)?(?P<zh_it>它|这个)?(?:留着|保留|留下|别删|不删)(?:它)?[了吧]?[，,。；;！!]+(?:只是|只要|就|但是?|不过)*(?P<rest_it>\S.*)$"
    r"|^(?:还是)?(?P<zh>[\u4e00-\u9fff]{1,6}?)(?:还是)?(?:别[动改]|不[动变改]|不用[改动变]|保持(?:原样|不变)|就?这样)[了吧]?[，,。；;！!]+(?P<rest_zh>\S.*)$",
    re.I | re.S,
)
_ORDER: Final = regex(
    rf"^(?:please\s|just\s|rather\s|instead\s)*{DEED}\b|^(?:把|将|让|给|请|音乐|标题|字幕|画面|旁白)", re.I
)
_IT: Final = regex(r"^(?:it|that|this|them|those|[它这那]个?)$", re.I)
_THING: Final = regex(
    r"\b(?:the|my|our|all)\s(?:(?:first|second|third|last|main)\s)?(?:title|end\scard|captions?|subtitles?|music|song|voice(?:-?over)?|pictures?|photos?|images?|clips?|scenes?|chart|text)\b(?:\s#?\d+)?"
    r"|标题|字幕\d?|片尾|音乐|旁白|第[\d一二三四五最]+[张条]",
    re.I,
)
"""What is spoken of as "it" where it is to stay."""
_POINTS: Final = regex(r"\b(?:it|that|them)\b", re.I)
_COMPARES: Final = regex(r"^(?:(?:a\s(?:bit|little)|much|slightly|only)\s)?[a-z]{3,}er\b", re.I)
_COLOURS: Final = regex(
    r"\b(?:tones?|colou?rs?|looks?|light|(?:warm|cool|cold|bright|dark|vivid)(?:er)?)\b|[颜色调光冷暖亮暗]",
    re.I,
)
"""All of these speak of one thing."""
_LAST: Final = regex(r"[^.;!。；！\n]*$")
_LONGEST: Final = 300  # characters


def still_wanted(message: Message) -> Message:
    """Return the message without a wish that it takes back; one that takes none back as it is."""
    text = message.text
    if len(text) > _LONGEST or any(one.quoted for one in message.texts):
        return message
    if unfounded := _UNFOUNDED.match(text):
        return replace(read_message(unfounded["rest"]), options=message.options)
    for mark in _MARK.finditer(text):
        before, after = text[: mark.start()], text[mark.end() :]
        rest = _beside_what_stays(before, after)
        if not rest and (mark["sure"] or mark["sure_zh"]) and _ORDER.match(after):
            rest = after
        if before.strip() and rest:
            return replace(read_message(f"{_earlier(before)}{rest}"), options=message.options)
    return message


def _earlier(before: str) -> str:
    """The sentences before the one that is taken back."""
    said = before.rstrip(" .;!。；！")
    last = _LAST.search(said)
    return said[: last.start()] if last else ""


def _beside_what_stays(before: str, after: str) -> str:
    """What is wished for after "leave the colours, …"; "" where these were not spoken of before."""
    match = _LEAVES.match(after)
    if match is None:
        return ""
    if match["rest_it"] or _IT.match(match["what"] or ""):
        return _of_thing(match["rest_it"] or match["rest"], before)
    what = (match["what"] or match["zh"]).lower()
    coloured = _COLOURS.search(what) and _COLOURS.search(before)
    spoken_of = coloured or what.rstrip("s")[:4] in before.lower()
    return (match["rest"] or match["rest_zh"]) if spoken_of else ""


def _of_thing(rest: str, before: str) -> str:
    """What is wished for after "remove the title, no, keep it, …", with the name for "it"."""
    things = [one[0] for one in _THING.finditer(before)]
    if not things:
        return rest
    if not rest.isascii():
        return f"{things[-1]}{rest}"
    if _COMPARES.match(rest):
        return f"make {things[-1]} {rest}"
    return _POINTS.sub(lambda _: things[-1], rest)
