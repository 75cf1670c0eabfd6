"""Reading the fields of one JSON object. A refusal is a sentence that begins with its place."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from math import isfinite
from typing import Any, NoReturn, TypeVar, cast

from greendesk.domain.errors import InvalidInput
from greendesk.domain.names import Name
from greendesk.domain.periods import FIRST_YEAR, LAST_YEAR, month_ordinal
from greendesk.domain.validate_field import out_of_reach
from greendesk.exchange.json_document import Repeated
from greendesk.exchange.json_keys import NAME

Choice = TypeVar("Choice", bound=StrEnum)

_LONGEST_SHOWN = 60


class Fields:
    """The fields of one JSON object, each asked for by its key.

    Args:
        value: what the file has at ``place``; anything but an object is refused.
        place: where it stands, such as ``goals[0].thresholds``; "" for the whole file.
        keys: the keys that may stand here; any other is refused.
    """

    __slots__ = ("_values", "place")

    def __init__(self, value: Any, place: str, keys: Collection[str]) -> None:
        self.place = place
        if not isinstance(value, dict):
            _refuse(
                place, "", f"{shown(value)} is not an object; write {{…}} with the keys {', '.join(keys)}."
            )
        if type(value) is Repeated:
            self.refuse(value.key, "this key stands twice; keep one.")
        for key in value:
            if key not in keys:
                self.refuse(shown(key).strip('"'), f"this key is not known; use one of {', '.join(keys)}.")
        self._values: dict[str, Any] = value

    def refuse(self, key: str, what: str) -> NoReturn:
        """Raise ``InvalidInput`` about a field of this object."""
        _refuse(self.place, key, what)

    def has(self, key: str) -> bool:
        return key in self._values

    def raw(self, key: str) -> Any:
        return self._values.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        """A text; without a default it must be there."""
        value = self._values.get(key, default)
        if type(value) is not str:
            self._refuse_kind(key, value, "a text; put it in quotes")
        if not value.isascii():
            self._check_letters(key, value)
        elif "\0" in value:
            self.refuse(key, "the text holds a NUL character; remove it.")
        return value

    def optional_text(self, key: str) -> str | None:
        return None if self._values.get(key) is None else self.text(key)

    def number(self, key: str) -> float:
        """A finite number; it must be there."""
        value = self._values.get(key)
        if type(value) is not float:
            hint = "a number; write it without quotes" if isinstance(value, str) else "a number"
            self._refuse_kind(key, value, hint)
        if not isfinite(value):
            self.refuse(key, f"{shown(value)} is not a finite number; leave out what is not known.")
        return value + 0.0  # a zero without a sign

    def optional_number(self, key: str) -> float | None:
        return None if self._values.get(key) is None else self.number(key)

    def number_or(self, key: str, default: float) -> float:
        return self.number(key) if key in self._values else default

    def whole_number(self, key: str) -> int:
        value = self.number(key)
        if not value.is_integer():
            self.refuse(key, f"{shown(value)} is not a whole number.")
        return int(value)

    def optional_whole_number(self, key: str) -> int | None:
        return None if self._values.get(key) is None else self.whole_number(key)

    def day(self, key: str) -> date:
        """A date such as 2019-04-30; it must be there."""
        value = self._values.get(key)
        if type(value) is not str:
            self._refuse_kind(key, value, 'a date; write it as "2019-04-30"')
        found = _date(value)
        if found is None:
            self.refuse(key, f'{shown(value)} is not a date; write it as "2019-04-30" (year, month, day).')
        if not FIRST_YEAR <= found.year <= LAST_YEAR:
            self.refuse(key, out_of_reach(value))
        return found

    def optional_day(self, key: str) -> date | None:
        return None if self._values.get(key) is None else self.day(key)

    def month(self, key: str) -> int:
        """A month such as 2019-04, as year * 12 + month - 1; it must be there."""
        value = self._values.get(key)
        if type(value) is not str:
            self._refuse_kind(key, value, 'a month; write it as "2019-04"')
        first = _date(f"{value}-01")
        if first is None:
            self.refuse(key, f'{shown(value)} is not a month; write it as "2019-04" (year, month).')
        if not FIRST_YEAR <= first.year <= LAST_YEAR:
            self.refuse(key, out_of_reach(value))
        return month_ordinal(first)

    def choice(self, key: str, kind: type[Choice], default: Choice | None, what: str) -> Choice:
        """One of the words of ``kind``, such as a state; without a default it must be there."""
        value = self._values.get(key, default)
        found = _members(kind).get(value) if isinstance(value, str) else None
        if found is not None:
            return cast(Choice, found)
        words = ", ".join(member.value for member in kind)
        if key not in self._values:
            self.refuse(key, f"this key is missing; use one of {words}.")
        article = "an" if what[0] in "aeiou" else "a"
        self.refuse(key, f"{shown(value)} is not {article} {what}; use one of {words}.")

    def name(self, key: str, default: Name | None = None) -> Name:
        """A name: a text, or an object with the languages; without a default it must be there."""
        value = self._values.get(key)
        if isinstance(value, dict):
            fields = Fields(value, _at(self.place, key), NAME)
            return Name(fields.text("en", ""), fields.optional_text("ko"), fields.optional_text("zh_CN"))
        if default is not None and key not in self._values:
            return default
        if type(value) is not str:
            self._refuse_kind(key, value, 'a text, nor an object with "en", "ko" and "zh_CN"')
        return Name(self.text(key))

    def reference(self, key: str, ids: Mapping[str, str], what: str) -> str:
        """The id of the object that a code names; it must be there."""
        code = self.text(key)
        found = ids.get(code)
        if found is None:
            self.refuse(key, f"there is no {what} with the code {shown(code)} in the file.")
        return found

    def optional_reference(self, key: str, ids: Mapping[str, str], what: str) -> str | None:
        return None if self._values.get(key) is None else self.reference(key, ids, what)

    def items(self, key: str) -> list[Any]:
        """A list; left out it is empty."""
        value = self._values.get(key, [])
        if not isinstance(value, list):
            self._refuse_kind(key, value, "a list; write [ … ]")
        return value

    def _refuse_kind(self, key: str, value: Any, wanted: str) -> NoReturn:
        if key not in self._values:
            self.refuse(key, f"this key is missing; it must be {wanted.partition(';')[0].partition(',')[0]}.")
        self.refuse(key, f"{shown(value)} is not {wanted}.")

    def _check_letters(self, key: str, value: str) -> None:
        try:
            value.encode()
        except UnicodeEncodeError:
            self.refuse(key, f"{shown(value)} holds half a character (a lone surrogate); write it anew.")
        if "\0" in value:
            self.refuse(key, "the text holds a NUL character; remove it.")


def shown(value: Any) -> str:
    """A value as a sentence quotes it: as it stands in the file, on one line and not too long."""
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, str):
        # A lone surrogate could not be printed.
        value = value.encode("utf-8", "replace").decode()
    return shortened(json.dumps(value, ensure_ascii=False))


def shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def _at(place: str, key: str) -> str:
    return f"{place}.{key}" if place and key else place or key


def _refuse(place: str, key: str, what: str) -> NoReturn:
    where = _at(place, key) or "the file"
    raise InvalidInput(f"{where}: {what}", key or place.rpartition(".")[2])


@lru_cache(maxsize=8192)
def _date(text: str) -> date | None:
    # fromisoformat alone would take 20190430 and 2019-W18-2 too.
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _members(kind: type[StrEnum]) -> dict[str, Any]:
    """The words of a choice; a blank may be written as an underscore ("not_occurring")."""
    spelled = {member.value.replace(" ", "_"): member for member in kind}
    return spelled | {member.value: member for member in kind}
