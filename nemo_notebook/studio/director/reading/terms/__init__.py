"""What words stand for: verbs, things, places, amounts, names, moods, scenes; each list stands here once."""
