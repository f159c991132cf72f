"""Tell what people who watch are told to do ("Bring one song", 不要大声喧哗) from what is ordered of a film.

Such a sentence begins as an order does, but it is done to no part of a film. Others are left to `shaping`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_BEGINS: Final = r"\W*(?:(?:please|and|then|also|so|remember\sto|always|just)[\s,]+)*"
_FILM_PART: Final = regex(
    r"\b(?:scenes?|shots?|titles?|captions?|subtitles?|headlines?|music|songs?|soundtrack|sounds?|voice\w*|narrat\w+|colou?rs?|tones?|fonts?|texts?|lettering|letters|logos?|wording|words|lines?"
    r"|pictures?|photos?|pics?|images?|footage|clips?|videos?|films?|movies?|backgrounds?|effects?|transitions?|animations?|styles?|looks?|vibes?|moods?|screen|seconds?|secs?|minutes?|format"
    r"|vertical|portrait|landscape|square|slogans?|hashtags?|emojis?|intro|outro|end\scard|imagination|judg\w+|creativity|best|magic|thing|discretion|taste|piano|guitar|ukulele|drums|violin|jazz|lo-?fi|beats?|sparkles?|glitter|confetti|fireworks|petals|sunset|sunrise|green|blue|red|pink|gold|yellow|orange|purple|this|these|following|above|below|attached|provided)\b|\d\s?s\b",
    re.I,
)
"""What an order of a film speaks of, and what its maker has: "use your imagination"."""
_BRINGS: Final = regex(
    rf"{_BEGINS}bring\s(?!(?:me|us|it|them|this|that|these|those|up|down|back|in|out|forward|on|to|more|some\s(?:life|energy|drama)|the\s(?:hype|energy|heat|noise|volume|vibes?|mood|tempo|music|sound|title|captions?|text|logo|colou?rs?))\b)\w",
    re.I,
)
_YOURS: Final = regex(
    rf"{_BEGINS}(?:make|create|design|do|set|use|add|show|put|end|finish|start|write|tell|introduce|promote|turn|get|announce)\s(?:(?:up|on|off|out|down|away|in)\s)?(?:a\s|one\s|some\sof\s|all\s(?:of\s)?)?your(?:\sown)?\s\w",
    re.I,
)
"""What belongs to them: "Show your ticket at the door"."""
_NEEDED: Final = regex(
    r"\W*we\s(?:need|want)\s(?!(?:it|this|that|these|those|them|to|some\w*|any\w*|one|another|all|every\w*|more|less|just|only|about|an?|the|our|my)\b)(?!.*\b(?:in\sit|shown|seen|displayed|please|like|on\stop)\b)[a-z]+",
    re.I,
)
"""What is wanted of people: "We need safety goggles on", "we need drivers"."""
_USED: Final = regex(
    rf"{_BEGINS}use\s(?:(?:the|a|an|our|only|plenty\sof|lots\sof|some|cold|warm|hot|clean|side|main|back|front|promo|discount|emergency|fire|pedestrian|hand)\s)*"
    r"(?:stairs|staircase|steps|exits?|entrances?|doors?|gates?|lift|elevator|handrails?|ramp|crossings?|crosswalks?|footpath|sidewalk|bins?|recycling|gloves|helmets?|goggles|masks?|ear\s?plugs|soap"
    r"|sanitizer|water|sunscreen|sunblock|insect\srepellent|seat\s?belts?|torch|flashlight|app|form|link|coupons?|vouchers?|codes?|parking|car\spark|lockers?|towels?|trays?|tissues?|reusable|\#\w+)(?!\w)",
    re.I,
)
_ASKED_OF: Final = regex(
    rf"{_BEGINS}(?:tell\s(?:an?|some(?:one|body)|your|the)\s(?!story|tale|viewers?|audience|people|public|world|joke|truth|history|legend)|(?:give|drop|send|get|write)\sus\s(?:an?\s)?(?:call|ring|shout|visit|try|hand|follow|like|wave|line|message|text|email|review)\b"
    r"|(?:do\snot|don['’]?t)\s(?:run|block|feed|enter|touch|park|push|swim|dive|climb|lean|smoke|litter|forget|share|click|open|leave|drink|eat|drive|panic|wait|miss|be|let|worry|flush|throw|disturb|walk|ride|give|swallow|mix|text)\b"
    r"|keep\s(?:it|them)\s(?:[a-z]+\s(?:and|&)\s|[a-z]+,\s)?(?:dry|locked|closed|shut|refrigerated|frozen|upright|sealed|covered|tidy|hydrated|plugged\sin)\b)",
    re.I,
)
_FORBIDS_ZH: Final = regex(
    r"(?:请|千万|一定|大家)*(?:不要|别|勿)(?:大声|高声|乱|随意|随便|随地|忘|外放|公放|攀爬|翻越|触摸|触碰|踩踏|喂|靠近|倚靠|追逐|奔跑|打闹|推挤|拥挤|插队|拍打|酒后|轻信|点击|相信|泄露|在(?![^，。]{0,8}(?:画面|视频|片子?|开头|结尾|上面|里面)))"
)
_BECOMES_ZH: Final = regex(
    r"(?:请|让我们|争|一起)*做(?:一?[个名位])[^，。视片]{1,8}(?:人|者|市民|游客|旅客|家长|公民|读者|员工)$"
)
CALLS_ZH: Final = regex(
    r"(?:请|大家|让我们|我们)*(?:记得|别忘了?|一起来?|少[用吃喝开熬]|多[走吃喝看陪听]|放下(?=手机)|注意|严禁|禁止|切勿|请勿|勿|谨防|爱护|节约|珍惜|远离|拒绝|随手|佩戴|戴好|关好|管好|看好|收好|排队|文明|礼让|遵守|提前|按时|及时|定期|今天是|明天是)(?=[\u4e00-\u9fff]{2})"
)
"""How a call to those who watch begins: 少用塑料袋, 记得关灯."""
_LEADS: Final = regex(
    rf"{_BEGINS}(?:never|do\snot|don['’]?t|bring|wipe|share|crack|bake|wash|wear|keep|leave|take|check|close|lock|drink|eat|walk|tie|stay|meet|turn|switch|clean|label|return|wait|listen|avoid|remember|respect|sort|rinse"
    r"|chop|peel|heat|boil|fry|serve|mix|stir|pour|whisk|fold|knead|season|cover|press|lift|breathe|stretch|sit|stand|run|ride|park|ask|report|charge|unplug|store|plan|practi[cs]e|rest|sleep|queue|offer|lower|know|hold|brush|feed|water|pick|pack)\s\w",
    re.I,
)
"""How what people are to do begins, where no film is edited yet."""
_FEWEST_LED: Final = 2


def speaks_of_film(text: str) -> bool:
    """Whether words name a part of a film."""
    return bool(_FILM_PART.search(text))


def leads_people(clauses: Sequence[str]) -> bool:
    """Whether several of the clauses say what people are to do: "Wipe the machine. Share the mirrors."."""
    led = [one for one in clauses if tells_people(one) or _LEADS.match(one)]
    return sum(not _FILM_PART.search(one) for one in led) >= _FEWEST_LED


def tells_people(text: str) -> bool:
    """Whether words say what those who watch are to do, or not to do."""
    if _BRINGS.match(text) or _ASKED_OF.match(text) or _FORBIDS_ZH.match(text) or _BECOMES_ZH.match(text):
        return True
    told = _YOURS.match(text) or _NEEDED.match(text) or _USED.match(text)
    return bool(told) and not _FILM_PART.search(text)
