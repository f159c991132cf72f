"""Read the name of a song that a film is to play as a song of one’s own: 用《晴天》这首 is no title."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_NAME: Final = r"《[^》\n]{1,40}》"
_AS_SOUND: Final = r"(?:来|去)?(?:做|当|作为?)(?:背景音乐|背景乐|配乐|bgm|背景)"
_PLAYED: Final = regex(
    rf"(?:用|放|配上?|选)(?:我的|我传的)?{_NAME}(?:(?:这|那)[首支](?:歌曲?|音乐|曲子|老歌)?(?:[（(][^）)]{{1,10}}[）)])?(?:{_AS_SOUND})?|{_AS_SOUND})"
    rf"|(?P<label>(?:配乐|背景音乐|背景乐|音乐|bgm)(?:就|要|请|想)*(?:用|是|放|选|配|[:：])?\s?){_NAME}(?:(?:这|那)[首支]歌?)?",
    re.I,
)


def with_own_song(words: str) -> str:
    """Return a message in which such a name is 我的歌."""
    return _PLAYED.sub(lambda one: f"{one['label'] or '背景音乐用'}我的歌", words)
