"""A small algebra of typed operations on drafts: pure, total, undone by the draft before them.

Each says what it changed, before → after, in the person's language.
"""

from nemo_notebook.studio.director.operations.appearing import (
    SetAccent,
    SetEmphasis,
    SetTextAnimation,
    SetTextFade,
)
from nemo_notebook.studio.director.operations.backdrops import SetBackdropColor
from nemo_notebook.studio.director.operations.captions import (
    AddCaption,
    RemoveCaptions,
    SetCaption,
    SetCaptions,
    ShowCaptions,
    SplitCaption,
)
from nemo_notebook.studio.director.operations.charting import (
    AddItem,
    OrderItems,
    RemoveItem,
    SetItem,
)
from nemo_notebook.studio.director.operations.clips import (
    DuplicatePicture,
    SetSpeed,
    SplitPicture,
    TrimClip,
)
from nemo_notebook.studio.director.operations.countdowns import AddCountdown
from nemo_notebook.studio.director.operations.cutting import CutSpan
from nemo_notebook.studio.director.operations.effects import SetEffect
from nemo_notebook.studio.director.operations.fitting import SetFit
from nemo_notebook.studio.director.operations.freezing import FreezeFrame
from nemo_notebook.studio.director.operations.graphic_looks import (
    SetGraphicColor,
    SetGraphicKind,
    SetHeading,
)
from nemo_notebook.studio.director.operations.length import (
    HoldPicture,
    KeepSpan,
    SetDuration,
    SetPictureLength,
)
from nemo_notebook.studio.director.operations.lettering import (
    SetColor,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
    SetTextStyle,
    SetTextTime,
)
from nemo_notebook.studio.director.operations.look import SetAspect, SetFilmFade, SetResolution, SetTone
from nemo_notebook.studio.director.operations.moving import SetMove
from nemo_notebook.studio.director.operations.operation import Change, Edited, Operation, apply_all
from nemo_notebook.studio.director.operations.pictures import (
    AddPicture,
    RemovePicture,
    Reorder,
    Vary,
)
from nemo_notebook.studio.director.operations.replacing import ReplacePicture, ReplaceScenes, SetTime
from nemo_notebook.studio.director.operations.sound import (
    DuckMusic,
    RemoveMusic,
    SetFade,
    SetMusic,
    SetVolume,
)
from nemo_notebook.studio.director.operations.sound_times import PauseMusic, SetSongStart, SetSoundTime
from nemo_notebook.studio.director.operations.transitions import SetTransitions
from nemo_notebook.studio.director.operations.voice import RemoveVoice, SetVoice
from nemo_notebook.studio.director.operations.weather import SetWeather
from nemo_notebook.studio.director.operations.wording import (
    RemoveTitle,
    SetEndCard,
    SetTitle,
    SetTitleTime,
)

__all__ = [
    "AddCaption",
    "AddCountdown",
    "AddItem",
    "AddPicture",
    "Change",
    "CutSpan",
    "DuckMusic",
    "DuplicatePicture",
    "Edited",
    "FreezeFrame",
    "HoldPicture",
    "KeepSpan",
    "Operation",
    "OrderItems",
    "PauseMusic",
    "RemoveCaptions",
    "RemoveItem",
    "RemoveMusic",
    "RemovePicture",
    "RemoveTitle",
    "RemoveVoice",
    "Reorder",
    "ReplacePicture",
    "ReplaceScenes",
    "SetAccent",
    "SetAspect",
    "SetBackdropColor",
    "SetCaption",
    "SetCaptions",
    "SetColor",
    "SetDuration",
    "SetEffect",
    "SetEmphasis",
    "SetEndCard",
    "SetFade",
    "SetFilmFade",
    "SetFit",
    "SetGraphicColor",
    "SetGraphicKind",
    "SetHeading",
    "SetItem",
    "SetMove",
    "SetMusic",
    "SetPictureLength",
    "SetResolution",
    "SetSongStart",
    "SetSoundTime",
    "SetSpeed",
    "SetTextAnimation",
    "SetTextFade",
    "SetTextGround",
    "SetTextPlace",
    "SetTextSize",
    "SetTextStyle",
    "SetTextTime",
    "SetTime",
    "SetTitle",
    "SetTitleTime",
    "SetTone",
    "SetTransitions",
    "SetVoice",
    "SetVolume",
    "SetWeather",
    "ShowCaptions",
    "SplitCaption",
    "SplitPicture",
    "TrimClip",
    "Vary",
    "apply_all",
]
