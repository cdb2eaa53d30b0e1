"""The JSON Schema of a campaign, for editors that check while one types, and for other programs.

`python -m scripts_db.interchange.schema > docs/campaign.schema.json` brings the one in the docs up to date.
"""

import json
from typing import Any

import msgspec

from scripts_db.cards import Campaign


def schema() -> dict[str, Any]:
    """Types and needed fields; `checking.check` knows more, such as ids that must be unique."""
    (whole,), parts = msgspec.json.schema_components([Campaign], ref_template="#/$defs/{name}")
    title = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A campaign of Callcue"}
    return title | whole | {"$defs": parts}


def text() -> str:
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(text(), end="")
