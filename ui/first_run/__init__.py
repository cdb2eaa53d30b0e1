"""The first steps: both sides heard, a speech model chosen."""
