"""The styles of music that can be played: names, titles, and the words that call for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.make.catalog.moods import words


@dataclass(frozen=True, slots=True)
class MusicEntry:
    """One style of music: name, title, the words that call for it, and the tones it goes with."""

    name: str
    title: str
    title_zh: str
    words: tuple[str, ...]
    words_zh: tuple[str, ...]
    tones: tuple[str, ...]
    bpm: int


MUSIC: Final = {
    entry.name: entry
    for entry in (
        MusicEntry(
            "lofi",
            "Lo-fi",
            "低保真",
            words=words(
                "lo-fi, lofi, lo fi, chill, chillhop, relaxed, laid-back, study, mellow, cozy, cosy, r&b, "
                "soul, lofi hip hop, lo-fi hip hop, lofi hip-hop, lo-fi hip-hop, warm"
            ),
            words_zh=words("低保真, 放松, 慵懒, 惬意, 温馨, 温暖, Lo-fi, lofi"),
            tones=("warm", "neutral"),
            bpm=78,
        ),
        MusicEntry(
            "upbeat",
            "Upbeat pop",
            "欢快流行",
            words=words(
                "upbeat, happy, energetic, fun, pop, cheerful, playful, dance, party, bright, lively, "
                "uplifting, joyful, rock, punchy, fast, exciting, sporty"
            ),
            words_zh=words("欢快, 活泼, 动感, 快乐, 流行, 节奏感, 轻快, 激昂, 摇滚, 热血, 明快, 带劲, 来劲"),
            tones=("playful", "vivid"),
            bpm=116,
        ),
        MusicEntry(
            "cinematic",
            "Cinematic",
            "电影感",
            words=words(
                "cinematic, epic, dramatic, orchestral, orchestra, trailer, emotional, classical, strings, "
                "symphonic, heroic, film score, majestic"
            ),
            words_zh=words("电影, 史诗, 震撼, 大气, 感人, 古典, 交响, 管弦, 宏大"),
            tones=("cinematic", "dark"),
            bpm=72,
        ),
        MusicEntry(
            "ambient",
            "Ambient",
            "氛围",
            words=words(
                "ambient, calm, calming, peaceful, meditation, meditative, soft, gentle, quiet, dreamy, "
                "spa, soothing, relaxing, slow, serene, sleep, healing, new age, zen"
            ),
            words_zh=words("氛围, 环境音乐, 环境音, 平静, 安静, 冥想, 轻柔, 舒缓, 治愈, 空灵, 柔和, 轻音乐"),
            tones=("calm", "cool"),
            bpm=60,
        ),
        MusicEntry(
            "electronic",
            "Electronic",
            "电子",
            words=words(
                "electronic, electro, techno, synth, synthwave, retrowave, futuristic, edm, house, modern, "
                "tech, trance, dubstep, cyberpunk"
            ),
            words_zh=words("电子, 未来, 科技感, 电音, 合成器, 赛博"),
            tones=(),
            bpm=112,
        ),
        MusicEntry(
            "acoustic",
            "Acoustic",
            "民谣",
            words=words(
                "acoustic, guitar, folk, country, indie, ukulele, campfire, banjo, singer-songwriter"
            ),
            words_zh=words("民谣, 吉他, 木吉他, 乡村, 尤克里里"),
            tones=(),
            bpm=92,
        ),
        MusicEntry(
            "inspiring",
            "Inspiring",
            "励志",
            words=words(
                "inspiring, inspirational, corporate, motivational, motivating, hopeful, optimistic, "
                "business, presentation, success, achievement"
            ),
            words_zh=words("励志, 企业, 商务, 鼓舞, 向上, 正能量, 希望"),
            tones=(),
            bpm=112,
        ),
        MusicEntry(
            "piano",
            "Piano",
            "钢琴",
            words=words("piano, ballad, pianist, piano ballad, solo piano, grand piano, keys"),
            words_zh=words("钢琴, 琴声, 钢琴曲"),
            tones=(),
            bpm=70,
        ),
        MusicEntry(
            "jazz",
            "Jazz",
            "爵士",
            words=words(
                "jazz, jazzy, swing, swinging, bossa nova, bossa, bebop, cool jazz, smooth jazz, "
                "saxophone, sax, trumpet, double bass, lounge, coffeehouse, speakeasy"
            ),
            words_zh=words("爵士, 摇摆乐, 波萨诺瓦, 萨克斯, 小号, 咖啡馆"),
            tones=(),
            bpm=132,
        ),
        MusicEntry(
            "hiphop",
            "Hip-hop",
            "嘻哈",
            words=words("hip hop, hip-hop, hiphop, trap, rap, boom bap, 808, drill, urban beat"),
            words_zh=words("嘻哈, 说唱, 陷阱"),
            tones=(),
            bpm=74,
        ),
        MusicEntry(
            "funk",
            "Funk and disco",
            "放克迪斯科",
            words=words(
                "funk, funky, funkier, disco, groovy, groove, motown, seventies, slap bass, nu disco"
            ),
            words_zh=words("放克, 迪斯科, 律动"),
            tones=(),
            bpm=114,
        ),
        MusicEntry(
            "chinese",
            "Chinese",
            "国风",
            words=words(
                "chinese, guzheng, erhu, pipa, oriental, pentatonic, chinese style, chinese traditional, "
                "east asian, lunar new year, bamboo flute"
            ),
            words_zh=words(
                "国风, 中国风, 古风, 民乐, 古筝, 二胡, 琵琶, 竹笛, 笛子, 古琴, 丝竹, 东方, 江南, 春节, 过年"
            ),
            tones=(),
            bpm=80,
        ),
        MusicEntry(
            "holiday",
            "Holiday bells",
            "节日铃声",
            words=words(
                "christmas, christmassy, christmasy, xmas, holiday, jingle, jingle bells, sleigh bells, "
                "bells, carol, santa, winter holiday, yuletide"
            ),
            words_zh=words("圣诞, 铃铛, 节日, 铃儿响叮当"),
            tones=(),
            bpm=118,
        ),
        MusicEntry(
            "chiptune",
            "8-bit game",
            "像素游戏",
            words=words(
                "chiptune, 8-bit, 8 bit, 16-bit, arcade, video game, retro game, game, gaming, pixel"
            ),
            words_zh=words("8位, 8比特, 像素, 游戏, 街机, 芯片"),
            tones=(),
            bpm=142,
        ),
        MusicEntry(
            "suspense",
            "Suspense",
            "悬疑",
            words=words(
                "suspense, suspenseful, tense, tension, mysterious, mystery, thriller, spooky, scary, "
                "eerie, horror, ominous, detective, crime, halloween"
            ),
            words_zh=words("悬疑, 紧张, 神秘, 惊悚, 恐怖, 诡异, 阴森, 侦探"),
            tones=(),
            bpm=88,
        ),
    )
}
