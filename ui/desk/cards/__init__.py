"""The page of the desk where cards are written: table, form, preview."""
