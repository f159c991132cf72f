"""Hear a clause that only says how long a film is, or which shape it has, in whatever small words.

"The whole thing should be over after 20 seconds" is "20 seconds", "tall like a phone screen" is "vertical".
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import (
    ASPECTS,
    MAX_DURATION_MS,
    MIN_DURATION_MS,
    find_aspects,
    find_durations,
    find_film_lengths,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import only_length, only_shape
from nemo_notebook.studio.director.reading.terms.asking_words import (
    ASKING,
    FILMS,
    listed,
    states,
    tokens_of,
)

_LASTS: Final = listed(
    """
    long lenght length lengths duration durations running runtime run-time runs run last lasts lasting
    lasted total overall altogether max maximum most least min minimum tops top more less longer shorter
    than no not don't dont under below over up upto within around roughly approximately approx circa
    somewhere something between say ish can't cannot shouldn't mustn't won't couldn't never kept cap
    capped limit limited restrict restricted stick stay stays fit fits fill fills finish finished
    finishes end ends ended wrap wrapped exceed exceeding exceeds beyond past target targeting aiming
    duration-wise quick short snappy brief mark side slot watch viewing view airtime from start through
    only allowed allow space room work works suit suits us do fine or so clip spot until short-ish
    longish shortish entire long-ish maxed near close ballpark region neighbourhood neighborhood order
    give call cut after off come comes coming clock clocks shoot shooting settle
    """
)
_PART_OF: Final = regex(
    r"\b(?:the|its|first|final|every|each|another|per)\s(?:last|first|final|opening|closing)\b|\b(?:first|every|each|per|another|more)\s#|#\s(?:each|per|more|to\sgo|on\sthe\sclock|left|flat|of|into|in\sto|before|later|ago|away|from\s(?!start|beginning))\b(?!\s(?:video|footage|film|fame))",
    re.I,
)
"""A time of a part, or a moment: "the first 3 seconds", "5 seconds each"."""
_AT: Final = regex(r"(?<!m\s)(?<!re\s)\bafter\s#|\bat\s#|\bpast\s#", re.I)
_STOPS: Final = regex(
    r"\b(?:cut|cap|stop|end|ends|finish|finishes|finished|over|done|limit|limited|max|maxed|out|side|clock|clocks|close|wrap|wrapped|go|in|settle|keep|be|come|comes)\b",
    re.I,
)
_CLIPS: Final = regex(
    r"\b(?:trim|crop|shorten|lengthen|extend|split|cut\s(?:it|this|them)\s(?:down\s)?to)\b", re.I
)
_NO: Final = regex(r"\bno\s(?!more|longer|less|need|later|way|limit)", re.I)
_KIND: Final = regex(
    r"(?<!the\s)(?<!this\s)(?<!our\s)\b(?:ads?|adverts?|commercials?|promos?|reels?|trailers?|teasers?|explainers?|stor(?:y|ies)|shorts|posts?|notices?|intros?)\b(?!\s(?:slot|break|space))",
    re.I,
)
"""A film of a kind, which says more than its length: "18s ad"."""
_FILM: Final = regex(
    r"(?<!as\s)\b(?:an?|one|two|three|\d+|make|do|create|another|new)\s(?:[\w:'’-]+\s){0,4}(?:videos?|vids?|films?|movies?|reels?|animation|slideshow|commercial|ad|promo|explainer|teaser|trailer)\b(?!\s(?:slot|break|space|it|so))"
    r"|^(?:[\w:-]+\s){1,3}(?:videos?|vids?|clips?|films?|reels?|animation)(?:\splease)?\W*$",
    re.I,
)
"""A film that is ordered, or named as what a message is for: "20 second video"."""
_NAME: Final = regex(r"[\w,]\s[A-Z][a-z]")
"""Words that are called something: "call it One Minute"."""
_DEEDS: Final = regex(r"^\W*(?:it\s)?(?:takes?|done|ready|finished|over)\b", re.I)
_BOUND: Final = regex(
    r"\b(?:under|below|less\sthan|shorter\sthan|within|at\smost|up\sto|max(?:imum)?|no\s(?:more|longer)\sthan|not\s(?:more|longer)\sthan)\b",
    re.I,
)
_FULL: Final = regex(
    r"\b(?P<a>an?)\s(?:full|whole|solid|good|complete|entire|single)\s(?=minute|min\b)", re.I
)
_CLOCK: Final = regex(
    r"(?<![\d:.])(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?![\d:])(?=\s(?:in\s(?:length|total|all)|long|total|runtime|running|duration)\b)",
    re.I,
)
_THREE: Final = regex(r"\b3/4\s(?:of\s)?a\sminute\b", re.I)


def length_wish(clause: str) -> str:
    """Return "20 seconds" for a clause that only says a film's length in unusual words, else ""."""
    if any(one.search(clause) for one in (_NO, _KIND, _FILM, _NAME)) or _is_known(clause):
        return ""
    said = _FULL.sub(r"\g<a> ", clause.replace("’", "'"))
    said = _CLOCK.sub(lambda one: f"{60 * int(one['m']) + int(one['s'])} seconds", said)
    found = find_durations(_THREE.sub("45 seconds", said))
    if len(found) != 1 or not MIN_DURATION_MS <= found[0].value <= MAX_DURATION_MS or _CLIPS.search(said):
        return ""
    rest = f"{said[: found[0].start]}#{said[found[0].end :]}"
    if _PART_OF.search(rest) or (_AT.search(rest) and not _STOPS.search(rest)) or _DEEDS.match(rest):
        return ""
    words = tokens_of(rest)
    if len(words) > 1 and not all(one in ASKING or one in _LASTS or one == "#" for one in words):
        return ""
    return f"{found[0].value / 1000:g} seconds"


