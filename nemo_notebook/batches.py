"""Several films from several prompts: two at a time, each in its own session; a failure stops no other."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any, Final

from nemo_notebook.conversation import Answering, Conversation, TurnOptions, collect, tell_nobody
from nemo_notebook.conversation.options import read_aspect, read_duration
from nemo_notebook.conversation.spending import guard
from nemo_notebook.errors import ConfigError, NemoError
from nemo_notebook.models.progress import Made, Noted, Phase, Progress
from nemo_notebook.models.turn import Batch, Failure, Turn
from nemo_notebook.outputs.figures import credits
from nemo_notebook.show import internal
from nemo_notebook.text import contradictions

AT_ONCE: Final = 2
ARGUMENTS: Final = frozenset(
    ("prompt", "attach", "duration", "aspect", "quality", "export", "seed", "max_credits", "save")
)

Row = dict[str, Any]
Tell = Callable[[Progress], None]


def read_rows(prompts: Iterable[Any], options: Mapping[str, Any]) -> list[Row]:
    """Return one dict of arguments a film, from words, mappings, or the rows of a DataFrame.

    What a row or its words say of the film wins over the options, which are for all.

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
    own = [_row(one) for one in prompts]
    rows = [{**_of_all(options, one), **one} for one in own]
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


def _of_all(options: Mapping[str, Any], row: Row) -> Row:
    """Return the options of a batch without those that a film's own words tell otherwise."""
    kept, words = dict(options), row.get("prompt")
    length, shape = kept.get("duration"), kept.get("aspect")
    with suppress(ConfigError):  # what cannot be read is refused with its film
        if isinstance(words, str) and length and contradictions(words, read_duration(length), None):
            del kept["duration"]
    with suppress(ConfigError):
        if isinstance(words, str) and shape and contradictions(words, None, read_aspect(shape)):
            del kept["aspect"]
    return kept


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


class Batching:
    """Several films in the making, two at a time, each in a session of its own.

    Args:
        rows: the arguments of each film, as of `read_rows`.
        new_conversation: makes a session.
        max_credits: the limit of the whole batch; a row's own is that film's.
    """

    def __init__(
        self,
        rows: Sequence[Row],
        new_conversation: Callable[[], Conversation],
        max_credits: float | None = None,
    ) -> None:
        self._rows = rows
        self._conversations = [new_conversation() for _ in rows]
        self._max_credits = TurnOptions.checked("batch", max_credits=max_credits).max_credits
        self._id = uuid.uuid4().hex[:8]
        self._waiting = 0
        self._done = 0

    @property
    def backend(self) -> str:
        """The backend's name, "" before the first call."""
        return next((one.settings.name for one in self._conversations if one.settings), "")

    @property
    def going_on(self) -> str:
        """What goes on at the backend when the batch stops now, and what to type; "" for nothing."""
        going_on = sum(bool(one.going_on) for one in self._conversations)
        if not going_on:
            return ""
        films = f"{going_on} of the {len(self._rows)} films may still be made at the backend"
        waiting = f"; {self._waiting} had not been sent" if self._waiting else ""
        return f"{films}{waiting}.\nTake up what is left, one after the other, with %nemo resume"

    async def make(self, tell: Tell) -> Batch:
        """Make all films and return them in the order of their prompts; one failure stops no other.

        All are kept before the first goes out: what a killed kernel had not come to can be taken up.

        Raises:
            ConfigError: when they would cost more than the batch may, before anything is sent.
        Cost: spends credits for each; never repeat on failure.
        """
        before = await self._balance()
        self._tell(tell, note=await self._likely(before))
        with self._conversations[0].at_work(self._id):
            async with AsyncExitStack() as kept:
                batch = Batch(results=await self._results(kept, tell))
        tell(Made(batch))
        await self._tell_spent(before, tell)
        return batch

    async def _results(self, kept: AsyncExitStack, tell: Tell) -> tuple[Turn | Failure, ...]:
        pairs = list(zip(self._conversations, self._rows, strict=True))
        # From the last to the first: what was kept last is taken up first.
        asked = [await self._asked(kept, *pair, tell) for pair in reversed(pairs)][::-1]
        self._waiting = sum(not isinstance(one, Failure) for one in asked)
        places = asyncio.Semaphore(AT_ONCE)
        films = (self._film(places, one, row, tell) for one, row in zip(asked, self._rows, strict=True))
        return tuple(await asyncio.gather(*films))

    async def _asked(
        self, kept: AsyncExitStack, conversation: Conversation, row: Row, tell: Tell
    ) -> Answering | Failure:
        """Check a film's arguments and keep what is asked."""
        try:
            attach = await asyncio.to_thread(collect, row.get("attach", ()))
            options = TurnOptions.checked(**{**row, "attach": attach})
            asked = conversation.asked(row["prompt"], attach=attach, options=options, batch=self._id)
            return await kept.enter_async_context(asked)
        except Exception as problem:
            self._over(tell)
            return _failure(row, problem)

    async def _likely(self, balance: float | None) -> str:
        """Return what the films are likely to cost in words, "" where nobody counts or tells.

        Raises:
            ConfigError: when that is more than the batch may cost.
        """
        if balance is None and self._max_credits is None:
            return ""
        likely = await self._conversations[0].estimate()
        guard(likely, self._max_credits, films=len(self._rows))
        if balance is None or likely is None:
            return ""
        return f"about {credits(likely * len(self._rows))} of {balance:g}"

    async def _tell_spent(self, before: float | None, tell: Tell) -> None:
        # Of films that are made at the same time, only the sum is known.
        after = None if before is None else await self._balance()
        if before is not None and after is not None and after < before:
            tell(Noted(f"The films took {credits(before - after)}; {after:g} are left."))

    async def _balance(self) -> float | None:
        """Return the credits that can be spent, None where nobody counts or tells."""
        try:
            return (await self._conversations[0].credits()).counted
        except NemoError:
            return None

    async def _film(
        self, places: asyncio.Semaphore, answer: Answering | Failure, row: Row, tell: Tell
    ) -> Turn | Failure:
        if isinstance(answer, Failure):
            return answer
        async with places:
            self._waiting -= 1
            try:
                return await answer(tell_nobody)
            except Exception as problem:
                return _failure(row, problem)
            finally:
                self._over(tell)

    def _over(self, tell: Tell) -> None:
        self._done += 1
        self._tell(tell)

    def _tell(self, tell: Tell, note: str = "") -> None:
        films = len(self._rows)
        name = f"making {films} film" + ("" if films == 1 else "s")
        tell(Phase(name, self._done / films, note))


def _failure(row: Row, problem: Exception) -> Failure:
    told = problem if isinstance(problem, NemoError) else internal(problem)
    return Failure(prompt=row["prompt"], message=told.message, hint=told.hint)
