"""Chunks that are made elsewhere: the same film, whether the farm is quick, slow, broken or gone."""

import os
import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import distributed
import pytest

from nemo_notebook.studio.render import (
    ChunkCache,
    MediaFile,
    RenderCancelled,
    encoder,
    probe,
    render,
    workshop,
)
from nemo_notebook.studio.render.farm import Farm, OpenFarm, farm_at

from . import given

_WAIT_S = 20


class _Away(Executor):
    """Works as another process would: all that goes in and out is pickled."""

    def __init__(self, change: Callable[[Any], Any] = lambda made: made) -> None:
        self._pool, self._change = ThreadPoolExecutor(2), change
        self.made = threading.Semaphore(0)

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        return self._pool.submit(self._run, pickle.dumps((task, given)))

    def _run(self, order: bytes) -> Any:
        task, given = pickle.loads(order)
        made = pickle.loads(pickle.dumps(self._change(task(*given))))
        self.made.release()
        return made

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._pool.shutdown(wait, cancel_futures=cancel_futures)


class _Silent(Executor):
    """Takes every task and never answers."""

    def __init__(self) -> None:
        self.asked: list[Future[Any]] = []
        self.begun = threading.Event()

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        self.asked.append(Future())
        self.begun.set()
        return self.asked[-1]


def _opener(executor: Executor, places: int = 2) -> OpenFarm:
    @contextmanager
    def opened() -> Iterator[Farm]:
        with executor:
            yield Farm(executor, places)

    return opened


@pytest.fixture
def media(tmp_path: Path) -> dict[str, MediaFile]:
    return {"med_photo": probe(given.picture(tmp_path / "photo.jpg", given.BLUE))}


def _draft(shots: int = 6) -> dict[str, Any]:
    moves = [{"zoom": [1, 1.2], "pan": [at / 10, 0]} for at in range(shots)]
    pictures = [given.segment(2000 * at, 2000, "med_photo", move=move) for at, move in enumerate(moves)]
    return given.draft((0, pictures), (7, [given.words("Hello")]), length_ms=2000 * shots, fps=12)


def _film(folder: Path, media: dict[str, MediaFile], **options: Any) -> tuple[bytes, tuple[str, ...]]:
    made = render(_draft(), media, folder / "film.mp4", **options)
    return made.path.read_bytes(), made.notes


def _hold_back(monkeypatch: pytest.MonkeyPatch, until: Callable[[], bool]) -> None:
    """Let the threads here begin only when that is true."""
    encode, begin = encoder.encode_chunk, threading.Lock()

    def late(*given: Any) -> Any:
        with begin:
            assert until()
        return encode(*given)

    monkeypatch.setattr(workshop, "encode_chunk", late)


def _has_made(farm: _Away, chunks: int) -> Callable[[], bool]:
    waiting = iter(range(chunks))
    return lambda: all(farm.made.acquire(timeout=_WAIT_S) for _ in waiting)


def _noted(
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
    media: dict[str, MediaFile],
    farm: OpenFarm | None,
) -> str:
    """Return what a film's notes say of a farm that fails before the threads here begin."""
    failed = threading.Event()

    @contextmanager
    def opened() -> Iterator[Farm]:
        assert farm
        with ExitStack() as stack:
            stack.callback(failed.set)
            yield stack.enter_context(farm())

    here, _ = _film(folder, media)
    _hold_back(monkeypatch, lambda: failed.wait(_WAIT_S))
    film, (note,) = _film(folder, media, farm=opened)
    assert film == here
    return note


