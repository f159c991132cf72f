"""Answers: short, in the person's language, with next steps that work when they are typed."""

from __future__ import annotations

from typing import Final

from nemo_notebook.models.durations import MAX_DURATION_MS, MIN_DURATION_MS
from nemo_notebook.studio.director.words.phrases import say

EXAMPLES: Final = {
    "en": (
        "a 20-second video promoting a coffee shop, vertical, warm tones",
        "a 5-second cinematic clip: a sunset over the ocean",
    ),
    "zh": ("做一个20秒的咖啡店宣传片，竖屏，暖色调", "5秒电影感短片：海上日落"),
}


def greeting(language: str, *, has_film: bool) -> str:
    """Say hello and what to say next."""
    if has_film:
        return say(
            language,
            "Hello. Say what to change, for example “make it 10 seconds”.",
            "你好。想改什么就直接说，例如“改成10秒”。",
        )
    head = say(language, "Hello. Describe a film, for example: ", "你好。描述想要的影片，例如：")
    return f"{head}{EXAMPLES[language][0]}"


def abilities(language: str) -> str:
    """Say what can be done here."""
    first, second = EXAMPLES[language]
    return say(
        language,
        "I compose films from your photos, clips and music, or from procedural scenes (ocean, city, "
        "forest, mountains, sky, rain, café, "
        "snow, stars, product stage, flowing colours), with titles, captions and music. Say for "
        f"example: {first} · {second}. "
        "Then change it: “make it 10 seconds”, “switch to 9:16”, “change the title to …”, “lower the "
        "music to 20%”, “undo”.",
        "我用你的照片、视频和音乐，或者程序生成的场景（海洋、城市、森林、群山、天空、雨、咖啡馆、雪、"
        "星空、展台、流动的色彩）来合成影片，"
        f"可以加标题、字幕和音乐。例如：{first}；{second}。"
        "之后可以修改：“改成10秒”“换成竖屏”“标题改成…”“音乐调小到20%”“撤销”。",
    )


def lengths(language: str) -> str:
    """Say how long a film can be."""
    shortest_s, longest_min = MIN_DURATION_MS / 1000, MAX_DURATION_MS // 60_000
    return say(
        language,
        f"From {shortest_s:g} seconds to {longest_min} minutes. Say it with the film, for example: "
        f"{EXAMPLES['en'][0]}",
        f"{shortest_s:g}秒到{longest_min}分钟都可以。和影片一起说出来，例如：{EXAMPLES['zh'][0]}",
    )


def acknowledged(language: str, *, has_film: bool) -> str:
    """Answer thanks."""
    if has_film:
        return say(
            language,
            "Glad to hear it. Say “export” for the MP4, or what to change next.",
            "好的。说“导出”得到 MP4，或者继续说要改什么。",
        )
    return greeting(language, has_film=False)


def left_as_is(language: str) -> str:
    """Say that nothing was done, where a question was turned down."""
    return say(language, "Left as it is.", "好的，保持不变。")


def nothing_there(language: str) -> str:
    """Say that there is no film to change yet."""
    return say(
        language,
        f"There is no film yet. Describe one, for example: {EXAMPLES['en'][0]}",
        f"还没有影片。先描述一个，例如：{EXAMPLES['zh'][0]}",
    )


def not_understood(language: str, *, has_film: bool, foreign: bool = False) -> str:
    """Ask one short question; where the words are in another language, say which are understood."""
    known = "English and Chinese are understood. " if foreign else ""
    return known + _question(language, has_film=has_film)


def _question(language: str, *, has_film: bool) -> str:
    if has_film:
        return say(
            language,
            "What should change? For example: “make it 10 seconds”, “change the title to …”, “warmer”, "
            "“undo”. A new film begins with “make a video about …”.",
            "要改什么？例如：“改成10秒”“标题改成…”“暖一点”“撤销”。要新影片就说“做一个关于…的视频”。",
        )
    return say(
        language,
        f"What should the film show? For example: {EXAMPLES['en'][0]}",
        f"影片要表现什么？例如：{EXAMPLES['zh'][0]}",
    )


def nothing_to_undo(language: str, *, redo: bool) -> str:
    """Say that there is no step to take."""
    if redo:
        return say(language, "There is nothing to redo.", "没有可以重做的操作。")
    return say(language, "There is nothing to undo.", "没有可以撤销的操作。")


def only_picture(language: str) -> str:
    """Say that there is nothing but the picture."""
    return say(language, "The film is just its picture already.", "影片已经只有画面了。")


def builds_on_it(steps: int, language: str) -> str:
    """Say that a change cannot be taken back by itself, or that there is none."""
    if not steps:
        return say(language, "That has not changed yet.", "这部分还没有改过。")
    times = "once" if steps == 1 else "twice" if steps == 2 else f"{steps} times"
    return say(
        language,
        f"Later changes build on that one. “undo” {times} goes back to before it, or say how it should be.",
        f"之后的修改和它连在一起，不能单独撤销。说“撤销{steps}步”可以回到那之前，或者直接说现在要怎么改。",
    )


def needs_files(language: str) -> str:
    """Ask for the pictures the words speak of."""
    return say(
        language,
        "No picture is attached. Attach the files with -a (for example -a photo.jpg) and say it again.",
        "没有附上图片。请用 -a 附上文件（例如 -a photo.jpg）再说一次。",
    )


def needs_material(language: str) -> str:
    """Ask for the description the words speak of."""
    return say(
        language,
        "The description is missing. Put it after a colon: … from this product description: …",
        "缺少描述文字。请写在冒号后面：根据这段产品描述做视频：…",
    )


def opens_no_address(language: str) -> str:
    """Say that an address is not opened, and what can be given instead."""
    return say(
        language,
        "I do not open addresses. Paste the text after a colon (from this article: …); attach files with -a.",
        "我不会打开网址。请把文字贴在冒号后面：根据这篇文章做视频：…；文件请用 -a 附上。",
    )


def fetches_nothing(language: str) -> str:
    """Say that nothing is fetched from other sites, and what can be done instead."""
    return say(
        language,
        "I cannot download videos, songs or pictures from other sites. Attach a file of yours with -a"
        " (for example -a clip.mp4), or say what the film should show.",
        "我不能从别的网站下载视频、歌曲或图片。请用 -a 附上自己的文件（例如 -a clip.mp4），"
        "或者说说想看到什么画面。",
    )


POSTS_NOTHING: Final = (
    "Nothing is posted for you: say “export” for an MP4 file and post it yourself. Name the place when you"
    " describe the film, and its shape fits.",
    "不能替你发布：说“导出”得到 MP4 文件，再自己发。描述影片时说明发到哪里，画幅就会合适，"
    "例如：做一个20秒的咖啡店宣传片，发小红书。",
)


def posts_nothing(language: str) -> str:
    """Say that nobody logs in anywhere or posts anything, and what can be done instead."""
    return say(language, *POSTS_NOTHING)


def runs_no_errand(language: str) -> str:
    """Say that something else than a film was asked for, and what can be made."""
    return say(
        language,
        "I cannot do that: I only make short films. I can make one about it, for example: "
        f"{EXAMPLES['en'][0]}",
        f"这个做不了：这里只做短片。可以把它做成影片，例如：{EXAMPLES['zh'][0]}",
    )


def planned_voice(language: str) -> str:
    """Say what becomes of a voice-over: whether there is a voice shows only where the film is made."""
    return say(
        language,
        "The voice-over is planned; it is spoken where a voice is installed.",
        "旁白已安排；装有语音的地方才会念出来。",
    )
