"""Everything that is heard in a film, mixed: made music and voices, given sounds, the clips' own sound.

Levels: each source is first brought to the same loudness (-14 LUFS), so that a volume of 100 % means the
same for all; then the person's volumes apply, and whatever is no voice gives way to voices, music that is
told so also to clips. The mix as a whole goes to the loudness that its highest volume stands for: -14 LUFS
at 100 %, 9 dB less for music alone at 35 %. It is turned down as far as need be, but up by 3 dB at most, so
that one word does not make its music loud. A quiet file is lifted by 12 dB at most; one that only holds the
noise of a room is left as it is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.models.draft import Draft
from nemo_notebook.studio.make.music import MUSIC_LUFS, make_music
from nemo_notebook.studio.make.music.limiter import limit
from nemo_notebook.studio.make.music.loudness import gated_lufs, hop_powers, loudness_lufs
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, rise
from nemo_notebook.studio.make.voice import VOICE_LUFS, VoiceMissingError, speak
from nemo_notebook.studio.render.ducking import Ducker
from nemo_notebook.studio.render.sound_plan import MADE_MUSIC, VOICE, Heard, heard
from nemo_notebook.studio.render.sound_reading import SoundFile, read_sound
from nemo_notebook.studio.render.tempo import at_speed

TARGET_LUFS: Final = -14.0
"""What the platforms play at."""
CEILING: Final = 10 ** (-2 / 20)
"""Highest true peak: AAC adds up to a decibel, and the file must stay below -1 dBTP."""
_MOST_LIFT_DB: Final = 12.0
_MOST_RAISE_DB: Final = 3.0
_ROOM_NOISE_LUFS: Final = -45.0
_VOICED: Final = 0.006
_CLIP_HEARD: Final = 0.05  # speech of a clip, not the noise around it
_EDGE_MS: Final = 4  # a cut in the middle of a wave would click
_LOOP_MS: Final = 60
Speaker = Callable[[str, str], NDArray[np.float32]]


@dataclass(frozen=True, slots=True, eq=False)
class Mixed:
    """The sound of a film.

    Attributes:
        samples: left and right, shape (samples, 2), at 48 000 Hz.
        notes: what could not be done, one sentence each.
        silent: whether nothing is heard at all.
    """

    samples: NDArray[np.float32]
    notes: tuple[str, ...]
    silent: bool


def mix(
    draft: Mapping[str, Any],
    media: Mapping[str, SoundFile],
    *,
    speaker: Speaker = speak,
    go_on: Callable[[], None] = lambda: None,
) -> Mixed:
    """Mix what is heard in a draft.

    Args:
        draft: in the studio's dialect.
        media: given files by the id that segments call them.
        speaker: makes one channel of speech from a text and a language.
        go_on: asked now and then; raises where the work shall end.

    Returns:
        The sound, of exactly the film's length.

    Raises:
        MediaError: when a given file cannot be decoded.
    """
    count = Draft.from_wire(dict(draft)).duration_ms * RATE_HZ // 1000
    desk = _Desk(np.zeros((2, count), np.float32), media, speaker, go_on)
    by_source: dict[str, list[Heard]] = {}
    for one in heard(draft):
        by_source.setdefault(one.source, []).append(one)
    # What others give way to comes first; each source is freed before the next one is read.
    for source in sorted(by_source, key=lambda name: _turn(by_source[name])):
        desk.add(source, by_source[source])
    silent = not desk.sum.any()
    if not silent:
        _finish(desk.sum, desk.fader)
    return Mixed(desk.sum.T, tuple(dict.fromkeys(desk.notes)), silent)


def _turn(uses: list[Heard]) -> int:
    """Voices come first, then clips, then all the rest."""
    return 0 if uses[0].source.startswith(VOICE) else 1 if uses[0].is_clip else 2


def _finish(sound: Sound, fader: float) -> None:
    """Bring the whole to the loudness that its highest volume stands for, and hold its peaks, in place."""
    wanted = TARGET_LUFS + 20 * np.log10(min(1.0, max(fader, 1e-3)))
    change_db = min(wanted - loudness_lufs(sound), _MOST_RAISE_DB if fader else 0.0)
    sound *= np.float32(_gain(change_db))
    limit(sound, CEILING)


class _Desk:
    """The sum so far, and what the voices ask of the rest."""

    def __init__(
        self, total: Sound, media: Mapping[str, SoundFile], speaker: Speaker, go_on: Callable[[], None]
    ) -> None:
        self.sum = total
        self.fader = 0.0
        self.notes: list[str] = []
        self._media = media
        self._speaker = speaker
        self._go_on = go_on
        self._voices = Ducker(total.shape[1], _VOICED)
        self._clips = Ducker(total.shape[1], _CLIP_HEARD)

    def add(self, source: str, uses: list[Heard]) -> None:
        """Add all stretches of one source."""
        if source.startswith(VOICE):
            for use in uses:
                self._place(use, self._speech(use), voice=True)
        elif source.startswith(MADE_MUSIC):
            for use in uses:
                self._place(use, _music(use, self._go_on))
        elif file := self._media.get(source):
            pieces = [_stretch(file, use) for use in uses]
            lift, is_noise = _lift(pieces)
            fader = self.fader
            for use, piece in zip(uses, pieces, strict=True):
                piece *= np.float32(lift)
                self._place(use, piece)
            self.fader = fader if is_noise else self.fader
        else:
            self.notes += [
                f"{use.name} is left out: its sound is not here." for use in uses if not use.is_clip
            ]

    def _speech(self, use: Heard) -> Sound:
        try:
            spoken = self._speaker(use.text, use.source.removeprefix(VOICE))
        except VoiceMissingError as problem:
            self.notes.append(problem.message)
            return np.zeros((2, 0), np.float32)
        spoken = spoken[use.from_ms * RATE_HZ // 1000 :]
        over_s = spoken.size / RATE_HZ - use.length_ms / 1000
        if over_s > 0.05:
            self.notes.append(f"The voice-over is cut: it needs {over_s:.1f} s more.")
        return np.stack([spoken, spoken]) * np.float32(_gain(TARGET_LUFS - VOICE_LUFS))

    def _place(self, use: Heard, sound: Sound, *, voice: bool = False) -> None:
        """Add one stretch, which is changed on the way: at ten minutes a copy would be 230 MB."""
        self._go_on()
        start = use.start_ms * RATE_HZ // 1000
        sound = sound[:, : min(use.length_ms * RATE_HZ // 1000, self.sum.shape[1] - start)]
        if not sound.size:
            return
        sound *= np.float32(use.volume)
        _ramp(sound, use)
        if voice:
            self._voices.listen(sound, start)
        else:
            self._give_way(use, sound, start)
        self.sum[:, start : start + sound.shape[1]] += sound
        self.fader = max(self.fader, use.volume)

    def _give_way(self, use: Heard, sound: Sound, start: int) -> None:
        if use.is_clip:
            self._clips.listen(sound, start)
        if use.yields_to == "all":
            self._clips.duck(sound, start)
        if use.yields_to != "none":
            self._voices.duck(sound, start)


def _music(use: Heard, go_on: Callable[[], None]) -> Sound:
    """Make music that ends with its segment; a trimmed beginning is made and left out."""
    style = use.source.removeprefix(MADE_MUSIC)
    made = make_music(style, (use.from_ms + use.length_ms) / 1000, seed=use.seed, go_on=go_on).T
    made *= np.float32(_gain(TARGET_LUFS - MUSIC_LUFS))
    return made[:, use.from_ms * RATE_HZ // 1000 :]


def _stretch(file: SoundFile, use: Heard) -> Sound:
    """Read what a segment needs of a file; a given sound that is too short is looped, a clip's is not."""
    wanted_ms = math.ceil(use.length_ms * use.speed)
    most_ms = wanted_ms if use.until_ms is None else min(wanted_ms, use.until_ms - use.from_ms)
    piece = at_speed(read_sound(file, use.from_ms, most_ms), use.speed)
    needed = use.length_ms * RATE_HZ // 1000
    return piece if use.is_clip or not piece.size else looped(piece, needed)


