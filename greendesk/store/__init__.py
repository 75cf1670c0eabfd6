"""The workspace file: opening and checking it, migrations, rows and domain objects, totals."""
