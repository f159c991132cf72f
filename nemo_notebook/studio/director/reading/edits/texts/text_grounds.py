"""Read on what words are to stand: 字幕换成白底黑字, 标题要红底, "captions on a red box"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, segments
from nemo_notebook.studio.director.operations import Operation, SetColor, SetTextGround
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.make.texts import is_dark

_HUES_ZH: Final = "|".join(
    sorted(
        (re.escape(one) for one in (*verbs.COLORS, *"粉橙紫灰") if not one.isascii()), key=len, reverse=True
    )
)
_HUES: Final = "|".join(
    sorted((re.escape(one) for one in verbs.COLORS if one.isascii()), key=len, reverse=True)
)
_GROUND: Final = regex(
    rf"(?P<zh>{_HUES_ZH})色?的?(?:半透明的?|实心的?|纯色的?)?(?:底(?:[板色框衬条]|$|(?![部下片端边层]))|背景[条框板]|色块)"
    rf"|\b(?P<en>{_HUES})\s(?:(?:text|caption|solid)\s)?(?:background|box|plate|banner|backdrop|band|bar|strip)\b"
    rf"|\bon\s(?:an?\s)?(?:solid\s)?(?P<on>{_HUES})(?=\W*$|\splease\b)",
    re.I,
)
_LETTERS: Final = regex(
    rf"(?P<zh>{_HUES_ZH})色?的?(?:文?字(?![幕数])|字体)|\b(?P<en>{_HUES})\s(?:letters|lettering|text|writing|font|words|type)\b",
    re.I,
)
_BARE: Final = regex(
    r"^(?:再|也|并|且|然后|同时|还|请|给它们?|把它们?)*(?P<zh>[换改变做弄加用要放垫配来])"
    r"|^\W*(?:(?:and|then|also|please)\s)*(?P<en>(?:put|set|place|lay|have|give)\s)(?:it|them|that)\b",
    re.I,
)
_OPENS: Final = regex(r"\b(?:start|begin|open)s?\s(?:with|on)\b", re.I)
"""A film that begins with words on black has a black picture there."""
_BLACK: Final = "#000000"


def read_text_ground(clause: Clause, there: Situation) -> Reading | None:
    """Read the colour of the ground of words: black or white lies under letters, other colours do not."""
    track = (
        TITLE if verbs.TITLE.search(clause.text) else CAPTIONS if verbs.CAPTIONS.search(clause.text) else ""
    )
    said = None if clause.texts or verbs.REMOVE.search(clause.text) else _GROUND.search(clause.text)
    if said is None or not track or _OPENS.search(clause.text) or not segments(there.draft, track):
        return None
    ground = _hue(said["zh"] or said["en"] or said["on"])
    if ground not in (_BLACK, "#ffffff"):
        return Reading(
            says=there.say(
                "What lies under letters is black, or white under dark letters; there is no other colour.",
                "文字的底板只有黑色（深色字用白色），没有别的颜色；可以改字的颜色，例如“字幕改成红色”。",
            )
        )
    rest = f"{clause.text[: said.start()]} {clause.text[said.end() :]}"
    named = _LETTERS.search(rest)
    letters = _hue(named["zh"] or named["en"]) if named else verbs.find_color(rest) or ""
    letters = letters or ("" if ground == _BLACK else _BLACK)
    if letters and is_dark(letters) == (ground == _BLACK):
        return None
    places = places_in(clause.text, len(segments(there.draft, track))) if track == CAPTIONS else []
    found: list[Operation] = []
    indexes: list[int | None] = [*places] or [None]
    for index in indexes:
        found.append(SetTextGround(track, "plate", index=index))
        found += [SetColor(track, letters, index=index)] if letters else []
    return Reading(tuple(found))


def of_letters(text: str, topic: str) -> str:
    """Return 换成红底, "put it on red", said right after the title, as said of the title; else the text."""
    said = _BARE.match(text) if _GROUND.search(text) else None
    if said is None:
        return text
    if said["zh"]:
        return f"{topic}{text[said.start('zh') :]}"
    return f"{said['en']}{topic}{text[said.end() :]}"


def _hue(name: str) -> str:
    """The colour of a name as #rrggbb."""
    name = name.lower()
    return verbs.COLORS.get(name) or verbs.COLORS[f"{name}色"]
