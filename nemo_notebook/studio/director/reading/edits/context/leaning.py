"""Patterns of clauses that lean on the one before: "make it red", "not three", "but only at the end"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

SAYS_IT: Final = regex(
    r"\b(?:it|its|that|them)\b(?!['’]s)|^(?:再|请|就)?(?:改|调|换|缩短?|延长?)[成到为]", re.I
)
"""After a complaint about a part, what is to be done with it: "the scene is too long, cut it in half"."""
MEANS_IT: Final = regex(
    r"^\W*(?:(?:please|now|but|and)\s)*(?:(?:change|turn|switch|rename|set)\s(?:it|that|them)\s(?:to|into)\b"
    r"|(?:mute|silence)\s(?:it|that|them)\b|(?:keep|show|hold|leave|let)\s(?:it|that|them)\b(?=.*(?:\d|\blonger\b)))|^(?:再|多|要)*(?:停留|停|留|显示|持续|保持)(?:够|满|个)?\S{0,3}\d",
    re.I,
)
IT: Final = regex(r"\b(?:make|turn|colou?r|paint)\s(?:it|them|that)\b|把它", re.I)
COMPLAINS: Final = regex(
    r"\b(?:goes\son\s(?:forever|and\son|too\slong|for\s(?:ages|ever))|drags(?:\son)?|never\sends)\b|\b(?:is|are|feels?|looks?|seems?|goes(?:\sby)?|runs|plays|lasts)\s(?:\w+\s)?(?:too|wrong|bad|boring|dull|ugly|plain|flat|awful|terrible|horrible)\b|太|不好|错|[有了][点些]",
    re.I,
)
CONTRAST: Final = regex(  # what is not meant, or why
    r"^\W*(?:and\s|but\s)?(?:not|rather\sthan)\s(?!too\b|so\b|only\b|just\b|as\b)(?:the\s|in\sthe\s|at\sthe\s|for\s)?[\w:%]+(?:\s(?:s|seconds?))?\W*$"
    r"|^\W*(?:because|cos|cuz|since\sit|as\sit(?:['’]?s|\sis)|otherwise\s(?:it|they|you|we|i|people|nobody|no\sone|the)|or\selse|[^,;]{1,60}\sotherwise\W*$|因为|毕竟"
    r"|(?:不然|否则|要不然|免得|省得|以免)(?!.*(?:[换改加用放弄调]成?|怎么|如何)))"
    r"|^不要?[\d.一二两三四五六七八九十]+\s?(?:秒|%)$|^(?:而)?不是(?!很|太|那么)[^，。]{1,8}$|^别放[^，。]{1,5}$",
    re.I,
)
BARE_STEP: Final = regex(
    r"^\W*(?:and\s|also\s|then\s|stay\s|keep\sit\s(?:up\s)?)*(?:a\s(?:bit|little)|\S+\s(?:s|secs?|seconds?))?\s?(?:longer|shorter)\W*$"
    r"|^[再多也]*(?:停留?|显示)?[久长短](?:一?[点些]|[\d一二两三四五]+秒)$",
    re.I,
)
LIMITS: Final = regex(
    r"^\W*(?:but\s)?(?:(?:only|just)\s(?:at|in|on|for|during|when|while|from|until|after|before|if)|except|unless)\s"
    r"|^(?:但是?)?(?:只[有在]|仅[限在]|除了|除非)",
    re.I,
)
"""What narrows the wish before it: where it is not understood, that wish is not either."""
IT_MOVED: Final = regex(
    r"^\W*(?:and\s|then\s|also\s)*(?:make|slow|speed|show|hold|keep|play|turn|cut|trim|shorten|brighten|darken|blur|zoom|pan|mute|silence)\s(?:slowly\s|(?:in|out|over|across)\s|(?:in)?to\s|on(?:to)?\s|towards?\s)*(?:it|that\sone)\b|^\W*(?:and\s|then\s|also\s)*(?:muted?|silent|sound\soff|no\ssound)(?:\s(?:it|please))?\W*$|^(?:再|并|就|然后)*(?:把它|让它|时长|时间|长度|停留?|显示|慢慢|放慢|加快|声音|原声|静音|消音|关声)",
    re.I,
)
CANNOT_READ: Final = regex(
    r"^\W*(?:(?:it|they|i|we|you|people|nobody|no\sone)\s)?(?:(?:can\s)?(?:hardly|barely)|can['’]?t|cannot|can\snot|can)\s(?:\w+\s)?"
    r"(?:read|see|make)\b[^.]{0,24}$|^[\u4e00-\u9fff]{0,8}?(?:看不[清见到]|读不[清了])\S{0,4}$",
    re.I,
)
"""Why words are to be larger: no wish of its own after "the title is too small"."""
BARE_AMOUNT: Final = regex(
    r"^\W*(?:(?:so|just|please|maybe|then|cut|take|turn|bring|make|reduce|lower|drop|halve|it|that|them|down|by|to|in|at|about|only)\s)*"
    r"(?:(?:a\s)?half|halve\s(?:it|that))(?:\s(?:of\s)?(?:that|it|both|each|them|please|as\smuch|would\sdo|will\sdo|is\s(?:enough|fine)))*\W*$"
    r"|^(?:请|都|全|再|就|要|给我|帮我|把它)*[调减降放改弄]?[到成为]?[小大低高轻少弱减]?[到成为]?(?:一半|减半|对半)(?:吧|就好|就行|就够了?|左右|即可)*$",
    re.I,
)
"""How much less of what the clause before complains of: "the music is too loud, half of that", 小一半."""
