"""Restated values: which changes restate one, and what the bridge from the old value to the new must say."""

from __future__ import annotations

from collections.abc import Sequence

from greendesk.domain.errors import InvalidInput, ReasonNeeded
from greendesk.domain.frozen import frozen
from greendesk.domain.model import Cause, Measurement, Restatement, State
from greendesk.domain.validate_field import check_day, check_number, check_texts


@frozen
class Why:
    """What a person says of a change; ``cause`` only where values are restated."""

    text: str
    cause: Cause | None = None


@frozen
class Restated:
    """A value that takes the place of another one that counts.

    Attributes:
        before: as it is stored.
        after: as it is to be stored.
        is_published: the old value was approved or signed off.
        cause: why, as far as it was said.
        text: likewise, in words.
    """

    before: Measurement
    after: Measurement
    is_published: bool
    cause: Cause | None = None
    text: str = ""


class CauseNeeded(ReasonNeeded):
    """Values are restated, and nobody has said why. Say it, once for all of them, and try again.

    Args:
        restated: the values.
        must_explain: the cause alone is not enough, for something published changes.
    """

    title = "Why are values restated?"

    def __init__(self, restated: Sequence[Restated], must_explain: bool) -> None:
        what = "1 value is" if len(restated) == 1 else f"{len(restated)} values are"
        super().__init__(f"{what} restated; say why, and the old ones stay beside the new ones.", "cause")
        self.restated = tuple(restated)
        self.must_explain = must_explain

    def is_answered_by(self, why: Why) -> bool:
        return why.cause is not None and (bool(why.text.strip()) or not self.must_explain)


def is_another_value(before: Measurement | None, after: Measurement | None) -> bool:
    """Whether a value stands in the place of another one."""
    if before is None or after is None or before.value is None or after.value is None:
        return False
    return before.value != after.value


def restates(before: Measurement, after: Measurement, is_published: bool) -> bool:
    """Whether a change of a measurement restates its value.

    It does if the value is another one, and either the old one was published (approved or signed off) or the
    new one is said to be ``restated``. Correcting a draft restates nothing.
    """
    return is_another_value(before, after) and (is_published or after.state is State.RESTATED)


def marked(after: Measurement) -> State:
    """The state that a restated value gets: an estimate stays one."""
    return State.RESTATED if after.state is State.REPORTED else after.state


def check_restatement(restatement: Restatement) -> None:
    """Refuse a bridge that leads nowhere, or with figures or texts that nothing can have.

    Raises:
        InvalidInput: with the field, as in the JSON format.
    """
    check_number(restatement.old_value, "The old value", "old_value")
    check_number(restatement.new_value, "The new value", "new_value")
    if restatement.old_value == restatement.new_value:
        raise InvalidInput(
            f"The restated value {restatement.new_value:g} is the old one; leave the restatement out.",
            "new_value",
        )
    check_day(restatement.start, "start")
    check_day(restatement.end, "end")
    check_day(restatement.said_on, "said_on")
    if restatement.end < restatement.start:
        raise InvalidInput(
            f"The period ends on {restatement.end}, before it starts on {restatement.start}; correct one.",
            "end",
        )
    check_texts(text=restatement.text, author=restatement.author, role=restatement.role)
