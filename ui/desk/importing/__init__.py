"""Files into the draft: what each row would do is looked at and ticked before anything is done; and out again."""
