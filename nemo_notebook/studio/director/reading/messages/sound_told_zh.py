"""Tell what a Chinese clause wishes of music or a voice and tells nothing else: 旁白的话就免了, BGM一定要有.

Such a clause is said in the one way that all readers know, so that no small word of it is taken for a text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.manner_words import FILLING_ZH
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.wish_words_zh import NO, SMALL, YES, longest_first

MUSIC: Final = longest_first(
    """
    背景音乐 背景音樂 背景音月 背景音岳 背影音乐 背静音乐 背景配乐 背景乐曲 背景乐 背景曲 背景音 音乐 音樂
    音月 音岳 银乐 配乐 配樂 乐曲 乐声 歌曲 曲子 曲儿 曲 旋律 伴奏 BGM bgm Bgm 歌儿 歌
    """
)
VOICE: Final = (
    longest_first(
        """
        人声旁白 语音旁白 画外音旁白 旁白配音 旁白解说 配音旁白 配音解说 旁白 旁百 傍白 配因 解说词 解说
        人声 画外音 画外声 畫外音 语音讲解 语音解说 语音播报 语音介绍 语音朗读 有声讲解 有声解说 有声朗读
        声音讲解 真人讲解 语音 語音 口播 念稿 念白 念稿子 读稿子 读稿 说话声 说话的声音 讲话声 讲话的声音
        朗读 播音 女声 男声 童声 voiceover voice-over VO TTS tts
        """
    )
    + r"|voice\sover|配音(?![乐樂])"
)
_WHO: Final = longest_first(
    "声音 嗓音 声线 嗓子 真人声音 真人 女生 男生 小姐姐 小朋友 孩子 大叔 主播 主持人 专人 人"
)
_STYLE: Final = longest_first(
    """
    小提琴 大提琴 提琴 二胡 古琴 古筝 琵琶 竹笛 笛子 笛声 长笛 箫 唢呐 锣鼓 萨克斯 手风琴 口琴 八音盒
    尤克里里 竖琴 电吉他 木吉他 吉他 钢琴 鼓点 管弦乐 管弦 弦乐 交响乐 交响 民乐 国乐 古典乐 古典 爵士乐
    爵士 摇滚 流行 说唱 嘻哈 电音 电子乐 电子 lofi lo-fi Lofi Lo-fi 民谣 乡村 蓝调 布鲁斯 放克 雷鬼 儿歌
    圣诞 新年 春节 治愈系 国风 中国风 古风 民族风 史诗
    """
)
_SPEAKS: Final = longest_first(
    "念出来 读出来 讲出来 说出来 念一遍 读一遍 念 读 讲解 讲述 讲话 讲 说话 说 介绍 播报 出声 开口 朗诵 叙述"
)
_SPOKEN: Final = longest_first(
    "文案 文字 内容 字幕 台词 稿子 文稿 稿 全文 字 "
    "每句话 每一句 每句 给大家听 给观众听 给孩子听 给客人听 出来 一遍 故事"
)
_KIND_OF_VOICE: Final = longest_first("AI ai Ai 人工智能 人工 机器 机器人 机械 合成 电子 自动 电脑")
_TOKEN: Final = regex(
    rf"(?P<yes>{YES})|(?P<sound>静音)|(?P<manner>[轻纯](?=音乐))|(?P<small>没关系|没事|无所谓|无妨|别忘[了记]?|不能没有|不要忘[了记]|不能[少缺]|[少缺]不了|要不要(?!$))"
    rf"|(?P<music>{MUSIC})|(?P<voice>{VOICE})|(?P<no>{NO})|(?P<speaks>{_SPEAKS})|(?P<kind>{_KIND_OF_VOICE})|(?P<style>{_STYLE})"
    rf"|(?P<spoken>{_SPOKEN})|(?P<who>{_WHO})|(?P<few>{SMALL})|(?P<blank>\s)"
)
_LOUD: Final = regex(r"音量|[小大低高轻响吵]|[大小]声")
"""How loud it is to be, which others read."""
_ROUND: Final = regex("风格|感觉|偏|走|比较|稍微|调|[一有]?[点些]|得")
"""What stands beside the word for a manner."""
_SEEN: Final = regex(
    r"字|文字|标题|画面|镜头|动画|转场|特效|滤镜|比例|尺寸|格式|高清|时长|长度|[竖横方][屏版形的]|抖音|快手|小红书|朋友圈|视频号|微[信博]|站|色|广告|宣传"
    r"|\d|主题|系列|音效|普通话|适合|面向|视频|短片|影片|片子"
)
"""What a clause tells of the pictures, or of one instrument; it tells more than a wish for sound."""
_LACKED: Final = regex(
    r"(?:如果|要是|光|要)?(?:没有?|缺了?|少了)(?P<what>背景音乐|音乐|配乐|bgm|BGM|旁白|配音|解说|人声)(?:的话)?(?:就|会|也|可|那|有点|显得|感觉|太|真|总|觉得)*"
    r"(?:不行|不好|不太?行|单调|冷清|干巴巴?|尴尬|奇怪|怪怪的?|没劲|没感觉|没气氛|不够|空|闷|无聊|差点意思)了?"
)
_ASKED: Final = regex("有没有|有无|要不要|什么|哪|谁|多少|怎么|是否")
_LONGEST: Final = 24  # signs of a clause that is but a wish
_FEWEST: Final = 2  # words of a wish; a name alone may be an item of a list
_NAME: Final = 3  # signs of such a name
_SEX: Final = regex("[男女童]声")
_STYLES: Final = ("轻", "纯")
_NAMES_MUSIC: Final = regex(MUSIC)
_PLAY: Final = regex("配上?|加[上入]?|放上?|垫着?|播放?|添加|搭配?|衬")
"""What is done with music, so that an instrument is meant as music."""
_LOOSE: Final = regex(
    rf"(?:{SMALL})*?(?:配|加|放|来|选|搭|找|用)(?:上|个|点|些|段|首|一段|一首|一点|一些|一个|那种|种)+(?P<how>[^，。\d“”]{{1,10}})的(?:{MUSIC})(?:{SMALL})*"
)
"""Music that goes with something: 配一段适合早晨的音乐."""
_WE: Final = (
    r"(?:(?:我们?|咱们?|本人|公司的?|请的?)?(?:同事|老师|主持人|主播|朋友|专人)|我们?|咱们?|本人|公司)"
)
_LATER: Final = (
    r"(?:后期|之后|回头|到时候?|现场|另外|单独|自己|亲自|自行|会|来|再|要|都|可以|能|自个儿|那边|这边|有)"
)
_MAKES: Final = (
    r"(?:(?:加入?|配|放|录|找|选|弄|搞定?|做|剪|解决|处理|准备|搭|来|讲|念|说|安排|负责)(?:上|进去|好)?)"
)
_OWN: Final = regex(
    rf"(?:因为|反正|由于)?{_LATER}*{_WE}{_LATER}*(?:自己|后期|另外|单独|到时候?|现场|自行|亲自){_LATER}*{_MAKES}?(?:一?[个段首])?(?P<what>{MUSIC}|{VOICE})(?:的|了|吧)?"
    rf"|(?P<which>{MUSIC}|{VOICE})(?:的话|部分|这块|方面|就)*(?:由|让|交给)?{_LATER}*{_WE}{_LATER}*(?:自己|后期|另外|单独|到时候?|现场|自行|亲自|来){_LATER}*{_MAKES}?(?:就行|就好|就可以|吧|了|的)*"
)
_LEFT_OPEN: Final = regex(
    rf"(?:要不要|有没有|有无|加不加|配不配|放不放|需不需要|用不用)(?:(?P<music>{MUSIC})|{VOICE})(?:都|也|随|你们?|您|由|看|就|来|自己)*(?:行|可以|好|定|便|决定|意|无所谓|没关系|看着办|着办)(?:吧|了|的)?"
)
_REFUSES: Final = regex(rf"(?:{SMALL})*(?:{NO})(?:{SMALL})*")
_OF_SOUND: Final = regex(rf"{MUSIC}|{VOICE}|静音|声")


class _Told(NamedTuple):
    kind: str
    words: str


@lru_cache(maxsize=64)
def sound_told(clause: str) -> str:
    """Return a clause's wish for music or a voice in plain words, "" where it tells something else."""
    clause = clause.strip()
    if left := _LEFT_OPEN.fullmatch(clause):
        return "加背景音乐" if left["music"] else "不要旁白"  # as films are that nothing is said of
    if not clause or len(clause) > _LONGEST or _ASKED.search(clause):
        return ""
    if lacked := _LACKED.fullmatch(clause):
        return "加背景音乐" if _NAMES_MUSIC.fullmatch(lacked["what"]) else "加旁白"
    told = _tokens(clause)
    if not told and (loose := _LOOSE.fullmatch(clause)):
        return "" if find_music_style(loose["how"]) else "加背景音乐"
    if not told or (len(told) < _FEWEST and len(clause) <= _NAME) or any(one.kind == "sound" for one in told):
        return ""
    kinds = {one.kind for one in told}
    if "speaks" not in kinds and ("spoken" in kinds or ("who" in kinds and not kinds & {"voice", "kind"})):
        return ""
    if "style" in kinds and "music" not in kinds:
        plays = not kinds & {"voice", "no"} and any(_PLAY.fullmatch(one.words) for one in told)
        return _wished([*told, _Told("music", "音乐")]) if plays else ""
    return _refused(told) if "no" in kinds else _wished(told)


