"""Tell what a message is: a wish for a new film, an edit, a step back, or just a word."""

from __future__ import annotations

import re
from typing import Final, Literal

from nemo_notebook.models.measures import find_aspects, find_durations, find_film_lengths
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.charts import find_chart
from nemo_notebook.studio.director.reading.briefs.content import announces_material, part
from nemo_notebook.studio.director.reading.briefs.graphics import find_graphic
from nemo_notebook.studio.director.reading.intents.describing import ARTICLE, is_phrase
from nemo_notebook.studio.director.reading.intents.stepping import steps_back, without_regret
from nemo_notebook.studio.director.reading.messages.attachments import speaks_of_attachments
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.messages.topic import SHAPING_WORDS, find_topic
from nemo_notebook.studio.director.reading.terms.counting_down import find_countdown
from nemo_notebook.studio.director.reading.terms.moods import find_tone
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.offers import offers
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.reading.terms.tongue import foreign_subject

Small = Literal["undo", "redo", "greeting", "help", "lengths", "thanks", ""]

_POLITE: Final = r"(?:\s*(?:please|pls|now|thanks|thank you|the|a|一下|吧|请|谢谢|了))*"
_END: Final = rf"{_POLITE}\s*[.!?。！？~～]*\s*$"
_START: Final = (
    r"^\s*(?:(?:please|pls|can you|could you|ok|okay|no|nah|nope|wait|oh|oops|hmm|ugh|ah"
    r"|actually|i think|sorry|let['’]?s|请|帮我|麻烦|不|不对|不好|不行|算了|哎呀|呃|嗯)[\s,，.。!！]*)*"
)
_WHICH_ZH: Final = (
    r"(?:哪些|哪几[种类]|哪[种类]|些?什么|些?啥)(?:样子?|类型|种类|类|题材|形式|风格)?的?"
    r"(?:东西|事情?|内容|(?:短?视频|短片|影片|片子|动画)(?:类型|种类)?)?"
)
_WHAT_CAN_BE_MADE: Final = (
    r"(?:请问|那|你们?|我|咱|这个?|这里|它|工具|软件|程序|助手|都|到底|究竟|还|一共|总共|平时)*"
    r"(?:(?:能够?|会|可以|支持)(?:帮我|给我|帮忙|为我|用你|用它)?(?:做|制作|生成|干|拍|剪|弄|创作|帮)?|做|制作|生成|拍|剪)(?:出|成)?"
    rf"{_WHICH_ZH}(?:啊|呀|呢|吗|嘛|么|哦)?"
    r"|(?:请问|你们?|这里)*有(?:哪些|什么|啥)(?:功能|本事|能力|(?:短?视频|影片|片子)(?:类型|种类|可以做|能做))(?:啊|呀|呢|吗)?"
    r"|(?:你们?|是不是)?(?:什么|啥)(?:样的)?(?:短?视频|影片|片子|短片)你?都?(?:能|会|可以)(?:做|生成|拍|剪)(?:吗|么|啊|呀)?"
)
"""A question after all that can be made: 你都能做哪些视频啊."""
_SMALL: Final[tuple[tuple[Small, re.Pattern[str]], ...]] = (
    (
        "redo",
        regex(
            rf"{_START}(?:redo(?:\s(?:it|that|the\slast\s\w+|all|everything|twice"
            r"|(?:\d|two|three)\s(?:times|steps)))?|重做(?:[\d两三]步|全部)?|恢复(?:刚才|撤销)的?.{0,6}|恢复(?:一下|回来|吧|回去)?|取消撤销"
            rf"|ctrl\s?\+?\s?y|undo\sthe\sundo|put\s(?:it|that)\sback){_END}",
            re.I,
        ),
    ),
    (
        "greeting",
        regex(
            rf"{_START}(?:hi|hello|hey|hello there|hi there|good (?:morning|evening|afternoon)|yo"
            rf"|hola|bonjour|hallo|ciao|你好|您好|嗨|哈喽|在吗|早上好|晚上好){_END}",
            re.I,
        ),
    ),
    (
        "help",
        regex(
            rf"{_START}(?:help(?:\sme)?|what can (?:you|i) (?:do|say|make|ask)(?:\s\w+)?|how does (?:this"
            r"|it) work|how do i (?:use|start)(?:\s\w+)*|who are you|what (?:is|are) (?:this|you)"
            r"|(?:make|create|do|support|speak|understand|handle)\s(?:videos?|films?|movies?|clips?)?\s?(?:in\s)?(?:other\s)?\w*\s*(?=\?)"
            r"|你?(?:会|能|可以|支持)(?:说|讲|用|懂)?[\u4e00-\u9fff]{0,3}[语文](?:言|字)?吗"
            rf"|{_WHAT_CAN_BE_MADE}|怎么用|如何使用|帮助|你是谁){_END}",
            re.I,
        ),
    ),
    (
        "lengths",
        regex(
            rf"{_START}(?:(?:so\s)?how\slong\s(?:can|could|may)\s(?:(?:the|a|my|your|these)\s)?(?:videos?|films?|clips?|movies?)\s(?:you\smake\s)?(?:be|get|last)"
            r"|how\slong\s(?:(?:a|of\sa)\s)?(?:videos?|films?|clips?)\s(?:can|could)\syou\s(?:make|do|create)"
            r"|what(?:['’]s|\sis)\sthe\s(?:max(?:imum)?|longest|minimum|shortest)\s(?:(?:video|film|clip)\s)?(?:length|duration|video|film)(?:\syou\s(?:can\s)?(?:make|do|support))?"
            r"|(?:你们?|这里)?(?:最[长短多]|一次)?(?:(?:能|可以|会|支持)(?:做|拍|生成|剪|出)?|做|拍|生成)(?:最[长短多])?(?:多长(?:时间)?|多久|几分钟|多少(?:秒|分钟))的?(?:短?视频|影片|片子|短片)?"
            r"|(?:短?视频|影片|片子)?(?:时长|长度)?(?:最[长短多])(?:能|可以|是|支持)?(?:做|有|到)?(?:多长(?:时间)?|多久|几分钟|多少(?:秒|分钟))"
            rf"|(?:短?视频|影片|片子)?(?:时长|长度)有(?:什么|没有)?(?:限制|要求|上限)吗?)(?:呢|啊|呀)?{_END}",
            re.I,
        ),
    ),
    (
        "thanks",
        regex(
            rf"{_START}(?:thanks?(?:\syou)?(?:\sso much)?|thx|great|nice|perfect|cool|good|ok(?:ay)?"
            r"|awesome|love it|looks good|well done|yes|谢谢你?|太好了|不错|很好|好的?|可以|完美|棒|赞"
            rf"|是的){_END}",
            re.I,
        ),
    ),
)
_FILM: Final = (
    r"(?:videos?|clips?|films?|movies?|reels?|shorts?|ads?|adverts?|advertisements?|commercials?"
    r"|promos?|explainers?|trailers?|teasers?|intros?|montages?|slide\s?shows?|animations?"
    r"|vlogs?|mp4s?|tiktoks?|b-?roll|cinematics?)"
)
_MAKE: Final = (
    r"(?:make|create|generate|produce|build|craft|design|do|give\s(?:me|us)|i\s(?:want|need"
    r"|would\slike)|i['’]d\slike|we\s(?:want|need)|can\si\s(?:get|have)|let['’]?s\s(?:make|do"
    r"|create)|put\stogether|write|shoot|film|compose|prepare)"
)
_COMPARED: Final = (
    r"(?:bit\s|little\s|slightly\s"
    r"|much\s)?(?:\w+er\b(?<!summer)(?<!winter)(?<!corner)(?<!flower)(?<!water)(?<!teaser)(?<!trailer)(?<!explainer)(?<!burger)"
    r"|more|less|different|new\sversion|better)"
)
_NEW: Final = regex(
    rf"\b{_MAKE}\s(?:(?:me|us|my|please|another)\s)?(?:an?|another|one|two|some|my|our"
    r"|the\s(?:following|next)|new|\d[\w.-]*"
    rf"|this\sinto\san?)\s(?!{_COMPARED})(?:[^.;\n]{{0,80}}?\s)?\(?{_FILM}\b"
    rf"|^\W*(?:please\s)?(?:an?|another|new|one|\d[\w.-]*|the)?\s?(?!{_COMPARED})(?:(?!{_MAKE}\b"
    r"|add\b|put\b|trim\b|cut\b|remove\b|change\b|set\b|keep\b|lower\b|the\b|title\b"
    rf"|caption)[^.;:,\n\s]+\s){{0,7}}?{_FILM}\s(?:about|of|for|promoting|showing|featuring"
    r"|introducing|announcing|with|on|from|in\s(?:which|the\sstyle)|that|called|titled)\b"
    rf"|^\W*(?:an?|another)\s(?!{_COMPARED})[^.;\n]{{0,60}}?{_FILM}\s?[:,–—-]"
    r"|\b(?:new|another|different)\s(?:\w+\s)?(?:video|film|movie|clip|project|one)\s(?:about|of"
    r"|for|promoting|showing|:)|\bstart\s(?:over|again|fresh|from\sscratch)\b|\bfrom\sscratch\b"
    r"|\bturn\s(?:these|this|those|my|the|them"
    rf"|all)\b[^.;\n]{{0,60}}\sinto\s(?:an?\s)[^.;\n]{{0,40}}?(?:{_FILM}|slideshow)\b|\b(?:generate"
    rf"|make|create)\b[^.;\n]{{0,60}}\bfrom\s(?:this|these|my|the)\s(?:\w+\s)?(?:image|photo"
    r"|picture|text|description|prompt|article|file)s?\b|\bvideo\sfrom\s(?:this|these|my)\b",
    re.I,
)
_FILM_ZH: Final = (
    r"(?:视频|短片|影片|宣传片|广告片?|动画|幻灯片|预告片?(?!片|那种|[式般风])|片子|相册|vlog|MV|微电影|短剧"
    r"|开场|片头动画|小电影|[风纪专剧][景录题情]片)"
)
_MAKE_ZH: Final = r"(?:做|制作|生成|创建|来|拍|剪辑?|弄|搞|出|要|想要|需要|给我|帮我|写|合成|设计)"
_NEW_ZH: Final = regex(
    rf"(?:根据|按照?|用)我?的?(?:文字|文案|描述|提示词|文章)\S{{0,6}}?{_MAKE_ZH}\S{{0,6}}?{_FILM_ZH}|"
    rf"{_MAKE_ZH}(?:一下)?\s?(?:成)?\s?(?:一?\s?[个段条部支则份]|新的?|\d"
    rf"|[一二三四五六七八九十两半])[^。；;\n]{{0,50}}?{_FILM_ZH}(?!(?:那种|一样|式|般|风格|里)?的?(?:音乐|配乐|感觉))"
    r"|^\W*(?:一?[个段条部支]|\d+\s?秒|[一二三四五六七八九十两半]+(?:秒"
    rf"|分钟))[^。；;\n]{{0,40}}?{_FILM_ZH}|关于[^。；;，]{{1,30}}的[^。；;，]{{0,10}}{_FILM_ZH}"
    rf"|{_MAKE_ZH}[^。；;，,\n]{{0,30}}的{_FILM_ZH}"
    rf"|(?:重新(?:做|来|开始)(?:一?[个段条部])?{_FILM_ZH}?|从头开始|新(?:的)?{_FILM_ZH}"
    rf"|另一?[个段条]{_FILM_ZH}|再做一[个段条部])|[一这]?[些组几]?\S{{0,6}}(?:图片?"
    rf"|照片)\S{{0,4}}(?:做成|制作成|变成|生成|做|剪成)\S{{0,20}}{_FILM_ZH}"
    rf"|^[^，,。；]{{2,20}}的?(?:宣传片|广告片|推广视频|宣传视频|幻灯片|预告片)(?!那种|一样|[式般里]|的?音乐|的?配乐)",
    re.I,
)
_NOT_WANTED: Final = regex(
    r"\W*(?:please\s)?(?:no|remove|stop|without|turn\soff)\s(?:\w+\s)?animations?\b", re.I
)
_THIS_ZH: Final = regex(
    r"^\W*(?:请|帮我|麻烦)?\s?(?:把|将)\s?(?:它|这个?|视频|影片|片子|短片|整个|时长|长度|画幅"
    r"|整体)(?!些|组|几|张)"
)
_IT_EN: Final = regex(
    r"\b(?:make|turn|convert|change|cut|trim|switch)\s(?:it|this|that|the\s(?:\w+\s)?(?:video|film"
    r"|clip|whole\sthing|movie))\b(?!\s(?:into\s)?(?:image|photo|picture|text|article))",
    re.I,
)
_FILM_ANY: Final = regex(rf"\b{_FILM}\b|{_FILM_ZH}", re.I)
_SHAPING_ZH: Final = regex(
    rf"{_FILM_ZH}|抖音|快手|朋友圈|小红书|视频号|微信|B站|竖屏|横屏|方形|正方形|竖版|横版|秒|分钟|小时"
    rf"|比例|画幅|时长|音乐|配乐|背景|旁白|配音|字幕|标题|文字|声音"
    r"|不要|不用|没有|随便|帮忙|请|帮我|麻烦|给我|我想要?|想要?|需要|可以|能不能|一下|一个|一段|一条|一部"
    r"|制作|生成|创建|把|将|它|这|那|改成|换成|变成|改|换|变|成|再|更|一点|一些|做|拍|剪|弄|来|出|要|好看"
    r"|漂亮|简单|普通|短|长|的|了|吧|吗|呢"
)
_LONGEST: Final = 140  # characters
_FEWEST_SIGNS: Final = 3
_FEWEST_WORDS: Final = 2


