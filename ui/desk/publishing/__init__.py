"""Publishing: what has changed, what it does in the example calls, what is to be decided first, and all versions."""
