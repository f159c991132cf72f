"""Answer questions about the tool of which every word is known: "Which shape fits LinkedIn?".

A question is words that ask, words that tell nothing, and things of the tool; one other word and it is none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.words.answers import lengths
from nemo_notebook.studio.director.words.phrases import say
from nemo_notebook.studio.director.words.uploads import files_taken

_LONGEST: Final = 220
"""Characters; who writes more has told something."""
_LONGEST_CLAUSE: Final = 30  # Chinese signs
_SENTENCE: Final = regex(r"[^.?!\n]+(?:\.(?=\w)[^.?!\n]*)*[.?!]*")
_BESIDE: Final = regex(r",\s(?=(?:i|we)(?:\shave|['’]ve)\s)", re.I)
"""Between a question and why it is asked: "which files do you take, I have a heic"."""
_OF_WHAT: Final = regex(
    r"(?P<asks>^\W*(?:(?:hi|hello|hey|so|and)\W+)?(?:what(?:['’]?s)?|which)\s(?:[\w'’]+\s){0,3}?(?:formats?|shapes?|sizes?|ratios?|orientation|aspect|dimensions|resolution|length)\b"
    r"[^.!?\n,]{0,30}?\s(?:for|with)\s(?:an?|my|our|the)\s)(?:[\w'’&-]+\s){1,4}?(?P<film>(?:video|film|clip|reel|ad|post|slideshow)s?\b)",
    re.I,
)
"""Of what kind of film a shape is asked: "which size is best for a wedding video"."""
_WORD: Final = regex(r"[a-z]+(?:['’][a-z]+)?|\d+(?::\d+)?|[^\sa-z\d]", re.I)
_OPENS: Final = regex(
    r"\W*(?:(?:hi|hiya|hello|hey|there|ok|okay|so|and|but|or|also|well|please|question|quick|first|just|wondering|sorry|thanks|before|we|i|start|begin|then)\b[\s,:–-]*)*"
    r"(?P<asks>what(?:['’]?s)?|which|how|where|do|does|is|are|can|could|may|should|must|will|would|am)\b",
    re.I,
)
_WH: Final = regex(
    r"what(?:['’]?s)?|which|how|where|(?:do|does|should|must|am|are|may)\s(?:i|we|there|allowed)\b", re.I
)
_REMARK: Final = regex(
    r"\W*(?:(?:hi|hello|hey|there|thanks|thank\syou|sorry|ok|okay|cheers|please|help|many)\W*)+"
    r"|\W*(?:(?:and|but|because|so|since|well)\s)?(?:i|i['’](?:m|ve|d)|we|we['’](?:re|ve)|mine|ours|my\s(?:files|photos|pictures|clips|videos|phone|camera)|they|they['’]re|(?:just\s)?got\s(?:a|an|some|only|lots)|it['’]?s\s(?:for|my|the\sfirst)|this\sis\smy\sfirst|never|no\sidea|not\ssure|first\stime)\b[^\"“”:]{0,120}",
    re.I,
)
"""What is said beside a question and wishes for nothing."""
_ORDERS: Final = regex(
    r"\b(?:make|create|turn|show|produce|generate|cut|title|called|promot\w+|advertis\w+|seconds?|secs?|minutes?|about)\b"
    r"|\b(?:want|need|['’]d\slike)\s(?:an?\s|my\s|our\s)?(?:\w+\s){0,3}(?:video|film|clip|ad|reel|promo|slideshow)\b|[$€£]|\d+\s?%",
    re.I,
)


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SHAPES: Final = _listed(
    """
    format formats shape shapes size sizes aspect ratio ratios orientation dimensions portrait
    landscape vertical vertically horizontal square upright tall wide widescreen 16:9 9:16 1:1 4:5
    resolution resolutions
    """
)
_PLACES: Final = _listed(
    """
    linkedin pinterest instagram insta ig facebook fb youtube yt tiktok twitter x reels reel shorts
    short stories story snapchat whatsapp vimeo website homepage tv television projector feed status
    threads bluesky
    """
)
_FILES: Final = _listed(
    """
    photo photos picture pictures image images pics file files upload uploads attach attached
    attachment attachments send footage song songs media heic heif mov mp4 jpg jpeg png gif webp avi
    pngs jpgs jpegs gifs mp3s mp4s wavs movs recording recordings voice
    mkv webm mp3 wav m4a raw tiff tif bmp svg psd
    """
)
_TEXTS: Final = _listed(
    """
    text texts word words doc docs docx document documents pdf pdfs powerpoint pptx article articles
    script scripts paste pasted type typed typing copy hand handed
    """
)
_DRAWN: Final = _listed(
    """
    draw drawn generate generated stock yourself own film filmed
    """
)
_LONG: Final = _listed(
    """
    long longest length lengths duration shortest limit maximum max minutes seconds minimum min
    """
)
_IDLE: Final = _listed(
    """
    what what's whats which how where do does is are can could may should must will would am i i'm we
    you it this that there they them the a an my our your one ones any some of to for on in at with
    from as or and be been have has had need needs use used using best better good right correct ideal
    work works fit fits suit suits difference differences between mean means possible allowed
    supported support supports accept accepts take takes handle read reads open make makes kind kinds
    type types sort sorts get gets give put post posted posts posting show shown here also too only
    even just actually exactly really so if then when most more than at all many much big large small
    video videos clip clips film films hi hello hey please thanks ok okay directly straight not don't
    doesn't recommend choose pick prefer go goes out into by no either both other first every each
    time once start before begin question quick wondering else know tell me accepted everything all
    without alone myself whatever ad ads post slideshow
    longer shorter than up app phone iphone android computer think hiya
    """
)
_ALL: Final = _SHAPES | _PLACES | _FILES | _TEXTS | _DRAWN | _LONG | _IDLE

_SHAPES_ZH: Final = _listed(
    """
    竖屏 横屏 竖版 横版 方形 正方形 竖的 横的 方的 画幅 比例 尺寸 格式 分辨率 形状 9:16 16:9 1:1 4:5
    3:4
    """
)
_PLACES_ZH: Final = _listed(
    """
    抖音 快手 小红书 朋友圈 视频号 公众号 微博 b站 哔哩哔哩 知乎 领英 youtube tiktok instagram ins
    微信 微信群 群里 电视 大屏 投影 油管 淘宝 西瓜视频 头条
    """
)
_FILES_ZH: Final = _listed(
    """
    照片 图片 图 视频素材 素材 文件 附件 heic mov mp4 jpg png gif webp avi raw 上传 传 歌 音乐文件
    手机拍的 苹果手机拍的 手机照片 live图 实况照片
    """
)
_TEXTS_ZH: Final = _listed(
    """
    word文档 word 文档 pdf ppt 文稿 文案 文章 稿子 字 文字 贴 粘贴 贴出来 打字 打出来 打上来 打进来
    手打 输入 复制 贴上来 贴进来
    """
)
_LONG_ZH: Final = _listed(
    """
    多长 多久 最长 最短 时长 长度 几分钟 多少秒 几秒 多少分钟
    """
)
_IDLE_ZH: Final = _listed(
    """
    请问 你好 您好 你 您 你们 我 我们 这里 这边 这个 的 了 和 跟 与 或者 或 还是 有 有什么 有啥 有没有
    什么 啥 区别 不同 差别 吗 呢 啊 呀 么 嘛 哪个 哪种 哪些 哪一种 哪一个 好 合适 适合 最好 更好
    比较好 该 应该 要 用 选 发 发布 放 得 都 也 支持 支不支持 可以 能 能不能 可不可以 行 行不行 行吗
    可以吗 会 会不会 吧 做 做出来 是 是不是 一次 最多 几张 多少张 几个 多少个 最大 多大 张 个 直接 给
    发给 发给你 给你 读 看 看懂 识别 打开 就 只 只能 必须 一定要 需要 要不要 先 把 出来 上 里 在 到
    视频 短视频 影片 片子 短片 做的 拍 拍的 苹果 手机 格式的 样的 怎么 怎么选 选哪个 用哪个 一般 平时
    到底 想问一下 想问 问一下 问下 对 对吗 没有 限制 要求 哪 不 那 弄 弄成 成 做成 哪种的 多少 合 我的
    自己的 自己 附
    """
)
_ASKING_ZH: Final = _listed(
    """
    吗 么 能不能 可不可以 行不行 支不支持 可以吗 行吗 怎么
    """
)
_ALL_ZH: Final = _SHAPES_ZH | _PLACES_ZH | _FILES_ZH | _TEXTS_ZH | _LONG_ZH | _IDLE_ZH
_FITTING: Final = _listed(
    """
    fit fits best better suit suits 用哪个 哪个 哪种 好 合适 适合
    """
)
_MOST_SIGNS: Final = max(map(len, _ALL_ZH))
_DIFFER: Final = _listed(
    """
    difference differences between 区别 不同 差别
    """
)
_TAKES: Final = _listed(
    """
    accept accepts accepted supported supports support take handle
    """
)
_CLIPS: Final = _listed(
    """
    video videos clip clips
    """
)
_TOGETHER: Final = _listed(
    """
    most max maximum many largest big large 最多 最大 几张 多少张 多大
    """
)


def asked_in_known_words(words: str, *, has_pictures: bool) -> str:
    """Answer an English message that asks of shapes, lengths, files or texts, and tells nothing of a film.

    Args:
        words: the message.
        has_pictures: whether files are there, which "can you …" may then mean.
    """
    if len(words) > _LONGEST or ":" in re.sub(r"\d:\d", "", words):
        return ""
    told: list[str] = []
    apart = _OF_WHAT.sub(r"\g<asks>\g<film>", _BESIDE.sub(". ", words))
    for sentence in (one[0].strip() for one in _SENTENCE.finditer(apart)):
        asked = _OPENS.match(sentence)
        plain = asked and (not has_pictures or _WH.match(sentence[asked.start("asks") :]))
        known = _answer(list(_words(sentence)), words, "en") if plain else ""
        if not known and (not _REMARK.fullmatch(sentence) or _ORDERS.search(sentence)):
            return ""
        told.append(known)
    return " ".join(dict.fromkeys(filter(None, told)))


def _words(sentence: str) -> Iterator[str]:
    for one in _WORD.findall(sentence.replace("’", "'").lower()):
        if one not in ",.?!'()-–/…;&":
            yield one


def clause_in_known_words(clause: str, message: str) -> str:
    """Answer a Chinese clause of known words, "" for another: 小红书发哪种比例好."""
    signs = clause.lower()
    if not signs or len(signs) > _LONGEST_CLAUSE:
        return ""
    return _answer(_split(signs), message, "zh")


def only_asks(clause: str) -> bool:
    """Whether a Chinese clause asks of what was named before it: 能用吗."""
    words = set(_split(clause.lower())) if len(clause) <= _LONGEST_CLAUSE else set()
    return bool(words & _ASKING_ZH) and words <= _IDLE_ZH


def _split(signs: str) -> list[str]:
    """The known words that a clause is made of; none where it has another."""
    rows: list[list[str] | None] = [[]]
    for end in range(1, len(signs) + 1):
        begins = range(max(0, end - _MOST_SIGNS), end)
        found = ((rows[one], signs[one:end]) for one in begins if signs[one:end] in _ALL_ZH)
        rows.append(next(([*row, word] for row, word in found if row is not None), None))
    return rows[-1] or []


def _answer(words: list[str], message: str, language: str) -> str:
    """What is asked of in such words, answered; "" where a word is not known or nothing is asked of."""
    said = set(words)
    if not said or (language == "en" and not said <= _ALL):
        return ""
    if said & (_TEXTS | _TEXTS_ZH) and not said & (_SHAPES - {"format", "formats"}):
        return _texts(said, language)
    if said & (_FILES | _FILES_ZH) or (said & _TAKES and said & _CLIPS):
        drawn = bool(said & _DRAWN) and not said & {"format", "formats"}
        return _own_or_drawn(language) if drawn else _files(said, message, language)
    if said & (_LONG | _LONG_ZH):
        return lengths(language)
    if said & (_SHAPES | _SHAPES_ZH) or (said & (_PLACES | _PLACES_ZH) and said & _FITTING):
        return _shapes(said, message, language)
    return ""


def _texts(said: Collection[str], language: str) -> str:
    del said
    return say(
        language,
        "Paste or type the text into the message, after a colon (make a video from this text: …);"
        " Word files and PDFs are not read. Photos, clips and songs are attached with -a.",
        "请把文字直接贴在消息里、写在冒号后面（根据这段文字做视频：…）；Word 和 PDF 文件读不了。"
        "照片、视频和音乐用 -a 附上。",
    )


def _own_or_drawn(language: str) -> str:
    return say(
        language,
        "Both work: attach photos or clips of yours with -a, or describe what is to be seen and it is drawn"
        " (ocean, city, forest, café and more). Nothing is filmed, and no stock pictures are fetched.",
        "两样都行：用 -a 附上自己的照片或视频，或者描述画面，由程序绘制场景（海洋、城市、森林、咖啡馆等）。",
    )


def _files(said: Collection[str], message: str, language: str) -> str:
    taken = files_taken(message, language)
    if not set(said) & _TOGETHER:
        return taken
    more = say(language, " Up to 50 can be sent at once; the film shows them in their order.", "")
    return taken + (more or "一次最多传 50 个，影片会按顺序用上。")


def _shapes(said: Collection[str], message: str, language: str) -> str:
    differ = bool(set(said) & _DIFFER)
    told = say(
        language,
        "Portrait (9:16) is upright, for phones: TikTok, Reels, Shorts and stories. Landscape (16:9) is wide:"
        " YouTube, LinkedIn, websites, TV. Feeds also take 1:1 and 4:5."
        if differ or set(said) & _PLACES or _named_place(message)
        else "Films are 16:9, 9:16, 1:1 or 4:5, in up to 1080p.",
        "竖屏（9:16）适合手机：抖音、快手、小红书、视频号；"
        "横屏（16:9）适合 B站、YouTube、领英、网站和电视。还可以做 1:1 和 4:5。"
        if differ or set(said) & _PLACES_ZH
        else "画幅有 16:9、9:16、1:1、4:5，最高 1080p。",
    )
    return told


def _named_place(message: str) -> bool:
    return bool(set(_words(message)) & (_PLACES - {"x", "story", "short", "status", "feed"}))
