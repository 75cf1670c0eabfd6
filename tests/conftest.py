"""Settings that hold for every test: no screen, no folder of the user's, English numbers and dates."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

_HOME = tempfile.mkdtemp(prefix="greendesk-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)

# Before Qt is imported anywhere; a test that wants a real window starts a process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["GREENDESK_HOME"] = _HOME
os.environ["LC_ALL"] = "C.UTF-8"
