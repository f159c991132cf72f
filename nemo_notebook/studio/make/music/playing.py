"""How players read a plan: chords held or strummed, grids of drums, tunes told, the last chord struck."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from nemo_notebook.studio.make.music.form import Bar, Song
from nemo_notebook.studio.make.music.harmony import Chord, nearest
from nemo_notebook.studio.make.music.instruments.drums import VARIANTS
from nemo_notebook.studio.make.music.melody import Rhythm, Tone, last_tone, sing, theme
from nemo_notebook.studio.make.music.score import Part

Voicings = dict[tuple[int, float], list[int]]
_HITS: Final = {"X": 0.95, "x": 0.68, "o": 0.34}


def hold(
    song: Song,
    part: Part,
    voicings: Voicings,
    bar: Bar,
    *,
    loud: float,
    over: float = 1.0,
    roll_s: float = 0.0,
) -> None:
    """Hold each chord of a bar for its span times `over`, rolled upwards."""
    for beat, beats, _ in bar.spans():
        for place, pitch in enumerate(voicings[bar.index, beat]):
            start_s = song.at(bar, beat, loose_s=0.004) + place * roll_s
            part.play(start_s, pitch, beats * song.beat_s * over - place * roll_s, song.accent(loud))


def comp(
    song: Song,
    part: Part,
    voicings: Voicings,
    bar: Bar,
    rhythm: Iterable[tuple[float, float, float]],
    *,
    roll_s: float = 0.0,
    loose_s: float = 0.006,
) -> None:
    """Strike the chord at each (beat, beats, loudness); a negative loudness strums from the highest down."""
    for beat, beats, loud in rhythm:
        if beat >= bar.beats:
            break
        at = max(start for start, _ in bar.chords if start <= beat + 1e-6)
        pitches = voicings[bar.index, at]
        start_s = song.at(bar, beat, loose_s=loose_s)
        for place, pitch in enumerate(pitches if loud > 0 else pitches[::-1]):
            part.play(start_s + place * roll_s, pitch, beats * song.beat_s, song.accent(abs(loud)))


def drum(
    song: Song,
    part: Part,
    voice: int,
    bar: Bar,
    grid: str,
    *,
    level: float = 1.0,
    loose_s: float = 0.003,
    late_s: float = 0.0,
    pan: float = 0.0,
) -> None:
    """Play a bar of one drum from a grid of 16 steps: X hard, x middle, o soft, anything else rest."""
    for step, sign in enumerate(grid[: bar.beats * 4]):
        if sign in _HITS:
            variant = voice + int(song.rng.integers(VARIANTS))
            start_s = song.at(bar, step / 4, loose_s=loose_s) + late_s
            part.play(start_s, variant, 4.0, song.accent(_HITS[sign] * level), pan)


def sing_out(
    song: Song, part: Part, tones: Iterable[Tone], *, loud: float, late_s: float = 0.0, hold_on: float = 1.0
) -> None:
    """Play a tune, strong notes louder."""
    for tone in tones:
        start_s = song.at(tone.bar, tone.beat, loose_s=0.006) + late_s
        weight = 1.0 if tone.strong else 0.82
        part.play(start_s, tone.pitch, tone.beats * song.beat_s * hold_on, song.accent(loud * weight))


def tell(
    song: Song,
    part: Part,
    rhythms: tuple[Sequence[Rhythm], Sequence[Rhythm]],
    bars: Sequence[Bar],
    reach: tuple[int, int],
    *,
    loud: float,
    hold_on: float = 1.0,
    late_s: float = 0.0,
) -> list[Tone]:
    """Make a theme of (rhythms, closes), sing it over bars within (lowest, highest), and bring it home.

    The chorus gets a theme of its own.

    Returns:
        What was sung, without its last note.
    """
    low, high = reach
    tunes = {chorus: theme(*rhythms, song.rng) for chorus in (False, True)}
    tones = [
        tone
        for chorus, run in groupby(bars, key=lambda bar: bar.section == "b")
        for tone in sing(song, tunes[chorus], list(run), low=low, high=high)
    ]
    sing_out(song, part, tones, loud=loud, late_s=late_s, hold_on=hold_on)
    if song.bars:
        home = last_tone(song, tones, low=low, high=high)
        part.play(song.final_s + late_s, home, 0.9 * song.ring_s, 0.75 * loud)
    return tones


def bass_pitch(song: Song, chord: Chord, around: int) -> int:
    """Return the lowest note of a chord near a pitch."""
    return nearest((song.tonic + chord.bass) % 12, around)


def come_home(song: Song, part: Part, pitches: Sequence[int], *, loud: float, roll_s: float = 0.0) -> None:
    """Strike the last chord and let it ring to the end."""
    for place, pitch in enumerate(pitches):
        part.play(song.final_s + place * roll_s, pitch, song.ring_s, loud)


def last_voicing(song: Song, voicings: Voicings) -> list[int]:
    """Return the pitches of the last chord."""
    return voicings[len(song.bars), 0.0]


def phrases(bars: Sequence[Bar], *, sections: Sequence[str]) -> list[Bar]:
    """Return the bars of the given sections."""
    return [bar for bar in bars if bar.section in sections]
