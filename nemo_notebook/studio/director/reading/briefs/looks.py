"""Read looks and transitions that a new film is to have: "with film grain", "wipe between shots", 加胶片颗粒.

In a brief such words often name things ("whole grain bread", "a vintage shop", "crisp apples"), so only those
count that plainly speak of the picture. Edits of looks are read in `edits.effects` and `edits.transitions`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE
from nemo_notebook.studio.director.operations import (
    Operation,
    SetEffect,
    SetFit,
    SetTextAnimation,
    SetTransitions,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.letter_colours import find_lettering
from nemo_notebook.studio.director.reading.briefs.sound import NO, NO_ZH
from nemo_notebook.studio.director.reading.edits.film.effects import AGED, FULL
from nemo_notebook.studio.director.reading.edits.pictures.fit import FILL, WHOLE
from nemo_notebook.studio.director.reading.edits.pictures.transitions import transition_named
from nemo_notebook.studio.director.reading.edits.texts.appearing import WAYS
from nemo_notebook.studio.director.reading.messages.texts import BLANK

_OF_FILM: Final = (
    r"(?:videos?|films?|clips?|movies?|footage|looks?|style[ds]?|effects?|filters?|feel(?:ing)?|vibes?|treatment"
    r"|texture|grade|mode|mood|aesthetics?|photos?|pictures?|photography|images?|shots?|slideshow|reel|montage)"
)
_HALT: Final = (
    r"(?=\s*(?:$|[\n,.;:!?)，。；、！]|\d|[-–—]"
    r"|(?:and|with|plus|for|please|jazz|piano|music|on|over|but|throughout)\b"
    r"|(?:would|could|might|may)\s(?:be|look|work|suit)\b|if\s(?:you\scan|possible|that)"
    rf"|{_OF_FILM}\b))"
)
_SLIGHT: Final = (
    r"(?P<less>(?:(?:slight(?:ly)?|subtle|light|soft|gentle|faint|a\s(?:bit|little|touch|hint)\s(?:of\s)?)"
    r"\s?(?:a\s)?)?)"
)
_SLIGHT_ZH: Final = r"(?P<less>(?:(?:轻微|淡淡|一?点点?|少许|略带|微微?)的?)?)"
_KINDS: Final = (
    (
        "black_and_white",
        rf"\b(?:black[\s-]?(?:and|&|n|/)[\s-]?white|b\s?&\s?w|b/w|monochrome|gr[ae]yscale){_HALT}",
        r"黑白(?!相间|[灰红蓝黄粉绿]|[两双二三]色|[色]?的?[猫狗熊马键棋格条鞋衣裙])(?:照片|老照片)?(?:色调|滤镜|风格|效果|画面|影像|电影感?)?",
    ),
    ("sepia", r"\bsepia\b(?:[\s-]ton(?:e[sd]?|ing))?", r"棕褐色?调?|泛黄的?(?:色调|滤镜|效果|画面)"),
    (
        "blur",
        r"\b(?:blur(?:red|ry)?\s(?:look|effect|filter|background|edges)|soft[\s-]focus|(?:soft|gentle|slight|light|dreamy)(?:ly)?"
        r"\sblur(?:red)?(?:\slook|\seffect)?|(?:a\s(?:bit|little)|slightly)\sblur(?:red|ry))\b|\b(?:add|with|some|a)\s(?:a\s)?blur\b",
        r"(?:加|带|用|有)?[点些]?(?:模糊|虚化|柔焦|朦胧)(?:的?(?:效果|滤镜|处理|感|画面))",
    ),
    (
        "sharpen",
        r"\bsharpen(?:ed|ing)?\b(?!\s(?:your|the|my|our)\s)|\b(?:sharp|crisp)(?:er)?\s(?:look|pictures?|images?|footage|video)\b",
        r"锐化(?:一下|效果|处理)?",
    ),
    (
        "vignette",
        r"\bvignett(?:e[sd]?|ing)(?:\seffect)?\b|\bdark(?:ened)?\s(?:corners|edges)\b",
        r"(?:加|带|有)?[点些]?暗角(?:效果)?",
    ),
    (
        "grain",
        rf"\b(?:film|movie|16\s?mm|35\s?mm|analog(?:ue)?)[\s-]grain\b|\bgrainy{_HALT}|(?<!whole\s)(?<!wheat\s)(?<!multi)(?<!long\s)"
        rf"(?<!whole-)\b(?:add|with|some|heavy|fine|(?<=[,&]\s)|(?<=\band\s))\s?(?:a\s(?:bit|little|touch)\sof\s)?grain{_HALT}",
        r"(?:胶片|电影|画面)?(?:颗粒|噪点)感?(?:效果|质感)?",
    ),
)
_ERA: Final = (
    r"(?:looks?|style[ds]?|effects?|filters?|feel|vibes?|film|movie|cinema|hollywood|jazz|noir|disco|pop|rock|soul|funk|surf"
    r"|tv|television|sitcom|diner|cartoon|fashion|retro|vintage|vhs|polaroid|kodachrome|technicolor|home)"
)
"""What "70s" stands before where it is a decade; "a 20s tour style video" is 20 seconds long."""
_AGED: Final = (
    rf"\b(?:vintage|retro|nostalgic|old[\s-](?:film|movie|time|timey|school)|19[2-7]0['’]?s|['’][2-7]0s|[2-7]0['’]s|[2-7]0s(?=\s{_ERA})|super[\s-]?8|home[\s-]movie)\s"
    r"(?:\w+\s)?(?:looks?|style[ds]?|effects?|filters?|feel(?:ing)?|vibes?|treatment|texture|footage|mood|aesthetic)\b"
    r"|\b(?:like|as)\san?\sold\s(?:film|movie|photo)\b",
    r"(?:复古|怀旧|老电影|老胶片|老照片)(?:的?(?:风格?|滤镜|色调|质感|效果|感觉?|画面|胶片感?))+",
)
_USUAL: Final = 0.5
_SLIGHTLY: Final = 0.3
_LEADS: Final = r"(?:\b(?:in|with|and|add|use|a|an|some|as|the)\s+){0,3}"
_NOT: Final = regex(rf"(?:{NO}|\bnot?\s(?:too\s)?|{NO_ZH}|别|不是)\W*$", re.I)
_LOOKS: Final = tuple(
    (
        kind,
        regex(rf"{_LEADS}{_SLIGHT}(?:{english})|{_SLIGHT_ZH.replace('less', 'less_zh')}(?:{chinese})", re.I),
    )
    for kind, english, chinese in (*_KINDS, ("aged", *_AGED))
)
_CUTS: Final = regex(
    r"\b(?:with\s|use\s|just\s)?(?:hard|jump|straight|quick|fast)\scuts?(?:\s(?:only|between\s(?:the\s)?\w+))?\b|\bno\stransitions?\b"
    r"|(?:用|全部|直接)?硬切|(?:不要|不用|没有|不加|无)(?:任何)?转场",
    re.I,
)
_STEPWISE: Final = ("type", "words", "lines")
_OF_WORDS: Final = regex(
    r"(?P<title>\btitle|标题)|(?P<captions>\bcaptions?\b|\bsubtitles?\b|字幕)|\b(?:text|words?|letters?|lettering|writing)\b|[文打]?字",
    re.I,
)
_WHY: Final = regex(
    r"[\s,;:–—-]*(?:(?:because|since|as|so(?:\sthat)?)\s)?(?:the|all|our|my|people|we|i|you|everything|it)\s[^,.;!?\n]{0,40}\b(?:visible|readable|legible|seen|see|shown|in\s(?:view|shot|frame)|cut\soff|matters?)\b",
    re.I,
)
"""Why a picture is not to be cropped: "the labels have to stay visible"."""
_CLAUSES: Final = regex(
    r"[,.;!?\n，。；！？](?!\d)|\s(?=wip(?:e|es|ing)\b|fade\s(?:to|through)\b|with\b|and\b|then\b)", re.I
)


@dataclass(frozen=True, slots=True)
class Looks:
    """How a film is to look beside its tone.

    Attributes:
        wanted: what is to be done to its pictures.
        lettering: #rrggbb of the words by track, where a colour was named for them.
        rest: the wishes without the words that said so.
    """

    wanted: tuple[Operation, ...] = ()
    lettering: Mapping[str, str] = field(default_factory=dict)
    rest: str = ""


def find_looks(wishes: str) -> Looks:
    """Return the looks and the transitions that the wishes name."""
    effects, rest = _effects(wishes)
    passing, rest = _transitions(rest)
    coming, rest = _coming(rest)
    lettering, rest = find_lettering(rest)
    lying, rest = _lying(rest)
    return Looks((*effects, *passing, *coming, *lying), lettering, rest)


def without_lying(said: str) -> str:
    """Return what was said without how photos lie on the canvas, and why."""
    return _lying(said)[1]


def _lying(wishes: str) -> tuple[list[SetFit], str]:
    """How photos and clips lie on the canvas: "don't crop the figures", "no black bars"."""
    for start, end in _spans(wishes):
        whole, fill = (one.search(wishes[start:end]) for one in (WHOLE, FILL))
        if whole or fill:
            reason = _WHY.match(wishes, end)
            upto = reason.end() if reason else end
            return [SetFit("contain" if whole else "cover")], wishes[:start] + " " * (upto - start) + wishes[
                upto:
            ]
    return [], wishes


def _coming(wishes: str) -> tuple[list[SetTextAnimation], str]:
    """How words come where a clause says it of them: "captions word by word", 字幕逐字出现."""
    for start, end in _spans(wishes):
        clause = wishes[start:end]
        way = next((one for one in _STEPWISE if WAYS[one].search(clause)), None)
        if way and BLANK not in clause and (words := _OF_WORDS.search(clause)):
            tracks = [TITLE] if words["title"] else [CAPTIONS] if words["captions"] else [TITLE, CAPTIONS]
            return [SetTextAnimation(one, way) for one in tracks], f"{wishes[:start]}{wishes[end:]}"
    return [], wishes


def _effects(wishes: str) -> tuple[list[SetEffect], str]:
    found: dict[str, SetEffect] = {}
    rest = wishes
    for kind, said in _LOOKS:
        for match in said.finditer(wishes):
            rest = rest[: match.start()] + " " * len(match[0]) + rest[match.end() :]
            if _NOT.search(wishes[: match.start()]):
                continue
            less = bool((match["less"] or match["less_zh"] or "").strip())
            for one in AGED if kind == "aged" else [_laid(kind, less=less)]:
                found.setdefault(one.kind, one)
    if "black_and_white" in found:
        found.pop("sepia", None)
    return list(found.values()), rest


def _laid(kind: str, *, less: bool) -> SetEffect:
    usual = FULL.get(kind, _USUAL)
    return SetEffect(kind, _SLIGHTLY if less and kind not in FULL else usual)


def _transitions(wishes: str) -> tuple[list[SetTransitions], str]:
    if cut := _CUTS.search(wishes):
        return [SetTransitions(0)], wishes[: cut.start()] + " " * len(cut[0]) + wishes[cut.end() :]
    for start, end in _spans(wishes):
        if named := transition_named(wishes[start:end]):
            return [named], wishes[:start] + " " * (end - start) + wishes[end:]
    return [], wishes


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the clauses of a text stand."""
    cuts = [one.span() for one in _CLAUSES.finditer(text)]
    return list(zip([0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)], strict=True))
