"""Tell changes of the film, or of the picture spoken of last, for one that is named and is not there."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.operations import (
    CutSpan,
    HoldPicture,
    KeepSpan,
    Operation,
    RemovePicture,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetDuration,
    SetSpeed,
    TrimClip,
)
from nemo_notebook.studio.director.reading.edits.answers.scene_facts import none_called
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.missing_named import missing_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_TOUCHING: Final = (
    CutSpan,
    HoldPicture,
    KeepSpan,
    RemovePicture,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetDuration,
    SetSpeed,
    TrimClip,
)


def _for_a_missing_one(one: Operation, said: str, there: Situation) -> str:
    """Which pictures there are, where another was touched for one that is not: "the cat can go"."""
    name = missing_in(said, there) if isinstance(one, _TOUCHING) else ""
    comes = isinstance(one, ReplaceScenes) and any(
        each.sure or each.scene == one.scene for each in find_subjects(name)
    )
    return none_called(name, there) if name and not comes else ""


MISSING_RULES: Final = (_for_a_missing_one,)
"""Rules for what is named and is not there."""
