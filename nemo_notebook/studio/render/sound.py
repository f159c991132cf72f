"""Everything that is heard in a film, mixed: made music and voices, given sounds, the clips' own sound.

How loud each is and the whole is left to `levels`; whatever is no voice gives way to voices, music that is
told so also to clips.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from nemo_notebook.models.draft import Draft
from nemo_notebook.studio.make.music import MUSIC_LUFS, make_music
from nemo_notebook.studio.make.music.convolution import blocks
from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound, edges
from nemo_notebook.studio.make.music.tape import Tape
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
from nemo_notebook.studio.render.sound_reading import SoundFile
from nemo_notebook.studio.render.takes import EDGE, Spoken, Stretch, Take, record

_VOICED: Final = 0.006
_CLIP_HEARD: Final = 0.05  # speech of a clip, not the noise around it


@dataclass(frozen=True, slots=True, eq=False)
class Mixed:
    """The sound of a film.

    Attributes:
        tape: what is heard, to be closed after use.
        notes: what could not be done, one sentence each.
        silent: whether nothing is heard at all.
    """

    tape: Tape
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
        The sound, of exactly the film's length, to be closed after use.

    Raises:
        MediaError: when a given file cannot be decoded.
    """
    tape = Tape(Draft.from_wire(dict(draft)).duration_ms * RATE_HZ // 1000)
    desk = _Desk(tape, media, speaker, go_on)
    try:
        by_source: dict[str, list[Heard]] = {}
        for one in heard(draft):
            by_source.setdefault(one.source, []).append(one)
        # What others give way to comes first.
        for source in sorted(by_source, key=lambda name: _turn(by_source[name])):
            desk.add(source, by_source[source])
        if not desk.silent:
            finish(tape, desk.lead, go_on)
    except BaseException:
        tape.close()
        raise
    return Mixed(tape, tuple(dict.fromkeys(desk.notes)), desk.silent)


def _turn(uses: list[Heard]) -> int:
    """Voices come first, then clips, then all the rest."""
    return 0 if uses[0].source.startswith(VOICE) else 1 if uses[0].is_clip else 2


class _Desk:
    """The sum so far, and what the voices ask of the rest."""

    def __init__(
        self, total: Tape, media: Mapping[str, SoundFile], speaker: Speaker, go_on: Callable[[], None]
    ) -> None:
        self.silent = True
        self.lead = Lead()
        self.notes: list[str] = []
        self._sum = total
        self._media = media
        self._speaker = speaker
        self._go_on = go_on
        self._voices = Ducker(total.count, _VOICED)
        self._clips = Ducker(total.count, _CLIP_HEARD)

    def add(self, source: str, uses: list[Heard]) -> None:
        """Add all stretches of one source."""
        if source.startswith(VOICE):
            for use in uses:
                self._place(use, self._speech(use), gain(TARGET_LUFS - VOICE_LUFS), voice=True)
        elif source.startswith(MADE_MUSIC):
            for use in uses:
                self._add_music(use)
        elif file := self._media.get(source):
            self._add_file(file, uses)
        else:
            self.notes += [
                f"{use.name} is left out: its sound is not here." for use in uses if not use.is_clip
            ]

    def _add_music(self, use: Heard) -> None:
        """Add music that ends with its segment; a trimmed beginning is made and left out."""
        style, length_s = use.source.removeprefix(MADE_MUSIC), (use.from_ms + use.length_ms) / 1000
        with closing(make_music(style, length_s, seed=use.seed, go_on=self._go_on)) as piece:
            first = use.from_ms * RATE_HZ // 1000
            self._place(use, Stretch(piece, first, piece.count - first), gain(TARGET_LUFS - MUSIC_LUFS))

    def _add_file(self, file: SoundFile, uses: list[Heard]) -> None:
        with closing(Tape()) as tape:
            recording = record(file, uses, tape, self._go_on)
            lifted, is_noise = lift(recording.powers)
            lead = self.lead
            for use, take in zip(uses, recording.takes, strict=True):
                self._place(use, take, lifted)
            self.lead = lead if is_noise else self.lead

    def _speech(self, use: Heard) -> Spoken:
        try:
            language, given_ms = use.source.removeprefix(VOICE), use.from_ms + use.length_ms
            speech = speak_within(use.text, language, given_ms, self._speaker)
        except VoiceMissingError as problem:
            self.notes.append(problem.message)
            return Spoken(np.zeros(0, np.float32))
        over_ms = speech.length_ms - given_ms
        if over_ms > SPARE_MS:
            self.notes.append(f"The voice-over is cut: it needs {over_ms / 1000:.1f} s more.")
        return Spoken(speech.sound[use.from_ms * RATE_HZ // 1000 :])

    def _place(self, use: Heard, take: Take, level: float, *, voice: bool = False) -> None:
        """Add what one segment plays."""
        start = use.start_ms * RATE_HZ // 1000
        count = min(use.length_ms * RATE_HZ // 1000, take.count, self._sum.count - start)
        if count <= 0:
            return
        for part in blocks(count):
            self._go_on()
            sound = take.read(part.start, part.stop)
            sound *= _faded(use, part, count) * np.float32(level * use.volume)
            if voice:
                self._voices.listen(sound, start + part.start)
            else:
                self._give_way(use, sound, start + part.start)
            self._sum.add(sound, start + part.start)
            self.silent = self.silent and not sound.any()
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


def _faded(use: Heard, part: slice, count: int) -> NDArray[np.float32]:
    """Return the gain of a part of a segment by its fades; where none was asked for, against a click."""
    enter = use.fade_in_ms * RATE_HZ // 1000 or (0 if use.joined_before else EDGE)
    leave = use.fade_out_ms * RATE_HZ // 1000 or (0 if use.joined_after else EDGE)
    gains = edges(part.start, part.stop - part.start, count, min(count, enter), min(count, leave))
    return np.sqrt(gains) if use.crossed else gains
