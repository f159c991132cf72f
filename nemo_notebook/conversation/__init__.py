"""One conversation about one draft: what is asked, what is heard, what is exported."""

from nemo_notebook.conversation.attachments import Attachment, collect
from nemo_notebook.conversation.listening import tell_nobody
from nemo_notebook.conversation.options import TurnOptions
from nemo_notebook.conversation.reach import Reach
from nemo_notebook.conversation.turns import Answering, Conversation

__all__ = ["Answering", "Attachment", "Conversation", "Reach", "TurnOptions", "collect", "tell_nobody"]
