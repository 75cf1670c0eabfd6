"""Charts on pages: the card around a chart, and what its buttons open."""
