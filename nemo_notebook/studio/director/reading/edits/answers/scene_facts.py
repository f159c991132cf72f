"""Answer what is asked of one picture: "how long is the forest?", 海洋有几秒, "where is the dinosaur?"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import meta, span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import NOUN, places_in
from nemo_notebook.studio.director.words.phrases import listed, span_words, time_words

_ASKED: Final = regex(
    r"^\W*(?:(?:and|but|so|hey|ok|wait|hmm|well)\W+)*(?:how\slong\s(?:is|are|does|do|will|was)|how\smany\s(?:seconds|secs)\s(?:is|are|does|do|has)|when\s(?:is|does|do|will|are)|where(?:['’]s|\sis|\sare|\sdoes|\sdo|\sdid)"
    rf"|(?:is|are)\sthere|which\s{NOUN}\s(?:is|shows?|has)|what(?:['’]s|\sis)\s(?:in|on|shown\sin))\s(?P<en>(?:(?:the|an?|any|my|our|that|some)\s)?[^?,.;]{{2,40}}?)"
    rf"(?:\s(?:come|comes|start|starts|begin|last|lasts|shown|stay|show|seen|appear|appears|on\s(?:screen|the\sscreen)|in\s(?:it|there|the\s(?:film|video))|at|go|gone|now|then|long))*\W*$"
    r"|^(?:现在|目前|请问|那么?|刚才|[，,])*(?P<zh>(?![是有一])[\u4e00-\u9fff]{1,6}?)(?:那[张个段幅])?的?(?:画面|镜头|场景|那段|这段)?(?:现在)?(?:在哪(?:里|儿|一[张个段])?|(?:一共|总共)?[有是放占播]?(?:了?几秒|多少秒|多长|多久)|是?第几[张个段]|[从在是]?第几秒(?:开始|出现|出来|放)?|什么时候(?:出现|开始|出来)?)[?？了呢啊]*$",
    re.I,
)
_FILM: Final = regex(
    r"\b(?:film|video|movie|clip|whole|entire|total|it|this|that|each|every|everything|all|pictures|photos|scenes|images|slides|captions?|text|words?|sound|volume|length|duration|format|tone|way|time|limit|preview|export|file|button|option|link|download|draft|possib\w*|chance|problem|mistake|error|typo)\b"
    r"|视频|影片|片子?|全片|总|这|每|各|一共|现在|目前|它|时长|长度|共",
    re.I,
)
_OTHER: Final = (verbs.WORDS_AND_SOUND, verbs.SOUND, verbs.TRANSITIONS)
_AROUND: Final = regex(rf"^(?:the|an?|any|my|our|that|some)\s|\s(?:{NOUN[3:-1]}|parts?|bits?)$", re.I)


def scene_told(text: str, there: Situation) -> str:
    """Return where the picture that a question names is, and for how long; "" where it asks of no picture."""
    said = _ASKED.match(text.strip())
    name = (said["en"] or said["zh"] or "").strip() if said else ""
    if not name or any(one.search(text) for one in _OTHER):
        return ""
    clause = with_references(Clause(name, (), name), there)
    places = [one for one in places_in(clause.text, len(there.pictures)) if one < len(there.pictures)]
    if not places and _FILM.search(name):
        return ""
    shown = {place for one in there.scenes_in(name) for place in there.showing(one)}
    if rows := sorted({*places, *shown}):
        return " ".join(_told(place, there) for place in rows)
    return "" if places_in(name, len(there.pictures)) else none_called(name, there)


def _told(place: int, there: Situation) -> str:
    picture = there.pictures[place]
    name, length = str(meta(picture).get("name")), time_words(int(picture["d"]), there.language)
    when = span_words(*span(picture))
    return there.say(
        f"Picture {place + 1} ({name}) is shown for {length}, {when}.",
        f"第{place + 1}张（{name}）显示{length}：{when}。",
    )


def none_called(name: str, there: Situation) -> str:
    """Say that no picture is called so, and which there are."""
    bare = name
    while (less := _AROUND.sub("", bare)) != bare:
        bare = less
    shown = list(dict.fromkeys(str(meta(one).get("name")) for one in there.pictures))
    names = listed(shown, there.language)
    are = "are" if len(shown) > 1 else "is"
    return there.say(
        f"No picture is called “{bare}”; there {are} {names}.", f"没有叫“{bare}”的画面，现有{names}。"
    )
