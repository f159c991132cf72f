"""A draft and its media become an MP4: timeline, pictures, lettering, sound and encoder."""

from nemo_notebook.studio.render.cache import ChunkCache
from nemo_notebook.studio.render.film import Quality, RenderCancelled, Rendered, render
from nemo_notebook.studio.render.media import MediaError, MediaFile
from nemo_notebook.studio.render.probing import probe
from nemo_notebook.studio.render.timeline import DraftError

__all__ = [
    "ChunkCache",
    "DraftError",
    "MediaError",
    "MediaFile",
    "Quality",
    "RenderCancelled",
    "Rendered",
    "probe",
    "render",
]
