"""Chiptune: two pulse waves, a triangle and noise, as an old game console has them; quick broken chords."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Plan, Song
from nemo_notebook.studio.make.music.harmony import MAJOR
from nemo_notebook.studio.make.music.instruments import drums, solos
from nemo_notebook.studio.make.music.playing import Voicings, bass_pitch, drum, last_voicing, tell
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=142,
    mode=MAJOR,
    tonics=(0, 2, 4, 5, 7, 9),
    verses=("1: 5: 6:m 4:", "1: 6:m 4: 5:", "1: 3:m 4: 5:", "6:m 4: 1: 5:"),
    choruses=("4: 5: 3:m 6:m", "4: 5: 1: 6:m", "b6: b7: 1: 1:", "4: 1:/3 2:m 5:"),
    cadence="4: 5:",
    final="1:",
    ring_s=1.5,
)
_BASSES: Final = ("x.xxx.x.x.xxx.x.", "x...x.x.x...x.x.", "x.x.x.x.x.x.x.x.", "x..x..x.x..x..x.")
_TUNES: Final = (
    (
        ((0, 0.5), (0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 1), (3, 0.5), (3.5, 0.5)),
        ((0, 0.75), (0.75, 0.75), (1.5, 0.5), (2, 0.5), (2.5, 0.5), (3, 1)),
        ((0, 0.25), (0.25, 0.25), (0.5, 0.5), (1, 1), (2, 0.5), (2.5, 0.5), (3, 0.5)),
        ((0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 2)),
    ),
    (((0, 0.5), (0.5, 0.5), (1, 2)), ((0, 0.25), (0.25, 0.25), (0.5, 0.5), (1, 2.5))),
)


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    lead = Part(solos.pulse(seed, width=0.25, sway_cents=7), -13, 0.12, 0.10, 0.002, 0.03, looped=True)
    second = Part(solos.pulse(seed, width=0.5), -16, -0.55, 0.10, 0.002, 0.02, looped=True)
    arp = Part(
        solos.pulse(seed, width=0.125), -15, pan=0.55, room=0.06, attack_s=0.001, release_s=0.01, looped=True
    )
    bass = Part(solos.triangle(seed), -10, room=0.0, attack_s=0.002, release_s=0.01, looped=True)
    beat = Part(drums.kit(seed), -9, room=0.02)
    hiss = Part(drums.kit(seed + 1), -17, pan=-0.15, room=0.04)
    wide = song.voicings(centre=66, count=3)
    _arp(song, arp, wide)
    _bass(song, bass)
    _beat(song, beat, hiss)
    sung = [bar for bar in song.bars if bar.section != "intro"]
    tones = tell(song, lead, _TUNES, sung, (70, 89), loud=0.6, hold_on=0.88)
    for tone in tones:
        if tone.bar.level >= 3:
            below = _third_below(song, tone.pitch)
            second.play(
                song.at(tone.bar, tone.beat), below, 0.85 * tone.beats * song.beat_s, song.accent(0.6)
            )
    lead.echo(0.75 * song.beat_s, times=2, keep=0.42, width=0.85)
    colour = Colour(room(0.7, dark_hz=6000, rng=song.rng), tone_curve(36, 13_000, warmth_db=1), drive=0.3)
    return [lead, second, arp, bass, beat, hiss], colour


def _third_below(song: Song, pitch: int) -> int:
    """Return the scale's note two steps below."""
    scale = [one for one in range(pitch - 5, pitch) if (one - song.tonic) % 12 in song.mode]
    return scale[-2]


def _arp(song: Song, arp: Part, wide: Voicings) -> None:
    """Break chords so quickly that one voice sounds like three: thirty-seconds, sixteenths where it rests."""
    shape = [(0, 1, 2, 1), (0, 1, 2, 0), (2, 1, 0, 1)][int(song.rng.integers(3))]
    for bar in song.bars:
        each = 0.125 if bar.level >= 2 else 0.25
        for beat, beats, _ in bar.spans():
            tones = wide[bar.index, beat]
            for step in range(round(beats / each)):
                loud = (0.42, 0.5, 0.52, 0.6)[bar.level] * (1.15 if step % 8 == 0 else 1.0)
                start_s = song.at(bar, beat) + step * each * song.beat_s
                arp.play(start_s, tones[shape[step % 4]], 0.9 * each * song.beat_s, loud)
    tones = last_voicing(song, wide)
    steps = round(0.6 * song.ring_s / (0.125 * song.beat_s))
    for step in range(steps):
        start_s = song.final_s + step * 0.125 * song.beat_s
        arp.play(start_s, tones[shape[step % 4]], 0.11 * song.beat_s, 0.5 * (1 - step / steps) ** 0.7)


def _bass(song: Song, bass: Part) -> None:
    grid = str(song.rng.choice(_BASSES))
    for bar in song.bars:
        if bar.level < 1:
            continue
        for step, sign in enumerate(grid[: bar.beats * 4]):
            if sign == "x":
                root = bass_pitch(song, bar.chord_at(step / 4), 43)
                leap = 12 if step % 8 == 6 else 0
                bass.play(song.at(bar, step / 4), root + leap, 0.22 * song.beat_s, 0.75)
    bass.play(song.final_s, bass_pitch(song, song.final, 43), 0.7 * song.ring_s, 0.75)


def _beat(song: Song, beat: Part, hiss: Part) -> None:
    for bar in song.bars:
        drum(
            song,
            hiss,
            drums.BUZZ_HAT,
            bar,
            "x.o.x.o.x.o.x.o." if bar.level < 3 else "xoxoxoxoxoxoxoxo",
            loose_s=0,
        )
        if bar.level >= 2:
            drum(song, beat, drums.BUZZ_KICK, bar, "X...x...X.x.x...", loose_s=0)
            drum(
                song,
                hiss,
                drums.BUZZ_SNARE,
                bar,
                "....x.......x..." if not bar.turn else "....x...x.x.xxxx",
                loose_s=0,
            )
        elif bar.turn:
            drum(song, hiss, drums.BUZZ_SNARE, bar, "............xxxx", loose_s=0)
    beat.play(song.final_s, drums.BUZZ_KICK, 4.0, 0.8)
    hiss.play(song.final_s, drums.BUZZ_SNARE, 4.0, 0.6)
