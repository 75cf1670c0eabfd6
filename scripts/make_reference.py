"""Write resources/reference from a folder of collected figures: ``python scripts/make_reference.py FOLDER``.

The tables keep who published a figure, where and when, and how sure its transcription is (``confidence``; a
figure that was computed from published ones says DERIVED in its note). How they were collected is left out.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "resources" / "reference"
Row = dict[str, str]

# Remarks on the collecting, not on the figure.
_REMARK = re.compile(
    r"cross-checked|recheck|seen only|was not found|seen in|Do not store|exact title not seen", re.I
)
_ALIZILA = ("Alizila Korea", "News article on Alibaba and UN World Environment Day", "2019")
_PUBLISHED: dict[str, tuple[str, str, str]] = {
    "https://esg.alibabagroup.com/environment.html": ("Alibaba Group", "ESG website, Environment", "2019"),
    "https://chinadevelopmentbrief.org/reports/alibaba-releases-its-corporate-social-responsibility-report-for-2019"
    "-the-green-economy-takes-the-lead/": (
        "China Development Brief",
        "Alibaba releases its corporate social responsibility report for 2019",
        "2019",
    ),
    "China Development Brief; Chinese release 2019-06-10": (
        "Alibaba Group",
        "Chinese press release of 10 June 2019",
        "2019",
    ),
    "Chinese release 2019-06-10": ("Alibaba Group", "Chinese press release of 10 June 2019", "2019"),
    "japanchina-shizuoka.jp article 14013115": (
        "Japan-China Shizuoka",
        "Article 14013115, citing Zhejiang Online of 29 March 2019",
        "2019",
    ),
}


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) == 2 else None
    if folder is None or not folder.is_dir():
        sys.exit("Give the folder that holds the collected figures.")
    OUT.mkdir(parents=True, exist_ok=True)
    for name, source, columns, convert in _TABLES:
        rows = [made for made in map(convert, _rows(folder / source)) if made is not None]
        _write(OUT / name, columns, rows)
        print(f"{name}: {len(rows)} rows")


def _rows(path: Path) -> Iterable[Row]:
    """The rows of a table; "as above" stands for what the row above has there."""
    above: Row = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            above = {name: above[name] if cell == "as above" else cell for name, cell in row.items()}
            yield above


def _write(path: Path, columns: tuple[str, ...], rows: list[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)


def _programme(row: Row) -> Row:
    publisher, publication, year = _PUBLISHED.get(row["source"], _ALIZILA)
    url = row["source"] if row["source"].startswith("https://") else ""
    note = row["note"].replace("TO -> BY.", "A reduction by this amount, not to it.")
    return row | {
        "publisher": publisher,
        "publication": publication,
        "year": year,
        "url": url,
        "note": _note(note),
        "corrected_by": row["correction_basis"],
    }


def _equivalency(row: Row) -> Row:
    publication, _, state = row["publication"].partition(" (page state ")
    year = re.search(r"20\d\d", state)
    return row | {
        "publication": publication,
        "year": year.group() if year else "",
        "note": _note(row["note"]),
    }


def _factor(row: Row) -> Row:
    return row | {"url": row["url"].split(" ")[0], "table": row["table_or_id"], "note": _note(row["note"])}


def _goal(row: Row) -> Row:
    return row | {
        "publisher": "United Nations",
        "publication": "Sustainable Development Goals",
        "year": "2015",
        "url": "https://www.un.org/sustainabledevelopment/",
        "confidence": "medium" if row["ko_variants"] else "high",
    }


def _gri(row: Row) -> Row | None:
    if _REMARK.search(row["title"]):
        return None
    year = row["edition"].rsplit(" ", 1)[-1]
    return row | {
        "publisher": "Global Reporting Initiative (GSSB)",
        "publication": f"{row['standard']}: {row['edition']}",
        "year": year,
        "url": "https://www.globalreporting.org/standards/",
    }


def _esrs(row: Row) -> Row:
    return row | {
        "publisher": "European Commission",
        "publication": row["source"].partition(" (text in ")[0],
        "year": "2023",
        "confidence": "high",
    }


def _note(text: str) -> str:
    """The parts of a note that speak of the figure."""
    text = text.replace('Some copies label it "per year": the', "The").replace(" to explain to users", "")
    parts = re.split(r"(?<=[.;]) ", text)
    return " ".join(part for part in parts if not _REMARK.search(part)).strip("; ")


_CITED = ("publisher", "publication", "year", "url")
_TABLES: tuple[tuple[str, str, tuple[str, ...], Callable[[Row], Row | None]], ...] = (
    (
        "alibaba_programmes.csv",
        "alibaba_initiatives.csv",
        (
            *(
                "id",
                "source_type",
                "initiative",
                "business_unit",
                "metric",
                "value",
                "unit",
                "comparator",
                "as_of",
            ),
            *("period_start", "kind", "target_value", "target_unit", "note", "corrected_by", "confidence"),
            *_CITED,
        ),
        _programme,
    ),
    (
        "epa_equivalencies.csv",
        "epa_equivalencies.csv",
        ("key", "label", "value", "unit", "formula", "confidence", "note", *_CITED),
        _equivalency,
    ),
    (
        "emission_factors.csv",
        "emission_factors.csv",
        (
            *("key", "category", "activity", "region", "scope_hint", "value", "unit", "gas_basis", "gwp_set"),
            *("table", "licence", "confidence", "note", *_CITED),
        ),
        _factor,
    ),
    (
        "sdg_goals.csv",
        "un_sdg.csv",
        ("goal", "short_en", "short_ko", "short_zh", "colour", "ko_variants", "confidence", *_CITED),
        _goal,
    ),
    (
        "gri_disclosures.csv",
        "gri_environment.csv",
        (
            *(
                "standard",
                "edition",
                "code",
                "title",
                "valid_from",
                "valid_until",
                "superseded_by",
                "confidence",
            ),
            *_CITED,
        ),
        _gri,
    ),
    (
        "esrs_disclosures.csv",
        "esrs_e1_e5_2023.csv",
        ("standard", "topic", "code", "title", "set", "confidence", *_CITED),
        _esrs,
    ),
)

if __name__ == "__main__":
    main()
