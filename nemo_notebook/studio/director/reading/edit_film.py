"""Read edits of the whole film: length, shape, size, tone, time of day, another version."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import (
    MAX_DURATION_MS,
    MIN_DURATION_MS,
    find_aspects,
    find_durations,
    find_film_lengths,
    find_resolution,
)
from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.composing.pictures import is_scene
from nemo_notebook.studio.director.drafts import canvas, length_ms, meta, seed_of, tone_of
from nemo_notebook.studio.director.operations import (
    Operation,
    ReplaceScenes,
    SetAspect,
    SetDuration,
    SetResolution,
    SetTime,
    SetTone,
    Vary,
)
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.edit_speed import read_pace
from nemo_notebook.studio.director.reading.moods import find_tone
from nemo_notebook.studio.director.reading.options import Options
from nemo_notebook.studio.director.reading.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.subjects import find_subjects, find_time
from nemo_notebook.studio.director.words.limits import aspect_limit, length_limit, size_limit

_DOUBLE: Final = re.compile(
    r"\btwice\s(?:as\slong|the\slength)|\bdouble\b|\b2x\slonger"
    r"|两倍|加倍|翻[一1]?倍|[长多加]一倍|增加一倍",
    re.I,
)
_HALVE: Final = re.compile(
    r"\bhalf\s(?:as\slong|the\slength|the\sduration)|\bhalve\b|\bin\shalf\b|一半|减半|对半", re.I
)
_TIMES: Final = re.compile(
    r"\b(?:(?P<en>\d{1,2}|three|four|five|six|ten)\s?(?:times|x)\s(?:as\slong|longer|the\s(?:length"
    r"|duration))|triple|treble)\b"
    r"|(?:时长|长度|长|延长|加长).{0,4}?(?P<zh>[三四五六\d])\s?倍",
    re.I,
)
_PART_OF: Final = re.compile(
    r"\b(?:an?\s)?(?:(?P<share>third|quarter|fifth)|(?P<percent>\d{1,2})\s?(?:%"
    r"|percent))\s(?:of\s)?(?:shorter|longer)\b",
    re.I,
)
_SHARES: Final = {"third": 1 / 3, "quarter": 0.25, "fifth": 0.2}
_BARE_DURATION: Final = re.compile(
    r"(?:\b(?:duration|length|runtime|running\stime)|时长|长度|片长)\s*(?:=|:|：|is|to|of|为|改?成|设为"
    r"|是)?\s*(\d{1,3}(?:\.\d)?)(?!\s?(?:[\d:.%]|s\b|sec|min|m\b|h|秒|分|小时))",
    re.I,
)
_CUT_TO: Final = re.compile(
    r"\b(?:cut|shorten|trim|extend|stretch|bring|take|get|reduce)\s(?:it|this|that|the\s(?:video|film))\s(?:down\s|up\s|out\s)?to"
    r"\s(\d{1,3})(?=\s*(?:please|pls|instead)?\W*$)",
    re.I,
)
_FROM_TO: Final = re.compile(
    r"(?:\bfrom\s|从)[\d.]+\s?(?:s|secs?|seconds?|秒)\s?(?:to|down\sto|up\sto"
    r"|改?[到成为])\s?(\d{1,3}(?:\.\d)?)(?!\s?(?:[\d:.%]|s\b|sec|min|秒|分))",
    re.I,
)
_FROM_NOW: Final = re.compile(
    r"\bfrom\s(?P<now>\d+(?:\.\d)?)\s?(?:s|secs?|seconds?)?\sto\s(?P<then>\d+(?:\.\d)?)\s?(?:s|secs?|seconds?)\b",
    re.I,
)
_AT_MOST: Final = re.compile(
    r"\b(?:at\smost|no\s(?:more|longer)\sthan|not\s(?:more|longer)\sthan|(?:a\s)?max(?:imum)?(?:\sof)?|up\sto|under|within)\s"
    r"(?=\d|[a-z]+\s(?:s|seconds?)\b)|(?:不要?|别|不能|不得|不可以?)(?:超过|多于|大于)|最多|控制在|以内",
    re.I,
)
_BARE: Final = (_BARE_DURATION, _FROM_TO, _CUT_TO)
"""Lengths in seconds that do not say so."""
# "20 seconds is too long" names a length that is not wished for.
_COMPLAINT: Final = re.compile(
    r"\b(?:seconds?|secs?|s|minutes?)\s(?:is|are|feels?|seems?|was)\s(?:way\s|a\s(?:bit|little)\s|much\s"
    r"|far\s)?too\s(?:long|short)|秒(?:有点|太|还是)+[长短]",
    re.I,
)
_INTO: Final = re.compile(r"\b(?:into|to)\b|[换变改][成为]", re.I)
_LONGER_STEP: Final = 1.5
_LITTLE_STEP: Final = 1.2
_LITTLE: Final = re.compile(r"\ba\s(?:bit|little|touch|tad|notch|smidge)\b|\bslightly\b|一[点些]|稍|略", re.I)
_MORE: Final = re.compile(r"\b(?:more|extra|additional|another|add)\b|再[加来]|增加|多|加\s?\d", re.I)
_LESS: Final = re.compile(r"\b(?:less|fewer|off)\b|少|减", re.I)
_LESS_TONE: Final = re.compile(
    r"\b(?:less|not\s(?:so|as|that|quite\sso)|too|tone\sdown|reduce)\b|没那么|不要那么|不那么"
    r"|别那么|太|别太|不要太|过于",
    re.I,
)
_OPPOSITE: Final = {
    "warm": "cool", "cool": "warm", "dark": "vivid", "vivid": "calm", "playful": "calm", "calm": "playful",
}  # fmt: skip
_CASTS: Final = (
    (
        "cool",
        re.compile(
            r"\btoo\s(?:orange|yellow(?:ish)?|red(?:dish)?|golden|brown)\b|[太偏过](?:黄|橙|红)", re.I
        ),
    ),
    ("warm", re.compile(r"\btoo\s(?:blue|bluish|green(?:ish)?)\b|[太偏过](?:蓝|青)", re.I)),
)
"""A tone that takes a tint away: a picture that is too yellow is to be cooler."""
_TALL_PLACE: Final = re.compile(
    r"\b(?:for|on|fits?)\s(?:(?:my|a|the|your|their)\s)?(?:phones?|mobiles?|smartphones?"
    r"|cell\s?phones?)\b(?!\s(?:number|call|case))"
    r"|手机(?:上?看(?!不)|上播|屏幕|观看|端看)",
    re.I,
)
_WIDE_PLACE: Final = re.compile(
    r"\b(?:for|on|to)\s(?:my\s|our\s|the\s|a\s)?(?:(?!phone)\w+\s)?(?:youtube|vimeo|tv|television|presentation|desktop"
    r"|laptop|projector|big\sscreen|cinema)\b(?!\sshorts?)"
    r"|[发传放]到?(?:B站|b站|YouTube|youtube|电视|投影)|电视上|投影",
    re.I,
)
_ANOTHER: Final = re.compile(
    r"\b(?:another|different|alternative|new|second)\s(?:version|variation|take|variant|look"
    r"|try)\b|\btry\s(?:it\s)?(?:again|once\smore)\b|\b(?:another|different|new|other)\sseed\b"
    r"|\b(?:other|different|new)\s(?:pictures|visuals|scenes|shots|images)\b|\b(?:another|different"
    r"|new)\sone\b|换一?[批组套些]"
    r"|换[一个]?个?种子|\bvary\b|\bvariations?\b|\bregenerate\b"
    r"|\bshuffle\b|\bre-?roll\b"
    r"|\bredo\s(?:the\s)?(?:video|film|it\sall)\b|\bsomething\selse\b|换[一个]版|换个版本"
    r"|再来一[版个次遍]|重新生成|另一个版本|换一个(?:试试|看看)|重来|重做一[版遍次]",
    re.I,
)
_SEED: Final = re.compile(r"(?:\bseed\b|种子)\s*(?:[:=：]|of|is|to|为|是|用|改成|换成)?\s*(\d{1,9})\b", re.I)
_UNKNOWN_LOOK: Final = re.compile(
    r"\b(?:black\s(?:and|&&&|&)\swhite|b&w|monochrome|grayscale|sepia|rotate|mirror|blur(?:ry)?"
    r"|watermark|logo|sticker|emoji|green\sscreen|slow\szoom|glitch|vhs)\b|黑白|旋转|镜像|模糊"
    r"|水印|贴纸|绿幕|马赛克|滤镜",
    re.I,
)
_QUALITY: Final = re.compile(r"\b(?:sharper|higher\s(?:quality|resolution)|hd|high\sdef)\b|更清晰|高清", re.I)

_STAYS: Final = re.compile(r"停留|多停|\bhold\b|\bon\sscreen\b", re.I)  # said of a picture or of words


def read_length(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about the film's length."""
    if _STAYS.search(clause.text):
        return None
    wanted = [] if _COMPLAINT.search(clause.text) else find_film_lengths(clause.text)
    now = length_ms(there.draft)
    longer, shorter = verbs.MAKE_LONGER.search(clause.text), verbs.MAKE_SHORTER.search(clause.text)
    if at_most(clause.text):
        return _to_length(find_durations(clause.text)[-1].value, there)
    if _relative(clause.text):
        by = find_durations(clause.text)[-1].value
        return _to_length(
            now + by if longer or (_MORE.search(clause.text) and not shorter) else now - by, there
        )
    if (moved := _FROM_NOW.search(clause.text)) and float(moved["now"]) * 1000 == now:
        return _to_length(round(float(moved["then"]) * 1000), there)
    if bare := next((found for one in _BARE if (found := one.search(clause.text))), None):
        return _to_length(round(float(bare[1]) * 1000), there)
    if wanted:
        return _to_length(wanted[-1].value, there)
    if factor := length_factor(clause.text):
        return _to_length(round(now * factor / 500) * 500, there)
    if longer or shorter:
        step = _LITTLE_STEP if _LITTLE.search(clause.text) else _LONGER_STEP
        return _to_length(
            round(now * step / 500) * 500 if longer else max(500, round(now / step / 500) * 500), there
        )
    return None


