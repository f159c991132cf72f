"""Write scenes that are told in a row with the words on each as a storyboard: "first the sea with …"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import only_length
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_WORDS: Final = (
    r"\s(?:(?:and|with|saying|reading|that\ssays|which\ssays|labelled|labeled)\s)(?:(?:on\sit\s)?(?:the|just|only)\s)*(?P<told>(?:words?|text|caption|line|label)\s)?(?:saying\s)?"
    rf"(?P<words>{QUOTED.pattern}|(?-i:[A-Z])[^,.;:!?\n“”\"]{{0,38}}?)(?=\s*(?:[,.;!?\n]|$)|\s(?:and\s)?then\b|\sand\s(?:last|finally|at\slast)\b)"
)
_SCENE: Final = r"(?P<scene>[a-z][^,.;:!?\n“”\"]{2,60}?)"
_FIRST: Final = regex(
    rf"(?:^|(?P<mark>[:.;!?\n]\s*|,\s))(?:(?:first(?:ly|\sof\sall)?|(?:it\s)?(?:starts?|begins?|opens?)\s(?:with|in|on))(?:\scomes)?,?)\s(?:show\s)?{_SCENE}{_WORDS}",
    re.I,
)
_NEXT: Final = regex(
    rf"(?:[,;.]\s*|\s)(?:(?:and|then|next|after\sthat|finally|last(?:ly)?|at\s(?:last|the\send)|followed\sby|ends?\s(?:with|on)|second(?:ly)?|third(?:ly)?)[,\s]+)+(?:show\s)?{_SCENE}{_WORDS}",
    re.I,
)
_FEWEST: Final = 2
_QUOTES: Final = "“”\"'‘’「」"


def as_storyboard(words: str) -> str:
    """Return a message in which such a row is a storyboard, each scene with its caption."""
    first = _FIRST.search(words)
    row = [first] if first else []
    while row and (following := _NEXT.match(words, row[-1].end())):
        row.append(following)
    named = [one for one in row if names_scene(one["scene"])]
    sure = first is not None and (first["told"] or first["words"][0] in _QUOTES)
    if first is None or not sure or not len(row) >= _FEWEST or 2 * len(named) + 1 < len(row):
        return words
    mark = "." if first["mark"] else ""
    told = "\n".join(
        f"Scene {place}: {one['scene']}, caption “{one['words'].strip(_QUOTES)}”."
        for place, one in enumerate(row, 1)
    )
    after = words[row[-1].end() :].strip(" .;,\n")
    before = f"{words[: first.start()]}{mark}"
    if only_length(before.strip(" .")):
        before, after = "", f"{before} {after}".strip(" .")
    return f"{before}\n{told}\n{f'{after}.' if after else ''}".strip()
