"""How large what stands in the graph is, in pixels at 100 %."""

WIDE, HIGH, GAP, DROP = 186, 74, 22, 50
"""A step's cell, and the spaces beside and below it."""
LANE = 24
"""How wide a branch is that passes steps."""
MORE_LABELS = 22
"""How much lower a row stands when labels above it need a second line."""
TIP = 7
"""How far above its step a branch ends: room for the arrow."""
