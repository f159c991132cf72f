from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.own_names import labelled_name, named_aside, own_name


@pytest.mark.parametrize(
    ("wishes", "name", "rest"),
    [
        ("企业宣传片，公司：蓝海科技，员工500人", "蓝海科技", "企业宣传片，员工500人"),
        ("主题关爱留守儿童，30秒", "关爱留守儿童", "30秒"),
        ("房源信息：滨江花园，89平", "滨江花园", "89平"),
        ("我们公司是做软件的", "", "我们公司是做软件的"),
    ],
)
def test_a_label_names_what_follows_it(wishes: str, name: str, rest: str) -> None:
    assert labelled_name(wishes) == (name, rest)


def test_a_price_class_between_chinese_commas_is_no_name() -> None:
    assert named_aside("驾校招生，C1价格2980，学生立减300") == ""
    assert named_aside("a plumber, Joe's Pipes, 24/7") == "Joe's Pipes"


def test_a_name_of_two_goes_on_over_and() -> None:
    assert own_name("our play Romeo and Juliet, 14 March") == "Romeo and Juliet"
