"""The offline speaker: its honest refusal, its child process, and its sound where it is installed."""

from __future__ import annotations

import ctypes
import io
import json
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
    heard_span,
    resampled,
    speak,
    speaker_of,
    speakers,
    voice_name,
)
from nemo_notebook.studio.make.voice_piper import PiperVoice
from nemo_notebook.studio.make.voice_speaker import Event, say
from nemo_notebook.studio.make.voice_timing import timed_lines


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
    """Answers as eSpeak NG does, with three samples and a word at the second."""

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
        events = (Event * 3)(Event(type=2), Event(type=1, text_position=1, length=2, sample=1), Event(type=0))
        self.callback(samples.ctypes.data, 3, events)
        self.callback(None, 0, None)
        return 0

    def espeak_Synchronize(self) -> int:
        return 0


def _said(library: _FakeLibrary, voices: list[str]) -> bytes:
    out = io.BytesIO()
    say("h\u00e9".encode(), library, "data", voices, 160, out.write)
    return out.getvalue()


def test_without_the_package_the_person_reads_what_to_install() -> None:
    with pytest.raises(VoiceMissingError) as refused:
        speak("Hello", "en", find=lambda: None, voices=list)
    assert refused.value.message == "No voice is installed: pip install nemo-notebook[voice]"
    assert speakers(lambda: None, list) == []


def test_what_can_speak_is_named_the_persons_own_voices_first(tmp_path: Path) -> None:
    own = [PiperVoice("zh_CN-huayan-medium", "zh-cn", "medium", tmp_path)]
    assert speakers(lambda: _BrokenLibrary(tmp_path), lambda: own) == [
        "Piper zh_CN-huayan-medium",
        "eSpeak NG",
    ]
    assert speaker_of("zh", lambda: _BrokenLibrary(tmp_path), lambda: own) == "Piper zh_CN-huayan-medium"
    assert speaker_of("en", lambda: _BrokenLibrary(tmp_path), lambda: own) == "eSpeak NG"
    assert speaker_of("en", lambda: None, lambda: own) is None


def test_a_broken_library_costs_an_error_and_not_the_process(tmp_path: Path) -> None:
    with pytest.raises(VoiceMissingError, match="does not work here") as refused:
        speak("Hello", "en", find=lambda: _BrokenLibrary(tmp_path), voices=list)
    assert isinstance(refused.value.__cause__, subprocess.CalledProcessError)


def test_no_words_make_no_sound_and_start_no_process(tmp_path: Path) -> None:
    for text in (" \n ", "", "🎉🎉", "— !"):
        assert speak(text, "en", find=lambda: _BrokenLibrary(tmp_path), voices=list).length_ms == 0


@pytest.mark.parametrize(
    ("language", "voice"),
    [("en", "en-us"), ("en-GB", "en-gb"), ("zh", "cmn"), ("zh_CN", "cmn"), ("es", "es"), ("", "en-us")],
)
def test_a_language_finds_its_voice(language: str, voice: str) -> None:
    assert voice_name(language) == voice


def test_the_speaker_writes_its_rate_its_words_and_its_samples() -> None:
    library = _FakeLibrary((b"es",))
    head, _, sound = _said(library, ["es", "en-us"]).partition(b"\n")
    assert json.loads(head) == {"rate_hz": 22_050, "starts": [[0, 1]]}
    assert np.frombuffer(sound, "<i2").tolist() == [1, -2, 300]
    assert library.text == "h\u00e9".encode() + b"\0"


def test_an_event_is_as_large_as_the_librarys_own() -> None:
    assert ctypes.sizeof(Event) == 6 * 4 + ctypes.sizeof(ctypes.c_void_p) + 8


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
    first, last = heard_span(sound, 22_050)
    assert 9000 < first < 10_000 and 12_000 <= last < 13_000
    assert heard_span(np.zeros(100, np.float32), 22_050) == (0, 0)


_TEXT = "Fresh coffee, every morning. Open at 7:30. We are here."


@pytest.fixture
def bell_voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PiperVoice:
    """A stand-in for the piper package: half a second of tone for each sentence, after a fifth of silence."""
    (tmp_path / "piper.py").write_text(_PIPER)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return PiperVoice("bell", "en-us", "high", tmp_path / "bell.onnx")


