"""Nothing ever opens a socket: a whole run of the app under an audit hook, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RUN = """
import sys

heard = []
SOCKETS = ("socket.", "urllib.", "http.")
sys.addaudithook(lambda event, _: heard.append(event) if event.startswith(SOCKETS) else None)

from datetime import date
from pathlib import Path

from greendesk.app import make_application
from greendesk.charts.export import save
from greendesk.charts.look import Look
from greendesk.desk.rows import Entry
from greendesk.domain.periods import Period
from greendesk.ui.context import PageKey
from greendesk.ui.shell import Shell
from greendesk.ui.state import State

folder = Path(sys.argv[1])
app = make_application(["greendesk"])
shell = Shell(app, State(folder / "settings.ini"))
window = shell.begin(folder / "sample.greendesk")
window.show()
for page in PageKey:
    window.view.show_page(page)
    app.processEvents()
desk = window.desk
indicator = desk.catalog.indicator_by_code("plastic-reduced")
desk.entries.put([Entry(indicator.id, Period(date(2019, 7, 1), date(2019, 7, 31)), 1.0)])
app.processEvents()
for number, (_, chart) in enumerate(desk.figures.all_charts(desk.default_view(), indicator.code)):
    for kind in ("png", "svg", "pdf"):
        save(chart, Look(), folder / f"{number}.{kind}", kind, (640, 400))
shell.close()
print("heard:", heard)
"""


def test_a_whole_run_opens_no_socket(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "greendesk", "sample", str(tmp_path / "sample.greendesk")],
        check=True,
        capture_output=True,
    )
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "heard: []"
    assert len(list(tmp_path.glob("*.svg"))) >= 2


def test_the_hook_would_hear_a_socket() -> None:
    listening = RUN.split("from datetime")[0] + "import socket\nsocket.socket().close()\nprint(bool(heard))"
    done = subprocess.run([sys.executable, "-c", listening], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
