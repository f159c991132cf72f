import gc
import weakref
from pathlib import Path

import pytest

from nemo_notebook.studio.render.machine import core_count, memory_limit_mb, return_memory, thread_count


@pytest.mark.parametrize(
    ("cores", "memory_mb", "threads"),
    [(1, 16_000, 1), (2, 16_000, 2), (32, 16_000, 4), (16, 2_000, 2), (4, 900, 1)],
)
def test_frames_are_worked_on_side_by_side_as_cores_and_memory_allow(
    cores: int, memory_mb: float, threads: int
) -> None:
    assert thread_count(1080, 1920, cores=cores, memory_mb=memory_mb) == threads


def test_small_films_need_little_memory() -> None:
    assert thread_count(304, 540, cores=4, memory_mb=1_000) == 4


def test_a_containers_limits_count() -> None:
    files = {"cpu.max": "100000 100000\n", "memory.max": "2000000000\n"}
    assert core_count(lambda path: files[path.name]) == 1
    assert memory_limit_mb(lambda path: files.get(path.name, "max")) == 2000


def test_a_machine_without_limits_has_what_it_has() -> None:
    def missing(path: Path) -> str:
        raise FileNotFoundError(path)

    assert core_count(missing) >= 1
    assert memory_limit_mb(missing) > 200


def test_what_only_circles_hold_is_given_back() -> None:
    class Frame:
        """Holds itself, as a frame and its side data do."""

        def __init__(self) -> None:
            self.me = self

    gc.collect()
    gc.disable()
    try:
        gone = weakref.ref(Frame())
        assert gone() is not None
        return_memory()
        assert gone() is None
    finally:
        gc.enable()
