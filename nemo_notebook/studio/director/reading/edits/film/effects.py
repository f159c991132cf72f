"""Read which look is to lie over pictures: "black and white", "less grain", 第二张模糊一点."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.operations import Operation, SetEffect, SetTone
from nemo_notebook.studio.director.operations.effects import strength_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moods import find_tone
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_KINDS: Final = {
    "black_and_white": regex(
        r"\bblack\s?(?:and|&&&|&|-and-|n|/)\s?white\b|\bb\s?(?:&|&&&|and|/)\s?w\b|\bbw\b|\bmonochrome\b"
        r"|\bgr[ae]yscale\b|黑白|去色|灰度",
        re.I,
    ),
    "sepia": regex(r"\bsepia\b|棕褐|褐色|泛黄", re.I),
    "blur": regex(r"\bblur(?:s|red|ring)?\b|\b(?:out\sof|soft)\sfocus\b|模糊|虚化(?!背景音)|朦胧|打码", re.I),
    "sharpen": regex(r"\bsharp(?:en(?:ed|ing)?|er|ness)?\b|\bcrisp(?:er)?\b|锐化|锐利|更清楚", re.I),
    "vignette": regex(r"\bvignett(?:e[sd]?|ing)\b|\bdark(?:er|en(?:ed)?)?\s(?:corners|edges)\b|暗角", re.I),
    "grain": regex(
        r"\bgrain(?:s|y|ier)?\b|\bfilm\snoise\b|颗粒|噪点",
        re.I,
    ),
}
_VINTAGE: Final = regex(
    r"\b(?:vintage|retro|old[\s-]?(?:film|movie|time|timey|photo)|nostalgic|aged)\b"
    r"|复古|怀旧|老(?:电影|照片|胶片|影片|片子)|年代感",
    re.I,
)
_COLOUR_AGAIN: Final = regex(
    r"\b(?:colou?rs?\s(?:again|back)|(?:back|return)\s(?:in)?to\s(?:full\s)?colou?rs?"
    r"|(?:in|with|bring\sback|restore|full)\s(?:the\s|its\s|their\s)?(?:full\s)?colou?rs?(?:\s(?:again|please))?\W*$)"
    r"|(?:恢复|变回|改回|回到|换回)(?:成|到|原来的?)?(?:彩色|颜色|色彩)|(?:^|是|保持|保留)(?:改成|变成|要|换成)?彩色的?$|(?:保留|保持|留着?|有)(?:原来的|它的|本来的)?(?:彩色|颜色|色彩)$",
    re.I,
)
FULL: Final = {"black_and_white": 1.0, "sepia": 1.0}
"""Half of these is no look of its own; the others are at 0.5."""
_MIDDLE: Final = 0.5
_STEP: Final = 0.2
_LEAST: Final = 0.1
AGED: Final = (SetEffect("sepia", 0.7), SetEffect("grain", 0.5))
_PER_CENT: Final = regex(r"(\d{1,3})\s?(?:%|％|per\s?cent)|百分之(\d{1,3})")
_MORE: Final = regex(
    r"\b(?:more|stronger|strong|heavier|heavy|intense|increase|raise|extra|a\slot|very|too\s(?:weak|subtle|little))\b"
    r"|\w+ier\b|[更加再][强重多浓深]|加强|增强|[强重浓多深]一?[点些]|很|非常|不够|太[弱轻淡少]",
    re.I,
)
_LESS: Final = regex(
    r"\b(?:less|weaker|weak|softer|lighter|light|subtler?|slight(?:ly)?|gentler?|reduce|lower|tone\sdown|faint"
    r"|not\sso|a\s(?:bit|little|touch|hint|tad)\s(?:of\s)?(?!more|stronger|heavier)|too\s(?:much|strong|heavy|grainy|sharp|blurr?(?:y|ed)?|intense))\b"
    r"|[弱轻淡少]一?[点些]|减弱|减少|减轻|[更再][弱轻淡少]|轻微|略微|稍微|一[点些]|太[强重多浓深]",
    re.I,
)
_MORE_FIRST: Final = regex(r"\b(?:bit|little|touch|tad)\s(?:more|stronger|heavier)\b|[强重浓多深]一?[点些]")
_NOT: Final = regex(
    r"\b(?:not\s(?!so)|don['’]?t|never|isn['’]?t|un(?=blur))|\bun-?blur\b|^\W*no\b|别|不要", re.I
)
_BLURRY: Final = regex(
    r"\b(?:is|are|looks?|seems?|too|bit|so)\s(?:\w+\s)?blurry\b|[太有点]+模糊|模糊(?:了|不清)", re.I
)
_INSTEAD: Final = regex(r"\b(?:instead\sof|rather\sthan|not)\s|而?不(?:是|要)", re.I)
_ALL_BUT: Final = regex(r"\b(?:except(?:\sfor)?|apart\sfrom|but\snot|all\sbut)\b|除了?", re.I)
_OTHER: Final = regex(
    r"\b(?:fonts?|letters?|typeface|logo|watermark|(?:picture|photo|image|scene|shot|clip|video)s?\sof)\b"
    r"|字体|水印|标志",
    re.I,
)
_TOO_MUCH: Final = regex(r"\btoo\s(?!weak|subtle|little)|太(?![弱轻淡少])", re.I)
_STRENGTH: Final = regex(
    r"^\W*(?:(?:make|it|that|is|now|please|and|but|even|still|much|a|bit|little|too|way)\s)*"
    r"(?:stronger|weaker|subtler|strong|weak|intense|less(?:\sof\s(?:it|that))?|much|subtle)(?:\splease)?\W*$"
    r"|^(?:再|更|还|有点|太|稍微|它)*(?:强|弱|重|轻|浓|淡)(?:一?[点些]|了)?(?:吧)?$",
    re.I,
)
_LONGEST: Final = 90  # characters


def read_effects(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about what lies over pictures; what it says of words and sound is read elsewhere."""
    text = clause.text
    if clause.texts or len(text) > _LONGEST or _of_something_else(text):
        return None
    if again := _same_again(text, there):
        return Reading((again,))
    operations = _complaint(text, there) or _kinds(text, there)
    if not operations:
        return None
    beyond = [one for one in places_in(text, len(there.pictures)) if one >= len(there.pictures)]
    if beyond:
        return Reading(says=there.no_such(beyond[0]))
    where = _where(text, there)
    return None if where is None else Reading(tuple(_at(one, where) for one in operations))


