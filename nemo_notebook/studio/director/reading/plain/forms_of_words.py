"""What people say of new words for the screen: "the last line should say …", “…” after the cakes line."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.reading.plain.form import Form, form

_SAY: Final = (
    r"\s(?:should|must|has\sto|might|could|can|needs\sto)\s(?:say|read|state|be)(?:\sinstead)?,?:?\s"
)
_ADD: Final = r"(?:add|put|insert|write|adding|place|bring\sin)"

WORDS: Final[tuple[Form, ...]] = (
    form(rf"(?:[^§]{{0,40}}\swhether\s)?(?!§)<t>{_SAY}<w>", "change {t} to {w}"),
    form(r"(?:write|put|have)\s<w>\s(?:in|as|for|into)\s<t>(?:\sinstead)?", "change {t} to {w}"),
    form(r"(?:[^§]{0,30}\s)?<w>\sinstead\sof\s(?!§)<t>", "change {t} to {w}"),
    form(r"(?:replace|swap)\s(?!§)<t>\s(?:with|by|for)\s<w>", "change {t} to {w}"),
    form(
        rf"(?:{_ADD}\s)?<w>\s(?:right\s|directly\s)?after\s(?!§)<u>|(?:{_ADD}\s)?<w>\s(?:under|below)\s<u>,\s(?:i\smean\s)after\sit",
        "add a caption {w} after {u}",
    ),
    form(
        rf"(?:right\s|directly\s)?after\s(?!§)<u>,?\s{_ADD}\s(?:in\s)?(?:one\s(?:more\s)?that\ssays\s|a\s(?:line|caption|text)\s(?:saying\s|that\ssays\s)?|another\s(?:line|one)\s(?:saying\s)?)?<w>",
        "add a caption {w} after {u}",
    ),
    form(
        rf"{_ADD}\s<w>\s(?:on|as)\s(?:an?|the)\s(?:end|closing|final|last)\s(?:card|screen|slide|page)",
        "end card {w}",
    ),
    form(
        rf"{_ADD}\s(?:in\s)?(?:a\s)?(?:caption|subtitle)\sat\sthe\s(?:very\s)?end\s(?:that\ssays|saying|with|reading)\s<w>",
        "add a caption {w} at the end",
    ),
    form(
        r"(?:and\s)?(?:a\s)?last\s(?:text|line|caption)\s<w>\sat\sthe\s(?:very\s)?end|[^§]{0,20}<w>\sat\sthe\s(?:very\s)?end,\sas\sa\s(?:caption|line)",
        "add a caption {w} at the end",
    ),
    form(
        r"(?:[^§]{0,30}\s)?(?:open|start|begin)\swith\s<w>(?:\sbefore\s(?:anything|everything)\selse)?",
        "add a caption {w} at the start",
    ),
    form(
        rf"{_ADD}\s(?:in\s)?a\s(?:caption|subtitle)\sat\sthe\s(?:very\s)?end\s(?:that\ssays|saying|reading):?\s(?P<words>[^§:]{{2,60}})",
        'add a caption "{words}" at the end',
    ),
    form(
        rf"{_ADD}\s(?:[^:§]{{0,30}}\s)?at\sthe\s(?:very\s)?end:\s(?P<beside>[^§:]{{2,60}})",
        'add a caption "{beside}" at the end',
    ),
)
"""The last is taken where the film has an end card, which stays."""
