"""Made music: length, level and seeds from the outside; harmony, form, filters and loudness one by one."""

from __future__ import annotations

from functools import cache

import numpy as np
import pyloudnorm
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from nemo_notebook.studio.make.catalog import MUSIC
from nemo_notebook.studio.make.music import MUSIC_LUFS, make_music
from nemo_notebook.studio.make.music.convolution import BLOCK, Convolver, blocks, room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour, mix_down
from nemo_notebook.studio.make.music.form import compose, scale_classes
from nemo_notebook.studio.make.music.harmony import MAJOR, chords, lead
from nemo_notebook.studio.make.music.instruments import drums, keys, pads, solos, strings
from nemo_notebook.studio.make.music.limiter import limit, true_peak
from nemo_notebook.studio.make.music.loudness import SILENCE_LUFS, loudness_lufs
from nemo_notebook.studio.make.music.making import STYLES
from nemo_notebook.studio.make.music.melody import sing, theme
from nemo_notebook.studio.make.music.score import Part, Sampler
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, noise, pitch_hz, ring, sample_count

_STYLES = sorted(MUSIC)
_LENGTH_S = 4.4321


def _dice(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


@cache
def _piece(style: str) -> NDArray[np.float32]:
    return make_music(style, _LENGTH_S, seed=3)


def _rms(sound: NDArray[np.float32]) -> float:
    return float(np.sqrt(np.mean(np.square(sound))))


def _likeness(sound: NDArray[np.float32]) -> float:
    return float(np.asarray(np.corrcoef(sound))[0, 1])


def _sine(freq_hz: float, length_s: float, level: float) -> Sound:
    wave = level * np.sin(2 * np.pi * freq_hz * np.arange(sample_count(length_s)) / RATE_HZ)
    return np.stack([wave, wave]).astype(np.float32)


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
    piece = make_music(style, 2.2222, seed=seed)
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
    assert np.array_equal(make_music("lofi", 0.8, seed=7), make_music("lofi", 0.8, seed=7))
    assert not np.array_equal(make_music("lofi", 0.8, seed=7), make_music("lofi", 0.8, seed=8))


def test_an_unknown_style_plays_lofi_and_a_negative_seed_is_a_seed() -> None:
    assert np.array_equal(make_music("polka", 0.5, seed=-3), make_music("lofi", 0.5, seed=-3))


@pytest.mark.parametrize("length_s", [0.0, 0.001, 0.05, 0.6, 1.0])
def test_very_short_pieces_are_a_chord_or_nothing(length_s: float) -> None:
    piece = make_music("cinematic", length_s, seed=1)
    assert piece.shape == (round(length_s * RATE_HZ), 2)
    assert not piece.size or float(np.abs(piece).max()) <= 0.9


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


def test_a_ringing_sine_has_its_pitch_and_dies_in_its_time() -> None:
    sound = ring(np.array([440.0]), np.array([1.0]), np.array([1.0]), 1.0)
    clock = np.arange(RATE_HZ) / RATE_HZ
    assert np.allclose(sound, np.sin(2 * np.pi * 440 * clock) * 0.001**clock, atol=2e-5)


def test_partials_above_hearing_are_left_out() -> None:
    assert not ring(np.array([30_000.0]), np.array([1.0]), np.array([1.0]), 0.1).any()


_INSTRUMENTS: dict[str, Sampler] = {
    "felt piano": keys.felt_piano(1),
    "electric piano": keys.electric_piano(1),
    "kalimba": keys.kalimba(1),
    "glockenspiel": keys.glockenspiel(1),
    "vibraphone": keys.vibraphone(1),
    "marimba": keys.marimba(1),
    "guitar": strings.plucked(1, strings.STEEL_GUITAR),
    "finger bass": strings.plucked(1, strings.FINGER_BASS),
    "round bass": strings.round_bass(1),
    "synth bass": strings.synth_bass(1),
    "synth pluck": strings.synth_pluck(1),
    "warm pad": pads.warm_pad(1),
    "strings": pads.strings(1),
    "choir": pads.choir(1),
    "horns": pads.horns(1),
    "saws": pads.saws(1),
    "flute": pads.flute(1),
    "glass": pads.glass(1),
    "brass": pads.brass(1),
    "celesta": keys.celesta(1),
    "tubular bells": keys.tubular_bells(1),
    "sub bass": strings.sub_bass(1),
    "guzheng": strings.bent(strings.plucked(1, strings.GUZHENG), depth_cents=16),
    "pipa": strings.plucked(1, strings.PIPA),
    "pizzicato": strings.plucked(1, strings.PIZZICATO),
    "clavinet": strings.plucked(1, strings.CLAVINET),
    "muted guitar": strings.plucked(1, strings.MUTED_GUITAR),
    "slap bass": strings.plucked(1, strings.SLAP_BASS),
    "upright bass": strings.plucked(1, strings.UPRIGHT_BASS),
    "erhu": solos.erhu(1),
    "bamboo flute": solos.bamboo_flute(1),
    "muted trumpet": solos.muted_trumpet(1),
    "pulse": solos.pulse(1, width=0.25),
    "triangle": solos.triangle(1),
}


@pytest.mark.parametrize("name", _INSTRUMENTS)
def test_an_instrument_plays_the_pitch_it_is_asked_for(name: str) -> None:
    sound = np.atleast_2d(_INSTRUMENTS[name](57, 1)).sum(axis=0)
    span = np.abs(np.fft.rfft(sound * np.hanning(sound.size), 1 << 18))
    freqs = np.fft.rfftfreq(1 << 18, 1 / RATE_HZ)
    near = span[np.abs(freqs / pitch_hz(57) - 1) < 0.02].max()
    beside = span[(np.abs(freqs / pitch_hz(57) - 1) > 0.06) & (np.abs(freqs / pitch_hz(57) - 1) < 0.4)].max()
    assert near > 5 * beside


_SOLOS = ("erhu", "bamboo flute", "muted trumpet", "pulse", "triangle")


@pytest.mark.parametrize("name", _SOLOS)
def test_a_held_solo_is_an_endless_loop(name: str) -> None:
    for pitch in (48, 69, 88):
        loop = _INSTRUMENTS[name](pitch, 1)
        step = np.abs(np.diff(loop)).max()
        assert abs(float(loop[0] - loop[-1])) <= 1.05 * step
        assert _rms(loop) == pytest.approx(0.2, rel=0.01)


@pytest.mark.parametrize(
    "name",
    [name for name in _INSTRUMENTS if name not in _SOLOS and _INSTRUMENTS[name](57, 1).ndim == 1],
)
def test_a_struck_instrument_starts_and_ends_without_a_click(name: str) -> None:
    sound = _INSTRUMENTS[name](60, 2)
    assert abs(float(sound[0])) < 0.01
    assert abs(float(sound[-1])) < 0.001


@pytest.mark.parametrize("voice", range(drums.KICK, drums.BUZZ_HAT + 1, 10))
def test_a_drum_sounds_and_dies(voice: int) -> None:
    hit = drums.kit(1)(voice, 1)
    assert 0.2 < float(np.abs(hit).max()) < 1
    assert np.abs(hit[..., -1]).max() < 0.01


def test_a_held_note_ends_with_a_ramp_and_not_a_step() -> None:
    part = Part(pads.warm_pad(1), 0, room=0, release_s=0.1, looped=True)
    part.play(0.1, 60, 0.5)
    sound = mix_down([part], _plain(), 1.0)
    assert _rms(sound[:, sample_count(0.3) : sample_count(0.4)]) > 0.02
    assert _rms(sound[:, sample_count(0.75) :]) < 0.001
    assert float(np.abs(np.diff(sound)).max()) < 0.03


def test_a_pumped_part_gives_way_to_the_beat() -> None:
    part = Part(pads.warm_pad(1), 0, room=0, looped=True, pumped=True)
    part.play(0.0, 60, 2.0)
    calm, pumped = (mix_down([part], _plain(pump), 2.0) for pump in ((), (1.0,)))
    ducked = slice(sample_count(1.02), sample_count(1.06))
    assert _rms(pumped[:, ducked]) < 0.6 * _rms(calm[:, ducked])
    assert np.allclose(pumped[:, : sample_count(0.9)], calm[:, : sample_count(0.9)], atol=1e-6)


def _plain(pump_s: tuple[float, ...] = ()) -> Colour:
    one = np.zeros((2, 1), np.float32)
    return Colour(one, np.ones((1, 1), np.float32), pump_s=pump_s)


def test_blocks_filter_as_one_convolution_would() -> None:
    rng = _dice()
    kernel = rng.standard_normal((2, 700)).astype(np.float32)
    sound = rng.standard_normal((2, 2 * BLOCK + 555)).astype(np.float32)
    convolve = Convolver(kernel)
    made = np.concatenate([convolve(sound[:, part]) for part in blocks(sound.shape[1])], axis=1)
    around = slice(BLOCK - 300, BLOCK + 300)
    for channel in range(2):
        whole = np.convolve(sound[channel, : BLOCK + 300], kernel[channel])[: BLOCK + 300]
        assert np.allclose(made[channel, around], whole[around], atol=1e-3)


def test_the_master_tone_takes_a_constant_offset_away_and_leaves_the_middle() -> None:
    response = np.abs(np.fft.rfft(tone_curve(30, 16_000)[0], 1 << 16))
    assert response[0] < 0.01
    assert response[round(1000 / RATE_HZ * (1 << 16))] == pytest.approx(1, abs=0.02)


def test_a_room_has_unit_energy_dies_and_is_wide() -> None:
    kernel = room(1.0, dark_hz=3000, rng=_dice())
    assert np.square(kernel).sum(axis=1) == pytest.approx([1, 1], rel=1e-3)
    assert _rms(kernel[:, -4800:]) < 0.01 * _rms(kernel[:, :9600])
    assert abs(_likeness(kernel)) < 0.2


def test_a_full_scale_sine_in_one_channel_measures_as_the_standard_says() -> None:
    """BS.1770-4: a 997 Hz sine at 0 dBFS in one channel is -3.01 LUFS."""
    sound = _sine(997, 3, 1.0)
    sound[1] = 0
    assert loudness_lufs(sound) == pytest.approx(-3.01, abs=0.02)


def test_bass_counts_less_and_treble_more() -> None:
    middle = loudness_lufs(_sine(997, 2, 0.1))
    assert loudness_lufs(_sine(40, 2, 0.1)) < middle - 3
    assert loudness_lufs(_sine(6000, 2, 0.1)) == pytest.approx(middle + 3.3, abs=0.5)


def test_silence_between_sounds_does_not_count() -> None:
    sound = _sine(997, 2, 0.1)
    gapped = np.concatenate([sound, np.zeros((2, 5 * RATE_HZ), np.float32), sound], axis=1)
    assert loudness_lufs(gapped) == pytest.approx(loudness_lufs(sound), abs=0.5)
    assert loudness_lufs(np.zeros((2, RATE_HZ), np.float32)) == SILENCE_LUFS
    assert loudness_lufs(np.zeros((2, 0), np.float32)) == SILENCE_LUFS


def test_a_peak_between_two_samples_is_seen() -> None:
    clock = np.arange(4800)
    wave = np.sin(np.pi / 2 * clock + np.pi / 4)
    sound = np.stack([wave, wave]).astype(np.float32)
    assert float(np.abs(sound).max()) < 0.71
    assert true_peak(sound) == pytest.approx(1.0, abs=0.03)


def test_the_limiter_holds_the_ceiling_and_leaves_what_is_quiet() -> None:
    sound = np.stack([noise(1.0, 100, 8000, _dice(channel)) for channel in range(2)]) * np.float32(0.5)
    sound[:, 20_000:20_200] *= 12
    before = sound.copy()
    limit(sound, 0.5)
    assert true_peak(sound) <= 0.5
    assert true_peak(before) > 1
    assert np.array_equal(sound[:, :18_000], before[:, :18_000])


def test_the_limiter_does_not_touch_what_is_below() -> None:
    sound = _sine(440, 0.5, 0.4)
    before = sound.copy()
    limit(sound, 0.5)
    assert np.array_equal(sound, before)