def test_a_film_is_the_same_whoever_made_its_chunks(
    tmp_path: Path, media: dict[str, MediaFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    here, _ = _film(tmp_path, media)
    farm, cache = _Away(), ChunkCache(tmp_path / "chunks")
    _hold_back(monkeypatch, _has_made(farm, 3))
    assert _film(tmp_path, media, farm=_opener(farm), cache=cache) == (here, ())
    monkeypatch.setattr(workshop, "encode_chunk", None)  # nothing is left to be made
    assert _film(tmp_path, media, cache=cache) == (here, ())


def test_chunks_of_another_processor_are_used_and_not_kept(
    tmp_path: Path, media: dict[str, MediaFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    here, _ = _film(tmp_path, media)
    farm, cache = _Away(lambda made: (made[0], "another processor")), ChunkCache(tmp_path / "chunks")
    _hold_back(monkeypatch, _has_made(farm, 3))
    assert _film(tmp_path, media, farm=_opener(farm), cache=cache) == (here, ())
    without_sound = len(list((tmp_path / "chunks").iterdir())) - 1
    assert 1 <= without_sound < 6  # of six chunks; where all is slow, some that it has made are made here too


def test_a_farm_that_never_answers_costs_nothing(
    tmp_path: Path, media: dict[str, MediaFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    here, _ = _film(tmp_path, media)
    farm = _Silent()
    _hold_back(monkeypatch, lambda: farm.begun.wait(_WAIT_S))
    assert _film(tmp_path, media, farm=_opener(farm)) == (here, ())
    _join()
    assert farm.asked and all(task.cancelled() for task in farm.asked)


def _broken(made: Any) -> Any:
    raise OSError("the network is gone")


def test_what_a_broken_farm_does_not_make_is_made_here(
    tmp_path: Path, media: dict[str, MediaFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    note = _noted(monkeypatch, tmp_path, media, _opener(_Away(_broken)))
    assert note == "The render farm did not help: OSError('the network is gone')"


def test_a_worker_with_another_program_is_told_of_and_not_used(
    tmp_path: Path, media: dict[str, MediaFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    farm = _Away()
    monkeypatch.setattr(farm, "_run", lambda order: _with_other_sources(pickle.loads(order)))
    assert "another version" in _noted(monkeypatch, tmp_path, media, _opener(farm))


def _with_other_sources(order: Any) -> Any:
    task, given = order
    return task("another program", *given[1:])


def test_a_render_with_a_farm_is_cancelled_as_any_other(tmp_path: Path, media: dict[str, MediaFile]) -> None:
    farm, asked = _Silent(), iter([False, False])
    with pytest.raises(RenderCancelled):
        _film(tmp_path, media, farm=_opener(farm), cancelled=lambda: next(asked, True))
    assert not list(tmp_path.glob(".film*"))
    _join()
    assert all(task.cancelled() for task in farm.asked)


def _join() -> None:
    """Wait for the threads of a render to end."""
    for thread in threading.enumerate():
        if thread.name.startswith("render"):
            thread.join(_WAIT_S)
            assert not thread.is_alive()


def test_without_an_address_there_is_no_farm() -> None:
    assert farm_at("") is None


@pytest.mark.parametrize("address", ["tcp://10.0.0.5:8786", "ray:auto"])
def test_an_address_of_no_known_kind_is_noted(
    tmp_path: Path, media: dict[str, MediaFile], monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    note = _noted(monkeypatch, tmp_path, media, farm_at(address))
    assert f"NEMO_RENDER_EXECUTOR is '{address}', which names no render farm" in note


def test_a_missing_library_is_noted(
    tmp_path: Path, media: dict[str, MediaFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    note = _noted(monkeypatch, tmp_path, media, farm_at("dask:tcp://10.0.0.5:8786"))
    assert "Dask is not installed" in note


def test_a_dask_cluster_makes_chunks(
    tmp_path: Path, media: dict[str, MediaFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    here, _ = _film(tmp_path, media)
    with distributed.LocalCluster(n_workers=1, threads_per_worker=2, dashboard_address=None) as cluster:
        address, come = f"dask:{cluster.scheduler_address}", threading.Event()
        delivered = Farm.chunk

        def told(*given: Any) -> Any:
            chunk = delivered(*given)
            come.set()
            return chunk

        monkeypatch.setattr(Farm, "chunk", told)
        _hold_back(monkeypatch, lambda: come.wait(_WAIT_S))
        assert _film(tmp_path, media, farm=farm_at(address)) == (here, ())
    monkeypatch.setattr("nemo_notebook.studio.render.farm._ANSWER_S", 0.1)
    assert "trying to connect" in _noted(monkeypatch, tmp_path, media, farm_at(address))
