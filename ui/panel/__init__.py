"""The agent's panel. `window.py` arranges the parts; `deck.py` and `call_state.py` decide, and know no Qt."""
