"""Suspense: a drone that will not resolve, a clock, low short strings, a lone piano, blows out of nowhere."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Bar, Plan, Song
from nemo_notebook.studio.make.music.harmony import HARMONIC_MINOR
from nemo_notebook.studio.make.music.instruments import drums, keys, pads, strings
from nemo_notebook.studio.make.music.playing import (
    Voicings,
    bass_pitch,
    come_home,
    drum,
    hold,
    last_voicing,
    tell,
)
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=88,
    mode=HARMONIC_MINOR,
    tonics=(0, 2, 3, 5, 9, 10, 11),
    verses=("1:m 1:mmaj7 1:m6 b6:/1", "1:m b2:maj7/1 1:m 7:dim/1", "1:madd9 4:m/1 b6:maj7/1 7:dim/1"),
    choruses=("b6: b2:maj7 7:dim 5:7", "4:m 7:dim b2: 5:7", "b6: 4:m6 b2:maj7 5:7"),
    cadence="b2:maj7 5:7",
    final="1:madd9",
    ring_s=3.0,
    rising=True,
)
# Eighths of the low strings: 0 root, 1 the half step above, 5 the fifth, None rest.
_PULSES: Final = (
    (0, 0, None, 0, 0, None, 0, 1),
    (0, None, 0, None, 0, 0, 1, 0),
    (0, 0, 0, None, 0, 0, 0, 5),
    (0, None, None, 0, None, None, 0, 1),
)
_TUNES: Final = (
    (((0, 2), (2.5, 1.5)), ((1, 1), (2, 2)), ((0, 1.5), (1.5, 0.5), (2, 2)), ((0.5, 0.5), (1, 3))),
    (((0, 4),), ((1, 3),)),
)


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    drone = Part(pads.strings(seed), -16, room=0.3, attack_s=0.9, release_s=1.3, looped=True)
    tremor = Part(pads.strings(seed + 1), -20, pan=0.2, room=0.6, attack_s=0.02, release_s=0.05, looped=True)
    short = Part(pads.strings(seed + 2), -9, pan=-0.15, room=0.25, attack_s=0.01, release_s=0.09, looped=True)
    piano = Part(keys.felt_piano(seed, bright=1.6), -9, pan=0.12, room=0.7, release_s=1.2)
    thin = Part(pads.glass(seed), -17, pan=-0.2, room=0.9, attack_s=1.6, release_s=2.2, looped=True)
    picked = Part(strings.plucked(seed, strings.PIZZICATO), -9, pan=0.4, room=0.4, release_s=0.2)
    big = Part(drums.kit(seed), -3, room=0.5)
    small = Part(drums.kit(seed + 1), -5, pan=-0.3, room=0.3)
    wide = song.voicings(centre=60, count=4)
    _drone(song, drone, thin, wide)
    _pulse(song, short, picked)
    _tremor(song, tremor, wide)
    _beat(song, big, small)
    sung = [bar for bar in song.bars if bar.phrase in (1, 3) or bar.level >= 3]
    tell(song, piano, _TUNES, sung, (72, 87), loud=0.5, hold_on=2.0)
    root = bass_pitch(song, song.final, 36)
    come_home(song, piano, [root - 12 if root > 33 else root, root], loud=0.75)
    come_home(song, tremor, last_voicing(song, wide), loud=0.4)
    colour = Colour(room(3.0, dark_hz=2600, rng=song.rng, wait_s=0.03), tone_curve(27, 13_000), drive=0.4)
    return [drone, tremor, short, piano, thin, picked, big, small], colour


def _drone(song: Song, drone: Part, thin: Part, wide: Voicings) -> None:
    """Hold the bass in two octaves, and far above it the chord's top note."""
    for bar in song.bars:
        for beat, beats, chord in bar.spans():
            root, held_s = bass_pitch(song, chord, 38), beats * song.beat_s * 1.06
            drone.play(song.at(bar, beat), root, held_s, 0.5 + 0.1 * bar.level)
            drone.play(song.at(bar, beat), root + 12, held_s, 0.25 + 0.1 * bar.level)
            thin.play(song.at(bar, beat), wide[bar.index, beat][-1] + 24, held_s, 0.42)
        if bar.level >= 2:
            hold(song, drone, wide, bar, loud=0.3, over=1.05)
    root = bass_pitch(song, song.final, 38)
    come_home(song, drone, [root, root + 12], loud=0.6)


def _pulse(song: Song, short: Part, picked: Part) -> None:
    """Repeat a low figure in eighths; plucked strings double some of it two octaves up."""
    order = _PULSES[int(song.rng.integers(len(_PULSES)))]
    for bar in song.bars:
        if bar.level < 1:
            continue
        for step in range(bar.beats * 2):
            above = order[step % 8]
            if above is None:
                continue
            root = bass_pitch(song, bar.chord_at(step / 2), 43)
            pitch = root + (7 if above == 5 else above)
            start_s = song.at(bar, step / 2, loose_s=0.004)
            loud = song.accent((0.5 if step % 4 else 0.65) + 0.06 * bar.level)
            short.play(start_s, pitch, 0.14, loud)
            if bar.level >= 2 and step % 4 in (0, 3):
                picked.play(start_s, pitch + 24, 0.5, 0.7 * loud)


def _tremor(song: Song, tremor: Part, wide: Voicings) -> None:
    """Shake the chord in thirty-seconds in the last bar before something happens, and wherever it is full."""
    for bar in song.bars:
        if bar.level < 3 and not (bar.turn and bar.level >= 1):
            continue
        count = bar.beats * 6
        for turn in range(count):
            beat = turn / 6
            at = max(start for start, _ in bar.chords if start <= beat + 1e-6)
            loud = 0.3 + (0.35 * turn / count if bar.turn else 0.1)
            for pitch in wide[bar.index, at][1:]:
                tremor.play(song.at(bar, beat), pitch + 12, 0.12 * song.beat_s, song.accent(loud))


def _beat(song: Song, big: Part, small: Part) -> None:
    """Tick the clock from the first bar, beat the heart, and strike where a part begins."""
    for bar in song.bars:
        drum(song, small, drums.TICK, bar, "x...o...x...o...", level=0.9, loose_s=0)
        if bar.level >= 1:
            drum(song, big, drums.TAIKO, bar, _heart(bar), level=0.75)
        if bar.turn and bar.start_s > 0.5:
            small.play(bar.start_s + bar.beats * song.beat_s - 2.0, drums.SWELL, 2.0, 0.6)
        if bar.index and bar.level > song.bars[bar.index - 1].level:
            big.play(bar.start_s, drums.TAIKO, 3.0, 0.85)
            big.play(bar.start_s, drums.GONG, 5.0, 0.22)
    big.play(song.final_s, drums.TAIKO, 3.0, 0.9 if song.bars else 0.4)
    big.play(song.final_s, drums.GONG, 6.0, 0.3 if song.bars else 0.15)


def _heart(bar: Bar) -> str:
    if bar.level >= 3:
        return "x.o.....x.o..o.o" if bar.turn else "x.o.....x.o....."
    return "x.o............." if bar.level == 1 else "x.o.....o......."
