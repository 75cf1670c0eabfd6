"""Series to drawing, the same function for screen and for file."""
