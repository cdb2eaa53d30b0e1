"""The library: cards, scripts, checklists and the journal of calls, stored in one SQLite file.

    cards.py         what a library holds: start reading here
    library.py       the verbs: open, campaigns, campaign, save_campaign, save_card ...
    journal.py       what happened in calls
    interchange/     campaigns in and out: JSON, tables, documents
    checking.py      what would make a campaign unusable
    storage.py       the open SQLite file, and its troubles in words
    migrations.py    its tables
    files.py backups.py   the file seen from outside; its backups

Nothing here knows windows or sound, and nothing else knows SQL. docs/library.md tells the whole story.
"""
