"""Read how long a film is to be, of all the times that its words may name."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import MAX_DURATION_MS, Found, find_durations, find_film_lengths
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.briefs.sound import RECORDED
from nemo_notebook.studio.director.reading.messages.shaping import only_shape

_OPTION_LENGTH: Final = regex(r"(?:duration|length|时长)\s*[:：]\s*(?=[\d.半一二两三四五六七八九十])", re.I)
_UNIT: Final = r"(?:hours?|days?|weeks?|minutes?|mins?|seconds?|secs?)"
_CHANGE: Final = regex(
    rf"\bfrom\s(?:\w+\s){{0,2}}?\S+\s?{_UNIT}(?:\s\w+){{0,3}}?\s(?:down\s)?(?:in)?to\s(?:just\s|only\s)?\S+\s?{_UNIT}\b"
    r"|\b\d[\d.]*\s?s(?:ec\w*)?\s(?:vs\.?|versus|->|→)\s\d[\d.]*\s?s(?:ec\w*)?\b"
    r"|从\S{1,6}?(?:小时|分钟|天|秒)\S{0,6}?[到至成]\S{1,5}?(?:小时|分钟|秒)",
    re.I,
)
"""What something came down to: "from 3 hours of work to 5 minutes"."""
_OF_FILM: Final = regex(
    r"\b(?:videos?|clips?|films?|movies?|slideshow|long|length|duration)\b|视频|短片|影片|片子|时长|长", re.I
)
_NEAR: Final = 20  # characters around a length no film can have, within which it has to be called a film's
_SHORT: Final = 40  # characters of a message that can mean nothing else by it
_NO_LENGTH: Final = regex(
    rf"(?:[$€£¥￥]\s?\d+(?:[.,]\d+)*k?|\d\s?(?:元|块钱?|chf|eur|usd|dollars?|euros?|pounds?|quid|bucks))\s?(?:per|an?|every|each|/|每)\s?{_UNIT}"
    r"|\d\s?[sS]店|\b(?:under|over)\s\d+s|\d+\s?min(?:ute)?s?['’]?\s(?:to|from|walk|drive|away|on\sfoot)\b"
    r"|(?:步行|走路?|开车|骑车|打车|坐车|车程|路程|地铁|公交|自驾|高铁|散步)(?:[只仅大约概需要也就]{0,3})\s?[\d.半一二两三四五六七八九十]+\s?分钟?"
    r"|[\d.半一二两三四五六七八九十]+\s?分钟?[之内就能即可以左右]{0,4}(?:到达?|直达|送达|送到|上门|路程|车程|步行)(?!\d)",
    re.I,
)
"""A rate, "£11.50 an hour", an age, "under 12s", or a way, 步行5分钟到古城."""
_LASTS: Final = regex(r"\b(?:for|lasting|lasts)\s$", re.I)
_OF_EACH: Final = regex(
    r"\b(?:each|every)\b[^.,;:!?]{0,30}$|\b(?:titles?|captions?|end\scard|words)\b[^.,;:!?]{0,20}$", re.I
)
"""What comes before the time of a part: "show each one for 3 seconds"."""
_BRACKETS: Final = regex(r"[(（][^()（）]*[)）]")
_LISTED: Final = regex(r"[:：](?=[^.!?。！？\n:：]*[,，、][^.!?。！？\n]*[,，、])[^.!?。！？\n]*")
"""What is listed behind a colon: "brush twice a day, two minutes, …"."""
_INTRO: Final = regex(
    r"[\s-]*(?:\w+\s){0,2}(?:intro|outro|opener|bumper|sting|ident|logo\s(?:reveal|animation|loop))\b|钟?的?(?:\S{0,4})?(?:片头|片尾|开场)",
    re.I,
)

_ORDERED: Final = regex(
    r"\W*(?:(?:please|just|i|we|want|need|make|me|us|create|generate|give|produce|['’]d|would|like)\s)*an?\s(?:[a-z-]+,?\s){0,3}?"
    r"(?P<count>\d{1,3})[\s-](?P<unit>second|minute)\s(?=[a-z])",
    re.I,
)
"""A film under whatever name it is ordered: "I want a calm 45 second meditation background"."""


_TAKES: Final = regex(
    r"\b(?:learn|master|cook|bake|brew|draw|fold|knit|fix|set\s?up|ready|done|finished|sorted|delivered|dinner|lunch|breakfast|meals?|answers?|results?|asleep)\b[^.,;:!?\n]{0,40}\s(?:in|within)\s(?:just\s|only\s|under\s)?$"
    r"|\b(?:wait|steep|boil|simmer|bake|cook|fry|roast|grill|stir|whisk|knead|rest|chill|cool|soak|rinse|wash|brush|scrub|hold|stretch|plank|press|charge|microwave|toast|walk|run|breathe)(?:s|ing)?\b(?:\s[a-z]+){0,3}?\s(?:for\s)?(?:about\s)?$"
    r"|(?:等|泡|煮|蒸|烤|炖|焖|煎|炒|搅拌?|静置|冷藏|发酵|腌制?|浸泡|冲洗|搓|保持|坚持|按压|加热|充电|刷牙?|跑|走)(?:[^，。；,;\d]{0,3})$",
    re.I,
)
_IN: Final = regex(r"\b(?:in|within)\s(?:just\s|only\s|under\s|about\s)?$", re.I)
_TOLD_IN: Final = regex(
    r"\b(?:explain\w*|tell\w*|show\w*|summari\w+|sum|present\w*|introduc\w*|teach\w*|cover\w*|recap\w*|videos?|films?|clips?|about|story|history|everything|guide|lesson|overview|tour)\b",
    re.I,
)
_TAKES_ZH: Final = regex(
    r"钟?(?:之?内)?(?:就能?|即可|快速|轻松|教你|带你|让你|帮你|能|可以?)*(?:学会|学懂|看懂|读懂|听懂|搞懂|弄懂|搞定|掌握|上手|入门|速成|出锅|出餐|上桌|做好|做完|完成|画好|折好|冲泡|见效|起效|入睡|出图|回复|解决)"
)
"""What the subject takes: "learn it in 5 minutes", 5分钟学会; the film's length where no other is told."""
_LONG_MS: Final = 90_000  # which a lesson takes, hardly its film
_MADE: Final = regex(
    r"(?:\b(?:make|keep|cut|want|need|have)\s(?:it|this|that|me)?\s?(?:to\s|an?\s|about\s|around\s|just\s|only\s)*|(?:做|剪|拍|要|来)(?:成|一?[个条段支])?)$",
    re.I,
)
_FILM_NEXT: Final = regex(
    r"[\s-]*(?:[a-z]+[\s-]){0,2}?(?:videos?|clips?|films?|movies?|reels?|ads?|promos?|explainers?|teasers?|trailers?|stor(?:y|ies)|shorts?|slideshows?|spots?|vertical|portrait|square|landscape|widescreen|tiktok)\b"
    r"|钟?的?[^，。,\s]{0,4}(?:视频|短片|片|广告|动画|[竖横方][屏版形])",
    re.I,
)
"""A film, or its shape, right behind its length: "a 20s vertical teaser"."""
_FILM_BEFORE: Final = regex(
    r"(?:视频|短片|影片|片子|时长|总长|\b(?:video|clip|film|length|long))\s?[^，,。：:\s\d]{0,3}\s?$", re.I
)
_LONG_BEHIND: Final = regex(
    r"\s?(?:long|in\s(?:length|total|all)|total|altogether|overall)\s*(?:$|[,.;!\n])", re.I
)
"""Behind a length that is a clause of its own: ", 2 minutes long."."""
_BACK: Final = 240  # characters
_PARTS: Final = " ,，.。;；!！\n"
_CLAUSE: Final = regex(r"[,，.。;；!！\n]")
_OPEN: Final = regex(r"(?:^|[,，.。;；!！\n])\s*(?:(?:about|around|an?|大?约)\s?)?$", re.I)
_ALONE: Final = regex(r"\s*(?:左右)?\s*(?:$|[,，.。;；!！\n])")
"""A length that is a clause of its own is the film's: "done in 3 seconds, works offline, 15 s"."""


