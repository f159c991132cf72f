"""A render farm: the workers of an executor elsewhere paint and encode chunks of a film, as threads here do.

They open given files by the same paths, as in a folder that all machines share. What a farm does not bring
is made here, so it can only save time: who makes what is left to `workshop`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, wait
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from typing import Final

from nemo_notebook.errors import ConfigError, NemoError, shortened
from nemo_notebook.studio.render.cache_keys import program, sources
from nemo_notebook.studio.render.encoder import Chunk, Encoding, encode_chunk
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.timeline import Timeline

SETTING: Final = "NEMO_RENDER_EXECUTOR"
_DASK: Final = "dask:"
_ANSWER_S: Final = 5  # for a scheduler to answer
_LOOK_S: Final = 0.1  # how often a farm that works is asked whether it still has to


@dataclass(frozen=True, slots=True)
class Farm:
    """An executor whose workers know this program.

    Attributes:
        executor: takes tasks that can be pickled.
        places: how many it works on at once.
    """

    executor: Executor
    places: int

    def chunk(
        self, timeline: Timeline, encoding: Encoding, frames: range, needed: Callable[[], bool]
    ) -> tuple[Chunk, bool] | None:
        """Have a chunk made.

        Args:
            timeline: the film.
            encoding: of its pictures.
            frames: the chunk's.
            needed: asked ten times a second.

        Returns:
            The chunk, and whether this machine would have made the same, to the last bit; None where it was
            no longer needed.

        Raises:
            Exception: what the farm, or a worker, failed with, or `needed` raised.
        """
        task = self.executor.submit(make_chunk, sources(), timeline, encoding, frames)
        try:
            while not wait([task], timeout=_LOOK_S).done:
                if not needed():
                    return None
        finally:
            task.cancel()
        chunk, made_by = task.result()
        return chunk, made_by == program()


OpenFarm = Callable[[], AbstractContextManager[Farm]]


def make_chunk(wanted: str, timeline: Timeline, encoding: Encoding, frames: range) -> tuple[Chunk, str]:
    """Make a chunk, on a worker, and tell what program on what processor made it.

    Raises:
        NemoError: when the worker runs another program than the one that asks.
        MediaError: when a file cannot be read there.
    """
    if wanted != sources():
        raise NemoError(
            "The render farm runs another version of nemo-notebook or its libraries.",
            "Install the same versions there.",
        )
    with closing(Painter(timeline, Gallery(timeline))) as painter:
        return encode_chunk(encoding, frames, painter.paint), program()


def farm_at(address: str) -> OpenFarm | None:
    """Return what opens the farm at an address, which may fail; None where there is no address.

    Args:
        address: `dask:` and the address of a scheduler, as in `dask:tcp://10.0.0.5:8786`.
    """
    if not address:
        return None

    def opened() -> AbstractContextManager[Farm]:
        if not address.startswith(_DASK):
            raise ConfigError(
                f"{SETTING} is {shortened(address)!r}, which names no render farm.",
                "It takes dask: and the address of a scheduler: dask:tcp://10.0.0.5:8786",
            )
        return _dask(address.removeprefix(_DASK))

    return opened


@contextmanager
def _dask(scheduler: str) -> Iterator[Farm]:
    try:
        from distributed import Client
    except ImportError:
        raise ConfigError(
            f"{SETTING} names a Dask cluster, and Dask is not installed.",
            "pip install 'nemo-notebook[dask]'",
        ) from None
    with Client(scheduler, timeout=_ANSWER_S, set_as_default=False) as client:
        places = sum(client.nthreads().values())
        if not places:
            raise NemoError(f"The Dask cluster at {shortened(scheduler)} has no workers.", "Start some.")
        yield Farm(client.get_executor(pure=False, retries=1), places)
