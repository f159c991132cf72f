"""The same text for the peers, drawn once with Pillow: white with a soft shadow."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from bench_jobs import spec

ROOT = Path(__file__).resolve().parents[2]
FONT = ROOT / "nemo_notebook/studio/render/fonts/NotoSansCJKsc-Bold-subset.otf"
_PAD = 24


def draw(text: spec.Text, path: Path) -> tuple[int, int]:
    """Write a PNG with transparency and return its (width, height) in px."""
    font = ImageFont.truetype(str(FONT), text.size_px)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(text.words))
    size = ((right - left + 2 * _PAD + 1) & ~1, (bottom - top + 2 * _PAD + 1) & ~1)
    ink = Image.new("L", size, 0)
    ImageDraw.Draw(ink).text((_PAD - left, _PAD - top), text.words, font=font, fill=255)
    shadow = ink.filter(ImageFilter.GaussianBlur(text.size_px / 20)).point(lambda value: value * 0.7)
    image = Image.merge("RGBA", (*[Image.new("L", size, 0)] * 3, shadow))
    image.alpha_composite(Image.merge("RGBA", (*[Image.new("L", size, 255)] * 3, ink)))
    image.save(path)
    return size
