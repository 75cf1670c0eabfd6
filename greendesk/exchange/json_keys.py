"""The JSON format, version 1: its name, and the keys of each object in the order of writing."""

from __future__ import annotations

FORMAT = "greendesk-workspace"
VERSION = 1

TOP = (
    "format",
    "version",
    "workspace",
    "units",
    "initiatives",
    "indicators",
    "measurements",
    "goals",
    "factors",
    "evidence",
    "restatements",
    "approvals",
)
WORKSPACE = ("name", "fiscal_year_start", "currency", "as_of", "recalculation")
UNIT = ("code", "name", "parent")
INITIATIVE = ("code", "unit", "name", "owner", "start", "end", "description", "tags")
INDICATOR = (
    "code",
    "initiative",
    "name",
    "unit",
    "aggregation",
    "direction",
    "account",
    "numerator",
    "denominator",
    "source",
    "factor",
)
MEASUREMENT = ("indicator", "start", "end", "value", "state", "source", "note", "quality")
GOAL = (
    "indicator",
    "kind",
    "base_date",
    "base_value",
    "target_date",
    "target_value",
    "window",
    "milestones",
    "thresholds",
    "later_thresholds",
    "override",
    "recalculations",
    "counted",
)
MILESTONE = ("date", "value")
THRESHOLDS = ("on_track", "at_risk", "early", "coverage")
LATER_THRESHOLDS = ("from", *THRESHOLDS)
OVERRIDE = ("status", "reason", "author", "role", "said_on", "valid_from", "until")
RECALCULATION = ("old_value", "new_value", "reason", "author", "role", "said_on")
RESTATEMENT = (
    "indicator",
    "start",
    "end",
    "cause",
    "old_value",
    "new_value",
    "text",
    "author",
    "role",
    "said_on",
)
APPROVAL = ("indicator", "month", "stage", "processor", "approver", "due")
FACTOR = ("code", "name", "value", "unit", "source", "year")
EVIDENCE = ("name", "sha256", "size", "measurements")
EVIDENCED = ("indicator", "start", "end")
NAME = ("en", "ko", "zh_CN")
