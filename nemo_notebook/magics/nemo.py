"""The magics `%nemo` and `%%nemo`: parse, call the session, show. What they say is said elsewhere."""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from typing import Any

from IPython.core.magic import Magics, cell_magic, line_cell_magic, magics_class, no_var_expand

from nemo_notebook import kernel
from nemo_notebook.batches import make_batch, read_rows
from nemo_notebook.errors import NemoError
from nemo_notebook.magics.parsing import fill_in, find_attachments, read_options, split_prompts
from nemo_notebook.magics.verbs import run_verb
from nemo_notebook.models.progress import Progress
from nemo_notebook.models.turn import Batch, Turn
from nemo_notebook.runner import Work, the_runner
from nemo_notebook.show import follow, follow_awaited, make_screen

_Work = Work["Turn | Batch", Progress]


@magics_class
class NemoMagics(Magics):
    """AI video in a cell."""

    @no_var_expand
    @line_cell_magic
    def nemo(self, line: str, cell: str | None = None) -> Any:
        """Make and edit films in plain words.

        %%nemo [options]
        Words of what to make, or of what to change.

          -o NAME           bind the turn to a variable
          -a ITEM           attach a path, glob, address or variable; repeatable
          -d 15s            length            -r 9:16   aspect ratio: 16:9, 9:16, 1:1, 4:5
          -q QUALITY        draft, standard or high
          --no-export       stop at the draft: words and track table, no film
          --save PATH       where the MP4 goes; default nemo-output/ beside the notebook
          --new             start a new session (project) first
          --profile NAME    profile           --seed N  seed for the local studio
          --max-credits N   refuse a turn that would cost more
          --raw             replace no $variables in the words
          --trace           show the whole traceback of an error

        $name and ${name} in the words are variables; a line of --- separates several films.
        As the cell's words, "export", "credits" and "status" do just that.

        %nemo VERB
          status · credits · export [PATH] · upload PATH… · resume [ID] · undo · new
          panel · connect local|hosted|URL · doctor · help
        """
        if cell is None:
            with _quiet("--trace" in line.split()):
                return run_verb(line.replace("--trace", ""), self._names)
        with _quiet("--trace" in line.split()):
            options = read_options(line, self._names)
            session, work = self._start(options, cell)
            self._keep(options, follow(work, make_screen(session), session))
        return None

    @no_var_expand
    @cell_magic
    def _nemo_awaited(self, line: str, cell: str) -> Awaitable[None]:
        """Do the same as %%nemo, awaited by the cell."""
        return self._awaited(line, cell)

    @property
    def _names(self) -> dict[str, Any]:
        assert self.shell is not None  # IPython sets it when it registers the magics
        names: dict[str, Any] = self.shell.user_ns
        return names

    async def _awaited(self, line: str, cell: str) -> None:
        with _quiet("--trace" in line.split()):
            options = read_options(line, self._names)
            session, work = self._start(options, cell)
            self._keep(options, await follow_awaited(work, make_screen(session), session))

    def _start(self, options: argparse.Namespace, cell: str) -> tuple[kernel.Session, _Work]:
        words = cell if options.raw else fill_in(cell, self._names)
        attached = find_attachments(options.attach, self._names)
        prompts = split_prompts(words) or [""]
        session = self._session(options)
        request = {
            "attach": attached,
            "duration": options.duration,
            "aspect": options.aspect,
            "quality": options.quality,
            "export": not options.no_export,
            "seed": options.seed,
            "max_credits": options.max_credits,
            "save": options.save,
        }
        if len(prompts) == 1:
            return session, the_runner().start(
                lambda tell: _one(session, options.new, prompts[0].strip(), request, tell)
            )
        rows = read_rows(prompts, request)
        return session, the_runner().start(lambda tell: make_batch(rows, kernel.sibling, tell))

    def _session(self, options: argparse.Namespace) -> kernel.Session:
        current = kernel.session()
        if options.profile and options.profile != current.conversation.profile_name:
            return kernel.change_profile(options.profile)
        return current

    def _keep(self, options: argparse.Namespace, result: Turn | Batch) -> None:
        if options.out:
            self._names[options.out] = result
        if isinstance(result, Batch):
            from IPython.display import display

            display(result)  # type: ignore[no-untyped-call]


async def _one(session: kernel.Session, new: bool, prompt: str, request: dict[str, Any], tell: Any) -> Turn:
    if new and session.backend:
        await session.new()
    return await session.ask(prompt, tell=tell, **request)


@contextmanager
def _quiet(trace: bool) -> Iterator[None]:
    """Let an error show as two lines, or in full after `--trace`."""
    try:
        yield
    except NemoError as problem:
        problem.full_trace = trace
        raise