def _is_known(clause: str) -> bool:
    """Whether every reader knows a clause for a length: "about 30 seconds", which begins no sentence."""
    return only_length(clause) and bool(find_film_lengths(clause)) and not clause[:1].isupper()


def bounds(clause: str) -> bool:
    """Whether a length is only the most that a film may have: "under a minute"."""
    return bool(_BOUND.search(clause))


_NUMBERS: Final = {"one": "1", "four": "4", "five": "5", "nine": "9", "sixteen": "16"}
_SPELLED: Final = regex(
    r"(?<![\w.:])(?P<across>one|four|nine|sixteen|16|9|4|1)[\s-]?(?:by|to|x|×|/)[\s-]?(?P<down>one|five|nine|sixteen|16|9|5|1)(?![\w.:]|\s(?:people|pm|am|year|min|sec|hour|day))",
    re.I,
)
_DATE: Final = regex(r"\W*\d{1,2}/\d{1,2}\W*")
_SIZE: Final = regex(
    r"(?<!\d)(?P<across>\d{3,4})\s?(?:px|pixels)?\s?(?:by|x|×|\*)\s?(?P<down>\d{3,4})(?:\s?(?:px|pixels))?(?!\d)",
    re.I,
)
_EVEN: Final = regex(
    r"\bas\s(?:wide|broad|tall|high)\sas\s(?:(?:it['’]?s|it\sis|they\sare)\s)?(?:tall|high|wide|broad|long)\b|\b(?:equal|even|same)\s(?:sides|dimensions|edges|width\sand\sheight|height\sand\swidth)\b"
    r"|\b(?:width\sand\s(?:the\s)?height|height\sand\s(?:the\s)?width|(?:all\s|both\s|four\s)*sides)\s(?:(?:should|must|to|need|have|has|can|all|both|are|be)\s)*(?:the\ssame|equal|identical|match(?:ing)?)\b|\b(?:equal|same|identical)\sin\s(?:width\sand\sheight|height\sand\swidth)\b|\bsquared?\b",
    re.I,
)
_TALL: Final = regex(
    r"\b(?:taller|higher|longer)\sthan\s(?:(?:it['’]?s|it\sis)\s)?(?:wide|broad)\b|\bnarrower\sthan\s(?:(?:it['’]?s|it\sis)\s)?(?:tall|high)\b|\b(?:vertical(?:ly)?|verticle|vertcal|verical|upright|portrait|potrait|tall|phone-shaped|phone-sized)\b"
    r"|\b(?:shape|format|size)\sof\s(?:a|the|my|your)\s(?:phone|mobile|smartphone)\b|\bhigh\sformat\b|\b(?:phone|mobile|smartphone)\s(?:shape|shaped|format|size|sized)\b|\btall\sand\snarrow\b|\b(?:like|fills?|filling|fit|fits|fitting|of|for|on)\s(?:(?:a|the|an|whole|entire|full|my|your)\s)*(?:phone|mobile|smartphone)(?:['’]s)?\s?screen\b|\bfull[\s-]?screen\son\s(?:(?:a|the|my|your)\s)?(?:phones?|mobiles?)\b",
    re.I,
)
_WIDER: Final = regex(r"\b(?:wider|broader|longer)\sthan\s(?:(?:it['’]?s|it\sis)\s)?(?:tall|high)\b", re.I)
_WIDE: Final = regex(
    r"\b(?:landscape|horizontal(?:ly)?|wide-?\s?screen|wide)\b",
    re.I,
)
_UPRIGHT_PLACES: Final = regex(
    r"\b(?:tik\s?tok|douyin|snapchat|snap)\b|\b(?:instagram|insta|ig|facebook|fb|whatsapp|linkedin)(?:['’]s)?\s(?:reels?|stor(?:y|ies)|status(?:es)?)\b|\b(?:reels?|stor(?:y|ies)|status)\s(?:on|for|in)\s(?:instagram|insta|ig|facebook|fb|whatsapp)\b|\b(?:you\s?tube|yt)\sshorts?\b"
    r"|\b(?:for|as|in|on|into|to)\s(?:(?:our|my|the|your|social)\s)*(?:reels|shorts|(?<!success\s)stories)\b|\b(?:story|stories|reels?|shorts|status)\s(?:format|size|sized|shape)\b",
    re.I,
)
_WIDE_PLACES: Final = regex(
    r"\b(?:you\s?tube|vimeo|tv|tvs|telly|television|televisions|projectors?|laptops?|monitors?|desktops?|cinema|big\sscreen|wide\sscreen|powerpoint|slides|slide\sdeck|keynote|website|homepage|home\spage|webpage|web\spage|presentation)\b",
    re.I,
)
_SHAPE_WORDS: Final = listed(
    """
    narrow slim
    format formats portrait-mode formatted shape shaped orientation orientated oriented aspect aspects
    ratio ratios size sized sizing dimensions resolution pixels px mode layout frame framing picture
    screen screens full fully full-screen fullscreen perfect same width height held hold holding phone
    phones mobile mobiles smartphone smartphones tablet feed feeds post posts posted posting grid
    channel header banner page shown show shows showing play plays played playing run runs running
    filmed shot going high put watch watched watching viewed view upload uploaded uploading share shared
    sharing publish published fill fills filling fit fits works work people viewers customers followers
    most mostly mainly event conference talk meeting large big small normal standard usual classic
    traditional typical regular slightly bit than wide tall tiktok tik tok youtube instagram insta ig
    facebook fb whatsapp snapchat linkedin vimeo reels reel story stories shorts short status social
    media tv tvs television telly laptop laptops projector projectors monitor desktop cinema website
    homepage home presentation slides powerpoint made meant display displayed render rendered export
    exported output produce upright vertical portrait landscape horizontal square widescreen shoot no or
    like through
    """
)
_WHERE: Final = regex(
    r"\s(?:in|at|on|during|for|of)\s(?:our|the|a|an|my|their)\s(?:[a-z-]+\s?){1,3}$|\sduring\s\w+$", re.I
)
"""Where it is shown, behind what it is shown on."""
_STAND: Final = regex(
    r"\b(?:one|1)\sby\s(?:one|1)\b|\b(?:watch|see|catch|find|follow|like|tune)\s(?:it|us|this)\b|\bis\son\W*$",
    re.I,
)
"""What people are told, or how things come: "watch it on TV", "one by one"."""
_WISHES: Final = regex(
    rf"\b(?:make|filmed|shot|shoot|keep|format|shape|size|do|use|go|give|set|want|need|needs|should|must|has\sto|have|like|prefer|please|could|can|would|so|in|as|for|with|render|export|{FILMS})\b",
    re.I,
)
_NAMED: Final = regex(
    r"\b(?:the|town|our|my|your|market|this)\s(?:square|landscape|portrait|horizon|story|stories|short|wide|tall)\b|\b(?:square|wide)\s(?:feet|foot|met(?:er|re)s?|miles?|range|selection|choice|variety|area)\b",
    re.I,
)
"""Things that are square, tall or wide, and no picture."""
PLACE: Final = "@"
"""Before a shape that only the place says where the film is shown."""
_NOT: Final = regex(r"\b(?:not|no|never|n['’]t|without|isn['’]t|don['’]?t|avoid)\b", re.I)


