from __future__ import annotations

import pytest

from ...films import start


@pytest.mark.parametrize(
    ("film", "before", "say", "name"),
    [
        ("photos", "swap picture 1 and 2", "delete the cat scene", "cat"),
        ("photos", "swap picture 1 and 2", "move the horse to the front", "horse"),
        ("photos", "", "hold the pizza photo for 6 seconds", "pizza"),
        ("photos", "", "put picture 1 after the horse", "horse"),
        ("photos", "swap picture 1 and 2", "the horse can go", "horse"),
        ("photos", "swap picture 1 and 2", "2 seconds for the horse", "horse"),
        ("zhphotos", "交换第一张和第二张", "那张猫的去掉", "猫"),
        ("clips", "trim the dog clip to 3 s", "shorten the wedding clip to 2 seconds", "wedding"),
        ("clips", "", "speed up the horse clip", "horse"),
        ("clips", "", "the horse clip is too long", "horse"),
        ("scenes", "", "remove the desert", "desert"),
        ("clips", "", "mute the music and trim the horse clip to 2 seconds", "horse"),
        ("zhphotos", "交换第一张和第二张", "把苹果那张移到最后", "苹果"),
        ("zhphotos", "", "葡萄多放两秒", "葡萄"),
        ("zhphotos", "", "小狗那张删掉", "小狗"),
        ("clips", "", "马的片段快放", "马"),
        ("zhphotos", "", "音乐小声一点，葡萄那张放到最后", "葡萄"),
    ],
)
def test_a_picture_that_is_not_there_is_named_and_no_other_is_touched(
    film: str, before: str, say: str, name: str
) -> None:
    talk = start(film)
    if before:
        assert talk.say(before).kind == "edit"
    plan = talk.say(say)
    assert plan.kind == "answer" and f"“{name}”" in plan.words
    assert all(str(one.name) in plan.words for one in talk.media[:1] if film != "scenes")


@pytest.mark.parametrize(
    ("film", "say"),
    [
        ("photos", "delete the hat"),
        ("photos", "remove the sunglasses and make it warmer"),
        ("photos", "make the last photo longer"),
        ("photos", "make the light warmer"),
        ("photos", "start with the sunglasses"),
        ("photos", "the hat can go"),
        ("scenes", "画面换成雪山、湖泊和沙漠"),
        ("photos", "slow it down for the baby"),
        ("photos", "cut the birthday video to 12 seconds"),
        ("photos", "change the background to the beach"),
        ("clips", "trim the surfing clip to 4 seconds"),
        ("clips", "trim the intro to 2 seconds"),
        ("clips", "cut the video to 10 seconds"),
        ("scenes", "remove the sea"),
        ("zhphotos", "西瓜多放两秒"),
        ("zhphotos", "画面亮一点"),
        ("cafe", "put an ocean scene after the first one"),
    ],
)
def test_a_picture_that_is_there_and_the_film_itself_are_changed(film: str, say: str) -> None:
    assert start(film).say(say).kind == "edit"


def test_a_file_that_is_not_shown_is_neither_removed_nor_put_in() -> None:
    talk = start("photos")
    assert talk.say("delete new.jpg").words.startswith("new.jpg is not in the film")
    talk.say("remove the shoe")
    plan = talk.say("delete the shoe")
    assert plan.kind == "answer" and "“add red_shoe.jpg”" in plan.words
    assert talk.say("add red_shoe.jpg").kind == "edit"


def test_a_file_in_quotation_marks_is_a_picture() -> None:
    assert start("clips").say('delete "dog.mp4"').words.startswith("Picture removed: dog.mp4")
    assert start("clips").say('change the title to "dog.mp4"').words.startswith("Title added: “dog.mp4”")


@pytest.mark.parametrize(
    ("film", "say", "told"),
    [
        ("captions", "make the sixth caption blue", "there are 3"),
        ("captions", "caption seven in yellow", "there are 3"),
        ("captions", "make captions 2 and 5 bigger", "there are 3"),
        ("captions", "第七句字幕早一秒", "一共 3 条"),
        ("captions", "delete the caption about parking", "“parking”"),
        ("zh", "删掉提到会员的字幕", "“会员”"),
        ("cafe", 'remove the caption "Sold out"', "“Sold out”"),
        ("cafe", 'change "Bakery" to "Cafe"', "“Bakery”"),
        ("zh", "把写着“积分”的字幕删掉", "“积分”"),
        ("cafe", "make the second title blue", "one title"),
    ],
)
def test_words_that_are_not_there_change_no_others(film: str, say: str, told: str) -> None:
    plan = start(film).say(say)
    assert plan.kind == "answer" and told in plan.words


@pytest.mark.parametrize(
    ("film", "say"),
    [
        ("captions", "make the third caption blue"),
        ("captions", "captions 30% bigger"),
        ("captions", 'add a fourth caption "Bye"'),
        ("captions", "delete the caption about being open late"),
        ("captions", "make the caption with a bigger font"),
        ("zh", "删掉写着“半价”的字幕"),
        ("cafe", 'change "Coffee" to "Tea"'),
        ("cafe", 'turn "Hello" into the title'),
    ],
)
def test_words_that_are_there_or_come_in_are_changed(film: str, say: str) -> None:
    assert start(film).say(say).kind == "edit"


def test_of_two_pictures_that_are_both_shown_it_is_asked_what_is_to_become() -> None:
    plan = start("zhphotos").say("把芒果换成西瓜")
    assert plan.kind == "answer" and "“交换第2张和第4张”" in plan.words
    assert start("zhphotos").say("交换第2张和第4张").kind == "edit"


@pytest.mark.parametrize(("film", "say"), [("photos", "remove the logo"), ("zhphotos", "去掉水印")])
def test_what_lies_over_no_picture_is_said_not_to_be_there(film: str, say: str) -> None:
    plan = start(film).say(say)
    assert plan.kind == "answer" and ("has no logo" in plan.words or "没有水印" in plan.words)
