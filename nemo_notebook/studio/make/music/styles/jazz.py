"""Jazz: a café trio; walking bass, brushes and ride, piano chords off the beat. Some play a bossa nova."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Bar, Plan, Song
from nemo_notebook.studio.make.music.harmony import MAJOR, Chord, nearest
from nemo_notebook.studio.make.music.instruments import drums, keys, solos, strings
from nemo_notebook.studio.make.music.playing import (
    Voicings,
    bass_pitch,
    come_home,
    comp,
    drum,
    last_voicing,
    tell,
)
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=132,
    mode=MAJOR,
    tonics=(0, 2, 3, 5, 7, 8, 10),
    verses=("2:m9 5:13 1:maj9 6:m7", "1:maj9 6:m7 2:m9 5:13", "3:m7 6:m7 2:m9 5:13", "1:69 4:9 3:m7 6:m9"),
    choruses=("4:maj9 4:m6 3:m7 6:m9", "2:m9 5:13 3:m7 6:m9", "4:maj9 5:9sus 1:maj9 6:m7"),
    cadence="2:m9 5:13",
    final="1:69",
    ring_s=2.2,
    swing=0.64,
)
_COMPING: Final = (
    ((0.5, 0.4, 0.5), (2.5, 0.9, 0.45)),
    ((0, 0.6, 0.5), (1.5, 0.4, 0.55)),
    ((1.5, 1.2, 0.5),),
    ((0, 0.4, 0.5), (2.5, 0.4, 0.5), (3.5, 0.5, 0.4)),
    ((0.5, 1.4, 0.45), (3.5, 0.5, 0.5)),
)
_BOSSA: Final = (
    ((0, 0.9, 0.5), (1.5, 0.9, 0.45), (3, 0.5, 0.5)),
    ((0.5, 0.9, 0.5), (1.5, 0.4, 0.4), (2.5, 0.9, 0.5)),
)
_TUNES: Final = (
    (
        ((0, 1), (1.5, 0.5), (2, 0.5), (2.5, 1)),
        ((0.5, 0.5), (1, 0.5), (1.5, 1), (3, 0.5), (3.5, 0.5)),
        ((0, 0.5), (0.5, 1), (2, 1.5)),
        ((1, 0.5), (1.5, 0.5), (2, 0.5), (2.5, 1.5)),
    ),
    (((0, 2.5),), ((0, 0.5), (0.5, 2)), ((0.5, 2.5),)),
)


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    bossa = song.chance(0.35)
    chords = Part(keys.felt_piano(seed, bright=2.6), -14, pan=-0.25, room=0.16, release_s=0.12)
    if bossa:
        song.swing = 0.5
        chords = Part(strings.plucked(seed, strings.NYLON_GUITAR), -9, pan=-0.3, room=0.18, release_s=0.1)
    bass = Part(strings.plucked(seed, strings.UPRIGHT_BASS), -4, room=0.05, release_s=0.06)
    metal = Part(drums.kit(seed), -5, pan=0.3, room=0.1)
    skins = Part(drums.kit(seed + 1, kick_hz=58, kick_s=0.2), -10, pan=-0.1, room=0.1)
    lead = _lead(song, seed)
    close = song.voicings(centre=61, count=4, rootless=True)
    _chords(song, chords, close, _BOSSA if bossa else _COMPING)
    if bossa:
        _bossa(song, bass, metal, skins)
    else:
        _walk(song, bass)
        _swing(song, metal, skins)
    tell(song, lead, _TUNES, _sung(song), (65, 82), loud=0.6, hold_on=0.95, late_s=0.012)
    come_home(song, chords, last_voicing(song, close), loud=0.5, roll_s=0.03)
    bass.play(song.final_s, bass_pitch(song, song.final, 38), song.ring_s, 0.75)
    colour = Colour(room(1.2, dark_hz=3800, rng=song.rng), tone_curve(36, 15_000, warmth_db=0.5), drive=0.4)
    return [chords, bass, metal, skins, lead], colour


def _lead(song: Song, seed: int) -> Part:
    """Choose who has the tune: vibraphone, muted trumpet, piano or a round guitar."""
    who = int(song.rng.integers(4))
    if who == 0:
        return Part(keys.vibraphone(seed), -5, 0.15, 0.3, release_s=0.35)
    if who == 1:
        return Part(solos.muted_trumpet(seed), -12, 0.1, 0.3, attack_s=0.03, release_s=0.09, looped=True)
    if who == 2:
        return Part(keys.felt_piano(seed + 1, bright=3.2), -3, 0.12, 0.22, release_s=0.15)
    return Part(strings.plucked(seed + 1, strings.NYLON_GUITAR), -5, 0.15, 0.25, release_s=0.15)


def _sung(song: Song) -> list[Bar]:
    return [
        bar
        for bar in song.bars
        if bar.section != "intro" and (len(song.bars) <= 16 or bar.index // 8 % 3 != 2)
    ]


def _chords(
    song: Song, chords: Part, close: Voicings, figures: tuple[tuple[tuple[float, float, float], ...], ...]
) -> None:
    """Strike the chords in another rhythm each bar: a pianist answers, he does not march."""
    for bar in song.bars:
        if len(bar.chords) > 1:
            comp(song, chords, close, bar, ((0, 1.8, 0.5), (2, 1.8, 0.5)), roll_s=0.008)
        else:
            figure = figures[int(song.rng.integers(len(figures)))]
            comp(song, chords, close, bar, figure, roll_s=0.006, loose_s=0.008)


def _walk(song: Song, bass: Part) -> None:
    """Walk in quarters: the root first, chord notes between, a semitone beside the next root last."""
    for bar in song.bars:
        spans = bar.spans()
        following = [chord for _, _, chord in spans[1:]] + [song.following(bar)]
        for (beat, beats, chord), coming in zip(spans, following, strict=True):
            line = _steps(song, chord, coming, int(beats))
            for place, pitch in enumerate(line):
                start_s = song.at(bar, beat + place, loose_s=0.006)
                bass.play(start_s, pitch, 0.92 * song.beat_s, song.accent(0.72 if place % 2 == 0 else 0.64))
            if beats >= 4 and song.chance(0.2):
                bass.play(song.at(bar, beat + 2.5), line[2], 0.3 * song.beat_s, song.accent(0.4))


def _steps(song: Song, chord: Chord, coming: Chord, count: int) -> list[int]:
    root, goal = bass_pitch(song, chord, 38), bass_pitch(song, coming, 38)
    tones = chord.pitch_classes(song.tonic)[1:3]
    line = [root]
    for place in range(1, count - 1):
        wish = root + round((goal - root) * place / count) + int(song.rng.choice([-5, 4, 7]))
        line.append(nearest(tones[place % len(tones)], wish))
    beside = [goal - 1, goal + 1, goal + 7 if goal < 36 else goal - 5]
    return [*line, min(beside, key=lambda pitch: abs(pitch - line[-1]) + 4 * (pitch == line[-1]))][:count]


def _swing(song: Song, metal: Part, skins: Part) -> None:
    """Ride on every beat with its skip note, the hat closing on two and four, brushes underneath."""
    for bar in song.bars:
        if bar.level == 0:
            drum(song, metal, drums.HAT, bar, "....x.......x...", level=0.8, pan=-0.6)
            continue
        drum(song, metal, drums.RIDE, bar, "x...x.o.x...x.o.", level=0.8, loose_s=0.004)
        drum(song, metal, drums.HAT, bar, "....x.......x...", level=0.9, pan=-0.6)
        drum(
            song,
            skins,
            drums.BRUSH,
            bar,
            "o...x...o...x..." if not bar.turn else "o...x...o.x.x.xx",
            level=0.9,
        )
        if bar.level >= 2:
            drum(song, skins, drums.KICK, bar, "o...o...o...o...", level=0.7)
        if bar.level >= 3 and song.chance(0.4):
            drum(
                song,
                skins,
                drums.SNARE,
                bar,
                str(song.rng.choice(["......o.........", "..........o...o."])),
                level=0.8,
            )
    metal.play(song.final_s, drums.RIDE, 3.0, 0.6)


def _bossa(song: Song, bass: Part, metal: Part, skins: Part) -> None:
    """Root and fifth on one and three with their pick-ups, the rim's clave over two bars, a shaker."""
    for bar in song.bars:
        for beat, beats, chord in bar.spans():
            root = bass_pitch(song, chord, 38)
            fifth = root + 7 if root < 38 else root - 5
            for place, pitch, held in ((0, root, 1.4), (1.5, fifth, 0.5), (2, fifth, 1.4), (3.5, root, 0.5)):
                if place < beats:
                    start_s = song.at(bar, beat + place, loose_s=0.005)
                    bass.play(start_s, pitch, held * song.beat_s, song.accent(0.7 if held > 1 else 0.5))
        if bar.level == 0:
            drum(song, metal, drums.SHAKER, bar, "x...x...x...x...", level=0.6, loose_s=0.004)
            continue
        drum(song, metal, drums.SHAKER, bar, "xoxoxoxoxoxoxoxo", level=0.7, loose_s=0.004)
        drum(
            song,
            skins,
            drums.RIM,
            bar,
            "x.....x.....x..." if bar.index % 2 == 0 else "....x.....x.....",
            level=0.9,
        )
        if bar.level >= 2:
            drum(song, skins, drums.KICK, bar, "x.....o.x.....o.", level=0.6)
    skins.play(song.final_s, drums.RIM, 3.0, 0.4)
