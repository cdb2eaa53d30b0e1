"""The settings as a window: a copy is edited; Save writes it, Cancel leaves all as it was."""
