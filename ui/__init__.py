"""The only place that knows Qt: the panel and what belongs to it."""
