"""A call that was written down, or recorded, through the very straight line of a live call.

    talk = reading.read(text)                       # who says what, and what must come up
    rows = Bench(campaign, settings).play(talk)     # what came up, line by line, and why
    ruling = gate(published, draft, settings)       # what the draft changes in all its example calls

docs/examples.md has the format of a stored call.
"""
