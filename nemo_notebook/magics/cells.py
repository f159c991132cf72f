"""Run a `%%nemo` cell: read it, start the turn or the batch, draw it, bind the result."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nemo_notebook import background, kernel
from nemo_notebook.batches import Batching, read_rows
from nemo_notebook.errors import ConfigError
from nemo_notebook.magics.parsing import fill_in, find_attachments, read_options
from nemo_notebook.magics.quiet import two_lines
from nemo_notebook.models.progress import Progress
from nemo_notebook.models.turn import Batch, Turn
from nemo_notebook.sessions import Session
from nemo_notebook.show import Doer, follow, follow_awaited
from nemo_notebook.text import detect_language, split_films

Names = dict[str, Any]
Tell = Callable[[Progress], None]


def run_cell(line: str, cell: str, names: Names) -> None:
    """Run a cell and block until it has ended, or goes on in the background.

    Raises:
        NemoError: one of its kinds, for everything that can go wrong.
    """
    request = Request(line, cell, names)
    if request.background:
        request.start()
    else:
        request.finish(follow(request.make, request.doer, language=request.language))


async def await_cell(line: str, cell: str, names: Names) -> None:
    """Do the same on a running loop, which goes on serving widgets meanwhile."""
    request = Request(line, cell, names)
    if request.background:
        request.start()
    else:
        request.finish(await follow_awaited(request.make, request.doer, language=request.language))


class Request:
    """A cell as it was read: whose session it is, what it asks for, where the result goes."""

    def __init__(self, line: str, cell: str, names: Names) -> None:
        self._line = line
        self._names = names
        self._options = options = read_options(line, names)
        # Split first: a line of dashes inside a variable is just text.
        parts = split_films(cell) or [""]
        self._prompts = parts if options.raw else [fill_in(part, names).strip() for part in parts]
        self._arguments: dict[str, Any] = {
            "attach": find_attachments(options.attach, names),
            "duration": options.duration,
            "aspect": options.aspect,
            "quality": options.quality,
            "export": not options.no_export,
            "seed": options.seed,
            "save": options.save,
        }
        self._before = kernel.session()
        self._session = self._own_session()
        self._films = self._batching() if len(parts) > 1 else None

    @property
    def background(self) -> bool:
        """Whether the cell returns while its turn goes on."""
        return bool(self._options.bg)

    @property
    def language(self) -> str:
        """Of the cell's words."""
        return detect_language("\n".join(self._prompts))

    @property
    def doer(self) -> Doer:
        """Whose work it is."""
        return self._films or self._session

    def start(self) -> None:
        """Let it go on in the background, and bind what stands for its result."""
        several = f"{len(self._prompts)} films: " if self._films else ""
        words = several + (self._prompts[0] or "upload")
        pending = background.start(self._make_alone, self.doer, words)
        if self._options.out:
            self._names[self._options.out] = pending

    async def make(self, tell: Tell) -> Turn | Batch:
        """Do what the cell asks for."""
        return await (self._films.make(tell) if self._films else self._ask(tell))

    def finish(self, result: Turn | Batch) -> None:
        """Give the result its name, and offer the panel under what was shown of it.

        Raises:
            ConfigError: when nothing of a batch could be made.
        """
        if self._options.out:
            self._names[self._options.out] = result
        _check_batch(result)
        if isinstance(result, Turn) and result.draft:
            from nemo_notebook.panel import offer_panel

            offer_panel(self._session)

    async def _make_alone(self, tell: Tell) -> Turn | Batch:
        """Do it where no cell is there to raise in."""
        with two_lines(self._line):
            result = await self.make(tell)
            _check_batch(result)
            return result

    async def _ask(self, tell: Tell) -> Turn:
        """Ask in the session that later cells go on with; one that failed with nothing made is left again."""
        kernel.use(self._session)
        try:
            return await self._session.ask(
                self._prompts[0],
                new=self._options.new and self._session is self._before,
                max_credits=self._options.max_credits,
                tell=tell,
                **self._arguments,
            )
        except BaseException:
            self._give_back()
            raise

    def _give_back(self) -> None:
        made = self._session.conversation.draft or self._session.going_on
        if not made and kernel.session() is self._session:
            kernel.use(self._before)

    def _own_session(self) -> Session:
        """Return this kernel's session, or one of its own for another profile or a film beside another."""
        profile = self._options.profile
        if profile and profile != self._before.conversation.profile_name:
            return kernel.under_profile(profile)
        beside = self._options.new and (self.background or background.occupies(self._before))
        return kernel.sibling() if beside else self._before

    def _batching(self) -> Batching:
        rows = read_rows(self._prompts, self._arguments)
        return Batching(rows, self._session.conversation.sibling, self._options.max_credits)


def _check_batch(result: Turn | Batch) -> None:
    if isinstance(result, Batch) and result.failures and not result.turns:
        raise ConfigError("None of the films could be made.", "Each says above what to do.")
