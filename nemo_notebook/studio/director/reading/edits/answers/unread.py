"""Say which clauses of a message were not understood, without those that need no answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddCaption,
    DuckMusic,
    Operation,
    SetCaptions,
    SetEndCard,
    SetFade,
    SetMusic,
    SetSoundTime,
    SetTitle,
    SetVolume,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.half_back import TOO_FAR
from nemo_notebook.studio.director.reading.edits.context.pointing import names_what_changed
from nemo_notebook.studio.director.reading.edits.context.restating import restates
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.remarks import is_remark
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone

_TEXTS: Final = (AddCaption, SetCaptions, SetEndCard, SetTitle)
_OF_MUSIC: Final = (DuckMusic, SetFade, SetSoundTime, SetVolume)
_ANNOUNCES_ZH: Final = regex(r"^(?:还是|那就?|就)?再?加上?[一个点些行句]{0,2}(?:文?字|字幕|标题)吧?$")
"""That words come, before which: 还是加个字吧，写“深圳”."""

_STAYS_ZH: Final = regex(
    r"^(?:那|就|那就)*(?:还是?|继续|依旧|仍然?|先|照旧)(?:用|保留|留)着?(?:原来|之前|现在|本来)(?:的|那个|那首|那张|那段|这个|这首)+(?:音乐|配乐|歌曲?|曲子|字体|颜色)?(?:吧|就好|就行|好了|不变)*$"
)
"""That what was to change stays after all: 那就还用原来的，最后3秒淡出."""

_KEEPS: Final = regex(
    r"\W*(?:(?:but|and|please|just)\s)*(?:keep|leave)\s(?:in\s)?(?:the|my|our)(?:\s[\w'’-]+){1,3}\W*", re.I
)


def missed(unread: Sequence[Clause], operations: Sequence[Operation], there: Situation) -> tuple[str, ...]:
    """Return the clauses that say more than why, or what is done anyway, as they were written."""
    return tuple(one.raw for one in unread if not _needs_no_answer(one, operations, there))


def _needs_no_answer(clause: Clause, operations: Sequence[Operation], there: Situation) -> bool:
    return (
        restates(clause, operations)
        or is_remark(clause.text)
        or names_what_changed(clause, operations, there)
        or bool(_ANNOUNCES_ZH.match(clause.text) and any(isinstance(one, _TEXTS) for one in operations))
        or bool(operations and TOO_FAR.match(clause.text))
        or _song_stays(clause, operations, there)
        or bool(operations and (leaves_alone(clause.text) or _is_kept(clause, there)))
    )


def _is_kept(clause: Clause, there: Situation) -> bool:
    """Whether a clause only keeps pictures that are there: "but keep the mountains"."""
    named = there.scenes_in(clause.text)
    return bool(_KEEPS.fullmatch(clause.text) and named and all(there.showing(one) for one in named))


def _song_stays(clause: Clause, operations: Sequence[Operation], there: Situation) -> bool:
    """Whether a clause keeps the music of which the others speak, where it was not just changed."""
    of_music = bool(operations) and all(isinstance(one, _OF_MUSIC) for one in operations)
    changed = any(isinstance(one, SetMusic) for one in there.last)
    return of_music and not changed and bool(_STAYS_ZH.match(clause.text))
