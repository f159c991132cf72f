"""The words in which changes are told, in English and Chinese."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_NAMES: Final = {
    "length": ("Length", "时长"),
    "format": ("Format", "画面比例"),
    "size": ("Size", "尺寸"),
    "fps": ("Frame rate", "帧率"),
    "film title": ("Film title", "片名"),
    "tone": ("Tone", "色调"),
    "seed": ("Seed", "种子"),
    "language": ("Language", "语言"),
    "volume": ("volume", "音量"),
    "style": ("style", "样式"),
    "transition": ("transition", "转场"),
    "grade": ("tone", "色调"),
    "effects": ("effects", "效果"),
    "trim": ("trim", "截取"),
    "fade_in": ("fade in", "淡入"),
    "fade_out": ("fade out", "淡出"),
    "color": ("colour", "颜色"),
    "move": ("slow move", "镜头运动"),
    "cover": ("fills the picture", "铺满画面"),
    "contain": ("whole picture shown", "完整显示"),
    "zooms in": ("zooms in", "推近"),
    "zooms out": ("zooms out", "拉远"),
    "pans left": ("pans left", "向左平移"),
    "pans right": ("pans right", "向右平移"),
    "pans up": ("pans up", "向上平移"),
    "pans down": ("pans down", "向下平移"),
    "still": ("still", "静止"),
    "animate": ("animation", "动画"),
    "fade": ("fades in", "淡入"),
    "rise": ("rises", "从下方升起"),
    "wipe": ("from its edge", "从边上展开"),
    "type": ("letter by letter", "逐字出现"),
    "words": ("word by word", "逐词出现"),
    "lines": ("line by line", "逐行出现"),
    "emphasis": ("words that stand out", "突出的词"),
    "accent": ("accent colour", "强调色"),
    "items": ("items", "内容"),
    "title": ("title", "标题"),
    "changed": ("changed", "已更改"),
    "time": ("time of day", "时段"),
    "text": ("words", "文字"),
    "lower_third": ("lower third", "角标"),
    "end_card": ("end card", "片尾文字"),
    "speed": ("speed", "速度"),
    "place": ("place", "位置"),
    "top": ("top", "顶部"),
    "middle": ("middle", "中间"),
    "bottom": ("bottom", "底部"),
    "left": ("left", "左侧"),
    "right": ("right", "右侧"),
    "top_left": ("top left", "左上"),
    "top_right": ("top right", "右上"),
    "middle_left": ("middle left", "左中"),
    "middle_right": ("middle right", "右中"),
    "bottom_left": ("bottom left", "左下"),
    "bottom_right": ("bottom right", "右下"),
    "ground": ("ground", "衬底"),
    "shadow": ("shadow", "阴影"),
    "plate": ("plate", "底板"),
    "duck": ("gives way to", "让位于"),
    "voice": ("voice", "旁白"),
    "all": ("all other sound", "其他声音"),
    "none": ("none", "无"),
    "default": ("default", "默认"),
    "unknown": ("unknown", "未知"),
    "to its end": ("end", "结尾"),
    "kind": ("kind", "类型"),
    "neutral": ("neutral", "自然"),
    "warm": ("warm", "暖色"),
    "cool": ("cool", "冷色"),
    "cinematic": ("cinematic", "电影感"),
    "playful": ("playful", "活泼"),
    "calm": ("calm", "平静"),
    "vivid": ("vivid", "鲜艳"),
    "dark": ("dark", "暗调"),
    "dawn": ("dawn", "清晨"),
    "day": ("day", "白天"),
    "sunset": ("sunset", "日落"),
    "night": ("night", "夜晚"),
}
_TRACKS: Final = {"Video": "视频", "BGM": "音乐", "Title": "标题", "Captions": "字幕", "Voice-over": "旁白"}


@dataclass(frozen=True, slots=True)
class Wording:
    """Sentence forms of one language."""

    chinese: bool

    def name(self, key: str) -> str:
        """Return the word for a property; a key without one stays as it is."""
        words = _NAMES.get(key)
        return words[self.chinese] if words else key.replace("_", " ")

    def track(self, label: str) -> str:
        """Return the word for a track."""
        return _TRACKS.get(label, label) if self.chinese else label

    def of(self, owner: str, key: str) -> str:
        """Return "BGM volume", 音乐音量."""
        name = self.name(key)
        return f"{owner}{name}" if self.chinese else f"{owner} {name[:1].lower()}{name[1:]}"

    def turned(self, what: str, before: str, after: str) -> str:
        """Return "Length: 15s → 10s"."""
        return f"{what}{'：' if self.chinese else ': '}{before} → {after}"

    def added(self, owner: str, what: str) -> str:
        """Return "Title added: …"."""
        return f"已添加{owner}：{what}" if self.chinese else f"{owner} added: {what}"

    def removed(self, owner: str, what: str) -> str:
        """Return "BGM removed: …"."""
        return f"已移除{owner}：{what}" if self.chinese else f"{owner} removed: {what}"

    def other_source(self, what: str) -> str:
        """Say that a picture or sound of the same name comes from elsewhere."""
        return f"{what}：换了素材" if self.chinese else f"{what}: another source"

    def track_added(self, owner: str) -> str:
        """Say that an empty track has come."""
        return f"已添加轨道：{owner}" if self.chinese else f"Track added: {owner}"

    def track_removed(self, owner: str) -> str:
        """Say that an empty track has gone."""
        return f"已移除轨道：{owner}" if self.chinese else f"Track removed: {owner}"

    def renamed(self, before: str, after: str) -> str:
        """Say that a track has another name."""
        return self.turned("轨道名称" if self.chinese else "Track name", before, after)

    @property
    def reordered(self) -> str:
        """Say that the tracks lie in another order."""
        return "轨道顺序已改变" if self.chinese else "Tracks put in another order"

    @property
    def other_details(self) -> str:
        """Say that something without a name of its own has changed."""
        return "已更改其他细节" if self.chinese else "Other details changed"

    def more(self, count: int) -> str:
        """Count what is not told."""
        return f"…… 另有 {count} 处更改" if self.chinese else f"… and {count} more changes"


def wording_for(language: str) -> Wording:
    """Return the forms of a language: Chinese for "zh", else English."""
    return Wording(chinese=language == "zh")
