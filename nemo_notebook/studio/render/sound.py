"""Everything that is heard in a film, mixed: made music and voices, given sounds, the clips' own sound.

How loud each is and the whole is left to `levels`; whatever is no voice gives way to voices, music that is
told so also to clips.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.models.draft import Draft
from nemo_notebook.studio.make.music import MUSIC_LUFS, make_music
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, rise
from nemo_notebook.studio.make.voice import (
    SPARE_MS,
    VOICE_LUFS,
    Speaker,
    VoiceMissingError,
    speak,
    speak_within,
)
from nemo_notebook.studio.render.ducking import DUCK_DB, Ducker
from nemo_notebook.studio.render.levels import (
    TARGET_LUFS,
    Lead,
    between_voices_db,
    finish,
    gain,
    lift,
    usual_volume,
)
from nemo_notebook.studio.render.sound_plan import MADE_MUSIC, VOICE, Heard, heard
from nemo_notebook.studio.render.sound_reading import SoundFile, read_sound
from nemo_notebook.studio.render.tempo import at_speed

_VOICED: Final = 0.006
_CLIP_HEARD: Final = 0.05  # speech of a clip, not the noise around it
_EDGE_MS: Final = 4  # a cut in the middle of a wave would click
_LOOP_MS: Final = 60


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
        speaker: makes speech from a text and a language.
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
        finish(desk.sum, desk.lead)
    return Mixed(desk.sum.T, tuple(dict.fromkeys(desk.notes)), silent)


def _turn(uses: list[Heard]) -> int:
    """Voices come first, then clips, then all the rest."""
    return 0 if uses[0].source.startswith(VOICE) else 1 if uses[0].is_clip else 2


class _Desk:
    """The sum so far, and what the voices ask of the rest."""

    def __init__(
        self, total: Sound, media: Mapping[str, SoundFile], speaker: Speaker, go_on: Callable[[], None]
    ) -> None:
        self.sum = total
        self.lead = Lead()
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
            lifted, is_noise = lift(pieces)
            lead = self.lead
            for use, piece in zip(uses, pieces, strict=True):
                piece *= np.float32(lifted)
                self._place(use, piece)
            self.lead = lead if is_noise else self.lead
        else:
            self.notes += [
                f"{use.name} is left out: its sound is not here." for use in uses if not use.is_clip
            ]

    def _speech(self, use: Heard) -> Sound:
        try:
            language, given_ms = use.source.removeprefix(VOICE), use.from_ms + use.length_ms
            speech = speak_within(use.text, language, given_ms, self._speaker)
        except VoiceMissingError as problem:
            self.notes.append(problem.message)
            return np.zeros((2, 0), np.float32)
        over_ms = speech.length_ms - given_ms
        if over_ms > SPARE_MS:
            self.notes.append(f"The voice-over is cut: it needs {over_ms / 1000:.1f} s more.")
        spoken = speech.sound[use.from_ms * RATE_HZ // 1000 :]
        return np.stack([spoken, spoken]) * np.float32(gain(TARGET_LUFS - VOICE_LUFS))

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
        self.lead = max(self.lead, Lead(use.volume, usual_volume(use)), key=lambda one: one.strength_db)

    def _give_way(self, use: Heard, sound: Sound, start: int) -> None:
        if use.is_clip:
            self._clips.listen(sound, start)
        if use.yields_to == "all":
            self._clips.duck(sound, start)
        if use.yields_to != "none" and self._voices.hears:
            more_db = between_voices_db(use)
            sound *= np.float32(gain(more_db))
            self._voices.duck(sound, start, DUCK_DB + more_db)


def _music(use: Heard, go_on: Callable[[], None]) -> Sound:
    """Make music that ends with its segment; a trimmed beginning is made and left out."""
    style = use.source.removeprefix(MADE_MUSIC)
    made = make_music(style, (use.from_ms + use.length_ms) / 1000, seed=use.seed, go_on=go_on).T
    made *= np.float32(gain(TARGET_LUFS - MUSIC_LUFS))
    return made[:, use.from_ms * RATE_HZ // 1000 :]


def _stretch(file: SoundFile, use: Heard) -> Sound:
    """Read what a segment needs of a file; a given sound that is too short is looped, a clip's where told."""
    if use.loops:
        return _turns(file, use)
    wanted_ms = math.ceil(use.length_ms * use.speed)
    most_ms = wanted_ms if use.until_ms is None else min(wanted_ms, use.until_ms - use.from_ms)
    piece = at_speed(read_sound(file, use.from_ms, most_ms), use.speed)
    needed = use.length_ms * RATE_HZ // 1000
    return piece if use.is_clip or not piece.size else looped(piece, needed)


def _turns(file: SoundFile, use: Heard) -> Sound:
    """Repeat a clip's stretch exactly as often as its picture is seen."""
    length_ms = (file.duration_ms if use.until_ms is None else use.until_ms) - use.from_ms
    piece = at_speed(read_sound(file, use.from_ms, length_ms), use.speed)
    period, count = max(1.0, length_ms * RATE_HZ / 1000 / use.speed), use.length_ms * RATE_HZ // 1000
    edge = rise(min(piece.shape[1], _EDGE_MS * RATE_HZ // 1000))
    piece[:, : edge.size] *= edge
    piece[:, piece.shape[1] - edge.size :] *= edge[::-1]
    out = np.zeros((2, count), np.float32)
    for turn in range(math.ceil(count / period) if piece.size else 0):
        part = out[:, round(turn * period) : round((turn + 1) * period)]
        room = min(part.shape[1], piece.shape[1])
        part[:, :room] = piece[:, :room]
    return out


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


def _ramp(sound: Sound, use: Heard) -> None:
    """Fade a segment in and out, in place; where nothing was asked for, just enough against a click."""
    enter_ms = use.fade_in_ms or (0 if use.joined_before else _EDGE_MS)
    leave_ms = use.fade_out_ms or (0 if use.joined_after else _EDGE_MS)
    for way, length_ms in ((sound, enter_ms), (sound[:, ::-1], leave_ms)):
        ramp = rise(min(sound.shape[1], length_ms * RATE_HZ // 1000))
        way[:, : ramp.size] *= np.sqrt(ramp) if use.crossed else ramp
