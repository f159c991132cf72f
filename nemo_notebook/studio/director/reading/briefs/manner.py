"""Read the manner of a film from clauses that say nothing else: 要燃一点, "make it loud", 红色喜庆.

In other clauses such words speak of things ("a loud alarm"), so they do not count there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import once, only_shape
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.manners import MANNERS, Manner
from nemo_notebook.studio.director.reading.terms.moods import DESPITE
from nemo_notebook.studio.director.reading.terms.occasion import KEPT
from nemo_notebook.studio.director.reading.terms.verbs import color_spans, find_color, has_hue

_CLAUSE: Final = regex(
    rf"[,，.。;；:：!！?？、\n{BLANK}]+|(?<=[\u4e00-\u9fff\d])\s(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s(?=\d)"
)
_LEAD: Final = regex(
    r"^\W*(?:(?:please|pls|and|but|with|i|we|it|should|would|want|need|like|just|really|let['’]?s|an?|some)\s)*"
    r"(?:(?:make|create|produce|do|keep|have|give|want|need)\s(?:me\s|us\s)?(?:it|this|that|everything|things|an?|the\s(?:whole\s)?(?:\w+\s)?(?:thing|video|film|clip|mood|tone|style|look|feel|pace|music|vibe))\s(?:to\s(?:be|feel|look)\s)?)?"
    r"(?:(?:bring|turn|crank|dial|amp|pump)\s(?:on\s|up\s)?(?:the\s|some\s)?)?"
    r"(?:(?:麻烦|请|帮忙|帮?我们?|给我们?|想要?)*(?:做|制作|生成|来|拍|剪|要|搞(?![笑怪]))(?:一?[个条段支份]|成)?)?",
    re.I,
)
_FILM: Final = regex(
    r"\s(?:videos?|clips?|films?|reels?|ads?|adverts?|commercials?|promos?|explainers?|trailers?|teasers?|intros?|spots?|stor(?:y|ies)|invit(?:es?|ations?)|announcements?"
    r"|greetings?|cards?|slideshows?|montages?|tiktoks?|shorts?|posts?|openers?)\b|的?(?:(?:生日|新年|节日|结婚)?祝福|通知|邀请函?|贺词)|的?(?:祝福|邀请|通知|公告|提醒|招聘|招生|宣传|推广|教学|科普|纪念|告别|毕业|婚礼|生日|节日|开业)?(?:短?视频|短片|影片|片子|宣传片|广告|动画|片头|预告|贺卡|请[柬帖]|邀请)",
    re.I,
)
_NOT: Final = regex(
    r"(?:\bnot(?:hing)?(?:\stoo|\sso|\sthat)?|\bno|n['’]t(?:\sbe)?(?:\stoo)?|不要?太?|别[用要搞做弄走]?太?|不那么|不能|不用|不是|避免|拒绝)(?:那种|这种)?\s?$",
    re.I,
)
_OF_WORDS: Final = regex(r"\b(?:texts?|captions?|titles?|fonts?|letter\w*|subtitles?|words?)\b|字|标题", re.I)
_MUSIC: Final = regex(
    r"\b(?:music|songs?|soundtrack|bgm|score|tune|track|beats?|piano|guitar|strings|voice\w*|sounds?)\b|音乐|配乐|曲|歌|声|琴",
    re.I,
)
"""Music and voices are read by `sound`."""
_SHORTEST: Final = 2
_NEXT: Final = 7  # characters of a colour that a word shades: "soft pink"


@dataclass(frozen=True, slots=True)
class Heard:
    """The manner that was heard.

    Attributes:
        tone: of colour, "" for none.
        styled: the manner whose music goes with the film, None for none.
        accent: the colour named beside it, as #rrggbb, "" for none.
    """

    tone: str = ""
    styled: Manner | None = None
    accent: str = ""

    def style(self, occasion: str, tone: str | None) -> str:
        """Return the style of music that goes with the film, "" for none.

        Args:
            occasion: the style that goes with its subject, "" for none.
            tone: the tone that was named, None for none.
        """
        if self.styled and self.styled.style == "suspense" and occasion == "chiptune":
            return self.styled.style  # a dark game has no merry tune
        if self.styled is None or (occasion and (occasion in KEPT or not self.styled.firm)):
            return occasion
        named_otherwise = tone and self.styled.tone not in ("", tone)
        return "" if named_otherwise and not self.styled.firm else self.styled.style


def hear_manner(wishes: str) -> Heard:
    """Return the manner that clauses of a brief name and nothing else: the first, or one after a "but"."""
    shapes = list(_shapes(wishes))
    found = sorted(
        (not DESPITE.search(clause[: said.start()]), place, said.start(), rank)
        for place, clause in enumerate(shapes)
        for rank, manner in enumerate(MANNERS)
        for said in manner.said.finditer(clause)
        if not (_NOT.search(clause[: said.start()]) or find_color(clause[said.end() :][:_NEXT]))
    )
    heard = [MANNERS[one[-1]] for one in found]
    return Heard(
        next((one.tone for one in heard if one.tone), ""),
        next((one for one in heard if one.style), None),
        _accent(shapes),
    )


def _shapes(wishes: str) -> Iterator[str]:
    """Yield the clauses that only say how the film is to be, and what so stands before a word for a film."""
    for part in _CLAUSE.split(wishes):
        clause = _LEAD.sub("", once(part)).strip()
        film = _FILM.search(clause)
        for said in (clause, clause[: film.start()] if film else ""):
            if len(said) >= _SHORTEST and not _MUSIC.search(said) and only_shape(said):
                yield said
                break


def _accent(clauses: list[str]) -> str:
    """A colour, not black, white or grey, beside words for the manner: 金色大气, "bold and yellow"."""
    for clause in clauses:
        if _OF_WORDS.search(clause) or not any(one.said.search(clause) for one in MANNERS):
            continue
        for start, _, hue in color_spans(clause):
            if has_hue(hue) and not _NOT.search(clause[:start]):
                return hue
    return ""
