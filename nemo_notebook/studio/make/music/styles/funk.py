"""Funk and disco: a bass that leaps octaves, clavinet and guitar in sixteenths, brass, four on the floor."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Bar, Plan, Song
from nemo_notebook.studio.make.music.harmony import DORIAN
from nemo_notebook.studio.make.music.instruments import drums, keys, pads, strings
from nemo_notebook.studio.make.music.playing import (
    Voicings,
    bass_pitch,
    come_home,
    drum,
    last_voicing,
    tell,
)
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=114,
    mode=DORIAN,
    tonics=(0, 2, 4, 5, 7, 9, 10),
    verses=("1:m9 4:9 1:m9 4:13", "1:m7 1:m7 4:9 4:9", "1:m9 b3:maj7 4:9 b7:9sus"),
    choruses=("b6:maj7 b7:9sus 1:m9 4:9", "b3:maj7 4:9 1:m9 b7:9sus", "4:m9 b7:13 b3:maj9 b6:maj7"),
    cadence="b6:maj9 b7:9sus",
    final="1:m9",
    ring_s=1.7,
    swing=0.52,
)
# Sixteenths: r root, o octave, f fifth, s the flat seventh, anything else rest.
_BASSES: Final = ("r..or.o.r..s.or.", "r.o.r.o.r.o.s.o.", "r..r..or.f.s.o..", "r.ro..r.o.r.f.s.")
_GUITARS: Final = ("..x.x..x..x.x.x.", "x..x..x.x..x..xo", "..xx..x...xx..x.", ".ox..ox..ox..oxo")
_CLAVS: Final = ("x..x..x..o.x..x.", "x.ox..xo..ox.x..", "..x..xo.x..x..xo")
_STABS: Final = (
    ((0, 0.3, 0.8),),
    ((1.5, 0.25, 0.7), (2.25, 0.6, 0.8)),
    ((3.5, 0.4, 0.8),),
    ((0.75, 0.25, 0.7), (1.5, 0.25, 0.8)),
)
_TUNES: Final = (
    (
        ((0, 0.5), (0.75, 0.25), (1, 0.5), (2, 0.5), (2.5, 1)),
        ((0.5, 0.25), (0.75, 0.5), (1.5, 0.5), (2, 1)),
        ((0, 0.75), (0.75, 0.75), (1.5, 0.5), (2.5, 0.5), (3, 0.5)),
    ),
    (((0, 0.5), (0.75, 1.5)), ((0, 2),)),
)


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    bass = Part(strings.plucked(seed, strings.SLAP_BASS), -5, room=0.02, release_s=0.03)
    clav = Part(strings.plucked(seed + 1, strings.CLAVINET), -12, pan=0.4, room=0.06, release_s=0.02)
    guitar = Part(strings.plucked(seed + 2, strings.CLEAN_GUITAR), -15, pan=-0.5, room=0.08, release_s=0.02)
    piano = Part(keys.electric_piano(seed), -16, pan=0.15, room=0.15, release_s=0.2)
    stabs = Part(pads.brass(seed), -17, pan=-0.05, room=0.22, attack_s=0.018, release_s=0.09, looped=True)
    sweep = Part(pads.strings(seed), -15, room=0.4, attack_s=0.05, release_s=0.2, looped=True)
    beat = Part(drums.kit(seed, kick_hz=52, kick_s=0.24, snare_hz=210), -8.5, room=0.04)
    hands = Part(drums.kit(seed + 1), -7, room=0.14)
    hats = Part(drums.kit(seed + 2), -7, pan=0.2, room=0.05)
    wide = song.voicings(centre=63, count=4, rootless=True)
    _bass(song, bass)
    _chops(song, guitar, clav, wide)
    _held(song, piano, sweep, stabs, wide)
    _beat(song, beat, hands, hats)
    sung = [bar for bar in song.bars if bar.section == "b" or (len(song.bars) <= 8 and bar.section == "a")]
    tones = tell(song, sweep, _TUNES, sung, (72, 86), loud=0.55, hold_on=0.95)
    for tone in tones:
        stabs.play(
            song.at(tone.bar, tone.beat), tone.pitch - 12, 0.8 * tone.beats * song.beat_s, song.accent(0.5)
        )
    colour = Colour(room(1.1, dark_hz=4800, rng=song.rng), tone_curve(34, 16_500, air_db=1), drive=0.8)
    return [bass, clav, guitar, piano, stabs, sweep, beat, hands, hats], colour


def _bass(song: Song, bass: Part) -> None:
    low, high = (str(one) for one in song.rng.choice(_BASSES, 2, replace=False))
    for bar in song.bars:
        if bar.level < 1:
            continue
        grid = (high if bar.section == "b" else low)[: bar.beats * 4]
        for step, sign in enumerate(grid):
            root = bass_pitch(song, bar.chord_at(step / 4), 35)
            above = {"r": 0, "o": 12, "f": 7, "s": 10}.get(sign)
            if above is not None:
                held = (0.42 if step % 4 == 0 else 0.21) * song.beat_s
                loud = song.accent(0.82 if sign == "r" else 0.68)
                bass.play(song.at(bar, step / 4, loose_s=0.002), root + above, held, loud)
    bass.play(song.final_s, bass_pitch(song, song.final, 35), 0.7 * song.ring_s, 0.85)


def _chops(song: Song, guitar: Part, clav: Part, wide: Voicings) -> None:
    """Chop short chords in sixteenths: guitar above, clavinet on two notes."""
    first, second = str(song.rng.choice(_GUITARS)), str(song.rng.choice(_CLAVS))
    for bar in song.bars:
        for step in range(bar.beats * 4):
            at = max(start for start, _ in bar.chords if start <= step / 4 + 1e-6)
            pitches = wide[bar.index, at]
            start_s = song.at(bar, step / 4, loose_s=0.003)
            if first[step] != ".":
                loud = song.accent(0.66 if first[step] == "x" else 0.4)
                for place, pitch in enumerate(pitches[1:]):
                    guitar.play(start_s + 0.005 * place, pitch + 12, 0.11, loud)
            if second[step] != "." and bar.level >= 1:
                for pitch in pitches[:2]:
                    clav.play(start_s, pitch, 0.14, song.accent(0.65 if second[step] == "x" else 0.42))


def _held(song: Song, piano: Part, sweep: Part, stabs: Part, wide: Voicings) -> None:
    """Hold the electric piano, run the strings up to a new part, stab the brass at the end of a phrase."""
    figure = _STABS[int(song.rng.integers(len(_STABS)))]
    for bar in song.bars:
        for beat, beats, _ in bar.spans():
            for pitch in wide[bar.index, beat]:
                piano.play(song.at(bar, beat, loose_s=0.004), pitch, beats * song.beat_s, song.accent(0.5))
        if bar.level >= 2 and bar.phrase % 2 == 1:
            for beat, beats, loud in figure:
                for pitch in wide[bar.index, 0.0] if beat < bar.beats else ():
                    stabs.play(
                        song.at(bar, beat, loose_s=0.003), pitch, beats * song.beat_s, song.accent(loud)
                    )
        if bar.turn and bar.beats == 4 and bar.level >= 2:
            _run(song, sweep, bar)
    for part, loud in ((piano, 0.55), (stabs, 0.75)):
        come_home(song, part, last_voicing(song, wide), loud=loud)


def _run(song: Song, sweep: Part, bar: Bar) -> None:
    """Run up the scale in sixteenths over the last two beats."""
    scale = [pitch for pitch in range(66, 90) if (pitch - song.tonic) % 12 in song.mode][:8]
    for step, pitch in enumerate(scale):
        sweep.play(song.at(bar, 2 + step / 4), pitch, 0.24 * song.beat_s, 0.42 + 0.03 * step)


def _beat(song: Song, beat: Part, hands: Part, hats: Part) -> None:
    floor = "X...X...X...X..." if song.chance(0.6) else "X.....x...x....."
    for bar in song.bars:
        if bar.level == 0:
            drum(song, hats, drums.HAT, bar, "x.o.x.o.x.o.x.o.", level=0.8)
            if bar.turn:
                drum(song, beat, drums.SNARE, bar, "............x.xx", level=0.8)
            continue
        drum(song, beat, drums.KICK, bar, floor)
        drum(
            song,
            beat,
            drums.SNARE,
            bar,
            "....x..o.o..x..." if not bar.turn else "....x..o....x.xx",
            level=0.9,
        )
        drum(song, hats, drums.HAT, bar, "xoxoxoxoxoxoxoxo", level=0.75, loose_s=0.002)
        if bar.level >= 2:
            drum(song, hands, drums.CLAP, bar, "....x.......x...")
            drum(song, hats, drums.OPEN_HAT, bar, "..x...x...x...x.", level=0.75, pan=-0.4)
        if bar.level >= 3:
            drum(song, hands, drums.TAMBOURINE, bar, "x.x.x.x.x.x.x.x.", level=0.6, pan=0.5)
        if bar.phrase == 0 and bar.index and song.bars[bar.index - 1].section != bar.section:
            hats.play(bar.start_s, drums.CRASH, 3.0, 0.55)
    beat.play(song.final_s, drums.KICK, 4.0, 0.85)
    hats.play(song.final_s, drums.CRASH, 3.0, 0.5)
