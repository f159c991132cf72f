"""Run a `%%nemo` cell: read it, start the turn or the batch, draw it, bind the result."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nemo_notebook import kernel
from nemo_notebook.batches import make_batch, read_rows
from nemo_notebook.errors import ConfigError
from nemo_notebook.magics.parsing import fill_in, find_attachments, read_options, split_prompts
from nemo_notebook.models.progress import Progress
from nemo_notebook.models.turn import Batch, Turn
from nemo_notebook.show import follow, follow_awaited

Names = dict[str, Any]
Tell = Callable[[Progress], None]


def run_cell(line: str, cell: str, names: Names) -> None:
    """Run a cell and block until it has ended.

    Raises:
        NemoError: one of its kinds, for everything that can go wrong.
    """
    request = Request(line, cell, names)
    request.keep(follow(request.begin, request.session))


async def await_cell(line: str, cell: str, names: Names) -> None:
    """Do the same on a running loop, which goes on serving widgets meanwhile."""
    request = Request(line, cell, names)
    request.keep(await follow_awaited(request.begin, request.session))


class Request:
    """A cell as it was read: whose session it is, what it asks for, where the result goes."""

    def __init__(self, line: str, cell: str, names: Names) -> None:
        self._names = names
        self._options = options = read_options(line, names)
        # Split first: a line of dashes inside a variable is just text.
        parts = split_prompts(cell) or [""]
        self._prompts = parts if options.raw else [fill_in(part, names).strip() for part in parts]
        self._arguments = {
            "attach": find_attachments(options.attach, names),
            "duration": options.duration,
            "aspect": options.aspect,
            "quality": options.quality,
            "export": not options.no_export,
            "seed": options.seed,
            "max_credits": options.max_credits,
            "save": options.save,
        }
        current = kernel.session()
        other = options.profile and options.profile != current.conversation.profile_name
        self.session = kernel.under_profile(options.profile) if other else current

    async def begin(self, tell: Tell) -> Turn | Batch:
        """Do what the cell asks for."""
        if len(self._prompts) > 1:
            rows = read_rows(self._prompts, self._arguments)
            return await make_batch(rows, kernel.sibling, tell)
        try:
            return await self.session.ask(
                self._prompts[0], new=self._options.new, tell=tell, **self._arguments
            )
        finally:
            if self.session.backend:  # another profile counts from when its session was reached
                kernel.use(self.session)

    def keep(self, result: Turn | Batch) -> None:
        """Bind the result, and show a batch.

        Raises:
            NemoError: when nothing of a batch could be made.
        """
        if self._options.out:
            self._names[self._options.out] = result
        if isinstance(result, Batch):
            from IPython.display import display

            display(result)  # type: ignore[no-untyped-call]
            if result.failures and not result.turns:
                raise ConfigError("None of the films could be made.", "Each says above what to do.")
