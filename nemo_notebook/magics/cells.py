"""Run a `%%nemo` cell: read it, start the turn or the batch, draw it, bind the result."""

from __future__ import annotations

import argparse
from typing import Any

from nemo_notebook import kernel
from nemo_notebook.batches import make_batch, read_rows
from nemo_notebook.magics.parsing import fill_in, find_attachments, read_options, split_prompts
from nemo_notebook.models.progress import Progress
from nemo_notebook.models.turn import Batch, Turn
from nemo_notebook.runner import Work, the_runner
from nemo_notebook.show import follow, follow_awaited, make_screen

Names = dict[str, Any]


def run_cell(line: str, cell: str, names: Names) -> None:
    """Run a cell and block until it has ended.

    Raises:
        NemoError: one of its kinds, for everything that can go wrong.
    """
    options = read_options(line, names)
    session, work = _start(options, cell, names)
    _keep(options, follow(work, make_screen(session), session), names)


async def await_cell(line: str, cell: str, names: Names) -> None:
    """Do the same on a running loop, which goes on serving widgets meanwhile."""
    options = read_options(line, names)
    session, work = _start(options, cell, names)
    _keep(options, await follow_awaited(work, make_screen(session), session), names)


def _start(
    options: argparse.Namespace, cell: str, names: Names
) -> tuple[kernel.Session, Work[Turn | Batch, Progress]]:
    words = cell if options.raw else fill_in(cell, names)
    prompts = split_prompts(words) or [""]
    request = {
        "attach": find_attachments(options.attach, names),
        "duration": options.duration,
        "aspect": options.aspect,
        "quality": options.quality,
        "export": not options.no_export,
        "seed": options.seed,
        "max_credits": options.max_credits,
        "save": options.save,
    }
    session = _session(options)
    if len(prompts) == 1:
        return session, the_runner().start(lambda tell: _ask(session, options.new, prompts[0], request, tell))
    rows = read_rows(prompts, request)
    return session, the_runner().start(lambda tell: make_batch(rows, kernel.sibling, tell))


def _session(options: argparse.Namespace) -> kernel.Session:
    current = kernel.session()
    if options.profile and options.profile != current.conversation.profile_name:
        return kernel.change_profile(options.profile)
    return current


async def _ask(session: kernel.Session, new: bool, prompt: str, request: dict[str, Any], tell: Any) -> Turn:
    if new and session.backend:
        await session.new()
    return await session.ask(prompt, tell=tell, **request)


def _keep(options: argparse.Namespace, result: Turn | Batch, names: Names) -> None:
    if options.out:
        names[options.out] = result
    if isinstance(result, Batch):
        from IPython.display import display

        display(result)  # type: ignore[no-untyped-call]