def looped(piece: Sound, count: int) -> Sound:
    """Repeat a sound until it fills `count` samples, its end crossing into its beginning over 60 ms."""
    if piece.shape[1] >= count:
        return piece[:, :count]
    cross = min(_LOOP_MS * RATE_HZ // 1000, piece.shape[1] // 4)
    step = piece.shape[1] - cross
    out = np.zeros((2, count + piece.shape[1]), np.float32)
    for start in range(0, count, max(1, step)):
        turn = piece.copy()
        if cross:
            turn[:, -cross:] *= np.sqrt(rise(cross))[::-1]
            if start:
                turn[:, :cross] *= np.sqrt(rise(cross))
        out[:, start : start + piece.shape[1]] += turn
    return out[:, :count]


def _lift(pieces: Iterable[Sound]) -> tuple[float, bool]:
    """Return the gain that brings what is heard of a file to the common loudness, and whether it is noise."""
    loud = gated_lufs([hop_powers(piece) for piece in pieces])
    if loud < _ROOM_NOISE_LUFS:
        return 1.0, True
    return _gain(min(_MOST_LIFT_DB, TARGET_LUFS - loud)), False


def _ramp(sound: Sound, use: Heard) -> None:
    """Fade a segment in and out, in place; where nothing was asked for, just enough against a click."""
    enter_ms = use.fade_in_ms or (0 if use.joined_before else _EDGE_MS)
    leave_ms = use.fade_out_ms or (0 if use.joined_after else _EDGE_MS)
    for way, length_ms in ((sound, enter_ms), (sound[:, ::-1], leave_ms)):
        ramp = rise(min(sound.shape[1], length_ms * RATE_HZ // 1000))
        way[:, : ramp.size] *= np.sqrt(ramp) if use.crossed else ramp


def _gain(level_db: float) -> float:
    return float(10 ** (level_db / 20))
