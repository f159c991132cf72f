"""One authenticated caller of a NemoVideo-compatible backend, and a function for each call of the wire."""

from nemo_notebook.client.api import Api
from nemo_notebook.client.auth import anonymous_account, claim_link, open_session
from nemo_notebook.client.faults import is_passing
from nemo_notebook.client.fetch import Fetched, download
from nemo_notebook.client.filetypes import check_file
from nemo_notebook.client.fold import EventFold
from nemo_notebook.client.knocking import knock
from nemo_notebook.client.render import cancel_render, read_render, submit_render
from nemo_notebook.client.sse import FrameReader, send_message
from nemo_notebook.client.state import read_credits, read_state
from nemo_notebook.client.upload import upload_files, upload_urls

__all__ = [
    "cancel_render",
    "Api",
    "EventFold",
    "Fetched",
    "FrameReader",
    "anonymous_account",
    "check_file",
    "claim_link",
    "download",
    "is_passing",
    "knock",
    "open_session",
    "read_credits",
    "read_render",
    "read_state",
    "send_message",
    "submit_render",
    "upload_files",
    "upload_urls",
]
