"""The words by which a change of pictures or of the film's time is known that nobody asked for."""

from __future__ import annotations

from typing import Final

WHOLE: Final = (
    r"\b(?:film|video|whole|entire|it|all|everything|total"
    r"|overall|altogether|length|cut\sdown)\b|片子|影片|视频|总|整|全|时长|一共"
)
"""The film itself, beside which a picture is named."""
PART_OF_CLIP: Final = (
    r"\bthe\s(?:seconds?|part|bit|moment|piece|stretch|section|place|frames?)\s(?:where|when|with|in\swhich|that|of)\b|\b(?:at|near|towards?)\s(?:the|its)\s(?:very\s)?(?:end|start|beginning)\b[^.;]*[,;.]\s?(?:\w+\s){0,2}?(?:cut|remove|delete|take|trim|lose|drop)\b"
    r"|的(?:那一?[段秒下刻]|时候|部分|地方|瞬间)|(?:开头|结尾|末尾|最后)(?!那?一?[张个幅条句])[^，。]{1,10}[，,][^，。]{0,4}(?:剪|切)"
)
"""A piece of a clip, of which nothing but its second can be told."""
ONLY_PART: Final = (
    r"\b(?:keep|use|show|leave|take|have)\s(?:only|just)\s(?:the\s)?(?:part|bit|moment|piece|section|second)\b|\b(?:only|just)\s(?:need"
    r"|want|keep|use|like|show)\s(?:the\s)?(?:part|bit|moment|piece|section|second)\b|只(?:要|留|用|需要)[^，。]{1,10}(?:那一?[段下]|部分|的时候)"
)
WHEN: Final = (
    r"\b(?:when|where|while|as\ssoon\sas|once)\s(?:he|she|it|they|we|i|you|the|my|our|a|an|someone|somebody|everyone"
    r"|people)\b|\bat\s(?:the\s)?(?:second\s)?\d+(?::\d\d|\s?(?:s|secs?|seconds?))\b|[^，。]{2}的时候|第\s?\d+\s?秒(?!起|开始|以?后|之?前)"
)
"""A moment of a clip, for which its whole was taken."""
ENDS: Final = (
    r"\b(?:the\s)?(?:ending|end|beginning|start|intro|outro|opening|close)\b|结尾|片尾|开头|片头|结束"
)
SLOW_FAULT: Final = (
    r"\b(?:feels?|is|are|seems?|too|so|goes|going|bit|very|rather|really|looks?)\s(?:too\s|so\s|a\s(?:bit|little)\s|very\s"
    r"|way\s|rather\s|really\s)*(?:slow(?:\spaced)?|sluggish|boring|sleepy)\b|\bdrag(?:s|ging)?\b|太(?:慢|拖|拖沓)|有点(?:慢|拖)|拖沓"
)
FAST_FAULT: Final = (
    r"\b(?:feels?|is|are|seems?|too|so|goes|going|bit|very|rather|really|looks?)\s(?:too\s|so\s|a\s(?:bit|little)\s|very\s|way\s|rather\s"
    r"|really\s)*(?:fast|quick|rushed|hectic|hurried)\b|\b(?:can['’]?t|cannot|not|hardly|never|don['’]?t)\b.*\b(?:fast|quickly)\b|太(?:快|赶)|有点(?:快|赶)|来不及"
)
TOO_EARLY: Final = r"\b(?:too|so|way\stoo|a\sbit)\s(?:early|late|soon)\b|太(?:早|晚|迟)"
LENGTHS: Final = r"\b(?:long|short)(?:er|ly)?\b|\btime\b|\d|秒|[长短久]|停"
REPLACES: Final = (
    r"\b(?:replace|change|swap|exchange|instead|turn|become|into|switch"
    r"|make|substitute|not|should|show|use|rather)\b|换|改|变|替|不要|应该|用"
)
FOLLOWS: Final = (
    r"\b(?:leads?|way\s(?:a)?round|vice\sversa|ending|opening|opener|closer|finale|order|sequence"
    r"|earlier|later|ahead|follow\w*|precede\w*|after|before)\b|顺序|前面|后面|之前|之后"
)
PUTS_FOR: Final = r"\b(?:replace|change|exchange|substitute|become|turn)\w*\b|换|改|变|替"
ADDS: Final = (
    r"\b(?:add|another|more|again|repeat|insert|also|once\smore|extra|second"
    r"|include|append|twice|too|new|put|end|finish|close)\b|加|再|插|多|也|又|重复|补|放|结尾|结束"
)
FULL_STOP: Final = (
    r"\b(?:full\s(?:stop|point)|period|comma|colon|semicolon"
    r"|apostrophe|hyphen|dash)\b(?!\s(?:of|drama))|句[号点]|逗号|冒号|分号|顿号"
)
"""A mark of a sentence, which is no time."""
LOOKS_COLD: Final = (
    r"\b(?:colou?rs?|pictures?|photos?|images?|it|film|video|everything|scenes?|shots?|whole\sthing|clip|they)\s(?:all\s)?(?:look"
    r"|feel|seem|appear|come\sout|is|are|looks|feels|seems|appears|comes\sout)\s(?:\w+\s){0,2}?(?:cold|cool|chilly|icy|bluish)\b"
)
LOOKS_WARM: Final = (
    r"\b(?:look|feel|seem|looks|feels|seems)\s(?:too\s|so\s|a\s(?:bit"
    r"|little)\s(?:too\s)?|way\stoo\s)(?:warm|yellow(?:ish)?|orange)\b"
)
LOOKS_DULL: Final = (
    r"\b(?:looks?|feels?|seems?|is|are|comes?\sout)\s(?:\w+\s){0,2}?(?:dull|flat|pale"
    r"|faded|washed\sout|grey|gray|lifeless|drab)\b|[颜色]彩?(?:太|有点|很|偏)(?:淡|灰|暗淡|平)"
)
WISHED: Final = (
    r"\b(?:want|like|love|prefer|make|should|could|would|more|can|let|need|please)\b|要|想|改|调|弄|更"
)
GRAINY: Final = (
    r"\b(?:looks?|is|are|seems?|feels?|so|too|very|pretty|bit)\s(?:\w+\s){0,2}?(?:grainy"
    r"|noisy)\b|噪点(?:太|很|好|有点)?(?:多|重|大|严重|明显)|[有太]\S{0,2}(?:噪点|颗粒)"
)
BLACK: Final = r"\b(?:black|blank|nothing)\b|黑|空白"
"""Of a second that is to be kept: none of the picture."""
OF_TEXT: Final = r"\b(?:titles?|headline|heading|end\scard)\b|\b(?:pause|gap|break)\b|标题|片尾字|停顿|空隙"
"""What is to take another time, where the film's was read."""
CUTS_TO: Final = (
    r"\b(?:cut|trim|shorten|bring|get|take|reduce|squeeze|shrink|crop|extend|stretch|lengthen)\b[^,.;]*\bto\b"
    r"|\b(?:s|secs?|seconds?|minutes?)\sof\s(?!it\b|the\s(?:film|video))|[剪缩压减砍拉延][^，。]{0,3}[到成至]"
)
SPLITS: Final = r"\b(?:split|half|halves|part)\b|切|分成|半段|分开"
REWRITES: Final = r"写得|文案|措辞|用词|\b(?:write|worded|wording|phras\w+|written)\b"
THAT_BIT: Final = r"[^，。]{3,}那一?[段下]"
RELATIVE: Final = r"\b(?:longer|shorter|more\stime|less\stime)\b|[长短久]一?[点些]"
ALL: Final = (
    r"\b(?:all|every\w*|each|whole|entire|only|just|both|them|pictures|scenes|shots"
    r"|images|photos|film|video|nothing\sbut|it|background)\b|[全都每]|所有|整个|统一|片|视频|画面|背景|只"
)
"""Says that all pictures are meant."""
ALL_PICTURES: Final = (
    r"\b(?:all\s(?:of\s)?(?:the\s|my\s|our\s|these\s|those\s)?(?:\w+\s)?(?:them|pictures?|scenes?|shots?|images?|photos?|backgrounds?|to|into|with|be)|each|every|both|everything\s(?:to|into|with|be|is|should|the|an?|my|our)|only|just|nothing\sbut|whole|entire|the\sbackgrounds?)\b"
    r"|[全都每]|所有|整个|统一|只|背景"
)
"""Says so of a scene that one of them shows."""
INTO: Final = (
    r"\b(?:in|into|on|onto|to|inside)\s(?:the|that|my|our)\s(?!(?:very\s)?(?:end|start"
    r"|beginning|middle|film|video|front|last|first))\w+|[里中上](?:面)?(?:再|也)?(?:加|放|添|画|来)"
)
"""Into a picture, which no scene takes."""
HEARD: Final = r"\b(?:heard|audible|hear|sounds?\sof|noise)\b|声音?(?:太|很|有点|好)|听[到得见]"
ON_PHONE: Final = (
    r"\b(?:on|with)\s(?:my|the|a|their|our|most|small|her|his)\s(?:phones?|mobiles?|cell(?:phone)?s?|iphone)\b"
    r"|在?手机上"
)
"""Where a film is watched."""
HARD_TO_SEE: Final = (
    r"\b(?:covers?|covered|hides?|hidden|hard\sto|can['’]?t|cannot|buttons?|too\s(?:small|tiny|dark|bright|low|close)|tiny|unreadable|cut\soff|blurry)\b"
    r"|挡|遮|盖住|看不[清见到]|太[小暗低]"
)
"""What is wrong with it there."""
FORMAT: Final = (
    r"\b(?:vertical|portrait|upright|tall|9\s?:\s?16|16\s?:\s?9|square|format|shape|aspect|full\s?screen|fit|fill|bars?|reels?|tiktok|stor(?:y|ies)|shorts)\b"
    r"|竖|横|方|画幅|全屏|比例|抖音|黑边"
)
"""Speaks of the format of the film."""
