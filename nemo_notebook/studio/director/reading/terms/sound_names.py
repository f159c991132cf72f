"""What people call the sounds of a film, beside `thing_words`."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

VOICE_NAMES: Final = regex(
    r"\b(?:(?:the|this|that)\s)?(?:v[oi]{2}ce[\s-]?overs?(?!\s(?:the|my|our)\s(?:music|song|pictures?)\b)|voices?|narrat(?:ion|or|ing)|words?\s(?:spoken|read\s(?:aloud|out))|spoken\s(?:parts?|words?|text|commentary|bits?)|commentary|speech|speaker|talking|speaking|reading\s(?:aloud|out\sloud)|announcer|(?:the|that|this)\s(?:person|man|woman|guy|lady|girl|robot|voice|bloke)\s(?:(?:who|that|which)(?:\sis|['’]s)?\s)?(?:speak|talk|read|narrat)(?:s|ing|es)?(?:\s(?:it|them|the\s\w+|over\sit|everything|aloud|out|out\sloud))*|(?:the\s|that\s)?(?:robot(?:ic)?|computer|ai|fake)\svoices?"
    r"|(?:any(?:one|body)|some(?:one|body)|people|(?:the|that)\s(?:person|man|woman|guy|lady))\s(?:to\s)?(?:speak|talk|narrat|read)(?:ing|s|e|es)?(?:\s(?:over\sit|it|them|everything|aloud|out\sloud|out|the\s\w+(?:\s(?:aloud|out\sloud|out))?))?)\b"
    r"|旁白|配音(?!乐)|解说|人声|画外音|念白|语音|说话声|voice[\s-]?over|有?人(?:在)?(?:里面|里头|旁边|背后|后面|一旁|边上|那[儿里]|片子里|视频里|画面里)?(?:说话|讲话|念)(?!的?字幕)|念(?:字幕|字|文字|稿子?|文案|出来)的?(?:声音|那?个?人|那个声音)?|那个念稿子?的声音|说话的?(?:声音|那个人|人)|朗读|讲解|(?:那个?)?(?:机器人?|AI|人工|真人|电脑)的?(?:声音|嗓音|声)|说话(?:那个)?声",
    re.I,
)
MUSIC_NAMES: Final = regex(
    r"\b(?:the\s|that\s|this\s|any\s|your\s)?(?:(?P<style>acoustic|guitar|folk|piano|jazz|lo-?fi|lofi|ambient|electronic|upbeat|pop|cinematic|orchestral|hip[\s-]?hop|funk|disco|inspiring|holiday|8-bit)\s)?"
    r"(?:background\s|backing\s)?(?:music|songs?|track|tunes?|soundtrack|melody|score|bgm|instrumental|guitar|piano)\b"
    r"|(?:那(?:首|段|个))?(?:(?:背景)?(?:音乐|配乐|乐曲)|背景乐|[Bb][Gg][Mm]|曲子|歌曲?|伴奏|背景的?声音?|吉他声?|钢琴声?)",
    re.I,
)
SOUNDS: Final = regex(
    r"\b(?:(?:all|any)\s(?:of\s)?(?:the\s)?(?:sounds?|audio|noise)|(?:sound|audio)\sat\sall)\b|(?:所有|任何|全部)的?(?:声音|音频)|(?:一点|什么)声音",
    re.I,
)
"""Music and voice, both of them."""