def length_of(wishes: str) -> int | None:
    """Return the length in ms, None for none: one named as an option, else the first meant for the film."""
    said_of_subject = _Stretches((_CHANGE, _NO_LENGTH), wishes)
    lengths = [one for one in find_film_lengths(wishes) if one.start not in said_of_subject]
    for option in _OPTION_LENGTH.finditer(wishes):
        for one in lengths:
            if option.end() <= one.start <= option.end() + 2:
                return one.value
    possible = [one for one in lengths if one.supported] or [
        one
        for one in lengths
        if len(wishes) <= _SHORT or _OF_FILM.search(wishes[max(0, one.start - _NEAR) : one.end + _NEAR])
    ]
    beside = _Stretches((_BRACKETS, _LISTED), wishes)
    outside = [one for one in possible if one.start not in beside]
    taken = [one for one in possible if _is_taken(one, wishes)]
    told = [one for one in possible if one not in taken]
    ordered = [one for one in told if _is_ordered(one, wishes)]
    alone = [one for one in told if _ALONE.match(wishes, one.end) and _OPEN.search(_before(one, wishes))]
    free = [one for one in alone if one in outside]
    free = [one for one in free if _beside_shapes(one, wishes)] or free
    short = [one for one in taken if one.value <= _LONG_MS]
    best = ordered or free or [one for one in outside if one in told] or alone or told or short
    return best[0].value if best else _intro_ms(wishes)


