-- Data quality: the grade of a measurement, from 1 (measured and checked) to 5 (assumed). NULL: nobody has graded it.

ALTER TABLE measurement ADD COLUMN quality INTEGER
    CHECK (quality IS NULL OR (quality BETWEEN 1 AND 5 AND value IS NOT NULL));

-- Of the values that end in the month: how many have a grade, the sum of their absolute values, the same with each
-- times its grade, and the grade of the last value. All NULL if none has one.
ALTER TABLE monthly_total ADD COLUMN rated INTEGER;
ALTER TABLE monthly_total ADD COLUMN weight REAL;
ALTER TABLE monthly_total ADD COLUMN weighted REAL;
ALTER TABLE monthly_total ADD COLUMN last_quality INTEGER;

DROP VIEW measurements_readable;
CREATE VIEW measurements_readable AS
SELECT
    k.business_unit,
    k.business_unit_name,
    k.initiative,
    k.initiative_name,
    k.code AS indicator,
    k.name AS indicator_name,
    m.start_date,
    m.end_date,
    m.value,
    k.unit,
    m.state,
    m.source,
    m.note,
    m.quality,
    m.id AS measurement_id
FROM measurement AS m
JOIN indicators_readable AS k ON k.indicator_id = m.indicator_id;

DROP VIEW monthly_totals_readable;
CREATE VIEW monthly_totals_readable AS
SELECT
    k.business_unit,
    k.initiative,
    k.code AS indicator,
    k.name AS indicator_name,
    printf('%04d-%02d', t.month / 12, t.month % 12 + 1) AS month,
    CASE k.aggregation WHEN 'sum' THEN t.total WHEN 'mean' THEN t.mean ELSE t.last END AS value,
    k.unit,
    k.aggregation,
    t.covered AS days_covered,
    t.count AS measurements,
    t.missing,
    t.estimated,
    t.illustrative,
    t.restated,
    t.sources,
    t.rated,
    CASE k.aggregation WHEN 'last' THEN t.last_quality ELSE t.weighted / nullif(t.weight, 0) END AS quality
FROM monthly_total AS t
JOIN indicators_readable AS k ON k.indicator_id = t.indicator_id;
