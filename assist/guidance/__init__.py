"""The guided call: what comes next, what must still be said, what the agent should know, what to write down."""
