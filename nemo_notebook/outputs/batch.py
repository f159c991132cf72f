"""Several films from one cell: a grid of players, each under its prompt, failures among them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from nemo_notebook.models.turn import Batch, Clip, Failure, Turn, Video
from nemo_notebook.outputs.figures import count
from nemo_notebook.outputs.labels import labelled, said
from nemo_notebook.outputs.markup import HAIRLINE, SMALL, clean, cut, heading, label, quiet
from nemo_notebook.outputs.notices import problem_html
from nemo_notebook.outputs.player import player_html, player_plain
from nemo_notebook.text import detect_language

_TALL_PX: Final = 260
_CELL: Final = (
    f"flex:0 1 240px;min-width:0;max-width:100%;box-sizing:border-box;border-top:{HAIRLINE};padding-top:8px"
)
_PROMPT: Final = 160
_NAMED: Final = 8
"""Films that failed whose numbers the heading names."""


def batch_html(batch: Batch, playable: Callable[[Video], Clip | None], *, folder: Path | None = None) -> str:
    """Return the grid as HTML, in the order of the prompts; `playable` gives the bytes of each film."""
    with labelled(_language(batch)):
        return _html(batch, playable, folder)


def _html(batch: Batch, playable: Callable[[Video], Clip | None], folder: Path | None) -> str:
    cells = []
    for number, one in enumerate(batch.results, 1):
        prompt = f'<div style="{SMALL};margin:0 0 6px">{number}. {label(one.prompt, _PROMPT)}</div>'
        cells.append(f'<div style="{_CELL}">{prompt}{_result(one, playable, folder)}</div>')
    grid = f'<div style="display:flex;flex-wrap:wrap;gap:16px 20px;margin-top:6px">{"".join(cells)}</div>'
    badges = dict.fromkeys(video.made_by for video in batch.videos if video.made_by)
    return heading(_head(batch)) + grid + "".join(quiet(label(one, 160), above_px=10) for one in badges)


def batch_plain(batch: Batch, *, folder: Path | None = None) -> str:
    """Return the films and failures as text, in the order of the prompts."""
    with labelled(_language(batch)):
        return _plain(batch, folder)


def _plain(batch: Batch, folder: Path | None) -> str:
    lines = [_head(batch)]
    for number, one in enumerate(batch.results, 1):
        lines.append(f"{number}. {cut(one.prompt, _PROMPT)}")
        if isinstance(one, Failure):
            lines += [f"   {clean(part)}" for part in (one.message, one.hint) if part]
        else:
            words = player_plain(one.video, folder=folder) if one.video else cut(str(one), _PROMPT)
            lines += [f"   {line}" for line in words.splitlines()]
    return "\n".join(lines)


def _language(batch: Batch) -> str:
    return detect_language("\n".join(one.prompt for one in batch.results))


def _head(batch: Batch) -> str:
    drafts = sum(turn.video is None and turn.draft is not None for turn in batch.turns)
    made = count(drafts, "draft") if drafts and not batch.videos else count(len(batch.videos), "film")
    failed = [str(number) for number, one in enumerate(batch.results, 1) if isinstance(one, Failure)]
    numbers = ", ".join(failed[:_NAMED]) + (" …" if len(failed) > _NAMED else "")
    if not failed:
        return made
    return f"{made} · {said('{films} failed: {numbers}', films=count(len(failed), 'film'), numbers=numbers)}"


def _result(one: Turn | Failure, playable: Callable[[Video], Clip | None], folder: Path | None) -> str:
    if isinstance(one, Failure):
        return problem_html(one.message, one.hint)
    if one.video is None:
        return quiet(label(one.draft.summary() if one.draft else one.text, 240))
    film = one.video.model_copy(update={"made_by": ""})  # one badge under the whole grid is enough
    return player_html(film, playable(one.video), folder=folder, tall_px=_TALL_PX)
