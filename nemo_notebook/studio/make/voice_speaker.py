"""The child of `voice`: reads text, drives eSpeak NG through ctypes, writes samples. Imports nothing of ours.

Arguments: library, data folder, words a minute, voice, second choice; UTF-8 text on standard input. Standard
output: a line of JSON, `{"rate_hz": …, "starts": [[letter, sample], …]}` with where each word begins in the
text and in the sound, then 16-bit samples, little-endian.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

_RETRIEVAL = 1  # AUDIO_OUTPUT_RETRIEVAL: samples come to a callback, no sound device is opened
_UTF8 = 1  # espeakCHARS_UTF8; without espeakSSML, so that mark-up is not obeyed
_RATE, _PITCH, _RANGE = 1, 3, 4  # espeak_PARAMETER
_WORD = 1  # espeakEVENT_WORD; 0 ends a list of events


class Event(ctypes.Structure):
    """`espeak_EVENT` of speak_lib.h."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),  # letters from 1 on
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),  # ms
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    ]


def say(
    text: bytes,
    library: Any,
    data: str,
    voices: list[str],
    words_a_minute: int,
    write: Callable[[bytes], object],
) -> None:
    """Speak UTF-8 text with the first of the voices that exists, and write what comes out."""
    rate_hz = library.espeak_Initialize(_RETRIEVAL, 0, data.encode(), 0)
    if rate_hz <= 0:
        raise SystemExit("no data")
    pieces: list[bytes] = []
    starts: list[tuple[int, int]] = []

    def take(samples: object, count: int, events: Any) -> int:
        place = 0
        while events and events[place].type:
            if events[place].type == _WORD:
                starts.append((events[place].text_position - 1, events[place].sample))
            place += 1
        if samples and count > 0:
            pieces.append(ctypes.string_at(samples, count * 2))  # type: ignore[arg-type]
        return 0

    callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(Event))(take)
    library.espeak_SetSynthCallback(callback)
    if all(library.espeak_SetVoiceByName(voice.encode()) for voice in voices):
        raise SystemExit("no voice")
    for parameter, value in ((_RATE, words_a_minute), (_PITCH, 46), (_RANGE, 62)):
        library.espeak_SetParameter(parameter, value, 0)
    library.espeak_Synth(text + b"\0", ctypes.c_size_t(len(text) + 1), 0, 0, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    write(json.dumps({"rate_hz": rate_hz, "starts": starts}).encode() + b"\n")
    write(b"".join(pieces))


def main(arguments: list[str], text: BinaryIO, out: BinaryIO) -> None:
    """Speak what `text` holds into `out`."""
    library, data, words_a_minute, *voices = arguments
    read = text.read().replace(b"\0", b" ")
    say(read, ctypes.CDLL(library), data, voices, int(words_a_minute), out.write)
    out.flush()


if __name__ == "__main__":
    main(sys.argv[1:], sys.stdin.buffer, sys.stdout.buffer)
