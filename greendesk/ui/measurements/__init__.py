"""Measurements in words and as a table, for every page that shows them."""
