from typing import Any

import pytest

from nemo_notebook.studio.render import RenderCancelled
from nemo_notebook.studio.render.soundtrack import soundtrack

from . import given


def _minutes(count: int) -> dict[str, Any]:
    music = given.segment(0, count * 60_000, "music:lofi", recipe={"seed": 1})
    return given.draft((1, [music]), length_ms=count * 60_000)


def test_a_mix_of_many_minutes_ends_as_soon_as_it_is_told() -> None:
    asked = 0

    def go_on() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise RenderCancelled

    with pytest.raises(RenderCancelled):
        soundtrack(_minutes(10), {}, None, go_on)
    assert asked == 3