def at_most(text: str) -> bool:
    """Whether a text sets a limit to the film's length: "no longer than 14 s", 不要超过14秒."""
    parts = (verbs.TITLE, verbs.CAPTIONS, verbs.MUSIC, verbs.VOICE, verbs.PICTURES, verbs.TRANSITIONS)
    return bool(_AT_MOST.search(text) and find_durations(text)) and not any(one.search(text) for one in parts)


def length_factor(text: str) -> float | None:
    """Return by how much a length is to grow: 2 for "twice as long", 0.8 for "20% shorter", or None."""
    if _DOUBLE.search(text):
        return 2.0
    if _HALVE.search(text):
        return 0.5
    if times := _TIMES.search(text):
        written = times["en"] or times["zh"]
        return 3.0 if not written or written.lower().startswith("tri") else read_number(written.lower())
    if part := _PART_OF.search(text):
        share = _SHARES[part["share"]] if part["share"] else float(part["percent"]) / 100
        return 1 + share if verbs.MAKE_LONGER.search(part[0]) else 1 - share
    return None


def option_edits(options: Options, there: Situation) -> Reading:
    """Turn an options line beside an edit into edits of the film; what is so already needs none."""
    made: list[Operation] = []
    says = ""
    if options.aspect and not options.aspect_supported:
        says = aspect_limit(options.aspect, there.language)
    elif options.aspect and options.aspect != nearest_aspect(*canvas(there.draft)):
        made.append(SetAspect(options.aspect))
    if options.seed is not None and options.seed != seed_of(there.draft):
        made.append(Vary(options.seed))
    if options.duration_ms is None or options.duration_ms == length_ms(there.draft):
        return Reading(tuple(made), says)
    length = _to_length(options.duration_ms, there)
    return Reading((*made, *length.operations), says or length.says)


