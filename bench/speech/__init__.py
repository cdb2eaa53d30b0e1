"""The spoken test material: who says what (text files), and the recipe that turns it into sound."""
