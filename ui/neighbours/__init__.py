"""The windows of other programs that the panel may stand beside, where the desktop lets programs see them."""
