"""Colours that can be told apart, on their paper and from each other."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from greendesk.charts.theme import DARK, LIGHT, PRINT, THEMES, Theme, contrast, mixed
from greendesk.domain.progress import Status

# Machado, Oliveira and Fernandes (2009), full severity.
SEEN = {
    "all colours": np.eye(3),
    "no green": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no red": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
themes = pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT], ids=lambda theme: theme.name)


def lab(colour: str, seen: NDArray[np.float64]) -> NDArray[np.float64]:
    """CIELAB of a colour as seen by an eye."""
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(seen @ linear, 0, 1) / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@themes
def test_text_reaches_the_contrast_of_text(theme: Theme) -> None:
    for ground in (theme.paper, theme.page, theme.raised):
        for ink in (theme.ink, theme.muted, theme.faint, theme.accent_ink):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@themes
def test_statuses_reach_it_on_paper_and_on_their_chips(theme: Theme) -> None:
    for status in Status:
        tone = theme.tone(status)
        assert contrast(tone.ink, theme.paper) >= 4.5, status
        assert contrast(tone.ink, tone.wash) >= 4.5, status


@themes
def test_series_stand_out_from_the_paper(theme: Theme) -> None:
    assert len(set(theme.series)) == 12
    for colour in (*theme.series, theme.other):
        assert contrast(colour, theme.paper) >= 3.0, colour


@themes
@pytest.mark.parametrize("eye", list(SEEN))
def test_series_stay_apart_for_every_eye(theme: Theme, eye: str) -> None:
    labs = {colour: lab(colour, SEEN[eye]) for colour in theme.series}
    for one, other in combinations(theme.series, 2):
        assert np.linalg.norm(labs[one] - labs[other]) >= 10, (one, other)


def test_colours_of_units_come_round_and_other_has_its_own() -> None:
    assert LIGHT.series_colour(12) == LIGHT.series_colour(0)
    assert LIGHT.series_colour(None) == LIGHT.other


def test_mixtures_are_solid_colours() -> None:
    assert mixed("#ff0000", "#ffffff", 1) == "#ff0000"
    assert mixed("#000000", "#ffffff", 0.5) in {"#808080", "#7f7f7f"}


def test_print_is_light_always() -> None:
    assert set(THEMES) == {"light", "dark", "print"}
    assert not PRINT.is_dark
    assert PRINT.page == PRINT.paper == "#ffffff"
