// How many statements of each PLOVER class were published a month.
// $actor entity = any: only statements in which it acts or is acted on
// $from date = any: only from this day
MATCH (s:Statement)
WHERE s.plover IS NOT NULL AND s.published IS NOT NULL AND ($from IS NULL OR s.published >= $from)
  AND ($actor IS NULL OR EXISTS { (s)-[:SUBJECT|OBJECT]->(:Entity {id: $actor}) })
RETURN toString(s.published.year) + '-' + right('0' + toString(s.published.month), 2) AS month, s.plover AS class,
       count(*) AS statements, count(DISTINCT s.edge) AS edges
ORDER BY month, statements DESC, class
