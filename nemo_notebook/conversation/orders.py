"""What one turn is to do: the words as they were read, the options, the place of the film."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nemo_notebook.conversation.attachments import Attachment
from nemo_notebook.conversation.exporting import Wish
from nemo_notebook.conversation.options import TurnOptions
from nemo_notebook.conversation.places import Place
from nemo_notebook.conversation.requests import Request, read_request
from nemo_notebook.errors import ConfigError
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import Entry
from nemo_notebook.redaction import STRUCK
from nemo_notebook.text import detect_language, with_options


@dataclass(frozen=True, slots=True)
class Order:
    """What one turn is to do.

    Attributes:
        request: the words as they were read.
        options: what was asked besides.
        place: where the film goes, None for no film.
    """

    request: Request
    options: TurnOptions
    place: Place | None

    @classmethod
    def read(
        cls,
        prompt: str,
        attach: Sequence[Attachment],
        options: TurnOptions,
        draft: Draft | None,
        turn_id: str,
    ) -> Order:
        """Read what a prompt asks for, given the draft so far.

        Raises:
            ConfigError: for a film that cannot be made.
            FileProblemError: when a file is missing, or the film's place cannot be written.
        """
        request = read_request(prompt, attach, draft)
        save = options.save or (Path(request.wanted.path) if request.wanted.path else None)
        films = options.export and request.asks_for_film
        return cls(request, options, Place.checked(save, prompt, turn_id) if films else None)

    @classmethod
    def again(cls, entry: Entry, draft: Draft | None, save: Path | None) -> Order:
        """Read what a turn was to do from what was kept of it.

        Args:
            entry: of the ledger.
            draft: the one before it.
            save: another place for its film.

        Raises:
            FileProblemError: as `read`, and when what was attached is gone.
            ConfigError: when it held a secret, which was not kept.
        """
        options = TurnOptions.from_json(entry.options)
        options = replace(options, save=save or options.save)
        # What has gone out needs its attachments no more, and they may be gone.
        kept = entry.options.get("attach", []) if entry.status == "asked" else []
        if entry.status == "asked" and STRUCK in f"{entry.prompt}{kept}":
            raise ConfigError(
                "That request held a secret, which is not kept, and it was not sent.",
                "Run its cell again.",
            )
        attach = [Attachment.from_json(one) for one in kept]
        return cls.read(entry.prompt, attach, options, draft, entry.id)

    @property
    def wish(self) -> Wish:
        """How the film is wanted."""
        return Wish(self.options.quality, self.request.wanted.short_side_px)

    def as_json(self, *, new: bool) -> dict[str, Any]:
        """Return what the ledger keeps of it besides the words; `new`: in a session of its own."""
        attach = [item.as_json() for item in self.request.attach]
        return {**self.options.as_json(), "attach": attach, "new": new}

    @property
    def message(self) -> str:
        """The words to send, with the options in them."""
        words = self.request.message
        return with_options(
            words,
            duration_ms=self.options.duration_ms,
            aspect=self.options.aspect,
            seed=self.options.seed,
            language=detect_language(words),
        )
