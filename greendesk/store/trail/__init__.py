"""What the journal answers: who did what, how to take it back, and whether it still holds."""