def may_be_of_film(length_ms: int, wishes: str) -> bool:
    """Whether a length that sounds told may be the film's: it is short, or a film stands beside it."""
    return length_ms <= _LONG_MS or any(
        one.value == length_ms
        and (
            _FILM_BEFORE.search(_before(one, wishes))
            or _FILM_NEXT.match(wishes, one.end)
            or (_OPEN.search(_before(one, wishes)) and _LONG_BEHIND.match(wishes, one.end))
        )
        for one in find_durations(wishes)
    )


def _before(one: Found[int], wishes: str) -> str:
    """What stands before a time, as far back as a sentence reaches."""
    return wishes[max(0, one.start - _BACK) : one.start]


def _is_taken(one: Found[int], wishes: str) -> bool:
    """Whether a time is what the subject takes."""
    before = _before(one, wishes)
    clause = _CLAUSE.split(before)[-1]
    long = one.value > _LONG_MS and _IN.search(before) and not _TOLD_IN.search(clause)
    return bool(long or _TAKES.search(before) or _TAKES_ZH.match(wishes, one.end))


def _beside_shapes(one: Found[int], wishes: str) -> bool:
    """Whether the clause before or after a length only says how the film is to be."""
    beside = (
        *_CLAUSE.split(_before(one, wishes).rstrip(_PARTS))[-1:],
        *_CLAUSE.split(wishes[one.end :][:_BACK].lstrip(_PARTS))[:1],
    )
    return any(part.strip() and only_shape(part) for part in beside)


def _is_ordered(one: Found[int], wishes: str) -> bool:
    """Whether a time stands right before a film, in an order for one."""
    return bool(_MADE.search(_before(one, wishes)) and _FILM_NEXT.match(wishes, one.end))


class _Stretches:
    """Where patterns are found in words, to ask of many places whether they are part of it."""

    def __init__(self, said: tuple[re.Pattern[str], ...], wishes: str) -> None:
        self._held = {at for each in said for one in each.finditer(wishes) for at in range(*one.span())}

    def __contains__(self, place: int) -> bool:
        return place in self._held


def _intro_ms(wishes: str) -> int | None:
    """The length of an intro that is the film itself: "a 5-second intro", 五秒片头."""
    if ordered := _ORDERED.match(wishes):
        return int(ordered["count"]) * (1000 if ordered["unit"].lower() == "second" else 60_000)
    lengths = find_durations(wishes)
    alone = (
        len(lengths) == 1
        and not _OF_EACH.search(wishes[: lengths[0].start])
        and (
            _INTRO.match(wishes, lengths[0].end)
            or _LASTS.search(wishes[: lengths[0].start])
            or wishes[: lengths[0].start].rstrip().endswith(("片头", "片尾"))
        )
    )
    return lengths[0].value if alone else None


_OF_SONG: Final = regex(
    r"\b(?:music|lyrics?)\s(?:video|film|clip)\b|(?<![A-Za-z])MV(?![A-Za-z])|\b(?:whole|entire|full)\s(?:song|track|tune)\b"
    r"|\b(?:as\slong\sas|length\sof|end\sof)\s(?:the|my|our|this)\s(?:song|track|music|tune)\b"
    r"|\b(?:video|clip|film|visuals?)\s(?:for|to)\s(?:my|our)\s(?:(?:new|own|latest|debut|first)\s)*(?:song|track|single)\b"
    r"|音乐(?:短片|视频)|歌词视频|整首|全曲|[写录唱]了?一?首[^，。]{0,4}歌|(?:给|为)(?:我|我们|自己)?的?(?:这首|新|那首|一首)?歌曲?(?:配|做|拍|剪)"
    r"|(?:跟|和|与|同)(?:歌|歌曲|音乐|曲子)(?:一样|一般|同样|等|同)长",
    re.I,
)
"""What makes a film of a song, from its first note to its last."""


def recorded_ms(song: Media | None, wishes: str) -> int | None:
    """Return how long the recording or the song lasts that the film is of, where a film can be as long."""
    whole = song and (RECORDED.search(wishes) or _OF_SONG.search(wishes))
    length_ms = song.duration_ms if song and whole else None
    return length_ms if length_ms and length_ms <= MAX_DURATION_MS else None
