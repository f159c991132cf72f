"""Say words in traditional signs, or in Cantonese, as readers know them: 最尾寫「…」 as 最后写.

In a follow-up all of them, 森林同星空之間加一幕, but none where words for the film would change; in a first
message only those that steer, sign for sign, for the others are to be shown as they were typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.quotes import find_texts
from nemo_notebook.studio.director.reading.messages.texts import QUOTED

SIGNS: Final = str.maketrans(
    "個張條畫標題間長時後開頭結換刪調轉場聲樂響還來點這邊裡寫顯顏藍綠紅黃營燈橋樹車雲風馬鳥魚貓東國圖視頻電動輕減給為變對離濃橫豎寬讓請幫們從會應該錯數號與無貼製輯當復鐘週飛愛舊鏡剛處類並將隻雙遠現樣種"
    "過進關問聽話說讀語簡單億萬兩圓連續誰麼嗎總體壞漸層塊線歡靜熱涼溫戶屬嵐灣島漁鄉農園廠鐵軌軍劇戲賓館賽獎紙筆課員師學習練腳臉髮鬆緊縮擴顆盞輪鬧慶賀節聖誕煙幾配廣傳煩歲淨廚廳臺裏擋碼圍閉畢專業鋼銀緩強"
    "謠搖滾懸夢優寧選擇產錢報導團隊錄記憶經歷級純細緣約統網編職膚藝薦藥蘭規覺覽觀計設註詞試詩詳論謝證議護豐財購買費資賞贈趕跡躍軟較運達違適遷遺郵釀針銅銷鋪鍋鍵鎮鑰閃閱闆階隨險雜霧靈頁頂項順預領飯飲養騎"
    "驗驚鮮鳳麗齊龍發異彈疊顛滿滅淺勢壓縫紗繡膠縱傾盤饅陽陰陸際錶價負債貨賬贏斷撥揮搶擺紹",
    "个张条画标题间长时后开头结换删调转场声乐响还来点这边里写显颜蓝绿红黄营灯桥树车云风马鸟鱼猫东国图视频电动轻减给为变对离浓横竖宽让请帮们从会应该错数号与无贴制辑当复钟周飞爱旧镜刚处类并将只双远现样种"
    "过进关问听话说读语简单亿万两圆连续谁么吗总体坏渐层块线欢静热凉温户属岚湾岛渔乡农园厂铁轨军剧戏宾馆赛奖纸笔课员师学习练脚脸发松紧缩扩颗盏轮闹庆贺节圣诞烟几配广传烦岁净厨厅台里挡码围闭毕专业钢银缓强"
    "谣摇滚悬梦优宁选择产钱报导团队录记忆经历级纯细缘约统网编职肤艺荐药兰规觉览观计设注词试诗详论谢证议护丰财购买费资赏赠赶迹跃软较运达违适迁遗邮酿针铜销铺锅键镇钥闪阅板阶随险杂雾灵页顶项顺预领饭饮养骑"
    "验惊鲜凤丽齐龙发异弹叠颠满灭浅势压缝纱绣胶纵倾盘馒阳阴陆际表价负债货账赢断拨挥抢摆绍",
)
"""Traditional signs, and the simplified one for each."""
_WORDS: Final = tuple(
    (regex(said), plain)
    for said, plain in (
        ("最尾", "最后"),
        ("調轉", "对调"),
        ("跟住(?=[相圖图照畫画片])", "跟着"),
        ("跟住", "然后"),
        ("(?<=跟着)相(?![片機机冊册])", "照片"),
        ("(?<![\u4e00-\u9fff])啲(?=[字相圖图片畫画])", "那些"),
        ("嗰(?:度|邊|边)", "那里"),
        ("嗰", "那"),
        ("呢(?=[張张個个條条段句首幅])", "这"),
        ("嘅", "的"),
        ("(?<=[加寫写放配打])(?:返|番)", ""),
        ("先係|先系", "先是"),
        ("唔好", "不要"),
        ("唔", "不"),
        ("冇", "没有"),
        ("而家|依家", "现在"),
        ("(?:就得|得)(?:喇|啦|㗎|架)?$", "就行"),
        (
            "(?<=[\u4e00-\u9fff])同(?:埋)?(?=[\u4e00-\u9fff]{1,6}(?:之間|中間|對調|对调|調轉|調換|換位|互換))",
            "和",
        ),
        ("[細细](?=啲|一?點|聲)", "小"),
        ("啲", "点"),
        ("係", "是"),
        ("喺", "在"),
        ("攞走", "去掉"),
    )
)
_ORDERS: Final = tuple(
    (regex(said), plain)
    for said, plain in (
        (r"先係(?=\S)", "先是"),
        (r"跟住(?:就?係)?(?=\S)", "然后是"),
        (r"(?:最後|最后|最尾)(?:就?係)(?=\S)", "最后是"),
        (r"(?<=[想要我])整返?(?=[條条段個个]\S{0,8}片)", "做一"),
        (r"(?<=秒)嘅(?=片|影片|短片|視頻)", "的"),
    )
)
"""How Cantonese says in which order pictures come, and what is to be made."""
_QUOTED: Final = regex('[“「『"《][^”」』"》]*[”」』"》]')
_STEERING: Final = (
    "做個 做條 做一個 做一條 要一個 要一條 要個 要條 來個 來一個 這幾張 這些照片 這些圖 "
    "圖片 視頻 動畫 廣告 宣傳片 標題 題目 結尾 片頭 開頭 最後 "
    "音樂 配樂 豎屏 橫屏 秒鐘 分鐘 太長 長一點 輕快 歡快 熱血 輕鬆 安靜 節奏 色調 風格 顏色 畫面 轉場 "
    "換成 改為 刪除 刪掉 刪去 顯示 幫我們 給我們 幫我 幫忙 麻煩 無需 寫上 寫著 請用 鏡頭 "
    "關於 電影感 慢動作 幻燈片 女聲 男聲 "
    "我想要一支 做一支 做支 來一支 來支 來條 來一條 主題是 主題： 主題: 主題叫 宣傳影片 宣傳短片 "
    "介紹新開的 介紹我們的 介紹我們 介紹一下 宣傳我們的 宣傳我們 推廣我們的 最後請大家 最後請"
)
_OWN_WORDS: Final = (
    "最尾=最后 直式=竖屏 直度=竖屏 打直=竖屏 橫式=横屏 橫度=横屏 打橫=横屏 寫住=写着 "
    "唔要=不要 唔使=不用 唔駛=不用 唔好=不要 唔需要=不需要"
)
"""Words of Cantonese and of Taiwan, each with that which is as long and means the same here."""
_OWN: Final = dict(one.split("=") for one in _OWN_WORDS.split())
_READ: Final = {one: one.translate(SIGNS) for one in _STEERING.split()} | _OWN
_STYLES: Final = (
    "鋼琴|電子|民謠|搖滾|說唱|國風|復古|舒緩|輕柔|歡樂|動感|熱鬧|溫暖|溫柔|感動|緊張|懸疑|電影|夢幻|優美|寧靜"
)
"""What music is like; only beside a word for music do these steer."""
_STYLE_WORDS: Final = frozenset(_STYLES.split("|"))
_WORD: Final = regex(
    "|".join(sorted(_READ, key=len, reverse=True))
    + r"|(?P<sign>溫馨(?!提|的?家)|寫(?=\s?[「『“\"：:])|啲(?=[，,、\s]|$)"
    r"|(?<=就)得(?=[，,。\s]|$)|(?<=[，,。\s])俾(?=我))"
    rf"|(?P<style>(?:{_STYLES})(?=(?:一?[點点些]|風格?|风|感)?的?(?:背景)?(?:音[樂乐]|配[樂乐]|樂曲|曲|聲|旋律|節奏))"
    rf"|(?<=[音配]樂)(?:請?[要用選配是]|換成)?(?:{_STYLES}))"
)
_ALONE: Final = {"溫馨": "温馨", "寫": "写", "啲": "点", "得": "行", "俾": "给"}
_HAS_SIGNS: Final = regex(
    r"[個寫條這幾圖視標題結頭後開樂橫豎鐘長溫輕歡熱節調風顏畫轉動廣傳換刪顯幫煩來唔啲俾鏡靜無請為關電說鋼國復]"
)
_LONGEST: Final = 4000  # characters; more is material to be shown as it is


def in_plain_signs(message: str, film: Sequence[str] = ()) -> str:
    """Return a message in the signs that readers know, but for its quoted words and new words for the film.

    Args:
        message: as it was typed.
        film: texts and file names of the film; what the message repeats of them stays as it is.
    """
    said = "".join(part if quoted else _plain(part) for part, quoted in _parts(message))
    made = "".join(part if quoted else _translated(part, film) for part, quoted in _parts(said))
    if made == message:
        return message
    for one in find_texts(made):
        if one.words in message:
            continue
        start = made.find(one.words, one.start, one.end)
        typed = said[start : start + len(one.words)]
        if start < 0 or typed not in message:
            return message
        made = made[:start] + typed + made[start + len(typed) :]
    return made


def _translated(words: str, film: Sequence[str]) -> str:
    """Words in plain signs, but for the longest runs of them that stand in the film as well."""
    if words == words.translate(SIGNS):
        return words
    made, at, most = "", 0, max(map(len, film), default=0)
    while at < len(words):
        ends = range(min(len(words), at + most), at, -1)
        end = next((one for one in ends if _is_of_film(words[at:one], words, film)), 0)
        made += words[at:end] if end else words[at].translate(SIGNS)
        at = end or at + 1
    return made


def _is_of_film(run: str, words: str, film: Sequence[str]) -> bool:
    if run == run.translate(SIGNS) or run in _READ or (run in _STYLE_WORDS and "樂" in words):
        return False
    return run in film or (len(run) > 1 and any(run in one for one in film))


def in_plain_order(message: str) -> str:
    """Return a first message with the order that it gives in words that readers know; all else stays."""
    for said, plain in _ORDERS:
        message = said.sub(plain, message)
    return message


def _parts(message: str) -> list[tuple[str, bool]]:
    """The message in parts, each with whether it stands in quotation marks."""
    parts, last = list[tuple[str, bool]](), 0
    for one in _QUOTED.finditer(message):
        parts += [(message[last : one.start()], False), (one[0], True)]
        last = one.end()
    return [*parts, (message[last:], False)]


def _plain(words: str) -> str:
    for said, plain in _WORDS:
        words = said.sub(plain, words)
    return words


def steering_in_plain_signs(words: str) -> str:
    """Return a first message as long as it was, its steering words outside quotations in simplified signs."""
    if len(words) > _LONGEST or not _HAS_SIGNS.search(words):
        return words
    kept = [(one.start(), one.end()) for one in QUOTED.finditer(words)]

    def read(word: re.Match[str]) -> str:
        if any(start <= word.start() < end for start, end in kept):
            return word[0]
        if word["style"]:
            return word[0].translate(SIGNS)
        return _ALONE[word[0]] if word["sign"] else _READ[word[0]]

    return _WORD.sub(read, words)


_MORE_SIGNS: Final = dict(
    zip(
        "頁幀詞優價網聯繫約訂購顧觀眾盡謝項強註滾閃掛擺彈現務勞別區續際準開",
        "页帧词优价网联系约订购顾观众尽谢项强注滚闪挂摆弹现务劳别区续际准开",
        strict=True,
    )
)
_PAIRS: Final = [*((chr(sign), chr(code)) for sign, code in SIGNS.items()), *_MORE_SIGNS.items()]
_VARIANTS: Final = {
    plain: "".join(sign for sign, one in _PAIRS if one == plain) for plain in {one for _, one in _PAIRS}
}
_CLASS: Final = regex(r"\\u[0-9a-f]{4}|\[(?:\\.|[^\]])*\]|[\u4e00-\u9fff]")


def in_both_signs(pattern: str) -> str:
    """Return a regular expression of simplified signs that also knows the traditional ones."""
    return _CLASS.sub(_both, pattern)


def _both(piece: re.Match[str]) -> str:
    inside = piece[0].startswith("[")
    signs = piece[0][1:-1] if inside else piece[0]
    if piece[0].startswith("\\") or (inside and "\\u" in signs):
        return piece[0]
    more = "".join(_VARIANTS.get(one, "") for one in signs)
    return f"[{signs}{more}]" if inside or more else signs
