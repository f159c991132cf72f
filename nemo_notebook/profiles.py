"""The profiles a client can go by: data only. The first four are those of the vendor's skill documents."""

from __future__ import annotations

from typing import Final

from pydantic import BaseModel, ConfigDict

from nemo_notebook.config import VERSION
from nemo_notebook.errors import ConfigError, shortened


class Profile(BaseModel):
    """Who the client says it is, and what it suggests.

    Attributes:
        name, version: sent as `X-Skill-Source` and `X-Skill-Version`.
        greeting: one line for the person.
        examples: things to say.
        tips: short advice.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    version: str = "1.0.0"
    greeting: str
    examples: tuple[str, ...]
    tips: tuple[str, ...] = ()


_SHORT: Final = "Short, specific prompts give faster and more accurate results."
_ASK: Final = "Send text or images, or say what you are thinking of."

PROFILES: Final = {
    profile.name: profile
    for profile in (
        Profile(
            name="nemo-notebook",
            version=VERSION,
            greeting="Describe a film in a %%nemo cell; attach images, clips or music with -a.",
            examples=(
                "A 20-second video promoting a coffee shop, vertical 9:16, warm tones, no voiceover",
                "A 5-second cinematic clip: a sunset over the ocean with waves crashing",
                "make it 10 seconds and change the title to Slow Mornings",
            ),
            tips=(_SHORT, "Change one thing at a time and compare."),
        ),
        Profile(
            name="free-video-generation-tools",
            greeting=_ASK,
            examples=(
                "generate my text prompts or images",
                "export 1080p MP4",
                "generate a 30-second video clip from my product description",
            ),
            tips=(_SHORT, "Stick to MP4, MOV, PNG, JPG.", "Export as MP4 for widest compatibility."),
        ),
        Profile(
            name="ai-video-generator-free-luma",
            greeting="Ready when you are. Send text or images, or describe what you want to make.",
            examples=("generate a 5-second cinematic video clip from my text prompt", "export 1080p MP4"),
            tips=(_SHORT, "Stick to MP4, MOV, PNG, JPG.", "Export as MP4 for social platforms."),
        ),
        Profile(
            name="ai-video-generator-free-leonardo",
            greeting=_ASK,
            examples=(
                "generate my text prompts or images",
                "export 1080p MP4",
                "generate a 15-second video from this",
            ),
            tips=(
                "Shorter prompts with clear subjects give more consistent results.",
                "Stick to JPG, PNG, MP4, WebM.",
                "Export as MP4 for widest compatibility.",
            ),
        ),
        Profile(
            name="free-ai-video-generator",
            greeting="Describe what you want: topic, length and aspect ratio.",
            examples=(
                "Generate a 20-second MP4 video promoting a coffee shop, vertical 9:16 format, "
                "warm tones, no voiceover",
                "Create a 15-second explainer video from this product description: … "
                "output in 1080p landscape",
                "Turn these 4 product images into a 30-second slideshow video with text overlays "
                "and background music",
            ),
            tips=(
                "Change one thing and generate again.",
                "Look at the film on a phone: text can be cut off at 390 px.",
            ),
        ),
    )
}
DEFAULT_PROFILE: Final = "nemo-notebook"


def find_profile(name: str) -> Profile:
    """Return a profile by name.

    Raises:
        ConfigError: when there is none of that name; the hint lists those that are.
    """
    if name not in PROFILES:
        known = ", ".join(PROFILES)
        raise ConfigError(f"There is no profile {shortened(name)!r}.", f"Profiles: {known}.")
    return PROFILES[name]
