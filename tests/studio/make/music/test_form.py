"""What is composed before anything sounds: form, cadences, chords, voices, tunes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.studio.make.catalog import MUSIC
from nemo_notebook.studio.make.music.form import compose, scale_classes
from nemo_notebook.studio.make.music.harmony import MAJOR, chords, lead
from nemo_notebook.studio.make.music.making import STYLES
from nemo_notebook.studio.make.music.melody import sing, theme

_STYLES = sorted(MUSIC)


def _dice(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


@settings(max_examples=60, deadline=None)
@given(
    style=st.sampled_from(_STYLES),
    length_s=st.floats(0.05, 900),
    seed=st.integers(min_value=0, max_value=2**32),
)
def test_the_last_chord_always_lands_with_time_to_ring(style: str, length_s: float, seed: int) -> None:
    plan = STYLES[style].plan
    song = compose(plan, length_s, _dice(seed))
    ends = [bar.start_s + bar.beats * song.beat_s for bar in song.bars]
    assert all(bar.start_s == pytest.approx(end) for bar, end in zip(song.bars[1:], ends, strict=False))
    assert 0 <= song.final_s < song.end_s
    if song.bars:
        assert ends[-1] == pytest.approx(song.final_s)
        assert song.ring_s >= min(0.9, 0.4 * length_s)
        assert 0.8 < (60 / song.beat_s) / plan.bpm < 1.25 or length_s < 6


@pytest.mark.parametrize("style", _STYLES)
def test_no_bar_before_the_end_repeats_the_chord_of_the_cadence(style: str) -> None:
    for seed in range(20):
        song = compose(STYLES[style].plan, 24, _dice(seed))
        assert song.bars[-3].chords[0][1].root != song.bars[-2].chords[0][1].root


def test_a_longer_piece_has_a_quiet_way_in_a_chorus_and_a_breath() -> None:
    song = compose(STYLES["upbeat"].plan, 120, _dice())
    sections = [bar.section for bar in song.bars]
    assert sections[0] == "intro"
    assert sections[-1] == "end"
    assert {"a", "b", "break"} <= set(sections)
    assert song.bars[0].level < song.bars[8].level


def test_chords_are_read_with_flats_and_a_bass() -> None:
    (chord,) = chords("b6:maj7/1")
    assert (chord.root, chord.steps, chord.bass) == (8, (0, 4, 7, 11), 0)


def test_a_wrong_chord_is_refused() -> None:
    with pytest.raises(ValueError, match="not a chord: 9:m"):
        chords("9:m")


def test_voices_keep_common_notes_and_move_little() -> None:
    first, second = chords("1: 6:m")
    start = lead(first, 0, [], centre=60, count=3)
    following = lead(second, 0, start, centre=60, count=3)
    assert sum(abs(a - b) for a, b in zip(start, following, strict=True)) <= 3
    assert {pitch % 12 for pitch in following} == {9, 0, 4}


def test_a_rootless_voicing_leaves_the_root_and_keeps_the_colour() -> None:
    (chord,) = chords("5:13")
    voicing = lead(chord, 0, [], centre=62, count=4, rootless=True)
    assert {pitch % 12 for pitch in voicing} == {11, 5, 9, 4}


@pytest.mark.parametrize("style", _STYLES)
def test_a_tune_stays_in_its_range_and_its_strong_notes_are_in_the_chord(style: str) -> None:
    song = compose(STYLES[style].plan, 40, _dice(5))
    tune = theme([((0, 1), (1.5, 0.5), (2, 2)), ((0.5, 1), (2, 1))], [((0, 3),)], song.rng)
    tones = list(sing(song, tune, song.bars, low=67, high=82))
    assert len(tones) > len(song.bars)
    assert all(67 <= tone.pitch <= 82 for tone in tones)
    for tone in (one for one in tones if one.strong):
        assert tone.pitch % 12 in tone.bar.chord_at(tone.beat).pitch_classes(song.tonic)
    assert all(abs(a.pitch - b.pitch) <= 7 for a, b in zip(tones, tones[1:], strict=False))


def test_a_scale_has_seven_notes_of_its_key() -> None:
    song = compose(STYLES["acoustic"].plan, 10, _dice(2))
    assert scale_classes(song) == [(song.tonic + step) % 12 for step in MAJOR]
