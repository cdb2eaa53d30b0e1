"""Work beside the windows, on threads of its own."""
