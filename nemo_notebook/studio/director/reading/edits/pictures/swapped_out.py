"""Read that a scene comes in the place of a picture: "drop the ocean and add a lake instead".

Where no picture shows what is to go, that is said: the others are never given up for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.places import NOUN, places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.words.phrases import listed

_ARTICLE: Final = r"(?:(?:the|my|our|that|those|all)\s)*"
_SHOWN: Final = rf"(?:\s(?:{NOUN[3:-1]}|parts?|bits?))?"
_GOES: Final = regex(
    r"^\W*(?:(?:please|and|so|ok|actually|hmm|can\syou|could\syou|just)\W+)*(?:drop|remove|delete|lose|ditch|scrap|skip|cut(?:\sout)?|kill|no|take\s(?:out|away)|get\srid\sof|swap\sout|leave\sout|throw\sout)"
    rf"\s(?P<en>{_ARTICLE}[^,.;]{{2,40}}?)(?:\s(?:out|please))?\W*$"
    r"|^(?:请|帮我|把|将)*(?:去掉|删掉|删了|删除|拿掉|换掉|不要|别用)(?P<zh_after>[\u4e00-\u9fff\d]{1,8})$"
    r"|^(?:请|帮我|把|将)*(?P<zh>[\u4e00-\u9fff\d]{1,8}?)(?:那[张个段幅])?(?:去掉|删掉|删了|删除|拿掉|换掉|不要)(?:吧|了)?$",
    re.I,
)
_COMES: Final = regex(
    r"^\W*(?:(?:please|and|then|so|just|maybe)\W+)*(?:(?:add|use|put(?:\sin)?|show|insert|include|have|try|make\sit|give\sme|go\swith|want|i\swant|bring\sin)\s)?"
    r"(?P<en>(?:(?:an?|some|the)\s)?[a-z][^,.;]{1,40}?)\s(?:(?:in\s)?there\s)?(?:instead|in\s(?:its|their|that)\s(?:place|spot)|in\splace\sof\s(?:it|that|them))(?:\splease)?\W*$"
    r"|^(?:请|就|再|都)*(?:换成|改成|换上|改用|用|换)(?P<zh>[\u4e00-\u9fff]{1,10}?)(?:的?(?:画面|镜头|场景))?(?:代替|替代|顶上)?(?:吧)?$",
    re.I,
)
_BOTH_ZH: Final = regex(
    r"^(?:请|帮我|把|将)*(?P<old>[\u4e00-\u9fff\d]{1,8}?)(?:那[张个段幅])?(?:去掉|删掉|删了|删除|拿掉|换掉|不要)了?[，,\s]?(?:换成|改成|换上|改用)(?P<new>[\u4e00-\u9fff]{1,10}?)(?:的?(?:画面|镜头|场景))?吧?$"
)
_CHANGED: Final = regex(
    rf"\b(?:change|replace|swap(?:\sout)?|turn|switch(?:\sout)?|exchange)\s(?P<en>{_ARTICLE}[a-z][^,.;\d#]{{1,40}}?){_SHOWN}\s(?:to|with|into|for|by)\s(?P<new>[^,.;]{{3,40}}?)(?:\sinstead|\splease)*\W*$"
    rf"|^\W*(?:(?:please|show|use|put|have|i\swant|give\sme|let['’]?s\shave)\s)*(?P<other>[^,.;\d#]{{3,40}}?)\s(?:instead\sof|rather\sthan|in\splace\sof)\s(?P<than>(?:the|my|our)\s[^,.;\d#]{{2,40}}?){_SHOWN}(?:\splease)?\W*$"
    r"|^(?:请|帮我)*(?:把|将)(?P<zh>[\u4e00-\u9fff]{1,6}?)(?:那[张个段幅])?的?(?:画面|镜头|场景|图片?|照片)?(?:换|改|变)成(?P<new_zh>[\u4e00-\u9fff]{1,10}?)的?(?:画面|镜头|场景)?吧?$",
    re.I,
)
_WHOLE: Final = regex(
    r"\b(?:backgrounds?|scenery|settings?|pictures?|photos?|images?|scenes?|visuals?|videos?|film|movie|thing|footage|looks?|locations?|place|views?|clips?|shots?|slides?|it|this|that|them|everything|whole|entire|all|others?|rest|drawings?|animations?|theme|backdrop|weather|one|ones)\b"
    r"|画面|背景|场景|图|照片|视频|影片|片|镜头|全|都|它|风格|主题|天气|[这那]",
    re.I,
)
"""What means all the pictures."""
_OTHER: Final = (verbs.WORDS_AND_SOUND, verbs.SOUND, verbs.TRANSITIONS)


def swapped_out(clauses: Sequence[Clause], there: Situation) -> list[Clause]:
    """Put "drop the ocean" and "add a lake instead" together: "change the ocean to a lake"."""
    kept: list[Clause] = []
    for one in clauses:
        if kept and (changed := _changed(kept[-1], one)):
            kept.pop()
            one = _placed(changed, there)
        elif not one.texts and (both := _BOTH_ZH.match(one.text)) and _is_scene(both["new"]):
            one = _placed(_as_change(both["old"], both["new"]), there)
        kept.append(one)
    return kept


def read_absent(clause: Clause, there: Situation) -> Reading | None:
    """Say that no picture shows what is to be changed to another scene."""
    said = None if clause.texts else _CHANGED.search(clause.text)
    old = (said["en"] or said["than"] or said["zh"]) if said else ""
    new = (said["new"] or said["other"] or said["new_zh"]) if said else ""
    if not said or not _is_scene(new) or _WHOLE.search(old) or _names_other(old):
        return None
    if places_in(clause.text, len(there.pictures)) or _shown(old, there) is not None:
        return None
    bare = re.sub(rf"^{_ARTICLE}", "", old, flags=re.I)
    names = listed(list(dict.fromkeys(str(meta(one).get("name")) for one in there.pictures)), there.language)
    return Reading(
        says=there.say(
            f"No picture is called “{bare}”; there are {names}. Which one? “change picture 1 to {new}”.",
            f"没有哪个画面叫“{bare}”，现有{names}。换哪一个？可以说“第1张换成{new}”。",
        ),
        asks=Ask("place", there.say(f"change picture {{}} to {new}", f"第{{}}张换成{new}")),
    )


def _changed(before: Clause, after: Clause) -> Clause | None:
    goes = None if before.texts or after.texts else _GOES.match(before.text)
    comes = _COMES.match(after.text) if goes else None
    if not goes or not comes or find_durations(before.text) or find_durations(after.text):
        return None
    old, new = goes["en"] or goes["zh_after"] or goes["zh"], comes["en"] or comes["zh"]
    if _names_other(old) or _names_other(new) or not _is_scene(new):
        return None
    return _as_change(old, new)


def _as_change(old: str, new: str) -> Clause:
    text = f"change {old} to {new}" if old.isascii() else f"把{old}换成{new}"
    return Clause(text, (), text)


def _placed(clause: Clause, there: Situation) -> Clause:
    """The clause with the places of the pictures that show what is to be changed."""
    said = None if clause.texts else _CHANGED.search(clause.text)
    old = (said["en"] or said["zh"] or "") if said else ""
    places = _shown(old, there)
    if not said or not places or len(places) == len(there.pictures):
        return clause
    names = (
        " and ".join(f"image #{one + 1}" for one in places)
        if old.isascii()
        else "和".join(f"第{one + 1}张" for one in places)
    )
    start, end = said.span("en") if said["en"] else said.span("zh")
    text = f"{clause.text[:start]}{names}{clause.text[end:]}"
    return replace(clause, text=text, raw=text)


def _shown(old: str, there: Situation) -> tuple[int, ...] | None:
    """The pictures that show what words name; None where none does."""
    scenes = set(there.scenes_in(old))
    places = tuple(sorted({place for scene in scenes for place in there.showing(scene)}))
    if places or not scenes and not unknown_in(old, len(there.pictures)):
        return places
    return None


def _is_scene(words: str) -> bool:
    return any(one.sure for one in find_subjects(words))


def _names_other(words: str) -> bool:
    return any(one.search(words) for one in _OTHER)
