"""The workspace file: opening and checking it, migrations, rows and domain objects, totals."""

from greendesk.store.deletion import Effects
from greendesk.store.reading import Counts
from greendesk.store.store import PastStore, Store
from greendesk.store.trail.undoing import Turned
from greendesk.store.verify import Problem

__all__ = ["Counts", "Effects", "PastStore", "Problem", "Store", "Turned"]
