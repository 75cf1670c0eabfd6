"""Text or bytes -> JSON values, with a sentence for whatever is not JSON."""

from __future__ import annotations

import json
from typing import Any

from greendesk.domain.errors import InvalidInput


class Repeated(dict[str, Any]):
    """An object in which a key stands twice; found where it is read, for only there its place is known."""

    key = ""


def decoded(data: bytes, name: str) -> str:
    """The text of a file in UTF-8, with or without a byte order mark.

    Args:
        data: the whole file.
        name: what a sentence calls the file.

    Raises:
        InvalidInput: the bytes are not UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InvalidInput(
            f"“{name}” is not a text in UTF-8 (see line {line}); save it with the encoding UTF-8."
        ) from error


def parsed(text: str) -> Any:
    """The values of a JSON text. Every number is a float: 5 and 5.0 are the same.

    Raises:
        InvalidInput: not JSON, or nested too deeply; names line and column.
    """
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise InvalidInput("The file is empty; a workspace in JSON begins with {.")
    try:
        return json.loads(text, object_pairs_hook=_object, parse_int=float)
    except json.JSONDecodeError as error:
        raise InvalidInput(
            f"Line {error.lineno}, column {error.colno}: this is not JSON ({error.msg.lower()}); "
            "correct it there, or just before."
        ) from error
    except RecursionError as error:
        raise InvalidInput("The file is nested too deeply to be a workspace; check its brackets.") from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) == len(pairs):
        return values
    seen: set[str] = set()
    repeated = Repeated(values)
    for key, _ in pairs:
        if key in seen:
            repeated.key = key
        seen.add(key)
    return repeated
