"""The magics in a real shell, against the scripted backend of the conversation's tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from IPython.utils.capture import capture_output

from nemo_notebook import kernel
from nemo_notebook.errors import ConfigError, FileProblemError, InternalError, NemoError
from nemo_notebook.magics.completing import VERBS
from nemo_notebook.magics.parsing import CELL_PARSER
from nemo_notebook.models.turn import Batch, Turn
from tests.conversation.backend import TEN_SECONDS, Backend, retitled, says

COMPLETED = {"status": "completed", "output": {"url": "https://backend.test/api/render/proxy/x/download"}}


def _run(shell: Any, cell: str) -> tuple[Any, str]:
    with capture_output() as captured:
        result = shell.run_cell(cell)
    rich = "\n".join(output.data.get("text/plain", "") for output in captured.outputs)
    return result, captured.stdout + captured.stderr + rich


def test_a_cell_shows_words_tracks_and_film_and_binds_the_turn(shell: Any, backend: Backend) -> None:
    backend.answer(*says("A city at night."), draft=TEN_SECONDS)
    backend.renders = [[COMPLETED]]
    result, shown = _run(shell, "%%nemo -o clip\na city at night")
    result.raise_error()
    clip = shell.user_ns["clip"]
    assert isinstance(clip, Turn) and clip.video and clip.video.path.is_file()
    assert "A city at night." in shown and "Urban Dreams" in shown and clip.video.path.name in shown


def test_a_cell_of_chinese_words_has_a_chinese_status_line(shell: Any, backend: Backend) -> None:
    backend.answer(*says("好了。"), draft=TEN_SECONDS)
    result, shown = _run(shell, "%%nemo --no-export\n夜里的城市")
    result.raise_error()
    assert "完成，用时" in shown and "Done in" not in shown


def test_words_are_filled_in_from_the_namespace(shell: Any, backend: Backend) -> None:
    backend.answer(*says("Done."), draft=TEN_SECONDS)
    shell.user_ns["place"] = "Kyoto"
    _run(shell, "%%nemo --no-export\na walk through $place for $20")[0].raise_error()
    assert backend.messages == ["a walk through Kyoto for $20"]


def test_raw_words_keep_their_dollars(shell: Any, backend: Backend) -> None:
    backend.answer(*says("Done."), draft=TEN_SECONDS)
    _run(shell, "%%nemo --no-export --raw\nprint $place")[0].raise_error()
    assert backend.messages == ["print $place"]


@pytest.mark.parametrize(
    ("cell", "kind", "word"),
    [
        ("%%nemo\n", ConfigError, "empty"),
        ("%%nemo --nope\na city", ConfigError, "--nope"),
        ("%%nemo -d 0\na city", ConfigError, "0"),
        ("%%nemo -d -5\na city", ConfigError, "-5"),
        ("%%nemo -d 10h\na city", ConfigError, "10"),
        ("%%nemo -r 7:3\na city", ConfigError, "7:3"),
        ("%%nemo -d 15s\na 20-second city", ConfigError, "20"),
        ("%%nemo -a gone.png\na city", FileProblemError, "gone.png"),
        ("%%nemo\na $city", ConfigError, r"\$city"),
        ("%%nemo -d -1s\na city", ConfigError, "-1"),
        ("%%nemo -o print\na city", ConfigError, "print"),
        ("%%nemo -o class\na city", ConfigError, "class"),
        ("%%nemo -o __builtins__\na city", ConfigError, "builtins"),
        ("%%nemo -o nemo\na city", ConfigError, "nemo"),
        ("%%nemo -o get_ipython\na city", ConfigError, "get_ipython"),
        ("%%nemo --save a.txt\na city", FileProblemError, "a.txt"),
        (f"%%nemo --save {'a' * 300}.mp4\na city", FileProblemError, "aaa"),
        (f"%%nemo -a {'a' * 5000}.jpg\na city", FileProblemError, "aaa"),
        ("%nemo status now", ConfigError, "now"),
        ("%nemo new film", ConfigError, "film"),
        ("%nemo dance", ConfigError, "dance"),
        ("%nemo upload", ConfigError, "upload"),
    ],
)
def test_a_wrong_cell_fails_in_two_lines_and_sends_nothing(
    shell: Any, backend: Backend, cell: str, kind: type[NemoError], word: str
) -> None:
    result, shown = _run(shell, cell)
    assert isinstance(result.error_in_exec, kind)
    with pytest.raises(kind, match=word):
        raise result.error_in_exec
    lines = [line for line in shown.splitlines() if line.strip()]
    assert "Traceback" not in shown and len(lines) <= 4
    assert backend.messages == []


def test_trace_shows_everything(shell: Any) -> None:
    _, shown = _run(shell, "%%nemo --trace\n")
    assert "Traceback" in shown


def test_the_next_cell_works_after_a_failed_one(shell: Any, backend: Backend) -> None:
    _run(shell, "%%nemo -d 0\na city")
    backend.answer(*says("Fine."), draft=TEN_SECONDS)
    _run(shell, "%%nemo --no-export -o turn\na city")[0].raise_error()
    assert shell.user_ns["turn"].text == "Fine."


def test_dashes_make_a_batch_in_sessions_of_their_own(shell: Any, backend: Backend) -> None:
    backend.answer(*says("One."), draft=TEN_SECONDS)
    backend.answer(*says("Two."), draft=TEN_SECONDS)
    _run(shell, "%%nemo --no-export -o films\na city\n---\na forest")[0].raise_error()
    films = shell.user_ns["films"]
    assert isinstance(films, Batch) and sorted(turn.text for turn in films.turns) == ["One.", "Two."]
    assert backend.calls.count("POST /api/tasks/me/with-session/nemo_agent") == 2


def test_the_status_verb_shows_the_tracks(shell: Any, backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    result, shown = _run(shell, "%nemo status")
    result.raise_error()
    assert "city timelapse" in shown and "100" in shown


def test_the_credits_verb_shows_the_balance(shell: Any) -> None:
    assert "100" in _run(shell, "%nemo credits")[1]


def test_the_export_verb_writes_to_the_path(shell: Any, backend: Backend, tmp_path: Path) -> None:
    backend.draft = TEN_SECONDS
    backend.renders = [[COMPLETED]]
    _run(shell, "%nemo export films/city.mp4 draft")[0].raise_error()
    assert (tmp_path / "films" / "city.mp4").is_file()
    assert backend.submitted[0]["output"]["quality"] == "draft"


def test_undo_is_an_edit_message(shell: Any, backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    backend.answer(draft=retitled("Before"))
    _, shown = _run(shell, "%nemo undo")
    assert backend.messages == ["undo"] and "Before" in shown


def test_new_starts_a_session(shell: Any, backend: Backend) -> None:
    _run(shell, "%nemo new")[0].raise_error()
    assert backend.calls == ["POST /api/tasks/me/with-session/nemo_agent"]


def test_the_question_mark_names_every_option_and_verb(shell: Any) -> None:
    asked = shell.find_line_magic("nemo").__doc__
    for action in CELL_PARSER._actions:
        assert any(flag in asked for flag in action.option_strings), action.option_strings
    assert [verb for verb in VERBS if verb not in asked] == []


def test_the_help_verb_shows_examples(shell: Any) -> None:
    assert "coffee shop" in _run(shell, "%nemo help")[1]


def test_nothing_shown_holds_the_token(shell: Any, backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    shown = "".join(_run(shell, cell)[1] for cell in ("%nemo status", "%nemo credits", "%%nemo --trace\n"))
    assert "nmv_usr" not in shown


def test_unloading_takes_everything_away(shell: Any) -> None:
    shell.extension_manager.unload_extension("nemo_notebook")
    assert shell.find_line_magic("nemo") is None and shell.find_cell_magic("nemo") is None
    shell.extension_manager.load_extension("nemo_notebook")


def test_a_fault_of_our_own_is_two_lines_too(shell: Any) -> None:
    class Odd:
        def __array__(self, *_: object, **__: object) -> None:
            raise RuntimeError("odd")

    shell.user_ns["odd"] = Odd()
    result, shown = _run(shell, "%%nemo -a odd\na city")
    assert isinstance(result.error_in_exec, InternalError)
    assert "odd" in shown and "Traceback" not in shown and "--trace" in shown


def test_a_failed_new_film_leaves_the_one_there_is(shell: Any, backend: Backend) -> None:
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    _run(shell, "%%nemo --no-export\na city")[0].raise_error()
    assert _run(shell, "%%nemo --new -a gone.png\na forest")[0].error_in_exec
    assert backend.calls.count("POST /api/tasks/me/with-session/nemo_agent") == 1
    assert "city timelapse" in _run(shell, "%nemo status")[1]


def test_the_same_words_again_show_the_film_again(shell: Any, backend: Backend) -> None:
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    backend.renders = [[COMPLETED]]
    _run(shell, "%%nemo -o one\na city")[0].raise_error()
    _run(shell, "%%nemo -o two\na city")[0].raise_error()
    assert shell.user_ns["one"].video == shell.user_ns["two"].video is not None
    assert len(backend.submitted) == 1


def test_dashes_inside_a_variable_make_no_batch(shell: Any, backend: Backend) -> None:
    backend.answer(*says("Done."), draft=TEN_SECONDS)
    shell.user_ns["article"] = "First.\n---\nSecond."
    _run(shell, "%%nemo --no-export\nabout $article")[0].raise_error()
    assert backend.messages == ["about First.\n---\nSecond."]


def test_each_film_of_a_batch_has_a_file_of_its_own(shell: Any, backend: Backend, tmp_path: Path) -> None:
    backend.answer(*says("One."), draft=TEN_SECONDS)
    backend.answer(*says("Two."), draft=retitled("Two"))
    backend.renders = [[COMPLETED]]
    _run(shell, "%%nemo --save out.mp4\na city\n---\na forest")[0].raise_error()
    assert sorted(path.name for path in tmp_path.glob("*.mp4")) == ["out-1.mp4", "out-2.mp4"]


def test_a_batch_of_nothing_but_failures_fails(shell: Any) -> None:
    result, shown = _run(shell, "%%nemo -d 10h\na city\n---\na forest")
    assert isinstance(result.error_in_exec, ConfigError) and "10" in shown


def test_a_batch_of_which_a_film_failed_says_so_in_its_line_and_its_heading(
    shell: Any, backend: Backend
) -> None:
    backend.answer(*says("Two."), draft=TEN_SECONDS)
    rows = '[{"prompt": "a city", "duration": "10h"}, "a forest"]'
    result, shown = _run(shell, f"import nemo_notebook as nemo\nnemo.batch({rows}, export=False)")
    result.raise_error()
    assert "Partly done in" in shown and "1\u00a0draft · 1\u00a0film failed: 1" in shown


def test_in_a_batch_the_words_of_a_film_win_over_the_line_of_all(shell: Any, backend: Backend) -> None:
    for words in ("One.", "Two."):
        backend.answer(*says(words), draft=TEN_SECONDS)
    _run(shell, "%%nemo --no-export -d 15s\na 30 second film of a city\n---\na forest")[0].raise_error()
    assert sorted(backend.messages) == ["a 30 second film of a city", "a forest\n\nDuration: 15 s."]


def test_another_profile_keeps_the_film_until_it_is_reached(shell: Any, backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    _run(shell, "%nemo status")
    before = kernel.session()
    assert _run(shell, "%%nemo --profile free-ai-video-generator -d 99h\na city")[0].error_in_exec
    assert kernel.session() is before
    backend.answer(*says("Done."), draft=retitled("New"))
    _run(shell, "%%nemo --no-export --profile free-ai-video-generator\na city")[0].raise_error()
    assert kernel.session().conversation.profile_name == "free-ai-video-generator"


def test_the_session_and_a_track_show_themselves(shell: Any, backend: Backend) -> None:
    backend.draft = TEN_SECONDS
    _run(shell, "%nemo status")
    shown = kernel.session()._repr_mimebundle_()
    assert "<table" in shown["text/html"] and "city timelapse" in shown["text/plain"]
    draft = kernel.session().conversation.draft
    assert draft
    bundle = draft.tracks[0]._repr_mimebundle_()
    assert bundle and "city timelapse" in bundle["text/plain"]


@pytest.mark.parametrize("cell", ["%%nemo --new --max-credits 0\na forest", "%%nemo --new\nexport"])
def test_a_new_session_in_which_nothing_was_made_gives_the_film_back(
    shell: Any, backend: Backend, cell: str
) -> None:
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    _run(shell, "%%nemo --no-export\na city")[0].raise_error()
    backend.draft_of["s2"] = None
    assert _run(shell, cell)[0].error_in_exec
    assert "city timelapse" in _run(shell, "%nemo status")[1]


def test_exporting_again_shows_the_same_file(shell: Any, backend: Backend, tmp_path: Path) -> None:
    backend.draft = TEN_SECONDS
    backend.renders = [[COMPLETED]]
    _run(shell, "%nemo export")[0].raise_error()
    _run(shell, "%nemo export")[0].raise_error()
    assert len(list((tmp_path / "nemo-output").glob("*.mp4"))) == 1


def test_a_new_session_with_nothing_but_uploads_is_kept(shell: Any, backend: Backend) -> None:
    backend.answer(*says("A city."), draft=TEN_SECONDS)
    _run(shell, "%%nemo --no-export\na city")[0].raise_error()
    backend.draft_of["s2"] = None
    shell.user_ns["photo"] = b"\x89PNG\r\n\x1a\n" + b"0" * 64
    _run(shell, "%%nemo --new -a photo\n")[0].raise_error()
    assert "city timelapse" not in _run(shell, "%nemo status")[1]
