"""The library's tables, from the first one on. Append only: somewhere a library stands at each of them.

A change of what is stored is a new function at the end, in plain SQL, and one more in FORMAT. So is a new
field of a card, though it needs no SQL: an older program then refuses the file instead of losing the field.
"""

import json
import zlib
from datetime import UTC, datetime
from hashlib import sha256

from sqlite_utils import Database, Migrations

FORMAT = 3
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


@steps()
def versions(db: Database) -> None:
    """What agents see is apart from what is written: what agents saw until now is version 1 of each campaign."""
    # no executescript here: it would commit what the steps before it did
    for statement in _VERSIONS:
        db.execute(statement)
    now = datetime.now(UTC).isoformat()
    for (id,) in db.execute("SELECT id FROM campaign").fetchall():
        text = _whole(db, id)
        row = {"number": 1, "published_at": now, "live_from": now, "digest": sha256(text).hexdigest()}
        cards = db.execute("SELECT count(*) FROM card WHERE campaign = ?", [id]).fetchone()[0]
        db.table("version").insert({"campaign": id, "content": zlib.compress(text), "cards": cards, **row})


_VERSIONS = (
    "ALTER TABLE campaign ADD COLUMN extra TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(extra))",
    *(
        f"ALTER TABLE {table} ADD COLUMN changed_{what} TEXT NOT NULL DEFAULT ''"
        for table in ("card", "script", "checklist_item")
        for what in ("at", "by")
    ),
    """
        CREATE TABLE example (
            campaign TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            content TEXT NOT NULL CHECK (json_valid(content)),
            changed_at TEXT NOT NULL DEFAULT '',
            changed_by TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (campaign, id)
        )
    """,
    """
        CREATE TABLE version (
            campaign TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            published_at TEXT NOT NULL,
            published_by TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT '',
            overruled TEXT NOT NULL DEFAULT '',
            restored INTEGER,
            live_from TEXT NOT NULL,
            cards INTEGER NOT NULL,
            digest TEXT NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (campaign, number)
        )
    """,
    """
        CREATE TABLE proposal (
            id TEXT PRIMARY KEY,
            campaign TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
            card TEXT NOT NULL,
            what TEXT NOT NULL,
            phrase TEXT NOT NULL,
            proposed_at TEXT NOT NULL,
            proposed_by TEXT NOT NULL
        )
    """,
    "CREATE INDEX proposal_campaign ON proposal (campaign, proposed_at)",
    "ALTER TABLE call RENAME COLUMN revision TO version",
    "UPDATE call SET version = 0",  # from before there were versions
)


def _whole(db: Database, id: str) -> bytes:
    """The campaign as one JSON text, as it was stored at this step."""
    head = "SELECT name, language, vocabulary FROM campaign WHERE id = ?"
    name, language, vocabulary = db.execute(head, [id]).fetchone()
    lists = {"cards": "card", "scripts": "script", "checklist": "checklist_item"}
    entries = {field: _entries(db, table, id) for field, table in lists.items()}
    whole = {"id": id, "name": name, "language": language, "vocabulary": json.loads(vocabulary), **entries}
    return json.dumps(whole, ensure_ascii=False).encode()


def _entries(db: Database, table: str, campaign: str) -> list[object]:
    query = f"SELECT content FROM {table} WHERE campaign = ? ORDER BY position"
    return [json.loads(content) for (content,) in db.execute(query, [campaign]).fetchall()]
