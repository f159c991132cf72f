"""Tell a thing that is named alone beside a film, "a sticker", 一个边框, and say what can be done with it.

It may be wished for in this film or in another: no film is given up for it.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import AddPicture, ReplaceScenes
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.edits.texts.nearest import nearest
from nemo_notebook.studio.director.reading.intents.describing import describes_new_film
from nemo_notebook.studio.director.reading.intents.of_this_film import speaks_of_this_film
from nemo_notebook.studio.director.reading.intents.speaking import speaks_of_film
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.heard_words import read_follow_up
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects, names_scene
from nemo_notebook.studio.director.words.answers import not_understood

_FILM: Final = (
    r"videos?|films?|movies?|clips?|reels?|tiktoks?|shorts|ads?|adverts?|commercials?|promos?|trailers?|teasers?"
    r"|explainers?|vlogs?|slideshows?|montages?|animations?|square|vertical|portrait|landscape|widescreen"
)
_ENDS_IN_ING: Final = (
    r"ending|opening|building|painting|drawing|wedding|ring|string|spring|king|wing|swing|greeting|meeting|heading"
    r"|evening|morning|ceiling|lightning|blessing|recording|rating|clothing|earring|thing|pudding|landing"
)
_WORD: Final = rf"(?!(?:{_FILM})\b)(?:(?:{_ENDS_IN_ING})\b|(?!\w+ing\b)[a-z][\w'’-]*)"
_THING: Final = regex(
    rf"\W*(?P<thing>(?:an?|some|two|three|several)\s(?:{_WORD}\s){{0,2}}{_WORD}(?:\sof\s(?:{_WORD}\s)?{_WORD})?)"
    r"(?:\s(?:please|pls|thanks|too|maybe))*\W*",
    re.I,
)
_PLACED: Final = regex(
    r"\b(?:on|over|in|at|under|through|between|along|near|behind|above|across|against|inside|with|from|by|to|into"
    r"|that|which|who|is|are|and|for|about|during|before|after|around|beside|below|off|up|down)\b",
    re.I,
)
_THING_ZH: Final = regex(
    r"[^\w]*(?:来|加|要)?(?P<thing>[一两三几](?P<unit>[只个位片座条群对张朵辆艘架家杯间名场些段颗份束棵幅块串把道首])"
    r"(?P<what>(?:(?!视频|短片|影片|片子|广告|宣传片|动画|幻灯片)[\w]){1,6}))(?:吧|呗|呢|啊)?[^\w]*"
)
_ACTS_ZH: Final = regex(r"[在正着过里上下中与跟和]|[吹开走飘飞流跑]过|\d秒")
_SCENE_ZH: Final = regex(r"\W*(?P<thing>(?:(?![下飘来加起出放用换改变点些刮打])[\u4e00-\u9fff]){3})\W*")
_TEXT: Final = regex(
    r"\b(?:tags?|labels?|price|phone|numbers?|websites?|address|links?|discounts?|coupons?|vouchers?|promo\scodes?"
    r"|offers?|quotes?|quotations?|thank\syou|call\sto\saction|cta|lower\sthirds?|banners?|ribbons?|slogans?|taglines?"
    r"|hashtags?|jokes?|facts?|dates?|greetings?|messages?|e-?mail|handle|questions?|poll|testimonials?|reviews?)\b(?!\s(?:shop|store))"
    r"|标签|价格|电话|号码|网址|网站|地址|链接|优惠|折扣|口号|标语|横幅|条幅|感谢|致谢|祝福|问候|日期|时间|评论|好评|金句|名言|问题|笑话",
    re.I,
)
_ENDING: Final = regex(r"\b(?:ending|end|outro|finale|finish|closing)\b|结尾|片尾|收尾|结局|尾声", re.I)
_OPENING: Final = regex(r"\b(?:intro|opening|opener|beginning|start|hook)\b|开场|片头|开头", re.I)
_OF_A_FILM: Final = regex(
    rf"{_OPENING.pattern}|{_ENDING.pattern}|\b(?:speech|thought)\sbubbles?\b|[个条]横幅", re.I
)
"""What is asked for in a film, and begins none."""
_SOUND: Final = regex(
    r"\b(?:drum\s?rolls?|beeps?|dings?|chimes?|noises?|gongs?|sirens?)\b|鼓声|铃声|噪音|提示音", re.I
)
_NO_PICTURE: Final = regex(
    r"\b(?:pauses?|breaks?|silence|story|fun|warmth|energy|love|joy|emotion|drama|action|life|magic|effects?|(?:black|blank|white|empty)\sscreens?)\b|特效|淡[入出]|转场|氛围|停顿|故事|[黑白]屏",
    re.I,
)
"""What no photo shows."""
_CHART: Final = regex(
    r"\b(?:charts?|graphs?|diagrams?|tables?|lists?)\b|图表|柱状图|折线图|饼图|表格|清单", re.I
)


def told_of_thing(message: Message, there: Situation) -> str:
    """Return what can be done with a thing named alone, which would else begin a film; "" for other words."""
    thing = _thing(message) if message.options == Options() and not there.shelf.fresh else ""
    begins = describes_new_film(message) and not speaks_of_film(message, there)
    if not thing or not (begins or _OF_A_FILM.search(thing)) or speaks_of_this_film(message, there):
        return ""
    read = read_follow_up(message, there)
    if read.says and not read.operations and read.asks is None:
        return " ".join(read.says)
    told = _written(thing, there) or _shown(thing, there) or nearest(message, there)
    return (
        told
        or ("" if _NO_PICTURE.search(thing) else _attached(thing, there))
        or not_understood(there.language, has_film=True)
    )


def bare_scene(words: str) -> str:
    """Return the scene that an answer names and nothing else, as it is named: "a beach", 大海."""
    words = words.strip(" .!?。！？吧")
    small = len(words) <= 8 if words[:1] > "\u2e80" else len(words.split()) <= 5
    return (
        words if small and not _PLACED.search(words) and any(one.sure for one in find_subjects(words)) else ""
    )


def _thing(message: Message) -> str:
    """The thing that a message names and nothing else, "" for none."""
    text = message.text.strip()
    if message.texts or message.foreign or len(text) > 60 or text.endswith(("?", "？")):
        return ""
    if message.language == "en":
        said = None if _PLACED.search(text) else _THING.fullmatch(text)
        return said["thing"] if said else ""
    said = _THING_ZH.fullmatch(text)
    if said:
        return "" if _ACTS_ZH.search(said["what"]) else said["thing"]
    said = _SCENE_ZH.fullmatch(text)
    return said["thing"] if said and names_scene(said["thing"]) else ""


def _shown(thing: str, there: Situation) -> str:
    """The ways to show a scene in the film that is there, and one to a film of its own."""
    place = len(there.pictures)
    offers = [
        (there.say(f"replace picture {place} with {thing}", f"第{place}张换成{thing}"), ReplaceScenes),
        (there.say(f"add {thing} at the end", f"最后加{thing}"), AddPicture),
    ]
    works = [said for said, kind in offers if _is_done(said, kind, there)]
    if not works:
        return ""
    ways = there.say(" or ", "或").join(f"“{one}”" for one in works)
    film = there.say(f"make a video about {thing}", f"做一个关于{_without_count(thing)}的视频")
    return there.say(
        f"To show {thing} in this film, say {ways}. A new film begins with “{film}”.",
        f"要在这部影片里出现，就说{ways}。要新影片就说“{film}”。",
    )


def _is_done(wish: str, kind: type, there: Situation) -> bool:
    """Whether an offer is understood as the change that it is meant to be."""
    read = read_edits(read_message(wish), there)
    return len(read.operations) == 1 and isinstance(read.operations[0], kind) and not read.unread


def _written(thing: str, there: Situation) -> str:
    """What can be said of words on the screen, of an opening, an ending, a chart or a sound."""
    if _CHART.search(thing):
        return there.say(
            "Charts and lists are drawn when a film is made; none can be added to this one. "
            "Say the film again with it, or show the points as words: captions: “…”; “…”.",
            "图表和清单要在做影片时画好，不能加到现有影片里。可以连同数据重新说一遍，或者用字幕列出：字幕：“…”；“…”。",
        )
    if _OPENING.search(thing):
        return there.say(
            "A film can open with a title or another picture: “title: Hello”, “move picture 2 to the front”.",
            "开头可以用标题或另一个画面：“标题改成“你好””“第2张放到最前面”。",
        )
    if _ENDING.search(thing):
        return there.say(
            "A film can end with words or another picture: “end with "
            '"See you soon"”, “add a sunset at the end”.',
            "结尾可以是文字或另一个画面：“片尾文字“再见””“最后加一张日落”。",
        )
    if _SOUND.search(thing):
        return there.say(
            "There are no sound effects, but music, a voice-over, or a sound of yours as the music (-a).",
            "没有音效：可以加音乐、旁白，或用 -a 附上自己的声音。",
        )
    if not _TEXT.search(thing):
        return ""
    return there.say(
        'Words can stand on the screen: “add a caption "Hello" at 2 s”, “end with "Hello"”.',
        "可以用文字显示：“第2秒加字幕“你好””“片尾文字“你好””。",
    )


def _attached(thing: str, there: Situation) -> str:
    """That a picture of it can be attached, and how a film of its own begins."""
    what = _without_count(thing)
    return there.say(
        f"Only words lie over the pictures. A photo or clip of {thing} can be a picture of its own (-a). "
        f"A new film begins with “make a video about {thing}”.",
        f"画面上只能叠加文字。可以用 -a 附上“{what}”的照片或视频作为一个画面。"
        f"要新影片就说“做一个关于{what}的视频”。",
    )


def _without_count(thing: str) -> str:
    """A thing without how many of it: 边框, of 一个边框."""
    said = _THING_ZH.fullmatch(thing)
    return said["what"] if said else thing
