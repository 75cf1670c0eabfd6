"""What a figure means: units, periods, indicators, goals, progress and quality. Pure functions, no Qt, no SQLite."""
