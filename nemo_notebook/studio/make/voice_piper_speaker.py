"""The child for Piper: reads text, speaks it with a model, writes samples. Imports nothing of ours.

Arguments: the model, its pace (1 as it was trained, more is quicker); UTF-8 text on standard input. Standard
output as that of `voice_speaker`; what begins is told for each sentence.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO

_SENTENCE = re.compile(r"[^.!?。！？;；\n]+[.!?。！？;；\n]*\s*")


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text into sentences, each with its place; a point within a number ends none."""
    joined = re.sub(r"(?<=\d)\.(?=\d)", "\0", text)
    for found in _SENTENCE.finditer(joined):
        if any(letter.isalnum() for letter in found[0]):
            yield found.start(), text[found.start() : found.end()]


def say(text: str, speak: Callable[[str], Iterable[Any]], write: Callable[[bytes], object]) -> None:
    """Speak sentence by sentence with what gives chunks of sound, a short pause after each."""
    pieces: list[bytes] = []
    starts: list[tuple[int, int]] = []
    rate_hz, done = 0, 0
    for place, sentence in sentences(text):
        starts.append((place, done))
        for chunk in speak(sentence.strip()):
            rate_hz = chunk.sample_rate
            pieces.append(chunk.audio_int16_bytes)
            done += len(pieces[-1]) // 2
        pieces.append(b"\0\0" * (rate_hz // 4))
        done += rate_hz // 4
    write(json.dumps({"rate_hz": rate_hz, "starts": starts}).encode() + b"\n")
    write(b"".join(pieces))


def main(arguments: list[str], text: BinaryIO, out: BinaryIO) -> None:
    """Speak what `text` holds into `out`."""
    from piper import PiperVoice, SynthesisConfig

    model, pace = arguments
    voice = PiperVoice.load(model)
    manner = SynthesisConfig(length_scale=voice.config.length_scale / float(pace))
    say(text.read().decode("utf-8", "replace"), lambda one: voice.synthesize(one, manner), out.write)
    out.flush()


if __name__ == "__main__":
    main(sys.argv[1:], sys.stdin.buffer, sys.stdout.buffer)
