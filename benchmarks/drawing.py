"""Charts of the sample workspace to PNG, against matplotlib drawing the same series."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

from benchmarks.processes import answer, python
from benchmarks.sizes import Sizes
from benchmarks.table import Row

SIZE = (1920, 1080)


def rows_of_drawing(sizes: Sizes, folder: Path) -> list[Row]:
    found = answer(python("-m", "benchmarks.drawing", str(sizes.charts), str(folder)))
    return [
        Row(
            f"{sizes.charts} charts to PNG {SIZE[0]}x{SIZE[1]}",
            "matplotlib (Agg) drawing the same series",
            0.6,
            found["greendesk"],
            found["matplotlib"],
            "s",
        )
    ]


def main(count: int, folder: Path) -> None:
    """Each chart by one and then by the other, so that what disturbs the machine disturbs both alike."""
    from benchmarks.matplotlib_charts import draw_with_matplotlib
    from greendesk.app import make_application
    from greendesk.charts.export import save
    from greendesk.charts.look import LIGHT, Look
    from greendesk.desk.desk import Desk
    from greendesk.exchange.sample import sample_workspace

    app = make_application(["greendesk"])
    look = Look(LIGHT, "en")
    ours = theirs = 0.0
    with tempfile.TemporaryDirectory(dir=folder) as place:
        desk = Desk.create(Path(place) / "sample.greendesk", sample_workspace())
        some = [chart for _, chart in desk.figures.all_charts(desk.default_view())]
        desk.close()
        charts = list(islice(cycle(some), count))
        for number, chart in enumerate([charts[0], *charts]):  # the first warms up, and is not counted
            began = time.perf_counter()
            save(chart, look, Path(place) / f"{number}.png", "png", SIZE)
            between = time.perf_counter()
            draw_with_matplotlib(chart, Path(place) / f"{number}-matplotlib.png", SIZE)
            if number:
                ours += between - began
                theirs += time.perf_counter() - between
    app.quit()
    print(json.dumps({"greendesk": ours, "matplotlib": theirs}))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
