"""The journal in words, as a page, and beside figures: who changed what, and undo."""
