"""Draft cards made of documents that people have already, to be reviewed by a supervisor.

    preview.py     what a file would change in a campaign, whatever kind of file it is: start here
    drafts.py      passages of a document as cards
    triggers.py    which phrases a customer may use who asks that
    cutting.py     an answer as words to say, and what is folded away

Which files can be read, and how, is the library's: scripts_db/interchange.
"""

from assist.drafting.drafts import TO_REVIEW
from assist.drafting.preview import preview

__all__ = ["TO_REVIEW", "preview"]
