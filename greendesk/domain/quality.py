"""Data quality: how well a value is known, from 1 (measured and checked) to 5 (assumed).

A person gives each measurement its grade, or none: nothing is graded by guess. The quality of a total is the
mean of the grades of its values, weighted by their absolute values, so that a large value that was assumed
is not hidden by many small ones that were measured. It is always told with how many values have a grade. A
total of nothing but zeros has no weight, and so no quality.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum

from greendesk.domain.errors import InvalidInput
from greendesk.domain.frozen import frozen
from greendesk.domain.names import Name


@frozen
class Grade:
    """One of the five grades: its name, and what it means, in the three languages."""

    number: int
    name: Name
    meaning: Name


GRADES = (
    Grade(
        1,
        Name("Measured and checked", "측정 후 확인", "实测并复核"),
        Name(
            "Read from a meter, scale or business record, and compared with the original by a second person "
            "or an auditor.",
            "계측기, 저울 또는 업무 기록에서 읽은 값을 다른 담당자나 감사인이 원본과 대조했습니다.",
            "取自计量表、衡器或业务记录，并由另一人或审计人员与原件核对。",
        ),
    ),
    Grade(
        2,
        Name("Measured", "측정", "实测"),
        Name(
            "Read from a meter, scale, invoice or business record; nobody else has checked it yet.",
            "계측기, 저울, 청구서 또는 업무 기록에서 읽었으며 아직 다른 사람이 확인하지 않았습니다.",
            "取自计量表、衡器、发票或业务记录，尚未经他人复核。",
        ),
    ),
    Grade(
        3,
        Name("Calculated", "계산", "计算"),
        Name(
            "Computed from measured figures by a written method or a published factor.",
            "측정값에 문서화된 방법이나 공표된 계수를 적용해 계산했습니다.",
            "由实测数据按书面方法或已发布的系数计算得出。",
        ),
    ),
    Grade(
        4,
        Name("Estimated", "추정", "估算"),
        Name(
            "Worked out from a part of the data, another period or a similar site.",
            "일부 자료, 다른 기간 또는 비슷한 사업장을 바탕으로 추정했습니다.",
            "根据部分数据、其他期间或类似场所推算。",
        ),
    ),
    Grade(
        5,
        Name("Assumed", "가정", "假定"),
        Name(
            "A rough figure or an average of the industry, with no data of one's own behind it.",
            "자체 자료 없이 대략적인 수치나 업계 평균을 사용했습니다.",
            "没有自有数据支持的粗略数字或行业平均值。",
        ),
    ),
)
BEST, WORST = GRADES[0].number, GRADES[-1].number
SCALE = f"{BEST} ({GRADES[0].name.en.lower()}) to {WORST} ({GRADES[-1].name.en.lower()})"


@frozen
class Rating:
    """The data quality of a total.

    Attributes:
        values: how many values make the total.
        rated: how many of them have a grade.
        weight: sum of the absolute values of those that have.
        weighted: the same, each times its grade.
    """

    values: int = 0
    rated: int = 0
    weight: float = 0.0
    weighted: float = 0.0

    @property
    def quality(self) -> float | None:
        """The mean grade, 1 to 5; None if nothing is graded, or nothing that is has any weight."""
        return self.weighted / self.weight if self.weight else None


UNRATED = Rating()


def check_quality(quality: int | None, value: float | None) -> None:
    """Refuse a grade that is none, and one without a value.

    Raises:
        InvalidInput: on the field "quality".
    """
    if quality is None:
        return
    if quality not in range(BEST, WORST + 1):
        raise InvalidInput(
            f"“{quality}” is no grade of data quality; choose one from {SCALE}, or leave it out.", "quality"
        )
    if value is None:
        raise InvalidInput(
            "There is no value, so there is no data quality; leave the grade out, or give a value.", "quality"
        )


def rating_of_value(value: float, quality: float | None) -> Rating:
    """The quality of one value."""
    return Rating(1) if quality is None else Rating(1, 1, abs(value), abs(value) * quality)


def combined(ratings: Iterable[Rating]) -> Rating:
    """The quality of a sum, from that of what is added up; all in one unit."""
    parts = list(ratings)
    rated = [part for part in parts if part.rated]
    return Rating(
        sum([part.values for part in parts]),
        sum([part.rated for part in rated]),
        fsum([part.weight for part in rated]),
        fsum([part.weighted for part in rated]),
    )


def scaled_rating(rating: Rating, factor: float) -> Rating:
    """The same quality of amounts that are ``factor`` times as much."""
    if not rating.rated:
        return rating
    return Rating(rating.values, rating.rated, rating.weight * factor, rating.weighted * factor)


def weaker(one: Rating, other: Rating) -> Rating:
    """The quality of a quotient: the worse of the two, for there is no amount that weighs both.

    The values of both are counted. A side without a grade leaves no quality.
    """
    values, rated = one.values + other.values, one.rated + other.rated
    a, b = one.quality, other.quality
    if a is None or b is None:
        return Rating(values, rated)
    worse = one if a >= b else other
    return Rating(values, rated, worse.weight, worse.weighted)
