"""Everything that should be looked at in the draft, in one window: what, where, and what mends it."""
