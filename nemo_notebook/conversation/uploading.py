"""Send attachments, in their order, telling how far each is; what may be sent is checked before any byte."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from nemo_notebook.client import Api, check_file, upload_files, upload_urls
from nemo_notebook.conversation.attachments import Attachment
from nemo_notebook.conversation.listening import Tell
from nemo_notebook.conversation.project import Project
from nemo_notebook.conversation.record import Record
from nemo_notebook.models.progress import Phase
from nemo_notebook.models.state import UploadedMedia

Sent = Callable[[str, int, int], None]
Uploading = Coroutine[Any, Any, list[UploadedMedia]]


def check_files(attach: Sequence[Attachment]) -> None:
    """Refuse what no backend takes.

    Raises:
        FileProblemError, UnsupportedFileError, FileTooLargeError: for the first that will not do.
    """
    for item in attach:
        if not item.url:
            check_file(item.path or (item.name, item.data or b""))


async def upload_all(
    project: Project, attach: Sequence[Attachment], record: Record, tell: Tell
) -> list[UploadedMedia]:
    """Upload attachments to the session. Cost: free, safe to repeat."""
    uploaded: list[UploadedMedia] = []
    for before, item in enumerate(attach):

        def sent(_: str, sent_bytes: int, size_bytes: int, before: int = before) -> None:
            tell(Phase("uploading", (before + sent_bytes / max(1, size_bytes)) / len(attach)))

        def send(api: Api, session_id: str, item: Attachment = item, sent: Sent = sent) -> Uploading:
            return _send(api, session_id, item, sent)

        media = await project.call(send)
        uploaded += media
        await record.uploaded(item.name, media[0].id if media else "", item.path or item.data)
    return uploaded


async def _send(api: Api, session_id: str, item: Attachment, sent: Sent) -> list[UploadedMedia]:
    if item.url:
        return await upload_urls(api, session_id, [item.url])
    return await upload_files(api, session_id, [item.path or (item.name, item.data or b"")], progress=sent)
