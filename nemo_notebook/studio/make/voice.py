"""An offline speaker: text becomes speech, and when each word is heard, through Piper or eSpeak NG.

Piper speaks where the person has a voice for the language, eSpeak NG (the `voice` extra) everything else.
Both run in a child process: they keep global state, and a fault in them must not cost the render.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.errors import NemoError
from nemo_notebook.studio.make.music.convolution import Convolver, blocks, tone_curve
from nemo_notebook.studio.make.music.limiter import limit
from nemo_notebook.studio.make.music.loudness import SILENCE_LUFS, loudness_lufs
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, faded
from nemo_notebook.studio.make.voice_piper import PiperVoice, piper_voices, suiting
from nemo_notebook.studio.make.voice_timing import Word, timed_words
from nemo_notebook.studio.make.voice_words import readable

VOICE_LUFS: Final = -16.0
"""How loud every voice is: what 100 % means for speech, and the same as for music."""
MAX_CHARACTERS: Final = 20_000
_PACKAGE: Final = "espeakng_loader"
_SPEAKER: Final = Path(__file__).with_name("voice_speaker.py")
_PIPER_SPEAKER: Final = Path(__file__).with_name("voice_piper_speaker.py")
_WAIT_S: Final = 120.0
# Names of eSpeak NG's own voices where they differ from the language's code.
_VOICES: Final = {"zh": "cmn", "yue": "yue", "en": "en-us", "fr": "fr-fr", "no": "nb", "iw": "he"}
_FALLBACK: Final = "en-us"
_PACES: Final = {"cmn": 178, "yue": 178}
_PACE: Final = 168  # what eSpeak calls words a minute; about 155 real ones with the pauses
_EDGE_S: Final = 0.03
SPARE_MS: Final = 50
"""What may be missing of a voice's last breath."""
_MOST_HURRY: Final = 1.25
_PEAK: Final = 0.89


class VoiceMissingError(NemoError):
    """Raised when nothing is installed that can speak, or it does not work here."""


class Library(Protocol):
    """What `espeakng_loader` offers: where the library and its voices are."""

    def get_library_path(self) -> str:
        """Return the path of the shared library."""

    def get_data_path(self) -> str:
        """Return the folder of the voices."""


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """A text that was spoken.

    Attributes:
        sound: one channel, shape (samples,), at 48 000 Hz and -16 LUFS, its ends trimmed.
        words: when each word of the text is heard.
    """

    sound: NDArray[np.float32]
    words: tuple[Word, ...] = ()

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return round(self.sound.size * 1000 / RATE_HZ)


def installed_library() -> Library | None:
    """Return the `espeakng_loader` package, or None where it is not installed."""
    if importlib.util.find_spec(_PACKAGE) is None:
        return None
    found: Library = importlib.import_module(_PACKAGE)
    return found


def speakers(
    find: Callable[[], Library | None] = installed_library,
    voices: Callable[[], list[PiperVoice]] = piper_voices,
) -> list[str]:
    """Return the names of what can speak here, the better ones first; none where nothing can."""
    return [*(f"Piper {one.name}" for one in voices()), *(["eSpeak NG"] if find() else [])]


def speaker_of(
    language: str,
    find: Callable[[], Library | None] = installed_library,
    voices: Callable[[], list[PiperVoice]] = piper_voices,
) -> str | None:
    """Return the name of what speaks a language here, None where nothing does."""
    own = suiting(voices(), language)
    return f"Piper {own.name}" if own else "eSpeak NG" if find() else None


def speak(
    text: str,
    language: str,
    *,
    pace: float = 1.0,
    find: Callable[[], Library | None] = installed_library,
    voices: Callable[[], list[PiperVoice]] = piper_voices,
) -> Speech:
    """Speak a text.

    Args:
        text: what to say, as plain text: mark-up is read out, not obeyed. At most 20,000 characters are said.
        language: its code, such as `en`, `zh` or `es`; an unknown one is spoken by the English voice.
        pace: 1 is an unhurried reader, 1.2 a fifth quicker.
        find: gives eSpeak NG's library, or None.
        voices: gives the Piper voices.

    Returns:
        The speech; an empty one for no words.

    Raises:
        VoiceMissingError: when nothing is installed that can speak, or it failed.
    """
    library, own = find(), suiting(voices(), language)
    if library is None and own is None:
        raise VoiceMissingError("No voice is installed: pip install nemo-notebook[voice]")
    words, places = readable(text[:MAX_CHARACTERS], language.strip().lower())
    if not any(letter.isalnum() for letter in words):
        return Speech(np.zeros(0, np.float32))
    rate_hz, spoken, starts = _spoken(words, language, pace, library, own)
    first, last = heard_span(spoken, rate_hz)
    sound = _finished(resampled(spoken[first:last], rate_hz))
    at = [
        (places[min(place, len(places) - 1)], max(0, round((sample - first) * 1000 / rate_hz)))
        for place, sample in starts
    ]
    return Speech(sound, timed_words(text[:MAX_CHARACTERS], at, round(sound.size * 1000 / RATE_HZ)))


