"""The sound of a film: what is heard when and how loud, and files of every kind read at their right place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.limiter import true_peak
from nemo_notebook.studio.make.music.loudness import SILENCE_LUFS, loudness_lufs
from nemo_notebook.studio.make.voice import Speech, VoiceMissingError
from nemo_notebook.studio.render.levels import MUSIC_VOLUME, TARGET_LUFS
from nemo_notebook.studio.render.media import MediaError, MediaFile
from nemo_notebook.studio.render.sound import Mixed, looped, mix
from nemo_notebook.studio.render.sound_plan import heard
from nemo_notebook.studio.render.sound_reading import read_sound

_RATE_HZ = 48_000
Write = Callable[..., MediaFile]


def _tone(freq_hz: float, length_s: float, rate_hz: int, level: float = 0.25) -> NDArray[np.float32]:
    return (level * np.sin(2 * np.pi * freq_hz * np.arange(round(length_s * rate_hz)) / rate_hz)).astype("f4")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(
        name: str,
        wave: NDArray[np.float32],
        *,
        codec: str = "pcm_s16le",
        rate_hz: int = _RATE_HZ,
        layout: str = "mono",
        first_pts: int = 0,
    ) -> MediaFile:
        path = tmp_path / name
        channels = len(av.AudioLayout(layout).channels)
        with av.open(str(path), "w") as container:
            stream: Any = container.add_stream(codec, rate=rate_hz)
            stream.layout = layout
            stream.format = stream.codec.audio_formats[0]
            frame = av.AudioFrame.from_ndarray(np.tile(wave, (channels, 1)), format="fltp", layout=layout)
            frame.sample_rate, frame.pts = rate_hz, first_pts
            container.mux([*stream.encode(frame), *stream.encode(None)])
        return _file(path, length_ms=round(wave.size / rate_hz * 1000))

    return written


def _file(path: Path, *, length_ms: int, has_audio: bool = True) -> MediaFile:
    return MediaFile(path.stem, path, path.name, "audio", length_ms, 0, 0, has_audio)


def _draft(length_ms: int, *tracks: tuple[int, list[dict[str, Any]]]) -> dict[str, Any]:
    return {
        "d": length_ms,
        "m": {"seed": 3},
        "t": [{"tt": kind, "sg": segments} for kind, segments in tracks],
    }


def _segment(start_ms: int, length_ms: int, src: str, **meta: Any) -> dict[str, Any]:
    return {"id": f"{src}{start_ms}", "s": start_ms, "d": length_ms, "m": {"src": src, **meta}}


def _rms(mixed: Mixed, start_ms: int, end_ms: int) -> float:
    return float(np.sqrt(np.mean(np.square(mixed.samples[start_ms * 48 : end_ms * 48]))))


def _lufs(mixed: Mixed) -> float:
    return loudness_lufs(np.ascontiguousarray(mixed.samples.T))


def _speaks(text: str, language: str, *, pace: float = 1.0) -> Speech:
    """Speak in a tone: a tenth of a second for each letter, at -16 LUFS."""
    return Speech(_tone(1000, len(text) / 10 / pace, _RATE_HZ, level=10 ** (-16 / 20)))


def _pitch_hz(sound: NDArray[np.float32]) -> float:
    span = np.abs(np.fft.rfft(sound * np.hanning(sound.size)))
    return float(np.argmax(span)) * _RATE_HZ / sound.size


def test_a_draft_without_sound_is_silent_and_as_long_as_the_film() -> None:
    mixed = mix(_draft(1234, (0, [_segment(0, 1234, "scene:ocean")]), (7, [])), {})
    assert mixed.silent
    assert mixed.samples.shape == (1234 * 48, 2)
    assert not mixed.samples.any()
    assert mixed.notes == ()


def test_a_film_of_no_length_has_no_samples() -> None:
    mixed = mix({"d": 0, "t": []}, {})
    assert mixed.silent
    assert mixed.samples.shape == (0, 2)


def test_music_alone_plays_at_the_target_and_lower_only_where_it_was_turned_down() -> None:
    def made(volume: float) -> Mixed:
        return mix(_draft(3000, (1, [_segment(0, 3000, "music:ambient", volume=volume)])), {})

    full, usual, low = made(1.0), made(MUSIC_VOLUME), made(0.2)
    assert _lufs(usual) == pytest.approx(TARGET_LUFS, abs=0.5)
    assert _lufs(usual) < _lufs(full) <= TARGET_LUFS + 1
    assert _lufs(low) == pytest.approx(TARGET_LUFS + 20 * np.log10(0.2 / MUSIC_VOLUME), abs=0.5)
    assert true_peak(np.ascontiguousarray(full.samples.T)) <= 10 ** (-1 / 20)


def test_music_fills_its_segment_and_nothing_else() -> None:
    mixed = mix(_draft(3000, (1, [_segment(1000, 1500, "music:lofi")])), {})
    assert not mixed.samples[: 1000 * 48].any()
    assert not mixed.samples[2500 * 48 :].any()
    assert _rms(mixed, 1100, 2000) > 0.01


def test_music_that_reaches_beyond_the_film_ends_with_it() -> None:
    mixed = mix(_draft(2000, (1, [_segment(0, 9000, "music:lofi")])), {})
    assert mixed.samples.shape == (2000 * 48, 2)
    assert np.abs(mixed.samples[-1]).max() < 1e-3


def test_the_same_draft_sounds_the_same_and_another_seed_differs() -> None:
    def made(seed: int) -> Mixed:
        return mix(_draft(800, (1, [_segment(0, 800, "music:upbeat", recipe={"seed": seed})])), {})

    assert np.array_equal(made(1).samples, made(1).samples)
    assert not np.array_equal(made(1).samples, made(2).samples)


def test_a_given_sound_is_trimmed_placed_and_brought_to_the_common_loudness(write: Write) -> None:
    wave = np.concatenate([_tone(300, 0.5, _RATE_HZ), _tone(900, 1.5, _RATE_HZ, 0.1)])
    song = write("song.wav", wave)
    mixed = mix(_draft(2500, (1, [_segment(500, 1000, "song", **{"in": 500, "out": 1500})])), {"song": song})
    assert not mixed.samples[: 500 * 48].any()
    assert not mixed.samples[1500 * 48 :].any()
    assert _pitch_hz(mixed.samples[600 * 48 : 1400 * 48, 0]) == pytest.approx(900, abs=2)
    heard_alone = Mixed(mixed.samples[500 * 48 : 1500 * 48], (), silent=False)
    assert _lufs(heard_alone) == pytest.approx(TARGET_LUFS, abs=1.5)


def test_a_short_given_sound_is_looped_without_a_hole(write: Write) -> None:
    song = write("song.wav", _tone(440, 0.5, _RATE_HZ))
    mixed = mix(_draft(2000, (1, [_segment(0, 2000, "song")])), {"song": song})
    loud = [_rms(mixed, start, start + 20) for start in range(20, 1960, 20)]
    assert min(loud) > 0.3 * max(loud)


def test_a_loop_crosses_over_and_is_exact() -> None:
    piece = np.ones((2, 9600), np.float32)
    made = looped(piece, 30_000)
    assert made.shape == (2, 30_000)
    assert float(made.min()) >= 0.99
    assert float(made.max()) <= 1.45
    assert looped(piece, 100).shape == (2, 100)
    assert looped(piece[:, :2], 9).shape == (2, 9)


def test_fades_ramp_and_a_plain_cut_does_not_click(write: Write) -> None:
    song = write("song.wav", _tone(440, 2, _RATE_HZ))
    faded = mix(_draft(2000, (1, [_segment(0, 2000, "song", fade_in=1000, fade_out=500)])), {"song": song})
    assert _rms(faded, 50, 150) < 0.2 * _rms(faded, 1000, 1400)
    assert _rms(faded, 1950, 2000) < 0.2 * _rms(faded, 1000, 1400)
    plain = mix(_draft(2000, (1, [_segment(500, 777, "song", **{"in": 111})])), {"song": song})
    steepest = 2 * np.pi * 440 / _RATE_HZ * float(np.abs(plain.samples).max())
    assert float(np.abs(np.diff(plain.samples, axis=0)).max()) < 1.3 * steepest


def test_a_fade_that_is_longer_than_its_segment_is_survived(write: Write) -> None:
    song = write("song.wav", _tone(440, 1, _RATE_HZ))
    mixed = mix(_draft(500, (1, [_segment(0, 500, "song", fade_in=9000, fade_out=9000)])), {"song": song})
    assert not mixed.silent
    assert np.abs(mixed.samples[[0, -1]]).max() < 1e-3


def test_a_clips_own_sound_is_heard_and_does_not_loop(write: Write) -> None:
    clip = write("clip.mkv", _tone(500, 1, _RATE_HZ), codec="aac")
    mixed = mix(_draft(3000, (0, [_segment(0, 3000, "clip")])), {"clip": clip})
    assert _rms(mixed, 100, 900) > 0.05
    assert _rms(mixed, 1100, 3000) < 1e-3


def test_a_muted_clip_is_not_even_opened(tmp_path: Path) -> None:
    missing = _file(tmp_path / "gone.mp4", length_ms=1000)
    assert mix(_draft(1000, (0, [_segment(0, 1000, "gone", volume=0)])), {"gone": missing}).silent


def test_a_picture_or_a_silent_film_adds_nothing(tmp_path: Path) -> None:
    photo = _file(tmp_path / "photo.jpg", length_ms=0, has_audio=False)
    assert mix(_draft(1000, (0, [_segment(0, 1000, "photo")])), {"photo": photo}).silent


def test_the_noise_of_a_room_is_left_as_it_is(write: Write) -> None:
    hiss = write("hiss.wav", _tone(500, 1, _RATE_HZ, 0.002))
    mixed = mix(_draft(1000, (0, [_segment(0, 1000, "hiss")])), {"hiss": hiss})
    assert _lufs(mixed) == pytest.approx(loudness_lufs(read_sound(hiss, 0, 1000)), abs=0.3)


def test_a_loud_and_a_quiet_clip_meet(write: Write) -> None:
    media = {
        "loud": write("loud.wav", _tone(500, 1, _RATE_HZ, 0.6)),
        "quiet": write("quiet.wav", _tone(500, 1, _RATE_HZ, 0.1)),
    }
    mixed = mix(_draft(2000, (0, [_segment(0, 1000, "loud"), _segment(1000, 1000, "quiet")])), media)
    assert _rms(mixed, 100, 900) == pytest.approx(_rms(mixed, 1100, 1900), rel=0.1)


def test_two_sounds_at_full_volume_together_are_not_louder_than_the_target(write: Write) -> None:
    media = {
        "a": write("a.wav", _tone(500, 2, _RATE_HZ)),
        "b": write("b.wav", _tone(700, 2, _RATE_HZ)),
    }
    segments = [(1, [_segment(0, 2000, name)]) for name in media]
    assert _lufs(mix(_draft(2000, *segments), media)) == pytest.approx(TARGET_LUFS, abs=0.5)


def test_a_dissolve_crosses_the_clips_sounds(write: Write) -> None:
    media = {
        "a": write("a.wav", _tone(400, 3, _RATE_HZ)),
        "b": write("b.wav", _tone(900, 3, _RATE_HZ)),
    }
    second = _segment(1000, 1000, "b", transition={"kind": "dissolve", "d": 500})
    mixed = mix(_draft(2000, (0, [_segment(0, 1000, "a"), second])), media)
    middle = np.abs(np.fft.rfft(mixed.samples[1150 * 48 : 1350 * 48, 0]))
    step_hz = 5
    assert middle[400 // step_hz] == pytest.approx(middle[900 // step_hz], rel=0.5)
    assert _rms(mixed, 1200, 1300) == pytest.approx(_rms(mixed, 400, 500), rel=0.25)
    assert _pitch_hz(mixed.samples[1600 * 48 : 1900 * 48, 0]) == pytest.approx(900, abs=5)


def test_a_take_cut_in_two_sounds_as_if_it_were_not(write: Write) -> None:
    take = write("take.wav", _tone(440, 2, _RATE_HZ))
    whole = mix(_draft(2000, (0, [_segment(0, 2000, "take")])), {"take": take})
    halves = [_segment(0, 1000, "take"), _segment(1000, 1000, "take", **{"in": 1000})]
    cut = mix(_draft(2000, (0, halves)), {"take": take})
    assert np.allclose(cut.samples, whole.samples, atol=0.01)


def test_music_gives_way_to_a_voice_and_comes_back(write: Write) -> None:
    voice = _segment(1500, 1000, "voice:en", recipe={"text": "ten letter"})
    music = _segment(0, 4000, "song", volume=0.35)
    media = {"song": write("song.wav", _tone(300, 4, _RATE_HZ))}
    mixed = mix(_draft(4000, (1, [music]), (1, [voice])), media, speaker=_speaks)

    def bed_db(start_ms: int) -> float:
        """Level of the 300 Hz of the music in half a second."""
        span = np.fft.rfft(mixed.samples[start_ms * 48 : (start_ms + 500) * 48, 0] * np.hanning(24_000))
        return float(20 * np.log10(np.abs(span[150])))

    assert bed_db(1750) == pytest.approx(bed_db(300) - 16, abs=0.2)  # 6 dB louder where no voice is
    assert bed_db(3200) == pytest.approx(bed_db(300), abs=0.2)


def test_music_gives_way_to_a_clip_only_where_it_is_told_so(write: Write) -> None:
    speech = np.concatenate([np.zeros(3 * _RATE_HZ, np.float32), _tone(400, 3, _RATE_HZ)])
    clip = write("talk.wav", speech)

    def music(**meta: str) -> float:
        tracks = (0, [_segment(0, 6000, "clip")]), (1, [_segment(0, 6000, "song", **meta)])
        mixed = mix(_draft(6000, *tracks), {"clip": clip, "song": song})
        return _level(mixed, 4000, 5500, 2000) / _level(mixed, 500, 1800, 2000)

    song = write("song.wav", _tone(2000, 6, _RATE_HZ, 0.1))
    assert music() == pytest.approx(1, abs=0.1)
    assert music(duck="all") == pytest.approx(10 ** (-10 / 20), abs=0.08)


def test_music_that_gives_way_to_nothing_plays_on_under_a_voice(write: Write) -> None:
    song = write("song.wav", _tone(3000, 6, _RATE_HZ, 0.1))
    voice = _segment(2500, 3000, "voice:en", recipe={"text": "x" * 30})

    def ratio(**meta: str) -> float:
        draft = _draft(6000, (1, [_segment(0, 6000, "song", **meta)]), (1, [voice]))
        mixed = mix(draft, {"song": song}, speaker=_speaks)
        return _level(mixed, 3500, 4500, 3000) / _level(mixed, 500, 1500, 3000)

    assert ratio(duck="none") == pytest.approx(1, abs=0.1)
    assert ratio() < 0.5


@pytest.mark.parametrize(("speed", "length_ms"), [(2.0, 1000), (0.5, 4000)])
def test_a_clip_at_another_speed_is_heard_to_its_end_at_its_pitch(
    write: Write, speed: float, length_ms: int
) -> None:
    clip = write("clip.wav", np.concatenate([_tone(300, 1, _RATE_HZ), _tone(900, 1, _RATE_HZ)]))
    piece = _segment(0, length_ms, "clip", speed=speed, **{"in": 0, "out": 2000})
    mixed = mix(_draft(length_ms + 500, (0, [piece])), {"clip": clip}).samples[:, 0]
    half = length_ms // 2
    assert _pitch_hz(mixed[100 * 48 : (half - 100) * 48]) == pytest.approx(300, abs=5)
    assert _pitch_hz(mixed[(half + 100) * 48 : (length_ms - 100) * 48]) == pytest.approx(900, abs=5)
    assert not mixed[length_ms * 48 :].any()


def test_two_pieces_of_a_take_are_joined_only_where_they_run_on_at_one_speed() -> None:
    def joined(speed: float, second_in: int) -> bool:
        first = _segment(0, 1000, "clip", speed=2, **{"in": 0, "out": 2000})
        second = _segment(1000, 1000, "clip", speed=speed, **{"in": second_in, "out": 4000})
        return heard(_draft(2000, (0, [first, second])))[0].joined_after

    assert joined(2, 2000) and not joined(1, 2000) and not joined(2, 1000)


def _level(mixed: Mixed, start_ms: int, end_ms: int, freq_hz: float) -> float:
    """Return how loud one pitch is in a stretch."""
    part = mixed.samples[start_ms * 48 : end_ms * 48, 0]
    turn = np.exp(-2j * np.pi * freq_hz * np.arange(part.size) / _RATE_HZ)
    return float(abs(np.mean(part * turn)))


def test_a_film_with_a_voice_throughout_reaches_the_target() -> None:
    voice = _segment(300, 3400, "voice:en", recipe={"text": "a" * 34})
    music = _segment(0, 4000, "music:lofi", volume=0.35)
    mixed = mix(_draft(4000, (1, [music]), (1, [voice])), {}, speaker=_speaks)
    assert _lufs(mixed) == pytest.approx(TARGET_LUFS, abs=1)


@pytest.mark.parametrize("spoken_ms", [800, 2500, 6000])
def test_a_film_of_few_words_and_music_reaches_the_target(spoken_ms: int) -> None:
    voice = _segment(300, spoken_ms, "voice:en", recipe={"text": "a" * (spoken_ms // 100)})
    music = _segment(0, 7000, "music:cinematic", volume=0.35)
    mixed = mix(_draft(7000, (1, [music]), (1, [voice])), {}, speaker=_speaks)
    assert _lufs(mixed) == pytest.approx(TARGET_LUFS, abs=1)


def test_one_word_leads_and_does_not_make_its_music_loud() -> None:
    music = (1, [_segment(0, 8000, "music:ambient", volume=0.2)])
    word = (1, [_segment(6000, 300, "voice:en", recipe={"text": "yes"})])
    alone, with_word = mix(_draft(8000, music), {}), mix(_draft(8000, music, word), {}, speaker=_speaks)
    assert 10 ** (-8 / 20) < _rms(with_word, 1000, 4000) / _rms(alone, 1000, 4000) < 10 ** (2 / 20)
    assert _rms(with_word, 6050, 6250) > 2 * _rms(with_word, 1000, 4000)


@pytest.mark.parametrize("length_ms", [600, 2000, 9000])
def test_films_of_a_voice_of_a_clip_or_of_music_only_reach_the_target(write: Write, length_ms: int) -> None:
    clip = write("clip.wav", _talk(length_ms / 1000, 0.1))
    films = [
        _draft(
            length_ms, (1, [_segment(0, length_ms, "voice:en", recipe={"text": "a" * (length_ms // 100)})])
        ),
        _draft(length_ms, (0, [_segment(0, length_ms, "clip")])),
        _draft(length_ms, (1, [_segment(0, length_ms, "music:upbeat", volume=0.35)])),
    ]
    for film in films:
        mixed = mix(film, {"clip": clip}, speaker=_speaks)
        assert _lufs(mixed) == pytest.approx(TARGET_LUFS, abs=1)
        assert true_peak(np.ascontiguousarray(mixed.samples.T)) <= 10 ** (-1 / 20)


def _talk(length_s: float, level: float) -> NDArray[np.float32]:
    """Rise and fall three times a second, as speech does."""
    clock = np.arange(round(length_s * _RATE_HZ)) / _RATE_HZ
    return np.asarray(_tone(400, length_s, _RATE_HZ, level) * np.sin(3 * np.pi * clock) ** 2, np.float32)


def test_a_quiet_recording_of_speech_is_lifted_to_the_target_and_a_steady_noise_is_not(write: Write) -> None:
    media = {
        "talk": write("talk.wav", _talk(4, 0.02)),
        "fan": write("fan.wav", _tone(400, 4, _RATE_HZ, 0.011)),
    }
    talk, fan = (mix(_draft(4000, (0, [_segment(0, 4000, name)])), media) for name in ("talk", "fan"))
    assert _lufs(talk) == pytest.approx(TARGET_LUFS, abs=1)
    assert _lufs(fan) < TARGET_LUFS - 8


@pytest.mark.parametrize("rate_hz", [8000, 11_025, 22_050, 44_100, 96_000])
@pytest.mark.parametrize("layout", ["mono", "stereo", "5.1"])
def test_sound_of_any_rate_and_layout_is_heard_at_its_pitch_and_level(
    write: Write, rate_hz: int, layout: str
) -> None:
    song = write("song.wav", _tone(440, 1.5, rate_hz, 0.1), rate_hz=rate_hz, layout=layout)
    mixed = mix(_draft(1500, (1, [_segment(0, 1500, "song")])), {"song": song})
    assert _pitch_hz(mixed.samples[200 * 48 : 1200 * 48, 0]) == pytest.approx(440, abs=1)
    assert _lufs(mixed) == pytest.approx(TARGET_LUFS, abs=1)


def test_music_goes_down_before_a_voice_and_comes_up_after_it_without_haste(write: Write) -> None:
    voice = _segment(3000, 2000, "voice:en", recipe={"text": "x" * 20})
    draft = _draft(8000, (1, [_segment(0, 8000, "song", volume=0.35)]), (1, [voice]))
    mixed = mix(draft, {"song": write("song.wav", _tone(3000, 8, _RATE_HZ, 0.1))}, speaker=_speaks)
    bed_db = [20 * np.log10(_level(mixed, at, at + 50, 3000)) for at in range(1500, 7000, 50)]
    low, high = min(bed_db), bed_db[0]
    assert high - low == pytest.approx(16, abs=0.5)
    down_ms = next(i for i, one in enumerate(bed_db) if one < high - 12) * 50 + 1500
    up_ms = 7000 - next(i for i, one in enumerate(bed_db[::-1]) if one < high - 12) * 50
    assert 2700 <= down_ms <= 3050 and 4950 <= up_ms <= 5300
    assert max(abs(a - b) for a, b in zip(bed_db, bed_db[1:], strict=False)) < 4


def test_a_missing_voice_is_left_out_and_said_once() -> None:
    def missing(text: str, language: str, *, pace: float = 1.0) -> Speech:
        raise VoiceMissingError("No voice is installed: pip install nemo-notebook[voice]")

    voices = [_segment(start, 500, "voice:en", recipe={"text": "Hello"}) for start in (0, 500)]
    mixed = mix(_draft(1000, (1, voices)), {}, speaker=missing)
    assert mixed.silent
    assert mixed.notes == ("No voice is installed: pip install nemo-notebook[voice]",)


def test_a_voice_that_needs_more_time_than_it_has_is_said_to_be_cut() -> None:
    voice = _segment(0, 1000, "voice:en", recipe={"text": "a" * 25})
    mixed = mix(_draft(2000, (1, [voice])), {}, speaker=_speaks)
    assert mixed.notes == ("The voice-over is cut: it needs 1.0 s more.",)


def test_a_voice_that_almost_fits_speaks_quicker_and_is_heard_to_its_end() -> None:
    voice = _segment(0, 1000, "voice:en", recipe={"text": "a" * 11})
    mixed = mix(_draft(1500, (1, [voice])), {}, speaker=_speaks)
    assert mixed.notes == ()
    assert _rms(mixed, 850, 960) > 0.1 > _rms(mixed, 1000, 1500)


def test_a_sound_that_is_not_here_is_named() -> None:
    mixed = mix(_draft(500, (1, [_segment(0, 500, "med_gone", name="song.mp3")])), {})
    assert mixed.notes == ("song.mp3 is left out: its sound is not here.",)


@pytest.mark.parametrize(
    ("name", "codec", "rate_hz", "layout"),
    [
        ("mono.wav", "pcm_s16le", 44_100, "mono"),
        ("low.m4a", "aac", 22_050, "mono"),
        ("around.m4a", "aac", 48_000, "5.1"),
        ("song.mp3", "libmp3lame", 44_100, "stereo"),
        ("raw.aac", "aac", 44_100, "stereo"),
        ("film.webm", "libopus", 48_000, "stereo"),
        ("phone.wav", "pcm_u8", 8000, "mono"),
    ],
)
def test_every_kind_of_file_is_read_at_its_pitch_length_and_place(
    write: Write, name: str, codec: str, rate_hz: int, layout: str
) -> None:
    wave = np.concatenate([np.zeros(rate_hz // 2, np.float32), _tone(500, 1, rate_hz)])
    sound = read_sound(write(name, wave, codec=codec, rate_hz=rate_hz, layout=layout), 0, 5000)
    assert sound.shape[1] / _RATE_HZ == pytest.approx(1.5, abs=0.08)
    assert _pitch_hz(sound[0, 30_000:60_000]) == pytest.approx(500, abs=3)
    begin = np.flatnonzero(np.abs(sound[1]) > 0.1 * np.abs(sound[1]).max())[0]
    # AAC without a container keeps the run-up of its encoder: up to 2048 samples.
    assert begin / _RATE_HZ == pytest.approx(0.5, abs=0.055 if name == "raw.aac" else 0.012)


@pytest.mark.parametrize(
    ("name", "codec"), [("clip.mkv", "aac"), ("song.mp3", "libmp3lame"), ("a.wav", "pcm_s16le")]
)
def test_a_stretch_from_the_middle_is_where_it_would_be_in_the_whole(
    write: Write, name: str, codec: str
) -> None:
    clicks = np.zeros(3 * _RATE_HZ, np.float32)
    clicks[::24_000] = 0.9
    smooth = np.convolve(clicks, np.hanning(64), "same").astype(np.float32)
    file = write(name, smooth, codec=codec)
    whole, part = read_sound(file, 0, 3000), read_sound(file, 1700, 600)
    assert part.shape == (2, 600 * 48)
    aligned = whole[:, 1700 * 48 : 2300 * 48]
    assert abs(int(np.argmax(np.abs(part[0]))) - int(np.argmax(np.abs(aligned[0])))) <= 2


def test_a_clock_that_does_not_start_at_zero_is_taken_as_zero(write: Write) -> None:
    late = read_sound(write("late.mkv", _tone(500, 1, _RATE_HZ), codec="aac", first_pts=240_000), 0, 2000)
    assert late.shape[1] / _RATE_HZ == pytest.approx(1, abs=0.05)


def test_a_file_cut_off_gives_what_it_has(write: Write) -> None:
    file = write("song.mp3", _tone(500, 2, _RATE_HZ), codec="libmp3lame")
    file.path.write_bytes(file.path.read_bytes()[: file.path.stat().st_size // 2])
    assert 0.5 < read_sound(file, 0, 2000).shape[1] / _RATE_HZ < 1.5


def test_a_file_that_is_no_sound_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(b"%PDF-1.7 not a song" * 100)
    with pytest.raises(MediaError, match=r"song\.mp3"):
        mix(_draft(500, (1, [_segment(0, 500, "song")])), {"song": _file(path, length_ms=500)})


def test_a_stretch_beyond_the_end_is_empty(write: Write) -> None:
    assert read_sound(write("a.wav", _tone(500, 0.3, _RATE_HZ)), 5000, 500).shape == (2, 0)


def test_odd_values_in_a_draft_are_read_as_absent_or_bounded() -> None:
    segment = _segment(0, 1000, "song", volume="loud", fade_in="x", **{"in": -5, "out": -9})
    louder = _segment(0, 1000, "song", volume=99)
    first, second = heard(_draft(600, (1, [segment, louder])))
    assert (first.volume, first.fade_in_ms, first.from_ms, first.until_ms) == (1.0, 0, 0, None)
    assert (second.volume, second.length_ms) == (2.0, 600)


def test_silence_measures_as_silence() -> None:
    assert _lufs(mix(_draft(500), {})) == SILENCE_LUFS
