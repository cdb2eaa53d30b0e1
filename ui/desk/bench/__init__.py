"""The test bench: a talk that is typed, played or kept goes through the engine of the live call, line by line."""