_PIPER = """
import array, math
from types import SimpleNamespace

class SynthesisConfig:
    def __init__(self, length_scale):
        self.length_scale = length_scale

class PiperVoice:
    config = SimpleNamespace(length_scale=1.0)

    @staticmethod
    def load(model):
        return PiperVoice()

    def synthesize(self, text, manner):
        count = int(8000 * manner.length_scale)
        wave = [0] * 3200 + [int(9000 * math.sin(i / 6)) for i in range(count)]
        yield SimpleNamespace(sample_rate=16000, audio_int16_bytes=array.array("h", wave).tobytes())
"""


def _onsets_ms(sound: np.ndarray[Any, np.dtype[np.float32]]) -> list[int]:
    """Return when sound comes after 80 ms of silence."""
    hop = RATE_HZ // 100
    level = np.sqrt(np.square(sound[: sound.size // hop * hop]).reshape(-1, hop).mean(axis=1))
    loud = np.flatnonzero(level > 0.05 * level.max())
    firsts = np.concatenate([[True], np.diff(loud) > 8])
    return [int(one) * 10 for one in loud[firsts]]


def test_a_piper_voice_speaks_each_sentence_and_tells_when_it_begins(bell_voice: PiperVoice) -> None:
    speech = speak(_TEXT, "en", find=lambda: None, voices=lambda: [bell_voice])
    begins = [one.begin_ms for one in speech.words if _TEXT[one.start : one.end] in ("Fresh", "Open", "We")]
    # A tone begins 200 ms into its sentence, but the silence before the first is cut to a breath.
    assert _onsets_ms(speech.sound) == pytest.approx([30, 980, 1930], abs=20)
    assert begins == pytest.approx([0, 780, 1730], abs=20)
    assert loudness_lufs(np.stack([speech.sound] * 2)) == pytest.approx(VOICE_LUFS, abs=0.5)


def test_a_quicker_pace_is_shorter(bell_voice: PiperVoice) -> None:
    calm, quick = (
        speak(_TEXT, "en", pace=pace, find=lambda: None, voices=lambda: [bell_voice]) for pace in (1.0, 1.25)
    )
    assert 0.8 < quick.length_ms / calm.length_ms < 0.95


def test_a_language_the_piper_voices_do_not_speak_needs_another_speaker(bell_voice: PiperVoice) -> None:
    with pytest.raises(VoiceMissingError, match="No voice"):
        speak("你好", "zh", find=lambda: None, voices=lambda: [bell_voice])


def test_a_broken_piper_voice_is_said(tmp_path: Path) -> None:
    broken = PiperVoice("x", "en", "", tmp_path / "none.onnx")
    with pytest.raises(VoiceMissingError, match="does not work here"):
        speak("Hello", "en", find=lambda: None, voices=lambda: [broken])


@pytest.mark.parametrize(
    ("text", "language"),
    [("A quiet morning by the sea.", "en"), ("城市之光,夜色温柔。", "zh"), ("Buenos días, amigos.", "es")],
)
def test_the_installed_voice_speaks(text: str, language: str) -> None:
    speech = speak(text, language, voices=list)
    assert 800 < speech.length_ms < 5000
    assert float(np.abs(speech.sound).max()) <= 0.9
    assert loudness_lufs(np.stack([speech.sound] * 2)) == pytest.approx(VOICE_LUFS, abs=1)


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        (["Ten cups of coffee", "Baked today", "Come by", "Two for one"], "en"),
        (["新品上市", "全场五折", "周末派对", "欢迎光临"], "zh"),
        (["打开 coffee 的门", "Pizza 好吃", "天天见"], "zh"),
    ],
)
def test_captions_stand_when_their_words_are_heard(lines: list[str], language: str) -> None:
    text = ("。" if language == "zh" else ". ").join(lines) + "."
    speech = speak(text, language, voices=list)
    timed = timed_lines(lines, text, speech.words)
    onsets = _onsets_ms(speech.sound)
    for line in timed:
        assert line is not None
        assert min(abs(line.begin_ms - at) for at in onsets) <= 100
    assert [one.begin_ms for one in timed if one] == sorted(one.begin_ms for one in timed if one)
