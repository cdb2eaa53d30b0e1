"""The library: cards, scripts, checklists and the journal of calls, stored in one SQLite file.

Start reading in `cards.py` (what a library holds); `library.py` stores it. Nothing here knows windows or sound.
"""
