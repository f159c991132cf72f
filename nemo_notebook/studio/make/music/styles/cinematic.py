"""Cinematic: a piano figure over strings that grows with horns, choir and big drums to its last chord."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Bar, Plan, Song
from nemo_notebook.studio.make.music.harmony import MINOR
from nemo_notebook.studio.make.music.instruments import drums, keys, pads
from nemo_notebook.studio.make.music.melody import last_tone
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
    bpm=72,
    mode=MINOR,
    tonics=(0, 2, 4, 5, 7, 9, 11),
    verses=("1:m b6:maj7 b3: b7:", "1:madd9 4:m b6: b7:", "1:m b7: b6:maj7 4:m", "1:m b3: b7: 4:m"),
    choruses=("b6: b7: 1:m b3:", "b6: b3: b7: 1:m", "4:m b6: b3: b7:"),
    cadence="b6: b7:",
    final="1:madd9",
    ring_s=3.0,
    rising=True,
)
_FIGURES: Final = ((0, 1, 2, 3, 2, 1, 2, 1), (0, 2, 1, 2, 3, 2, 1, 2), (0, 1, 2, 1, 3, 1, 2, 1))
_TUNES: Final = (((0, 2), (2, 1.5), (3.5, 0.5)), ((0, 3), (3, 1)), ((0, 1.5), (1.5, 0.5), (2, 2)))
_CLOSES: Final = (((0, 3.5),), ((0, 1), (1, 2.5)))


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    piano = Part(keys.felt_piano(seed, bright=1.6), -6, pan=0.05, room=0.4, release_s=0.5)
    low = Part(pads.strings(seed), -20, pan=0.1, room=0.5, attack_s=0.35, release_s=0.9, looped=True)
    high = Part(pads.strings(seed + 1), -12, pan=-0.1, room=0.6, attack_s=0.3, release_s=0.8, looped=True)
    short = Part(pads.strings(seed + 2), -13, -0.25, 0.4, 0.012, 0.12, looped=True)
    horns = Part(pads.horns(seed), -16, pan=0.2, room=0.6, attack_s=0.14, release_s=0.6, looped=True)
    voices = Part(pads.choir(seed), -24, room=0.7, attack_s=0.7, release_s=1.0, looped=True)
    big = Part(drums.kit(seed), -1, room=0.45)
    metal = Part(drums.kit(seed + 1), -5, room=0.4)
    wide = song.voicings(centre=60, count=4)
    for bar in song.bars:
        _chords(song, bar, wide, low, voices)
    _figure(song, piano, wide)
    _pulse(song, short, wide)
    _drums(song, big, metal)
    _tune(song, high, horns)
    for part, loud in ((piano, 0.6), (low, 0.7), (voices, 0.7)):
        come_home(song, part, last_voicing(song, wide), loud=loud, roll_s=0.02 if part is piano else 0)
    root = bass_pitch(song, song.final, 38)
    come_home(song, low, [root, root + 12], loud=0.8)
    come_home(song, piano, [root - 12 if root > 33 else root], loud=0.7)
    colour = Colour(room(2.9, dark_hz=2600, rng=song.rng, wait_s=0.03), tone_curve(28, 15_000), drive=0.4)
    return [piano, low, high, short, horns, voices, big, metal], colour


def _chords(song: Song, bar: Bar, wide: Voicings, low: Part, voices: Part) -> None:
    grown = 0.4 + 0.13 * bar.level
    hold(song, low, wide, bar, loud=0.75 * grown, over=1.04)
    for beat, beats, chord in bar.spans():
        root = bass_pitch(song, chord, 38)
        low.play(song.at(bar, beat), root, beats * song.beat_s * 1.03, grown)
        if bar.level >= 2:
            low.play(song.at(bar, beat), root + 12, beats * song.beat_s * 1.03, 0.8 * grown)
    if bar.level >= 3 or bar.section == "b":
        hold(song, voices, wide, bar, loud=0.65, over=1.05)


def _figure(song: Song, piano: Part, wide: Voicings) -> None:
    """Play broken chords in eighths, the first of each chord with its bass."""
    order = _FIGURES[int(song.rng.integers(len(_FIGURES)))]
    for bar in song.bars:
        for beat, beats, chord in bar.spans():
            tones = [pitch + 12 for pitch in wide[bar.index, beat]]
            piano.play(song.at(bar, beat), bass_pitch(song, chord, 43), beats * song.beat_s, song.accent(0.5))
            for step in range(int(beats * 2)):
                start_s = song.at(bar, beat + step / 2, loose_s=0.008)
                loud = song.accent((0.55 if step % 4 == 0 else 0.4) + 0.05 * bar.level, 0.1)
                piano.play(start_s, tones[order[step % 8] % len(tones)], 1.2 * song.beat_s, loud)


def _pulse(song: Song, short: Part, wide: Voicings) -> None:
    """Play short strings on every eighth once it has grown."""
    for bar in song.bars:
        if bar.level < 2:
            continue
        for beat, beats, _ in bar.spans():
            tones = wide[bar.index, beat]
            for step in range(int(beats * 2)):
                start_s = song.at(bar, beat + step / 2, loose_s=0.004)
                loud = 0.75 if step % 4 == 0 else 0.55 if step % 2 == 0 else 0.45
                for pitch in (tones[0], tones[1 + step % 2]):
                    short.play(start_s, pitch, 0.16, song.accent(loud))


def _drums(song: Song, big: Part, metal: Part) -> None:
    for bar in song.bars:
        if bar.level == 1 and bar.phrase % 2 == 0:
            drum(song, big, drums.TAIKO, bar, "o...............")
        elif bar.level == 2:
            drum(song, big, drums.TAIKO, bar, "x...........o.o.")
        elif bar.level == 3:
            drum(song, big, drums.TAIKO, bar, "X.....x.x...x.xo" if bar.turn else "X.....o.x.....o.")
        if bar.level == 3 and bar.index and song.bars[bar.index - 1].level < 3:
            metal.play(bar.start_s, drums.CRASH, 3.0, 0.6)
            metal.play(bar.start_s - 2.0, drums.SWELL, 2.0, 0.6)
    big.play(song.final_s, drums.TAIKO, 3.0, 0.85 if song.bars else 0.4)
    if song.final_s > 2.5:
        metal.play(song.final_s - 2.0, drums.SWELL, 2.0, 0.6)
        metal.play(song.final_s, drums.CRASH, 3.0, 0.55)


def _tune(song: Song, high: Part, horns: Part) -> None:
    sung = [bar for bar in song.bars if bar.level >= 1 and (bar.level >= 2 or bar.index % 8 >= 4)]
    for tone in tell(song, high, (_TUNES, _CLOSES), sung, (69, 84), loud=0.6, hold_on=1.05):
        if tone.bar.level >= 3:
            horns.play(
                song.at(tone.bar, tone.beat), tone.pitch - 12, tone.beats * song.beat_s, song.accent(0.7)
            )
    if song.bars:
        horns.play(song.final_s, last_tone(song, [], low=55, high=67), song.ring_s, 0.65)
