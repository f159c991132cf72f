"""Notes on a new film: what was asked for and is not in it, what still needs words, how it sounds."""

from __future__ import annotations

from nemo_notebook.studio.director.composing.film import Film
from nemo_notebook.studio.director.drafts import MUSIC, VOICE, segments
from nemo_notebook.studio.director.operations.sound import volume_of_music
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.words import answers
from nemo_notebook.studio.director.words.phrases import listed, percent, quoted, say


def notes_on(film: Film, brief: Brief, language: str) -> list[str]:
    """Return what the person should know of a film beside what it is made of; only what applies.

    Args:
        film: what was made.
        brief: what was asked for.
        language: of the sentences.
    """
    notes = [
        _own_language(brief),
        _unshown(brief, language),
        _wordless(film, language),
        _file_count(brief, language),
        _under_clip(film, brief, language),
        answers.planned_voice(language) if segments(film.draft, VOICE) else "",
    ]
    return [one for one in notes if one]


def _own_language(brief: Brief) -> str:
    if not brief.foreign:
        return ""
    return "English and Chinese are understood best; your words are shown as they are."


def _unshown(brief: Brief, language: str) -> str:
    """Name what was wanted among the scenes and is none of the studio's."""
    if not brief.unshown:
        return ""
    names = [quoted(one, language) for one in brief.unshown]
    return say(
        language,
        f"There is no scene of {listed(names, 'en')}; attach a picture with -a to show it.",
        f"没有{listed(names, 'zh')}的场景，可以用 -a 附上图片。",
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
    if not clip or brief.silent or not segments(film.draft, MUSIC):
        return ""
    music = percent(volume_of_music(film.draft))
    return say(
        language,
        f"The clip keeps its own sound; the music lies under it at {music}.",
        f"片段的原声保留，音乐以 {music} 垫在下面。",
    )
