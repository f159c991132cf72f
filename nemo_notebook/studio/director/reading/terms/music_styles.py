"""The style of a film's music that words name."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.lexicon import Hit, Lexicon, by_word
from nemo_notebook.studio.make.catalog import MUSIC

_MUSIC_WORD: Final = regex(
    r"\b(?:music|musical|song|soundtrack|bgm|score|tune|track|beats?|background\ssound)\b|音乐"
    r"|配乐|背景乐|BGM|bgm|曲(?![奇线折艺棍])|歌(?![手舞唱咏颂剧单])",
    re.I,
)
_MORE_WORDS: Final = {
    "upbeat": (
        "happier, faster, livelier, peppy, punchy, punchier, bouncy, summery, festive, sunny, driving, hype, "
        "catchy, carefree, heavy metal",
        "有节奏 节奏快 喜庆 热闹 动感 嗨 开心 高兴 激情 快节奏 洗脑 魔性 抓耳 夏日 阳光",
    ),
    "ambient": (
        "calmer, slower, sad, melancholic, romantic, tender, sleepy, lullaby, ethereal, harp, flute",
        "伤感 忧伤 浪漫 温柔 宁静 慢节奏 慢一点 助眠",
    ),
    "cinematic": (
        "grand, powerful, violin, cello, drums, opera music",
        "感动 打动人 催泪 泪目 煽情 走心 动情 戳心 小提琴 大提琴 弦乐 恢弘 磅礴 史诗感 燃 热血沸腾 励志热血",
    ),
    "electronic": (
        "synths, club, rave, digital",
        "酷炫 炫酷 蹦迪 夜店 赛博朋克 炸一点 炸裂 很炸 更炸 够炸 燥一点 躁一点",
    ),
    "jazz": ("blues, jazzier, smooth", "蓝调"),
    "funk": ("reggae, latin music, salsa, funkier", "带感 雷鬼 拉丁"),
    "acoustic": ("rustic, unplugged, banjos", "清新 田园 校园"),
    "inspiring": ("gospel", ""),
    "piano": ("", "深情 温情 抒情"),
    "chinese": ("", "民族风 民族音乐"),
    "lofi": ("", "轻松 悠闲"),
    "": ("background music, pop up, pop-up, track table, house music video", ""),
}
"""Words beside those of the catalog that call for a style of music; those for "" only seem to."""


def _style_words() -> Lexicon:
    english, chinese = by_word(_MORE_WORDS)
    own = {word: name for name, entry in MUSIC.items() for word in (*entry.words, name)}
    own_zh = {word: name for name, entry in MUSIC.items() for word in (*entry.words_zh, entry.title_zh)}
    return Lexicon(own | english, own_zh | chinese)


_STYLES: Final = _style_words()
_MUSIC_COLON: Final = regex(r"(?<=music|sound)\s*[:=]\s*|(?<=音乐|配乐)\s*[:：]\s*", re.I)
_CLAUSE: Final = regex(
    r"[,.;:!?。；：！？，、\n]|\b(?:and|but|with)\b(?!\s(?:calm|soft|slow|upbeat|gentle|happy))|并且|然后"
)
# Names of music that mean nothing else.
_OWN_NAME: Final = regex(
    r"(?<![A-Za-z])(?:lo-?fi|ambient|synthwave|techno|edm|electronic|acoustic|orchestral|jazz(?:ier)?|funkier|bossa\snova|chiptune"
    r"|jazzy|hip[\s-]hop|disco|guzheng|erhu|folk|guitar|ukulele|piano|orchestra|strings|violins?|cello|drums|synths"
    r"|banjo)\b(?!\s(?:light|guitar\sshop|shop|store|lessons?|school|bag))|电子乐|民谣"
    r"|低保真|爵士|电音|古筝|二胡|琵琶|吉他|钢琴|萨克斯|尤克里里|交响|小提琴|大提琴|弦乐|(?<=[，,、\s])(?:电子|轻音乐)(?=$"
    r"|[，,。])",
    re.I,
)
_GENRE: Final = regex("民族风|民族音乐|中国风|国风|古风|民乐|嘻哈|说唱|hip-?hop", re.I)
"""Genres that go before the mood of the music that is told beside them: 喜庆的中国风."""
# Styles the studio has not got, and what comes nearest.
UNKNOWN_STYLES: Final = regex(
    r"\b(?:rock|metal|classical|reggae|blues|opera|k-?pop|latin|salsa|punk|gospel|r&b|dubstep|orchestra)\b"
    r"|摇滚|古典|蓝调|雷鬼|拉丁|金属|戏曲",
    re.I,
)
_LIVE: Final = regex(r"\blive\s(?:[a-z-]+\s){0,2}(?:music|bands?|djs?)\b", re.I)
"""Music that an event has, and the film only where no other is named."""


def find_music_style(text: str, *, anywhere: bool = False) -> str | None:
    """Return the style named nearest to a word for music, or `anywhere` in the text; None for none."""
    if (rest := _LIVE.sub(" ", text)) != text and (asked := find_music_style(rest, anywhere=anywhere)):
        return asked
    found = None
    for clause in _CLAUSE.split(_MUSIC_COLON.sub(" ", text)):
        words, hits = list(_MUSIC_WORD.finditer(clause)), _STYLES.find(clause)
        genres = [hit for hit in hits if _GENRE.fullmatch(clause, hit.start, hit.end)] if words else []
        if genres or (hits and words and not found):
            nearest = min(genres or hits, key=lambda hit: min(_gap(hit, word) for word in words)).value
            if genres:
                return nearest
            found = nearest
        if hits and anywhere and not found:
            return named_style(clause) or hits[0].value
    return found


def styles_named(text: str) -> list[str]:
    """Return every music style that is named in a text, in order."""
    return [hit.value for hit in _STYLES.find(text)]


def named_style(text: str) -> str | None:
    """Return the style whose own name stands anywhere in the text, None for none."""
    match = _OWN_NAME.search(text)
    return _STYLES.find(match[0])[0].value if match else None


def with_style_as_music(text: str) -> str:
    """Return a text that calls the music by its style as one that calls it music."""
    return _OWN_NAME.sub("music", text)


def _gap(hit: Hit, word: re.Match[str]) -> int:
    return max(word.start() - hit.end, hit.start - word.end(), 0)


def styles_at(text: str) -> list[tuple[int, int]]:
    """Return where each music style that is named in a text begins and ends."""
    return [(hit.start, hit.end) for hit in _STYLES.find(text)]
