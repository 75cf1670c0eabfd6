"""Pages, models and dialogs: shows and asks."""
