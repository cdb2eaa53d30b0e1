"""Documents in which people wrote questions and answers: as passages, of which cards can be drafted.

blocks.py     a paragraph, heading or row of a table       html.py       HTML as blocks
markdown.py word.py pdf.py   the others, by way of HTML or the size of their letters
passages.py   blocks as questions and their answers        reading.py    which file is what
"""

from scripts_db.interchange.documents.passages import Passage
from scripts_db.interchange.documents.reading import ENDINGS, Document, in_table, read

__all__ = ["ENDINGS", "Document", "Passage", "in_table", "read"]