class Speaker(Protocol):
    """Speaks a text in a language, at a pace of 1 or quicker."""

    def __call__(self, text: str, language: str, *, pace: float = 1.0) -> Speech:
        """Return the speech."""


def speak_within(text: str, language: str, given_ms: int, speaker: Speaker = speak) -> Speech:
    """Speak a text; where that takes longer than there is time for, once more and up to a quarter quicker.

    Raises:
        VoiceMissingError: as `speak`.
    """
    speech = speaker(text, language)
    if speech.length_ms <= given_ms + SPARE_MS:
        return speech
    hurry = 1.02 * speech.length_ms / max(1, given_ms)  # pauses do not shrink as much as words do
    return speaker(text, language, pace=min(_MOST_HURRY, hurry))


_Spoken = tuple[int, NDArray[np.float32], list[tuple[int, int]]]
"""Rate in Hz, samples, and (letter, sample) where words begin."""


def _spoken(
    words: str, language: str, pace: float, library: Library | None, own: PiperVoice | None
) -> _Spoken:
    """Let Piper speak where it has a voice, else, or where that fails, eSpeak NG."""
    if own:
        try:
            return _run([str(_PIPER_SPEAKER), str(own.model), f"{pace:.3f}"], words)
        except VoiceMissingError:
            if library is None:
                raise
    assert library is not None
    voice = voice_name(language)
    quick = round(_PACES.get(voice, _PACE) * pace)
    where = [library.get_library_path(), library.get_data_path()]
    return _run([str(_SPEAKER), *where, str(quick), voice, _FALLBACK], words)


def voice_name(language: str) -> str:
    """Return eSpeak NG's voice for a language code, without a region it has no voice for."""
    code = language.strip().lower().replace("_", "-")
    short = code.partition("-")[0]
    if code in ("en-gb", "pt-br", "fr-be", "fr-ch", "es-419", "en-us"):
        return code
    return _VOICES.get(short, short) or _FALLBACK


def _run(command: list[str], words: str) -> _Spoken:
    """Run a speaker and read what it wrote."""
    try:
        done = subprocess.run(
            [
                sys.executable,
                "-P",
                *command,
            ],  # -P keeps the speaker's own folder out of the search for modules
            input=words.encode("utf-8", "replace"),
            capture_output=True,
            timeout=_WAIT_S,
            check=True,
        )
        head, _, sound = done.stdout.partition(b"\n")
        told = json.loads(head)
    except (OSError, ValueError, subprocess.SubprocessError) as problem:
        raise VoiceMissingError(
            "The installed voice does not work here.", "Reinstall it: pip install nemo-notebook[voice]"
        ) from problem
    samples = np.frombuffer(sound[: len(sound) // 2 * 2], "<i2").astype(np.float32) / 32768
    starts = [(int(place), int(sample)) for place, sample in told["starts"]]
    return int(told["rate_hz"]), np.asarray(samples, np.float32), starts


def heard_span(sound: NDArray[np.float32], rate_hz: int) -> tuple[int, int]:
    """Return (first, last) sample of what is heard, with a breath before and after; (0, 0) for silence."""
    heard = np.flatnonzero(np.abs(sound) > 0.004)
    if not heard.size:
        return 0, 0
    edge = round(_EDGE_S * rate_hz)
    return max(0, int(heard[0]) - edge), int(heard[-1]) + edge


def resampled(sound: NDArray[np.float32], rate_hz: int) -> Sound:
    """Bring a whole utterance to RATE_HZ through its spectrum, with silence added against wrapping around."""
    step = rate_hz // np.gcd(rate_hz, RATE_HZ)
    padded = -(-(sound.size + rate_hz // 20) // (step * 64)) * step * 64
    made = padded * RATE_HZ // rate_hz
    wave = np.fft.irfft(np.fft.rfft(sound, padded), made)[: round(sound.size * RATE_HZ / rate_hz)]
    return np.asarray(wave * (made / padded), np.float32)


def _finished(sound: Sound) -> Sound:
    """Take rumble and hiss off, bring it to its level, without clicks at the ends."""
    tone = Convolver(tone_curve(75, 9500, warmth_db=1.5))
    toned = np.empty_like(sound)
    for block in blocks(sound.size):
        toned[block] = tone(np.stack([sound[block]] * 2))[0]
    loud = loudness_lufs(np.stack([toned, toned]))
    if loud > SILENCE_LUFS:
        toned *= np.float32(10 ** ((VOICE_LUFS - loud) / 20))
    limit(both := np.stack([toned, toned]), _PEAK)
    return faded(both[0], 0.005, 0.02)
