"""Read in Chinese that music comes in and how loud it is: 加个轻松点的音乐，声音小些，别盖过我说话.

The loudness is that of the music which comes in, so it is told from the film that has it.
"""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.drafts import MUSIC, segments
from nemo_notebook.studio.director.operations import SetMusic, apply_all
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation

_LONGEST: Final = 60  # characters
_CUT: Final = regex(r"[，,。；;！!\s]+")
_ADDS: Final = regex(
    r"(?:请|帮我|给我|麻烦|再|想|要|给它|给片子|给视频)*(?:加上?|配上?|来|添|放|弄|搞|插入|垫)(?!大|小|到|在)[^，。\d]{1,14}[吧呗]?"
)
_LEVEL: Final = regex(
    r"(?:让|把|但是?|不过|要)?(?:它|音乐|声音|音量)?的?(?:声音|音量)?(?:再|稍微|稍|尽量|也|就|放|调|弄|开|得|要)*"
    r"(?:(?P<down>[小轻低])|(?P<up>[大响高]))声?(?:一?[点些]|一丢丢|点儿)?(?:的|就好|就行|吧|哈)*"
    r"|(?:音乐)?(?:的?(?:音量|声音))(?:调?到|开到|设为|设成|是|为|就|放)?(?P<percent>\d{1,3})\s?%(?:就好|就行|吧)*"
)
_NOT_OVER: Final = regex(
    r"(?:可?别|不要|不能|免得|省得|以免|不想)(?:再|让它|把)?[^，。]{0,6}?(?:盖|压|抢|吵|淹没|遮|影响|干扰)[^，。\d]{0,8}"
)
"""What the music is not to drown."""


def read_music_added(message: Message, there: Situation) -> Edits | None:
    """Return the music that comes in, as loud as is told; None for any other message."""
    text = message.text.strip()
    if there.language != "zh" or message.texts or message.options != Options() or there.shelf.fresh:
        return None
    if segments(there.draft, MUSIC) or not 0 < len(text) <= _LONGEST:
        return None
    first, *rest = [one for one in _CUT.split(text) if one] or [""]
    levels = [found for one in rest if (found := _LEVEL.fullmatch(one))]
    others = [one for one in rest if not _LEVEL.fullmatch(one) and not _NOT_OVER.fullmatch(one)]
    if not rest or others or len(levels) > 1 or not _ADDS.fullmatch(first):
        return None
    added = read_edits(read_message(first), there)
    if not added.operations or added.unread or not all(isinstance(one, SetMusic) for one in added.operations):
        return None
    if not levels:
        return added
    wish = f"音乐音量{levels[0]['percent']}%" if levels[0]["percent"] else "音乐小一点"
    wish = "音乐大一点" if levels[0]["up"] else wish
    after = apply_all(there.draft, added.operations, there.shelf, there.language).draft
    loud = read_edits(read_message(wish), Situation(after, there.shelf, there.language))
    return Edits((*added.operations, *loud.operations), (*added.says, *loud.says))
