"""The small parts that windows are made of. Each takes a Look and draws itself anew when that changes."""
