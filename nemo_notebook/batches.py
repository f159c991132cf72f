"""Several films from several prompts: two at a time, each in its own session; a failure stops no other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from nemo_notebook.errors import ConfigError, NemoError
from nemo_notebook.models.progress import Phase, Progress
from nemo_notebook.models.turn import Batch, Failure, Turn

if TYPE_CHECKING:
    from nemo_notebook.kernel import Session

AT_ONCE: Final = 2
ARGUMENTS: Final = frozenset(
    ("prompt", "attach", "duration", "aspect", "quality", "export", "seed", "max_credits", "save")
)

Row = dict[str, Any]


def read_rows(prompts: Iterable[Any], options: Mapping[str, Any]) -> list[Row]:
    """Return one dict of arguments a film, from words, mappings, or the rows of a DataFrame.

    Raises:
        ConfigError: when there is nothing to do, or a column or option is unknown.
    """
    to_dict = getattr(prompts, "to_dict", None)
    if isinstance(prompts, str):
        prompts = [prompts]
    elif callable(to_dict) and hasattr(prompts, "columns"):  # a DataFrame
        prompts = to_dict("records")
    if not isinstance(prompts, Iterable):
        raise ConfigError(
            f"Something of type {type(prompts).__name__} is no list of prompts.", 'nemo.batch(["…", "…"])'
        )
    rows = [{**options, **_row(one)} for one in prompts]
    if not rows:
        raise ConfigError(
            "There is no prompt in the batch.", "Give a list of prompts, or rows with a column prompt."
        )
    for number, row in enumerate(rows, 1):
        unknown = sorted(set(row) - ARGUMENTS)
        if unknown or not isinstance(row.get("prompt"), str):
            what = f"The column {unknown[0]!r} is unknown." if unknown else "A row has no prompt."
            raise ConfigError(what, "Columns: " + ", ".join(sorted(ARGUMENTS)) + ".")
        place = Path(str(row.get("save") or ""))
        if place.suffix and len(rows) > 1:  # one file cannot hold them all
            row["save"] = place.with_name(f"{place.stem}-{number}{place.suffix}")
    return rows


def _row(one: Any) -> Row:
    if isinstance(one, str):
        return {"prompt": one}
    if callable(getattr(one, "_asdict", None)):  # a row of DataFrame.itertuples()
        one = {key: value for key, value in one._asdict().items() if key != "Index"}
    elif callable(getattr(one, "to_dict", None)):  # a Series
        one = one.to_dict()
    if not isinstance(one, Mapping):
        raise ConfigError(
            f"Something of type {type(one).__name__} is no prompt.",
            "Give words, or rows with a column prompt.",
        )
    return {str(key): value for key, value in one.items() if not _missing(value)}


def _missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and value != value)


async def make_batch(
    rows: Sequence[Row], new_session: Callable[[], Session], tell: Callable[[Progress], None]
) -> Batch:
    """Make all films and return them in the order of their prompts."""
    places = asyncio.Semaphore(AT_ONCE)
    done = 0

    async def make(row: Row) -> Turn | Failure:
        nonlocal done
        async with places:
            try:
                result: Turn | Failure = await new_session().ask(**row)
            except NemoError as problem:
                result = Failure(prompt=row["prompt"], message=problem.message, hint=problem.hint)
        done += 1
        tell(Phase(f"film {done} of {len(rows)}", done / len(rows)))
        return result

    tell(Phase(f"film 0 of {len(rows)}", 0.0))
    return Batch(results=tuple(await asyncio.gather(*(make(row) for row in rows))))
