"""Read how pictures pass into each other: "wipes between the scenes", "push from the left", 转场用闪白."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.reading import mapping, whole
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.operations import Operation, SetTransitions
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.timing import DISSOLVE_MS

_HARD: Final = regex(
    r"\bcuts?\s(?:straight\s|directly\s)?between\b|\bcuts\s(?:everywhere|throughout|only)\b|\b(?:just|only)\scuts\b|instead\sof\s(?:the\s)?(?:fad|dissolv)|\b(?:hard|jump|straight|plain|clean)\scuts?\b|硬切|直接切",
    re.I,
)
_NO_HARD: Final = regex(
    r"\b(?:no|not|without|never|instead\sof|rather\sthan|avoid|lose|drop|remove|stop)\s(?:(?:the|more|any|those|these|all)\s)*"
    r"(?:hard|jump|straight|plain|abrupt|harsh)\scuts?\b"
    r"|(?:\b(?:not|never|no\slonger)|n['’]t)\s(?:(?:just|simply|always|all)\s)*(?:be\s)?cut(?:ting)?\s(?:[\w\s]{1,24}?\s)??(?:so\s|that\s|too\s)?"
    r"(?:hard|harshly|abruptly|suddenly|sharply|roughly)\b|(?:不要|别用?|不用|去掉|不能)(?:再|有|用)?(?:硬切|直接切)",
    re.I,
)
"""Dissolves, in other words."""
_MELTS: Final = regex(
    r"\b(?:go|goe|melt|flow|blend|merge|pas|pass|passe|morph|ease|drift|turn|fade|dissolve|glide|run|bleed)(?:s|ing)?\s"
    r"(?:(?:more|very|so|nice|and|(?P<slow>slow|soft|gent|smooth|gradual|eas|nice)(?:ly|er|ily|le)?)\s)*"
    r"into\s(?:each\sother|one\sanother|(?:the\s)?(?:next|other|following)(?:\s(?:one|picture|photo|image|scene|shot|clip))?)\b"
    r"(?:\s(?:\w+\s)?(?P<slowly>slowly|softly|gently|smoothly|gradually))?",
    re.I,
)
"""One picture that becomes the next: "let each melt softly into the next"."""
_NOT: Final = regex(r"\b(?:not|never|no|without|stop)\b|n['’]t\b", re.I)
_CUTS_BETWEEN: Final = regex(
    r"\b(?:cuts?|changes?|jumps?)\b(?:\sbetween\b[^,.]*|\sfrom\b[^,.]*)?\s(?:is|are|feels?|seems?|looks?)\s(?:\w+\s)?too\s\w+|切得?太",
    re.I,
)
_STRAIGHT: Final = regex(
    r"\b(?:straight|plain|clean|just|only)\scuts\b|\b(?:straight|plain|clean)\scut\b|\bcuts\s(?:everywhere|throughout|only)\b",
    re.I,
)
_GENTLE: Final = regex(r"\b(?:slow(?:er|ly)?|smooth(?:er|ly)?|gentler?|softer)\b|慢|柔和|平滑|自然", re.I)
_BRISK: Final = regex(r"\b(?:fast(?:er)?|quick(?:er|ly)?|snapp(?:y|ier))\b|快|利落", re.I)
_TOO_QUICK: Final = regex(
    r"\b(?:not|n['’]t)\s(?:\w+\s)?(?:so|that|too)\s(?:fast|quick)"
    r"|(?:不要|别)(?:那么|这么|太)快|快[得到]",
    re.I,
)
_TOO_MUCH: Final = regex(
    r"\btoo\s(?:(?P<quick>fast|quick|short|abrupt|sudden|hard|harsh|brief|jarring|jerky|choppy|rough)|slow|long)\b|太(?:(?P<quick_zh>快|短|突然|突兀|生?硬|急)|慢|长|拖)",
    re.I,
)
_SO_QUICK: Final = regex(
    r"\W*(?:and\s|but\s|just\s)*not\s(?:too|so|that)\s(?:fast|quick)(?:ly)?\W*|(?:但|不过|也)?(?:别|不要)(?:那么|这么|太)(?:快|急)了?|(?:再|稍微)?慢一?[点些]",
    re.I,
)
_SO_LONG: Final = regex(
    r"\W*(?:(?:and|make|them|they|should|be|last|each|of|about|around|roughly|maybe|say|like|take|taking|for|all)\s){0,6}(?P<time>(?:half\s)?(?:an?|one|two|three|\d+(?:\.\d+)?)(?:\sand\sa\shalf)?\s?(?:s|secs?|seconds?))(?:\s(?:each|long|every\stime|per\stransition|or\sso|please))*\W*"
    r"|(?:每[次个处]|各|都|大概|大约|差不多)*(?P<zh>[\d.一二两三半]+秒)(?:钟|左右)*",
    re.I,
)
"""How long they last, told behind them: "crossfades between all of them, about a second each"."""
_LONGEST_MS: Final = 5000
_BETWEEN: Final = (
    r"(?:transitions?|effects?|between|(?:from\s(?:one\s)?|in\s)?(?:image|photo|picture|scene)\sto)"
)
_FROM_SIDE: Final = (
    r"(?:(?:in|over|up|down|across|out)\s)?(?:from|to|toward|towards)\s(?:the\s)?"
    r"(?:left|right|top|bottom|below|above)"
)
_PICTURES: Final = r"(?:pictures|images|photos|scenes|shots|clips|slides|picture|image|photo|scene|clip)"
_ZH_LINK: Final = r"(?:转场|过渡|切换|效果|方式)"
_WAYS: Final = {
    "fade": regex(
        rf"\b(?:fad(?:e|es|ing)|dip|dips|flash(?:es)?)\s(?:through|via|to)\s(?:a\s)?(?:white|black)\b(?=.*\b(?:{_BETWEEN}|each)\b)"
        r"|\bfad(?:e|es|ing)\sbetween\b.*\b(?:through|via)\s(?:white|black)\b"
        r"|\b(?:fad(?:e|es|ing)|dip|dips)\s(?:through|via)\s(?:a\s)?\w+|\bdip\sto\s(?:white|black)\b"
        rf"|\b(?:white|black)\s(?:flash(?:es)?|dips?|fades?)\b(?=.*\b{_BETWEEN})"
        rf"|\b(?:transitions?|between)\b.*\bfad(?:e|es|ing)\s(?:through|to|via)\s(?:white|black)\b|闪[白黑]|(?:白|黑)场(?:过渡|转场)|转场\S{{0,5}}[白黑]场"
        r"|(?:转场|过渡|画面之间|图片之间|照片之间)\S{0,6}(?:过|变|渐|经过?)(?:白|黑)",
        re.I,
    ),
    "wipe": regex(
        rf"\bwip(?:e|es|ing)\s(?:\w+\s)?{_BETWEEN}|\b(?:use|with|as|want|try|add|like|make\sit)\s(?:a\s|the\s|some\s|soft\s)*wipes?\b"
        rf"|\b{_BETWEEN}\b.*\bwip(?:e|es|ing)\b|\bwip(?:e|es|ing)\s{_FROM_SIDE}|^\W*wipes(?:\splease)?\W*$"
        rf"|\bwip(?:e|es|ing)\s(?:in)?to\s(?:the\s)?(?:\w+\s)?{_PICTURES}\b"
        rf"|\bno\swipes?\b(?!\s\w)|擦除的?{_ZH_LINK}|用擦除|(?:转场|过渡|切换|画面之间|图片之间|照片之间)\S{{0,8}}擦除|划像",
        re.I,
    ),
    "slide": regex(
        rf"\b(?:slide|sliding)\s(?:transitions?|effects?)\b|\btransitions?\b.*\b(?:slides?|sliding)\b|\b(?:sliding|slides?)\s{_BETWEEN}"
        rf"|\bslid(?:e|es|ing)\s(?:in\s?(?:to)?|over)\b(?!\s\d)|\bslid(?:e|es|ing)\s{_FROM_SIDE}"
        rf"|(?:转场|过渡|切换|画面之间|图片之间|照片之间)\S{{0,8}}(?:滑动|滑入|划动|划入|滑)|(?:滑动|滑入|划动){_ZH_LINK}|[从往向][左右上下]\S{{0,2}}滑[入进动]",
        re.I,
    ),
    "push": regex(
        rf"\bpush(?:es|ing)?\s(?:\w+\s)?{_BETWEEN}|\b{_BETWEEN}\b.*\bpush(?:es|ing)?\b|\bpush(?:es|ing)?\s{_FROM_SIDE}"
        rf"|\b{_PICTURES}\s(?:should\s)?push\b|\buse\s(?:a\s)?push(?:es)?\b"
        rf"|(?:转场|过渡|切换|画面之间|图片之间|照片之间)\S{{0,8}}(?:推移|推入|推)|(?:推移|推入|推动){_ZH_LINK}|[从往向][左右上下]\S{{0,2}}推[入移进]|从[左右上下][往向到][左右上下]推",
        re.I,
    ),
    "zoom": regex(
        rf"\bzoom(?:s|ing)?\s(?:\w+\s)?(?:transitions?|between)\b|\btransitions?\b.*\bzoom(?:s|ing)?\b"
        rf"|\bzoom(?:s|ing)?\sthrough\b.*\b(?:{_PICTURES})\b|(?:转场|过渡|切换|画面之间|图片之间|照片之间)\S{{0,8}}(?:缩放|放大|推近)|缩放{_ZH_LINK}",
        re.I,
    ),
    "dissolve": regex(
        r"\bcross-?\s?fad(?:e|es|ing)\b|\bdissolv(?:e|es|ing)\b|叠化|淡入淡出|(?:之间|中间|每段|每张)[^，。]{0,4}淡[入出]",
        re.I,
    ),
}
_FADES_BETWEEN: Final = regex("(?:之间|中间|每[段张])[^，。]{0,4}淡[入出]")
_TOWARD: Final = {
    "right": regex(r"\bfrom\s(?:the\s)?left\b|\b(?:to|towards?)\s(?:the\s)?right\b|从左|[往向到]右", re.I),
    "left": regex(r"\bfrom\s(?:the\s)?right\b|\b(?:to|towards?)\s(?:the\s)?left\b|从右|[往向到]左", re.I),
    "down": regex(r"\bfrom\s(?:the\s)?(?:top|above)\b|\bdown(?:wards?)?\b|从上|[往向到]下", re.I),
    "up": regex(r"\bfrom\s(?:the\s)?(?:bottom|below)\b|\bup(?:wards?)?\b|从下|[往向到]上", re.I),
}
MOVING: Final = ("wipe", "slide", "push")
"""Kinds that go somewhere."""
_BARE_PAIR: Final = regex(r"\bbetween\s(\d{1,2})\s(?:and|&&&|&)\s(\d{1,2})\b(?!\s?(?:s\b|sec|%))", re.I)
_PAIR: Final = regex(r"\bbetween\b|之?间", re.I)
_INTO: Final = regex(
    r"\b(?:into|before|to)\s(?:the\s)?[a-z]+\b|之?前|[进切转]到?入?(?=[\u4e00-\u9fff])", re.I
)
_KEEPS: Final = regex(r"\b(?:keep|leave)\b|保留|留着", re.I)
_EXCEPT: Final = regex(r"\b(?:except(?:\sfor)?|apart\sfrom|other\sthan|but\snot)\b|除了(?=[^，。]*$)", re.I)
_AFTER: Final = regex(r"\bafter\b|之后|(?<!最)后", re.I)


def read_named_transition(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that names a kind of transition other than the plain dissolve, or goes back to that."""
    text = clause.text
    if clause.texts or verbs.WORDS_AND_SOUND.search(text):
        return None
    if _NO_HARD.search(text):
        return _passing(_length_ms(text, DISSOLVE_MS), text, there)
    if melts := _MELTS.search(text):
        if verbs.REMOVE.search(text) or _NOT.search(text, 0, melts.start()):
            return _passing(0, text, there)
        slow = melts["slow"] or melts["slowly"]
        return _passing(2 * DISSOLVE_MS if slow else _length_ms(text, DISSOLVE_MS), text, there)
    kind = next((kind for kind, said in _WAYS.items() if said.search(text)), "")
    already = kind == "dissolve" and _kinds(there) <= {"dissolve"}
    if not kind or (already and not _FADES_BETWEEN.search(text)):
        return None
    rest = _WAYS[kind].sub(lambda match: re.sub(r"\bwip\w+|擦除", "", match[0], flags=re.I), text)
    if verbs.REMOVE.search(rest):
        return _passing(0, text, there)
    toward = toward_of(text) if kind in MOVING else ""
    color = verbs.find_color(text) or _flash(text) if kind == "fade" else ""
    return _passing(_length_ms(text, _usual_ms(there)), text, there, kind, toward, color or "")


