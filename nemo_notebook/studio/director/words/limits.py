"""Say what a film can be, where something else was asked for."""

from __future__ import annotations

from nemo_notebook.studio.director.words.phrases import say, time_words


def length_limit(wanted_ms: int, language: str) -> str:
    """Say how long a film can be."""
    asked = time_words(wanted_ms, language)
    if 0 < wanted_ms < 10:
        asked = say(language, f"{wanted_ms / 1000:g} s", f"{wanted_ms / 1000:g} 秒")
    return say(
        language,
        f"A film takes from 0.5 s to 10 min, so {asked} is not possible. How long should it be?",
        f"影片长度为 0.5 秒到 10 分钟，{asked}不行。要多长？",
    )


def aspect_limit(aspect: str, language: str) -> str:
    """Say which shapes a film can have."""
    return say(
        language,
        f"{aspect} is not possible; a film can be 16:9, 9:16, 1:1 or 4:5. Which one?",
        f"不支持 {aspect}；可以是 16:9、9:16、1:1 或 4:5。要哪一种？",
    )


def size_limit(language: str) -> str:
    """Say how large a film can be."""
    return say(language, "The largest size is 1080p.", "最大尺寸是 1080p。")
