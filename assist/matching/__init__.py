"""The words of an utterance -> ranked matches -> a suggestion, or honest silence."""
