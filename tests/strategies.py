"""Hypothesis strategies for whole workspaces that every check accepts: odd names, gaps, derived chains."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from greendesk.domain.accounts import check_accounts
from greendesk.domain.approval import Approval, Stage
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import AccountsNotMixed
from greendesk.domain.model import (
    Account,
    Aggregation,
    BaseRecalculation,
    BusinessUnit,
    Cause,
    DatedThresholds,
    Direction,
    Factor,
    Goal,
    GoalKind,
    Indicator,
    Initiative,
    Measurement,
    Milestone,
    Restatement,
    State,
    Thresholds,
    Window,
    Workspace,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.override import OVERRIDING
from greendesk.domain.periods import month_end
from greendesk.domain.plan import DISTANCE_KINDS
from greendesk.domain.progress import StatusOverride


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


_LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
_ODD = st.sampled_from(
    [
        "=SUM(A1)",
        "a.b[0]",
        "@x",
        "-1",
        "it's",
        'say "hi"',
        "<b>&",
        "null",
        "한글 이름",
        "盒马鲜生",
        "📦",
        "\u00e9",
        "NaN",
    ]
)
# The store keeps one way to write each character (NFC), so only such texts come back as they were.
lines = st.text(_LETTERS, min_size=1, max_size=20).filter(lambda text: text.strip() != "").map(_nfc) | _ODD
codes = lines.map(str.strip)
# Notes may have line breaks and tabs.
texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=40).map(
    _nfc
) | st.sampled_from(["", "illustrative monthly split", "meter\n\treading", "=1+1", "계량기", "抄表"])
# A zero is kept without a sign.
numbers = st.floats(-1e30, 1e30).filter(lambda value: value == 0 or abs(value) >= 1e-30).map(
    lambda value: value + 0.0
) | st.integers(-10_000_000, 10_000_000).map(float)
days = st.dates(date(2000, 1, 1), date(2035, 12, 31))
names = st.builds(Name, lines, st.none() | lines, st.none() | lines) | st.builds(
    Name, st.just(""), lines, st.none()
)


@st.composite
def periods(draw: st.DrawFn, most: int = 6) -> list[tuple[date, date]]:
    """Periods that do not overlap, in any order, some with gaps between."""
    day = draw(st.dates(date(2000, 1, 1), date(2030, 1, 1)))
    found = []
    for gap, length in draw(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 95)), max_size=most)):
        start = day + timedelta(days=gap)
        found.append((start, start + timedelta(days=length - 1)))
        day = start + timedelta(days=length)
    return draw(st.permutations(found))


@st.composite
def units(draw: st.DrawFn) -> tuple[BusinessUnit, ...]:
    made: list[BusinessUnit] = []
    for n, code in enumerate(draw(st.lists(codes, min_size=1, max_size=4, unique=True))):
        parent = draw(st.sampled_from([None, *made]))
        made.append(BusinessUnit(code, draw(names), parent.id if parent else None, position=n, colour=n))
    shuffled = draw(st.permutations(made))
    return tuple(replace(unit, position=n, colour=n) for n, unit in enumerate(shuffled))


@st.composite
def initiatives(draw: st.DrawFn, of: tuple[BusinessUnit, ...]) -> tuple[Initiative, ...]:
    return tuple(
        Initiative(
            code,
            draw(st.sampled_from(of)).id,
            draw(names),
            draw(texts),
            draw(st.sampled_from([None, date(1990, 1, 1), date(2000, 1, 1)])),
            draw(st.sampled_from([None, date(2099, 12, 31)])),
            draw(st.builds(Name, texts, st.none() | texts, st.none() | texts)),
            tuple(draw(st.lists(lines, max_size=3))),
            position=n,
        )
        for n, code in enumerate(draw(st.lists(codes, min_size=1, max_size=3, unique=True)))
    )


@st.composite
def indicators(
    draw: st.DrawFn, of: tuple[Initiative, ...], factors: tuple[Factor, ...]
) -> tuple[Indicator, ...]:
    """Measured ones first, then products and ratios of any before them; in the end in any order."""
    made: list[Indicator] = []
    measured = [Aggregation.SUM, Aggregation.LAST, Aggregation.MEAN]
    for code in draw(st.lists(codes, min_size=1, max_size=6, unique=True)):
        plain = Indicator(
            code,
            draw(st.sampled_from(of)).id,
            draw(names),
            draw(st.sampled_from(["kg", "t CO2e", "%", "", "건", "widgets", "trees (equivalent)"])),
            draw(st.sampled_from(measured)),
            draw(st.sampled_from(Direction)),
            draw(st.sampled_from(Account)),
        )
        made.append(
            _kept_apart(draw(_derived(plain, made, factors)), made, factors)
            if made and draw(st.booleans())
            else plain
        )
    shuffled = draw(st.permutations(made))
    return tuple(replace(indicator, position=n) for n, indicator in enumerate(shuffled))


@st.composite
def _derived(
    draw: st.DrawFn, plain: Indicator, inputs: list[Indicator], factors: tuple[Factor, ...]
) -> Indicator:
    # The unit of a result is one that nobody knows: known ones would have to fit.
    plain = replace(plain, unit="index points")
    first, second = draw(st.sampled_from(inputs)), draw(st.sampled_from(inputs))
    if not factors or draw(st.booleans()):
        return replace(plain, aggregation=Aggregation.RATIO, numerator_id=first.id, denominator_id=second.id)
    aggregation = Aggregation.LAST if first.is_ratio else first.aggregation
    factor = draw(st.sampled_from(factors))
    return replace(plain, aggregation=aggregation, source_id=first.id, factor_id=factor.id)


def _kept_apart(derived: Indicator, inputs: list[Indicator], factors: tuple[Factor, ...]) -> Indicator:
    """The indicator as drawn, or as context if it would carry other accounts into the inventory."""
    catalog = Catalog(WorkspaceInfo(), indicators=inputs, factors=factors)
    try:
        check_accounts(derived, catalog)
    except AccountsNotMixed:
        return replace(derived, account=Account.CONTEXT)
    return derived


qualities = st.none() | st.integers(1, 5)


@st.composite
def measurements(draw: st.DrawFn, of: tuple[Indicator, ...]) -> tuple[Measurement, ...]:
    made = []
    for indicator in of:
        if not indicator.is_derived:
            for start, end in draw(periods()):
                state = draw(st.sampled_from(State))
                value = None if state.is_missing else draw(numbers)
                quality = None if value is None else draw(qualities)
                made.append(
                    Measurement(indicator.id, start, end, value, state, draw(texts), draw(texts), quality)
                )
    return tuple(draw(st.permutations(made)))


def _kinds(indicator: Indicator) -> list[GoalKind]:
    kinds = [GoalKind.LEVEL, GoalKind.PERCENT, GoalKind.MILESTONE, GoalKind.THRESHOLD]
    if indicator.aggregation is Aggregation.SUM:
        return [*kinds, GoalKind.CUMULATIVE]
    return [*kinds, GoalKind.SHARE, *([GoalKind.INTENSITY] if indicator.is_ratio else [])]


@st.composite
def goals(draw: st.DrawFn, of: tuple[Indicator, ...]) -> Goal:
    """A goal of any kind that the indicator can have; the target lies on the better side of the base."""
    indicator = draw(st.sampled_from(of))
    kind = draw(st.sampled_from(_kinds(indicator)))
    sign = indicator.direction.sign
    base = draw(st.none() | st.floats(-1e9, 1e9).filter(lambda value: value == 0 or abs(value) > 1e-9))
    base = None if base is None else base + 0.0
    step = draw(st.floats(0.01, 10.0))
    if kind is GoalKind.CUMULATIVE:
        base, target = draw(st.sampled_from([None, 0.0])), sign * step * 1e6
    elif kind is GoalKind.PERCENT:
        base, target = None if base is None else abs(base) + 1.0, -sign * min(step, 1.0)
    else:
        target = (base or 0.0) + sign * step * max(1.0, abs(base or 0.0))
    base_date = draw(days)
    target_date = draw(st.none() | st.integers(1, 5000).map(lambda n: base_date + timedelta(days=n)))
    return Goal(
        indicator.id,
        kind,
        base_date,
        target,
        base,
        target_date,
        draw(st.sampled_from(Window)),
        draw(_milestones(base_date, target_date)) if kind in DISTANCE_KINDS else (),
        draw(thresholds()),
        draw(_later_thresholds(base_date)),
        draw(st.none() | overrides()),
        tuple(draw(st.lists(_recalculations, max_size=2))),
        draw(st.integers(0, 5)),
    )


@st.composite
def restatements(draw: st.DrawFn, of: tuple[Indicator, ...]) -> tuple[Restatement, ...]:
    made = []
    for indicator in draw(st.lists(st.sampled_from(of), max_size=3)):
        start, end = sorted([draw(days), draw(days)])
        old, new = draw(st.lists(numbers, min_size=2, max_size=2, unique=True))
        cause, text = draw(st.sampled_from(Cause)), draw(texts)
        made.append(
            Restatement(indicator.id, start, end, cause, old, new, text, draw(lines), draw(lines), draw(days))
        )
    return tuple(made)


@st.composite
def approvals(draw: st.DrawFn, of: tuple[Indicator, ...]) -> tuple[Approval, ...]:
    """As steps lead to them, by indicator and month."""
    made = []
    for indicator in of:
        for month in sorted(draw(st.sets(st.integers(24200, 24240), max_size=3))):
            stage = draw(st.sampled_from(Stage))
            first, second = draw(st.lists(codes, min_size=2, max_size=2, unique=True))
            due = draw(st.none() | st.integers(1, 60).map(lambda n, m=month: month_end(m) + timedelta(n)))
            if stage is Stage.DRAFT:
                first, second = draw(st.sampled_from(["", first])), draw(st.sampled_from(["", first, second]))
            made.append(Approval(indicator.id, month, stage, first, second, due))
    return tuple(made)


reasons = texts.map(lambda text: text if text.strip() else "A reason")
_recalculations = st.builds(BaseRecalculation, numbers, numbers, reasons, lines, lines, days)


@st.composite
def overrides(draw: st.DrawFn) -> StatusOverride:
    start, end = sorted([draw(days), draw(days)])
    reason = draw(reasons)
    until = draw(st.sampled_from([None, end]))
    status = draw(st.sampled_from(OVERRIDING))
    return StatusOverride(status, reason, draw(lines), draw(lines), draw(days), start, until)


@st.composite
def _later_thresholds(draw: st.DrawFn, base_date: date) -> tuple[DatedThresholds, ...]:
    after = draw(st.lists(st.integers(1, 5000), max_size=3, unique=True))
    return tuple(DatedThresholds(base_date + timedelta(days=n), draw(thresholds())) for n in sorted(after))


@st.composite
def _milestones(draw: st.DrawFn, base_date: date, target_date: date | None) -> tuple[Milestone, ...]:
    between = 0 if target_date is None else (target_date - base_date).days - 1
    if between < 1:
        return ()
    after = draw(st.lists(st.integers(1, between), max_size=3, unique=True))
    return tuple(Milestone(base_date + timedelta(days=n), draw(numbers)) for n in after)


@st.composite
def thresholds(draw: st.DrawFn) -> Thresholds:
    on_track = draw(st.floats(0.05, 2.0))
    return Thresholds(
        on_track,
        draw(st.floats(0.01, 1.0)) * on_track,
        draw(st.floats(0.0, 0.99)),
        draw(st.floats(0.0, 1.0)),
    )


infos = st.builds(
    WorkspaceInfo,
    lines,
    st.integers(1, 12),
    st.sampled_from(["CNY", "KRW", "USD", "EUR"]),
    st.none() | days,
    st.floats(0.001, 1.0),
)


@st.composite
def workspaces(draw: st.DrawFn) -> Workspace:
    """A few objects of each sort; positions and colours count from 0 in the order of the lists."""
    factors = tuple(
        Factor(
            code,
            draw(names),
            draw(numbers),
            "kg/index",
            draw(texts),
            draw(st.none() | st.integers(1900, 2100)),
        )
        for code in draw(st.lists(codes, max_size=3, unique=True))
    )
    made_units = draw(units())
    made_initiatives = draw(initiatives(made_units))
    made_indicators = draw(indicators(made_initiatives, factors))
    return Workspace(
        draw(infos),
        made_units,
        made_initiatives,
        made_indicators,
        draw(measurements(made_indicators)),
        tuple(draw(st.lists(goals(made_indicators), max_size=4))),
        factors,
        restatements=draw(restatements(made_indicators)),
        approvals=draw(approvals(made_indicators)),
    )