def read_look(clause: Clause, there: Situation) -> Reading | None:
    """Read shape, size, tone, time of day and version: several may stand in one clause."""
    operations: list[Operation] = []
    says = ""
    asks: Ask | None = None
    aspects = find_aspects(clause.text)
    if aspects and aspects[-1].supported:
        operations.append(SetAspect(aspects[-1].value))
    elif not aspects and _WIDE_PLACE.search(clause.text):
        operations.append(SetAspect("16:9"))
    elif not aspects and _TALL_PLACE.search(clause.text):
        operations.append(SetAspect("9:16"))
    elif aspects:
        says = aspect_limit(aspects[-1].value, there.language)
        asks = Ask("shape", there.say("switch to {}", "换成{}"))
    size = find_resolution(clause.text)
    if size and not any(one.kind == "size" for one in aspects):
        says = says or ("" if size.supported else size_limit(there.language))
        if size.supported:
            operations.append(SetResolution(size.value))
    tone = _tone_wanted(clause.text, there)
    if tone:
        operations.append(SetTone(tone))
    operations += _version(clause, there)
    time = find_time(_after_into(clause.text)) or find_time(clause.text)
    if time and not operations and any(is_scene(one) for one in there.pictures):
        operations.append(_at_time(time, clause, there))
    return Reading(tuple(operations), says, asks) if operations or says else None


