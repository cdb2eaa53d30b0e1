"""The words that the speech model should know: which it can’t hear, and how they are spelt so that it can."""
