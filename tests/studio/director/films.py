"""The films that edit tests start from, each made by saying something."""

from __future__ import annotations

from .checking import Talk, files

_PHOTOS = ["image:red_shoe.jpg", "image:blue_bag.jpg", "image:green_hat.jpg", "image:sun_glasses.jpg"]
_MORE = ["image:new.jpg", "audio:song.mp3:60000"]


def _talk(brief: str, media: list[str], *, shown: int) -> Talk:
    talk = Talk(files(media)[:shown])
    plan = talk.say(brief, [one.id for one in talk.media])
    assert plan.kind == "generate"
    talk.media = files(media)
    return talk


def start(film: str) -> Talk:
    """Begin a session with one of the films: cafe, scenes, captions, photos, clip."""
    if film == "photos":
        return _talk(
            "a 20 s slideshow of these images with text overlays and music", _PHOTOS + _MORE, shown=4
        )
    if film == "clip":
        return _talk("make a video from this clip", ["video:surf.mp4:12000", *_MORE], shown=1)
    return _talk(_WORDS[film], ["image:a.jpg", "image:b.jpg", "audio:song.mp3:60000"], shown=0)


_WORDS = {
    "cafe": "A 20-second MP4 promoting a coffee shop, vertical 9:16, warm tones, no voiceover, lo-fi music",
    "scenes": "15 second video from a forest to the ocean, with music",
    "captions": 'promo for our bakery, captions: "Fresh daily", "Open till late", "Visit us", 20 seconds',
}
