"""Where a film goes: checked before anything is sent, named when the film is known."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from nemo_notebook.errors import FileProblemError
from nemo_notebook.models.draft import Draft

OUTPUT_FOLDER: Final = "nemo-output"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that can be written, and the name a film gets in it.

    Attributes:
        folder: exists, from the root on.
        name: of the file, without a folder.
        chosen: whether the person gave the name.
    """

    folder: Path
    name: str
    chosen: bool = False
    turn_id: str = ""

    @classmethod
    def checked(cls, save: Path | None, words: str, turn_id: str) -> Place:
        """Find the place and make sure that it can be written.

        Args:
            save: a file or folder the person named; None for `nemo-output/` in the working folder.
            words: what the file is named after.
            turn_id: makes the name unique.

        Raises:
            FileProblemError: when the folder cannot be made or written, or the file is no .mp4.
        """
        try:
            place = cls._found(save, f"{slug(words)}-{turn_id}.mp4", turn_id)
            # From the root on: the film still finds its place when the working folder changes meanwhile.
            place = replace(place, folder=place.folder.absolute())
            place.folder.mkdir(parents=True, exist_ok=True)
            probe = place.folder / f".{place.name}.probe"
            probe.touch()
            probe.unlink()
        except (OSError, ValueError) as problem:
            reason = getattr(problem, "strerror", None) or problem
            raise FileProblemError(
                f"{str(save or OUTPUT_FOLDER)[:80]} cannot be written: {reason}.",
                "Name another place: --save PATH, or %nemo export PATH.",
            ) from None
        return place

    @classmethod
    def _found(cls, save: Path | None, name: str, turn_id: str) -> Place:
        if save is None:
            return cls(Path(OUTPUT_FOLDER), name, turn_id=turn_id)
        if save.is_dir() or not save.suffix:
            return cls(save, name, turn_id=turn_id)
        if save.suffix.lower() != ".mp4":
            raise FileProblemError(f"{save} does not end in .mp4.", "Films are MP4 files: name it film.mp4.")
        if os.path.lexists(save) and not save.is_file():
            raise FileProblemError(f"{save} is there already, and is no file.", "Choose another name.")
        return cls(save.parent, save.name, chosen=True)

    def named(self, draft: Draft | None) -> Place:
        """Return the place with a name after the draft's title, unless the person gave one."""
        if self.chosen or draft is None or not draft.title.strip():
            return self
        return replace(self, name=f"{slug(draft.title)}-{self.turn_id}.mp4")

    @property
    def path(self) -> Path:
        """The file."""
        return self.folder / self.name


def slug(words: str) -> str:
    """Return a short file name from words: letters and digits of any script, joined by hyphens."""
    parts = re.findall(r"\w+", words.lower(), re.UNICODE)[:5]
    return "-".join(parts)[:40].strip("-_") or "film"
