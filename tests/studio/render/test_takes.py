"""What segments play: stretches of files, and sounds that begin anew without a hole or a click."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest

from nemo_notebook.studio.make.music.tape import Tape
from nemo_notebook.studio.render import RenderCancelled
from nemo_notebook.studio.render.sound_plan import heard
from nemo_notebook.studio.render.takes import Loop, Stretch, looped, record

from .given import segment
from .sounding import RATE_HZ, Write, film, tone


@pytest.fixture
def ones() -> Iterator[Stretch]:
    with closing(Tape()) as tape:
        tape.append(np.full((2, 500), 9, np.float32))
        tape.append(np.ones((2, 9600), np.float32))
        yield Stretch(tape, 500, 9600)


def test_a_loop_crosses_over_and_has_no_hole(ones: Stretch) -> None:
    made = looped(ones, 30_000).read(0, 30_000)
    assert made.shape == (2, 30_000)
    assert float(made.min()) >= 0.99
    assert float(made.max()) <= 1.45


@pytest.mark.parametrize("cut", [1, 7000, 29_999])
def test_a_loop_read_in_pieces_is_the_same(ones: Stretch, cut: int) -> None:
    loop = looped(ones, 30_000)
    pieces = np.concatenate([loop.read(0, cut), loop.read(cut, 30_000)], axis=1)
    assert np.allclose(pieces, loop.read(0, 30_000), atol=1e-6)


def test_turns_begin_where_the_period_says_however_uneven_it_is(ones: Stretch) -> None:
    short = replace(ones, count=100)
    made = Loop(short, 1000.4, 0, 50_000).read(0, 50_000)[0]
    begins = np.flatnonzero(np.diff(made, prepend=0) > 0.5)
    assert begins.tolist() == [round(turn * 1000.4) for turn in range(50)]


@pytest.mark.parametrize(("length_s", "loops"), [(0.05, False), (0.2, True)])
def test_a_given_sound_is_looped_unless_it_is_so_short_that_it_would_buzz(
    write: Write, length_s: float, loops: bool
) -> None:
    file = write("song.wav", tone(440, length_s))
    with closing(Tape()) as tape:
        uses = heard(film(2000, (1, [segment(0, 2000, "song")])))
        take = record(file, uses, tape, lambda: None).takes[0]
        assert take.count == (2 * RATE_HZ if loops else round(length_s * RATE_HZ))


def test_every_use_of_a_file_has_its_own_stretch_and_its_own_loudness(write: Write) -> None:
    file = write("take.wav", np.concatenate([tone(300, 1), tone(300, 1, level=0.025)]))
    uses = heard(film(2000, (0, [segment(0, 1000, "take"), segment(1000, 1000, "take", **{"in": 1000})])))
    with closing(Tape()) as tape:
        made = record(file, uses, tape, lambda: None)
        loud, soft = (float(np.abs(take.read(0, take.count)).max()) for take in made.takes)
        assert loud == pytest.approx(10 * soft, rel=0.01)
        assert made.powers[0].mean() == pytest.approx(100 * made.powers[1].mean(), rel=0.05)


def test_reading_a_long_file_ends_as_soon_as_it_is_told(write: Write) -> None:
    def stop() -> None:
        raise RenderCancelled

    file = write("long.wav", tone(440, 60))
    uses = heard(film(60_000, (1, [segment(0, 60_000, "long")])))
    with closing(Tape()) as tape:
        with pytest.raises(RenderCancelled):
            record(file, uses, tape, stop)
        assert tape.count < 3 * RATE_HZ


def test_a_looped_clip_at_another_speed_turns_as_often_as_its_picture(write: Write) -> None:
    file = write("clip.wav", np.concatenate([np.zeros(4800, np.float32), tone(440, 0.1)]))
    uses = heard(film(2000, (0, [segment(0, 2000, "clip", loop=True, speed=0.5)])))
    with closing(Tape()) as tape:
        take = record(file, uses, tape, lambda: None).takes[0]
        loud = np.flatnonzero(np.abs(take.read(0, take.count)[0]) > 0.05)
        begins = loud[np.flatnonzero(np.diff(loud, prepend=-RATE_HZ) > RATE_HZ // 20)]
    assert begins / RATE_HZ == pytest.approx([0.2, 0.6, 1.0, 1.4, 1.8], abs=0.005)
