"""The setting of video models: from the environment, through a header."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from nemo_notebook.backends import local_settings
from nemo_notebook.errors import ConfigError
from nemo_notebook.studio import server
from nemo_notebook.studio.carrying import from_header, to_header
from nemo_notebook.studio.footage.setting import HEADER, FootageSetting, read_footage_setting
from nemo_notebook.studio.server import StudioAddress


def test_without_a_model_there_is_no_setting() -> None:
    assert read_footage_setting({"NEMO_TEXT_TO_VIDEO": " ", "NEMO_VIDEO_STEPS": "8"}) is None


def test_a_setting_arrives_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "模型").mkdir()
    setting = read_footage_setting(
        {
            "NEMO_TEXT_TO_VIDEO": "Lightricks/LTX-Video",
            "NEMO_IMAGE_TO_VIDEO": "模型",
            "NEMO_VIDEO_STEPS": "8",
            "NEMO_VIDEO_SIZE": "480",
            "NEMO_VIDEO_DEVICE": "CPU",
        }
    )
    assert setting
    assert from_header(FootageSetting, to_header(setting).get_secret_value()) == setting
    assert (setting.text_to_video, setting.image_to_video) == ("Lightricks/LTX-Video", str(tmp_path / "模型"))
    assert (setting.steps, setting.short_side_px, setting.device) == (8, 480, "cpu")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NEMO_TEXT_TO_VIDEO", "just-a-word"),
        ("NEMO_TEXT_TO_VIDEO", "/nowhere/at/all"),
        ("NEMO_TEXT_TO_VIDEO", "https://hub.example/a/b"),
        ("NEMO_VIDEO_STEPS", "many"),
        ("NEMO_VIDEO_STEPS", "0"),
        ("NEMO_VIDEO_STEPS", "٣"),
        ("NEMO_VIDEO_SIZE", "8000"),
        ("NEMO_VIDEO_DEVICE", "toaster"),
    ],
)
def test_what_cannot_be_used_is_named(name: str, value: str) -> None:
    with pytest.raises(ConfigError, match=name) as caught:
        read_footage_setting({"NEMO_TEXT_TO_VIDEO": "a/b", name: value})
    assert caught.value.hint


@pytest.mark.parametrize("value", [None, "", "%%%", "e30=x", "eyJhIjogMX0="])
def test_a_header_that_is_none_counts_as_none(value: str | None) -> None:
    assert from_header(FootageSetting, value) is None


def test_the_setting_goes_to_the_studio_with_each_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = StudioAddress(url="http://127.0.0.1:1", secret=SecretStr("s"), pid=1, version="1")
    monkeypatch.setattr(server, "find_studio", lambda environ: address)
    environ = {"NEMO_HOME": str(tmp_path), "NEMO_TEXT_TO_VIDEO": "a/b"}
    setting = from_header(FootageSetting, local_settings(environ).extra_headers[HEADER].get_secret_value())
    assert setting == read_footage_setting(environ)
