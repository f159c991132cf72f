"""Tokens in a notebook's text: found wherever they stand, and nothing but they is changed."""

from __future__ import annotations

import base64
import json
import struct
import time
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.leaks import clean_notebook
from nemo_notebook.redaction import register_secret

TOKEN = "nmv_usr_Ab3dEf6hIj9"
ODD = 'tok-of "a/strange" make'


def _notebook(*cells: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **more}


def _code(source: str | list[str], *outputs: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": 1,
        "metadata": {},
        "source": source,
        "outputs": list(outputs),
        **more,
    }


def _html(html: str) -> dict[str, Any]:
    return {"output_type": "display_data", "data": {"text/html": html}}


def _png(comment: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    parts = [
        chunk(b"IHDR", head),
        chunk(b"tEXt", b"Comment\0" + comment),
        chunk(b"IDAT", zlib.compress(b"\0\0")),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join([*parts, chunk(b"IEND", b"")])


@pytest.mark.parametrize(
    ("notebook", "places"),
    [
        (_notebook(_code(["x = 1\n", f'os.environ["NEMO_TOKEN"] = "{TOKEN}"'])), {"source": 1}),
        (_notebook(_code(f"# {TOKEN} and {TOKEN}\n# {TOKEN}")), {"source": 3}),
        (_notebook(_code("curl -H 'Authorization: Bearer eyJ0eXAi.OiJKV1Qi'")), {"source": 1}),
        (_notebook(_code("1", {"output_type": "stream", "text": [f"Bearer {TOKEN}\n"]})), {"output": 1}),
        (_notebook(_code("1", _html(f'<a href="/claim?ct=clm_x1">{TOKEN}</a>'))), {"output": 2}),
        (_notebook(_code("1", {"ename": "E", "traceback": [f"\x1b[1mno {TOKEN}\x1b[0m"]})), {"output": 1}),
        (_notebook(_code("1", {"data": {"application/json": {TOKEN: [{"t": TOKEN}]}}})), {"output": 2}),
        (_notebook(_code("1", metadata={"papermill": {"parameters": {"t": TOKEN}}})), {"metadata": 1}),
        (_notebook({"attachments": {"a.txt": {"text/plain": TOKEN}}, "source": TOKEN}),
         {"attachment": 1, "source": 1}),
    ],
    ids=["source", "several", "bearer", "stream", "html", "traceback", "json", "parameters", "attachment"],
)  # fmt: skip
@pytest.mark.parametrize("indent", [None, 1, 4])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_token_is_found_wherever_it_stands_and_the_rest_stays(
    notebook: dict[str, Any], places: dict[str, int], indent: int | None, ascii_only: bool
) -> None:
    text = json.dumps(notebook, indent=indent, ensure_ascii=ascii_only)
    clean, found = clean_notebook(text)
    assert found == {f"cell 1, {where}": count for where, count in places.items()}
    gone = text
    for secret in (TOKEN, "clm_x1", "eyJ0eXAi.OiJKV1Qi"):
        gone = gone.replace(secret, "[secret]")
    assert clean == gone
    assert clean_notebook(clean) == (clean, {})


def test_cells_are_counted_and_what_lies_outside_them_is_told() -> None:
    state = json.dumps({"t": json.dumps(TOKEN)})
    notebook = _notebook(_code("1"), _code(TOKEN), metadata={"widgets": {"state": state}})
    clean, found = clean_notebook(json.dumps(notebook))
    assert found == {"metadata": 1, "cell 2, source": 1} and TOKEN not in clean
    odd = {"metadata": {"a": TOKEN}, "cells": [TOKEN, None, {"source": TOKEN}]}
    assert clean_notebook(json.dumps(odd))[1] == {"metadata": 1, "cell 1, metadata": 1, "cell 3, source": 1}


@pytest.mark.parametrize(
    "harmless",
    [
        'headers = {"Authorization": f"Bearer {token}"}',
        "engine = create_engine('postgresql://me:pw@host/db')",
        "requests.get('https://host/?api_key=' + key)",
        "Tokens look like nmv_usr_… and are typed with %nemo connect hosted --token",
        'é 😀 \ud83d \u2028 \\ " / \t nan',
    ],
)
def test_what_is_no_token_of_ours_is_not_touched(harmless: str) -> None:
    text = json.dumps(_notebook(_code(harmless, {"data": {"x": float("nan"), "n": 10**40}})), indent=1)
    assert clean_notebook(text) == (text, {})


def test_a_token_of_a_strange_make_is_found_when_it_is_known() -> None:
    text = json.dumps(_notebook(_code(f"a = {json.dumps(ODD)}", {"text": json.dumps([ODD])})))
    assert clean_notebook(text) == (text, {})
    register_secret(ODD)
    clean, found = clean_notebook(text)
    assert found == {"cell 1, source": 1, "cell 1, output": 1}
    assert "strange" not in clean and json.loads(clean)["cells"][0]["source"] == 'a = "[secret]"'


@pytest.mark.parametrize("before", range(4))
@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("secret", [TOKEN, "clm_77aaBBcc", "Odd0neWithoutPattern"])
def test_a_token_in_base64_is_overwritten_and_the_rest_of_the_bytes_stay(
    before: int, wrapped: bool, secret: str
) -> None:
    register_secret("Odd0neWithoutPattern")
    picture = _png(b"." * before + secret.encode() + b" end")
    packed = (base64.encodebytes(picture) if wrapped else base64.b64encode(picture)).decode()
    text = json.dumps(_notebook(_code("1", {"data": {"image/png": packed}})))
    clean, found = clean_notebook(text)
    fresh = json.loads(clean)["cells"][0]["outputs"][0]["data"]["image/png"]
    assert found == {"cell 1, output": 1} and len(clean) == len(text)
    assert base64.b64decode(fresh) == picture.replace(secret.encode(), b"x" * len(secret))
    assert clean_notebook(clean)[1] == {}


@pytest.mark.parametrize("letters", range(5))
def test_a_data_address_in_html_is_cleaned_whatever_stands_before_it(letters: int) -> None:
    packed = base64.b64encode(f"token={TOKEN}; ".encode()).decode()
    html = f'<a title="é\n" href="data:text/plain;base64,{packed}">{"é" * letters}{"a" * letters}</a>'
    clean, found = clean_notebook(json.dumps(_notebook(_code("1", _html(html)))))
    fresh = json.loads(clean)["cells"][0]["outputs"][0]["data"]["text/html"]
    begin, end = html.index(packed), html.index(packed) + len(packed)
    assert found == {"cell 1, output": 1}
    assert fresh[:begin] + fresh[end:] == html[:begin] + html[end:]
    assert TOKEN.encode() not in base64.b64decode(fresh[begin:end])


_TEXT = st.text(st.sampled_from('aé😀\ud83d\n"\\/\t\x00 '), max_size=6)


@settings(max_examples=200, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=5), st.booleans(), st.booleans())
def test_only_the_tokens_are_written_anew(parts: list[str], ascii_only: bool, solid: bool) -> None:
    def written(word: str) -> str:
        text = json.dumps(_notebook(_code(f" {word} ".join(parts)), last=word), ensure_ascii=ascii_only)
        return text.replace("/", "\\/") if solid else text

    clean, found = clean_notebook(written(TOKEN))
    assert clean == written("[secret]") and sum(found.values()) == len(parts)


def test_of_two_equal_keys_both_are_read() -> None:
    text = f'{{"cells": ["{TOKEN}"], "cells": [], "metadata": {{"a": "{TOKEN}", "a": 1}}}}'
    assert sum(clean_notebook(text)[1].values()) == 2


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "broken in line 1"),
        ('{"cells": [\n  "x",\n]}', "broken in line 3"),
        ("[]", "no cells"),
        ('{"worksheets": []}', "no cells"),
        ('{"cells": {}}', "no cells"),
        ('{"cells": ' + "[" * 5000 + "]" * 5000 + "}", "too deep"),
    ],
)
def test_what_is_no_notebook_is_said_to_be_none(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        clean_notebook(text)


def test_a_film_of_some_megabytes_costs_little() -> None:
    film = base64.b64encode(bytes(range(256)) * 20_000).decode()
    html = f'<video src=\\"data:video/mp4;base64,{film}\\"></video>'
    text = json.dumps(_notebook(_code(f"t = '{TOKEN}'", *[_html(html)] * 3)))
    began = time.process_time()
    assert sum(clean_notebook(text)[1].values()) == 1
    assert time.process_time() - began < 5  # about 0.2 s here for 20 MB
