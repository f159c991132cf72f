"""Notes on a new film: what was asked for and is not in it, what still needs words, how it sounds."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.composing.accents import is_backdrop
from nemo_notebook.studio.director.composing.film import Film
from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, PICTURES, VOICE, segments
from nemo_notebook.studio.director.operations.sound import volume_of_music
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.song_links import TOLD, TOLD_ZH
from nemo_notebook.studio.director.words import answers, limits
from nemo_notebook.studio.director.words.phrases import listed, percent, quoted, say

_LONG_MS: Final = 15_000


def notes_on(film: Film, brief: Brief, language: str) -> list[str]:
    """Return what the person should know of a film beside what it is made of; only what applies.

    Args:
        film: what was made.
        brief: what was asked for.
        language: of the sentences.
    """
    notes = [
        _own_language(brief),
        _untranslated(brief, language),
        limits.size_limit(language) if brief.too_large else "",
        _unshown(brief, language),
        _unheard(brief, language),
        _uncoloured(film, brief, language),
        _other_colour(film, brief, language),
        _wordless(film, language),
        _file_count(brief, language),
        _under_clip(film, brief, language),
        answers.planned_voice(language) if segments(film.draft, VOICE) else "",
        _short_voice(film, language),
    ]
    return [one for one in notes if one]


def _short_voice(film: Film, language: str) -> str:
    """How long a voice speaks that leaves more than half of a long film to the music."""
    spoken_ms = sum(int(one["d"]) for one in segments(film.draft, VOICE))
    film_ms = int(film.draft["d"])
    if not spoken_ms or film_ms < _LONG_MS or 2 * spoken_ms > film_ms:
        return ""
    spoken, length = round(spoken_ms / 1000), round(film_ms / 1000)
    return say(
        language,
        f"Its words last about {spoken} s of {length} s; more captions give it more to read.",
        f"旁白的文字约 {spoken} 秒，影片 {length} 秒；补充字幕就有更多可念。",
    )


def _own_language(brief: Brief) -> str:
    if not brief.foreign:
        return ""
    return "English and Chinese are understood best; your words are shown as they are."


def _untranslated(brief: Brief, language: str) -> str:
    if not brief.untranslated:
        return ""
    wanted = {"zh": ("Chinese", "中文"), "en": ("English", "英文")}[brief.untranslated]
    return say(
        language,
        f"Nothing is translated here: give the words in {wanted[0]} to have them shown in {wanted[0]}.",
        f"这里不会翻译：请直接给出{wanted[1]}文字。",
    )


def _unshown(brief: Brief, language: str) -> str:
    """Name what was wanted among the scenes and is none of the studio's."""
    if not brief.unshown:
        return ""
    names = [quoted(one) for one in brief.unshown]
    return say(
        language,
        f"There is no scene of {listed(names, 'en')}; attach a picture with -a to show it.",
        f"没有{listed(names, 'zh')}的场景，可以用 -a 附上图片。",
    )


def _unheard(brief: Brief, language: str) -> str:
    """Say that sounds of things are not made here."""
    linked = brief.unheard in (TOLD, TOLD_ZH)
    if not brief.unheard or (linked and brief.music.song):
        return ""
    if linked:
        return say(
            language,
            "A song is not fetched from a link; attach its file with -a (for example -a song.mp3).",
            "不能从链接取歌；可以用 -a 附上歌曲文件（例如 -a song.mp3）。",
        )
    sound = quoted(brief.unheard)
    return say(
        language,
        f"The studio makes music, but no {sound}; attach a sound file with -a to hear them.",
        f"这里只有音乐，没有{sound}；可以用 -a 附上声音文件。",
    )


def _uncoloured(film: Film, brief: Brief, language: str) -> str:
    """Say where a colour that was named for the background is seen, when the pictures are places."""
    pictures = segments(film.draft, PICTURES)
    if not (brief.colours_background and brief.accent) or any(map(is_backdrop, pictures)):
        return ""
    return say(
        language,
        "The pictures keep their own colours, so the words have the one you named; for a plain background "
        "say “flowing colours”.",
        "画面保持原来的颜色，所以颜色用在文字上；想要纯色背景可以说“换成流动的色彩”。",
    )


def _other_colour(film: Film, brief: Brief, language: str) -> str:
    """Say which of two colours that were named is not used, and how to have it too."""
    if not brief.spare_colour:
        return ""
    name = brief.spare_colour
    more = bool(segments(film.draft, CAPTIONS))
    return say(
        language,
        f"A film has one accent colour, so {name} is not used"
        + (f"; for both say “make the captions {name}”." if more else "."),
        f"一部影片用一种强调色，没有用{name}" + (f"；两种都要可以说“字幕改成{name}”。" if more else "。"),
    )


def _wordless(film: Film, language: str) -> str:
    asked = []
    if "voice" in film.wordless:
        asked.append(
            say(
                language,
                'For a voice-over, say what it reads: narration: "…".',
                "要旁白请说明内容：旁白：“…”。",
            )
        )
    if "points" in film.wordless:
        asked.append(
            say(
                language,
                'The studio invents no facts: give the points to show, captions: "…"; "…".',
                "不会编造内容：请给出要点，字幕：…；…。",
            )
        )
    if "captions" in film.wordless:
        asked.append(
            say(
                language,
                'For captions, say their words: captions: "…"; "…".',
                "要字幕请说明内容：字幕：…；…。",
            )
        )
    return say(language, " ", "").join(asked)


def _file_count(brief: Brief, language: str) -> str:
    """Say where the words speak of more or fewer files than there are."""
    count, expected = len(brief.media), brief.chosen.expected or 0
    if brief.chosen.spare:
        attached = count + brief.chosen.spare
        return say(
            language,
            f"{attached} pictures are attached; the first {count} {'is' if count == 1 else 'are'} used.",
            f"附上了 {attached} 张图，用了前 {count} 张。",
        )
    if 0 < count < expected:
        return say(
            language,
            f"{count} of the {expected} files you mention {'is' if count == 1 else 'are'} here.",
            f"你提到 {expected} 个文件，这里只有 {count} 个。",
        )
    return ""


def _under_clip(film: Film, brief: Brief, language: str) -> str:
    clip = any(one.kind == "video" and one.has_audio for one in brief.media)
    if not clip or brief.silent or brief.mutes_clips or not segments(film.draft, MUSIC):
        return ""
    music = percent(volume_of_music(film.draft))
    return say(
        language,
        f"The clip keeps its own sound; the music lies under it at {music}.",
        f"片段的原声保留，音乐以 {music} 垫在下面。",
    )
