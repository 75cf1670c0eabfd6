"""What a figure means: units, periods, indicators, goals, progress. Pure functions, no Qt, no SQLite."""
