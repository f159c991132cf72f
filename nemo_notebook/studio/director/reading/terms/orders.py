"""How a wish begins: what stands at the head of a clause that orders something."""

from __future__ import annotations

from typing import Final

WISH: Final = (
    r"(?:(?:please|also|then|and|now|but|请)\s+)*(?:make|switch|change|set|lower|raise|turn(?!\s(?:back|left|right|around|your|off\s(?:the\s)?(?:lights?|taps?|oven|gas|engine|power|water|heating|stove|phones?))\b)|add"
    r"|remove|delete|drop|put|use"
    r"|swap|replace|trim|cut|undo|mute|no|without|increase|decrease|reduce|keep|give|export|render"
    r"|show|shorten|lengthen|get\srid|take\s(?:out|away|off|the)|lose\sthe|move|bring|crop|start\sat|end\sat"
    r"|(?:white|black|red|orange|yellow|gold|golden|green|blue|purple|pink|brown|gr[ae]y)(?=\s*(?:$|[,.;]"
    r"|and\b))"
    r"|extend|vertical|portrait|landscape|square|horizontal|widescreen|(?:warm|cool|dark|bright"
    r"|loud|quiet|soft|short"
    r"|long)(?:er)?|more|less|a\sbit|\d+(?:\.\d+)?[\s-]*(?:s|secs?|seconds?|minutes?|mins?|%)"
    r"|\d+:\d+|\d+p|aspect|seed"
    r"|(?:[\w-]+\s+){1,3}(?:music|soundtrack|bgm|tones?|captions?|subtitles?|narration|voice-?overs?|format)"
    r"|in\s(?:\d|vertical|square|landscape|portrait|warm|cool|a\s(?:warm|cool|calm))"
    r"|with\s(?:music|captions?|no|an?|calm"
    r"|upbeat|lo-?fi|some|background|warm|cool)|music|captions?|duration|tone|title|subtitles?"
    r"|voice-?over|style|length"
    r"|format|call[\s-]to[\s-]action|cta|for\s(?:tiktok|instagram|youtube|reels?|shorts)"
    r"|(?:end|finish|clos)(?:e|s|es|ing)?\s(?:(?:it|off|up|the\sfilm|the\svideo)\s)?(?:with|on)|(?:let|have|leave|hold)\s(?:each|every|all|both)|background)\b"
)
"""A clause that begins like this is a wish of its own, not part of a text before it."""
STYLED: Final = (
    r"(?:(?:(?:calm|soft|gentle|slow|upbeat|light|quiet|smooth|warm|happy|solo)\s)?(?:lo-?fi|ambient|acoustic|electronic|techno|jazzy?|piano|guitar|upbeat|cinematic|playful|calm|warm|cool|dark|bright"
    r"|moody|romantic|energetic|funky|epic|orchestral|inspiring|sepia|grain|vignette|fun|happy|soft|chiptune|hip-?hop|rock|folk|trap|pop|disco|techno)(?:\s(?:and|&)\s\w+)?)"
    r"(?=\s*(?:$|[,.;]))|(?:\w+\s)?(?:scenes|shots)\s?:"
)
"""A look or a sound that is named alone: "title Grandma's Garden, piano"."""
DEED: Final = (
    r"(?:make|remove|delete|add|put|change|set|turn(?!\s(?:back|left|right)\b)|cut|trim|lower|raise|swap|replace|use|move|show|hold|keep|slow"
    r"|speed|take|bring|drop|get|shorten|lengthen|extend|insert|mute|silence|fade|start|end|give|split|switch|increase"
    r"|reduce|decrease|write|brighten|darken|rename|lose|ditch|reverse|rotate|blur|zoom|crop|let|place|shift|double"
    r"|halve|duplicate|copy|repeat|undo|redo|go\sback|enlarge|shrink|play|stop|begin|hide|cent(?:er|re)|colou?r|animate|pan|erase"
    r"|kill|throw|clear|scrap|include|exclude|append|overlay|display|have|edit|update|correct|fix|adjust|tone|dial"
    r"|crank|bump|boost|soften|sharpen|tint|stretch|tighten|convert|try|reorder|rearrange|flip|push|pull|skip|leave"
    r"|finish|close|open|say|read|narrate|apply|loop|freeze|stabilize|sync|align|capitali[sz]e|translate|shuffle|pick|insert|break|divide|not|never)"
)
"""Something that is done to a film, as an order begins."""
