"""Values of a block that restate others: which they are, what is asked of whom writes them, their bridges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from greendesk.desk.core import Core, today
from greendesk.desk.rows import Checked
from greendesk.domain.approval import Stage
from greendesk.domain.model import Restatement
from greendesk.domain.restatement import (
    CauseNeeded,
    Restated,
    check_restatement,
    is_another_value,
    marked,
    restates,
)


def restated_in(core: Core, checked: Sequence[Checked], reason: str) -> tuple[Restated, ...]:
    """The values of a block that restate stored ones, each with why; asked for, once, where it is not said.

    None where a month is locked: the store refuses the whole block.

    Raises:
        CauseNeeded: nobody said why.
    """
    if not any(
        is_another_value(each.before, each.measurement) for each in checked
    ):  # as at nearly every entry
        return ()
    places = [_places(each) for each in checked]
    stages = _stages(core, set().union(*places))
    if Stage.LOCKED in stages.values():
        return ()
    signed = core.store.signed_periods()
    found = []
    for each, touched in zip(checked, places, strict=True):
        before, after = each.before, each.measurement
        if before is None or after is None:
            continue
        is_published = any(place in stages for place in touched) or any(
            period.start <= before.end <= period.end for period in signed
        )
        if restates(before, after, is_published):
            after = replace(after, state=marked(after))
            text = each.entry.because.strip() or reason
            found.append(Restated(before, after, is_published, each.entry.cause, text))
    return _explained(core, found, bool(stages) or any(each.is_published for each in found))


def _explained(core: Core, restated: Sequence[Restated], must_explain: bool) -> tuple[Restated, ...]:
    lacking = [each for each in restated if each.cause is None or (must_explain and not each.text)]
    if not lacking:
        return tuple(restated)
    needed = CauseNeeded(lacking, must_explain)
    why = core.asked(needed)
    if not needed.is_answered_by(why):
        raise needed
    return tuple(
        replace(each, cause=why.cause, text=why.text.strip()) if each in lacking else each
        for each in restated
    )


def bridges_of(core: Core, restated: Sequence[Restated]) -> list[Restatement]:
    """What is kept beside the new values. Raises InvalidInput for texts that nothing can have."""
    author, bridges = core.store.author, []
    for each in restated:
        old, new = each.before.value, each.after.value
        if each.cause is not None and old is not None and new is not None:
            bridges.append(
                Restatement(
                    each.after.indicator_id, each.after.start, each.after.end, each.cause, old, new,
                    each.text, author.name, author.role, today(),
                )
            )  # fmt: skip
            check_restatement(bridges[-1])
    return bridges


def _places(checked: Checked) -> set[tuple[str, int]]:
    """The indicator, with each of the months that the entry touches."""
    touched = [each for each in (checked.before, checked.measurement) if each is not None]
    return {(each.indicator_id, month) for each in touched for month in each.period.month_ordinals()}


def _stages(core: Core, places: set[tuple[str, int]]) -> dict[tuple[str, int], Stage]:
    """Those of the places that are approved or locked."""
    months = [month for _, month in places]
    stored = core.store.approvals({indicator_id for indicator_id, _ in places}, min(months), max(months))
    return {
        (each.indicator_id, each.month): each.stage
        for each in stored
        if each.stage.is_approved and (each.indicator_id, each.month) in places
    }
