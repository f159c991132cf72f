"""Read edits of the whole film: shape, size, tone, time of day, another version."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import (
    find_aspects,
    find_durations,
    find_resolution,
)
from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.composing.pictures import is_scene, scene_of
from nemo_notebook.studio.director.drafts import canvas, length_ms, meta, seed_of, tone_of
from nemo_notebook.studio.director.operations import (
    Operation,
    ReplaceScenes,
    SetAspect,
    SetResolution,
    SetTime,
    SetTone,
    Vary,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.length import to_length
from nemo_notebook.studio.director.reading.edits.film.speed import read_pace
from nemo_notebook.studio.director.reading.edits.naming.bringing import files_brought
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.daytimes import find_time
from nemo_notebook.studio.director.reading.terms.moods import find_tone
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.reading.terms.told_times import tells_when
from nemo_notebook.studio.director.words.limits import aspect_limit, size_limit

_SHORT: Final = 40  # characters
_INTO: Final = regex(r"\b(?:into|to)\b|[换变改][成为]", re.I)
_MADE_SO: Final = regex(
    r"^\W*(?:(?:please|now)\s)*make\s(?:the\s|my\s)?(?:whole\s|entire\s)?(?:film|video|movie|colou?rs?|tones?|look)\s(?:a\s(?:bit|little)\s)?(?P<tone>warm|cool|cold|vivid|calm|dark)(?:\splease)?\W*$",
    re.I,
)
_LESS_TONE: Final = regex(
    r"\b(?:less|not\s(?:so|as|that|quite\sso)|too|tone\sdown|reduce)\b|没那么|不要那么|不那么"
    r"|别那么|太|别太|不要太|过于",
    re.I,
)
_AS_USUAL: Final = regex(
    r"(?:色调|颜色|色彩|滤镜)(?:(?:恢复|回到|调回|变回|改回|调)[到成]?|还是|要|用|就)?(?:正常|自然|普通)(?:(?:一?[点些]|的|就[好行可]以?|吧)*$)"
    r"|正常的?(?:色调|颜色|色彩)|\b(?:normal|natural|neutral|regular)\s(?:colou?rs?|tones?)\b|\b(?:colou?rs?|tone)\s(?:back\s)?(?:to\s)?normal\b",
    re.I,
)
_OPPOSITE: Final = {
    "warm": "cool", "cool": "warm", "dark": "vivid", "vivid": "calm", "playful": "calm", "calm": "playful",
}  # fmt: skip
_WISHED: Final = r"(?!.*\b(?:make|want|let|should|could|would|give|like|love)\b)"
_RATHER: Final = (
    r"\b(?:looks?|feels?|seems?|is|are|it['’]s|they['’]re|comes?\s(?:out|across))\s"
    r"(?:a\s(?:bit|little|touch|tad)|rather|kind\sof|sort\sof|kinda|somewhat|so|very|awfully|quite|pretty)\s"
)
_FEELS: Final = (
    rf"(?:{_RATHER}|\b(?:looks?|feels?|felt|seems?"
    r"|(?:pictures|photos|colou?rs|scenes|shots|images|tones)\sare)\s)"
)
_RATHER_ZH: Final = r"(?:有[点些]|略显|稍显|(?:看着|看起来|看上去|感觉)偏|显得?)(?:儿|太|过于?|偏)*"
_WISHED_ZH: Final = r"(?!色?(?:一?[点些](?!了)|[那这]种|的?(?:感觉|风格|色?调|效果)))"
"""What does not follow a tint that is complained of: 偏蓝那种 is wished for."""
_HAS_ZH: Final = r"(?:[太过]|(?<![要想再更微成调])(?<![调弄整改]得)偏)"
_CASTS: Final = (
    (
        "cool",
        regex(
            rf"\btoo\s(?:orange|yellow(?:ish)?|red(?:dish)?|golden|brown)\b|{_HAS_ZH}(?:黄|橙|红){_WISHED_ZH}|{_RATHER_ZH}[黄橙红](?!一?[点些])"
            rf"|^{_WISHED}.*{_RATHER}(?:warm|orange|yellow(?:ish)?)\b",
            re.I,
        ),
    ),
    (
        "warm",
        regex(
            rf"\btoo\s(?:blue|bluish|green(?:ish)?)\b|{_HAS_ZH}(?:蓝|青){_WISHED_ZH}|{_RATHER_ZH}[蓝青冷](?!一?[点些])"
            rf"|^{_WISHED}.*{_RATHER}(?:cold|cool|chilly|icy|blu(?:e|ish)|sterile)\b|^{_WISHED}.*{_FEELS}(?:cold|chilly|icy|bluish|sterile)\W*$",
            re.I,
        ),
    ),
    (
        "vivid",
        regex(
            rf"{_RATHER_ZH}[暗灰](?!一?[点些])|^{_WISHED}.*{_RATHER}(?:dark|grey|gray|flat|pale)\b|^{_WISHED}.*{_FEELS}(?:dark|grey|gray|flat|pale)\W*$"
            rf"|^{_WISHED}.*\b(?:looks?|feels?|seems?|is|are|comes?\sout)\s(?:\w+\s){{0,2}}(?:gloomy|murky|drab|dull|dim|lifeless|washed\sout)\b"
            r"|^(?!.*[要想调弄做改换变]).*(?:灰蒙蒙|暗沉|昏暗|阴沉|黯淡|发灰|发暗)",
            re.I,
        ),
    ),
)
"""A tone that takes a tint away: a picture that is too yellow is to be cooler."""
_TALL_PLACE: Final = regex(
    r"\b(?:for|on|fits?)\s(?:(?:my|a|the|your|their)\s)?(?:phones?|mobiles?|smartphones?"
    r"|cell\s?phones?)\b(?!\s(?:number|call|case))"
    r"|\bstor(?:y|ies)\s(?:format|size|shape|version)\b|(?:抖音|快手|视频号|小红书)的?(?:尺寸|比例|格式|画幅|大小)|\b(?:tiktok|reels?|shorts?)\s(?:size|dimensions?|ratio|shape)\b|手机(?:上?看(?!不)|上播|屏幕|观看|端看)",
    re.I,
)
_FEED: Final = regex(
    r"\b(?:for|to|on)\s(?:my\s|our\s|the\s)?(?:insta(?:gram)?|ig|facebook)\s(?:feed|post)s?\b", re.I
)
_WIDE_PLACE: Final = regex(
    r"\b(?:for|on|to)\s(?:my\s|our\s|the\s|a\s)?(?:(?!phone)\w+\s)?(?:youtube|vimeo|tv|television|presentation|desktop"
    r"|laptop|projector|big\sscreen|cinema)\b(?!\sshorts?)"
    r"|\b(?:youtube|vimeo|tv|desktop)\s(?:version|format|cut|size|shape|one)\b"
    r"|[发传放]到?(?:B站|b站|YouTube|youtube|电视|投影)|电视上|投影",
    re.I,
)
_ANOTHER: Final = regex(
    r"\b(?:another|different|alternative|new|(?<!\d\s)(?<!\d-)second)\s(?:version|variation|take|variant|look"
    r"|try)\b|\btry\s(?:it\s)?(?:again|once\smore)\b|\b(?:another|different|new|other)\sseed\b"
    r"|\b(?:other|different|new)\s(?:pictures|visuals|scenes|shots|images)\b|\b(?:another|different"
    r"|new)\sone\b|换一?[批组套些]"
    r"|换[一个]?个?种子|\bvary\b|\bvariations?\b|\bregenerate\b"
    r"|\bshuffle\b|\bre-?roll\b"
    r"|\bredo\s(?:the\s)?(?:video|film|it\sall)\b|\bsomething\selse\b|换[一个]版|换一?个版本"
    r"|再来一(?:[版次遍]|个(?!.*(?:画面|镜头|场景|图|照片|字幕|标题|开头|结尾)))|重新生成|另一个版本|换一个(?:试试|看看)|重来|重做一[版遍次]",
    re.I,
)
_SEED: Final = regex(r"(?:\bseed\b|种子)\s*(?:[:=：]|of|is|to|为|是|用|改成|换成)?\s*(\d{1,9})\b", re.I)
_UNKNOWN_LOOK: Final = regex(
    r"\b(?:rotate|mirror"
    r"|watermark|logo|green\sscreen|zoom(?:s|ed|ing)?"
    r"|crop(?:s|ped|ping)?|glitch|vhs)\b|旋转|镜像"
    r"|水印|绿幕|马赛克|滤镜",
    re.I,
)
_LOOKS: Final = [
    "That look is not there. There are black and white, sepia, vintage, blur, sharper, vignette, film grain, "
    "and the tones warm, cool, cinematic, playful, calm, vivid and dark.",
    "没有这个效果。可以用黑白、棕褐、复古、模糊、锐化、暗角、胶片颗粒，或暖色、冷色、电影感、活泼、平静、鲜艳、暗调。",
]
_NEAR: Final = (
    (
        regex(r"\b(?:glitch|vhs|8mm|super\s?8|polaroid)\b", re.I),
        "That look is not there; nearest are “vintage look”, “film grain” and “sepia”.",
        "没有这个效果；相近的有“复古风格”“胶片颗粒”“棕褐色”。",
    ),
    (
        regex(r"\bzoom|\bcrop", re.I),
        "There is no zooming in on a part. Say “zoom in” for all photos, or attach the picture cropped.",
        "不能放大局部。可以说“照片慢慢放大”，或者上传裁好的图片。",
    ),
    (
        regex(r"\b(?:logo|watermark)\b|水印", re.I),
        "Nothing can be laid over the pictures but words. Attach it to show it as a picture of its own.",
        "画面上只能叠加文字。可以上传后作为一个画面。",
    ),
    (
        regex(r"马赛克", re.I),
        "There is no mosaic; nearest is “blur”.",
        "没有马赛克；相近的是“画面模糊”。",
    ),
)
"""What comes near a look that is not there; each of what is in quotation marks works when it is typed."""
_COUNTED_DAY: Final = regex(r"^\W*(?:and\s)?(?:day|night|morning|evening)\s\d{1,2}\b", re.I)
"""Words that are to stand there, "Day 1 Lisbon": no time of day."""
_QUALITY: Final = regex(r"\b(?:higher\s(?:quality|resolution)|hd|high\sdef)\b|更清晰|高清", re.I)


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
    length = to_length(options.duration_ms, there)
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
    elif not aspects and _FEED.search(clause.text):
        operations.append(SetAspect("4:5"))
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
        operations.append(SetTone(tone, _pictures_named(clause, there)))
    operations += _version(clause, there)
    time = (
        ""
        if _COUNTED_DAY.search(clause.text) or tells_when(clause.text)
        else find_time(_after_into(clause.text)) or find_time(clause.text)
    )
    if time and not operations and any(is_scene(one) for one in there.pictures):
        operations.append(_at_time(time, clause, there))
    return Reading(tuple(operations), says, asks) if operations or says else None


def read_picture_tone(clause: Clause, there: Situation) -> Reading | None:
    """Read "warm up the second photo", 第二张调暖一点."""
    places = _pictures_named(clause, there)
    tone = _tone_wanted(clause.text, there) if places and len(clause.text) <= _SHORT else None
    asks_else = find_durations(clause.text) or any(one.sure for one in find_subjects(clause.text))
    parts = (verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS, verbs.REMOVE, verbs.SWAP)
    if tone is None or asks_else or any(one.search(clause.text) for one in parts):
        return None
    return Reading((SetTone(tone, places),))


def _pictures_named(clause: Clause, there: Situation) -> tuple[int, ...]:
    """The places of the pictures that a look is for; none for the whole film."""
    places = places_in(clause.text, len(there.pictures)) if verbs.PICTURES.search(clause.text) else []
    return tuple(one for one in dict.fromkeys(places) if one < len(there.pictures))


def _after_into(text: str) -> str:
    """What is wished for in "turn day into night"."""
    cuts = list(_INTO.finditer(text))
    return text[cuts[-1].end() :] if cuts else ""


def _at_time(time: str, clause: Clause, there: Situation) -> Operation:
    """The time of day of the picture or the scene that is named, else of all."""
    places = places_in(clause.text, len(there.pictures)) if verbs.PICTURES.search(clause.text) else []
    if len(places) == 1 and places[0] < len(there.pictures) and is_scene(there.pictures[places[0]]):
        return ReplaceScenes(scene_of(there.pictures[places[0]]), time, tuple(places))
    for one in find_subjects(clause.text):
        if one.sure and there.showing(one.scene):
            return ReplaceScenes(one.scene, time, there.showing(one.scene))
    return SetTime(time)


def _tone_wanted(text: str, there: Situation) -> str | None:
    """The tone that is named; of one that is too much, the neutral tone or its opposite."""
    if _AS_USUAL.search(text):
        return "neutral"
    if made := _MADE_SO.match(text):
        return "cool" if made["tone"].lower() == "cold" else made["tone"].lower()
    if cast := next((tone for tone, said in _CASTS if said.search(text)), None):
        return cast
    tone = find_tone(text)
    if tone is None or not _LESS_TONE.search(text):
        return tone
    return "neutral" if tone == tone_of(there.draft) else _OPPOSITE.get(tone, "neutral")


def read_unknown_look(clause: Clause, there: Situation) -> Reading | None:
    """Say which looks there are, where another is wished for: "zoom in on the shoe", 镜像."""
    if clause.texts or not _UNKNOWN_LOOK.search(clause.text):
        return None
    if verbs.REMOVE.search(clause.text) or find_durations(clause.text):
        return None
    if files_brought(clause, there):  # "my logo" is a picture of its own
        return None
    near = next((says for said, *says in _NEAR if said.search(clause.text)), _LOOKS)
    return Reading(says=there.say(*near))


def read_impossible(clause: Clause, there: Situation) -> Reading | None:
    """Read what the studio cannot do, and say what it can."""
    if pace := read_pace(clause, there):
        return pace
    if _QUALITY.search(clause.text):
        width, height = meta(there.draft).get("width"), meta(there.draft).get("height")
        return Reading(
            says=there.say(
                f"The film is {width}×{height}; 1080p is the largest there is.",
                f"影片是 {width}×{height}，最高为 1080p。",
            )
        )
    return None


def _version(clause: Clause, there: Situation) -> list[Operation]:
    named = _SEED.search(clause.text)
    if named:
        return [Vary(int(named[1]))]
    return [Vary(seed_of(there.draft) + 1)] if _ANOTHER.search(clause.text) else []
