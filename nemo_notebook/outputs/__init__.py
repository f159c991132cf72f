"""The door of the outputs: everything a person sees, as static MIME bundles without script.

Data comes in, bundles go out; when and where they are displayed is left to the edges.
"""

from nemo_notebook.outputs.bundles import Playable, bundle, film_bundle, turn_html
from nemo_notebook.outputs.cards import Check, DoctorReport, HelpCard, SessionCard
from nemo_notebook.outputs.changes import changes_bundle, changes_html, changes_plain
from nemo_notebook.outputs.notices import notes_bundle, problem_bundle
from nemo_notebook.outputs.player import player_html, player_plain
from nemo_notebook.outputs.status import Ended, status_bundle
from nemo_notebook.outputs.tracks import tracks_html, tracks_plain
from nemo_notebook.outputs.transcript import Line, transcript_html, transcript_of
from nemo_notebook.outputs.typed import HelpGroup, HelpRow
from nemo_notebook.outputs.words import safe_markdown, words_bundle

__all__ = [
    "Check",
    "DoctorReport",
    "Ended",
    "HelpCard",
    "HelpGroup",
    "HelpRow",
    "Line",
    "Playable",
    "SessionCard",
    "bundle",
    "changes_bundle",
    "changes_html",
    "changes_plain",
    "film_bundle",
    "notes_bundle",
    "player_html",
    "player_plain",
    "problem_bundle",
    "safe_markdown",
    "status_bundle",
    "tracks_html",
    "tracks_plain",
    "transcript_html",
    "transcript_of",
    "turn_html",
    "words_bundle",
]
