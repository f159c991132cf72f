"""Music made on the spot: composed, played by synthesised instruments, mixed; any length, from a seed."""

from nemo_notebook.studio.make.music.making import MUSIC_LUFS, make_music

__all__ = ["MUSIC_LUFS", "make_music"]
