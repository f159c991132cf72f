"""Clauses that mean pictures by what they show: "the lake should be longer", 森林的画面短一点."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.places import NOUN

_CALLED: Final = regex(
    rf"\b(?:the\s|all\s|both\s)*{NOUN}\sof\s(?:the\s)?(?P<of>[a-z-]+)(?=\s|$)|\b(?:the|both|all)\s(?:the\s)?(?P<words>[a-z-]+(?:\s(?!an?\b|more\b|less\b|down\b|up\b|(?:warm|cool|cold|dark|bright|light|soft|long|short|slow|fast|quick)er\b)[a-z-]+)?)(?:\s(?:{NOUN}|parts?))?(?=\s|$)"
    rf"|\b(?:the|both|all)\s(?:the\s)?(?P<word>[a-z-]+)(?:\s(?:{NOUN}|parts?))?(?=\s|$)"
    r"|(?:^|(?<=[把给让将]))(?P<signs>[\u4e00-\u9fff]{1,4}?)(?:那[个些]|的)?(?:画面|镜头|场景|部分|那几?[段张幅])",
    re.I,
)
_NEW: Final = regex(
    r"\b(?:an?(?!\s(?:bit|little|touch|lot|tad)\b)|new|another|into|instead|with)\b|[换改变]成|加", re.I
)


def named_by_scene(clause: Clause, there: Situation) -> Iterator[Clause]:
    """Yield the clause with places for a scene that some of the pictures show, and nothing new in it."""
    if clause.texts or _NEW.search(clause.text):
        return
    for match in _CALLED.finditer(clause.text):
        for group in ("of", "words", "word", "signs"):
            scenes = set(there.scenes_in(match[group] or ""))
            shown = there.showing(scenes.pop()) if len(scenes) == 1 else ()
            if 0 < len(shown) < len(there.pictures):
                yield _placed(clause, match, shown)
                return


def _placed(clause: Clause, match: re.Match[str], shown: tuple[int, ...]) -> Clause:
    if match["signs"]:
        names = "和".join(f"第{one + 1}张" for one in shown)
    else:
        names = " and ".join(f"image #{one + 1}" for one in shown)
    text = f"{clause.text[: match.start()]}{names}{clause.text[match.end() :]}"
    return replace(clause, text=text, raw=text)
