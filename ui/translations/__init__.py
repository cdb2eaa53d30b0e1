"""What the windows say in other languages, and the tool that gathers it."""
