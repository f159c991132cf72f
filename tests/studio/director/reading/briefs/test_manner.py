"""The manner of a whole film, which clauses name that say nothing else."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.manner import hear_manner


@pytest.mark.parametrize(
    ("wishes", "style"),
    [
        ("store opening, make it exciting", "upbeat"),
        ("健身房，节奏感强，15秒", "upbeat"),
        ("健身房特惠，视频要燃，15秒", "upbeat"),
        ("音乐节，炫酷，10秒", "electronic"),
        ("年会邀请，大气，金色", "cinematic"),
        ("餐厅开业，热热闹闹的，12秒", "upbeat"),
        ("Black Friday at Peck's. make it loud. 15 s", "upbeat"),
        ("Make it energetic for parents on whatsapp", "upbeat"),
        ("a safety notice, serious tone", "ambient"),
        ("a funny 20 second promo for our café", "upbeat"),
        ("燃气公司通知", ""),
        ("a loud alarm clock, 49 euros", ""),
        ("law firm, not too serious", ""),
    ],
)
def test_a_manner_calls_for_music(wishes: str, style: str) -> None:
    assert hear_manner(wishes).style("", None) == style


@pytest.mark.parametrize(
    ("wishes", "tone"),
    [
        ("毕业视频，伤感但温暖，15秒", "warm"),
        ("招聘店员，15秒，搞笑风", "playful"),
        ("剧本杀预告，阴森一点", "dark"),
        ("年会预告，炸裂一点", "vivid"),
        ("热血一点", "vivid"),
        ("a warm thank you video for our nurses", "warm"),
        ("promo, upbeat music", ""),
        ("nail salon, soft pink", ""),
    ],
)
def test_a_manner_has_a_tone_unless_it_is_said_of_music_or_of_a_colour(wishes: str, tone: str) -> None:
    assert hear_manner(wishes).tone == tone


@pytest.mark.parametrize(
    ("wishes", "accent"),
    [
        ("火锅店周年庆，喜庆的红色", "#e53935"),
        ("年会开场，金色大气", "#d4af37"),
        ("apple 苹果，orange 橙子，可爱一点", ""),
        ("festive, red captions", ""),
    ],
)
def test_a_colour_beside_a_manner_stands_out(wishes: str, accent: str) -> None:
    assert hear_manner(wishes).accent == accent


def test_the_music_of_a_feast_is_kept_whatever_the_manner() -> None:
    heard = hear_manner("Christmas invite, funny, 15s")
    assert heard.style("holiday", "playful") == "holiday"
    assert heard.style("piano", "playful") == "upbeat"
