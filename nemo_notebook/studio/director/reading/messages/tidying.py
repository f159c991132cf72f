"""Bring a first message into one form: habits go, what is written in two ways is written in one.

Words in quotation marks stay as they are. What the message means is left to its readers.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.house_names import with_named_house
from nemo_notebook.studio.director.reading.messages.maker_talk import without_talk
from nemo_notebook.studio.director.reading.messages.named_before import with_name_told
from nemo_notebook.studio.director.reading.messages.one_by_one import as_captions
from nemo_notebook.studio.director.reading.messages.outside_quotes import EMOJI, outside_quotes
from nemo_notebook.studio.director.reading.messages.placing_orders import with_plain_places
from nemo_notebook.studio.director.reading.messages.scenes_with_words import as_storyboard
from nemo_notebook.studio.director.reading.messages.second_thoughts import with_last_word
from nemo_notebook.studio.director.reading.messages.shaping import only_length, only_shape
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.messages.words_and_where import with_words_placed
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_SMILE: Final = r"[:;]-?[)D(](?=\s|$)|\^_\^|[~～]+(?=\s|$)"
_AROUND: Final = regex(rf"\A(?:{EMOJI}|\s)+|(?:{EMOJI}|{_SMILE}|\s)+\Z")
_GREETING: Final = regex(
    r"\A(?:(?:hi+|hello|hey+|hiya|dear\s(?:team|nemo)|good\s(?:morning|evening|afternoon)|ok(?:ay)?|so)(?:\s(?:there|nemo|everyone|team|guys))?"
    r"\s*[,.!:]\s*|(?:hi|hello|hey)\s+(?=(?:can|could|would|please|i|we|make|create)\b)"
    r"|(?:你好啊?|您好|嗨|哈喽|哈啰|[早晚]上好|大家好|在吗)[，,。.!！？?~～\s]+)",
    re.I,
)
_ASKS: Final = regex(
    r"\A(?:(?:please\s)?(?:(?:can|could|would|will)\s(?:you|u)|(?:is\sit|would\sit\sbe)\spossible\s(?:for\syou\s)?to|i\s(?:would|['’]d)\slike\syou\sto|i['’]d\slike\syou\sto"
    r"|i\s(?:want|need)\syou\sto|help\sme(?:\sto)?)\s(?:(?:please|pls|kindly|maybe|help\sme(?:\sto)?)\s)?"
    r"(?=(?:make|create|generate|produce|do|design|build|prepare|put|write|explain|turn|animate|give|show|edit|cut|add|use|announce|promote|advertise|introduce|draw)\b)"
    r"|(?:(?:please|pls|plz|kindly)[\s,]+)(?=\w)"
    r"|(?:(?:请问|请|麻烦你?|拜托|劳驾|能不能|能否|可不可以|可以|可否|能|我?想请你|你能|你可以)+(?:帮忙|帮我|帮我们|给我|给我们|替我)*|我想?要?让你|帮忙|(?:我|我们)?想?要?(?:请你?)?(?:帮我|帮忙))"
    r"[，,\s]*(?=(?:给[^，。]{1,12})?(?:用[^，。]{1,16})?(?:做|制作|生成|来|拍|剪|弄|设计|搞|写|画|介绍|宣传|推广|讲|科普|出|把|整|创作|创建|合成)))",
    re.I,
)
_BARE_ORDER: Final = regex(
    r"\A(?:做|制作|生成|来|设计|写|出|发)(?:一?[个条段份张])?(?=[^，。,]{2,12}(?:通知|公告|海报|请[柬帖]|邀请函|启事)(?:[，,。：:]|\Z))|\A(?:做|来|要|送|制作|生成)一?[个段条份](?P<feast>[\u4e00-\u9fff]{2,4})(?:的?祝福)(?:短?视频)?[，,：:]\s?(?=祝[^，。]{0,12}(?P=feast))|\A(?:(?:please\s)?(?:make|create|generate|produce|give)\s(?:me\s|us\s)?(?:an?\s|one\s|some\s)?(?:short\s|quick\s|little\s|new\s)?(?:video|clip|film)"
    r"|(?:我?想要?|帮我|给我|请|麻烦)*(?:(?:做|制作|生成|来|拍|剪|弄|设计|搞|要)(?:一下|一?[个条段部支]))?(?:短?视频|短片|影片|片子))\s*[:：，,]\s*(?=\S)",
    re.I,
)
_SHORT_DATE: Final = regex(
    r"(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?-i:Mon|Tue|Wed|Thu|Fri|Sat|Sun)))\.(?=,?\s\d)|(?<=\bSept)\.(?=\s\d)",
    re.I,
)
"""The dot of a month or day cut short, before its number: "Oct. 3"."""
_THANKS: Final = regex(
    r"(?<!with)(?<!say)(?<!says)(?<!saying)(?<!with\s)(?<!say\s)(?<!says\s)(?<!saying\s)(?<![:：写说])(?<![:：]\s)"
    r"[\s,，.。!！;；\-–—]*(?:(?<![A-Za-z])(?:(?:many\s)?thanks?(?:\syou)?(?:\s(?:so|very)\smuch|\sa\slot|\sa\smillion|\sin\sadvance)?"
    r"|thx|ty|cheers|ta|please|pls|plz)|(?:谢谢|多谢|感谢)(?:你们?|您|大家)?[啦了哦啊呀哈咯呢]?|辛苦(?:你们?|您)?[了啦咯]|拜托(?:你|您)?[了啦]|麻烦(?:你|您)?[了啦]|唔该晒?)[\s,，.。!！~～]*\Z",
    re.I,
)
_ASKS_LAST_ZH: Final = regex(
    r"(?P<order>(?:做|作|拍|剪|弄|成|来|搞|出)(?:一下|一?[个条段部支份])[^，。？?！!\n]{0,30}(?:视频|短片|影片|片子|传片|动画|预告))[吗么嘛][？?]*\s*\Z"
)
"""The end of an order that is asked for: 能拍个毕业短片吗？"""
_TONGUE_ZH: Final = regex(
    r"(?P<voice>配音|旁白|解说|人声|画外音|朗读|口播|声音)(?:[，,、]\s?|\s)(?:请?[用要说讲是]|最好)?(?:标准的?)?"
    r"(?P<tongue>普通话|国语|粤语|广东话|四川话|东北话|上海话|闽南[语话]|客家话|方言|家乡话)(?:就行|即可|吧|版|的)?(?=\s*(?:$|[，,。；;！!\n]))"
)
"""How the voice is to speak, behind a mark: 要配音，普通话."""
_SPOKEN_ZH: Final = regex(
    r"(?:旁白|配音|解说|口播|画外音)的?(?:文案|文稿|稿子?|台词|脚本|内容|文字)(?:如下|是|为)?\s?[:：]\s?(?=[“「\"])"
)
"""What leads to the words of the voice: 配音文案如下：“…”."""
_PADDED: Final = regex(r"(?<=[\s:：])0(?=[1-9]\s[\u4e00-\u9fff])")
"""Before the digit of a list's number."""
_PADDED_LIST: Final = regex(r"(?<=[\s:：])01\s[^\n]{1,60}?\s02\s")
_BARE_NUMBER: Final = regex(
    r"(?:(?<=[\s:：,，。;；、])|^)([1-9])(?:[ \u3000](?=[\u4e00-\u9fff])"
    r"|(?=[\u4e00-\u9fff])(?![个张月号日点分秒元块年天小人米斤岁折次位种名楼层套件杯碗家间期周层站条只支份步招句克两公千万亿毛升倍寸栋室班级组对双头台辆碟盘包盒瓶片粒颗顿场轮局届比时]))"
)
"""A number before an item of a list, and no mark between: 1 打蛋 2 炒饭, 1绿叶菜 2肉类."""
_LONGEST_ITEM: Final = 40  # characters
_FIRST_THEN: Final = regex(
    rf"\b(?:texts?|words?|captions?|write|say|show)\s(?P<first>{QUOTED.pattern})\s(?:first|at\sfirst|to\s(?:start|begin))(?:,|\sand)?\s(?:and\s)?then\s(?P<then>{QUOTED.pattern})",
    re.I,
)
"""Words that open the film, and those after them."""
_CLAUSE: Final = regex(r"[^\s,，.。;；:：!！?？“”\"][^,，.。;；:：!！?？\n“”\"]*(?=[,，.。;；!！\n]|\Z)")
_ORDER: Final = regex(r"(?:make|create|generate|produce|turn|do|write|output|export|render)\s", re.I)
_CANVAS: Final = regex(
    r"\s*(?:\b(?:vertical|portrait|square|landscape|widescreen)\b|[竖横方][屏形版])\s*", re.I
)
_IN_HEAD: Final = regex(
    r"\A(?P<head>[^:：\n]{2,80}?)[,，]\s*(?P<lead>\d{1,3}\s?(?:s|secs?|seconds?|秒))(?=\s*[:：]\s*\S|\n)",
    re.I,
)
"""A length at the end of a heading: 小米粥做法，30秒：…."""
_SHAPE_HEADS: Final = regex(
    r"\A(?P<head>[^:：\n]{4,80}?)[,，]\s*(?P<shape>[^,，:：\n]{2,30})(?=\s?[:：]\s*[^\s\"“「][^:：\n]*[,，、;；])"
)
_LABEL: Final = regex(
    r"\b(?:texts?|titles?|captions?|subtitles?|music|songs?|voice\w*|narrat\w*|words?|duration|length|format|aspect|size|style|tone|mood|colou?rs?|background|scenes?"
    r"|ends?|ending|cta|tagline|slogan|seed|sounds?|speed|platform|audience|topic|screen|overlay|visuals|shots?|transitions?|look|logo|no|not|without)\b"
    r"|[字声音乐曲歌]|标题|文案|配音|旁白|解说|时长|比例|风格|色调|颜色|背景|场景|画面|镜头|结尾|片尾|口号|主题|内容|朗读|朗诵|播报|念|不|要",
    re.I,
)
"""What is given behind it: "music: lo-fi"."""
_SHOUTED: Final = regex(
    r"\A(?P<head>(?!(?:HD|UHD|4K|MP4|VIDEO|VERTICAL|SQUARE|SAVE)\b)[A-Z]{3,}(?:\s(?:[A-Z]{2,}|&)){1,3})\s"
    r"(?=(?!(?:of|at|in|on|for|to|with|and|or|near|about|by|from|is|are|the|a|an|video|clip|film|promo|ad|reel|teaser|starts?|begins?)\b)[a-z]+\s?[^.:\n]*,)"
)
"""What a notice is headed in capitals, before all else: "LOST CAT orange tabby, …"."""
_LONGEST: Final = 4000  # characters; more is material to be shown as it is
_FEWEST_NUMBERS: Final = 2


