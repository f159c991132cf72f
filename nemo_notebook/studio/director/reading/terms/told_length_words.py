"""What fits the film to a time that was told before: "so squeeze it into that", "and not a second more"."""

from __future__ import annotations

from typing import Final

_LEAD: Final = (
    r"(?:(?:so|and|but|then|now|also|please|pls|therefore|hence|thus|which\smeans(?:\sthat)?|that\smeans(?:\sthat)?|meaning(?:\sthat)?"
    r"|that['’]s\swhy|because\sof\sthat|can|could|would|will|you|we|i|just|kindly|simply|let['’]?s|try\sto|(?:i|we)\s(?:need|want|['’]d\slike)\s(?:you\s)?to)[\s,]+)*"
)
FILM: Final = (
    r"\b(?:the|this|my|our)\s(?:whole\s|entire\s|finished\s)?(?:film|video|movie|clip|thing|ad|reel)\b"
    r"|影片|视频|片子|全片|成片|整[个条段]"
)
"""The film, called by its name."""
_FILM: Final = (
    r"(?:(?:the|this|my|our)\s(?:whole\s|entire\s|finished\s)?(?:film|video|movie|clip"
    r"|thing|ad|reel|slideshow)|it(?:\sall)?|everything|all\sof\sit|the\slot|mine)"
)
_FEW: Final = r"(?:\s(?:exactly|precisely|just|nicely|neatly|perfectly|right|completely|properly|fully))*"
_TIME: Final = (
    r"(?:\s(?:length|limit|slot|time(?:\sframe|\sslot|\slimit)?|window"
    r"|gap|space|duration|long|mark|maximum|max|amount\sof\stime))?"
)
_THAT: Final = (
    rf"(?:\s(?:in\sthere|by\s(?:then|that\s(?:time|point|mark))|(?:(?:down|up|out)\s)?(?:(?:in)?to|at|within|in|under|below|inside"
    rf"|for)?\s?(?:(?:exactly|precisely|just)\s)?(?:that|this|the\ssame){_TIME}))"
)
_AFTER: Final = (
    r"(?:,?\s(?:please|pls|exactly|precisely|too|as\swell|instead|if\spossible|thanks|thank\syou|for\sme))*"
)
_VERB: Final = (
    r"(?:stretch|extend|cut|trim|shorten|lengthen|get|bring|fit|squeeze|make|set|adjust|adapt|press|pack"
    r"|cram|keep|shrink|condense|compress|match|fill|have|let|change|edit|tailor|size|time|give)"
)
_FITTED: Final = (
    rf"(?:fit|fill|match|be|stay|last|run|end|stop|finish|take|be\s(?:cut"
    rf"|trimmed|shortened|made|brought|squeezed|stretched|kept|finished|over|done)){_FEW}"
)
_AS_LONG: Final = (
    r"(?:\s(?:exactly\s|just\s)?(?:as\slong(?:\sas\s(?:that|this|it))?|(?:that|this)\slong"
    r"|(?:of\s)?(?:the|that)\s(?:same\s)?length|equally\slong|fit(?:ting)?))"
)
FITS: Final = (
    rf"{_LEAD}(?:"
    rf"{_VERB}(?:\s{_FILM})?(?:\s(?:down|up|out|in))?(?:\s(?:to\s)?{_FITTED})?(?:{_THAT}|{_AS_LONG}|\s(?:to\s(?:size|fit|match)|accordingly|fit(?:\sin)?|in))"
    rf"|(?:fill|fit|match)(?:\s{_FILM})?(?:\sin)?"
    r"|(?:use|have|take|need)\s(?:all\sof\s(?:it|that|them)|it\sall|them\sall|(?:up\s)?(?:the\s(?:whole|full)\s(?:time|thing|slot)|every\ssecond)(?:\sof\s(?:it|that))?)"
    rf"|(?:make\ssure\s(?:that\s)?)?{_FILM}(?:\s(?:has|needs|must|should|ought|will\shave|shall|would\shave|is|fits|lasts|runs|['’]d\sbetter))(?:\sto)?{_FEW}(?:\s{_FITTED}(?:{_THAT}|{_AS_LONG}|\sin)?|{_THAT}|{_AS_LONG}|(?<=fits)(?:\sin)?)"
    rf"){_FEW}{_AFTER}"
)
"""What brings the film to that length, told of the film or of what is to be done with it."""
_ANY_LONGER: Final = (
    r"(?:be|run|last|go|get|stay|take|become)\s(?:any\s|even\s|a\s(?:single\s)?second\s"
    r"|one\ssecond\s)?(?:longer|over|more|beyond)"
)
NO_LONGER: Final = (
    rf"{_LEAD}(?:{_FILM}\s(?:can(?:['’]?t|not|\snot)|must(?:n['’]?t|\snot)|may\snot|should(?:n['’]?t|\snot)|could(?:n['’]?t|\snot)|won['’]?t)\s(?:{_ANY_LONGER}(?:\sthan\s(?:that|this))?|exceed\s(?:that|this|it))"
    rf"|(?:don['’]?t|do\snot)\s(?:let\s{_FILM}\s{_ANY_LONGER}|make\s{_FILM}\s(?:any\s)?longer|exceed\s(?:that|it)|go\s(?:over|beyond)(?:\s(?:that|it))?)(?:\sthan\s(?:that|this))?)"
    rf"{_AFTER}|(?:所以|因此|那|就|请|麻烦)*(?:影片|视频|片子|全片|成片|整[个条段](?:视频|影片|片子)?|它)?(?:绝?对?不能|不可以?|不许|别|不要)(?:再|比[这那它]个?)?(?:更|再|还)?(?:长|超过?(?:[这那]个(?:时长|时间|长度))?|多)了?(?:哦|啊|呀)?"
)
"""What forbids the film to be longer than that."""
BEYOND: Final = (
    rf"(?:(?:and|but)\s)?(?:not\s(?:a|one)\s(?:single\s)?(?:second|moment|frame)\s(?:more|longer|over)|no\s(?:more(?:,?\s(?:and\s)?no\sless)?|longer)|not\sany\s(?:more|longer)){_AFTER}"
    r"|(?:一秒(?:钟)?(?:都|也)(?:不能|别|不要|不许)再?(?:多|长|超)|多一秒(?:钟)?(?:都|也)不行|不多不少)了?"
)
"""Says that the time told is the very length."""
CHINESE_FITS: Final = (
    r"(?:(?:多[了一]?|超[了过出]?)[^，。]{0,6}[，。])?(?:(?:所以|因此|那么?|就|请|麻烦|帮我|帮忙|你|得|要|必须|应该|需要|想|给我|把|将|让)*)"
    r"(?:(?:影片|视频|片子|全片|成片|整[个条段](?:视频|影片|片子)?|它|时长|总时长)(?:也|都|就|得|要|必须|应该|需要|刚好|正好|恰好|做|给我)*)?"
    r"(?:(?:压缩?|缩短?|剪|裁|调|改|控制|限制|卡|做|拉长?|延长|调整|设|塞|填|放)(?:到|成|在|进|为|至)?(?:[这那]个?(?:时长|长度|时间|范围)(?:以?内|里)?|[这那]么长|刚好|正好|合适|适合的?长度|一样长|里面|去|进去|满)"
    r"|(?:刚好|正好)?(?:塞得?进去|放得?进去|填满|放得下|塞满|装得?下|塞得?下|卡住?这个时间)|(?:刚好|正好|也)?(?:要|得|是|做)?(?:这么长|那么长|一样长)|跟[它这那]个?一样长)(?:去|里|吧|就行|就好|即可|哦|啊)?"
)
"""The same in Chinese."""
NOT_THAT: Final = (
    r"\b(?:is|are|was|feels?|seems?|looks?)(?:n['’]?t|\snot)?\s(?:\w+\s)?(?:too|enough|boring|over|wrong|bad)\b|\bnot\senough\b|\bper\s(?:picture|image|photo|scene)\b|\beach\b|\b(?:first|last|final|after\sthe)\s(?:\d|few|\w+\s(?:s|sec))"
    r"|太[长短慢快]|不够|每[张个幅]"
)
"""A time that is found fault with, or is that of a part."""
WITHIN: Final = (
    r"\b(?:within|under|below|inside|squeeze|cram|pack|press|condense|shrink)\b"
    r"|\bfits?\b(?!.*\b(?:exact|precise))|^(?!.*[刚正恰]好).*(?:塞|压|以内|装得?下|放得下)"
)
"""Says that the film may be shorter than that, too."""
BY_SO_MUCH: Final = (
    r"\b(?:add|extra|another|fewer|by)\b|\b(?:more|longer|shorter|less)\b(?!\sthan)"
    r"|\b(?:cut|trim|shave|remove|lose|drop|chop|knock)\s(?:off\s|out\s)?(?:the\s)?(?:first\s|last\s)?\d|[加增减少剪砍][加少短去掉]?\s?\d|再\S?\d"
)
"""A time that is added or taken off."""
