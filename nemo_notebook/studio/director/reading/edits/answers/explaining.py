"""Answer why a film is as it is, as far as the film itself tells: "why is there no sound?", 为什么这么长."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.composing.pictures import is_scene
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    TITLE,
    VOICE,
    length_ms,
    meta,
    segments,
    span,
)
from nemo_notebook.studio.director.operations.comparing import lines_between
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.words.phrases import percent, span_words, time_words

_WHY: Final = regex(r"\bwhy\b|\bhow\scome\b|为什么|为啥|为何|怎么", re.I)
_CHANGED: Final = regex(
    r"\bwhat\s(?:did\s(?:you|i|we)|have\syou|was|has|is)\s(?:just\s|the\slast\s)?(?:chang\w*|edit\w*|do|done|different)\b|刚才?改了什么|改了(?:什么|啥|哪里)|上一步是什么",
    re.I,
)
_EXPORTS: Final = regex(
    r"\bhow\s(?:do|can|to|does)\b.*\b(?:export|download|save|share|get\sthe\s(?:file|video|mp4))\b|怎么(?:导出|下载|保存|分享)|如何(?:导出|下载|保存)",
    re.I,
)
_SOUND: Final = regex(r"\b(?:sounds?|audio|silent|hear)\b|声音|没声|静音|听", re.I)
_LONG: Final = regex(r"\b(?:long|short|seconds?)\b|[长短]|秒", re.I)
_LOOKS: Final = regex(
    r"\b(?:drawn|drawings?|cartoon\w*|animated|fake|generated|not\sreal|unreal|real\s(?:photo|footage|video|people)s?)\b|动画|假|不真实|画的|真实",
    re.I,
)


def explained(text: str, there: Situation) -> str:
    """Return what the film tells about the question; "" where it is no why, or nothing is known of it."""
    if _CHANGED.search(text):
        return _last_change(there)
    if _EXPORTS.search(text):
        return there.say("Say “export”: it makes the MP4.", "说“导出”就会得到 MP4。")
    if not _WHY.search(text):
        return ""
    if verbs.MUSIC.search(text):
        return _music(there)
    if verbs.VOICE.search(text):
        return _voice(there)
    if _SOUND.search(text):
        return there.say(" ", "").join(one for one in (_clips(there), _music(there), _voice(there)) if one)
    if verbs.TITLE.search(text) or verbs.CAPTIONS.search(text):
        return _words(TITLE if verbs.TITLE.search(text) else CAPTIONS, there)
    if _LOOKS.search(text) and any(is_scene(one) for one in there.pictures):
        return there.say(
            "The scenes are drawn by this machine. Attach photos or clips with -a to show your own.",
            "这些场景是本机绘制的。可以用 -a 附上自己的照片或视频。",
        )
    return _length(there) if _LONG.search(text) else ""


def _last_change(there: Situation) -> str:
    if there.earlier is None:
        return there.say("Nothing has changed since the film was made.", "影片做好后还没有改过。")
    lines = lines_between(there.earlier, there.draft, there.language)
    return there.say("; ", "；").join(lines) or there.say("Nothing that shows.", "没有看得见的变化。")


def _music(there: Situation) -> str:
    row = segments(there.draft, MUSIC)
    if not row:
        return there.say("There is no music yet: say “add calm music”.", "还没有音乐：可以说“加舒缓的音乐”。")
    loud = percent(float(meta(row[0]).get("volume", 1.0)))
    name, when = meta(row[0]).get("name"), span_words(*span(row[0]))
    return there.say(
        f"The music ({name}) plays at {loud}, {when}: “raise the music to 80%”.",
        f"音乐（{name}）的音量是{loud}，{when}：可以说“音乐调大到80%”。",
    )


def _voice(there: Situation) -> str:
    if segments(there.draft, VOICE):
        return there.say("There is a voice-over.", "有旁白。")
    return there.say('There is no voice-over: narration: "…" adds one.', "没有旁白：可以说“旁白：…”。")


def _clips(there: Situation) -> str:
    clips = there.clips()
    if not clips:
        return ""
    loud = percent(float(meta(there.pictures[clips[0]]).get("volume", 1.0)))
    return there.say(f"The clip's own sound is at {loud}.", f"片段的原声音量是{loud}。")


def _words(track: str, there: Situation) -> str:
    row = segments(there.draft, track)
    names = ("title", "标题") if track == TITLE else ("captions", "字幕")
    if not row:
        return there.say(f"There is no {names[0].rstrip('s')} in the film.", f"影片里没有{names[1]}。")
    when = there.say(", ", "、").join(span_words(*span(one)) for one in row)
    return there.say(f"The {names[0]}: {when}.", f"{names[1]}的时间：{when}。")


def _length(there: Situation) -> str:
    whole, count = time_words(length_ms(there.draft), there.language), len(there.pictures)
    each = "、" if there.language == "zh" else ", "
    lengths = each.join(time_words(int(one["d"]), there.language) for one in there.pictures)
    return there.say(
        f"It is {whole}, of {count} picture{'s' if count > 1 else ''} ({lengths}): “make it 10 seconds”.",
        f"影片长{whole}，共 {count} 个画面（{lengths}）。可以说“改成10秒”。",
    )
