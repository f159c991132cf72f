import gc
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from nemo_notebook.studio.render.darkroom import Darkroom

from . import given


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
def test_a_frame_that_was_developed_leaves_memory_at_once(tmp_path: Path) -> None:
    path = given.film(tmp_path / "film.mp4", [(n / 30, given.BLUE) for n in range(40)])
    darkroom = Darkroom((96, 54), None)
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            darkroom.develop(frame)
        alive = sum(issubclass(type(one), av.VideoFrame) for one in gc.get_objects())
    assert alive < 5
