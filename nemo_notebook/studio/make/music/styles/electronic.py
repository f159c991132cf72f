"""Electronic: four on the floor, chords that pump with it, an arpeggio that opens up, a synthesizer bass."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Plan, Song
from nemo_notebook.studio.make.music.harmony import MINOR
from nemo_notebook.studio.make.music.instruments import drums, pads, strings
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
    bpm=112,
    mode=MINOR,
    tonics=(0, 2, 4, 5, 7, 9, 11),
    verses=("1:m7 b6:maj7 b3: b7:", "1:m7 b3: b7: 4:m7", "1:m9 b7: b6:maj7 b7:", "1:m7 4:m7 b6:maj7 b7:"),
    choruses=("b6:maj7 b7: 1:m7 b3:", "b6:maj9 b3: b7: 1:m7", "4:m7 b6: b3: b7:"),
    cadence="b6:maj7 b7:",
    final="1:madd9",
    ring_s=2.0,
)
_ARPS: Final = (
    (0, 2, 1, 3, 2, 4, 3, 1),
    (0, 1, 2, 3, 4, 3, 2, 1),
    (0, 3, 1, 4, 2, 3, 1, 2),
    (4, 2, 3, 1, 2, 0, 1, 3),
)
_BASSES: Final = ("..x...x...x...x.", "x.xxx.x.x.xxx.x.", "..xx..xx..xx..xx", "x..x..x.x..x..x.")
_TUNES: Final = (
    ((0, 1.5), (1.5, 0.5), (2, 2)),
    ((0, 0.75), (0.75, 0.75), (1.5, 2)),
    ((0.5, 0.5), (1, 1), (2.5, 0.5), (3, 1)),
)
_CLOSES: Final = (((0, 3),), ((0, 1), (1, 2)))


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    chord = Part(pads.saws(seed), -14, room=0.25, attack_s=0.03, release_s=0.25, looped=True, pumped=True)
    pad = Part(pads.warm_pad(seed), -19, room=0.4, attack_s=0.4, release_s=0.8, looped=True, pumped=True)
    arp = Part(strings.synth_pluck(seed, bright=1.4), -9, room=0.2, release_s=0.1)
    bass = Part(strings.synth_bass(seed), -4, room=0.02, release_s=0.05, pumped=True)
    beat = Part(drums.kit(seed, kick_hz=47, kick_s=0.3), -7, room=0.03)
    hands = Part(drums.kit(seed + 1), -4, room=0.18)
    hats = Part(drums.kit(seed + 2), -6, pan=0.2, room=0.06)
    lead = Part(pads.saws(seed + 3), -10, room=0.35, attack_s=0.02, release_s=0.2, looped=True, pumped=True)
    wide = song.voicings(centre=61, count=4)
    for bar in song.bars:
        hold(song, pad, wide, bar, loud=0.6, over=1.02)
        if bar.level >= 2:
            hold(song, chord, wide, bar, loud=0.5 if bar.level == 2 else 0.75, over=0.99)
    _arp(song, arp, wide)
    _bass(song, bass)
    beats = _beat(song, beat, hands, hats)
    _tune(song, lead)
    come_home(song, pad, last_voicing(song, wide), loud=0.6)
    come_home(song, chord, last_voicing(song, wide), loud=0.5)
    come_home(song, arp, [pitch + 12 for pitch in last_voicing(song, wide)], loud=0.5, roll_s=0.06)
    arp.echo(0.75 * song.beat_s, times=3, keep=0.42, width=0.75)
    colour = Colour(
        room(1.9, dark_hz=4000, rng=song.rng),
        tone_curve(28, 17_000, air_db=0.5),
        drive=0.8,
        pump_s=beats,
        pump_depth=0.62,
    )
    return [chord, pad, arp, bass, beat, hands, hats, lead], colour


def _arp(song: Song, arp: Part, wide: Voicings) -> None:
    """Play sixteenths through the chord, dull at first, brighter the more goes on."""
    order = _ARPS[int(song.rng.integers(len(_ARPS)))]
    rests = {int(step) for step in song.rng.choice(16, 4, replace=False)} - {0}
    for bar in song.bars:
        for beat, beats, _ in bar.spans():
            tones = [*wide[bar.index, beat], wide[bar.index, beat][0] + 12]
            for step in range(int(beats * 4)):
                if step in rests:
                    continue
                loud = (0.28, 0.34, 0.5, 0.66)[bar.level] * (1.15 if step % 4 == 0 else 0.9)
                start_s = song.at(bar, beat + step / 4, loose_s=0.001)
                arp.play(start_s, tones[order[step % 8]] + 12, 0.3 * song.beat_s, song.accent(loud), 0.3)


def _bass(song: Song, bass: Part) -> None:
    grid = _BASSES[int(song.rng.integers(len(_BASSES)))]
    for bar in song.bars:
        if bar.level < 1:
            continue
        for step, sign in enumerate(grid[: bar.beats * 4]):
            if sign == "x":
                root = bass_pitch(song, bar.chord_at(step / 4), 37)
                leap = 12 if step % 4 == 3 and bar.level >= 3 else 0
                bass.play(song.at(bar, step / 4), root + leap, 0.3 * song.beat_s, song.accent(0.7, 0.05))
    bass.play(song.final_s, bass_pitch(song, song.final, 37), song.ring_s, 0.8)


def _beat(song: Song, beat: Part, hands: Part, hats: Part) -> tuple[float, ...]:
    """Play the drums and return the times of the bass drum."""
    for bar in song.bars:
        if bar.section == "intro" or bar.level < 1:
            drum(song, hats, drums.HAT, bar, "..o...o...o...o.", level=0.8)
            if bar.turn:
                hats.play(bar.start_s + (bar.beats * song.beat_s - 2.0), drums.SWELL, 2.0, 0.6)
            continue
        if bar.level >= 2:
            drum(song, beat, drums.KICK, bar, "X...X...X...X...", loose_s=0.0)
            drum(song, hands, drums.CLAP, bar, "....x.......x..." if not bar.turn else "....x.......x.xo")
        drum(
            song,
            hats,
            drums.HAT,
            bar,
            "o.oxo.oxo.oxo.ox" if bar.level < 3 else "ooXoooXoooXoooXo",
            loose_s=0.001,
        )
        if bar.level >= 3:
            drum(song, hats, drums.OPEN_HAT, bar, "..x...x...x...x.", loose_s=0.001, level=0.8, pan=-0.4)
        if bar.index and song.bars[bar.index - 1].section != bar.section and bar.level >= 2:
            hats.play(bar.start_s, drums.CRASH, 3.0, 0.6)
    beat.play(song.final_s, drums.KICK, 4.0, 0.85)
    if song.bars:
        hats.play(song.final_s, drums.CRASH, 3.0, 0.5)
    return tuple(sorted(note.start_s for note in beat.notes))


def _tune(song: Song, lead: Part) -> None:
    sung = [
        bar
        for bar in song.bars
        if bar.section in ("b", "end") or (len(song.bars) <= 8 and bar.section == "a")
    ]
    tell(song, lead, (_TUNES, _CLOSES), sung, (69, 83), loud=0.6, hold_on=0.92)
    lead.echo(0.75 * song.beat_s, times=2, keep=0.35, width=0.6)
