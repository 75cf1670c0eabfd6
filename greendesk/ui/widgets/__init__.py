"""Small parts that pages are built from; they know the look, not the desk."""
