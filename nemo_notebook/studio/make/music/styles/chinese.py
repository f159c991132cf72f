"""Chinese: five notes only; guzheng with glides, pipa, a singing erhu or bamboo flute, wood and a gong."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Bar, Plan, Song
from nemo_notebook.studio.make.music.harmony import PENTATONIC
from nemo_notebook.studio.make.music.instruments import drums, pads, solos, strings
from nemo_notebook.studio.make.music.melody import Tone
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
    bpm=80,
    mode=PENTATONIC,
    tonics=(0, 2, 5, 7, 10),
    verses=(
        "1:69 6:m7 5:sus2 1:69/3",
        "6:m7 1:69/3 2:sus4 5:sus2",
        "1:69 2:sus4 6:m7 5:sus2",
        "6:m7 5:sus2 6:m7/4 1:69",
    ),
    choruses=("6:m7/4 5:sus2 1:69/3 6:m7", "6:m7/4 1:69 2:sus4 6:m7", "1:69/3 6:m7/4 5:sus4 6:m7"),
    cadence="2:sus4 5:sus4",
    final="1:69",
    ring_s=3.0,
)
_PLUCKS: Final = ((0, 1, 2, 3, 4, 3, 2, 1), (0, 2, 1, 3, 2, 4, 3, 2), (0, 2, 4, 3, 2, 3, 1, 2))
_TUNES: Final = (
    (
        ((0, 1.5), (1.5, 0.5), (2, 2)),
        ((0, 1), (1, 0.5), (1.5, 0.5), (2, 1.5), (3.5, 0.5)),
        ((0, 0.5), (0.5, 0.5), (1, 1), (2, 2)),
        ((0, 2), (2, 0.75), (2.75, 0.25), (3, 1)),
    ),
    (((0, 3.5),), ((0, 0.5), (0.5, 0.5), (1, 2.5))),
)


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    zither = strings.bent(strings.plucked(seed, strings.GUZHENG), depth_cents=16)
    zheng = Part(zither, -10, pan=-0.2, room=0.35, release_s=0.6)
    pipa = Part(strings.plucked(seed + 1, strings.PIPA), -10, pan=0.4, room=0.3, release_s=0.2)
    warm = Part(pads.strings(seed), -31, room=0.6, attack_s=0.9, release_s=1.4, looped=True)
    low = Part(strings.plucked(seed + 2, strings.UPRIGHT_BASS), -5, room=0.12, release_s=0.2)
    wood = Part(drums.kit(seed), -8, pan=0.15, room=0.35)
    big = Part(drums.kit(seed + 1), -9, room=0.45)
    lead = _lead(song, seed)
    wide = song.voicings(centre=64, count=4)
    _plucks(song, zheng, wide)
    _glides(song, zheng)
    for bar in song.bars:
        if bar.level >= 1:
            hold(song, warm, wide, bar, loud=0.4 + 0.1 * bar.level, over=1.05)
        for beat, beats, chord in bar.spans() if bar.level >= 2 else ():
            low.play(song.at(bar, beat, loose_s=0.006), bass_pitch(song, chord, 40), beats * song.beat_s, 0.6)
    _beat(song, wood, big)
    sung = [
        bar
        for bar in song.bars
        if bar.section != "intro" and (len(song.bars) <= 12 or bar.index // 4 % 4 != 3)
    ]
    tones = tell(song, lead, _TUNES, sung, (67, 84), loud=0.6, hold_on=1.04)
    _graces(song, lead, tones)
    _rolls(song, pipa, tones)
    come_home(
        song, zheng, [bass_pitch(song, song.final, 48), *last_voicing(song, wide)], loud=0.5, roll_s=0.085
    )
    come_home(song, warm, last_voicing(song, wide), loud=0.45)
    colour = Colour(room(2.4, dark_hz=3600, rng=song.rng, wait_s=0.025), tone_curve(34, 14_500), drive=0.2)
    return [zheng, pipa, warm, low, wood, big, lead], colour


def _lead(song: Song, seed: int) -> Part:
    """Choose who sings: an erhu or a bamboo flute."""
    if song.chance(0.55):
        return Part(solos.erhu(seed), -13, 0.08, 0.4, attack_s=0.07, release_s=0.14, looped=True)
    return Part(solos.bamboo_flute(seed), -13, 0.1, 0.4, attack_s=0.05, release_s=0.12, looped=True)


def _plucks(song: Song, zheng: Part, wide: Voicings) -> None:
    """Pluck broken chords: quarters at first, eighths once it flows."""
    order = _PLUCKS[int(song.rng.integers(len(_PLUCKS)))]
    for bar in song.bars:
        for beat, beats, chord in bar.spans():
            tones = [bass_pitch(song, chord, 50), *wide[bar.index, beat]]
            every = 1 if bar.level >= 2 else 2
            for step in range(0, int(beats * 2), every):
                start_s = song.at(bar, beat + step / 2, loose_s=0.010)
                loud = song.accent(0.6 if step == 0 else 0.46, 0.12)
                zheng.play(start_s, tones[order[step % 8]], 2.2 * song.beat_s, loud)


def _glides(song: Song, zheng: Part) -> None:
    """Sweep the strings into a new part: down to it, or up from a deep note."""
    scale = [pitch for pitch in range(57, 92) if (pitch - song.tonic) % 12 in song.mode]
    starts = [
        bar.start_s for bar in song.bars if bar.index and bar.section != song.bars[bar.index - 1].section
    ]
    for start_s in [*starts, song.final_s] if song.bars else []:
        sweep = scale[::-1] if song.chance(0.6) else scale
        each_s = float(song.rng.uniform(0.035, 0.05))
        for place, pitch in enumerate(sweep):
            at_s = start_s - each_s * (len(sweep) - place)
            if at_s > 0:
                zheng.play(at_s, pitch, 0.9, song.accent(0.22 + 0.012 * place))


def _graces(song: Song, lead: Part, tones: list[Tone]) -> None:
    """Lead into some strong notes from the scale's note above or below, quickly, and a little before."""
    for tone in tones:
        if tone.strong and tone.beats >= 1 and song.chance(0.35):
            way = 1 if song.chance(0.5) else -1
            beside = tone.pitch + way
            while (beside - song.tonic) % 12 not in song.mode:
                beside += way
            lead.play(song.at(tone.bar, tone.beat) - 0.09, beside, 0.10, song.accent(0.45))


