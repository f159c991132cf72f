"""What each sound of a film sounds like by itself: peaks for its own row of the timeline.

A film's own sound is all of them together. So a tiny film is made of each track alone, by the same backend,
and listened to; what was heard once is kept.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nemo_notebook.models.draft import Draft, Track

if TYPE_CHECKING:
    from nemo_notebook.sessions import Session

PEAKS_PER_S: Final = 25
_LONGEST_MS: Final = 600_000
_SIDE_PX: Final = 64
_TINY: Final = {"width": _SIDE_PX, "height": _SIDE_PX}
_KEPT: Final = 40  # sounds


class Waves:
    """Listens to the sounds of a session's films.

    Args:
        session: whose backend makes them.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: dict[str, bytes] = {}

    async def heard(self, draft: Draft) -> dict[int, bytes]:
        """Return the peaks, 0..255, by the place of their track; nothing where a film has a single sound.

        Cost: free, but a second or so of work for each sound that was not heard before.
        """
        found = {}
        for place in sounds(draft):
            wire = draft.to_wire()
            only = wire | {"t": [wire["t"][place]], "m": wire.get("m", {}) | _TINY}
            key = json.dumps(only, sort_keys=True)
            if key not in self._kept:
                self._kept[key] = await self._listen(Draft.from_wire(only))
            found[place] = self._kept[key]
        while len(self._kept) > _KEPT:
            self._kept.pop(next(iter(self._kept)))
        return found

    async def _listen(self, draft: Draft) -> bytes:
        with tempfile.TemporaryDirectory(prefix="nemo-wave-") as folder:
            video = await self._session.look(Path(folder) / "sound.mp4", draft=draft)
            return await asyncio.to_thread(peaks, video.path)


def sounds(draft: Draft) -> list[int]:
    """Return the places of the audio tracks, where more than one of them or of the clips sounds."""
    if draft.duration_ms > _LONGEST_MS:
        return []
    heard = [place for place, row in enumerate(draft.tracks) if row.kind == "audio" and _sounds(row)]
    clips = any(one.volume for row in draft.of_kind("video") for one in row.segments)
    return heard if len(heard) + clips > 1 else []


def _sounds(row: Track) -> bool:
    return any(one.duration_ms > 0 and one.volume != 0 for one in row.segments)


def peaks(path: Path) -> bytes:
    """Return how loud a film is, `PEAKS_PER_S` times a second: its largest samples, 255 for the loudest."""
    import av
    import numpy as np

    with av.open(str(path)) as film:
        if not film.streams.audio:
            return b""
        parts = [np.abs(frame.to_ndarray()).max(axis=0) for frame in film.decode(audio=0)]
        rate = film.streams.audio[0].rate or 48_000
    samples = np.concatenate(parts or [np.zeros(1)]).astype(np.float32)
    step = rate // PEAKS_PER_S
    padded = np.pad(samples, (0, -len(samples) % step))
    found = padded.reshape(-1, step).max(axis=1)
    return bytes(np.rint(found * (255 / max(float(found.max()), 1e-4))).astype(np.uint8))