def transition_named(text: str) -> SetTransitions | None:
    """Return the transitions that a clause of a new film's brief names, None where it names none."""
    kind = next((kind for kind, said in _WAYS.items() if said.search(text)), "")
    if not kind:
        return None
    slow, brisk = _GENTLE.search(text), _BRISK.search(text)
    length_ms = 2 * DISSOLVE_MS if slow else DISSOLVE_MS // 2 if brisk else DISSOLVE_MS
    toward = toward_of(text) if kind in MOVING else ""
    color = verbs.find_color(text) or _flash(text) if kind == "fade" else ""
    return SetTransitions(length_ms, (), kind, toward, color or "")


def toward_of(text: str) -> str:
    """Return where a text says that something goes, of `DIRECTIONS`; "" where it says nothing.

    From the left is to the right.
    """
    return next((way for way, said in _TOWARD.items() if said.search(text)), "")


def read_transitions(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about how pictures pass into each other."""
    named = (
        verbs.TRANSITIONS.search(clause.text)
        or _STRAIGHT.search(clause.text)
        or _CUTS_BETWEEN.search(clause.text)
    )
    if not named or verbs.MUSIC.search(clause.text):
        return None
    if _TOO_QUICK.search(clause.text):
        return _passing(2 * DISSOLVE_MS, clause.text, there)
    too_hard = _TOO_MUCH.search(clause.text)
    if not too_hard and (_HARD.search(clause.text) or verbs.REMOVE.search(clause.text)):
        return _passing(0, clause.text, there)
    return _passing(_length_ms(clause.text, DISSOLVE_MS), clause.text, there)


def read_transition_pace(clause: Clause, operations: Sequence[Operation]) -> Reading | None:
    """Read "not too fast", "a second each" said right after how pictures are to pass into each other."""
    last = operations[-1] if operations else None
    if not isinstance(last, SetTransitions) or not last.duration_ms or clause.texts:
        return None
    if told := _SO_LONG.fullmatch(clause.text):
        lengths = find_durations(re.sub(r"^an?\b", "1", told["time"]) if told["time"] else told["zh"])
        return Reading((replace(last, duration_ms=min(_LONGEST_MS, lengths[0].value)),)) if lengths else None
    if not _SO_QUICK.fullmatch(clause.text):
        return None
    return Reading((replace(last, duration_ms=2 * DISSOLVE_MS),))


def read_kept_transition(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """In "hard cuts, but keep the dissolve into the ocean" that one is as it was."""
    last = operations[-1] if operations else None
    cut = isinstance(last, SetTransitions) and not last.duration_ms and not last.indexes
    if not cut or not _KEEPS.search(clause.text) or not verbs.TRANSITIONS.search(clause.text):
        return None
    kept = [one for one in _entered(clause.text, there) if one < len(there.pictures)]
    length = _length_ms(clause.text, _usual_ms(there))
    return Reading((SetTransitions(length, tuple(kept)),)) if kept else None


def _passing(
    length_ms: int, text: str, there: Situation, kind: str = "", toward: str = "", color: str = ""
) -> Reading:
    places = _entered(text, there)
    if but := _EXCEPT.search(text):
        kept = _entered(text[but.end() :], there)
        meant = _entered(text[: but.start()], there) or range(1, len(there.pictures))
        places = [one for one in meant if one not in kept] if kept else places
    beyond = [one for one in places if one >= len(there.pictures)]
    if beyond:
        return Reading(says=there.no_such(beyond[0]))
    return Reading((SetTransitions(length_ms, tuple(places), kind, toward, color),))


def _entered(text: str, there: Situation) -> list[int]:
    """The pictures whose coming in is meant: the second of "between the first and the second"."""
    if bare := _BARE_PAIR.search(text):
        return [max(int(bare[1]), int(bare[2])) - 1]
    if scenes := _scenes_entered(text, there):
        return scenes
    if not verbs.PICTURES.search(text):
        return []
    places = sorted(set(places_in(text, len(there.pictures))))
    if _PAIR.search(text) and len(places) > 1:
        return places[1:]
    if len(places) == 1 and _AFTER.search(text):
        return [places[0] + 1]
    return [one for one in places if one > 0]


def _scenes_entered(text: str, there: Situation) -> list[int]:
    """The pictures that come in where one scene passes into another: "between forest and ocean"."""
    if not (_PAIR.search(text) or _INTO.search(text) or _AFTER.search(text)):
        return []
    named = list(dict.fromkeys(one.scene for one in find_subjects(text) if there.showing(one.scene)))
    shown = [scene_of(one) for one in there.pictures]
    changes = [place for place in range(1, len(shown)) if shown[place] != shown[place - 1]]
    if len(named) == 2 and _PAIR.search(text):
        return [one for one in changes if {shown[one], shown[one - 1]} == set(named)]
    if len(named) != 1 or _PAIR.search(text):
        return []
    side = 1 if _AFTER.search(text) else 0
    return [one for one in changes if shown[one - side] == named[0]]


def _length_ms(text: str, usual_ms: int) -> int:
    length = next((one.value for one in find_durations(text)), usual_ms)
    if too_much := _TOO_MUCH.search(text):
        return 2 * DISSOLVE_MS if too_much["quick"] or too_much["quick_zh"] else DISSOLVE_MS // 2
    if verbs.MAKE_LONGER.search(text) or _GENTLE.search(text):
        length = 2 * DISSOLVE_MS
    elif verbs.MAKE_SHORTER.search(text) or _BRISK.search(text):
        length = DISSOLVE_MS // 2
    return min(_LONGEST_MS, max(0, length))


def _usual_ms(there: Situation) -> int:
    """How long the film's transitions take now, where there are any."""
    lengths = [whole(mapping(meta(one).get("transition")).get("d")) or 0 for one in there.pictures[1:]]
    return max(lengths, default=0) or DISSOLVE_MS


def _kinds(there: Situation) -> set[str]:
    found = [mapping(meta(one).get("transition")).get("kind") for one in there.pictures[1:]]
    return {str(one) for one in found if one}


def _flash(text: str) -> str:
    return "#ffffff" if "白" in text else "#000000" if "黑" in text else ""
