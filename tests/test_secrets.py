"""A token appears nowhere, though the backend repeats it wherever a backend can put words."""

from __future__ import annotations

import asyncio
import html
import http.server
import json
import logging
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import nbclient
import nbformat
import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from pydantic import SecretStr

from nemo_notebook import kernel
from nemo_notebook.client import Api
from nemo_notebook.config import Settings
from nemo_notebook.conversation import Conversation, Reach
from nemo_notebook.errors import ConfigError
from nemo_notebook.ledger import Ledger
from nemo_notebook.profiles import find_profile
from nemo_notebook.redaction import register_secret
from nemo_notebook.runner import the_runner
from nemo_notebook.scrub import scrub
from nemo_notebook.sessions import Session
from tests.conversation.backend import QUICK, Backend, retitled, says
from tests.kernel.sockets import sockets_in_files

TOKEN = "an-odd+token/of~a.kind"
SECRET = "studio=secret&of<a>kind"


def _forms(secret: str) -> tuple[str, ...]:
    """The ways in which a text may hold a secret, or its beginning or end."""
    written = (secret, quote(secret, safe=""), html.escape(secret), json.dumps(secret)[1:-1])
    return (*written, secret[:8], secret[-8:])


OF_TOKEN = _forms(TOKEN)
FORMS = (*OF_TOKEN, *_forms(SECRET))


