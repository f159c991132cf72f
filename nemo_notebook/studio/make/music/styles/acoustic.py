"""Acoustic: a picked steel guitar, a second one that strums, a soft bass, brushes, a simple tune."""

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
    phrases,
    tell,
)
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=92,
    mode=MAJOR,
    tonics=(0, 2, 4, 7, 9),
    verses=("1: 5:/7 6:m7 4:add9", "1:add9 4:maj7 1:add9 5:sus4", "1: 3:m7 4:add9 5:", "6:m7 4:add9 1: 5:"),
    choruses=("4:add9 5: 1: 6:m7", "4:add9 1:/3 2:m7 5:", "6:m7 5:/7 1: 4:add9"),
    cadence="4:add9 5:",
    final="1:add9",
    ring_s=2.4,
    swing=0.53,
)
# Which voice of the chord sounds on each eighth, 0 being the bass: the thumb alternates, the fingers fill.
_PICKS: Final = ((0, 3, 2, 4, 1, 3, 2, 4), (0, 2, 3, 4, 1, 3, 4, 2), (0, 4, 2, 3, 1, 4, 2, 3))
_STRUM: Final = (
    (0, 0.9, 0.7),
    (1, 0.9, 0.5),
    (1.5, 0.45, -0.4),
    (2.5, 0.45, -0.45),
    (3, 0.45, 0.55),
    (3.5, 0.45, -0.4),
)
_TUNES: Final = (
    ((0, 1), (1, 0.5), (1.5, 0.5), (2, 1.5)),
    ((0.5, 0.5), (1, 1), (2, 0.5), (2.5, 1.5)),
    ((0, 1.5), (1.5, 0.5), (2, 1), (3, 0.75)),
)
_CLOSES: Final = (((0, 3),), ((0, 0.5), (0.5, 0.5), (1, 2)), ((0, 1), (1, 2)))


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    picked = Part(strings.plucked(seed, strings.STEEL_GUITAR), -8, pan=-0.25, room=0.2, release_s=0.3)
    strummed = Part(strings.plucked(seed + 1, strings.NYLON_GUITAR), -14, pan=0.45, room=0.2, release_s=0.12)
    bass = Part(strings.plucked(seed, strings.FINGER_BASS), -7, room=0.03, release_s=0.1)
    soft = Part(drums.kit(seed, kick_hz=56, kick_s=0.22), -10, room=0.08)
    brushes = Part(drums.kit(seed + 1), -5, pan=0.2, room=0.15)
    lead = _lead(song, seed)
    pad = Part(pads.strings(seed), -29, room=0.5, attack_s=0.5, release_s=0.7, looped=True)
    low = song.voicings(centre=59, count=4)
    high = song.voicings(centre=64, count=4)
    _picking(song, picked, low)
    for bar in song.bars:
        if bar.level >= 2:
            comp(song, strummed, high, bar, _STRUM, roll_s=0.014, loose_s=0.008)
        if bar.level >= 3:
            hold(song, pad, high, bar, loud=0.6, over=1.03)
    _bass(song, bass)
    _beat(song, soft, brushes)
    _tune(song, lead)
    come_home(
        song, picked, [bass_pitch(song, song.final, 45), *last_voicing(song, low)], loud=0.6, roll_s=0.045
    )
    come_home(song, strummed, last_voicing(song, high), loud=0.4, roll_s=0.03)
    come_home(song, pad, last_voicing(song, high), loud=0.5)
    colour = Colour(room(1.4, dark_hz=3600, rng=song.rng), tone_curve(38, 16_000, warmth_db=-0.5), drive=0.3)
    return [picked, strummed, bass, soft, brushes, lead, pad], colour


def _lead(song: Song, seed: int) -> Part:
    """Choose who has the tune: a flute, a nylon guitar or a piano."""
    who = int(song.rng.integers(3))
    if who == 0:
        return Part(pads.flute(seed), -13, 0.12, 0.35, attack_s=0.05, release_s=0.16, looped=True)
    if who == 1:
        return Part(strings.plucked(seed + 2, strings.NYLON_GUITAR), -5, 0.15, 0.25, release_s=0.25)
    return Part(keys.felt_piano(seed, bright=2.2), -7, 0.15, 0.28, release_s=0.3)


def _picking(song: Song, picked: Part, low: Voicings) -> None:
    order = _PICKS[int(song.rng.integers(len(_PICKS)))]
    for bar in song.bars:
        for beat, beats, chord in bar.spans():
            root = bass_pitch(song, chord, 45)
            voices = [root, *(pitch if pitch > root else pitch + 12 for pitch in low[bar.index, beat])]
            for step in range(int(beats * 2)):
                start_s = song.at(bar, beat + step / 2, loose_s=0.007)
                loud = song.accent(0.66 if step % 4 == 0 else 0.5, 0.12)
                held = beats - step / 2 if order[step % 8] < 2 else 1.4
                picked.play(start_s, voices[order[step % 8]], held * song.beat_s, loud)


def _bass(song: Song, bass: Part) -> None:
    for bar in song.bars:
        if bar.section == "intro":
            continue
        for beat, beats, chord in bar.spans():
            root = bass_pitch(song, chord, 38)
            first = min(beats, 2.0)
            bass.play(song.at(bar, beat, loose_s=0.006), root, first * 0.92 * song.beat_s, song.accent(0.7))
            if beats >= 4:
                other = root + 7 if root < 36 else root - 5
                second = other if song.chance(0.4) else root
                bass.play(song.at(bar, 2, loose_s=0.006), second, 1.7 * song.beat_s, song.accent(0.58))
    bass.play(song.final_s, bass_pitch(song, song.final, 38), song.ring_s, 0.65)


def _beat(song: Song, soft: Part, brushes: Part) -> None:
    for bar in song.bars:
        if bar.level < 2:
            if bar.level or bar.turn:
                drum(song, brushes, drums.SHAKER, bar, "x.o.x.o.x.o.x.o.", level=0.6)
            continue
        drum(song, brushes, drums.SHAKER, bar, "x.o.x.o.x.o.x.oo", level=0.75, loose_s=0.005)
        drum(song, soft, drums.KICK, bar, "x.......x.o....." if bar.level >= 3 else "x.......o.......")
        drum(
            song,
            brushes,
            drums.BRUSH,
            bar,
            "....x.......x..." if not bar.turn else "....x.......x.ox",
            pan=-0.3,
        )


def _tune(song: Song, lead: Part) -> None:
    sung = [
        bar
        for bar in phrases(song.bars, sections=("a", "b", "end"))
        if len(song.bars) <= 16 or bar.section == "b" or bar.index % 8 >= 4
    ]
    tell(song, lead, (_TUNES, _CLOSES), sung, (69, 83), loud=0.6, hold_on=0.97)
