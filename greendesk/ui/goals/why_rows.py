"""The lines of "Why this colour?": the steps of the arithmetic in words, signs and the user's own numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import MISSING, Look
from greendesk.charts.scale import useful_decimals
from greendesk.desk.rows import GoalRow
from greendesk.domain.frozen import frozen
from greendesk.domain.limits import in_force
from greendesk.domain.model import Goal, GoalKind, Indicator
from greendesk.domain.progress import GoalProgress, Status
from greendesk.domain.why import Form, Key, Number, Step

translate = QCoreApplication.translate

# Signs of the goal rules that differ from their names: the elapsed share, the dates of base and target.
_SIGNS = {"tau": "τ", "d_b": "d₀", "d_t": "dₜ"}
_OWN_SIGN = {
    Key.MEASURED: "a",
    Key.NOT_MEASURED: "a",
    Key.BASE: "b",
    Key.NO_BASE: "b",
    Key.TARGET: "t",
    Key.TARGET_PERCENT: "t",
    Key.ELAPSED: "τ",
    Key.EXPECTED: "e",
    Key.EXPECTED_PLAN: "e",
    Key.PROGRESS: "P",
    Key.DONE: "P",
    Key.PACE: "R",
    Key.GAP: "G",
    Key.LIMIT: "G",
}


@frozen
class WhyRow:
    """One line: what it is, the sign it has in formulas, its figure, and below it how that comes about."""

    caption: str
    sign: str = ""
    figure: str = ""
    detail: str = ""
    status: Status | None = None  # of the last line, the rule


def why_rows(steps: Sequence[Step], row: GoalRow, look: Look, fiscal_year_start: int) -> list[WhyRow]:
    """The steps as lines, in their order; the last one is the rule that decided."""
    p = row.progress
    left_out = {
        Key.FRESHNESS: p.status is not Status.STALE,
        Key.NO_TARGET_DATE: row.goal.kind is GoalKind.THRESHOLD,
    }
    return [
        _Line(step, row.goal, row.indicator, p, look, fiscal_year_start).row()
        for step in steps
        if not left_out.get(step.key, False)
    ]


def limit_text(limit: float, look: Look) -> str:
    """A pace that is a limit: two decimals, more where it has more."""
    return look.digits(limit, max(2, useful_decimals(limit)))


def days_text(days: int, look: Look) -> str:
    if days == 1:
        return translate("why", "1 day")
    return translate("why", "{days} days").format(days=look.digits(days, 0))


class _Line:
    def __init__(
        self,
        step: Step,
        goal: Goal,
        indicator: Indicator,
        progress: GoalProgress,
        look: Look,
        year_start: int,
    ) -> None:
        self._year_start = year_start
        self._step = step
        self._goal = in_force(goal, progress.as_of)
        self._progress = progress
        self._unit = indicator.unit
        self._look = look
        self._numbers = {number.name: number for number in step.numbers}

    def row(self) -> WhyRow:
        step = self._step
        if step.key is Key.RULE:
            return self._rule()
        if step.key is Key.ELAPSED:
            figure = self._elapsed()
        else:
            figure = self._text(step.result) if step.result is not None else self._fact()
        return WhyRow(_caption(step.key), _OWN_SIGN.get(step.key, ""), figure, self._detail())

    def _text(self, number: Number) -> str:
        look, value = self._look, number.value
        if isinstance(value, date):
            return look.date(value)
        texts: dict[Form, Callable[[], str]] = {
            Form.VALUE: lambda: look.number(value, self._unit),
            Form.PER_YEAR: lambda: self._per_month(value),
            Form.SHARE: lambda: self._share(value),
            Form.RATIO: lambda: self._ratio(number.name, value),
            Form.DAYS: lambda: days_text(round(value), look),
            Form.COUNT: lambda: look.digits(value, 0),
            Form.GRADE: lambda: look.quality(value),
            Form.DATE: lambda: "",
        }
        if number.name == "G":
            return look.gap(value, self._unit)
        return texts[number.form]()

    def _ratio(self, name: str, value: float) -> str:
        """A limit with all its decimals; a pace with as many as tell it from the limits."""
        if name in ("on_track", "at_risk"):
            return limit_text(value, self._look)
        limits = (self._goal.thresholds.on_track, self._goal.thresholds.at_risk)
        return self._look.digits(value, _telling(value, limits, 3))

    def _share(self, value: float) -> str:
        limits = (self._goal.thresholds.early, self._goal.thresholds.coverage)
        return self._look.percent(value, decimals=_telling(value * 100, [100 * x for x in limits], 1))

    @property
    def _change_unit(self) -> str:
        """The unit of a change: a percentage changes by points."""
        return "pp" if self._unit == "%" else self._unit

    def _per_month(self, per_year: float) -> str:
        return translate("why", "{value} a month").format(
            value=self._look.number(per_year / 12, self._change_unit, signed=True)
        )

    def _needed(self) -> str:
        of = {name: self._bare(number) for name, number in self._numbers.items()}
        return translate(
            "why", "{value} a year, the re-based line: (t − a) / years left = ({t} − {a}) / ({days} / 365.25)"
        ).format(
            value=self._look.number(self._progress.needed_per_year, self._change_unit, signed=True), **of
        )

    def _bare(self, number: Number) -> str:
        """A number inside a formula: amounts without their unit, which stands beside the result."""
        if number.form is Form.VALUE and not isinstance(number.value, date):
            return self._look.number(number.value)
        if number.form is Form.DAYS and not isinstance(number.value, date):
            return self._look.digits(number.value, 0)
        return self._text(number)

    def _fact(self) -> str:
        """The figure of a step that is no formula."""
        key, of = self._step.key, self._numbers
        if key in (Key.MEASURED, Key.BASE, Key.TARGET):
            return ", ".join(
                self._text(of[name]) for name in ("a", "d", "b", "d_b", "t", "d_t") if name in of
            )
        if key is Key.COVERAGE:
            return translate("why", "{months} of {of} months").format(
                months=self._text(of["months"]), of=self._text(of["of"])
            )
        if key is Key.QUALITY:
            return self._text(of["quality"]) if "quality" in of else MISSING
        return {
            Key.NOT_MEASURED: translate("why", "nothing yet"),
            Key.NO_BASE: translate("why", "not known"),
            Key.NO_TARGET_DATE: translate("why", "none given"),
            Key.NO_DISTANCE: translate("why", "no way to go"),
        }.get(key, "")

    def _detail(self) -> str:
        """How a figure comes about: the formula, or what the step's own numbers say."""
        key, of = self._step.key, self._numbers
        sentences = {
            Key.NOT_MEASURED: translate("why", "No value counts by {as_of}."),
            Key.NO_BASE: translate("why", "Nothing was measured at {d_b}; give a base value."),
            Key.NO_TARGET_DATE: translate("why", "Without a date nothing is expected by now."),
            Key.NO_DISTANCE: translate("why", "The target is not on the better side of the base."),
            Key.EXPECTED_PLAN: translate("why", "between {e_0} on {d_0} and {e_1} on {d_1}"),
            Key.DONE: translate("why", "{a} against {t}"),
            Key.LIMIT: translate("why", "{a} against a limit of {t}"),
            Key.QUALITY: translate(
                "why",
                "{rated} of {values} values are graded, 1 (best) to 5; weighted by their absolute values",
            ),
            Key.FRESHNESS: translate("why", "newest value {newest}, reporting date {as_of}"),
        }
        if key in sentences:
            return sentences[key].format(**{name: self._text(number) for name, number in of.items()})
        own = {
            Key.COVERAGE: self._covered,
            Key.TARGET_PERCENT: self._target_percent,
            Key.NEEDED: self._needed,
        }
        return own[key]() if key in own else "" if key is Key.ELAPSED else self._formula()

    def _covered(self) -> str:
        share, span = self._text(self._numbers["coverage"]), self._progress.span
        if span is None:
            return translate("why", "{share} of the days").format(share=share)
        return translate("why", "{share} of the days of {period}").format(
            share=share, period=self._look.period(span, fiscal_year_start=self._year_start)
        )

    def _target_percent(self) -> str:
        day = self._numbers.pop("d_t", None)
        if day is None:
            return self._formula()
        return f"{self._formula()}, " + translate("why", "by {date}").format(date=self._text(day))

    def _elapsed(self) -> str:
        d, d_b, d_t = (self._numbers[name].value for name in ("d", "d_b", "d_t"))
        if not (isinstance(d, date) and isinstance(d_b, date) and isinstance(d_t, date)):
            return ""
        gone = min(max((d - d_b).days, 0), (d_t - d_b).days)
        return translate("why", "{gone} of {all} days, {share}").format(
            gone=self._look.digits(gone, 0),
            all=self._look.digits((d_t - d_b).days, 0),
            share=self._text(self._step.result) if self._step.result is not None else "",
        )

    def _formula(self) -> str:
        """The rule in its signs, then with the numbers: "(a − b) / (t − b) = (1,900 − 0) / (3,800 − 0)"."""
        formula = self._step.formula
        if not formula:
            return ""
        signs = formula.format(**{name: _SIGNS.get(name, name) for name in self._numbers})
        return f"{signs} = {formula.format(**{name: self._bare(n) for name, n in self._numbers.items()})}"

    def _rule(self) -> WhyRow:
        """The comparison that decided, with its numbers, and the status; else a sentence."""
        step, word = self._step, self._look.status(self._progress.status).word
        caption = translate("why", "Rule")
        if step.formula:
            compared = step.formula.format(**{name: self._named(n) for name, n in self._numbers.items()})
            return WhyRow(caption, "", compared, f"→ {word}", step.status)
        reason = {
            Status.NO_DATA: translate("why", "There is no value to judge."),
            Status.NO_DATE: translate("why", "There is no target date to judge by."),
            Status.STALE: translate(
                "why", "The newest value is older than one reporting interval and 45 days."
            ),
            Status.TOO_EARLY: translate("why", "Not done yet, and not due."),
            Status.OFF_TRACK: translate("why", "Due, and not done."),
        }.get(self._progress.status, "")
        return WhyRow(caption, "", word, reason, step.status)

    def _named(self, number: Number) -> str:
        """A number of the rule with its sign: "R 1.003"; limits stand alone."""
        sign = {"P": "P", "R": "R", "tau": "τ", "a": "a"}.get(number.name)
        text = self._text(number)
        return f"{sign} {text}" if sign else text


