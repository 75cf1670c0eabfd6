"""Backups: made while one works and on closing, listed, restored; and what a damaged file shows instead."""
