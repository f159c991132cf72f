"""The plan of a piece of any length: bars, tempo, sections, chords, and when the last chord lands.

The tempo gives way by a few per cent so that a whole number of bars ends where the film wants it to.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from nemo_notebook.studio.make.music.harmony import Chord, chords, lead

_LEAD_IN_S: Final = 0.03
_MOST_BEND: Final = 0.09  # of the logarithm of the tempo
_WAVE_BARS: Final = 24


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a piece.

    Attributes:
        index: 0 for the first.
        start_s: begin.
        beats: 4, or 2 where half a bar makes the length fit.
        chords: (beat, chord) in order; the first begins at beat 0.
        section: "intro", "a", "b", "break" or "end".
        level: how much is going on, 0..3.
        phrase: place in its group of four, 0..3.
        turn: whether the next bar brings something new, so that a fill leads there.
    """

    index: int
    start_s: float
    beats: int
    chords: tuple[tuple[float, Chord], ...]
    section: str
    level: int
    phrase: int
    turn: bool

    def chord_at(self, beat: float) -> Chord:
        """Return the chord that sounds at a beat."""
        return [chord for start, chord in self.chords if start <= beat + 1e-6][-1]

    def spans(self) -> list[tuple[float, float, Chord]]:
        """Return (beat, beats, chord) of each chord."""
        ends = [start for start, _ in self.chords[1:]] + [float(self.beats)]
        return [(start, end - start, chord) for (start, chord), end in zip(self.chords, ends, strict=True)]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a style wants of a piece, before its length is known.

    Attributes:
        bpm: tempo, which a seed varies by a few per cent.
        mode: scale in semitones above the tonic.
        tonics: pitch classes that suit the instruments.
        verses, choruses: progressions to choose from, four bars each.
        cadence: two chords that lead to the last one.
        final: the last chord.
        ring_s: how long it rings.
        swing: where the second half of an eighth falls, 0.5 straight to 0.67.
        rising: whether it grows to the end instead of going up and down.
    """

    bpm: float
    mode: tuple[int, ...]
    tonics: tuple[int, ...]
    verses: tuple[str, ...]
    choruses: tuple[str, ...]
    cadence: str
    final: str
    ring_s: float = 2.0
    swing: float = 0.5
    rising: bool = False


@dataclass(slots=True)
class Song:
    """A piece with all its bars, and the dice of its seed.

    Attributes:
        rng: every choice of the arrangement comes from here.
        tonic: pitch class of the key; `mode`: its scale.
        beat_s: length of a beat.
        bars: in order; none where there is time for the last chord only.
        final, final_s: the last chord and when it lands.
        end_s: length of the whole.
        swing: as in `Plan`.
    """

    rng: np.random.Generator
    tonic: int
    mode: tuple[int, ...]
    beat_s: float
    bars: tuple[Bar, ...]
    final: Chord
    final_s: float
    end_s: float
    swing: float

    def at(self, bar: Bar, beat: float, *, loose_s: float = 0.0) -> float:
        """Return when a beat of a bar falls, swung, and off by a human's `loose_s`."""
        eighth, within = divmod(beat * 2, 1)
        swung = (
            within * 2 * self.swing if within < 0.5 else self.swing + (within - 0.5) * 2 * (1 - self.swing)
        )
        off = self.rng.normal(0, loose_s) if loose_s else 0.0
        return (
            bar.start_s + (eighth + swung) / 2 * self.beat_s + float(np.clip(off, -2 * loose_s, 2 * loose_s))
        )

    def following(self, bar: Bar) -> Chord:
        """Return the chord that a bar leads to."""
        after = bar.index + 1
        return self.bars[after].chords[0][1] if after < len(self.bars) else self.final

    def chance(self, likely: float) -> bool:
        """Roll the dice."""
        return bool(self.rng.random() < likely)

    def accent(self, middle: float, spread: float = 0.08) -> float:
        """Return a loudness around a middle, as no one hits twice alike."""
        return float(np.clip(self.rng.normal(middle, spread * middle), 0.05, 1.0))

    @property
    def ring_s(self) -> float:
        """How long the last chord has."""
        return self.end_s - self.final_s

    def voicings(
        self, *, centre: int, count: int, rootless: bool = False
    ) -> dict[tuple[int, float], list[int]]:
        """Voice every chord of the piece, each led from the one before.

        Returns:
            Pitches by (bar index, beat); the last chord stands at (number of bars, 0).
        """
        led: dict[tuple[int, float], list[int]] = {}
        before: list[int] = []
        places = [(bar.index, beat, chord) for bar in self.bars for beat, chord in bar.chords]
        for index, beat, chord in [*places, (len(self.bars), 0.0, self.final)]:
            before = lead(chord, self.tonic, before, centre=centre, count=count, rootless=rootless)
            led[index, beat] = before
        return led


