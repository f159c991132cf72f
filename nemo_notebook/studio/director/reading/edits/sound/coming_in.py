"""See the film with the music that a clause before brings in: "add lofi music, make it a bit quieter"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nemo_notebook.studio.director.drafts import MUSIC, segments
from nemo_notebook.studio.director.operations import Operation, SetMusic
from nemo_notebook.studio.director.reading.messages.situation import Situation


def with_music_coming(operations: Sequence[Operation], there: Situation) -> Situation:
    """Return the film with the music that operations bring in; as it is where it has music already."""
    brought = next((one for one in operations if isinstance(one, SetMusic)), None)
    if brought is None or segments(there.draft, MUSIC):
        return there
    return replace(there, draft=brought.apply(there.draft, there.shelf))
