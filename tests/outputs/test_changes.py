from __future__ import annotations

from nemo_notebook.outputs import changes_bundle, changes_html, changes_plain
from tests.outputs.page import read


def test_each_change_is_an_item_of_a_list() -> None:
    page = read(changes_html(['Title added: "Urban Dreams" (0-3s)', "BGM volume: 35% → 20%"]))
    items = [item.text for item in page.all("li")]
    assert items == ['Title added: "Urban Dreams" (0-3s)', "BGM volume: 35% → 20%"]
    assert "What changed" in page.text


def test_no_change_draws_nothing() -> None:
    assert changes_html([]) == ""
    assert changes_plain([]) == ""


def test_many_changes_are_counted() -> None:
    items = read(changes_html([f"change {i}" for i in range(40)])).all("li")
    assert len(items) == 13
    assert items[-1].text.replace("\u00a0", " ") == "and 28 more changes"


def test_a_hostile_change_is_text_on_one_line() -> None:
    shown = changes_bundle(["Title: </li><script>\nx</script>"])
    assert read(shown["text/html"]).one("li").text == "Title: </li><script> x</script>"
    assert shown["text/plain"] == "• Title: </li><script> x</script>"


def test_changes_told_in_chinese_stand_under_a_chinese_heading() -> None:
    page = read(changes_html(["标题：“A” → “B”"] * 14))
    assert "改动" in page.text and "What changed" not in page.text
    assert page.all("li")[-1].text == "另有 2 处更改"
