"""The offline speaker: its honest refusal, its child process, and its sound where it is installed."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nemo_notebook.studio.make.music.loudness import loudness_lufs
from nemo_notebook.studio.make.music.synthesis import RATE_HZ
from nemo_notebook.studio.make.voice import (
    VOICE_LUFS,
    VoiceMissingError,
    installed_library,
    resampled,
    speak,
    trimmed,
    voice_available,
    voice_name,
)
from nemo_notebook.studio.make.voice_speaker import say


class _BrokenLibrary:
    """A package whose library is no library."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "libespeak-ng.so"
        self._path.write_bytes(b"not a library")

    def get_library_path(self) -> str:
        return str(self._path)

    def get_data_path(self) -> str:
        return str(self._path.parent)


class _FakeLibrary:
    """Answers as eSpeak NG does, with three samples."""

    def __init__(self, known: tuple[bytes, ...], rate_hz: int = 22_050) -> None:
        self.known, self.rate_hz = known, rate_hz
        self.text = b""
        self.voice = b""
        self.callback: Any = None

    def espeak_Initialize(self, output: int, buffer_ms: int, data: bytes, options: int) -> int:
        return self.rate_hz

    def espeak_SetSynthCallback(self, callback: Any) -> None:
        self.callback = callback

    def espeak_SetVoiceByName(self, name: bytes) -> int:
        self.voice = name
        return 0 if name in self.known else 268439807

    def espeak_SetParameter(self, parameter: int, value: int, relative: int) -> int:
        return 0

    def espeak_Synth(self, text: bytes, *rest: Any) -> int:
        self.text = text
        samples = np.array([1, -2, 300], "<i2")
        self.callback(samples.ctypes.data, 3, None)
        self.callback(None, 0, None)
        return 0

    def espeak_Synchronize(self) -> int:
        return 0


def _said(library: _FakeLibrary, voices: list[str]) -> bytes:
    out = io.BytesIO()
    say("h\u00e9".encode(), library, "data", voices, out.write)  # type: ignore[arg-type]
    return out.getvalue()


def test_without_the_package_the_person_reads_what_to_install() -> None:
    with pytest.raises(VoiceMissingError) as refused:
        speak("Hello", "en", find=lambda: None)
    assert refused.value.message == "No voice is installed: pip install nemo-notebook[voice]"
    assert not voice_available(lambda: None)


def test_a_broken_library_costs_an_error_and_not_the_process(tmp_path: Path) -> None:
    with pytest.raises(VoiceMissingError, match="does not work here") as refused:
        speak("Hello", "en", find=lambda: _BrokenLibrary(tmp_path))
    assert isinstance(refused.value.__cause__, subprocess.CalledProcessError)


def test_no_words_make_no_sound_and_start_no_process(tmp_path: Path) -> None:
    assert speak(" \n ", "en", find=lambda: _BrokenLibrary(tmp_path)).shape == (0,)


@pytest.mark.parametrize(
    ("language", "voice"),
    [("en", "en-us"), ("en-GB", "en-gb"), ("zh", "cmn"), ("zh_CN", "cmn"), ("es", "es"), ("", "en-us")],
)
def test_a_language_finds_its_voice(language: str, voice: str) -> None:
    assert voice_name(language) == voice


def test_the_speaker_writes_its_rate_and_samples() -> None:
    library = _FakeLibrary((b"es",))
    said = _said(library, ["es", "en-us"])
    assert int.from_bytes(said[:4], "little") == 22_050
    assert np.frombuffer(said[4:], "<i2").tolist() == [1, -2, 300]
    assert library.text == "h\u00e9".encode() + b"\0"


def test_an_unknown_voice_falls_back_to_the_second_choice() -> None:
    library = _FakeLibrary((b"en-us",))
    _said(library, ["xx", "en-us"])
    assert library.voice == b"en-us"


def test_a_speaker_without_data_or_voices_says_so() -> None:
    with pytest.raises(SystemExit, match="no data"):
        _said(_FakeLibrary((), rate_hz=-1), ["en-us"])
    with pytest.raises(SystemExit, match="no voice"):
        _said(_FakeLibrary(()), ["xx", "en-us"])


def test_speech_keeps_its_pitch_and_length_at_the_new_rate() -> None:
    clock = np.arange(22_050) / 22_050
    wave = (0.5 * np.sin(2 * np.pi * 300 * clock) * np.hanning(clock.size)).astype(np.float32)
    made = resampled(wave, 22_050)
    assert made.size == RATE_HZ
    assert np.argmax(np.abs(np.fft.rfft(made))) == 300
    assert float(np.abs(made).max()) == pytest.approx(0.5, abs=0.01)


def test_silence_at_the_ends_is_cut_but_for_a_breath() -> None:
    sound = np.zeros(30_000, np.float32)
    sound[10_000:12_000] = 0.5
    assert 2000 <= trimmed(sound, 22_050).size < 2000 + 2 * 0.05 * 22_050
    assert not trimmed(np.zeros(100, np.float32), 22_050).size


def test_the_installed_voice_speaks_or_its_absence_is_said() -> None:
    if installed_library() is None:
        with pytest.raises(VoiceMissingError, match="pip install"):
            speak("A quiet morning.", "en")
        return
    for text, language in (("A quiet morning by the sea.", "en"), ("城市之光,夜色温柔。", "zh")):
        spoken = speak(text, language)
        assert 0.8 * RATE_HZ < spoken.size < 5 * RATE_HZ
        assert float(np.abs(spoken).max()) <= 0.9
        assert loudness_lufs(np.stack([spoken, spoken])) == pytest.approx(VOICE_LUFS, abs=1)
