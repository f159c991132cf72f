"""What people call the things of a film: "the wording", "the goodbye at the end", 片尾那句, 背景音乐."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.around import around

_NTH: Final = r"first|second|third|fourth|fifth|sixth|last|final|1st|2nd|3rd|4th|5th|6th|opening"
ORDINALS: Final = {
    **{one: place for place, one in enumerate(["first", "second", "third", "fourth", "fifth", "sixth"], 1)},
    **{one: place for place, one in enumerate(["1st", "2nd", "3rd", "4th", "5th", "6th"], 1)},
    **{one: place for place, one in enumerate(["one", "two", "three", "four", "five", "six"], 1)},
    "opening": 1,
}
_NUMBER: Final = r"\d|one|two|three|four|five|six"
_ZH_NUMBER: Final = r"[一二两三四五六\d]"
_PICTURE: Final = r"(?:pictures?|photos?|pics?|images?|scenes?|shots?|clips?|videos?|slides?|frames?)"
_LINE: Final = r"(?:captions?|subtitles?|lines?|texts?|words|writing|lettering|card|tip)"
CALLED_LINE: Final = (
    rf"\s(?:{_LINE}|one|bit|part)"
    r"|那一?[条句行个]?(?:字幕|文字|话|字)?|这一?[条句行](?:字幕|文字|话|字)?|(?:字幕|文字|字样|几个字)"
)
"""What may stand after the words of a text."""
EXACTLY: Final = around(r"(?:the\s)?[“\"「'‘]?", rf"[.!?。！？]?[”\"」'’]?(?:{CALLED_LINE})?")
EXACTLY_ENGLISH: Final = around(
    r"(?:the\s)?[“\"「'‘]?(?<![A-Za-z0-9])",
    rf"(?![A-Za-z0-9])[.!?。！？]?[”\"」'’]?(?:{CALLED_LINE})?",
)
NAMES_LINE: Final = regex(rf"\b(?:{_LINE}|bit\sof\stext|sentence|thing)\b|[条句行]|字|文字", re.I)
"""In the words for a text, what no picture is called."""
WORDS_OF_TEXTS: Final = around(
    r"(?:\bthe\s|\bthat\s|\bour\s)?(?:\b(?:line|caption|text|bit|one|words|thing|writing|sentence)\s(?:of\stext\s)?(?:about|with|saying|that\ssays|w|for|on)\s(?:the\s|our\s)?)?(?<![\w'’])",
    rf"(?:['’]?s)?(?:\s{_LINE}|\s(?:one|bit|part))?(?![\w'’-])",
)
SIGNS_OF_TEXTS: Final = around("", CALLED_LINE)
CALLED_PICTURE: Final = around(
    r"(?:\b(?:the|that|my|our)\s)?(?:\b(?:picture|photo|shot|clip|video)\sof\s)?(?<![\w'’])",
    rf"(?:['’]s)?(?:\s(?:{_PICTURE}|one|bit|part))?(?![\w'’-])",
)
CALLED_SCENE: Final = around(
    "", r"(?:那?(?:[张段幅]|个(?:画面|镜头)|画面|镜头)(?:画面|照片|图片?|视频|镜头)?|那里|那边)?"
)
NO_NAMES: Final = frozenset(
    [
        "the",
        "and",
        "with",
        "for",
        "all",
        "you",
        "your",
        "our",
        "not",
        "one",
        "two",
        "three",
        "day",
        "year",
        "month",
        "second",
        "first",
        "last",
        "only",
        "see",
        "here",
        "this",
        "that",
        "its",
        "line",
        "text",
        "caption",
        "title",
        "picture",
        "photo",
        "music",
        "voice",
        "film",
        "video",
        "word",
        "name",
        "bigger",
        "smaller",
        "white",
        "black",
        "red",
        "orange",
        "yellow",
        "gold",
        "green",
        "teal",
        "blue",
        "navy",
        "purple",
        "pink",
        "brown",
        "grey",
        "beige",
        "late",
        "early",
        "end",
        "start",
        "open",
        "time",
        "call",
        "get",
        "more",
        "les",
        "free",
        "top",
        "light",
        "dark",
        "follow",
        "come",
        "bring",
        "cool",
        "room",
        "same",
        "every",
        "after",
        "before",
        "home",
        "into",
        "look",
        "find",
    ]
)
"""Words of a text by which nobody calls it, or that say something else in a wish."""
BY_KIND: Final = {
    "title": (
        regex(
            r"\b(?:the\s|our\s|my\s|main\s)*(?:title|headline|heading)(?:\s(?:text|line|words))?\b|(?:主|大)?标题(?:文字|的?字)?|片名|片头(?:文字|字)",
            re.I,
        ),
        "text",
        "the title",
    ),
    "end card": (
        regex(
            r"\b(?:the\s|our\s|my\s)*(?:(?:end(?:ing)?|closing|final)\s(?:card|text|title|screen|page|words|bit)|outro(?:\stext)?|(?:goodbye|farewell|sign-?off)(?:\s(?:text|line|card|words))?|(?:text|words|line|card|writing)\sat\sthe\s(?:very\s)?end)(?:\sat\sthe\s(?:very\s)?end)?\b"
            r"|片尾的?(?:文字|字幕|那[句行]话?|字)?|结尾的?(?:文字|字幕|那[句行]话?|字)|最后的?那[句行](?:话|字)",
            re.I,
        ),
        "text",
        "the end card",
    ),
    "captions": (
        regex(
            rf"\b(?:(?:all|both)\s)?(?:of\s)?(?:the\s|my\s|our\s)*(?:(?:{_NUMBER})\s)?(?:captions|subtitles|subs)\b"
            rf"|(?:所有|全部|这|那|下面的?)?(?:{_ZH_NUMBER}[条句])?的?字幕(?:文字|的?字)?(?:全部|都)?(?!\d)",
            re.I,
        ),
        "text",
        "the captions",
    ),
    "texts": (
        regex(
            r"\b(?:all\s|every\s|any\s|everything\s)?(?:of\s)?(?:the\s|my\s|our\s)*(?:texts?|letters|lettering|writing|words|fonts?|wording)(?:\s(?:everywhere|overall|throughout))?\b(?!\s(?:by|at\sa\stime|one))"
            r"|(?:所有|全部|整个|画面上的?|上面的?|里面的?)*的?(?:文字|字体|字)(?:全部|都)?(?![幕母体])",
            re.I,
        ),
        "text",
        "all the texts",
    ),
    "pictures": (
        regex(
            r"\b(?:all|every|each)\s(?:of\s)?(?:the\s|my\s|our\s)*(?:(?:one|two|three|four|five|six|\d)\s)?(?:pictures?|photos?|pics?|images?|scenes?|shots?|clips?)\b|(?:所有|全部|每一?[张个段])的?(?:图片?|照片|画面|镜头|视频|片段)",
            re.I,
        ),
        "picture",
        "all pictures",
    ),
    "music": (
        regex(
            r"\b(?:the\s|this\s|that\s|background\s)*(?:music|song|tune|track|soundtrack|melody)\b|(?:背景)?(?:音乐|配乐)|[Bb][Gg][Mm]|曲子",
            re.I,
        ),
        "music",
        "the music",
    ),
    "voice": (
        regex(
            r"\b(?:the\s|this\s|that\s)*(?:voice(?:-?\s?over)?|narration|narrator|speaker)\b|旁白|配音|解说|人声",
            re.I,
        ),
        "voice",
        "the voice-over",
    ),
}
"""How a thing is called that is there once, of which kind it is, and its plain name."""
COUNTED: Final = {
    "picture": regex(
        rf"\b(?:the\s)?(?:very\s)?({_NTH})\s{_PICTURE}\b|\b{_PICTURE}\s(?:number\s|no\.?\s|#)?({_NUMBER})\b(?!\s?(?:s|secs?|seconds?)\b)"
        rf"|(第{_ZH_NUMBER}|最后一|最后那(?=[张幅](?:图|照片|画面|[多停放不删去换短长再太]|$|[，,。]))|[首末](?=[张幅])|头一)(?:[张幅段]|个(?=画面|镜头|片段|视频|场景|图))(?:画面|图片?|照片|镜头|片段|视频|场景)?",
        re.I,
    ),
    "text": regex(
        rf"\b(?:the\s)?({_NTH})\s(?:caption|subtitle|line\sof\stext|tip)\b|\b(?:the\s)?(first|second|third|fourth|1st|2nd|3rd|4th)\s(?:text\s)?(?:line|text)\b|\b(?:caption|subtitle)\s(?:number\s|no\.?\s|#)?({_NUMBER})\b(?!\s?(?:s|secs?|seconds?)\b)"
        rf"|(第{_ZH_NUMBER}|最后一)[条句行](?:字幕|文字|话|字)?|字幕({_ZH_NUMBER})",
        re.I,
    ),
}
EITHER: Final = regex(
    rf"\b(?:the\s)?({_NTH})(?:\sone)?(?=\s(?:should|can|could|must|needs?|a|too|in|at|to|zoom|pan|bigger|smaller|longer|shorter|one)\b|['’]?\s*(?:$|[,.;!]))",
    re.I,
)
"""What counts pictures or captions, as what is said of it tells."""
NAME: Final = regex(
    r"\b(?:the\s|our\s|my\s)?(?:(?P<of>[a-z]+)(?:['’]s|s)?\s)?names?(?:\sof\s(?:the|our|my)\s(?P<whose>[a-z]+))?(?:\sat\sthe\s(?:top|start|beginning))?\b|店名|名字|品牌名",
    re.I,
)
"""What a film is about, which its title says."""
OWNERS: Final = frozenset(
    [
        "the",
        "our",
        "my",
        "shop",
        "store",
        "club",
        "app",
        "brand",
        "company",
        "product",
        "bakery",
        "cafe",
        "couple",
        "firm",
        "business",
        "place",
        "café",
        "fair",
        "team",
        "band",
        "trip",
        "event",
    ]
)
FACT_WORDS: Final = {
    "price": regex(r"\b(?:the\s|our\s)?price(?:\s(?:line|tag|text|caption))?\b|价格|价钱|售价", re.I),
    "phone": regex(
        r"\b(?:the\s|our\s)?(?:(?:tele)?phone\s)?number(?:\sat\sthe\send)?\b|\b(?:the\s|our\s)phone\b|电话(?:号码?)?|号码",
        re.I,
    ),
    "web": regex(
        r"\b(?:the\s|our\s)?(?:web\s?site|web\saddress|url|link|site|address)(?:\s(?:text|line))?(?:\sat\sthe\s(?:very\s)?end)?\b|网址|网站|官网",
        re.I,
    ),
    "date": regex(r"\b(?:the\s|our\s)?date(?:\sline)?\b|日期", re.I),
    "score": regex(r"\b(?:the\s)?(?:final\s)?score(?:\s(?:line|text|caption))?\b|比分", re.I),
}
"""What a text may tell, by which it is called."""
IT: Final = regex(
    r"\b(?:it|its|it['’]s|them|they|their|that\sone|this\sone|these|those|that|this|both(?:\sof\sthem)?)\b|它们?(?:俩)?|(?<!吉)[他她]们?|这[个条句张段]|那[个条句张段]",
    re.I,
)
SCENE_WORDS: Final = regex(
    rf"\b(?:the|that|our)\s(?P<word>[a-z]+)(?:\s(?:{_PICTURE}|one|bit|part))?(?![\w'’-])|(?P<word_zh>(?:(?![前后]面|之[前后]|[前后](?=[那这]))[\u4e00-\u9fff]){{1,4}}?)那?(?:[张段幅]|个(?:画面|镜头)|画面|镜头)(?:画面|照片|图片?|视频|镜头)?",
    re.I,
)
IDLE: Final = regex(
    r"\b(?:please|pls|plz|plss|can|could|cud|would|will|may|might|must|should|shall|need(?:s|ed)?|want(?:s|ed)?|like|love|i|i['’]d|id|we|we['’]d|you|u|ya|me|us|make|makes|made|turn|set|get|gets|have|has|give|let|lets|let['’]s|be|is|are|was"
    r"|show|shown|put|move|shift|bring|take|change|changed|switch|write|print|display|do|does|go|goes|going|the|a|an|of|to|in|into|for|with|at|on|just|simply|also|too|as|well|then|now|so|hey|hi|hiya|hello|ok|okay|thanks|thank|thx|cheers|maybe|perhaps|a\sbit|a\slittle"
    r"|colou?r(?:ed)?|rather|quite|really|instead|actually|again|all|both|well|there|here|up|over|possible|possibly|if|lol|haha|hmm|tho|though|nice(?:ly)?|good|great|its|one|come|comes|appear|appears|stand|stands|sit|sits|stay|stays|hold|still|i\s(?:think|guess)|imo|tbh|same|goes|likewise|even|able|colours)\b"
    r"|请|麻烦|帮我|帮|能不能|能否|可不可以|可以|能|吗|呢|吧|啊|呀|哦|嘛|把|将|给|让|想|要|希望|我|我们|你|您|改成?|换成?|变成?|弄成?|调成?|用|做成?|设成?|弄|搞|调|放|都|也|一下|一起|统一|的|地|得|了|是|就|再|还|有|个|些|颜色|颜色换成|颜色改成|谢谢|好吗|行吗|好不好|一点|然后|另外|还有|顺便|同时|稍微|里|上|成|为|直接|应该|最好|那里",
    re.I,
)
"""Words that say nothing of their own beside a thing and what is said of it."""
JOINS: Final = regex(
    r"(?<![^\s,.;])(?:and|&|plus|n|but|then|also|\+|with|while)(?![^\s])|[,;.!?:，。；！？：、\n…—–]+(?![\d])|(?<=\s)[-=](?=\s)|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])"
    r"|然后|并且?|而且|同时|另外|还有|顺便|和|跟|与",
    re.I,
)
TOO: Final = regex(r"\b(?:too|as\swell|likewise|same|also)\b|也|一样|同样", re.I)
"""What is said of the thing before is said of this one."""
