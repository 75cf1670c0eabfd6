"""Everything a user can do or ask, one verb or question at a time."""
