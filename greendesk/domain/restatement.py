"""Restated values: what a bridge from the old value to the new one must say."""

from __future__ import annotations

from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import Restatement
from greendesk.domain.validate_field import check_day, check_number, check_texts


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
