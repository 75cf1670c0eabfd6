"""The form of a goal: only the fields that its kind needs, each with its problem under it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from greendesk.domain.catalog import Catalog
from greendesk.domain.model import DatedThresholds, Direction, GoalKind, Indicator, Window
from greendesk.domain.periods import last_complete_fiscal_year
from greendesk.ui.goals.base_edit import BaseEdit
from greendesk.ui.goals.draft import Draft
from greendesk.ui.goals.indicator_chooser import IndicatorChooser
from greendesk.ui.goals.kinds import (
    OFFERED,
    base_caption,
    fields_of,
    kind_sentence,
    target_caption,
    usual_kind,
    why_unfit,
)
from greendesk.ui.goals.limits_edit import LimitsEdit
from greendesk.ui.goals.milestone_list import MilestoneList
from greendesk.ui.goals.target_edit import TargetEdit
from greendesk.ui.kind_words import kind_word
from greendesk.ui.widgets.choice import Choice
from greendesk.ui.widgets.dates import DateEdit, OptionalDateEdit, today
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.segmented import SegmentedControl

LABEL_WIDTH = 128
HIDEABLE = ("base_value", "window", "milestones")
AFTER_INDICATOR = ("kind", "base_date", "target_value", "target_date", "thresholds")


class GoalForm(FieldForm):
    """Signals: ``edited(field)`` by the user's hand, with the field's name in the file format."""

    edited = Signal(str)

    def __init__(
        self, catalog: Catalog, locale: QLocale, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, LABEL_WIDTH)
        self._catalog = catalog
        self._kept_kind: GoalKind | None = None
        self._kept_limits: tuple[DatedThresholds, ...] = ()
        self.chooser = IndicatorChooser(catalog, language, self)
        self.kind = Choice(self)
        for kind in OFFERED:
            self.kind.addItem(kind_word(kind))
        self.base_date = DateEdit(locale, parent=self)
        self.base = BaseEdit(locale, self)
        self.target = TargetEdit(locale, self)
        self.target_date = OptionalDateEdit(locale, self.tr("By a date"), self)
        self.window_choice = SegmentedControl(
            [
                (Window.FISCAL_YEAR, self.tr("Fiscal year")),
                (Window.ROLLING_12, self.tr("Rolling 12 months")),
            ],
            self,
        )
        self.milestones = MilestoneList(locale, self)
        self.limits = LimitsEdit(locale, self)
        self.add_field("indicator", self.tr("Indicator"), self.chooser)
        self.add_field("kind", self.tr("Kind of goal"), self.kind)
        self.add_field("base_date", self.tr("Base date"), self.base_date, stretch=False)
        self.add_field("base_value", self.tr("Base value"), self.base)
        self.add_field("target_value", self.tr("Target value"), self.target)
        self.add_field("target_date", self.tr("Target date"), self.target_date)
        self.add_field("window", self.tr("Totalled over"), self.window_choice, stretch=False)
        self.add_field("milestones", self.tr("Milestones"), self.milestones)
        self.add_field("thresholds", self.tr("Status limits"), self.limits)
        year = last_complete_fiscal_year(today(), catalog.info.fiscal_year_start)
        self.base_date.set_day(catalog.info.as_of or year.end)
        self._show_fields()
        self._connect()

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._other_indicator)
        self.kind.activated.connect(self._other_kind)
        self.base_date.dateChanged.connect(self._base_date_edited)
        self.base.edited.connect(self._base_edited)
        self.target.edited.connect(self._target_edited)
        self.target_date.edited.connect(self._target_date_edited)
        self.window_choice.chosen.connect(self._window_edited)
        self.milestones.edited.connect(self._milestones_edited)
        self.limits.edited.connect(self._limits_edited)

    def indicator(self) -> Indicator | None:
        chosen = self.chooser.indicator_id()
        return None if chosen is None else self._catalog.indicators.get(chosen)

    def chosen_kind(self) -> GoalKind:
        return OFFERED[self.kind.currentIndex()]

    def choose_kind(self, kind: GoalKind) -> None:
        self.kind.setCurrentIndex(OFFERED.index(kind))

    def draft(self) -> Draft:
        return Draft(
            indicator=self.indicator(),
            kind=self.chosen_kind(),
            base_date=self.base_date.day(),
            target=self.target.value(),
            base_from_data=self.base.is_from_data(),
            base=self.base.amount(),
            grows=self.target.grows(),
            target_date=self.target_date.day(),
            window=self.window_choice.value(),
            milestones=self.milestones.milestones(),
            limits=self.limits.limits(),
            kept_limits=self._kept_limits,
            limits_from=self.limits.hold_from() if self._kept_limits else None,
        )

    def begin(self, indicator: Indicator, *, fixed: bool) -> None:
        """Start a new goal for an indicator."""
        self.chooser.set_indicator(indicator.id, fixed=fixed)
        self._propose(indicator)

    def fill(self, draft: Draft) -> None:
        """Show a stored goal; its indicator stays what it is."""
        if draft.indicator is not None:
            self.chooser.set_indicator(draft.indicator.id, fixed=True)
        self._kept_kind = draft.kind
        self.choose_kind(draft.kind)
        self._show_fields()
        self.base_date.set_day(draft.base_date)
        self.base.set_base(None if draft.base_from_data else _as_number(draft.base))
        self.target.set_value(_as_number(draft.target), grows=draft.grows)
        self.target_date.set_day(draft.target_date)
        self.window_choice.set_value(draft.window)
        self.milestones.set_milestones(draft.milestones)
        self.limits.set_limits(draft.limits)
        self._kept_limits = draft.kept_limits
        self._propose_milestone()

    def show_problem(self, name: str, sentence: str) -> None:
        if name == "thresholds":
            self.limits.unfold()
        super().show_problem(name, sentence)

    def _propose(self, indicator: Indicator) -> None:
        """The kind that suits the indicator, unless the chosen one does."""
        if self.draft().target is None or why_unfit(self.chosen_kind(), indicator):
            self.choose_kind(usual_kind(indicator))
        self.target.way.set_value(indicator.direction is Direction.UP)
        self._show_fields()

    def _show_fields(self) -> None:
        indicator = self.indicator()
        kind = self.chosen_kind()
        shown = fields_of(kind, indicator)
        for name in HIDEABLE:
            self.set_field_visible(name, indicator is not None and name in shown)
        for name in AFTER_INDICATOR:
            self.set_field_visible(name, indicator is not None)
        self.set_caption("base_date", base_caption(kind))
        self.set_hint("kind", kind_sentence(kind) if indicator is not None else "")
        self.target.set_percent(kind is GoalKind.PERCENT)
        if indicator is None:
            return
        self.set_caption("target_value", target_caption(kind, indicator.direction))
        self.set_hint("target_value", self._direction_hint(indicator, kind))
        for widget in (self.target.amount_edit, self.base.amount_edit, self.milestones):
            widget.set_unit(indicator.unit)
        self._enable_kinds(indicator)

    def _direction_hint(self, indicator: Indicator, kind: GoalKind) -> str:
        if kind in (GoalKind.THRESHOLD, GoalKind.CUMULATIVE):
            return ""
        if indicator.direction is Direction.UP:
            return self.tr("More is better for this indicator.")
        return self.tr("Less is better for this indicator.")

    def _enable_kinds(self, indicator: Indicator) -> None:
        model = self.kind.model()
        for row, kind in enumerate(OFFERED):
            reason = "" if kind is self._kept_kind else why_unfit(kind, indicator)
            self.kind.setItemData(row, reason or kind_sentence(kind), Qt.ItemDataRole.ToolTipRole)
            if isinstance(model, QStandardItemModel):
                model.item(row).setEnabled(not reason)

    def _propose_milestone(self) -> None:
        """Half way between base and target, so that a new milestone is valid where it stands."""
        start, end = self.base_date.day(), self.target_date.day()
        self.milestones.propose(start + (end - start) / 2 if end else start + timedelta(days=365))

    @Slot(str)
    def _other_indicator(self, _indicator_id: str) -> None:
        indicator = self.indicator()
        if indicator is not None:
            self._propose(indicator)
        self.edited.emit("indicator")

    @Slot(int)
    def _other_kind(self, _row: int) -> None:
        self._show_fields()
        self.edited.emit("kind")

    @Slot()
    def _base_date_edited(self) -> None:
        self._propose_milestone()
        self.edited.emit("base_date")

    @Slot()
    def _base_edited(self) -> None:
        self.edited.emit("base_value")

    @Slot()
    def _target_edited(self) -> None:
        self.edited.emit("target_value")

    @Slot()
    def _target_date_edited(self) -> None:
        self._propose_milestone()
        self.edited.emit("target_date")

    @Slot(object)
    def _window_edited(self, _window: object) -> None:
        self.edited.emit("window")

    @Slot()
    def _milestones_edited(self) -> None:
        self.edited.emit("milestones")

    @Slot()
    def _limits_edited(self) -> None:
        self.edited.emit("thresholds")


def _as_number(value: float | str | None) -> float | None:
    return float(value) if isinstance(value, float | int) else None
