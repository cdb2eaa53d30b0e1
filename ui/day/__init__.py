"""The agent's own figures of the day. They stay on this computer."""
