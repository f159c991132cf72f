"""Files that are named in pinyin are found by what their signs sound like."""

from __future__ import annotations

from nemo_notebook.studio.director.reading.terms.sounds_of_signs import sounds_like, spelt_so

from ...checking import Talk, files


def test_signs_that_sound_like_a_file_s_name_are_found() -> None:
    assert sounds_like("古城") == "gucheng"
    assert spelt_so("古城那张多停两秒", ["dali", "gucheng"]) == {"古城"}
    assert spelt_so("大理的古城", ["dali", "gucheng"]) == {"大理", "古城"}
    assert spelt_so("把帽子放最后", ["hat"]) == set()
    assert spelt_so("把帽子放最后", ["帽子"]) == set()


def test_a_photo_named_in_pinyin_is_changed_by_its_signs() -> None:
    talk = Talk(files(["image:shatan.jpg", "image:dengta.jpg", "image:yuchuan.jpg"]))
    talk.say("用这三张照片做一个12秒的视频，标题“海岛”", ["m1", "m2", "m3"])
    plan = talk.say("灯塔那张多停两秒，渔船那张加个黑白效果")
    assert [step.args["operation"] for step in plan.steps] == ["HoldPicture", "SetEffect"]
    assert plan.steps[0].args["index"] == 1
    assert plan.steps[1].args["indexes"] == (2,)
