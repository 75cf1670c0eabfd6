"""A new year, in the same workspace or in a new one."""