class Parrot(Backend):
    """Repeats both secrets in all that it says; everything else is as the wire has it."""

    def __init__(self, url: str = "https://backend.test") -> None:
        super().__init__()
        self.said = f"{TOKEN} and {SECRET}"
        self.film_url = f"{url}/film.mp4?X-Amz-Signature=s1gned-by-hand&t={quote(TOKEN)}"
        self.moved_url = f"{url}/moved.mp4?sig=s1gned-by-hand&t={quote(TOKEN)}"
        self.refuses = "nothing"
        self.known_sessions = {f"s{number}" for number in range(99)}

    def handle(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path.startswith(self.refuses):
            return httpx.Response(500, json={"code": 5000, "message": f"no {self.said}", "detail": self.said})
        if path == "/film.mp4":
            return httpx.Response(302, headers={"Location": self.moved_url})
        if path == "/moved.mp4":
            return httpx.Response(200, headers={"content-type": "video/mp4"}, content=self.film)
        reply = super().handle(request)
        reply.headers["X-Echo"] = self.said
        reply.headers["Set-Cookie"] = f"t={quote(TOKEN)}"
        return reply

    def plan(self) -> None:
        """Let the next message make a film, its words cut within the secrets."""
        cut = [self.said[at : at + 3] for at in range(0, len(self.said), 3)]
        self.answer(*says("A city, ", *cut, " at night."), draft=self.timeline("One"))
        notes = [f"note {self.said}"]
        self.renders = [[{"status": "completed", "notes": notes, "output": {"url": self.film_url}}]]

    def timeline(self, title: str) -> dict[str, Any]:
        draft = retitled(f"{title} {self.said}")
        draft["m"]["title"] = self.said
        draft["x-echo"] = self.said
        draft["t"][0]["m"] = {"name": self.said}
        draft["t"][0]["sg"][0]["m"] = {"name": self.said, "style": self.said, "note": self.said}
        return draft

    def settings(self) -> Settings:
        return Settings(
            name="hosted", api_url="https://backend.test", client_id="c", waits=QUICK, badge="NemoVideo",
            token=SecretStr(TOKEN), extra_headers={"X-Studio-Secret": SecretStr(SECRET)},
        )  # fmt: skip


def _conversation(parrot: Parrot, ledger: Ledger) -> Conversation:
    async def sleep(_: float) -> None:
        """Time passes at once."""

    def make_api(settings: Settings, profile: Any) -> Api:
        return Api(settings, profile, transport=httpx.MockTransport(parrot.handle), sleep=sleep)

    reach = Reach(parrot.settings, find_profile("nemo-notebook"), place="hosted", make_api=make_api)
    return Conversation(reach, ledger=ledger, sleep=sleep)


class Witness:
    """Everything that came out, by what it came from."""

    def __init__(self, shell: Any) -> None:
        self.shell = shell
        self.seen: dict[str, str] = {}
        self.errors: list[BaseException] = []

    def run(self, cell: str) -> None:
        with capture_output() as captured:
            result = self.shell.run_cell(cell)
        shown = [json.dumps([output.data, output.metadata]) for output in captured.outputs]
        self.seen[f"outputs of {cell!r}"] = "\n".join([*shown, captured.stdout, captured.stderr])
        problem = result.error_in_exec
        if problem:
            self.errors.append(problem)
            trace = traceback.format_exception(problem)
            self.seen[f"error of {cell!r}"] = "\n".join(
                [*trace, repr(problem), str(problem), repr(vars(problem))]
            )

    def look_at(self, **objects: object) -> None:
        for name, one in objects.items():
            self.seen[f"repr of {name}"] = f"{one!r}\n{one}\n{[one]}"

    def leaks(self) -> dict[str, str]:
        """Return what holds a secret, with a piece of it."""
        return {
            place: text[max(0, text.find(form) - 60) : text.find(form) + 60]
            for place, text in self.seen.items()
            for form in (*FORMS, "s1gned")
            if form in text
        }


@pytest.fixture
def parrot() -> Parrot:
    return Parrot()


@pytest.fixture
def witness(
    parrot: Parrot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[Witness]:
    monkeypatch.setenv("NEMO_HOME", str(tmp_path / "home"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    kernel.use(Session(conversation=_conversation(parrot, Ledger(tmp_path / "home" / "data"))))
    InteractiveShell.clear_instance()
    shell: Any = InteractiveShell.instance()
    shell.extension_manager.load_extension("nemo_notebook")
    with caplog.at_level(logging.DEBUG):
        yield Witness(shell)
    shell.extension_manager.unload_extension("nemo_notebook")
    InteractiveShell.clear_instance()


def _live_a_day(parrot: Parrot, witness: Witness) -> None:
    """Make films, edit, look, and fail in every way there is."""
    parrot.plan()
    witness.run("%%nemo -o clip\na city")
    parrot.answer(draft=parrot.timeline("Two"))
    witness.run("%%nemo --no-export -o edit\nchange the title to Two")
    parrot.answer({"errorCode": parrot.said, "errorMessage": f"no {parrot.said}"})
    witness.run("%%nemo --no-export\nanother")
    witness.run("%nemo status")
    parrot.renders = [
        [{"status": "failed", "error": parrot.said}],
        [{"status": "failed", "error": parrot.said}],
    ]
    witness.run("%nemo export other.mp4 draft")
    for path in ("/api/credits", "/api/state", "/run_sse", "/api/render", "/api/tasks"):
        parrot.refuses = path
        for trace in ("", " --trace"):
            witness.run(f"%%nemo --no-export --new{trace}\na forest behind {path}")
            witness.run(f"%nemo credits{trace}")
    parrot.refuses = "nothing"


async def _look_around(witness: Witness) -> None:
    session = kernel.session()
    conversation = session.conversation
    settings = conversation.settings
    assert settings
    api = await conversation._project.reach.api()
    state = await conversation.status()
    names = witness.shell.user_ns
    turn = names["clip"]
    witness.look_at(
        session=session, conversation=conversation, settings=settings, api=api,
        credits=await conversation.credits(), errors=witness.errors,
    )  # fmt: skip
    shown = [
        session.card(),
        turn,
        names["edit"],
        turn.draft,
        turn.video,
        *turn.draft.tracks,
        *turn.draft.tracks[0].segments,
        state,
    ]
    witness.look_at(**{f"turn's part {number}": one for number, one in enumerate(shown)})


@pytest.fixture
def day(parrot: Parrot, witness: Witness, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Witness:
    """All that came of a day with the parrot."""
    _live_a_day(parrot, witness)
    the_runner().run(_look_around(witness))
    lines = [logging.Formatter("%(name)s %(message)s").format(record) for record in caplog.records]
    witness.seen["logs"] = "\n".join(lines)
    for path in sorted(tmp_path.rglob("*")):
        if path.is_file() and not path.match("token-*.json"):
            witness.seen[f"file {path.name}"] = f"{path}\n{path.read_bytes().decode('latin-1')}"
    assert "file ledger.db" in witness.seen
    assert len(witness.errors) >= 8 and any("httpx HTTP Request" in line for line in lines)
    return witness


def test_no_error_no_log_no_file_and_no_setting_holds_a_token(day: Witness) -> None:
    shown = ("outputs", "repr of turn")
    assert {place: leak for place, leak in day.leaks().items() if not place.startswith(shown)} == {}


def test_no_output_and_no_result_of_a_turn_holds_a_token(day: Witness) -> None:
    assert day.leaks() == {}


def test_the_draft_goes_back_to_the_backend_exactly_as_it_came(parrot: Parrot, witness: Witness) -> None:
    parrot.plan()
    witness.run("%%nemo\na city")
    assert parrot.submitted[0]["draft"] == parrot.timeline("One")


def test_the_parrot_would_be_heard(parrot: Parrot, witness: Witness) -> None:
    witness.look_at(echo=parrot.timeline("One"), packed=TOKEN[:8])
    assert set(witness.leaks()) == {"repr of echo", "repr of packed"}


@pytest.mark.parametrize(
    "proxy",
    [
        "gopher://user:hunter2@proxy:1",
        "http://user:hunter2@proxy:80:80",
        "http://user:hunter2@[::1",
        f"http://user:{'hunter2' * 40}@proxy:80:80",
        "http://us\ner:hunter2@proxy",
    ],
)
def test_the_password_of_a_proxy_is_not_repeated(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(ConfigError, match="proxy settings") as refused:
        Api(Parrot().settings(), find_profile("nemo-notebook"))
    assert "hunter2" not in f"{refused.value} {traceback.format_exception(refused.value)}"


class _Door(http.server.BaseHTTPRequestHandler):
    """Puts the parrot on a socket, where a kernel of its own can reach it."""

    parrot: Parrot

    def do_GET(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        url = f"http://{self.headers['Host']}{self.path}"
        reply = self.parrot.handle(httpx.Request(self.command, url, content=self.rfile.read(length)))
        body = asyncio.run(reply.aread())
        self.send_response(reply.status_code)
        for name, value in [*reply.headers.multi_items(), ("Content-Length", str(len(body)))]:
            if name not in ("content-length", "transfer-encoding"):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Door) as server:
        url = f"http://127.0.0.1:{server.server_address[1]}"
        monkeypatch.setattr(_Door, "parrot", Parrot(url), raising=False)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield url
        server.shutdown()


CELLS = (
    "%load_ext nemo_notebook\nimport logging; logging.basicConfig(level=logging.DEBUG)",
    "%%nemo -o clip\na city",
    "print(clip, [clip], clip.draft.tracks)\nclip",
    "%nemo status",
    "%%nemo --trace -d 10h\na city",
    "%nemo connect hosted --token",
)


def test_a_saved_notebook_holds_no_token(door: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEMO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("NEMO_API_URL", door)
    monkeypatch.setenv("NEMO_TOKEN", TOKEN)
    _Door.parrot.plan()
    cells = [nbformat.v4.new_code_cell(cell) for cell in CELLS]  # type: ignore[no-untyped-call]
    notebook = nbformat.v4.new_notebook(cells=cells)  # type: ignore[no-untyped-call]
    place = {"metadata": {"path": str(tmp_path)}}
    with sockets_in_files() as config:
        nbclient.NotebookClient(
            notebook, timeout=60, allow_errors=True, resources=place, config=config
        ).execute()
    saved = nbformat.writes(notebook)  # type: ignore[no-untyped-call]
    errors = [output for cell in notebook.cells for output in cell.outputs if output.output_type == "error"]
    assert [error.ename for error in errors] == ["ConfigError", "ConfigError"]
    assert "nobody here who could type a token" in errors[1].traceback[0] and len(errors[1].traceback) == 2
    assert "at night." in saved and "<video" in saved and "DEBUG:httpcore" in saved and "[secret]" in saved
    (tmp_path / "saved.ipynb").write_text(saved, "utf-8")
    kept = {path.name: path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file()}
    leaks = [name for name, text in kept.items() if any(form in text for form in (*OF_TOKEN, "s1gned"))]
    assert "ledger.db" in kept and leaks == []
    register_secret(TOKEN)
    assert scrub(tmp_path / "saved.ipynb", check=True).count == 0
