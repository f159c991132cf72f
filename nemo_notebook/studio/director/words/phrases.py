"""Small pieces of sentences: times, percentages, quotes and names, in the person's language."""

from __future__ import annotations

from collections.abc import Sequence

from nemo_notebook.models.draft import seconds

_TONES_ZH = {
    "neutral": "自然", "warm": "暖色", "cool": "冷色", "cinematic": "电影感",
    "playful": "活泼", "calm": "平静", "vivid": "鲜艳", "dark": "暗调",
}  # fmt: skip
_TIMES_ZH = {"dawn": "清晨", "day": "白天", "sunset": "日落", "night": "夜晚"}


_ROUNDED_FROM_MS = 10_000
_LONGEST_QUOTE = 60  # characters


def say(language: str, english: str, chinese: str) -> str:
    """Return the sentence in the person's language."""
    return chinese if language == "zh" else english


def time_words(ms: int, language: str) -> str:
    """Write a length of time: 10 s, 2.5 s, 10 秒; from 10 s on in tenths."""
    shown = round(ms, -2) if ms >= _ROUNDED_FROM_MS else ms
    return f"{seconds(shown)} {say(language, 's', '秒')}"


def span_words(start_ms: int, end_ms: int) -> str:
    """Write a stretch of the film as the summaries do: 0-3s."""
    return f"{seconds(start_ms)}-{seconds(end_ms)}s"


def percent(volume: float) -> str:
    """Write a volume: 35%."""
    return f"{round(volume * 100)}%"


def quoted(words: str) -> str:
    """Write a title or caption in quotation marks, the same in both languages, on one line, shortened."""
    flat = " ".join(words.split())
    short = flat if len(flat) <= _LONGEST_QUOTE else at_most(flat, _LONGEST_QUOTE - 1) + "…"
    return f"“{short}”"


def at_most(words: str, length: int) -> str:
    """Return as many whole words as a length in characters takes; signs where there are no spaces."""
    if len(words) <= length:
        return words
    head, space, _ = words[: length + 1].rpartition(" ")
    return head.rstrip(" ,;:") if space and len(head) >= length // 2 else words[:length].rstrip()


def tone_words(tone: str, language: str) -> str:
    """Name a tone."""
    return say(language, tone, _TONES_ZH.get(tone, tone))


def time_of_day(time: str, language: str) -> str:
    """Name a time of day."""
    return say(language, time, _TIMES_ZH.get(time, time))


def listed(parts: Sequence[str], language: str) -> str:
    """Join: a, b and c."""
    if language == "zh":
        return "、".join(parts)
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def no_such_picture(index: int) -> tuple[str, str]:
    """Say in English and in Chinese that there is no picture at a place counted from 0."""
    return f"There is no picture number {index + 1}.", f"没有第 {index + 1} 个画面。"


def ordinal(number: int, language: str) -> str:
    """Write a place: third, 第3."""
    names = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
    return say(language, names[number - 1] if number <= len(names) else f"number {number}", f"第{number}")
