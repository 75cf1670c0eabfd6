"""Backups: making, listing and checking them, and a workspace from one."""
