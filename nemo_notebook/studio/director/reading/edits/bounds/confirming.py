"""Clauses beside an edit that only confirm it: "everywhere", "straight from A to B", 别盖过人声."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddCaption,
    DuckMusic,
    HoldPicture,
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
    ReplacePicture,
    ReplaceScenes,
    SetAspect,
    SetCaption,
    SetDuration,
    SetEffect,
    SetEndCard,
    SetFade,
    SetFilmFade,
    SetMusic,
    SetSoundTime,
    SetTextAnimation,
    SetTextFade,
    SetTextTime,
    SetTime,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetTransitions,
    SetVolume,
    SplitCaption,
)
from nemo_notebook.studio.director.operations.charting import OfGraphic
from nemo_notebook.studio.director.patterns import regex

_EVERYWHERE: Final = regex(
    r"^\W*(?:(?:please|and|so|do\sthat|change\s(?:it|that|them))\s)*(?:everywhere|throughout|all\sover|in\sall\s(?:the\s)?places|in\severy\splace"
    r"|wherever\s(?:it|that|they)(?:['’]s|\s\w+){1,3}|every\stime(?:\sit\s\w+(?:\s\w+)?)?)(?:\splease)?\W*$"
    r"|^(?:所有(?:的)?地方|每[个一]处|到处|全部|哪里都|各处|凡是出现的地方)(?:都)?(?:要|得|一起)?(?:改|换)?(?:了|掉)?$",
    re.I,
)
_STRAIGHT_ON: Final = regex(
    r"^\W*(?:(?:and|so|then|just|to|we|it|let['’]?s|should|can)\s)*(?:go|goes|cut|cuts|jump|jumps|move|moves|straight|directly|right)\s(?:\w+\s){0,2}?from\s[^,.;\d]{2,40}\s(?:to|into)\s[^,.;\d]{2,30}$"
    r"|^(?:就|然后|这样|让它)*直接(?:从)?[^，。\d]{1,12}(?:到|接|跳到|切到|进)[^，。\d]{1,12}$",
    re.I,
)
_NOT_NEEDED: Final = regex(
    r"^\W*(?:(?:because|as|since|and)\s)*[^,.;\d]{2,40}\b(?:speaks?|says?|tells?)\s(?:for\s(?:them|it)sel(?:f|ves)|it\sall|enough|the\sstory)\W*$"
    r"|^\W*(?:(?:because|as|since|and)\s)*(?:there['’]s|there\sis|it['’]s|that['’]s)\s(?:enough|too\smuch|plenty)\b[^,.;\d]{0,30}$"
    r"|^[^，。\d]{1,10}(?:自己)?(?:会说话|说明一切|就够了|已经够了|足够了)$|^(?:画面|图片?|照片)(?:本身|自己)[^，。\d]{1,10}$",
    re.I,
)
"""Why something may go."""
_OWN_SOUND: Final = regex(
    r"^(?:就|只|还是|直接|只需|保留){1,2}(?:用|要|听|留|放|保留|有)?(?:视频|片段|画面|它|现场)?(?:自己|自带|本身|原来)?的?(?:原声|现场声|原音)(?:就?[好行够]了?|即可|就可以|吧|了)*$"
)
"""What is heard once the music is gone."""
_NOT_OVER: Final = regex(
    r"^\W*(?:(?:so|that|and|it|the\smusic|should|must|must\snot|shouldn['’]?t|doesn['’]?t|does\snot|don['’]?t|do\snot|not|to|we)\s)+(?:drown(?:\sout)?|cover|bury|overpower|compete\swith|fight(?:\swith)?|talk\sover)\b[^,.;\d]{0,30}$"
    r"|^(?:可?别|不要|不能|免得|省得|以免|不会)(?:再)?(?:盖|压|抢|吵|淹没|遮)(?:过|住|到|了|掉)?[^，。\d]{0,8}$|^(?:让|好让|能)?(?:人声|旁白|说话声?|对话)[^，。\d]{0,4}(?:听得?清|清楚|突出)[^，。\d]{0,3}$",
    re.I,
)
_LIGHT_AMISS: Final = regex(
    r"^\W*(?:(?:it|that|the\s\w+|they|everything)(?:['’]s|\sis|\sare|\slooks?|\sseems?)\s)?(?:(?:a\s(?:bit|little|tad)|too|so|very|quite|slightly|way\stoo|kind\sof)\s)*(?:over-?\s?exposed|under-?\s?exposed|blown\sout|washed\sout|bright|dark|dim|murky|flat|dull|pale|gloomy)\W*$"
    r"|^(?:现在|画面|整体|这张|感觉|看着|好像)*(?:有点儿?|太|偏|有些|稍微)*(?:曝光[^，。]{0,3}(?:过度|不足|过[头了]?|太[强高])|过曝|欠曝|发?灰|发?暗|刺眼|太?亮|晃眼)(?:了)?$",
    re.I,
)
_NO_DISSOLVE: Final = regex(
    r"^\W*(?:(?:and|but|so|please)\s)*(?:not?|no\smore|never|stop|don['’]?t|enough)\s(?:\w+\s){0,4}?(?:fad(?:e|es|ing)|dissolv(?:e|es|ing)|cross-?\s?fades?|cuts?)(?:\s(?:all\sthe\stime|any\s?more|again|every\stime|please|everywhere))*\W*$"
    r"|^(?:转场|切换|过渡)?(?:别|不要|不想|不用)(?:再|总|老|都|一直|每次)*是?(?:用|搞|弄)?(?:渐变|叠化|溶解|淡入淡出|硬切|渐隐)(?:了|啦|吧)?$",
    re.I,
)
_NOT_AT_ONCE: Final = regex(
    r"^\W*(?:(?:and|so|please|but)\s)*(?:not|n['’]t|don['’]?t)\s(?:(?:come|show|appear|start)\s)?(?:right\s(?:away|at\sthe\s(?:start|beginning))|immediately|at\sonce|instantly|straight\saway|(?:from|at|in)\sthe\s(?:very\s)?(?:start|beginning|first\ssecond)|already|so\searly|that\searly)\W*$"
    r"|^(?:不要|别|不用)(?:一开始|马上|立刻|立即|一上来|一开头)就?(?:出现|出来|显示|有)?$",
    re.I,
)
_ENOUGH: Final = regex(
    r"^\W*(?:(?:because|as|since|and|just|i\sthink)\s)*(?:an?|one|two|three|four|five|\d{1,2}|the\s(?:first|other|rest)|that|this)\s?(?:scenes?|pictures?|photos?|shots?|clips?|captions?|lines?|ones?|of\sthem)?\s(?:is|are|will\sbe|would\sbe|['’]s)\s(?:enough|plenty|fine|sufficient)(?:\sfor\s(?:me|us|it))?\W*$"
    r"|^(?:有|留|用|只要)?[一两三四1-9]?(?:个|张|段|条|句)(?:画面|图|照片|场景|字幕)?就?(?:够了?|行了?|足够了?|可以了?)$",
    re.I,
)
_LESS_OF_IT: Final = regex(
    r"^\W*(?:a\s(?:bit|little)\s)?(?:less|fewer|no\smore|enough|too\smuch|too\smany|so\smuch|that['’]?s\stoo\smuch)\s[\w'’-]+(?:\s(?:please|already|now|lol|haha+|though|for\sme))*\W*$"
    r"|^(?:少[一点来]*|太多|别总是|不要那么多|[^，。]{1,4}太多了?)[^，。]{0,4}$",
    re.I,
)
"""Why another picture comes in."""
_NOT_SO: Final = regex(
    r"^\W*(?:(?:and|but)\s)?(?:not\s(?:so|that|too|as|quite\sso)|less|nothing\s(?:too|so))\s(?!(?:loud|quiet|long|short|big|small|fast|slow|dark|bright)\b)[\w'’-]+(?:\s(?:please|though|anymore))*\W*$",
    re.I,
)
"""What the music before it is not to be: "calmer music, not so cheesy"."""
_FOR_FEED: Final = regex(
    r"^\W*(?:(?:it['’]?s|as\sit['’]?s)\s)?for\s(?:my\s|the\s|our\s|an?\s)?(?:(?:instagram|insta|ig|facebook|fb|whatsapp|snapchat|snap)\s)?(?:stor(?:y|ies)|status|feed|reels?|shorts|posts?)\W*$",
    re.I,
)
NOT_SUDDENLY: Final = regex(
    r"(?:别|不要|不想|不能|不用|避免|免得|不是)[^，。]{0,4}?(?:(?:一下子?|突然|猛地?|唰地?|突兀地?|生硬地?)就?[^，。]{0,3}?(?:[蹦跳弹冒闪出现显来切断停没]|开始|结束|消失)|[蹦弹跳闪冒][出入进])"
    r"|(?:别|不要)(?:太|那么|这么)(?:突然|突兀|生硬|猛|急)"
    r"|\b(?:(?:do|does|should|must|can)n['’]?t|not|never|instead\sof|rather\sthan|without)\s(?:\w+\s){0,3}?(?:(?:pop|jump|snap|burst|flash|bang)(?:s|p?ing)?\b(?!\s(?:music|song|art))|put\sup\b|(?:so\s)?(?:suddenly|abruptly|all\sat\sonce))",
    re.I,
)
"""How something is not to come or go: "fade the title in, it shouldn't just pop up"."""
_IN_TURN: Final = regex(
    r"^(?:让它们|并且?|分别|要)*(?:一[前先]一后|一句接一句|一[条个]接一[条个]|先后|依次|轮流|前后|挨个|逐[条句])地?(?:出现|显示|出来|播|放|来)?(?:就好|就行|吧)?$"
    r"|^\W*(?:and\s|so\s|to\s)*(?:show\sthem\s|shown\s)?(?:one\safter\s(?:the\sother|another)|in\sturn|one\sby\sone)\W*$",
    re.I,
)
"""How the pieces of a caption come anyway."""
_FOLLOWS: Final = regex(
    r"^(?:让|把)?(?:音乐|配乐|字幕|画面|图片?|照片|旁白)(?:也|都|就|要|得|要能|跟着|一起|同步|相应|自动|对应|地)*(?:跟上|跟着(?:变|走|改|延长|缩短)?|延长|缩短|拉长|同步|一样长|够长|铺满|放满|配满|播满|调整)(?:一下|就行|就好|吧|了|到\S{0,3}(?:结尾|最后))*$"
    r"|^(?:让|把)?(?:总|影片|视频|整体|全片)?的?(?:时长|长度|时间|片长|总长)(?:也|都|就|要|跟着|随着|一起|相应|自动|对应|地|往上|顺着)*(?:加|增加|变长|延长|拉长|顺延|涨|调整)(?:上去|就行|就好|吧|了|也行|没关系|就可以)*$"
    r"|^\W*(?:and\s|with\s|also\s)*(?:the\s)?(?:music|song|soundtrack|captions?)\s(?:(?:should|must|has\sto|needs\sto|can)\s)?(?:(?:match(?:es|ing)?|follow(?:s|ing)?|go(?:es)?|keep(?:s)?|stretch(?:es)?|adjust(?:ed|s)?|extend(?:ed|s)?)(?:\s(?:along|up|with\sit|it|accordingly|too|as\swell|to\sfit))*|too|as\swell|accordingly)\W*$",
    re.I,
)
"""What goes along with a film's length anyway: 延长到15秒，音乐也跟上."""
_RULES: Final[tuple[tuple[re.Pattern[str], tuple[type, ...]], ...]] = (
    (_EVERYWHERE, (SetCaption, SetTitle, SetEndCard, OfGraphic)),
    (_STRAIGHT_ON, (RemovePicture,)),
    (_NOT_NEEDED, (RemoveCaptions, RemoveTitle, RemoveMusic, RemovePicture)),
    (_OWN_SOUND, (RemoveMusic, RemoveVoice)),
    (_NOT_OVER, (SetVolume, DuckMusic, SetMusic)),
    (_LIGHT_AMISS, (SetEffect, SetTone, SetTime)),
    (_NOT_AT_ONCE, (SetTitleTime, SetTextTime, SetSoundTime, AddCaption)),
    (_ENOUGH, (RemovePicture, RemoveCaptions)),
    (_NOT_SO, (SetMusic,)),
    (_FOR_FEED, (SetAspect,)),
    (_IN_TURN, (SplitCaption,)),
    (_LESS_OF_IT, (ReplacePicture, ReplaceScenes, RemovePicture)),
)
_EASED: Final = (SetFade, SetFilmFade, SetTextAnimation, SetTextFade, SetTransitions)


def confirms(text: str, operations: Sequence[Operation]) -> bool:
    """Whether a clause that no reader knows only says why or where an edit beside it is done."""
    return any(isinstance(one, kinds) for said, kinds in _RULES if said.match(text) for one in operations)


def only_confirms(text: str, operations: Sequence[Operation]) -> bool:
    """Whether a clause that could be read as a wish of its own only confirms the edit before it.

    It refuses the dissolves that others take the place of, says what comes after a picture that goes, what
    softer music is not to cover, how what fades is not to come, or what gets longer with the film.
    """
    chosen = any(isinstance(one, SetTransitions) and one.kind for one in operations)
    gone = any(isinstance(one, RemovePicture) for one in operations)
    eased = any(isinstance(one, _EASED) for one in operations)
    longer = any(isinstance(one, SetDuration | HoldPicture) for one in operations)
    softer = bool(operations) and isinstance(operations[-1], SetVolume | DuckMusic | SetMusic)
    return bool(
        chosen
        and _NO_DISSOLVE.match(text)
        or gone
        and _STRAIGHT_ON.match(text)
        or softer
        and _NOT_OVER.match(text)
        or eased
        and NOT_SUDDENLY.search(text)
        or longer
        and _FOLLOWS.match(text)
    )
