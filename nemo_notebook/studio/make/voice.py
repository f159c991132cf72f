"""An offline speaker: text becomes speech through eSpeak NG, where the `voice` extra is installed.

The library runs in a child process (`voice_speaker.py`): it keeps global state, is not safe among threads,
and a fault in it must cost one sentence, not the render.
"""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.errors import NemoError
from nemo_notebook.studio.make.music.convolution import Convolver, blocks, tone_curve
from nemo_notebook.studio.make.music.limiter import limit
from nemo_notebook.studio.make.music.loudness import SILENCE_LUFS, loudness_lufs
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, faded

VOICE_LUFS: Final = -16.0
"""How loud every voice is: what 100 % means for speech, and the same as for music."""
MAX_CHARACTERS: Final = 20_000
_PACKAGE: Final = "espeakng_loader"
_SPEAKER: Final = Path(__file__).with_name("voice_speaker.py")
_WAIT_S: Final = 120.0
# Names of eSpeak NG's own voices where they differ from the language's code.
_VOICES: Final = {"zh": "cmn", "yue": "yue", "en": "en-us", "fr": "fr-fr", "no": "nb", "iw": "he"}
_FALLBACK: Final = "en-us"
_EDGE_S: Final = 0.03
_PEAK: Final = 0.89


class VoiceMissingError(NemoError):
    """Raised when nothing is installed that can speak, or it does not work here."""


class Library(Protocol):
    """What `espeakng_loader` offers: where the library and its voices are."""

    def get_library_path(self) -> str:
        """Return the path of the shared library."""

    def get_data_path(self) -> str:
        """Return the folder of the voices."""


def installed_library() -> Library | None:
    """Return the `espeakng_loader` package, or None where it is not installed."""
    if importlib.util.find_spec(_PACKAGE) is None:
        return None
    found: Library = importlib.import_module(_PACKAGE)
    return found


def voice_available(find: Callable[[], Library | None] = installed_library) -> bool:
    """Return whether there is a speaker."""
    return find() is not None


def speak(
    text: str, language: str, *, find: Callable[[], Library | None] = installed_library
) -> NDArray[np.float32]:
    """Speak a text.

    Args:
        text: what to say, as plain text: mark-up is read out, not obeyed. At most 20,000 characters are said.
        language: its code, such as `en`, `zh` or `es`; an unknown one is spoken by the English voice.
        find: gives the library, or None.

    Returns:
        One channel, shape (samples,), at 48 000 Hz and -16 LUFS, its ends trimmed; empty for no words.

    Raises:
        VoiceMissingError: when nothing is installed that can speak, or it failed.
    """
    library = find()
    if library is None:
        raise VoiceMissingError("No voice is installed: pip install nemo-notebook[voice]")
    words = "".join(letter for letter in text[:MAX_CHARACTERS] if letter.isprintable() or letter.isspace())
    if not words.strip():
        return np.zeros(0, np.float32)
    rate_hz, spoken = _spoken(words, voice_name(language), library)
    return _finished(resampled(trimmed(spoken, rate_hz), rate_hz))


def voice_name(language: str) -> str:
    """Return eSpeak NG's voice for a language code, without a region it has no voice for."""
    code = language.strip().lower().replace("_", "-")
    short = code.partition("-")[0]
    if code in ("en-gb", "pt-br", "fr-be", "fr-ch", "es-419", "en-us"):
        return code
    return _VOICES.get(short, short) or _FALLBACK


def _spoken(words: str, voice: str, library: Library) -> tuple[int, NDArray[np.float32]]:
    """Run the speaker and read its rate and samples."""
    # -P keeps the speaker's own folder out of the search for modules.
    command = [sys.executable, "-P", str(_SPEAKER), library.get_library_path(), library.get_data_path()]
    try:
        done = subprocess.run(
            [*command, voice, _FALLBACK],
            input=words.encode("utf-8", "replace"),
            capture_output=True,
            timeout=_WAIT_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise VoiceMissingError(
            "The installed voice does not work here.", "Reinstall it: pip install nemo-notebook[voice]"
        ) from problem
    rate_hz = int.from_bytes(done.stdout[:4], "little")
    samples = np.frombuffer(done.stdout[4 : len(done.stdout) // 2 * 2], "<i2").astype(np.float32) / 32768
    return rate_hz, np.asarray(samples, np.float32)


def trimmed(sound: NDArray[np.float32], rate_hz: int) -> NDArray[np.float32]:
    """Cut the silence off both ends, but for a breath."""
    heard = np.flatnonzero(np.abs(sound) > 0.004)
    if not heard.size:
        return sound[:0]
    edge = round(_EDGE_S * rate_hz)
    return sound[max(0, heard[0] - edge) : heard[-1] + edge]


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
