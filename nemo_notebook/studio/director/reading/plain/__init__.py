"""Follow-ups in the words of every day, said again as plain commands that rules read well."""
