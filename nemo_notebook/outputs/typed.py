"""What can be typed, in words: the options of `%%nemo` and the verbs of `%nemo`. Data only.

Parsing them is left to the magics, which this list has to follow.
"""

from __future__ import annotations

from typing import Final

from pydantic import BaseModel, ConfigDict


class HelpRow(BaseModel):
    """One thing that can be typed, and what it does."""

    model_config = ConfigDict(frozen=True)

    typed: str
    meaning: str


class HelpGroup(BaseModel):
    """Things that can be typed, under one title."""

    model_config = ConfigDict(frozen=True)

    title: str
    rows: tuple[HelpRow, ...] = ()


_OPTIONS: Final = {
    "-a ITEM": "attach a path, glob, address or variable; repeatable",
    "-d 15s": "length of the film",
    "-r 9:16": "aspect ratio: 16:9, 9:16, 1:1 or 4:5",
    "-q QUALITY": "draft, standard or high",
    "-o NAME": "bind the turn to a variable",
    "--no-export": "stop at the draft: words and track table, no film",
    "--save PATH": "where the MP4 goes; nemo-output/ beside the notebook otherwise",
    "--new": "start a new project first",
    "--bg": "return at once; the film goes on being made, and drawn in its cell",
    "--profile NAME": "who the backend takes you for",
    "--seed N": "the same words and seed make the same film in the local studio",
    "--max-credits N": "refuse a turn, or a whole batch, that would cost more",
    "--raw": "leave $name in the prompt as it is",
    "--trace": "show the whole traceback of an error",
}
_VERBS: Final = {
    "status": "show the tracks",
    "credits": "show the balance",
    "export [PATH]": "render the film",
    "upload PATH…": "give images, clips or music to the project",
    "history [N|all|ID]": "what was asked, made and spent",
    "resume [ID]": "take up what was left: a turn, a render, a download",
    "cancel [N]": "stop what runs in the background, all of it or one",
    "undo": "take back the last change",
    "new": "start a new project",
    "panel": "prompt box, timeline and player to work by hand",
    "connect BACKEND": "local, hosted or an address; with --token it asks for one unseen",
    "scrub FILE.ipynb": "take tokens out of a notebook that was saved with them",
    "doctor": "look whether this machine has what films need",
    "help": "this page",
}
_WORDS: Final = {
    "$name": "the value of a variable of yours",
    "---": "on a line of its own: separates several films",
    "export": "all there is in the cell: does what %nemo export does; so do credits, status and upload",
}


def _rows(words: dict[str, str]) -> tuple[HelpRow, ...]:
    return tuple(HelpRow(typed=typed, meaning=meaning) for typed, meaning in words.items())


GROUPS: Final = (
    HelpGroup(title="%%nemo, with options on its line", rows=_rows(_OPTIONS)),
    HelpGroup(title="%nemo and one of", rows=_rows(_VERBS)),
    HelpGroup(title="In the words of a %%nemo cell", rows=_rows(_WORDS)),
)
"""All that can be typed, in the order in which a beginner needs it."""
