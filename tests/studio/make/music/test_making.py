"""A piece from the outside: its length, its level, its ends, its seed."""

from __future__ import annotations

from contextlib import closing
from functools import cache

import numpy as np
import pyloudnorm
import pytest
from numpy.typing import NDArray

from nemo_notebook.studio.make.catalog import MUSIC
from nemo_notebook.studio.make.music import MUSIC_LUFS, make_music
from nemo_notebook.studio.make.music.loudness import loudness_lufs
from nemo_notebook.studio.make.music.making import STYLES
from nemo_notebook.studio.make.music.synthesis import RATE_HZ

_STYLES = sorted(MUSIC)
_LENGTH_S = 4.4321


def _made(style: str, length_s: float, seed: int) -> NDArray[np.float32]:
    with closing(make_music(style, length_s, seed=seed)) as tape:
        return tape.read(0, tape.count).T


@cache
def _piece(style: str) -> NDArray[np.float32]:
    return _made(style, _LENGTH_S, 3)


def _rms(sound: NDArray[np.float32]) -> float:
    return float(np.sqrt(np.mean(np.square(sound))))


def _likeness(sound: NDArray[np.float32]) -> float:
    return float(np.asarray(np.corrcoef(sound))[0, 1])


def test_every_style_of_the_catalogue_can_be_made() -> None:
    assert set(STYLES) == set(MUSIC)


@pytest.mark.parametrize("style", _STYLES)
def test_a_piece_is_level_clean_and_exactly_as_long_as_asked(style: str) -> None:
    piece = _piece(style)
    assert piece.shape == (round(_LENGTH_S * RATE_HZ), 2)
    assert piece.dtype == np.float32
    assert np.isfinite(piece).all()
    assert float(np.abs(piece).max()) <= 0.9
    assert np.abs(piece.mean(axis=0)).max() < 1e-3
    assert loudness_lufs(np.ascontiguousarray(piece.T)) == pytest.approx(MUSIC_LUFS, abs=0.7)


@pytest.mark.parametrize("style", _STYLES)
def test_a_piece_begins_and_ends_in_silence_and_its_last_chord_rings(style: str) -> None:
    piece = _piece(style)
    assert np.abs(piece[0]).max() < 1e-3
    assert np.abs(piece[-1]).max() < 1e-3
    ringing = piece[-int(1.2 * RATE_HZ) : -int(0.8 * RATE_HZ)]
    assert _rms(ringing) > 0.2 * _rms(piece)


@pytest.mark.parametrize("seed", [4, 5])
@pytest.mark.parametrize("style", _STYLES)
def test_another_seed_is_as_clean_and_dies_away_at_its_end(style: str, seed: int) -> None:
    piece = _made(style, 2.2222, seed)
    assert piece.shape == (round(2.2222 * RATE_HZ), 2)
    assert 0.2 < float(np.abs(piece).max()) <= 0.9
    assert np.abs(piece.mean(axis=0)).max() < 2e-3
    late = [_rms(piece[len(piece) - round(s * RATE_HZ) :][: RATE_HZ // 10]) for s in (0.8, 0.4, 0.2, 0.1)]
    assert late[0] > late[2] > late[3]
    assert late[3] < 0.1 * _rms(piece)


@pytest.mark.parametrize("style", _STYLES)
def test_another_measure_of_loudness_agrees(style: str) -> None:
    piece = _piece(style)
    measured = pyloudnorm.Meter(RATE_HZ).integrated_loudness(piece.astype(float))
    assert measured == pytest.approx(loudness_lufs(np.ascontiguousarray(piece.T)), abs=0.1)


@pytest.mark.parametrize("style", _STYLES)
def test_a_piece_is_wide_but_survives_one_loudspeaker(style: str) -> None:
    piece = _piece(style)
    assert -0.1 < _likeness(piece.T) < 0.97


def test_the_same_seed_gives_the_same_samples_and_another_one_another_piece() -> None:
    assert np.array_equal(_made("lofi", 0.8, 7), _made("lofi", 0.8, 7))
    assert not np.array_equal(_made("lofi", 0.8, 7), _made("lofi", 0.8, 8))


def test_an_unknown_style_plays_lofi_and_a_negative_seed_is_a_seed() -> None:
    assert np.array_equal(_made("polka", 0.5, -3), _made("lofi", 0.5, -3))


@pytest.mark.parametrize("length_s", [0.0, 0.001, 0.05, 0.6, 1.0])
def test_very_short_pieces_are_a_chord_or_nothing(length_s: float) -> None:
    piece = _made("cinematic", length_s, 1)
    assert piece.shape == (round(length_s * RATE_HZ), 2)
    assert not piece.size or float(np.abs(piece).max()) <= 0.9
