"""Files: written whole or not at all, with safe names, texts that stay texts, and what they carry along."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtGui import QImageReader

from greendesk.charts.export import FORMATS, encoded, free_path, make_folder, render, safe_name, save
from greendesk.charts.export_paths import ExportFailed
from greendesk.charts.look import LIGHT, Look
from greendesk.domain.errors import GreenDeskError, InvalidInput
from tests.charts.samples import every_kind, goal_path, period_bars
from tests.charts.svg_texts import SVG, joined

SIZE = (640, 400)
ROOT = Path(__file__).resolve().parents[2]


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_is_written_and_can_be_read(kind: str, tmp_path: Path) -> None:
    path = save(period_bars(), Look(), tmp_path / f"chart.{kind}", kind, SIZE)
    assert path.read_bytes() == path.read_bytes()
    assert [p.name for p in tmp_path.iterdir()] == [path.name]  # nothing else is left behind
    if kind == "pdf":
        page = pypdfium2.PdfDocument(path)[0]
        assert page.get_size() == (SIZE[0] * 0.75, SIZE[1] * 0.75)
    else:
        assert QImageReader(str(path)).size().toTuple() == SIZE


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_scale_is_pixels_per_logical_pixel(scale: int) -> None:
    image = Image.open(io.BytesIO(encoded(goal_path(), Look(), "png", SIZE, scale)))
    assert image.size == (SIZE[0] * scale, SIZE[1] * scale)
    assert image.info["dpi"][0] == pytest.approx(96 * scale, abs=0.5)


@pytest.mark.parametrize("language", ["en", "ko", "zh_CN"])
@pytest.mark.parametrize("kind", sorted(every_kind()))
def test_texts_are_texts_in_svg_and_pdf(kind: str, language: str) -> None:
    chart, look = every_kind()[kind], Look(LIGHT, language)
    pdf = pypdfium2.PdfDocument(encoded(chart, look, "pdf", SIZE))[0].get_textpage().get_text_range()
    in_pdf = re.sub(r"\s+", "", plain(pdf))
    in_svg = re.sub(r"\s+", "", joined(encoded(chart, look, "svg", SIZE)))
    wanted = [look.name(chart.heading.subject), look.date(chart.heading.as_of)]
    if hasattr(chart, "series") and kind in {"stacked", "grouped"}:
        wanted += [look.name(series.name) for series in chart.series]
    for text in wanted:
        assert re.sub(r"\s+", "", text) in in_pdf
        assert re.sub(r"\s+", "", text) in in_svg
    # Both have the same characters, figures included.
    assert sorted(in_pdf) == sorted(in_svg)


def test_svg_is_plain_and_scalable() -> None:
    svg = encoded(period_bars(), Look(language="zh_CN"), "svg", SIZE).decode()
    head = ElementTree.fromstring(svg)
    assert (head.get("width"), head.get("height"), head.get("viewBox")) == ("640px", "400px", "0 0 640 400")
    assert head.get("{http://www.w3.org/XML/1998/namespace}lang") == "zh-CN"
    assert "<text" in svg
    families = set(re.findall(r'<text[^>]*font-family="([^"]*)"', svg))
    assert families == {"Noto Sans SC,Noto Sans KR,sans-serif"}
    assert "non-scaling-stroke" not in svg
    assert "<image" not in svg


def test_points_and_legends_stay_vectors() -> None:
    svg = encoded(goal_path(), Look(), "svg", SIZE).decode()
    assert svg.count("<circle") + svg.count("<ellipse") + svg.count("<path") >= 8
    assert "<image" not in svg


def test_names_that_look_like_markup_are_texts() -> None:
    from dataclasses import replace

    from greendesk.domain.names import Name

    chart = period_bars()
    chart = replace(chart, heading=replace(chart.heading, subject=Name("<b>A & B</b>")))
    svg = encoded(chart, Look(), "svg", SIZE)
    assert "<b>A & B</b>, by unit" in joined(svg)
    assert (
        ElementTree.fromstring(svg).findtext("{http://www.w3.org/2000/svg}title") == "<b>A & B</b>, by unit"
    )


def test_files_carry_the_title_along() -> None:
    title = "Plastic reduced, running total"
    image = Image.open(io.BytesIO(encoded(goal_path(), Look(), "png", SIZE)))
    assert image.info["Title"] == title
    assert "Source: Alizila Korea 2019" in image.info["Description"]
    assert (
        pypdfium2.PdfDocument(encoded(goal_path(), Look(), "pdf", SIZE)).get_metadata_value("Title") == title
    )
    svg = ElementTree.fromstring(encoded(goal_path(), Look(), "svg", SIZE))
    assert svg.findtext(f"{SVG}title") == title


# ---- places that cannot be written to


def unwritable(tmp_path: Path) -> dict[str, Path]:
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "folder.png").mkdir()
    return {
        "no such folder": tmp_path / "missing" / "chart.png",
        "below a file": tmp_path / "file" / "chart.png",
        "a folder": tmp_path / "folder.png",
        "name too long": tmp_path / ("x" * 300 + ".png"),
    }


@pytest.mark.parametrize("case", ["no such folder", "below a file", "a folder", "name too long"])
def test_an_unwritable_place_is_one_sentence(case: str, tmp_path: Path) -> None:
    path = unwritable(tmp_path)[case]
    with pytest.raises(ExportFailed) as caught:
        save(period_bars(), Look(), path, "png", SIZE, overwrite=True)
    sentence = str(caught.value)
    assert str(path) in sentence
    assert sentence.endswith("Choose another place.")
    assert isinstance(caught.value, GreenDeskError)
    assert not list(tmp_path.rglob("*.part"))


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    path.write_text("mine")
    with pytest.raises(ExportFailed, match="exists already"):
        save(period_bars(), Look(), path, "png", SIZE)
    assert path.read_text() == "mine"
    save(period_bars(), Look(), path, "png", SIZE, overwrite=True)
    assert path.read_bytes().startswith(b"\x89PNG")


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "chart.svg"
    path.write_text("old")

    def full(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFailed, match="no space left on device"):
        save(period_bars(), Look(), path, "svg", SIZE, overwrite=True)
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["chart.svg"]


def test_folders_are_made_or_refused(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ExportFailed, match="cannot be made"):
        make_folder(tmp_path / "file" / "b")


def test_free_names_are_numbered(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    assert free_path(path) == path
    path.touch()
    assert free_path(path).name == "chart (2).png"
    (tmp_path / "chart (2).png").touch()
    assert free_path(path).name == "chart (3).png"


@pytest.mark.parametrize(
    "name, safe",
    [
        ("CO2/avoided: by unit?", "CO2-avoided- by unit"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "CON_"),
        ("  플라스틱   감축량 ", "플라스틱 감축량"),
        ("塑料减量", "塑料减量"),
        ("...", "chart"),
        ("", "chart"),
        ("a\tb\nc", "a b c"),
    ],
)
def test_names_are_safe_on_every_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_long_names_leave_room_for_number_and_ending() -> None:
    assert len(safe_name("x" * 400).encode()) <= 240
    assert len(safe_name("량" * 400).encode()) <= 240


@pytest.mark.parametrize(
    "size, scale, kind, word",
    [
        ((100, 100), 1, "png", "too small"),
        ((9000, 9000), 4, "png", "too large"),
        ((640, 400), 0, "png", "too large"),
        ((640, 400), 1, "gif", "not a picture format"),
        ((100, 400), 1, "svg", "too small"),
    ],
)
def test_impossible_pictures_are_refused_in_a_sentence(
    size: tuple[int, int], scale: float, kind: str, word: str
) -> None:
    with pytest.raises(InvalidInput, match=word):
        encoded(period_bars(), Look(), kind, size, scale)


def test_jpg_is_jpeg() -> None:
    assert encoded(period_bars(), Look(), "jpg", SIZE).startswith(b"\xff\xd8")


def test_rendering_a_hundred_charts_keeps_nothing() -> None:
    import gc

    from greendesk.charts.canvas import Canvas

    def alive() -> int:
        gc.collect()
        return sum(isinstance(thing, Canvas) for thing in gc.get_objects())

    before = alive()
    for _ in range(20):
        render(period_bars(), Look(), SIZE)
    assert alive() <= before + 1


# ---- with no fonts but our own

BARE = """
import sys
from PySide6.QtGui import QFontDatabase, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication
app = QApplication([])
from greendesk.charts.export import encoded
from greendesk.charts.look import LIGHT, Look
from tests.charts.samples import every_kind
from tests.charts.svg_texts import written
before = set(QFontDatabase.families())
assert before <= {'Monospace', 'Sans Serif', 'Serif'}, before  # fontconfig's names for nothing
characters = 0
for language in ("en", "ko", "zh_CN"):
    look = Look(LIGHT, language)
    for chart in every_kind().values():
        assert encoded(chart, look, "png", (640, 400))
        for text in written(encoded(chart, look, "svg", (640, 400))):
            for role in ("title", "text", "small", "strong"):
                layout = QTextLayout(text.text, look.font(role))
                layout.beginLayout()
                layout.createLine()
                layout.endLayout()
                for run in layout.glyphRuns():
                    assert run.rawFont().familyName() in ("Noto Sans KR", "Noto Sans SC"), text.text
                    assert 0 not in run.glyphIndexes(), text.text
                    characters += len(run.glyphIndexes())
print(characters)
"""


def test_every_character_is_found_with_an_empty_system_font_folder(tmp_path: Path) -> None:
    empty = tmp_path / "fonts.conf"
    empty.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{tmp_path / 'none'}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    )
    done = subprocess.run(
        [sys.executable, "-c", BARE],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={
            **os.environ,
            "FONTCONFIG_FILE": str(empty),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        },
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 10_000