def small_talk(message: Message) -> Small:
    """Return what a short message is that needs no film: undo, redo, a greeting; "" for none of them."""
    if message.texts or len(message.text) > _LONGEST:
        return ""
    said = without_regret(message.text)
    for name, pattern in _SMALL:
        if pattern.match(said):
            return name
    return "undo" if steps_back(message.text) else ""


_PIECES: Final = regex(
    r"^\W*(?:\w+\s){0,2}?(?:the\s)?(?:first|second|third|fourth|fifth|last|all|each|every)\s(?:(?:two|three|of|the|my)\s)*clips?\b(?!.*\b(?:new|videos?|films?|movies?|into\s(?:an?|one))\b)",
    re.I,
)
"""Clips of the film that is there: "the second clip for 3 seconds"."""


def wants_new_film(message: Message) -> bool:
    """Whether the words ask for a film of their own, not for a change of the one that is there."""
    wishes = part(message.bare).wishes
    if _NOT_WANTED.match(wishes):
        return False
    if _IT_EN.search(wishes) and not re.search(
        rf"\binto\san?\s[^.]{{0,40}}{_FILM}\s(?:about|of)|\bnew\s(?:video|film)", wishes, re.I
    ):
        return False
    if _THIS_ZH.search(wishes) or _PIECES.match(wishes):
        return False
    return bool(_NEW.search(wishes) or _NEW_ZH.search(wishes))


