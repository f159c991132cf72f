"""Keep a new length of the film where the pictures are to be equally long in it: 缩到18秒，三个场景一样长."""

from __future__ import annotations

from collections.abc import Sequence

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import Operation, SetDuration, SetPictureLength
from nemo_notebook.studio.director.reading.messages.situation import Situation


def shared_evenly(operations: Sequence[Operation], said: str, there: Situation) -> list[Operation]:
    """Give each picture its part of the length that the film is to have, not of the one it has."""
    lengths = [one for one in operations if isinstance(one, SetDuration)]
    count = max(1, len(there.pictures))
    even = SetPictureLength(length_ms(there.draft) // count)
    if len(lengths) != 1 or even not in operations or not find_durations(said):
        return list(operations)
    return [
        SetPictureLength(lengths[0].duration_ms // count) if one == even else one
        for one in operations
        if one != lengths[0]
    ]
