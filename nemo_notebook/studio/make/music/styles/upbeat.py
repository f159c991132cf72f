"""Upbeat pop: strummed ukulele and piano, claps, a walking-on bass, bells on top."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Plan, Song
from nemo_notebook.studio.make.music.harmony import MAJOR
from nemo_notebook.studio.make.music.instruments import drums, keys, pads, strings
from nemo_notebook.studio.make.music.playing import (
    bass_pitch,
    come_home,
    comp,
    drum,
    hold,
    last_voicing,
    phrases,
    tell,
)
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=116,
    mode=MAJOR,
    tonics=(0, 2, 4, 5, 7, 9),
    verses=("1: 5:/7 6:m7 4:add9", "1: 4:add9 6:m7 5:", "1:add9 3:m7 4:maj7 5:", "6:m7 4:add9 1: 5:"),
    choruses=("4:add9 1: 5: 6:m7", "4:add9 5: 6:m7 1:/3", "1: 5: 6:m7 4:add9", "4:maj7 5: 3:m7 6:m7"),
    cadence="4:add9 5:sus4",
    final="1:add9",
    ring_s=1.8,
)
_STRUMS: Final = (
    (
        (0, 0.9, 0.8),
        (1, 0.45, 0.6),
        (1.5, 0.45, -0.45),
        (2.5, 0.45, -0.5),
        (3, 0.45, 0.65),
        (3.5, 0.45, -0.45),
    ),
    ((0, 0.9, 0.8), (1, 0.9, 0.6), (1.5, 0.45, -0.4), (2, 0.45, 0.7), (2.5, 0.45, -0.4), (3, 0.9, 0.6)),
    ((0, 0.7, 0.8), (0.75, 0.7, 0.55), (1.5, 0.45, 0.7), (2.5, 0.45, -0.5), (3, 0.4, 0.6), (3.5, 0.4, -0.4)),
)
_PIANO: Final = (
    ((0, 1.4, 0.7), (1.5, 1.0, 0.6), (3, 0.9, 0.5)),
    ((0, 0.9, 0.7), (1.5, 0.9, 0.6), (2.5, 1.4, 0.6)),
)
_KICKS: Final = ("X...x...X...x...", "X.....x.X.......", "X.....x.X.x.....")
_TUNES: Final = (
    ((0, 0.5), (0.5, 0.5), (1, 1), (2.5, 0.5), (3, 1)),
    ((0, 0.75), (0.75, 0.75), (1.5, 0.5), (2, 1.5)),
    ((0.5, 0.5), (1, 0.5), (1.5, 1), (3, 0.5), (3.5, 0.5)),
    ((0, 1), (1.5, 0.5), (2, 0.5), (2.5, 0.5), (3, 0.5)),
)
_CLOSES: Final = (((0, 0.5), (0.5, 0.5), (1, 2)), ((0, 1), (1, 1.5)), ((0, 2.5),))


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    uke = Part(strings.plucked(seed, strings.UKULELE), -11, pan=-0.4, room=0.14, release_s=0.06)
    piano = Part(keys.felt_piano(seed, bright=3.2), -12, pan=0.3, room=0.16, release_s=0.12)
    bass = Part(strings.plucked(seed, strings.FINGER_BASS), -5.5, room=0.02, release_s=0.05)
    beat = Part(drums.kit(seed, kick_hz=54, kick_s=0.26, snare_hz=205), -8, room=0.06)
    hands = Part(drums.kit(seed + 1), -3, pan=0.1, room=0.22)
    shaker = Part(drums.kit(seed + 2), -5, pan=0.35, room=0.08)
    bells = Part(keys.glockenspiel(seed) if song.chance(0.5) else keys.marimba(seed), -4, 0.12, 0.3, 0, 0.3)
    pad = Part(pads.strings(seed), -27, room=0.4, attack_s=0.25, release_s=0.4, looped=True)
    _chords(song, uke, piano, pad)
    _bass(song, bass)
    _beat(song, beat, hands, shaker)
    _tune(song, bells)
    colour = Colour(room(1.3, dark_hz=4500, rng=song.rng), tone_curve(34, 17_000, air_db=1), drive=0.5)
    return [uke, piano, bass, beat, hands, shaker, bells, pad], colour


def _chords(song: Song, uke: Part, piano: Part, pad: Part) -> None:
    high = song.voicings(centre=66, count=4)
    middle = song.voicings(centre=60, count=4)
    strum = _STRUMS[int(song.rng.integers(len(_STRUMS)))]
    figure = _PIANO[int(song.rng.integers(len(_PIANO)))]
    for bar in song.bars:
        comp(song, uke, high, bar, strum, roll_s=0.011)
        if bar.level >= 2 or bar.section == "intro":
            comp(song, piano, middle, bar, figure, roll_s=0.004)
        if bar.level >= 3:
            hold(song, pad, middle, bar, loud=0.7, over=1.02)
    for part, voicings, roll_s in ((uke, high, 0.02), (piano, middle, 0.006), (pad, middle, 0.0)):
        come_home(song, part, last_voicing(song, voicings), loud=0.7, roll_s=roll_s)


def _bass(song: Song, bass: Part) -> None:
    busy = song.chance(0.5)
    for bar in song.bars:
        if bar.level < 1:
            continue
        for beat, beats, chord in bar.spans():
            root = bass_pitch(song, chord, 38)
            steps = range(int(beats * 2)) if busy and bar.level >= 3 else (0, 3, 4, 7)
            for step in (one for one in steps if one < beats * 2):
                start_s = song.at(bar, beat + step / 2, loose_s=0.003)
                loud = song.accent(0.8 if step % 4 == 0 else 0.6)
                bass.play(start_s, root, 0.42 * song.beat_s if busy else 0.8 * song.beat_s, loud)
    bass.play(song.final_s, bass_pitch(song, song.final, 38), song.ring_s, 0.8)


def _beat(song: Song, beat: Part, hands: Part, shaker: Part) -> None:
    kick = _KICKS[int(song.rng.integers(len(_KICKS)))]
    for bar in song.bars:
        drum(song, shaker, drums.SHAKER, bar, "x.o.x.o.x.o.x.o." if bar.level < 3 else "xoooxoooxoooxooo")
        if bar.section == "intro":
            if bar.turn:
                drum(song, hands, drums.CLAP, bar, "............x.x.", level=0.8)
            continue
        drum(song, hands, drums.CLAP, bar, "....x.......x...")
        if bar.level >= 2:
            drum(song, beat, drums.KICK, bar, kick)
            drum(
                song,
                beat,
                drums.SNARE,
                bar,
                "............o.xx" if bar.turn else "....o.......o...",
                level=0.8,
            )
        if bar.level >= 3:
            drum(song, shaker, drums.OPEN_HAT, bar, "..o...o...o...o.", level=0.8, pan=-0.5)
        if bar.phrase == 0 and bar.index and bar.section == "b":
            shaker.play(bar.start_s, drums.CRASH, 3.0, 0.5)
    beat.play(song.final_s, drums.KICK, 4.0, 0.7)
    hands.play(song.final_s, drums.CLAP, 4.0, 0.55)


def _tune(song: Song, bells: Part) -> None:
    sung = [
        bar
        for bar in phrases(song.bars, sections=("a", "b", "end"))
        if len(song.bars) <= 16 or bar.section == "b" or bar.index % 16 >= 8
    ]
    tell(song, bells, (_TUNES, _CLOSES), sung, (69, 85), loud=0.6)
