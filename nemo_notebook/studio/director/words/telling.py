"""Tell what was made or changed: short, honest, with next steps that work when they are typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.measures import aspect_of
from nemo_notebook.studio.director.composing.film import Film
from nemo_notebook.studio.director.composing.graphics import is_graphic
from nemo_notebook.studio.director.composing.pictures import is_scene
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    PICTURES,
    TITLE,
    VOICE,
    canvas,
    length_ms,
    meta,
    segments,
    span,
    tone_of,
    words_of,
)
from nemo_notebook.studio.director.operations import Edited
from nemo_notebook.studio.director.operations.sound import volume_of_music
from nemo_notebook.studio.director.operations.wording import title_of
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.words.notes import notes_on
from nemo_notebook.studio.director.words.phrases import (
    listed,
    percent,
    quoted,
    say,
    span_words,
    time_words,
    tone_words,
)

_MOST_LINES: Final = 3  # of a step; one that changed more put another film in its place


def about_film(draft: Wire, language: str) -> str:
    """Tell what the film is made of."""
    size = "×".join(str(px) for px in canvas(draft))
    head = say(
        language,
        f"{time_words(length_ms(draft), 'en')}, {size}.",
        f"{time_words(length_ms(draft), 'zh')}，{size}。",
    )
    return f"{head}{_rows_zh(draft)}" if language == "zh" else f"{head} {Draft.from_wire(draft).summary()}"


_ROWS_ZH: Final = (
    (PICTURES, "画面"), (MUSIC, "音乐"), (VOICE, "旁白"), (TITLE, "标题"), (CAPTIONS, "字幕"),
)  # fmt: skip


def _rows_zh(draft: Wire) -> str:
    """Tell what the film is made of, row by row."""
    told = []
    for track, name in _ROWS_ZH:
        row = segments(draft, track)
        names = (words_of(one) or str(meta(one).get("name") or name) for one in row)
        times = (span_words(*span(one)) for one in row)
        parts = [f"{one}（{time}）" for one, time in zip(names, times, strict=True)]
        told += [f"{name}：{'、'.join(parts)}。"] if row else []
    return "".join(told)


def made(film: Film, brief: Brief, language: str, *, replaces: bool = False) -> str:
    """Tell what was made, honestly, and what can be said next.

    Args:
        film: what was made.
        brief: what was asked for.
        language: of the sentences.
        replaces: whether another film was there, which undo brings back.
    """
    draft = film.draft
    parts = [
        _head(draft, language),
        say(language, "A new film; “undo” brings the last one back.", "这是新影片；说“撤销”可以回到上一部。")
        if replaces
        else "",
        _contents(draft, language),
        _origin(draft, brief, language),
        _drawn(draft, language),
        *notes_on(film, brief, language),
    ]
    return _joined([*parts, next_steps(draft, language, fresh=True)], language)


def _head(draft: Wire, language: str) -> str:
    aspect = aspect_of(*canvas(draft))
    size = "×".join(str(px) for px in canvas(draft))
    length = time_words(length_ms(draft), language)
    tone = tone_of(draft)
    toned = (
        ""
        if tone == "neutral"
        else say(language, f", {tone_words(tone, 'en')} tone", f"，{tone_words(tone, 'zh')}")
    )
    return say(
        language,
        f"Made: {length}, {aspect} ({size}){toned}.",
        f"做好了：{length}，{aspect}（{size}）{toned}。",
    )


def done(edited: Edited, says: Sequence[str], language: str) -> str:
    """Tell what changed, before → after, then what was not possible."""
    lines = say(language, ". ", "。").join(change.line for change in edited.done)
    mark = say(language, ".", "。")
    return _joined([f"{lines}{mark}", *edited.idle, *says, next_steps(edited.draft, language)], language)


def stepped(kind: str, lines: Sequence[str], draft: Wire, language: str) -> str:
    """Tell what undo or redo changed.

    Args:
        kind: "undo" or "redo".
        lines: what the step had said when it was made.
        draft: the one that is back.
        language: of the sentence.
    """
    undone = kind == "undo"
    head = say(language, "Undone" if undone else "Redone", "已撤销" if undone else "已重做")
    if 0 < len(lines) <= _MOST_LINES:
        told = f"{head}{say(language, ': ', '：')}{say(language, '; ', '；').join(lines)}"
    elif lines:
        size = "×".join(str(px) for px in canvas(draft))
        now = f"{time_words(length_ms(draft), language)}, {aspect_of(*canvas(draft))} ({size})"
        told = f"{head}{say(language, f'; the film is {now} again', f'，影片又是 {now}')}"
    else:
        told = head
    other = (
        say(language, "“redo” brings it back.", "说“重做”可以恢复。")
        if undone
        else say(language, "“undo” takes it back.", "说“撤销”可以取消。")
    )
    return _joined([f"{told}{say(language, '.', '。')}", other], language)


def next_steps(draft: Wire, language: str, *, fresh: bool = False) -> str:
    """Return what can be said next; each works when it is typed. A film is exported without being told."""
    steps = suggestions(draft, language)
    chosen = steps[:3] if fresh else [*steps[2:], say(language, "undo", "撤销")]
    said = say(language, ", ", "").join(f"“{one}”" for one in chosen)
    return say(language, f"Next: {said}.", f"接下来可以说：{said}。")


def suggestions(draft: Wire, language: str) -> list[str]:
    """Return four edits that make sense for a draft: length, music, shape, tone."""
    other_s = 15 if length_ms(draft) != 15_000 else 10
    wide = canvas(draft)[0] > canvas(draft)[1]
    warm = tone_of(draft) == "warm"
    return [
        say(language, f"make it {other_s} seconds", f"改成{other_s}秒"),
        _music_step(draft, language),
        say(language, "switch to 9:16", "换成竖屏") if wide else say(language, "switch to 16:9", "换成横屏"),
        say(language, "cooler", "冷一点") if warm else say(language, "warmer", "暖一点"),
    ]


def _music_step(draft: Wire, language: str) -> str:
    if not segments(draft, MUSIC):
        return say(language, "add calm music", "加舒缓的音乐")
    if volume_of_music(draft) > 0.21:
        return say(language, "lower the music to 20%", "音乐调小到20%")
    return say(language, "raise the music to 50%", "音乐调大到50%")


def _contents(draft: Wire, language: str) -> str:
    parts = []
    title = title_of(draft)
    if title:
        parts.append(f"{say(language, 'title ', '标题')}{quoted(str(meta(title).get('text')))}")
    captions = len(segments(draft, CAPTIONS))
    if captions:
        parts.append(say(language, f"{captions} caption{'s' if captions > 1 else ''}", f"{captions} 条字幕"))
    for row in (segments(draft, VOICE), segments(draft, MUSIC)):
        parts += [_sound_words(one, language) for one in row]
    if not parts:
        return ""
    words = listed(parts, language)
    return say(language, f"With {words}.", f"包含{words}。")


def _sound_words(segment: Wire, language: str) -> str:
    about = meta(segment)
    if str(about.get("src")).startswith("voice:"):
        return say(language, "a voice-over", "旁白")
    return say(
        language,
        f"{about.get('name')} music at {percent(about.get('volume', 1))}",
        f"{about.get('name')}音乐（{percent(about.get('volume', 1))}）",
    )


def _origin(draft: Wire, brief: Brief, language: str) -> str:
    """Say what the pictures are: never passed off as filmed or generated by a model."""
    pictures = segments(draft, PICTURES)
    scenes = list(dict.fromkeys(str(meta(one).get("name")) for one in pictures if is_scene(one)))
    files = {str(meta(one).get("src")) for one in pictures if not is_scene(one) and not is_graphic(one)}
    if not scenes and not files:
        return ""
    if not scenes:
        count = len(files)
        return say(
            language,
            f"Composed from your {count} files." if count > 1 else "Composed from your file.",
            f"由你的 {count} 个文件合成。" if count > 1 else "由你的文件合成。",
        )
    if brief.unseen:
        return say(
            language,
            f"No scene shows “{brief.unseen}”, so the pictures are {listed(scenes, 'en')}; attach photos "
            "or clips with -a to show it.",
            f"没有能表现“{brief.unseen}”的场景，画面用的是{listed(scenes, 'zh')}；可以用 -a 附上照片或视频。",
        )
    return say(
        language,
        f"Composed from procedural scenes: {listed(scenes, 'en')}.",
        f"由程序生成的场景合成：{listed(scenes, 'zh')}。",
    )


def _drawn(draft: Wire, language: str) -> str:
    """Name the pictures that were drawn from words and numbers, "" for none."""
    names = [str(meta(one).get("name")) for one in segments(draft, PICTURES) if is_graphic(one)]
    if not names:
        return ""
    return say(
        language, f"Drawn from your words: {listed(names, 'en')}.", f"按文字绘制：{listed(names, 'zh')}。"
    )


def _joined(parts: Sequence[str], language: str) -> str:
    return say(language, " ", "").join(one for one in parts if one)
