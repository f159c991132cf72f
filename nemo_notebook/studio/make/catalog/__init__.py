"""Names of what the studio can make and the words that call for it.

Data only, so that planning loads no picture library.
"""

from nemo_notebook.studio.make.catalog.entry import SceneEntry
from nemo_notebook.studio.make.catalog.moods import TIMES, TONES
from nemo_notebook.studio.make.catalog.music import MUSIC, MusicEntry
from nemo_notebook.studio.make.catalog.scenes import SCENES
from nemo_notebook.studio.make.catalog.weather import WEATHER, WeatherEntry

__all__ = ["MUSIC", "SCENES", "TIMES", "TONES", "WEATHER", "MusicEntry", "SceneEntry", "WeatherEntry"]
