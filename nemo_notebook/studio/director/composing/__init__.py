"""From a brief to a draft: pictures, texts, sound, and the whole film."""
