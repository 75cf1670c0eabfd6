"""What a person has on a laptop without Python: the built program does everything, quietly."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

from tests.bundle.conftest import FOLDER, NO_NETWORK, Run

MOST_BYTES = 200_000_000
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["grab", "-platform", "xcb"])
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
RAIL = (32, 41, 37)  # about the colour of the rail, light and dark


def test_self_test(run: Run) -> None:
    done = run("self-test")
    assert done.returncode == 0, done.stdout
    assert done.stderr == ""
    assert done.stdout.count("ok  ") == 7
    assert done.stdout.splitlines()[-1] == "GreenDesk works."


def test_the_command_line(run: Run, tmp_path: Path) -> None:
    assert run("--version").stdout.startswith("GreenDesk ")
    assert run("sample", "a.greendesk").returncode == 0
    status = run("status", "a.greendesk", "--json")
    assert {goal["status"] for goal in json.loads(status.stdout)} == {"no_date", "no_data", "on_track"}
    drawn = run(
        "charts", "a.greendesk", "--out", "charts", "--format", "svg", "--indicator", "plastic-reduced"
    )
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert all("<text" in file.read_text("utf-8") for file in (tmp_path / "charts").iterdir())
    exported = run("export", "a.greendesk", "a.xlsx")
    assert (exported.returncode, exported.stderr) == (0, "")
    refused = run("status", "nothing.greendesk")
    assert refused.returncode == 2
    assert len(refused.stderr.splitlines()) == 1


def test_the_window_opens_is_painted_and_quits(run: Run, program: Path, display: str, tmp_path: Path) -> None:
    run("sample", "a.greendesk")
    screen = {"DISPLAY": display, "HOME": str(tmp_path)}
    app = subprocess.Popen(
        [*NO_NETWORK, str(program), "a.greendesk"],
        cwd=tmp_path,
        env=screen,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    tools = os.environ | screen
    tools.pop("QT_QPA_PLATFORM", None)
    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "GreenDesk"]
        window = subprocess.run(search, env=tools, capture_output=True, text=True, timeout=60, check=True)
        number = window.stdout.split()[0]
        _wait_until_painted(tmp_path / "screen.png", tools)
        subprocess.run(["xdotool", "windowfocus", "--sync", number], env=tools, check=True, timeout=30)
        subprocess.run(["xdotool", "key", "ctrl+q"], env=tools, check=True, timeout=30)
        out, err = app.communicate(timeout=60)
    finally:
        app.kill()
    assert (app.returncode, out, err) == (0, "", "")


def _wait_until_painted(picture: Path, environment: dict[str, str]) -> None:
    """Take pictures of the screen until the Overview is on it; the test's time limit ends a wait in vain."""
    while True:
        subprocess.run([sys.executable, "-c", GRAB, str(picture)], env=environment, check=True, timeout=60)
        with Image.open(picture) as image:
            small = image.convert("RGB").resize((144, 90))
        pixels = [small.getpixel((x, y)) for x in range(144) for y in range(90)]
        dark = sum(abs(r - RAIL[0]) + abs(g - RAIL[1]) + abs(b - RAIL[2]) < 40 for r, g, b in pixels)
        if dark > 1000 and len(set(pixels)) > 60:
            return


def test_the_folder_is_small_enough_for_a_stick() -> None:
    size = sum(file.stat().st_size for file in FOLDER.rglob("*") if file.is_file() and not file.is_symlink())
    assert size < MOST_BYTES


def test_no_interpreter_lies_in_the_folder(program: Path) -> None:
    names = {file.name for file in FOLDER.rglob("*")}
    assert not names & {"python", "python3", "python.exe"}
