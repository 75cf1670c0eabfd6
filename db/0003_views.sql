-- The same with names instead of keys, for people who look into the file with other programs.
-- Nothing here may need a SQLite newer than 3.37 (STRICT tables): an older one would refuse the whole file.

CREATE VIEW units_readable AS
WITH RECURSIVE tree (id, depth, path) AS (
    SELECT id, 0, coalesce(nullif(name_en, ''), name_ko, name_zh_cn, code) FROM unit WHERE parent_id IS NULL
    UNION ALL
    SELECT u.id, tree.depth + 1, tree.path || ' > ' || coalesce(nullif(u.name_en, ''), u.name_ko, u.name_zh_cn, u.code)
    FROM unit AS u
    JOIN tree ON u.parent_id = tree.id
)
SELECT
    u.code,
    coalesce(nullif(u.name_en, ''), u.name_ko, u.name_zh_cn, u.code) AS name,
    u.name_ko,
    u.name_zh_cn,
    p.code AS parent,
    tree.depth,
    tree.path
FROM unit AS u
JOIN tree ON tree.id = u.id
LEFT JOIN unit AS p ON p.id = u.parent_id;

CREATE VIEW initiatives_readable AS
SELECT
    i.code,
    coalesce(nullif(i.name_en, ''), i.name_ko, i.name_zh_cn, i.code) AS name,
    u.code AS business_unit,
    coalesce(nullif(u.name_en, ''), u.name_ko, u.name_zh_cn, u.code) AS business_unit_name,
    i.owner,
    i.start_date,
    i.end_date,
    i.description_en AS description,
    (
        SELECT group_concat(t.tag, ', ')
        FROM (SELECT tag FROM initiative_tag WHERE initiative_id = i.id ORDER BY position) AS t
    ) AS tags
FROM initiative AS i
JOIN unit AS u ON u.id = i.unit_id;

CREATE VIEW indicators_readable AS
SELECT
    k.code,
    coalesce(nullif(k.name_en, ''), k.name_ko, k.name_zh_cn, k.code) AS name,
    k.unit,
    k.aggregation,
    k.direction,
    k.account,
    n.code AS numerator,
    d.code AS denominator,
    s.code AS source,
    f.code AS factor,
    i.code AS initiative,
    coalesce(nullif(i.name_en, ''), i.name_ko, i.name_zh_cn, i.code) AS initiative_name,
    u.code AS business_unit,
    coalesce(nullif(u.name_en, ''), u.name_ko, u.name_zh_cn, u.code) AS business_unit_name,
    k.id AS indicator_id
FROM indicator AS k
JOIN initiative AS i ON i.id = k.initiative_id
JOIN unit AS u ON u.id = i.unit_id
LEFT JOIN indicator AS n ON n.id = k.numerator_id
LEFT JOIN indicator AS d ON d.id = k.denominator_id
LEFT JOIN indicator AS s ON s.id = k.source_id
LEFT JOIN factor AS f ON f.id = k.factor_id;

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
    m.id AS measurement_id
FROM measurement AS m
JOIN indicators_readable AS k ON k.indicator_id = m.indicator_id;

CREATE VIEW goals_readable AS
SELECT
    k.business_unit,
    k.business_unit_name,
    k.initiative,
    k.initiative_name,
    k.code AS indicator,
    k.name AS indicator_name,
    g.kind,
    g.base_date,
    g.base_value,
    g.target_date,
    g.target_value,
    k.unit,
    g."window",
    (
        SELECT group_concat(m.date || ': ' || m.value, ', ')
        FROM (SELECT date, value FROM goal_milestone WHERE goal_id = g.id ORDER BY position) AS m
    ) AS milestones,
    g.on_track,
    g.at_risk,
    g.early,
    g.coverage,
    g.id AS goal_id
FROM goal AS g
JOIN indicators_readable AS k ON k.indicator_id = g.indicator_id;

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
    t.sources
FROM monthly_total AS t
JOIN indicators_readable AS k ON k.indicator_id = t.indicator_id;
