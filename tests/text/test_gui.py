from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nemo_notebook.text import GuiFilter, Offer, route

SENTENCES = Path(__file__).parent.parent / "data" / "gui.tsv"
FRAGMENTS = (
    *(
        "Click",
        "click",
        "the",
        "Export",
        "button",
        "to",
        "download",
        "your",
        "video",
        "open",
        "timeline",
        "drag",
        "it",
    ),
    *("the sea", "is calm", "You", "can", "1", "-", "**", '"', "(", "e.g", "3.5"),
    *(" ", "  ", "\n", "\n\n", ", ", ". ", ".", "! ", ": ", "…", "; ", "，", "。", "！", "“", "”"),
    *("点击", "点", "导出按钮", "打开", "时间线", "海浪", "请", "您可以", "拖拽", "在", "的", "，然后"),
    *("Title", "Tip", "9", "16", ">", "right-click", "panel", "in", "Ctrl+Z", "by clicking", "Save it"),
    *("双击", "字幕", "的话", "如果", "面板", "里", "她", "按", "了", "—"),
)


def _rows() -> list[tuple[str, str, str]]:
    rows = []
    for line in SENTENCES.read_text("utf-8").splitlines():
        said, shown, offers = [*line.replace("\\n", "\n").split("\t"), "", ""][:3]
        rows.append((said, said if shown == "=" else shown, offers))
    return rows


def _filtered(pieces: list[str], language: str) -> tuple[str, tuple[Offer, ...]]:
    gui = GuiFilter(language)
    shown = "".join(gui.feed(piece) for piece in pieces) + gui.close()
    return shown, gui.offers


def _language(text: str) -> str:
    return "zh" if re.search(r"[\u4e00-\u9fff]", text) else "en"


def _named(offers: tuple[Offer, ...]) -> str:
    return " | ".join(f"message:{one.label}" if one.verb == "message" else one.verb for one in offers)


@pytest.mark.parametrize(("said", "shown", "offers"), _rows())
def test_only_the_instruction_goes_and_becomes_an_offer(said: str, shown: str, offers: str) -> None:
    text, offered = _filtered([said], _language(said))
    assert (text, _named(offered)) == (shown, offers)


def test_every_offer_can_be_typed_here() -> None:
    offered = {offer for said, _, _ in _rows() for offer in _filtered([said], _language(said))[1]}
    misread = {
        one for one in offered if route(one.label if one.verb == "message" else one.verb).kind != one.verb
    }
    assert len(offered) > 80
    assert misread == set()


def test_no_offer_asks_for_an_editor() -> None:
    labels = [offer.label for said, _, _ in _rows() for offer in _filtered([said], _language(said))[1]]
    for label in labels:
        assert _filtered([label], _language(label)) == (label, ())


@pytest.mark.parametrize(
    "said",
    [
        "Title: click the button.",
        "CTA: Swipe up to shop.",
        "字幕：点击下方链接，立即下单。",
        "镜头二：双击标题。",
    ],
)
def test_what_follows_a_label_is_a_part_of_the_film(said: str) -> None:
    assert _filtered([said], _language(said)) == (said, ())


def test_a_person_is_not_offered_words_of_another_language() -> None:
    _, offers = _filtered(["Double-click the caption to edit it."], "zh")
    assert offers == (Offer("status", "显示轨道"),)


def test_what_leads_to_an_instruction_goes_with_it() -> None:
    said = "It is done. Choose a resolution, then click Export. Tip: double-click a title to change it."
    text, offers = _filtered([said], "en")
    assert text == "It is done."
    assert offers == (Offer("export", "Export the video"), Offer("message", "Change a title"))


@given(st.sampled_from(_rows()), st.lists(st.integers(min_value=1, max_value=12), min_size=1))
def test_any_cutting_of_a_sentence_gives_the_same_result(row: tuple[str, str, str], sizes: list[int]) -> None:
    said = row[0]
    pieces: list[str] = []
    at = 0
    while at < len(said):
        size = sizes[len(pieces) % len(sizes)]
        pieces.append(said[at : at + size])
        at += size
    assert _filtered(pieces, _language(said)) == _filtered([said], _language(said))


@example(["导出按钮", "。", "drag", ", ", ": ", "download", "can", "点击", '"', "，"])
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=30))
def test_any_cutting_of_any_text_gives_the_same_result(fragments: list[str]) -> None:
    text = "".join(fragments)
    assert _filtered(fragments, "en") == _filtered([text], "en") == _filtered(list(text), "en")


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=30) | st.lists(st.characters(), max_size=30))
def test_text_without_an_instruction_stays_word_for_word(fragments: list[str]) -> None:
    text = "".join(fragments)
    shown, offers = _filtered(fragments, "en")
    assert offers or shown == text


def test_text_that_cannot_hold_an_instruction_is_not_held_back() -> None:
    gui = GuiFilter("en")
    assert gui.feed("The sea is bl") == "The sea is bl"
    assert gui.feed("ue, gulls cry") == "ue, gulls cry"


def test_chinese_content_is_not_held_back() -> None:
    gui = GuiFilter("zh")
    assert gui.feed("海浪拍打着礁石，灯塔亮了") == "海浪拍打着礁石，灯塔亮了"


def test_a_phrase_split_across_pieces_is_not_shown_in_part() -> None:
    gui = GuiFilter("en")
    shown = [
        gui.feed(piece) for piece in ("Your video is ready. Cli", "ck the Exp", "ort but", "ton to save it.")
    ]
    assert "".join(shown).strip() == "Your video is ready."
    assert gui.close() == ""
    assert gui.offers == (Offer("export", "Export the video"),)


def test_each_offer_is_made_once_and_in_the_persons_language() -> None:
    _, offers = _filtered(["点击导出按钮。请打开时间线。点击导出按钮。"], "zh")
    assert offers == (Offer("export", "导出视频"), Offer("status", "显示轨道"))


def test_an_endless_word_does_not_stop_the_stream() -> None:
    gui = GuiFilter("en")
    shown = gui.feed("c" * 5_000)
    assert len(shown) > 4_000
    assert shown + gui.close() == "c" * 5_000