def _says_format(wishes: str) -> bool:
    """Whether words ask for a film by its kind, length or shape."""
    return bool(_FILM_ANY.search(wishes) or find_film_lengths(wishes) or find_aspects(wishes))


def _has_content(wishes: str, language: str) -> bool:
    """Whether anything is left when the words that only shape a film are taken away."""
    left = wishes.replace(BLANK, "")
    spans = [(one.start, one.end) for one in find_durations(left)]
    spans += [(one.start, one.end) for one in find_aspects(left)]
    for start, end in sorted(spans, reverse=True):
        left = f"{left[:start]} {left[end:]}"
    if language == "zh":
        return len(re.findall(r"[\u4e00-\u9fff]", _SHAPING_ZH.sub("", left))) >= _FEWEST_SIGNS
    words = [one.lower() for one in re.findall(r"[A-Za-z][\w'’-]+", _FILM_ANY.sub(" ", left))]
    return len([one for one in words if one not in SHAPING_WORDS]) >= _FEWEST_WORDS


def describes_something(message: Message) -> bool:
    """Whether the words say what a film could show or tell."""
    parts = part(message.bare)
    wishes = parts.wishes
    if (
        parts.material
        or any(one.role != "end" for one in message.texts)
        or message.of_role("caption")
        or message.of_role("")
    ):
        return True
    if find_chart(wishes, find_graphic(wishes)):
        return True
    if (counted := find_countdown(wishes)) and counted.is_film:
        return True
    if find_subjects(wishes) or find_topic(wishes, message.language) or find_tone(wishes):
        return True
    if (
        find_music_style(wishes)
        or offers(wishes)
        or announces_material(wishes)
        or speaks_of_attachments(wishes)
    ):
        return True
    if message.foreign:
        return bool(foreign_subject(wishes.replace(BLANK, "")))
    if _says_format(wishes) and _has_content(wishes, message.language):
        return True
    return is_phrase(wishes) or bool(ARTICLE.match(wishes)) and not _FILM_ANY.search(wishes)