def shape_wish(clause: str) -> str:
    """Return "vertical", "4:5", … for a clause that says nothing else than a film's shape, else ""."""
    said = clause.replace("’", "'")
    if _STAND.search(said) or _FILM.search(clause):
        return ""
    named = [one for one in find_aspects(said) if one.kind in ("word", "ratio") and one.supported]
    if named and only_shape(said):
        return ""
    spelled, size = _SPELLED.search(said), _SIZE.search(said)
    exact = [one for one in find_aspects(said) if one.kind == "ratio" and one.value in ASPECTS]
    rest = _WHERE.sub(" ", said) if _WIDE_PLACES.search(said) or "screen" in said else said
    shape = ""
    if size:
        shape, rest = f"{size['across']}x{size['down']}", _SIZE.sub(" ", rest)
    elif exact:
        shape, rest = exact[0].value, rest[: exact[0].start] + " " + rest[exact[0].end :]
    elif spelled and _ratio(spelled):
        shape, rest = _ratio(spelled), _SPELLED.sub(" ", rest)
    elif _NOT.search(said) or _NAMED.search(said):
        return ""
    else:
        shape = _shape_of(said)
    rest = _WIDE.sub(" ", _TALL.sub(" ", _EVEN.sub(" ", _WIDER.sub(" ", rest))))
    known = all(one in ASKING or one in _SHAPE_WORDS or one == "," for one in tokens_of(rest))
    return shape if shape and known and not states(clause) else ""


