"""The supervisor's desk: where campaigns are written, tried, published and mended."""