def _same_again(text: str, there: Situation) -> SetEffect | None:
    """Read "a bit stronger", 太强了 of the look that changed last."""
    last = there.last[0] if there.last else None
    if not isinstance(last, SetEffect) or not _STRENGTH.match(text):
        return None
    now = max(strength_of(there.pictures[i], last.kind) for i in last.indexes or range(len(there.pictures)))
    less = _LESS.search(text) and not _MORE_FIRST.search(text)
    strength = min(1.0, max(_LEAST, now + (-_STEP if less else _STEP)))
    return SetEffect(last.kind, round(strength, 2), last.indexes) if now else None


def _of_something_else(text: str) -> bool:
    parts = (verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS, verbs.VOICE, verbs.END_CARD, verbs.TRANSITIONS, _OTHER)
    return bool(find_durations(text)) or any(one.search(text) for one in parts)


def _complaint(text: str, there: Situation) -> list[SetEffect | SetTone]:
    """A picture that is blurry is to be sharper, or no longer blurred."""
    if not _BLURRY.search(text):
        return []
    blurred = any(strength_of(one, "blur") for one in there.pictures)
    return [SetEffect("blur", 0.0) if blurred else SetEffect("sharpen", _MIDDLE)]


def _kinds(text: str, there: Situation) -> list[SetEffect | SetTone]:
    if _COLOUR_AGAIN.search(text) and not _LESS.search(text):
        return [SetEffect(kind, 0.0) for kind in _there(("black_and_white", "sepia"), there)]
    wanted, unwanted = _wanted(text)
    aged = bool(_VINTAGE.search(wanted))
    kinds = [kind for kind, said in _KINDS.items() if said.search(wanted)]
    if aged and _removed(wanted):
        return [SetEffect(kind, 0.0) for kind in _there(("sepia", "grain"), there)]
    new = [_strong(kind, wanted, there) for kind in kinds]
    if aged:
        new += [one for one in AGED if one.kind not in kinds]
        new = [one for one in new if not (one.kind == "sepia" and "black_and_white" in kinds)]
    gone = [SetEffect(kind, 0.0) for kind, said in _KINDS.items() if unwanted and said.search(unwanted)]
    tone = find_tone(_VINTAGE.sub(" ", wanted.replace("look", " "))) if aged else None
    return [*gone, *new, *([SetTone(tone)] if tone else [])]


def _there(kinds: tuple[str, ...], there: Situation) -> list[str]:
    """Those of some looks that lie over a picture; the first one where none does, to say so."""
    return [one for one in kinds if any(strength_of(each, one) for each in there.pictures)] or [kinds[0]]


def _wanted(text: str) -> tuple[str, str]:
    """What is wished for, and what it takes the place of: "sepia instead of black and white"."""
    cut = _INSTEAD.search(text)
    if not cut or not text[: cut.start()].strip() or not _any_kind(text[: cut.start()]):
        return text, ""
    return text[: cut.start()], text[cut.end() :]


def _any_kind(text: str) -> bool:
    return bool(_VINTAGE.search(text)) or any(one.search(text) for one in _KINDS.values())


def _removed(text: str) -> bool:
    return bool(verbs.REMOVE.search(text) or _NOT.search(text))


def _strong(kind: str, text: str, there: Situation) -> SetEffect:
    """How strongly a look is to lie: as told, more or less than now, else as is usual."""
    if _removed(text):
        return SetEffect(kind, 0.0)
    if told := _PER_CENT.search(text):
        return SetEffect(kind, min(100, int(told[1] or told[2])) / 100)
    now = max((strength_of(one, kind) for one in there.pictures), default=0.0)
    if not now and _TOO_MUCH.search(text):  # of what the studio did not lay over it
        return SetEffect(kind, 0.0)
    usual = FULL.get(kind, _MIDDLE)
    less = _LESS.search(text) and not _MORE_FIRST.search(text)
    way = -1 if less else 1 if _MORE.search(text) else 0
    if not way:
        return SetEffect(kind, usual)
    more = now > 0 or kind not in FULL
    strength = (now or usual) + way * _STEP if more else usual
    return SetEffect(kind, round(min(1.0, max(_LEAST, strength)), 2))


def _where(text: str, there: Situation) -> tuple[int, ...] | None:
    """Which pictures are meant, () for all; None where a scene is named that is not shown."""
    places = tuple(dict.fromkeys(places_in(text, len(there.pictures))))
    if places and _ALL_BUT.search(text):
        return tuple(i for i in range(len(there.pictures)) if i not in places)
    named = (
        []
        if places
        else [one.scene for one in find_subjects(_VINTAGE.sub(" ", text).replace("风格", "")) if one.sure]
    )
    shown = tuple(i for scene in dict.fromkeys(named) for i in there.showing(scene))
    return places or shown if shown or not named else None


def _at(operation: SetEffect | SetTone, where: tuple[int, ...]) -> Operation:
    if isinstance(operation, SetEffect):
        return SetEffect(operation.kind, operation.strength, where)
    return SetTone(operation.tone, where)
