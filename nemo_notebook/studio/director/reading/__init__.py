"""From words to what they mean: texts, measures, subjects, a brief or operations."""
