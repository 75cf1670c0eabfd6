"""Overriding a status: which ones a person may give, and what has to be said with it."""

from __future__ import annotations

from greendesk.domain.errors import InvalidInput
from greendesk.domain.progress import Status, StatusOverride
from greendesk.domain.validate_field import check_day, check_texts

# A person judges; what is withheld (no data, stale, ...) is a fact about the data.
OVERRIDING = tuple(status for status in Status if not status.is_withheld)


def check_override(override: StatusOverride) -> None:
    """Refuse an override without a reason, to a status that says what the data lack, or over before it holds.

    Raises:
        InvalidInput: with the field, as in the JSON format.
    """
    if override.status not in OVERRIDING:
        words = ", ".join(status.value for status in OVERRIDING)
        raise InvalidInput(
            f"A status cannot be overridden with “{override.status.value}”; use one of {words}.", "status"
        )
    if not override.reason.strip():
        raise InvalidInput("An override needs a reason; say why the computed status is not right.", "reason")
    check_texts(reason=override.reason, author=override.author, role=override.role)
    for day, field in (
        (override.said_on, "said_on"),
        (override.valid_from, "valid_from"),
        (override.until, "until"),
    ):
        check_day(day, field)
    if override.until is not None and override.until < override.valid_from:
        raise InvalidInput(
            f"The override ends on {override.until}, before {override.valid_from}, from which it holds; "
            "give a later day, or none.",
            "until",
        )
