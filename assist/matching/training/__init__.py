"""How the word table was made. Nothing here is needed to run the program; README.md says how to run it."""
