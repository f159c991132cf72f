"""Tell instructions to use an editor from everything else, in English and Chinese.

Only clauses are judged here; cutting streamed text into them is left to `filter`, what to offer to `offers`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.text.gui import chinese_words, english_words
from nemo_notebook.text.gui.chinese import chinese_waits, find_chinese
from nemo_notebook.text.gui.english import english_waits, find_english
from nemo_notebook.text.gui.vocabulary import any_of

TRIGGERS: Final = english_words.ACTS | chinese_words.ACTS
"""Words with which an instruction can begin."""

CONNECTORS: Final = english_words.CONNECTORS | chinese_words.CONNECTORS
"""Words that can lead to a trigger and then belong to the instruction."""

LEADS: Final = english_words.LEADS | chinese_words.LEADS
"""Words at the start of a clause that make it worth waiting for its end."""

_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_TIP: Final = re.compile(
    r"\W*(?:(?:pro )?tips?|hint|note|then|first|step \d+|(?:next|last|final)(?: step)?"
    r"|小?提示|温馨提示|小贴士|提醒|注意|下一步|接下来|最后一步|第.步)\W*",
    re.I,
)
_LABEL: Final = re.compile(
    r"(?:^|\s)(?:(?:on-screen|end|closing|opening|final|main)\s)?"
    + any_of(
        "scene, shot, title, caption, subtitle, text, overlay, slogan, tagline, headline, cta",
        "call to action, line, voice-over, voiceover, voice over, narration, narrator, hook, dialogue",
        "card, sticker, lyric, script, prompt, copy, vo, say, said, read, ask",
    )
    + r"s?(?:\s?#?\d+)?(?:\s?\([^)]*\))?[\s*_]*$"
    r"|(?:字幕|标题|文案|旁白|台词|口播|镜头|画面|场景|第?.{1,2}幕|标语|口号|文字|贴片|提示词|脚本|歌词|写着|写道|说)"
    r"[一二三四五六七八九十\d]*\s*(?:（[^）]*）)?[\s*_]*$",
    re.I,
)


def find_instruction(clause: str, before: str = "", *, fresh: bool = True) -> int | None:
    """Find where a clause begins to send the person to an editor.

    Args:
        clause: the clause, without the mark that ends it.
        before: what its sentence has said so far.
        fresh: whether the clause is there from its start.

    Returns:
        That position (0: the whole clause does); None for any other clause.
    """
    find = find_chinese if _HAN.search(clause) else find_english
    return find(clause, before, fresh=fresh)


def waits_for_more(clause: str, mark: str) -> bool:
    """Whether a clause like "To download it" or "Tip" may belong to what comes after its comma or colon."""
    if mark in ":：":
        return bool(_TIP.fullmatch(clause))
    return mark in ",，" and (chinese_waits(clause) if _HAN.search(clause) else english_waits(clause))


def introduces_content(clause: str) -> bool:
    """Whether what comes after a clause and its colon is a part of the film, as in "Title: Click here"."""
    return len(clause) < 60 and bool(_LABEL.search(clause))