def _tokens(clause: str) -> list[_Told]:
    """The words of a clause by what they are there for; none where one of them is unknown."""
    told: list[_Told] = []
    place = 0
    while place < len(clause):
        found, manner = _TOKEN.match(clause, place), FILLING_ZH.match(clause, place)
        if found is None or (manner and found.lastgroup == "few" and manner.end() > found.end()):
            if manner is None or _SEEN.search(manner[0]):
                return []
            told.append(_Told("manner", manner[0]))
        else:
            told.append(_Told(str(found.lastgroup), found[0]))
        place += len(told[-1].words)
    return told


def _of(told: list[_Told]) -> tuple[bool, bool]:
    """Whether words name music, and whether they name a voice."""
    kinds = {one.kind for one in told}
    speaks = "speaks" in kinds and bool(kinds & {"who", "spoken"} or any(len(one.words) > 2 for one in told))
    return "music" in kinds, "voice" in kinds or speaks or ("kind" in kinds and "who" in kinds)


def _wished(told: list[_Told]) -> str:
    music, voice = _of(told)
    styles = ("manner", "style") if voice else ("manner", "style", "kind")
    manners = [one.words for one in told if one.kind in styles and not _ROUND.fullmatch(one.words)]
    manner = "".join(manners)
    if any(_LOUD.fullmatch(one) for one in manners) or (music and voice and manner):
        return ""
    if music and not voice and manner:
        return f"配{manner}音乐" if manner in _STYLES else f"配{manner}的音乐"
    sex = next((one.words for one in told if _SEX.fullmatch(one.words)), "")
    wishes = ["加背景音乐"] * music + [f"{sex}旁白" if sex else "加旁白"] * voice
    return "，".join(wishes)


