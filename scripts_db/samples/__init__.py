"""Sample campaigns that come with the program."""
