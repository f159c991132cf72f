"""Inspiring: a muted guitar that never stops, wide piano chords, strings that rise, claps when it opens."""

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
    bpm=112,
    mode=MAJOR,
    tonics=(0, 2, 4, 5, 7, 9),
    verses=("1:add9 5:/7 6:m7 4:add9", "6:m7 4:add9 1: 5:sus4", "1: 1:/3 4:add9 5:sus4"),
    choruses=("4:add9 5: 6:m7 1:/3", "4:add9 1:/3 5: 6:m7", "1:add9 5: 6:m7 4:add9"),
    cadence="4:add9 5:",
    final="1:add9",
    ring_s=2.6,
    rising=True,
)
_PULSES: Final = ((0, 2, 1, 2, 3, 2, 1, 2), (3, 1, 2, 1, 3, 1, 2, 1), (0, 1, 2, 3, 0, 1, 2, 3))
_CHORDS: Final = (
    ((0, 1.9, 0.7), (2.5, 1.4, 0.5)),
    ((0, 1.4, 0.7), (1.5, 1.4, 0.55), (3, 0.9, 0.5)),
    ((0, 3.8, 0.65),),
)
_TUNES: Final = (
    (((0, 1.5), (1.5, 0.5), (2, 2)), ((0, 1), (1, 1), (2, 1.5), (3.5, 0.5)), ((0.5, 0.5), (1, 1), (2, 2))),
    (((0, 3),), ((0, 1), (1, 2.5))),
)


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    muted = Part(strings.plucked(seed, strings.MUTED_GUITAR), -8, pan=-0.35, room=0.18, release_s=0.08)
    piano = Part(keys.felt_piano(seed, bright=3.0), -9, pan=0.1, room=0.28, release_s=0.35)
    top = Part(keys.felt_piano(seed + 1, bright=3.4), -5, pan=0.25, room=0.4, release_s=0.4)
    bass = Part(strings.plucked(seed, strings.FINGER_BASS), -6, room=0.02, release_s=0.08)
    warm = Part(pads.strings(seed), -25, room=0.5, attack_s=0.5, release_s=0.9, looped=True)
    beat = Part(drums.kit(seed, kick_hz=50, kick_s=0.28), -10, room=0.08)
    hands = Part(drums.kit(seed + 1), -3, pan=0.05, room=0.3)
    light = Part(drums.kit(seed + 2), -5, pan=0.3, room=0.15)
    wide = song.voicings(centre=62, count=4)
    _pulse(song, muted, wide)
    _chords(song, piano, warm, wide)
    _bass(song, bass)
    _beat(song, beat, hands, light)
    sung = [bar for bar in song.bars if bar.level >= 1 and (bar.level >= 2 or bar.index % 8 >= 4)]
    tell(song, top, _TUNES, sung, (72, 88), loud=0.58, hold_on=1.2)
    muted.echo(0.75 * song.beat_s, times=2, keep=0.4, width=0.8)
    colour = Colour(
        room(2.1, dark_hz=4200, rng=song.rng, wait_s=0.025), tone_curve(34, 17_000, air_db=1), 0.4
    )
    return [muted, piano, top, bass, warm, beat, hands, light], colour


def _pulse(song: Song, muted: Part, wide: Voicings) -> None:
    """Play muted eighths through the chord from the first bar to the last, louder as it grows."""
    order = _PULSES[int(song.rng.integers(len(_PULSES)))]
    for bar in song.bars:
        for beat, beats, _ in bar.spans():
            for step in range(int(beats * 2)):
                pitch = wide[bar.index, beat][order[step % 8] % 4]
                loud = (0.62 if step % 2 == 0 else 0.5) + 0.05 * bar.level
                start_s = song.at(bar, beat + step / 2, loose_s=0.004)
                muted.play(start_s, pitch, 0.5 * song.beat_s, song.accent(loud))


def _chords(song: Song, piano: Part, warm: Part, wide: Voicings) -> None:
    figure = _CHORDS[int(song.rng.integers(len(_CHORDS)))]
    for bar in song.bars:
        comp(song, piano, wide, bar, figure if bar.level else _CHORDS[2], roll_s=0.006)
        if bar.level >= 1:
            hold(song, warm, wide, bar, loud=0.35 + 0.15 * bar.level, over=1.05)
    come_home(song, piano, last_voicing(song, wide), loud=0.7, roll_s=0.012)
    come_home(song, warm, last_voicing(song, wide), loud=0.7)


def _bass(song: Song, bass: Part) -> None:
    for bar in song.bars:
        if bar.level < 1:
            continue
        for beat, beats, chord in bar.spans():
            root = bass_pitch(song, chord, 38)
            steps = range(int(beats * 2)) if bar.level >= 3 else range(0, int(beats * 2), 4)
            for step in steps:
                held = 0.46 if bar.level >= 3 else min(2.0, beats) * 0.95
                start_s = song.at(bar, beat + step / 2, loose_s=0.003)
                bass.play(start_s, root, held * song.beat_s, song.accent(0.75 if step % 4 == 0 else 0.58))
    bass.play(song.final_s, bass_pitch(song, song.final, 38), song.ring_s, 0.75)


def _beat(song: Song, beat: Part, hands: Part, light: Part) -> None:
    for bar in song.bars:
        opens = bar.index + 1 < len(song.bars) and song.bars[bar.index + 1].level > bar.level
        if bar.level >= 1:
            drum(song, light, drums.SHAKER, bar, "o.x.o.x.o.x.o.x.", level=0.5 + 0.15 * bar.level)
        if bar.level >= 2:
            drum(song, beat, drums.KICK, bar, "X...x...X...x...", level=0.9)
            drum(song, hands, drums.CLAP, bar, "....x.......x..." if not opens else "....x.......x.xo")
        if bar.level >= 3:
            drum(song, light, drums.TAMBOURINE, bar, "..o...o...o...o.", pan=-0.6)
        if opens and bar.start_s > 0.5:
            light.play(bar.start_s + bar.beats * song.beat_s - 2.0, drums.SWELL, 2.0, 0.55)
    beat.play(song.final_s, drums.KICK, 4.0, 0.75)
    if song.bars:
        light.play(song.final_s, drums.CRASH, 3.0, 0.45)
