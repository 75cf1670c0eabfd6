"""Search over units, initiatives and indicators by name (in any language) and code."""

from __future__ import annotations

from collections.abc import Iterator

from greendesk.desk.core import Core
from greendesk.desk.rows import Hit, HitKind
from greendesk.domain.names import Name


class Search:
    def __init__(self, core: Core) -> None:
        self._core = core

    def find(self, words: str, limit: int = 30) -> tuple[Hit, ...]:
        """Hits that hold every word, those that begin with the first one first."""
        wanted = words.split()
        if not wanted:
            return ()
        hits = [hit for hit in self._everything() if all(_holds(hit, word) for word in wanted)]
        hits.sort(key=lambda hit: not _begins(hit, wanted[0]))
        return tuple(hits[:limit])

    def _everything(self) -> Iterator[Hit]:
        catalog = self._core.catalog
        paths: dict[str, tuple[Name, ...]] = {}
        for unit in catalog.subtree(None):
            above = tuple(u.name for u in catalog.path_of(unit.id))
            paths[unit.id] = above
            yield Hit(HitKind.UNIT, unit.id, unit.name, unit.code, above[:-1])
        for initiative in catalog.initiatives.values():
            yield Hit(
                HitKind.INITIATIVE, initiative.id, initiative.name, initiative.code, paths[initiative.unit_id]
            )
        for indicator in catalog.indicators.values():
            initiative = catalog.initiative(indicator.initiative_id)
            yield Hit(
                HitKind.INDICATOR,
                indicator.id,
                indicator.name,
                indicator.code,
                (*paths[initiative.unit_id], initiative.name),
            )


def _holds(hit: Hit, word: str) -> bool:
    return (
        hit.name.matches(word)
        or word.casefold() in hit.code.casefold()
        or any(n.matches(word) for n in hit.path)
    )


def _begins(hit: Hit, word: str) -> bool:
    start = word.casefold()
    forms = (hit.code, hit.name.en, hit.name.ko, hit.name.zh_CN)
    return any(form.casefold().startswith(start) for form in forms if form)
