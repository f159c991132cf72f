"""Write what stands outside quotation marks in the one way: "12 seconds", 16:9, commas for blanks."""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from nemo_notebook.models.quantities import CHINESE, ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.ordered_words import with_ordered_words
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.messages.thanking import with_thanks
from nemo_notebook.studio.director.reading.terms.tongue import HAN

EMOJI: Final = (
    r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\u2B55\u231A\u231B\u23E9-\u23F3\uFE0F\u200D"
    r"\U000E0020-\U000E007F]"
)
_AMID: Final = regex(rf"\s*{EMOJI}+\s*")
_SEPARATES: Final = 2  # emoji in a message that part what it says
_SECONDS: Final = regex(rf"\b({ENGLISH})(?=[\s-](?:seconds?|secs?)\b)", re.I)
_SECONDS_ZH: Final = regex(rf"(?<![第〇零一二两三四五六七八九十百\d])({CHINESE})(?=秒)")
_SECOND: Final = regex(r"(?<=\d)\s?秒钟")
_LATIN_SECOND: Final = regex(
    r"(?:(?<![A-Za-z\d.:])(\d{1,3})\s?[sS](?!店)(?=[\u4e00-\u9fff，。])|(?<=[\u4e00-\u9fff，。])(\d{1,3})\s?[sS](?![A-Za-z\d店]))"
)
_STEPS_ZH: Final = regex(
    r"(?<=教程|步骤|做法|流程|方法)[，,](?=[^，。,、：:]{1,12}、[^，。,：:]{1,12}、[^，。,：:]{1,16}(?:[，,。]|$))"
)
"""Before the steps themselves, as a colon: 手冲咖啡的教程，磨豆、烫滤纸、注水."""
_A_STEP_ZH: Final = regex(r"第[一二三四五六七八九]步")
_STEP_SLIP_ZH: Final = regex(r"(?<=第[一二三四五六七八九])部(?![分门委队电影动作小长])")
_LAST_STEP_ZH: Final = regex(
    r"(?<=[，,；;。])\s?最后(?:一步)?[:：，,]?(?=[^，。,；;]{3,24}(?:[。；;]|$|[，,](?!.*最后)))"
    r"(?!.{0,3}(?:一[句页屏行张个幕]|写|加|放上|显示|打上|配|做成|落款|字幕|画面|镜头|提醒|引导|号召|结尾|出|用|以|再))"
)
"""The step after those with numbers: 第二步…，最后装盘."""
_SECS: Final = regex(
    r"(?<=\d)[\s-]?secs?\b(?=\s*(?:$|[,.;!\n])|\s(?:long|vertical|portrait|square|landscape|promo|video|clip|film|reel|ad|story|explainer|intro\w*|teaser|trailer)\b)",
    re.I,
)
_RUN_ON: Final = regex(
    r"(?<=\.com|\.org|\.net) (?=\d{1,3}\s?(?:s|secs?|seconds?)\b)"
    r"|(?<=[\w!?])(?<!\ba)(?<!\ban)(?<!\bit)(?<!\bthe)(?<!\bme)(?<!\bus)(?<!\bone)"
    r"(?<!\bshort)(?<!\bfor)(?<!\bin)(?<!\bneed)(?<!\bwant)(?<!\bmake)[ ]"
    r"(?=\d{1,3}\s?(?:s|secs?|seconds?)\s(?:vertical|portrait|square|landscape|widescreen)\b)"
)
"""Before a length and a canvas that no comma parts from the words: "bean.com 10s vertical"."""
_RATIO_ZH: Final = regex(r"(?<!\d)(16|9|4|1)\s?比\s?(16|9|5|1)(?!\d)")
_COURTESY_AMID: Final = regex(r"\s(?:pls|plz|please|thx|thanks)(?=\s?:\s)", re.I)
_AS_FITS: Final = regex(
    r"\s(?:where(?:ver)?|when(?:ever)?|if)\s(?:it\s)?(?:makes\ssense|seems\sright|fits|appropriate|suitable|possible|useful|needed)(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
REASON: Final = regex(
    r"(?P<order>(?:^|(?<=[.,;!?\n]\s))(?:(?:please\s|but\s|and\s)?(?:do\snot|don['’]?t)\s(?:put|show|include|add|mention|use|write|list)|(?:please\s)?no(?=\s(?:prices?|hours|opening|times|names|faces|dates?|numbers|logos?|address|phone|voice|music|text)\b))"
    r"\s[^,.;:!?\n“\"]{2,40}),\s(?:because\s|since\s|as\s)?(?P<reason>(?:they|it|that|those|these)(?:\s(?:keeps?|are|is|was|were|changes?|may|might|will|can|could|do|does|don['’]?t|doesn['’]?t|looks?|always|often|never|still)|['’](?:re|s|ll))\b[^,.;!?\n“\"]{0,50})",
    re.I,
)
"""Why something is not wanted, behind the order: "no prices, they keep changing"."""
_ABOUT: Final = regex(r"\b(?:abt|abot|abuot|baout)\b", re.I)
_SQUARE: Final = regex(r"(?<![\u4e00-\u9fff])方[形型](?![\u4e00-\u9fff])")
_ANY_GAP_ZH: Final = regex(
    r"(?<!标题)(?<!字幕)(?<!片尾)(?<!旁白)(?<![就再要]写)(?<!写上)"
    r"(?:(?<=[\u4e00-\u9fff）])[ \t\u3000]+(?=[\u4e00-\u9fff\d（])|(?<=[\d%])[ \t\u3000]+(?=[\u4e00-\u9fff]))"
)
_GAP_ZH: Final = regex(
    r"(?<!标题)(?<!字幕)(?<!片尾)(?<!旁白)(?<![就再要]写)(?<!写上)(?<!(?:标题|片名|题目)[是叫为写用])(?<!片名)(?<![：:])"
    r"(?<!(?:最后|结尾|片尾)[写放打])(?<!打上)(?<!放上)(?<!打出)(?<!电话)(?<!手机)(?<!微信)(?<!地址)(?<!热线)(?<!\d{7}(?=[\x20][\u4e00-\u9fff]{1,3}(?:经理|先生|女士|小姐|老师|师傅|[总姐哥]|主任|店长)))"
    r"(?:(?<=[\u4e00-\u9fff）])[ \t\u3000]+(?=[\u4e00-\u9fff\d（])|(?<=[\d%])[ \t\u3000]+(?=[\u4e00-\u9fff]))"
)
_AFTER_QUOTE_ZH: Final = regex(r"\A[ \t\u3000]+(?=[\u4e00-\u9fff\d])")
_AFTER_NAME_ZH: Final = regex(
    r"(?<=叫)(?P<name>[\u4e00-\u9fff]{0,4}[A-Za-z]{2,12})[ \u3000]+(?=[\u4e00-\u9fff]{2})"
)
"""Blanks like those, behind a quotation and behind a name in Latin letters: 寿星叫阿May 彩带."""
_PARTICLE_ZH: Final = regex(r"(?<=视频|短片|影片|片子|动画)[吧呗啊呀哦嘛哈]+(?=$|[，,。！!～~\s])")
_NAME_ZH: Final = r"(?:[\u4e00-\u9fff]{1,6}|\d{1,2}月|Q[1-4]|(?:19|20)\d\d年)"
_VALUE_ZH: Final = rf"{_NAME_ZH}\d[\d.]*(?![\d.点:月年])[\u4e00-\u9fff%％]{{0,3}}"
_VALUES_ZH: Final = regex(
    rf"(?:(?<=[\u4e00-\u9fff])(?P<gap>[ ])|(?<![^，,。；;：:\n]))"
    rf"(?P<row>{_VALUE_ZH}(?: {_VALUE_ZH}){{2,11}})(?=\s*(?:[，,。；;\n]|$))"
)
"""Names with their numbers that blanks part: 营业额 1月8万 2月6万 3月9万."""
_MIXED: Final = regex(
    r"(?<=[\u4e00-\u9fff])(lo-?fi|chill|jazz|ambient|acoustic|upbeat|hip-?hop|funk|techno|vertical|square|landscape|portrait)(?![A-Za-z])",
    re.I,
)
"""An English word that steers, right behind a Chinese sign: 配lofi."""
_PARTED: Final = regex(r"[,，;；]|(?<!\d)、")
_FEWEST_GAPS: Final = 2


def outside_quotes(words: str) -> str:
    """Return a message in which what stands outside quotation marks is written in the one way."""
    outside = QUOTED.sub("", words)
    parted = len(_ANY_GAP_ZH.findall(outside)) >= _FEWEST_GAPS and not _PARTED.search(outside)
    decked = len(re.findall(f"{EMOJI}+", outside.strip())) >= _SEPARATES
    even = partial(_even, parted=parted, decked=decked)
    row: list[str] = []
    at = 0
    for quote in QUOTED.finditer(words):
        row += [even(words[at : quote.start()]), quote[0]]
        at = quote.end()
    return "".join([*row, even(words[at:])])


def _even(text: str, *, parted: bool, decked: bool) -> str:
    """A stretch outside quotation marks; commas stand where blanks or emoji part what a message says."""
    if decked:
        text = _AMID.sub("，" if HAN.search(text) else ", ", text)
    if parted:
        text = _GAP_ZH.sub("，", _AFTER_NAME_ZH.sub(r"\g<name>，", _AFTER_QUOTE_ZH.sub("，", text)))
    text = REASON.sub(r"\g<order>", _AS_FITS.sub("", _COURTESY_AMID.sub("", text)))
    text = _ABOUT.sub("about", _RUN_ON.sub(", ", _MIXED.sub(r" \1 ", text)))
    text = with_ordered_words(with_thanks(re.sub(r"[^\S\n]+", " ", text)))
    text = _PARTICLE_ZH.sub("", _VALUES_ZH.sub(_valued, text))
    text = _with_steps(_STEPS_ZH.sub("：", _SQUARE.sub("方屏", text)))
    text = _RATIO_ZH.sub(r"\1:\2", _SECS.sub(" seconds", text))
    text = _SECONDS.sub(lambda one: f"{read_number(one[1].lower()):g}", text)
    text = _SECONDS_ZH.sub(lambda one: f"{read_number(one[1]):g}", text)
    return _SECOND.sub("秒", _LATIN_SECOND.sub(lambda one: f"{one[1] or one[2]}秒", text))


def _valued(found: re.Match[str]) -> str:
    return ("：" if found["gap"] else "") + found["row"].replace(" ", "，")


def _with_steps(text: str) -> str:
    """Chinese steps, each with its number: 第二部 is a slip, and 最后 after the third is the fourth."""
    if not _A_STEP_ZH.search(text):
        return text
    text = _STEP_SLIP_ZH.sub("步", text)
    last = _A_STEP_ZH.findall(text)[-1]
    behind = text.rfind(last) + len(last)
    numbers = "一二三四五六七八九十"
    return text[:behind] + _LAST_STEP_ZH.sub(
        f"第{numbers[numbers.index(last[1]) + 1]}步", text[behind:], count=1
    )
