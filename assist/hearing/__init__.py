"""Sound into hypotheses, in a process of its own. Start reading in `process.py`."""