_LEADING: Final = regex(
    r"\A(?:用(?=\d+\s?秒(?:介绍|讲|说|展示)))?(?P<lead>(?:(?:about|around|ca\.?|约|大约)\s?)?\d{1,3}(?:\.\d)?\s?(?:s|secs?|seconds?|秒)"
    r"(?:[\s,，]+(?:vertical|portrait|square|landscape|widescreen|9:16|16:9|1:1|[竖横方][屏形版])(?:视频)?)?)\s*(?:[,，。.:：]|\s[-–—]|(?<=秒)(?=介绍|讲|说|展示))\s*(?=\S)",
    re.I,
)
"""The film's length and shape before all else."""


def without_courtesy(words: str) -> str:
    """Return a message without the greeting before it, the thanks and the decoration around it."""
    text = _GREETING.sub("", _AROUND.sub("", words))
    while (shorter := _THANKS.sub("", text)) != text:
        text = _AROUND.sub("", shorter)
    return text if text.strip() else words


def with_plain_numbers(words: str) -> str:
    """Return a message whose list is numbered in the one way: 1、打蛋 2、炒饭, not 01 打蛋, 1打蛋."""
    if len(words) > _LONGEST:
        return words
    words = _PADDED.sub("", words) if _PADDED_LIST.search(words) else words
    run: list[re.Match[str]] = []
    for one in _BARE_NUMBER.finditer(QUOTED.sub(lambda quote: "“" * len(quote[0]), words)):
        if int(one[1]) == len(run) + 1 and (not run or one.start() - run[-1].end() <= _LONGEST_ITEM):
            run.append(one)
    blanks = all(one[0] != one[1] for one in run)
    if len(run) < (_FEWEST_NUMBERS if blanks else _FEWEST_NUMBERS + 1):
        return words
    for one in reversed(run):
        words = f"{words[: one.end(1)]}、{words[one.end() :]}"
    return words


