"""Find and replace over every text of the cards, each hit looked at before anything is done."""
