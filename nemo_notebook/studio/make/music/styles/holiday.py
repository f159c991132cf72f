"""Holiday: sleigh bells, celesta and glockenspiel, plucked strings, warm horns, a tower's bells."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Plan, Song
from nemo_notebook.studio.make.music.harmony import MAJOR
from nemo_notebook.studio.make.music.instruments import drums, keys, pads, strings
from nemo_notebook.studio.make.music.playing import (
    Voicings,
    bass_pitch,
    come_home,
    comp,
    drum,
    hold,
    last_voicing,
    tell,
)
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=118,
    mode=MAJOR,
    tonics=(0, 2, 5, 7, 9, 10),
    verses=("1:6 6:m7 2:m7 5:7", "1: 1:/3 4:6 5:7", "1:6 3:m7 4:6 5:7sus", "1: 4:6 1:/3 5:"),
    choruses=("4:6 5:7 3:m7 6:m7", "4:maj7 1:/3 2:m7 5:7", "6:m7 3:m7 4:6 5:7"),
    cadence="2:m7 5:7",
    final="1:6",
    ring_s=2.6,
    swing=0.58,
)
_TUNES: Final = (
    (
        ((0, 1), (1, 1), (2, 1), (3, 0.5), (3.5, 0.5)),
        ((0, 0.5), (0.5, 0.5), (1, 1), (2, 2)),
        ((0, 1.5), (1.5, 0.5), (2, 1), (3, 1)),
        ((0, 0.5), (0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 1), (3, 1)),
    ),
    (((0, 1), (1, 2.5)), ((0, 0.5), (0.5, 0.5), (1, 2))),
)
_PIZZ: Final = (
    ((0, 0.4, 0.6), (1, 0.4, 0.5), (2, 0.4, 0.6), (3, 0.4, 0.5)),
    ((1, 0.4, 0.55), (3, 0.4, 0.55)),
)


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    sweet = Part(keys.celesta(seed), -3, pan=0.2, room=0.4, release_s=0.4)
    steel = Part(keys.glockenspiel(seed + 1), -8, pan=-0.25, room=0.45, release_s=0.4)
    plucked = Part(strings.plucked(seed, strings.PIZZICATO), -10, pan=-0.2, room=0.3, release_s=0.15)
    low = Part(strings.plucked(seed + 1, strings.UPRIGHT_BASS), -5, pan=0.1, room=0.15, release_s=0.1)
    warm = Part(pads.strings(seed), -25, room=0.5, attack_s=0.3, release_s=0.6, looped=True)
    horns = Part(pads.horns(seed), -21, pan=0.25, room=0.5, attack_s=0.09, release_s=0.3, looped=True)
    tower = Part(keys.tubular_bells(seed), -14, pan=-0.1, room=0.6, release_s=1.2)
    sleigh = Part(drums.kit(seed), -7, pan=0.3, room=0.25)
    soft = Part(drums.kit(seed + 1, kick_hz=55, kick_s=0.2), -11, room=0.12)
    wide = song.voicings(centre=62, count=4)
    _chords(song, plucked, warm, horns, wide)
    _bass(song, low)
    _beat(song, sleigh, soft)
    sung = [bar for bar in song.bars if bar.section != "break"]
    tones = tell(song, sweet, _TUNES, sung, (72, 88), loud=0.6, hold_on=1.1)
    for tone in tones:
        if tone.bar.level >= 3 and tone.strong:
            steel.play(song.at(tone.bar, tone.beat), tone.pitch + 12, 1.5 * song.beat_s, song.accent(0.5))
    _tower(song, tower)
    colour = Colour(
        room(2.2, dark_hz=4600, rng=song.rng, wait_s=0.025), tone_curve(34, 16_500, air_db=1), 0.3
    )
    return [sweet, steel, plucked, low, warm, horns, tower, sleigh, soft], colour


def _chords(song: Song, plucked: Part, warm: Part, horns: Part, wide: Voicings) -> None:
    figure = _PIZZ[int(song.rng.integers(len(_PIZZ)))]
    for bar in song.bars:
        comp(song, plucked, wide, bar, figure, roll_s=0.004)
        if bar.level >= 2:
            hold(song, warm, wide, bar, loud=0.4 + 0.1 * bar.level, over=1.02)
        if bar.level >= 3:
            for beat, beats, _ in bar.spans():
                for pitch in wide[bar.index, beat][:2]:
                    horns.play(song.at(bar, beat), pitch, 0.95 * beats * song.beat_s, song.accent(0.5))
    for part, loud in ((plucked, 0.6), (warm, 0.65), (horns, 0.5)):
        come_home(song, part, last_voicing(song, wide), loud=loud, roll_s=0.01 if part is plucked else 0)


def _bass(song: Song, low: Part) -> None:
    """Play root and fifth in turn, two to the bar, four where it is full."""
    for bar in song.bars:
        for beat, beats, chord in bar.spans():
            root = bass_pitch(song, chord, 40)
            fifth = root - 5 if root >= 38 else root + 7
            for place in range(0, int(beats), 1 if bar.level >= 3 else 2):
                pitch = fifth if place % 4 >= 2 and chord.bass == chord.root else root
                start_s = song.at(bar, beat + place, loose_s=0.005)
                low.play(start_s, pitch, 0.8 * song.beat_s, song.accent(0.7 if place == 0 else 0.58))
    low.play(song.final_s, bass_pitch(song, song.final, 40), song.ring_s, 0.7)


def _beat(song: Song, sleigh: Part, soft: Part) -> None:
    for bar in song.bars:
        drum(
            song,
            sleigh,
            drums.SLEIGH,
            bar,
            "x...o...x...o..." if bar.level < 2 else "x.o.x.o.x.o.x.o.",
            level=0.9,
        )
        if bar.level >= 2:
            drum(song, soft, drums.BRUSH, bar, "....x.......x..." if not bar.turn else "....x.......x.xx")
            drum(song, soft, drums.KICK, bar, "x.......x.......", level=0.8)
        if bar.level >= 3:
            drum(song, sleigh, drums.TAMBOURINE, bar, "....o.......o...", pan=-0.6)
        if bar.turn and bar.start_s > 1.0:
            sleigh.play(bar.start_s + bar.beats * song.beat_s - 2.0, drums.SWELL, 2.0, 0.4)
    sleigh.play(song.final_s, drums.SLEIGH, 3.0, 0.7)
    sleigh.play(song.final_s, drums.CRASH, 3.0, 0.35)


def _tower(song: Song, tower: Part) -> None:
    """Ring the tower's bells where a chorus begins, and at the end."""
    home = bass_pitch(song, song.final, 62)
    for bar in song.bars:
        if bar.section == "b" and bar.phrase == 0:
            tower.play(bar.start_s, home, 4.0 * song.beat_s, 0.5)
            tower.play(song.at(bar, 2), home + 7 if home < 62 else home - 5, 3.0 * song.beat_s, 0.4)
    for place, pitch in enumerate((home, home + 12)):
        tower.play(song.final_s + place * song.beat_s / 2, pitch, song.ring_s, 0.5)
