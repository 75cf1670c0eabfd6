"""Makes pages when they are first shown: a page that nobody visits costs nothing at start."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from greendesk.ui.context import Context, PageKey
from greendesk.ui.page import Page


def make_page(key: PageKey, context: Context, parent: QWidget) -> Page:
    """The page of a key. Its module is imported here and not before.

    It is made within ``parent``: a page that is moved there has every part of it styled again.
    """
    if key is PageKey.OVERVIEW:
        from greendesk.ui.pages.overview import OverviewPage

        return OverviewPage(context, parent)
    if key is PageKey.UNITS:
        from greendesk.ui.pages.units import UnitsPage

        return UnitsPage(context, parent)
    if key is PageKey.INITIATIVE:
        from greendesk.ui.pages.initiative import InitiativePage

        return InitiativePage(context, parent)
    if key is PageKey.ENTRY:
        from greendesk.ui.pages.entry import EntryPage

        return EntryPage(context, parent)
    if key is PageKey.GOALS:
        from greendesk.ui.pages.goals import GoalsPage

        return GoalsPage(context, parent)
    if key is PageKey.HISTORY:
        from greendesk.ui.pages.history import HistoryPage

        return HistoryPage(context, parent)
    if key is PageKey.PROOF:
        from greendesk.ui.pages.proof import ProofPage

        return ProofPage(context, parent)
    from greendesk.ui.pages.settings import SettingsPage

    return SettingsPage(context, parent)