def _refused(told: list[_Told]) -> str:
    """What is refused, of all that is named, and what is wished for beside it."""
    kinds = {one.kind for one in told}
    if kinds & {"manner", "style"} or {"music", "kind"} <= kinds:
        return ""  # of a kind, and another may be wanted
    parts = _parted(told)
    wishes: list[str] = []
    for refused, part in parts:
        music, voice = _of(part)
        if refused:
            wishes += ["不要音乐"] * music + ["不要旁白"] * voice
        else:
            wishes += ["加背景音乐"] * music + ["加旁白"] * voice
    return "，".join(dict.fromkeys(wishes))


def _parted(told: list[_Told]) -> list[tuple[bool, list[_Told]]]:
    """The words before and after each refusal; what stands before the only one is refused by it."""
    parts: list[tuple[bool, list[_Told]]] = [(False, [])]
    for one in told:
        if one.kind in ("no", "yes"):
            parts.append((one.kind == "no", []))
        else:
            parts[-1][1].append(one)
    named = [any(_of(part)) for _, part in parts]
    if named[0] and not any(named[1:]):
        return [(True, parts[0][1])]
    return parts


@lru_cache(maxsize=64)
def own_sound(clause: str) -> str:
    """Return what is refused by a clause whose sound comes from elsewhere: 配音我们自己来; "" for none."""
    said = _OWN.fullmatch(clause.strip())
    if said is None:
        return ""
    return "不要音乐" if _NAMES_MUSIC.fullmatch(said["what"] or said["which"]) else "不要旁白"


def only_refuses(clause: str) -> bool:
    """Whether a clause refuses what is named before it: 你那边不用加, 就先不要了."""
    return bool(_REFUSES.fullmatch(clause.strip()))


def is_of_sound(words: str) -> bool:
    """Whether words name music or a voice."""
    return bool(_OF_SOUND.search(words))
