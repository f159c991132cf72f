from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct

from ...checking import segments


def _title(brief: str) -> str:
    draft = direct(brief, draft=None).draft
    assert draft is not None
    return next((one["m"]["text"] for one in segments(draft, "title")), "")


@pytest.mark.parametrize(
    ("brief", "title"),
    [
        (
            "We're hiring: Sous Chef at The Old Mill. Full time, £32k. 15 s",
            "We're hiring: Sous Chef at The Old Mill",
        ),
        ("招聘：诚聘前端工程师，月薪15k-25k，五险一金，双休。15秒竖屏", "招聘前端工程师"),
        ("【通知】学校将于11月8日举行秋季运动会，请同学们自带水杯。做成20秒视频", "秋季运动会"),
        ("放假通知：国庆节放假时间10月1日至10月7日，10月8日正常上班。15秒", "放假通知"),
        ("本店营业时间：周一至周五10:00-22:00，周六日9:00-23:00。15秒", "营业时间"),
        ("活动预告：周末市集，10月26日，西湖文化广场，免费入场。12秒", "周末市集"),
        ("Visit Porto. Tarts in the old town, the Douro by boat. 20s travel promo", "Visit Porto"),
        ("insta story: FLASH SALE 50% OFF everything until midnight! 8 sec", "FLASH SALE 50% OFF"),
        ("10月12日 第五届校园歌手大赛 晚7点 大礼堂 欢迎观看 做个海报视频 10秒", "第五届校园歌手大赛"),
    ],
)
def test_an_announcement_is_headed_by_what_it_announces(brief: str, title: str) -> None:
    assert _title(brief) == title


def test_the_lines_of_a_pasted_listing_become_its_title_and_captions() -> None:
    draft = direct(
        "Seaview House, Whitby\n8 rooms near the beach\nFrom £85 a night\nDogs welcome\n20s landscape please",
        draft=None,
    ).draft
    assert draft is not None
    assert draft["d"] == 20_000
    assert [one["m"]["text"] for one in segments(draft, "title")] == ["Seaview House, Whitby"]
    captions = [one["m"]["text"] for one in segments(draft, "captions")]
    assert captions == ["8 rooms near the beach", "From £85 a night", "Dogs welcome"]


def test_a_rate_or_an_age_is_not_the_length_of_the_film() -> None:
    for brief in (
        "Barista wanted, £11.50 an hour, training given, 15 s video",
        "Fete: entry £2, under 12s free, 15 s video",
    ):
        draft = direct(brief, draft=None).draft
        assert draft is not None and draft["d"] == 15_000
