"""Hip-hop: a long sub bass, claps on the backbeat, hats that roll, a dark phrase that comes back."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Bar, Plan, Song
from nemo_notebook.studio.make.music.harmony import MINOR
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
    bpm=74,
    mode=MINOR,
    tonics=(0, 1, 2, 4, 5, 7, 9, 10),
    verses=("1:m 1:m b6:maj7 b7:", "1:madd9 b6:maj7 4:m7 b7:", "1:m b3:maj7 b6:maj7 4:m7"),
    choruses=("b6:maj7 b7: 1:m 1:m", "4:m7 b6:maj7 1:m b7:", "b6:maj7 4:m7 1:madd9 b7:"),
    cadence="b6:maj7 b7:",
    final="1:madd9",
    ring_s=2.4,
)
_KICKS: Final = ("X.....x...x.....", "X..x......x..x..", "X......x..x.....", "X.....x..x....x.")
_HATS: Final = ("x.x.x.x.x.x.x.x.", "x.xxx.x.x.xxx.x.", "x.x.x.xxx.x.x.x.")
_BELLS: Final = ((0, 3, 1, 2), (3, 2, 1, 2), (0, 1, 3, 1))
_TUNES: Final = (
    (
        ((0, 0.5), (0.5, 0.5), (1, 1.5), (3, 1)),
        ((0, 0.75), (0.75, 0.75), (1.5, 1), (3, 0.5)),
        ((0.5, 0.5), (1, 0.5), (2, 1.5)),
    ),
    (((0, 2),), ((0, 0.5), (0.5, 1.5))),
)


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    piano = Part(keys.felt_piano(seed, bright=1.7), -7, pan=-0.1, room=0.3, release_s=0.5)
    bell = Part(keys.celesta(seed) if song.chance(0.5) else keys.kalimba(seed), -9, 0.2, 0.4, 0, 0.5)
    pad = Part(pads.choir(seed), -27, room=0.6, attack_s=0.6, release_s=1.0, looped=True)
    lead = Part(strings.synth_pluck(seed, bright=0.9), -5, pan=0.15, room=0.3, release_s=0.2)
    deep = Part(strings.sub_bass(seed), -5, room=0.0, release_s=0.06)
    beat = Part(drums.kit(seed, kick_hz=46, kick_s=0.24, snare_hz=200), -6, room=0.03)
    hands = Part(drums.kit(seed + 1), -4, room=0.16)
    hats = Part(drums.kit(seed + 2), -5, pan=0.15, room=0.05)
    wide = song.voicings(centre=60, count=4)
    _phrase(song, piano, bell, wide)
    for bar in song.bars:
        if bar.level >= 1:
            hold(song, pad, wide, bar, loud=0.45, over=1.04)
    kicks = [str(one) for one in song.rng.choice(_KICKS, 2, replace=False)]
    _beat(song, beat, hands, hats, kicks)
    _bass(song, deep, kicks)
    tell(song, lead, _TUNES, [bar for bar in song.bars if bar.section == "b"], (67, 82), loud=0.55)
    lead.echo(0.75 * song.beat_s, times=2, keep=0.4, width=0.7)
    come_home(song, piano, last_voicing(song, wide), loud=0.75, roll_s=0.03)
    come_home(song, pad, last_voicing(song, wide), loud=0.4)
    colour = Colour(room(1.7, dark_hz=3000, rng=song.rng), tone_curve(26, 15_000, air_db=1), drive=1.0)
    return [piano, bell, pad, lead, deep, beat, hands, hats], colour


def _phrase(song: Song, piano: Part, bell: Part, wide: Voicings) -> None:
    """Play the dark phrase: a chord on the piano, four bell notes that answer it."""
    order = _BELLS[int(song.rng.integers(len(_BELLS)))]
    places = sorted(float(one) for one in song.rng.choice([1.0, 1.5, 2.0, 2.5, 3.0, 3.5], 4, replace=False))
    for bar in song.bars:
        comp(song, piano, wide, bar, ((0, 1.8, 0.55), (2.75, 1.0, 0.36)), roll_s=0.016)
        for place, voice in zip(places, order, strict=True):
            if place < bar.beats:
                at = max(start for start, _ in bar.chords if start <= place + 1e-6)
                pitch = wide[bar.index, at][voice] + 12
                bell.play(song.at(bar, place, loose_s=0.004), pitch, 1.5 * song.beat_s, song.accent(0.55))
    bell.echo(0.5 * song.beat_s, times=2, keep=0.35, width=0.6)


def _bass(song: Song, deep: Part, kicks: list[str]) -> None:
    """Let the sub bass follow the bass drum, and slide into the next chord now and then."""
    for bar in song.bars:
        if bar.level < 2:
            continue
        grid = kicks[bar.phrase % 2][: bar.beats * 4]
        places = [step for step, sign in enumerate(grid) if sign in "Xx"]
        for step, end in zip(places, [*places[1:], bar.beats * 4], strict=True):
            root = bass_pitch(song, bar.chord_at(step / 4), 34)
            held = min((end - step) / 4, 2.2) * song.beat_s * 0.97
            deep.play(song.at(bar, step / 4), root, held, 0.9 if step == 0 else song.accent(0.72))
        if bar.phrase == 3 and bar.beats == 4 and song.chance(0.5):
            deep.play(
                song.at(bar, 3.5), bass_pitch(song, song.following(bar), 34) + 12, 0.4 * song.beat_s, 0.6
            )
    deep.play(song.final_s, bass_pitch(song, song.final, 34), song.ring_s, 0.85)


def _beat(song: Song, beat: Part, hands: Part, hats: Part, kicks: list[str]) -> None:
    grid = str(song.rng.choice(_HATS))
    for bar in song.bars:
        if bar.level == 0:
            drum(song, hats, drums.HAT, bar, "o...o...o...o...", level=0.8)
            continue
        drum(song, hats, drums.HAT, bar, grid, level=0.85, loose_s=0.002)
        _rolls(song, hats, bar)
        if bar.level >= 2:
            drum(song, beat, drums.KICK, bar, kicks[bar.phrase % 2], loose_s=0.0)
            drum(song, hands, drums.CLAP, bar, "....X.......X..." if not bar.turn else "....X.......X.xx")
            drum(song, beat, drums.SNARE, bar, "....o.......o...", level=0.9)
        if bar.level >= 3:
            drum(song, hats, drums.OPEN_HAT, bar, "..............o.", level=0.8, pan=-0.3)
    beat.play(song.final_s, drums.KICK, 4.0, 0.85)


def _rolls(song: Song, hats: Part, bar: Bar) -> None:
    """Roll the hat at the end of some bars: three or four to a sixteenth pair, getting louder."""
    if bar.beats < 4 or not song.chance(0.55):
        return
    count, start = (6, 3.0) if song.chance(0.5) else (4, 3.5)
    length = 4.0 - start
    for turn in range(count):
        loud = 0.3 + 0.4 * turn / count
        hats.play(song.at(bar, start + length * turn / count), drums.HAT + turn % 3, 1.0, song.accent(loud))
