from __future__ import annotations

from nemo_notebook.models.account import Credits
from nemo_notebook.outputs import Check, DoctorReport, HelpCard, SessionCard, facts
from nemo_notebook.profiles import PROFILES
from tests.outputs.page import coffee, read

_REPORT = DoctorReport(
    checks=(
        Check(name="Encoder", ok=True, detail="H.264 and AAC"),
        Check(name="Studio", ok=False, detail="does not answer", hint="%nemo connect local"),
        Check(name="Voice", detail="none installed"),
    )
)


def test_credits_say_what_is_left_and_what_is_held() -> None:
    html = facts.credits_html(Credits(available=87, frozen=10, total=97))
    assert read(html).text == "Credits: 87 of 97 available, 10 held for work in progress"
    assert "width:89.7%" in html


def test_unlimited_credits_have_no_bar() -> None:
    assert facts.credits_html(Credits(unlimited=True)) == "<div>Credits: unlimited</div>"


def test_a_session_names_backend_profile_credits_and_tracks() -> None:
    card = SessionCard(
        backend="hosted",
        address="https://api.example",
        profile="nemo-notebook",
        greeting="Say something.",
        draft=coffee(),
        credits=Credits(available=5, total=10),
    )
    rows = [row.text for row in read(facts.session_html(card)).all("tr")]
    assert rows[:3] == [
        "Backendhosted backend · https://api.example",
        "Profilenemo-notebook",
        "Credits5 of 10 available",
    ]
    assert any(row.startswith("BGM") for row in rows)
    plain = facts.session_plain(card)
    assert plain.startswith("Say something.\n\nBackend  hosted backend · https://api.example\n")
    assert "Lo-fi" in plain


def test_only_web_addresses_become_links() -> None:
    good = SessionCard(backend="local", link='https://nemovideo.com/claim?ct=1&x="y')
    assert read(facts.session_html(good)).one("a").attributes["href"] == good.link
    bad = SessionCard(backend="local", link="javascript:alert(1)")
    assert read(facts.session_html(bad)).all("a") == []


def test_help_lists_examples_options_verbs_and_tips() -> None:
    for profile in PROFILES.values():
        card = HelpCard(profile=profile)
        page, plain = read(facts.help_html(card)), facts.help_plain(card)
        typed = [code.text for code in page.all("code")]
        assert {"-d 15s", "--no-export", "status", "export [PATH]"} <= set(typed)
        for words in (*profile.examples, *profile.tips, profile.greeting):
            assert words in page.text
            assert words in plain


def test_a_check_up_says_what_fails_and_what_to_do() -> None:
    rows = [row.text for row in read(facts.doctor_html(_REPORT)).all("tr")]
    assert rows == [
        "EncoderokH.264 and AAC",
        "Studiofailsdoes not answer%nemo connect local",
        "Voice–none installed",
    ]
    assert read(facts.doctor_html(_REPORT)).text.startswith("1\u00a0check of 3 needs attention.")


def test_what_was_found_wraps_beside_its_mark_and_not_below_it() -> None:
    found = [(one.attributes["style"], one.text) for one in read(facts.doctor_html(_REPORT)).all("div")]
    assert ("display:flex", "failsdoes not answer%nemo connect local") in found
    assert ("flex:1 1 0;min-width:0", "does not answer%nemo connect local") in found


def test_a_check_up_prints_well() -> None:
    assert facts.doctor_plain(_REPORT).replace("\u00a0", " ").splitlines() == [
        "1 check of 3 needs attention.",
        "ok     Encoder  H.264 and AAC",
        "fails  Studio   does not answer",
        "                %nemo connect local",
        "–      Voice    none installed",
    ]


def test_what_was_not_told_does_not_make_a_machine_ill() -> None:
    well = DoctorReport(checks=(_REPORT.checks[0], _REPORT.checks[2]))
    assert well.healthy
    assert not _REPORT.healthy
    assert facts.doctor_plain(well).startswith("Everything that was tried works.")
    assert facts.doctor_plain(DoctorReport(checks=_REPORT.checks[:1])).startswith("Everything works.")
