"""Trying out on the desk: what both sides would say is typed or spoken, and the engine of the live call answers."""
