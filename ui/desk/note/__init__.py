"""The note after a call: how a call can end, and the house’s own template with what comes of it."""