def tidied(words: str) -> str:
    """Return a message without greetings, thanks and decoration, its length in digits and last."""
    if len(words) > _LONGEST:
        return words
    text = with_last_word(_AROUND.sub("", outside_quotes(_AROUND.sub("", words))))
    text = _FIRST_THEN.sub(r"title \g<first>, caption \g<then>", text)
    text = _SPOKEN_ZH.sub("旁白：", text)
    text = _TONGUE_ZH.sub(r"\g<tongue>\g<voice>", _ASKS_LAST_ZH.sub(r"\g<order>", text))
    text = _ASKS.sub("", without_talk(_GREETING.sub("", _SHORT_DATE.sub("", text))))
    text = as_captions(
        with_words_placed(as_storyboard(with_plain_places(with_named_house(with_name_told(text)))))
    )
    while (shorter := _THANKS.sub("", text)) != text:
        text = _AROUND.sub("", shorter)
    text = _LEADING.sub("", text) + _moved(_LEADING, text)
    text = _IN_HEAD.sub(r"\g<head>", text) + _moved(_IN_HEAD, text)
    text = _head_first(text)
    text = _shapes_apart(_SHOUTED.sub(r"\g<head>, ", _BARE_ORDER.sub("", text)))
    return text if text.strip() else words


def _head_first(text: str) -> str:
    """A message whose list is headed by what it is of, not by a shape: "printer help, funny: load, …"."""
    head = _SHAPE_HEADS.match(text)
    shape = head["shape"].strip() if head else ""
    if head is None or _LABEL.search(shape) or only_length(shape) or not only_shape(shape):
        return text
    end = "。" if HAN.search(text) else ". "
    return f"{head['head']}{text[head.end('shape') :].rstrip(' .。')}{end}{shape}"


def _shapes_apart(text: str) -> str:
    """A clause that names a canvas among other shapes, with commas between them: "20 s playful vertical"."""
    return _CLAUSE.sub(lambda one: _listed(one[0]) if _is_run_of_shapes(one[0]) else one[0], text)


def _is_run_of_shapes(clause: str) -> bool:
    return bool(_CANVAS.search(clause)) and only_shape(clause) and not _ORDER.match(clause)


def _listed(shapes: str) -> str:
    mark = "，" if HAN.search(shapes) else ", "
    return _CANVAS.sub(lambda one: f"{mark}{one[0].strip()}{mark}", shapes).strip(" ,，")


def _moved(where: re.Pattern[str], text: str) -> str:
    lead = where.match(text)
    if lead is None:
        return ""
    mark = "，" if HAN.search(text) else ", "
    return f"{' ' if text.rstrip()[-1:] in '.!?。！？' else mark}{lead['lead']}"
