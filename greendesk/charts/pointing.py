"""What lies under a point of the plot: the group of a column or row, and the single value in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any

from greendesk.charts.mapping import Mapping
from greendesk.charts.plot import Group, PeriodScale, Picked, Plot, Spot
from greendesk.domain.frozen import frozen

REACH = 24.0  # pixels around a point of a line that still mean it


class Groups(Sequence[Group]):
    """The groups of a plot, made when one is first asked for: most plots are never pointed at."""

    def __init__(self, make: Callable[[], Iterable[Group]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> tuple[Group, ...]:
        return tuple(self._make())

    def __len__(self) -> int:
        return len(self._made)

    def __getitem__(self, index: Any) -> Any:
        return self._made[index]


@frozen
class Pointed:
    """A group by its place in ``Plot.groups``, a spot by its place in the group; None = the whole group."""

    group: int
    spot: int | None = None


def group_at(plot: Plot, to: Mapping, x: float, y: float) -> int | None:
    """The group whose column (or row) holds a point, in pixels of the plot area."""
    place = to.data_y(y) if plot.by_rows else to.data_x(x)
    for n, group in enumerate(plot.groups):
        if group.start <= place < group.end:
            return n
    return None


def pointed_at(plot: Plot, to: Mapping, x: float, y: float) -> Pointed | None:
    """The group under a point, and the value whose area holds it, or that stands nearest within reach."""
    number = group_at(plot, to, x, y)
    if number is None:
        return None
    spots = plot.groups[number].spots
    data_x, data_y = to.data_x(x), to.data_y(y)
    for n, spot in enumerate(spots):
        if spot.area and spot.area[0] <= data_x < spot.area[1] and spot.area[2] <= data_y <= spot.area[3]:
            return Pointed(number, n)
    near = [(_distance(spot, to, x, y), n) for n, spot in enumerate(spots) if spot.area is None]
    if near and min(near)[0] <= REACH * to.unit:
        return Pointed(number, min(near)[1])
    return Pointed(number)


def _distance(spot: Spot, to: Mapping, x: float, y: float) -> float:
    return float(((to.x(spot.at[0]) - x) ** 2 + (to.y(spot.at[1]) - y) ** 2) ** 0.5)


def picked_by(plot: Plot, pointed: Pointed) -> Picked | None:
    """What a click on it leads to: the measurements behind one value, or behind all values of its group."""
    group = plot.groups[pointed.group]
    if pointed.spot is not None and group.spots[pointed.spot].picked is not None:
        return group.spots[pointed.spot].picked
    return _together(group)


def _together(group: Group) -> Picked | None:
    all_of = [spot.picked for spot in group.spots if spot.picked is not None]
    if not all_of:
        return None
    ids = tuple(dict.fromkeys(i for picked in all_of for i in picked.indicator_ids))
    return Picked(ids, all_of[0].period, all_of[0].goal_id)


def stepped(plot: Plot, pointed: Pointed | None, along: int, across: int) -> Pointed:
    """Where the arrow keys lead: ``along`` to the next groups, ``across`` to the next value in the group.

    Steps beyond the ends stay there. The first step goes to the newest value, or the first row.
    """
    count = len(plot.groups)
    if pointed is None:
        valued = [n for n, group in enumerate(plot.groups) if group.spots] or [count - 1]
        group = valued[0] if plot.by_rows or along < -1 else valued[-1]
        return Pointed(group, 0 if plot.groups[group].spots else None)
    group = min(max(0, pointed.group + along), count - 1)
    spots = len(plot.groups[group].spots)
    if not spots:
        return Pointed(group)
    spot = 0 if pointed.spot is None else pointed.spot + across
    return Pointed(group, min(max(0, spot), spots - 1))


def continues(plot: Plot, before: Plot | None) -> bool:
    """Whether a plot shows the same thing as the one before, so that zoom and hidden series stay."""
    return (
        before is not None
        and (plot.kind, plot.title, plot.by_rows) == (before.kind, before.title, before.by_rows)
        and (not isinstance(plot.bottom, PeriodScale) or plot.bottom == before.bottom)
    )


def is_there(plot: Plot, pointed: Pointed) -> bool:
    """Whether what was pointed at is still there in a plot with new values."""
    return pointed.group < len(plot.groups) and (
        pointed.spot is None or pointed.spot < len(plot.groups[pointed.group].spots)
    )