def _rolls(song: Song, pipa: Part, tones: list[Tone]) -> None:
    """Double the tune an octave above; long notes are rolled, ten strokes a second."""
    for tone in tones:
        if tone.bar.level < 3:
            continue
        start_s, length_s = song.at(tone.bar, tone.beat, loose_s=0.006), tone.beats * song.beat_s
        strokes = max(1, int(length_s * 10)) if tone.beats >= 1.5 else 1
        for turn in range(strokes):
            swell = 0.34 + 0.2 * turn / strokes if strokes > 1 else 0.5
            pipa.play(start_s + turn * length_s / strokes, tone.pitch + 12, 0.5, song.accent(swell, 0.12))


def _beat(song: Song, wood: Part, big: Part) -> None:
    for bar in song.bars:
        if bar.level >= 2:
            drum(song, wood, drums.WOOD, bar, _wood(bar), level=0.8, loose_s=0.005)
            drum(
                song,
                big,
                drums.TAIKO,
                bar,
                "o.......o..o...." if bar.level >= 3 else "o...............",
                level=0.8,
            )
            drum(song, wood, drums.SHAKER, bar, "..o...o...o...o.", level=0.7, pan=-0.4)
        if bar.phrase == 0 and bar.index and bar.section == "b" and song.bars[bar.index - 1].section != "b":
            big.play(bar.start_s, drums.GONG, 4.0, 0.32)
    big.play(song.final_s, drums.GONG, 6.0, 0.34 if song.bars else 0.15)


def _wood(bar: Bar) -> str:
    return "....x.......x.o." if not bar.turn else "....x...o.o.x.xx"
