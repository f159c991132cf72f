"""Where the words begin that a voice is to say: "voice-over: …", 旁白说…."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.reading.messages.opener_parts import openers

SPOKEN: Final = openers(
    "voice",
    (
        r"\b(?:narrat(?:e|es|ing)|(?:someone|somebody|a\s(?:man|woman|voice|speaker))\s(?:\w+\s)?(?:say"
        r"|says|saying|read|reads|reading)|read\s(?:out|aloud)"
        r"|speak|say\saloud)\b[^.;:,\n]{0,20}:\s*"
    ),
    (
        r"\b(?:voice-?\s?over|narration|narrator|voice)\b[^.:;,\n\ue000]{0,28}:\s*"
        r"|\b(?:let|have|make)\s(?:her|him|them|the\s\w+)\s(?:say|read)\s*:\s*"
        r"|(?<!what\sthe\s)(?<!all\sthe\s)(?<!thing\sthe\s)(?<!ever\sthe\s)(?<!words\sthe\s)\b(?:voice-?\s?over|narration|narrator|voice|spoken\s(?:text|words?|part))\s*(?:text)?\s*(?:to\s?)?(?:[:=]|saying|that\ssays|says?\b"
        r"|reading|reads|(?:should\s|must\s|to\s)(?:say|read)\b)"
        r"(?!\s(?:it|them|aloud|out|along|everything|all|(?:all\s(?:of\s)?)?(?:the|these|those|my|our)\s(?:texts?|words|captions?|lines|sentences|tips|list|points|facts|verses?|poem|title|steps|names|examples|questions|answers|items|dates|definitions|instructions|messages|stages|prices|quotes?|rest))\b)\s*[:,]?\s*"
    ),
    (
        r"(?:旁白|配音(?!乐)|解说词?|画外音|朗读(?!会|比赛)|朗诵(?!会|比赛)|[男女童]声|(?:念|读)出来)[^，。,:：\n\ue000]{0,10}[:：]\s*"
        r"|(?:旁白|配音(?!乐)|解说词?|画外音)[,，]?\s*(?:内容)?(?:是|为)?\s*(?:[:：]|说(?!话|得|的|完|到|一遍|出来|出这)|[念读](?!的|得|着|起来|到|完|一[遍下次]|两遍|出来|出?来?(?:字幕|标题|文案|内容|全[文部]|上面|以上|这[些几]|(?:屏幕|画面|屏|图)上))|是|改成"
        r"|改为)\s*"
    ),
)
"""Tried in this order."""
