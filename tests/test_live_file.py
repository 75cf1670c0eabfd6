"""Nobody but the store opens, copies or moves the live file: a run of the app under an audit hook."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RUN = """
import os, sys, traceback
from pathlib import Path

folder = Path(sys.argv[1])
live = folder / "sample.greendesk"
heard = []
WATCHED = ("open", "os.rename", "os.link", "os.remove", "os.truncate", "os.chmod", "shutil.")

def listen(event, arguments):
    if not event.startswith(WATCHED) or str(live) not in [str(a) for a in arguments]:
        return
    frames = [f for f in traceback.extract_stack() if f"{os.sep}greendesk{os.sep}" in f.filename]
    if frames:
        heard.append((event, Path(frames[-1].filename).parent.relative_to(root).parts[:1]))
    else:
        heard.append((event, ("nobody of ours",)))

import greendesk
root = Path(greendesk.__file__).parent
sys.addaudithook(listen)

from datetime import date
from greendesk.app import make_application
from greendesk.desk.rows import Entry
from greendesk.domain.periods import Period
from greendesk.ui.context import PageKey
from greendesk.ui.shell import Shell
from greendesk.ui.state import State

app = make_application(["greendesk"])
shell = Shell(app, State(folder / "settings.ini"))
window = shell.begin(live)
window.show()
for page in PageKey:
    window.view.show_page(page)
    app.processEvents()
desk = window.desk
indicator = desk.catalog.indicator_by_code("plastic-reduced")
before = desk.backups.make().backup
while_open = len(heard)
desk.entries.put([Entry(indicator.id, Period(date(2019, 7, 1), date(2019, 7, 31)), 1.0)])
desk.backups.make()
window.menus.new_window.trigger()
app.processEvents()
assert len(heard) == while_open, heard
desk.look_outside()
from greendesk.ui import recovery
recovery.restore(shell, before.path, window)
app.processEvents()
shell.close()
print(sorted({who for _, (who, *_) in heard}), sorted({event for event, _ in heard}))
"""


def test_only_the_store_touches_the_live_file(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "greendesk", "sample", str(tmp_path / "sample.greendesk")],
        check=True,
        capture_output=True,
    )
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "['store'] ['open', 'os.rename']"
