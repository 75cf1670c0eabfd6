"""Every check of what is about to be stored, in one place. A refusal is one sentence and names the field."""

from __future__ import annotations

from greendesk.domain.validate_field import check_code, check_fiscal_year_start, check_name, check_number
from greendesk.domain.validate_goal import check_goal, check_thresholds
from greendesk.domain.validate_measurement import (
    check_measurement,
    check_overlap,
    check_periods_apart,
    unusual,
)
from greendesk.domain.validate_objects import (
    check_factor,
    check_indicator,
    check_initiative,
    check_unit,
    check_workspace,
)
from greendesk.domain.validate_whole import Fault, approval_faults, faults, measurement_faults

__all__ = [
    "Fault",
    "approval_faults",
    "check_code",
    "check_factor",
    "check_fiscal_year_start",
    "check_goal",
    "check_indicator",
    "check_initiative",
    "check_measurement",
    "check_name",
    "check_number",
    "check_overlap",
    "check_periods_apart",
    "check_thresholds",
    "check_unit",
    "check_workspace",
    "faults",
    "measurement_faults",
    "unusual",
]