def _after_into(text: str) -> str:
    """What is wished for in "turn day into night"."""
    cuts = list(_INTO.finditer(text))
    return text[cuts[-1].end() :] if cuts else ""


def _at_time(time: str, clause: Clause, there: Situation) -> Operation:
    """The time of day of the scene that is named, else of all."""
    for one in find_subjects(clause.text):
        if one.sure and there.showing(one.scene):
            return ReplaceScenes(one.scene, time, there.showing(one.scene))
    return SetTime(time)


def _tone_wanted(text: str, there: Situation) -> str | None:
    """The tone that is named; of one that is too much, the neutral tone or its opposite."""
    if cast := next((tone for tone, said in _CASTS if said.search(text)), None):
        return cast
    tone = find_tone(text)
    if tone is None or not _LESS_TONE.search(text):
        return tone
    return "neutral" if tone == tone_of(there.draft) else _OPPOSITE.get(tone, "neutral")


def read_impossible(clause: Clause, there: Situation) -> Reading | None:
    """Read what the studio cannot do, and say what it can."""
    if pace := read_pace(clause, there):
        return pace
    if _UNKNOWN_LOOK.search(clause.text):
        return Reading(
            says=there.say(
                "That look is not there yet; the tones are warm, cool, cinematic, playful, calm, vivid, "
                "dark and neutral.",
                "暂时没有这个效果；可用的色调有暖色、冷色、电影感、活泼、平静、鲜艳、暗调和自然。",
            )
        )
    if _QUALITY.search(clause.text):
        width, height = meta(there.draft).get("width"), meta(there.draft).get("height")
        return Reading(
            says=there.say(
                f"The film is {width}×{height}; 1080p is the largest there is.",
                f"影片是 {width}×{height}，最高为 1080p。",
            )
        )
    return None


def _relative(text: str) -> bool:
    """Whether a length says by how much, not to what: "2 seconds shorter", 再加5秒."""
    if not find_durations(text):
        return False
    by_words = re.search(
        r"\b(?:by|add|another|extra|more)\b|\b(?:seconds?|s|minutes?)\s(?:shorter|longer|more|less)\b"
        r"|\b(?:shave|knock|take|cut|trim|chop|lop)\s(?:\w+\s){0,3}?off\b|\boff\s\d|再[加来]|减[掉去少]"
        r"|(?<![\u4e00-\u9fff])[长短]\s?[\d一二两三四五六七八九十半]|再[长短]个?\s?[\d一二两三四五六七八九十半]|(?:再[长短]|加长?|延长|缩短|多"
        r"|少)\s?[\d一二两三四五六七八九十半]",
        text,
        re.I,
    )
    to_words = re.search(r"\bto\b(?!\s(?:it|the\s(?:end|start|video|film|clip))\b)|到|至|成", text)
    directed = (
        verbs.MAKE_LONGER.search(text)
        or verbs.MAKE_SHORTER.search(text)
        or _MORE.search(text)
        or _LESS.search(text)
    )
    return bool(by_words and directed and not to_words)


def _to_length(wanted_ms: int, there: Situation) -> Reading:
    if not MIN_DURATION_MS <= wanted_ms <= MAX_DURATION_MS:
        asks = Ask("length", there.say("make it {}", "时长改成{}"))
        return Reading(says=length_limit(wanted_ms, there.language), asks=asks)
    return Reading((SetDuration(wanted_ms),))


def _version(clause: Clause, there: Situation) -> list[Operation]:
    named = _SEED.search(clause.text)
    if named:
        return [Vary(int(named[1]))]
    return [Vary(seed_of(there.draft) + 1)] if _ANOTHER.search(clause.text) else []
