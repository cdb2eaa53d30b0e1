"""Keys that reach Callcue while another program has the keyboard, where the desktop allows it."""
