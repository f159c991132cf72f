"""One conversation about one draft: what is asked, what is heard, what is exported."""

from nemo_notebook.session.attachments import Attachment, collect
from nemo_notebook.session.conversation import Conversation
from nemo_notebook.session.options import TurnOptions
from nemo_notebook.session.reach import Reach

__all__ = ["Attachment", "Conversation", "Reach", "TurnOptions", "collect"]
