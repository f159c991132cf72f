"""Say lengths of other languages in English: "12 секунд" and ٢٠ ثانية are "12 seconds" and "20 seconds".

What stands in quotation marks stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import replaced_outside_quotes

_LONGEST: Final = 2000  # characters
_SECONDS: Final = (
    r"ثانية|ثوانٍ?|ثواني|секунд[ыау]?|сек|秒間|sekunden?|segundos?|secondes?|secondi|secondo|sekund[ay]?"
    r"|saniye|detik|giây|วินาที|सेकंड"
)
_MINUTES: Final = (
    r"دقيقة|دقائق|минут[ыау]?|мин|分間|minuten|minutos?|minuti|minuto|minut[ay]?|dakika|menit|phút|นาที|मिनट"
)
_LENGTH: Final = regex(
    r"(?P<number>[0-9٠-٩۰-۹०-९]{1,3}(?:[.,٫][0-9٠-٩])?)[\s-]?"
    rf"(?:(?P<seconds>(?:{_SECONDS})(?!\w)|초)|(?:{_MINUTES})(?!\w)|분)",
    re.I,
)


def with_times_in_english(said: str) -> str:
    """Return a message with the lengths that it tells in other languages in English."""
    if len(said) > _LONGEST or not _LENGTH.search(said):
        return said
    return replaced_outside_quotes(_LENGTH, _in_english, said)


def _in_english(length: re.Match[str]) -> str:
    number = "".join(str(int(one)) if one.isdigit() else "." for one in length["number"])
    return f"{number} {'seconds' if length['seconds'] else 'minutes'}"
