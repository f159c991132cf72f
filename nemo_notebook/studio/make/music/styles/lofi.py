"""Lo-fi: jazz chords on an electric piano, a lazy swung beat, a worn record."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Bar, Plan, Song
from nemo_notebook.studio.make.music.harmony import MAJOR
from nemo_notebook.studio.make.music.instruments import drums, keys, pads, strings
from nemo_notebook.studio.make.music.melody import last_tone, sing, theme
from nemo_notebook.studio.make.music.playing import (
    bass_pitch,
    come_home,
    comp,
    drum,
    hold,
    last_voicing,
    phrases,
    sing_out,
)
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=78,
    mode=MAJOR,
    tonics=(0, 2, 3, 5, 7, 10),
    verses=(
        "1:maj9 6:m9 2:m9 5:13",
        "4:maj9 3:m7 2:m9 1:maj9",
        "2:m9 5:13 1:maj9 6:m7",
        "1:maj9 3:m7 4:maj9 5:9sus",
    ),
    choruses=("4:maj9 5:9sus 3:m7 6:m9", "4:maj9 4:m6 3:m7 6:m9", "2:m9 3:m7 4:maj9 5:9sus"),
    cadence="2:m9 5:13",
    final="1:maj9",
    ring_s=2.2,
    swing=0.59,
)
_COMPING: Final = (
    ((0, 1.7, 0.6), (2.5, 1.4, 0.46)),
    ((0, 3.7, 0.58),),
    ((0, 0.7, 0.6), (1.5, 2.3, 0.5)),
    ((0, 1.4, 0.58), (1.75, 0.5, 0.36), (2.5, 1.4, 0.5)),
)
_KICKS: Final = ("X.....o.x.......", "X......xx.......", "X..o....x.o.....", "X.....x...x.....")
_HATS: Final = ("x.o.x.o.x.o.x.oo", "x.oox.o.x.oox.o.", "x.x.x.xox.x.x.xo")
_TUNES: Final = (
    ((0.5, 0.5), (1, 0.5), (1.5, 1.5)),
    ((0, 1), (1.5, 0.5), (2, 1.5)),
    ((1, 0.5), (1.5, 0.25), (1.75, 0.75), (3, 0.75)),
    ((0.75, 0.25), (1, 1), (2.5, 1)),
)
_CLOSES: Final = (((0, 2.5),), ((0, 0.5), (0.5, 2)), ((0.5, 2),))


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    piano = Part(keys.electric_piano(seed), -10, room=0.16, release_s=0.25)
    bass = Part(strings.round_bass(seed), -6.5, room=0.02, release_s=0.07)
    beat = Part(drums.kit(seed, kick_hz=50, snare_hz=178), -8, room=0.05)
    hats = Part(drums.kit(seed + 1), -4, pan=0.22, room=0.05)
    lead = Part(keys.vibraphone(seed) if song.chance(0.6) else keys.kalimba(seed), -6, -0.15, 0.3, 0, 0.35)
    pad = Part(pads.warm_pad(seed), -31, room=0.4, attack_s=0.6, release_s=0.9, looped=True)
    dust = Part(drums.crackle(seed), -9, room=0, attack_s=0.3, release_s=0.6, looped=True)
    dust.play(0, 0, max(0.0, song.end_s - 0.8), 0.8)
    _chords(song, piano, pad)
    _bass(song, bass)
    _beat(song, beat, hats)
    _tune(song, lead)
    colour = Colour(
        room(1.5, dark_hz=2200, rng=song.rng),
        tone_curve(32, 7500, warmth_db=-1),
        drive=0.9,
        wow=0.8,
    )
    return [piano, bass, beat, hats, lead, pad, dust], colour


def _chords(song: Song, piano: Part, pad: Part) -> None:
    upper = song.voicings(centre=63, count=4, rootless=True)
    figures = [_COMPING[int(i)] for i in song.rng.choice(len(_COMPING), 2, replace=False)]
    for bar in song.bars:
        figure = figures[bar.phrase % 2]
        if len(bar.chords) > 1:
            hold(song, piano, upper, bar, loud=0.55, over=0.95, roll_s=0.014)
        else:
            comp(song, piano, upper, bar, figure, roll_s=0.014)
        if bar.level >= 2:
            hold(song, pad, upper, bar, loud=0.6)
    come_home(song, piano, last_voicing(song, upper), loud=0.55, roll_s=0.035)
    come_home(song, pad, last_voicing(song, upper), loud=0.5)


def _bass(song: Song, bass: Part) -> None:
    for bar in song.bars:
        if bar.section == "intro" and bar.index == 0 and len(song.bars) > 4:
            continue
        for beat, beats, chord in bar.spans():
            root = bass_pitch(song, chord, 37)
            bass.play(
                song.at(bar, beat, loose_s=0.005), root, min(1.6, beats) * song.beat_s, song.accent(0.8)
            )
            if beats >= 4:
                bass.play(song.at(bar, 2.5, loose_s=0.005), root, 0.9 * song.beat_s, song.accent(0.62))
        if bar.beats == 4 and bar.level >= 2 and song.chance(0.7):
            goal = bass_pitch(song, song.following(bar), 37)
            step = goal + (2 if song.chance(0.5) else -1)
            bass.play(song.at(bar, 3.5, loose_s=0.005), step, 0.45 * song.beat_s, song.accent(0.55))
    bass.play(song.final_s, bass_pitch(song, song.final, 37), song.ring_s, 0.75)


def _beat(song: Song, beat: Part, hats: Part) -> None:
    kick = song.rng.choice(_KICKS, 2, replace=False)
    hat = song.rng.choice(_HATS, 2, replace=False)
    snare = drums.SNARE if song.chance(0.6) else drums.RIM
    for bar in song.bars:
        if bar.level == 0:
            if bar.turn:
                drum(song, hats, drums.HAT, bar, "........x.o.x.oo", level=0.8)
            continue
        drum(song, hats, drums.HAT, bar, str(hat[bar.phrase // 2]), level=0.9, loose_s=0.005)
        if bar.level == 1:
            continue
        drum(song, beat, drums.KICK, bar, str(kick[bar.phrase % 2]))
        drum(song, beat, snare, bar, "....x.......x..." if not bar.turn else "....x.......x.oo", late_s=0.012)
        if bar.phrase == 3:
            drum(song, hats, drums.OPEN_HAT, bar, "..............o.", level=0.7)
    beat.play(song.final_s, drums.KICK, 4.0, 0.6)


def _tune(song: Song, lead: Part) -> None:
    tune = theme(_TUNES, _CLOSES, song.rng)
    sung = [bar for bar in phrases(song.bars, sections=("a", "b", "end")) if _has_tune(song, bar)]
    tones = list(sing(song, tune, sung, low=67, high=82))
    sing_out(song, lead, tones, loud=0.62, late_s=0.008, hold_on=1.3)
    if song.bars:
        lead.play(song.final_s + 0.5 * song.beat_s, last_tone(song, tones, low=67, high=82), song.ring_s, 0.4)
    lead.echo(0.75 * song.beat_s, times=2, keep=0.34, width=0.5)


def _has_tune(song: Song, bar: Bar) -> bool:
    return len(song.bars) <= 16 or bar.section == "b" or bar.index % 8 < 4
