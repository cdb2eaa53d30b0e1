"""What must be said in a call: the items in their order, and whether the agent’s words tick them."""
