"""Piper voices in a folder: which are found, which one suits."""

from __future__ import annotations

import json
import math
import struct
from pathlib import Path

import numpy as np
import pytest

from nemo_notebook.folders import voices_folder
from nemo_notebook.studio.make.music.synthesis import RATE_HZ
from nemo_notebook.studio.make.voice import speak
from nemo_notebook.studio.make.voice_piper import PiperVoice, piper_voices, suiting
from nemo_notebook.studio.make.voice_piper_speaker import sentences


def _put(folder: Path, name: str, **about: object) -> None:
    (folder / f"{name}.onnx").write_bytes(b"")
    (folder / f"{name}.onnx.json").write_text(json.dumps({"phoneme_id_map": {}, **about}))


def test_voices_of_a_folder_tell_their_language_and_quality(tmp_path: Path) -> None:
    _put(tmp_path, "en_GB-alan-low", audio={"quality": "low"}, language={"code": "en_GB"})
    _put(tmp_path, "zh_CN-huayan-medium")
    found = piper_voices(lambda: tmp_path, lambda: True)
    assert [(one.name, one.language, one.quality) for one in found] == [
        ("en_GB-alan-low", "en-gb", "low"),
        ("zh_CN-huayan-medium", "zh-cn", ""),
    ]


def test_a_model_without_its_description_or_with_a_broken_one_is_no_voice(tmp_path: Path) -> None:
    (tmp_path / "a.onnx").write_bytes(b"")
    _put(tmp_path, "b")
    (tmp_path / "b.onnx.json").write_text("{")
    _put(tmp_path, "c")
    (tmp_path / "c.onnx.json").write_text("[]")
    assert piper_voices(lambda: tmp_path, lambda: True) == []


def test_the_folder_of_voices_is_the_persons_own_or_beside_the_data(tmp_path: Path) -> None:
    assert voices_folder({"NEMO_VOICES": str(tmp_path)}) == tmp_path
    assert voices_folder({"NEMO_HOME": str(tmp_path)}) == tmp_path / "data" / "voices"


def test_without_the_package_or_the_folder_there_are_no_voices(tmp_path: Path) -> None:
    _put(tmp_path, "en_US-x")
    assert piper_voices(lambda: tmp_path, lambda: False) == []
    assert piper_voices(lambda: tmp_path / "none", lambda: True) == []


def _voice(name: str, language: str, quality: str = "") -> PiperVoice:
    return PiperVoice(name, language, quality, Path(name))


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "us-high"), ("en-GB", "gb"), ("en_us", "us-high"), ("zh", "zh"), ("fr", None), ("", None)],
)
def test_the_region_counts_first_then_the_quality(language: str, name: str | None) -> None:
    voices = [
        _voice("us-low", "en-us", "low"),
        _voice("gb", "en-gb", "low"),
        _voice("us-high", "en-us", "high"),
        _voice("zh", "zh-cn", "x_low"),
    ]
    found = suiting(voices, language)
    assert (found.name if found else None) == name


def test_sentences_keep_their_places_and_points_in_numbers_end_none() -> None:
    text = "It costs 3.50. Really? 好的。走吧 ... "
    assert [(place, one.strip()) for place, one in sentences(text)] == [
        (0, "It costs 3.50."),
        (15, "Really?"),
        (23, "好的。"),
        (26, "走吧 ..."),
    ]


def _field(number: int, value: int | bytes | str) -> bytes:
    """Write a field of a protocol buffer."""
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    out = b""
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])


def _node(kind: str, inputs: list[str], output: str, attribute: bytes = b"") -> bytes:
    named = b"".join(_field(1, one) for one in inputs)
    return _field(1, named + _field(2, output) + _field(4, kind) + attribute)


def _constant(name: str, kind: int, dims: list[int], raw: bytes) -> bytes:
    return _field(
        5, b"".join(_field(1, one) for one in dims) + _field(2, kind) + _field(8, name) + _field(9, raw)
    )


def _port(number: int, name: str, kind: int, dims: list[str]) -> bytes:
    shape = b"".join(_field(1, _field(2, one)) for one in dims)
    return _field(number, _field(1, name) + _field(2, _field(1, _field(1, kind) + _field(2, shape))))


def _model() -> bytes:
    """Build an ONNX model that turns each phoneme into 512 samples of a tone, as loud as its number."""
    floats, longs = 1, 7
    wave = struct.pack("<512f", *(math.sin(2 * math.pi * 8 * one / 512) for one in range(512)))
    to_float = _field(5, _field(1, "to") + _field(3, floats) + _field(20, 2))
    graph = b"".join(
        (
            _node("Cast", ["input"], "numbers", to_float),
            _node("Unsqueeze", ["numbers", "last"], "column"),
            _node("Mul", ["column", "wave"], "rows"),
            _node("Reshape", ["rows", "flat"], "output"),
            _field(2, "bell"),
            _constant("last", longs, [1], struct.pack("<q", 2)),
            _constant("wave", floats, [1, 1, 512], wave),
            _constant("flat", longs, [3], struct.pack("<3q", 1, 1, -1)),
            _port(11, "input", longs, ["batch", "phonemes"]),
            _port(11, "input_lengths", longs, ["batch"]),
            _port(11, "scales", floats, ["three"]),
            _port(12, "output", floats, ["batch", "one", "time"]),
        )
    )
    return _field(1, 8) + _field(7, graph) + _field(8, _field(2, 13))


def test_a_model_is_loaded_and_speaks_through_piper_itself(tmp_path: Path) -> None:
    letters = {letter: [number] for number, letter in enumerate("_^$ abcdefghijklmnopqrstuvwxyz.,HG", 0)}
    about = {
        "audio": {"sample_rate": 16_000, "quality": "low"},
        "espeak": {"voice": "en-us"},
        "phoneme_type": "text",
        "num_symbols": len(letters),
        "num_speakers": 1,
        "phoneme_id_map": letters,
        "language": {"code": "en_US"},
    }
    _put(tmp_path, "en_US-bell-low", **about)
    (tmp_path / "en_US-bell-low.onnx").write_bytes(_model())
    text = "Hello there. Good day."
    speech = speak(text, "en", find=lambda: None, voices=lambda: piper_voices(lambda: tmp_path))
    assert [text[one.start : one.end] for one in speech.words] == ["Hello", "there", "Good", "day"]
    assert 1500 < speech.length_ms < 3000
    span = np.abs(np.fft.rfft(speech.sound * np.hanning(speech.sound.size)))
    assert np.argmax(span) * RATE_HZ / speech.sound.size == pytest.approx(250, abs=5)
    hops = speech.sound[: speech.sound.size // 480 * 480].reshape(-1, 480).std(axis=1)  # of 10 ms each
    loud_ms = np.flatnonzero(hops > 1e-3) * 10
    after_pause_ms = loud_ms[1:][np.diff(loud_ms) > 150]
    assert speech.words[2].begin_ms == pytest.approx(after_pause_ms[0], abs=50)
