"""A small algebra of typed operations on drafts: pure, and each with its sentence for "what changed"."""

from nemo_notebook.studio.director.operations.captions import (
    AddCaption,
    RemoveCaptions,
    SetCaption,
    SetCaptions,
)
from nemo_notebook.studio.director.operations.length import (
    HoldPicture,
    KeepSpan,
    SetDuration,
    SetPictureLength,
    TrimClip,
)
from nemo_notebook.studio.director.operations.look import SetAspect, SetResolution, SetTone
from nemo_notebook.studio.director.operations.operation import Change, Edited, Operation, apply_all
from nemo_notebook.studio.director.operations.pictures import (
    AddPicture,
    RemovePicture,
    Reorder,
    SetTransitions,
    Vary,
)
from nemo_notebook.studio.director.operations.replacing import ReplacePicture, ReplaceScenes, SetTime
from nemo_notebook.studio.director.operations.sound import (
    RemoveMusic,
    RemoveVoice,
    SetFade,
    SetMusic,
    SetVoice,
    SetVolume,
)
from nemo_notebook.studio.director.operations.wording import (
    RemoveTitle,
    SetColor,
    SetEndCard,
    SetTitle,
    SetTitleTime,
)

__all__ = [
    "AddCaption",
    "AddPicture",
    "Change",
    "Edited",
    "HoldPicture",
    "KeepSpan",
    "Operation",
    "RemoveCaptions",
    "RemoveMusic",
    "RemovePicture",
    "RemoveTitle",
    "RemoveVoice",
    "Reorder",
    "ReplacePicture",
    "ReplaceScenes",
    "SetAspect",
    "SetCaption",
    "SetCaptions",
    "SetColor",
    "SetDuration",
    "SetEndCard",
    "SetFade",
    "SetMusic",
    "SetPictureLength",
    "SetResolution",
    "SetTime",
    "SetTitle",
    "SetTitleTime",
    "SetTone",
    "SetTransitions",
    "SetVoice",
    "SetVolume",
    "TrimClip",
    "Vary",
    "apply_all",
]
