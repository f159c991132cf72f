"""Piano: a ballad for one player; the left hand rolls wide chords, the right sings, strings join later."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Bar, Plan, Song
from nemo_notebook.studio.make.music.harmony import MAJOR, Chord, nearest
from nemo_notebook.studio.make.music.instruments import keys, pads
from nemo_notebook.studio.make.music.melody import Tone
from nemo_notebook.studio.make.music.playing import (
    Voicings,
    bass_pitch,
    come_home,
    hold,
    last_voicing,
    tell,
)
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=70,
    mode=MAJOR,
    tonics=(0, 1, 3, 5, 7, 8, 10),
    verses=(
        "1:add9 5:/7 6:m7 4:maj7",
        "1: 3:m7 4:add9 5:sus4",
        "6:m7 4:add9 1:/3 5:",
        "1:add9 6:m7 2:m7 5:sus4",
    ),
    choruses=("4:maj7 5: 3:m7 6:m7", "4:add9 1:/3 2:m7 5:", "6:m7 5:/7 1: 4:add9"),
    cadence="2:m7 5:7sus",
    final="1:add9",
    ring_s=3.2,
)
# Left hand, in eighths: 0 root, 1 fifth, 2 octave, 3 tenth, 4 ninth above the octave, None rest.
_LEFT: Final = (
    (0, 1, 2, 3, 2, 1, 2, 1),
    (0, 1, 2, 4, 3, 2, 1, 2),
    (0, 1, 3, 2, None, 1, 3, 2),
    (0, 1, 2, None, 3, None, 2, None),
)
_TUNES: Final = (
    (
        ((0, 1), (1, 0.5), (1.5, 0.5), (2, 2)),
        ((0.5, 0.5), (1, 1), (2, 1), (3, 1)),
        ((0, 1.5), (1.5, 0.5), (2, 1), (3, 0.5), (3.5, 0.5)),
        ((0, 2), (2.5, 0.5), (3, 1)),
    ),
    (((0, 3.5),), ((0, 1), (1, 2.5)), ((0, 0.5), (0.5, 0.5), (1, 2.5))),
)


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    piano = keys.felt_piano(seed, bright=float(song.rng.uniform(1.9, 2.9)))
    left = Part(piano, -8, pan=-0.2, room=0.3, release_s=0.7)
    right = Part(piano, -5, pan=0.15, room=0.34, release_s=0.5)
    warm = Part(pads.strings(seed), -31, room=0.6, attack_s=0.8, release_s=1.3, looped=True)
    cello = Part(pads.strings(seed + 1), -22, pan=0.2, room=0.5, attack_s=0.3, release_s=0.8, looped=True)
    wide = song.voicings(centre=60, count=4)
    _left_hand(song, left)
    for bar in song.bars:
        if bar.level >= 2:
            hold(song, warm, wide, bar, loud=0.3 + 0.12 * bar.level, over=1.05)
    tones = tell(song, right, _TUNES, _sung(song), (67, 84), loud=0.62, hold_on=1.25)
    _second_voice(song, right, wide, tones)
    _cello(song, cello)
    root = bass_pitch(song, song.final, 41)
    come_home(song, left, [root - 12 if root > 42 else root, root + 12], loud=0.5)
    come_home(song, right, [pitch for pitch in last_voicing(song, wide)], loud=0.45, roll_s=0.09)
    come_home(song, warm, last_voicing(song, wide), loud=0.45)
    colour = Colour(room(2.3, dark_hz=3800, rng=song.rng, wait_s=0.022), tone_curve(30, 15_000), drive=0.15)
    return [left, right, warm, cello], colour


def _sung(song: Song) -> list[Bar]:
    """Return the bars with a tune: not the way in, and in a long piece every third phrase rests."""
    return [
        bar
        for bar in song.bars
        if bar.section != "intro" and (len(song.bars) <= 16 or bar.index // 4 % 3 != 2)
    ]


def _left_hand(song: Song, left: Part) -> None:
    """Roll each chord from its root over two octaves; the pedal holds every note to the chord's end."""
    calm, moved = (_LEFT[int(i)] for i in song.rng.choice(len(_LEFT), 2, replace=False))
    for bar in song.bars:
        order = moved if bar.level >= 3 else calm
        for beat, beats, chord in bar.spans():
            keys_down = _reach(song, chord)
            for step in range(int(beats * 2)):
                place = order[step % 8]
                if place is not None:
                    held = (beats - step / 2) * song.beat_s * 0.98
                    loud = (0.56 if step == 0 else 0.36) + 0.05 * bar.level
                    start_s = song.at(bar, beat + step / 2, loose_s=0.010)
                    left.play(start_s, keys_down[place], held, song.accent(loud, 0.1))


def _reach(song: Song, chord: Chord) -> list[int]:
    """Return what the left hand plays of a chord: root, fifth, octave, tenth, and a last note above."""
    root = bass_pitch(song, chord, 41)
    classes = chord.pitch_classes(song.tonic)
    fifth = nearest(classes[2 % len(classes)], root + 7)
    tenth = nearest(classes[1], root + 16)
    return [root, fifth, root + 12, tenth, nearest(classes[-1], root + 19)]


def _second_voice(song: Song, right: Part, wide: Voicings, tones: list[Tone]) -> None:
    """Put a note of the chord a third to a sixth below the tune where it is strong and full."""
    for tone in tones:
        if tone.strong and tone.bar.level >= 2:
            at = max(start for start, _ in tone.bar.chords if start <= tone.beat + 1e-6)
            below = [
                pitch + 12 * octave
                for pitch in wide[tone.bar.index, at]
                for octave in (0, 1)
                if 3 <= tone.pitch - pitch - 12 * octave <= 9
            ]
            if below:
                start_s = song.at(tone.bar, tone.beat, loose_s=0.010)
                right.play(start_s, max(below), tone.beats * song.beat_s, song.accent(0.4))


def _cello(song: Song, cello: Part) -> None:
    """Hold the bass an octave up where it is full."""
    for bar in song.bars:
        if bar.level >= 3:
            for beat, beats, chord in bar.spans():
                root = bass_pitch(song, chord, 48)
                cello.play(song.at(bar, beat), root, beats * song.beat_s * 1.02, 0.5)
