"""The child of `voice`: reads text, drives eSpeak NG through ctypes, writes samples. Imports nothing of ours.

Arguments: library, data folder, voice, second choice; UTF-8 text on standard input. Standard output: the rate
as 4 bytes, then 16-bit samples, all little-endian.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import BinaryIO

_RETRIEVAL = 1  # AUDIO_OUTPUT_RETRIEVAL: samples come to a callback, no sound device is opened
_UTF8 = 1  # espeakCHARS_UTF8; without espeakSSML, so that mark-up is not obeyed
_RATE, _PITCH, _RANGE = 1, 3, 4  # espeak_PARAMETER
_WORDS_A_MINUTE = 158


def say(
    text: bytes, library: ctypes.CDLL, data: str, voices: list[str], write: Callable[[bytes], object]
) -> None:
    """Speak UTF-8 text with the first of the voices that exists, and write what comes out."""
    rate_hz = library.espeak_Initialize(_RETRIEVAL, 0, data.encode(), 0)
    if rate_hz <= 0:
        raise SystemExit("no data")
    write(rate_hz.to_bytes(4, "little"))

    def take(samples: object, count: int, events: object) -> int:
        if samples and count > 0:
            write(ctypes.string_at(samples, count * 2))  # type: ignore[arg-type]
        return 0

    kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
    callback = kind(take)
    library.espeak_SetSynthCallback(callback)
    if all(library.espeak_SetVoiceByName(voice.encode()) for voice in voices):
        raise SystemExit("no voice")
    for parameter, value in ((_RATE, _WORDS_A_MINUTE), (_PITCH, 45), (_RANGE, 60)):
        library.espeak_SetParameter(parameter, value, 0)
    library.espeak_Synth(text + b"\0", ctypes.c_size_t(len(text) + 1), 0, 0, 0, _UTF8, None, None)
    library.espeak_Synchronize()


def main(arguments: list[str], text: BinaryIO, out: BinaryIO) -> None:
    """Speak what `text` holds into `out`."""
    library, data, *voices = arguments
    say(text.read().replace(b"\0", b" "), ctypes.CDLL(library), data, voices, out.write)
    out.flush()


if __name__ == "__main__":
    main(sys.argv[1:], sys.stdin.buffer, sys.stdout.buffer)