def compose(plan: Plan, length_s: float, rng: np.random.Generator) -> Song:
    """Lay out a piece of exactly this length."""
    bpm = plan.bpm * float(np.exp(rng.uniform(-0.05, 0.05)))
    beats, beat_s, final_s = _fit(length_s, 60 / bpm, min(plan.ring_s, 0.45 * length_s))
    sizes = [4] * (beats // 4) + ([2] if beats % 4 else [])
    sections = _sections(len(sizes))
    harmony = _harmonize(plan, sections, sizes, rng)
    bars = []
    start_s = min(_LEAD_IN_S, final_s)
    for index, size in enumerate(sizes):
        section = sections[index]
        changes = index + 1 == len(sizes) or sections[index + 1] != section
        level = _level(section, index, len(sizes), rising=plan.rising)
        bars.append(Bar(index, start_s, size, harmony[index], section, level, index % 4, changes))
        start_s += size * beat_s
    tonic = int(rng.choice(plan.tonics))
    return Song(
        rng, tonic, plan.mode, beat_s, tuple(bars), chords(plan.final)[0], final_s, length_s, plan.swing
    )


def _fit(length_s: float, beat_s: float, ring_s: float) -> tuple[int, float, float]:
    """Choose beats, their length and the moment of the last chord; tempo bends first, then the ring."""
    space_s = length_s - ring_s - _LEAD_IN_S
    most = math.ceil(space_s / beat_s / 2) * 2
    options = [count for count in range(most - 6, most + 3, 2) if count > 0]
    if space_s < 1.5 * beat_s or not options:
        return 0, beat_s, min(_LEAD_IN_S, length_s / 2)

    def bend(count: int) -> float:
        return math.log(space_s / count / beat_s)

    beats = min(options, key=lambda count: abs(bend(count)) + 0.03 * (count % 4 != 0))
    fitted_s = beat_s * math.exp(float(np.clip(bend(beats), -_MOST_BEND, _MOST_BEND)))
    fitted_s = min(fitted_s, (length_s - _LEAD_IN_S - min(1.0, ring_s)) / beats)
    return beats, fitted_s, _LEAD_IN_S + beats * fitted_s


def _sections(count: int) -> list[str]:
    """Name each bar's section, in groups of four from the start: a way in, verses and choruses, a way out."""
    if count <= 2:
        return ["a"] * count
    wheel = "abb" if count <= 12 else "aabbaabb" if count <= 32 else "aabbaakbb"
    names = {"a": "a", "b": "b", "k": "break"}
    bars = [names[wheel[(bar // 4) % len(wheel)]] for bar in range(count)]
    intro = 1 if count <= 8 else 2 if count <= 32 else 4
    end = 1 if count <= 8 else 2
    return ["intro"] * intro + bars[intro : count - end] + ["end"] * end


def _level(section: str, index: int, count: int, *, rising: bool) -> int:
    if rising:
        return _risen(index, count)
    return {"intro": 0, "a": 2, "b": 3, "break": 1, "end": 2}[section]


def _risen(index: int, count: int) -> int:
    """Grow from 0 to 3; a long piece grows in waves, of which the later ones start higher."""
    waves = max(1, round(count / _WAVE_BARS))
    wave, within = divmod((index + 0.3) * waves / max(1, count), 1)
    return min(3, int(4 * within) if wave == 0 else 1 + int(3 * within))


_Harmony = list[tuple[tuple[float, Chord], ...]]


def _harmonize(
    plan: Plan, sections: Sequence[str], sizes: Sequence[int], rng: np.random.Generator
) -> _Harmony:
    """Give each bar its chords; the last two lead home, and no bar repeats the one before them.

    The chorus comes back as it was; of two verses each follows the other.
    """
    verses = [chords(plan.verses[int(one)]) for one in rng.choice(len(plan.verses), 2, replace=False)]
    verse = verses[0]
    chorus = chords(plan.choruses[int(rng.integers(len(plan.choruses)))])
    placed = []
    for bar, name in enumerate(sections):
        if bar and name == "a" and sections[bar - 1] in ("b", "break"):
            verses.reverse()
        placed.append((chorus if name in ("b", "break") else verses[0])[bar % 4])
    before, last = chords(plan.cadence)
    if len(placed) >= 3:
        placed[-2:] = [before, last]
        neighbours = {before.root, placed[-4].root if len(placed) > 3 else -1}
        if placed[-3].root == before.root:
            placed[-3] = next(one for one in (*verse, *chorus) if one.root not in neighbours)
        return [((0.0, chord),) for chord in placed]
    if not placed:
        return []
    opening = before if len(placed) == 2 else verse[0]
    return [*[((0.0, chord),) for chord in placed[:-1]], ((0.0, opening), (sizes[-1] / 2, last))]


def scale_classes(song: Song) -> list[int]:
    """Return the pitch classes of the key."""
    return [(song.tonic + step) % 12 for step in song.mode]
