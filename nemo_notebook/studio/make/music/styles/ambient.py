"""Ambient: slow pads that breathe into each other, rare piano notes in a large space, no beat."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.music.convolution import room, tone_curve
from nemo_notebook.studio.make.music.desk import Colour
from nemo_notebook.studio.make.music.form import Plan, Song
from nemo_notebook.studio.make.music.harmony import MAJOR
from nemo_notebook.studio.make.music.instruments import keys, pads
from nemo_notebook.studio.make.music.melody import last_tone, sing, theme
from nemo_notebook.studio.make.music.playing import (
    Voicings,
    bass_pitch,
    come_home,
    hold,
    last_voicing,
    sing_out,
)
from nemo_notebook.studio.make.music.score import Part

PLAN: Final = Plan(
    bpm=60,
    mode=MAJOR,
    tonics=(0, 2, 3, 5, 7, 9),
    verses=("1:maj9 4:lyd 6:m9 4:maj9", "1:add9 3:m7 4:maj9 1:/5", "6:m9 4:maj9 1:maj9 5:9sus"),
    choruses=("4:maj9 1:/3 2:m9 5:9sus", "4:lyd 6:m9 1:maj9 5:sus2", "2:m9 4:maj9 6:m7 1:add9"),
    cadence="4:maj9 5:9sus",
    final="1:add9",
    ring_s=3.4,
)
_TUNES: Final = (((0, 2), (2.5, 1.5)), ((1, 3),), ((0, 1.5), (1.5, 1), (3, 1)), ((0.5, 1), (2, 2)))
_CLOSES: Final = (((0, 4),), ((1, 3),))


def arrange(song: Song) -> tuple[list[Part], Colour]:
    """Write the parts of a piece and its colour."""
    seed = int(song.rng.integers(1 << 30))
    pad = Part(pads.warm_pad(seed), -17, room=0.5, attack_s=1.4, release_s=2.2, looped=True)
    choir = Part(pads.choir(seed), -21, pan=0.1, room=0.8, attack_s=1.8, release_s=2.4, looped=True)
    glass = Part(pads.glass(seed), -14, room=0.9, attack_s=1.6, release_s=2.5, looped=True)
    deep = Part(pads.warm_pad(seed + 1), -10, room=0.1, attack_s=1.0, release_s=1.6, looped=True)
    piano = Part(keys.felt_piano(seed, bright=1.8), -7, pan=-0.08, room=0.8, release_s=1.2)
    drops = Part(keys.kalimba(seed) if song.chance(0.5) else keys.vibraphone(seed), -12, 0.1, 0.9, 0, 0.8)
    wide = song.voicings(centre=62, count=4, rootless=True)
    for bar in song.bars:
        hold(song, pad, wide, bar, loud=0.6, over=1.1)
        if bar.level >= 2:
            hold(song, choir, wide, bar, loud=0.5, over=1.1)
        for beat, beats, chord in bar.spans():
            deep.play(song.at(bar, beat), bass_pitch(song, chord, 40), beats * song.beat_s * 1.05, 0.6)
            glass.play(song.at(bar, beat), wide[bar.index, beat][-1] + 24, beats * song.beat_s, 0.5)
    _tune(song, piano, drops, wide)
    for part in (pad, choir):
        part.attack_s = min(part.attack_s, 0.3 * song.end_s)
        come_home(song, part, last_voicing(song, wide), loud=0.6)
    come_home(song, deep, [bass_pitch(song, song.final, 40)], loud=0.65)
    come_home(song, piano, [pitch + 12 for pitch in last_voicing(song, wide)], loud=0.4, roll_s=0.11)
    colour = Colour(room(3.2, dark_hz=3400, rng=song.rng, wait_s=0.035), tone_curve(28, 12_000, warmth_db=-1))
    return [pad, choir, glass, deep, piano, drops], colour


def _tune(song: Song, piano: Part, drops: Part, wide: Voicings) -> None:
    tune = theme(_TUNES, _CLOSES, song.rng)
    sung = [bar for bar in song.bars if bar.section in ("a", "b") and (bar.index // 4) % 3 != 2]
    tones = list(sing(song, tune, sung, low=69, high=84))
    sing_out(song, piano, tones, loud=0.5, hold_on=1.8)
    for bar in song.bars:
        for step in range(2, bar.beats * 2 - 1):
            if bar.level >= 1 and song.chance(0.2):
                voicing = wide[bar.index, bar.chords[0][0]]
                pitch = voicing[int(song.rng.integers(len(voicing)))] + 12
                side = float(song.rng.uniform(-0.7, 0.7))
                drops.play(song.at(bar, step / 2, loose_s=0.02), pitch, 2.5, song.accent(0.4, 0.2), side)
    drops.echo(0.75 * song.beat_s, times=3, keep=0.5, width=0.7)
    if song.bars:
        piano.play(song.final_s + song.beat_s, last_tone(song, tones, low=72, high=88), song.ring_s, 0.35)
