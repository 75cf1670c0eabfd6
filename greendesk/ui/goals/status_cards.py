"""The count cards of the Overview: how many goals stand where; a click filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from greendesk.charts.look import Look
from greendesk.domain.progress import GoalProgress, Status
from greendesk.ui.goals.statuses import ALWAYS_COUNTED, COUNTED, WITHHELD, withheld_words
from greendesk.ui.widgets.count_card import CountCard
from greendesk.ui.widgets.tips import plain_tip

LEAST_WIDTH = 116
GAP = 12


class StatusCards(QWidget):
    """One card for all goals, one a status, and apart from them one for the goals whose status is withheld.

    Signals:
        chosen(statuses): a frozenset of Status to show, or None for all.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts: Counter[Status] = Counter()
        self._overridden: Counter[Status] = Counter()
        self._filter: frozenset[Status] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.all_card = CountCard(parent=self)
        self.cards = {status: CountCard(parent=self) for status in COUNTED}
        self.withheld_card = CountCard(parent=self)
        self.withheld_card.set_apart(True)
        self._shown: list[CountCard] = []
        for card in self._every():
            card.clicked.connect(self._clicked)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self._look = look
        for status, card in self.cards.items():
            shown = look.status(status)
            card.set_words(shown.word, shown.symbol, shown.tone.ink)
        self.withheld_card.set_words(self.tr("no status"), "○", look.theme.neutral.ink)
        self._say_counts()

    def set_counts(self, goals: Iterable[GoalProgress]) -> None:
        """Count the shown statuses of these goals, and say how many a person has given."""
        listed = tuple(goals)
        before = self._counts, self._overridden
        self._counts = Counter(progress.shown_status for progress in listed)
        self._overridden = Counter(p.shown_status for p in listed if p.override is not None)
        if (self._counts, self._overridden) != before:
            self._say_counts()
        self._arrange()

    def set_filter(self, statuses: frozenset[Status] | None) -> None:
        """Show which filter is in force."""
        self._filter = statuses
        for card in self._every():
            card.setChecked(statuses is not None and self._statuses_of(card) == statuses)

    def _every(self) -> tuple[CountCard, ...]:
        return self.all_card, *self.cards.values(), self.withheld_card

    def _statuses_of(self, card: CountCard) -> frozenset[Status] | None:
        if card is self.all_card:
            return None
        if card is self.withheld_card:
            return WITHHELD
        return frozenset(status for status, own in self.cards.items() if own is card)

    def _say_counts(self) -> None:
        counts = self._counts
        self.all_card.set_count(counts.total())
        self.all_card.set_words(
            self.tr("goals, %n overridden", "", self._overridden.total())
            if self._overridden
            else self.tr("goals")
        )
        for status, card in self.cards.items():
            card.set_count(counts[status])
            overridden = self._overridden[status]
            tip = self.tr("%n of them overridden", "", overridden) if overridden else ""
            card.set_marked(bool(overridden))
            card.setToolTip(plain_tip(tip) if tip else "")
        self.withheld_card.set_count(sum(counts[status] for status in WITHHELD))
        self.withheld_card.setToolTip(plain_tip(withheld_words(counts, self._look)))

    def _arrange(self) -> None:
        """Cards of rare statuses appear with their first goal; in a narrow place the cards take two rows."""
        wanted = [self.all_card]
        wanted += [
            c for s, c in self.cards.items() if s in ALWAYS_COUNTED or self._counts[s] or c.isChecked()
        ]
        wanted.append(self.withheld_card)
        fit = max(1, (self.width() + GAP) // (LEAST_WIDTH + GAP))
        columns = ceil(len(wanted) / ceil(len(wanted) / fit))
        places = [divmod(number, columns) for number in range(len(wanted))]
        if wanted == self._shown and self._grid.itemAtPosition(*places[-1]) is not None:
            return
        for card in self._every():
            self._grid.removeWidget(card)
            card.setVisible(card in wanted)
        for card, place in zip(wanted, places, strict=True):
            self._grid.addWidget(card, *place)
        for column in range(len(self._every())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._shown = wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown:
            self._shown = []
            self._arrange()

    @Slot()
    def _clicked(self) -> None:
        card = self.sender()
        if isinstance(card, CountCard):
            statuses = self._statuses_of(card)
            wanted = None if statuses == self._filter else statuses
            self.set_filter(wanted)
            self.chosen.emit(wanted)
