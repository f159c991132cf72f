"""A draft and its media become an MP4: timeline, pictures, lettering, sound and encoder."""

from nemo_notebook.studio.render.film import Quality, RenderCancelled, Rendered, render
from nemo_notebook.studio.render.media import MediaError, MediaFile, probe
from nemo_notebook.studio.render.timeline import DraftError

__all__ = [
    "DraftError",
    "MediaError",
    "MediaFile",
    "Quality",
    "RenderCancelled",
    "Rendered",
    "probe",
    "render",
]
