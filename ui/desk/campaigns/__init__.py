"""What is done with a campaign as a whole: new, renamed, copied, deleted; and the library's backups."""
