"""The Settings page's parts: one card each."""
