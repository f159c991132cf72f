"""From words to what they mean, in rooms that import only those before them.

`terms` knows what words stand for, `messages` takes a message apart, `articles` makes few lines of long
texts, `edits` and `briefs` read what is wished for, `intents` tells what a message is for.
"""
