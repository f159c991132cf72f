"""How each style is written down: its form, its ending, its voices and hands. No sound is made here."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from nemo_notebook.studio.make.catalog import MUSIC
from nemo_notebook.studio.make.music.form import Song, compose
from nemo_notebook.studio.make.music.making import STYLES
from nemo_notebook.studio.make.music.score import Note


@cache
def _score(style: str, length_s: float, seed: int) -> tuple[Song, list[Note]]:
    """Return a piece and all that is played in it, without a sound."""
    song = compose(STYLES[style].plan, length_s, np.random.default_rng(seed))
    parts, _ = STYLES[style].arrange(song)
    return song, [note for part in parts for note in part.notes]


_THREE = [(style, seed) for style in sorted(MUSIC) for seed in (1, 2, 3)]


@pytest.mark.parametrize(("style", "seed"), _THREE)
def test_every_player_comes_home_at_the_end_and_none_begins_after_it(style: str, seed: int) -> None:
    for length_s in (5.0, 30.0):
        song, notes = _score(style, length_s, seed)
        assert sum(abs(note.start_s - song.final_s) < 0.45 for note in notes) >= 8
        assert all(0 <= note.start_s < song.end_s - 0.3 for note in notes)


@pytest.mark.parametrize(("style", "seed"), _THREE)
def test_a_chorus_is_fuller_than_the_way_in(style: str, seed: int) -> None:
    song, notes = _score(style, 60.0, seed)

    def notes_a_beat(section: str) -> float:
        bars = [bar for bar in song.bars if bar.section == section]
        ends = [bar.start_s + bar.beats * song.beat_s for bar in bars]
        spans = [(bar.start_s - 0.02, end - 0.02) for bar, end in zip(bars, ends, strict=True)]
        played = sum(start <= note.start_s < end for note in notes for start, end in spans)
        return played / sum(bar.beats for bar in bars)

    assert notes_a_beat("b") > 1.3 * notes_a_beat("intro")


@pytest.mark.parametrize(("style", "seed"), _THREE)
def test_chords_lead_into_each_other_without_great_leaps(style: str, seed: int) -> None:
    song, _ = _score(style, 60.0, seed)
    led = np.array(list(song.voicings(centre=60, count=4).values()))
    moved = np.abs(np.diff(led, axis=0)).mean(axis=1)
    assert moved.mean() < 2.5
    assert moved.max() < 5


@pytest.mark.parametrize(("style", "seed"), _THREE)
def test_no_player_strikes_twice_alike(style: str, seed: int) -> None:
    _, notes = _score(style, 30.0, seed)
    assert len({round(note.loud, 4) for note in notes}) > 0.35 * len(notes)


def test_a_long_piece_has_two_verses_and_one_chorus() -> None:
    song, _ = _score("upbeat", 150.0, 1)
    progressions: dict[str, set[tuple[int, ...]]] = {"a": set(), "b": set()}
    for at in range(4, len(song.bars) - 8, 4):
        phrase = song.bars[at : at + 4]
        if len({bar.section for bar in phrase}) == 1 and phrase[0].section in progressions:
            progressions[phrase[0].section].add(tuple(bar.chords[0][1].root for bar in phrase))
    assert (len(progressions["a"]), len(progressions["b"])) == (2, 1)


def test_what_rises_rises_in_waves_where_there_is_much_time() -> None:
    levels = [bar.level for bar in _score("cinematic", 300.0, 1)[0].bars]
    falls = sum(first > second for first, second in zip(levels, levels[1:], strict=False))
    assert levels[0] == 0 and levels[-1] == 3
    assert falls >= 2 and all(bar >= 1 for bar in levels[len(levels) // 2 :])


def test_the_chinese_style_knows_five_notes_only() -> None:
    for seed in range(3):
        song, _ = _score("chinese", 40.0, seed)
        tones = [tone for bar in song.bars for _, chord in bar.chords for tone in chord.pitch_classes(0)]
        assert set(tones) <= {0, 2, 4, 5, 7, 9}
        assert {*tones} - {0, 2, 4, 7, 9} <= {5}  # the bass may know a sixth
