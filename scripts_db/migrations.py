"""The library's tables, from the first one on. Append only: somewhere a library stands at each of them.

A change of what is stored is a new function at the end, in plain SQL, and one more in FORMAT. So is a new
field of a card, though it needs no SQL: an older program then refuses the file instead of losing the field.
"""

from sqlite_utils import Database, Migrations

FORMAT = 2
"""How many steps there are; the file's `user_version`, by which an older program knows that it is too new."""

steps = Migrations("callcue")


def format_of(db: Database) -> int:
    found: int = db.execute("PRAGMA user_version").fetchone()[0]
    return found


def upgrade(db: Database) -> None:
    """All missing steps in one transaction: after a crash the old library stands."""
    with db.atomic():
        # First, because a write takes the lock: of two programs that open the same file, one waits here.
        db.execute(f"PRAGMA user_version = {FORMAT}")
        steps.apply(db)


@steps()
def campaigns(db: Database) -> None:
    """What people write. docs/library.md says why a card is one JSON text and not a dozen columns."""
    db.executescript("""
        CREATE TABLE campaign (
            id TEXT PRIMARY KEY,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            language TEXT NOT NULL,
            vocabulary TEXT NOT NULL CHECK (json_valid(vocabulary)),
            revision INTEGER NOT NULL
        );
        CREATE TABLE card (
            campaign TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            content TEXT NOT NULL CHECK (json_valid(content)),
            PRIMARY KEY (campaign, id)
        );
        CREATE INDEX card_order ON card (campaign, position);
        CREATE TABLE script (
            campaign TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            content TEXT NOT NULL CHECK (json_valid(content)),
            PRIMARY KEY (campaign, id)
        );
        CREATE TABLE checklist_item (
            campaign TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            content TEXT NOT NULL CHECK (json_valid(content)),
            PRIMARY KEY (campaign, id)
        );
    """)


@steps()
def journal(db: Database) -> None:
    """What happened in calls. No reference to cards: the journal outlives a card that is deleted."""
    db.executescript("""
        CREATE TABLE call (
            id TEXT PRIMARY KEY,
            campaign TEXT NOT NULL,
            revision INTEGER NOT NULL,
            started TEXT NOT NULL,
            ended TEXT
        );
        CREATE INDEX call_started ON call (started);
        CREATE TABLE entry (
            call TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            at REAL NOT NULL,
            what TEXT NOT NULL,
            card TEXT,
            trigger TEXT,
            score REAL,
            early INTEGER,
            delay REAL,
            found INTEGER
        );
        CREATE INDEX entry_call ON entry (call);
        CREATE INDEX entry_card ON entry (card, trigger);
    """)