def _ratio(spelled: re.Match[str]) -> str:
    across, down = (_NUMBERS.get(one.lower(), one) for one in spelled.group("across", "down"))
    ratio = f"{across}:{down}"
    return ratio if ratio in ASPECTS and not _DATE.fullmatch(spelled.string) else ""


def _shape_of(said: str) -> str:
    """The shape in words; where a thing could be told of ("it is tall"), only in a wish."""
    if _EVEN.search(said):
        return "square"
    wished = bool(_WISHES.search(said) or " than " in said) or len(said.split()) == 1
    if _WIDER.search(said):
        return "landscape"
    if _TALL.search(said):
        return "vertical" if wished or "phone" in said else ""
    if _WIDE.search(said):
        return "landscape" if wished else ""
    return f"{PLACE}{place_shape(said)}" if place_shape(said) else ""


def place_shape(said: str) -> str:
    """The shape of the screen that a clause names: "for a projector"; "" for none."""
    if _UPRIGHT_PLACES.search(said):
        return "vertical"
    return "landscape" if _WIDE_PLACES.search(said) and _SHOWN.search(said) else ""


_SHOWN: Final = regex(
    r"\b(?:show|shown|play|played|plays|run|runs|goes|go|going|posted|post|upload|uploaded|watch|watched|projected|displayed|put|used|use|for|meant|on|at)\b",
    re.I,
)