def _telling(value: float, limits: Sequence[float], decimals: int) -> int:
    """At least so many decimals as do not make a value look like a limit that it is not."""
    while decimals < 6 and any(value != x and round(value, decimals) == round(x, decimals) for x in limits):
        decimals += 1
    return decimals


def _caption(key: Key) -> str:
    return {
        Key.MEASURED: translate("why", "Actual"),
        Key.NOT_MEASURED: translate("why", "Actual"),
        Key.COVERAGE: translate("why", "Coverage"),
        Key.QUALITY: translate("why", "Data quality"),
        Key.BASE: translate("why", "Base"),
        Key.NO_BASE: translate("why", "Base"),
        Key.TARGET: translate("why", "Target"),
        Key.TARGET_PERCENT: translate("why", "Target"),
        Key.NO_TARGET_DATE: translate("why", "Target date"),
        Key.NO_DISTANCE: translate("why", "Distance"),
        Key.ELAPSED: translate("why", "Elapsed"),
        Key.EXPECTED: translate("why", "Expected by then"),
        Key.EXPECTED_PLAN: translate("why", "Expected by then"),
        Key.PROGRESS: translate("why", "Progress"),
        Key.DONE: translate("why", "Done"),
        Key.PACE: translate("why", "Pace"),
        Key.GAP: translate("why", "Ahead / behind"),
        Key.LIMIT: translate("why", "Room to the limit"),
        Key.NEEDED: translate("why", "Still needed"),
        Key.FRESHNESS: translate("why", "Age of the data"),
        Key.RULE: translate("why", "Rule"),
    }[key]
