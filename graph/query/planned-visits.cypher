// Visits that are planned, by the day for which they are.
// $who entity = any: who visits, or where
// $from date = any: only visits that end on or after this day
MATCH (v:Entity)<-[:SUBJECT]-(s:Statement {relation: 'VISITS', status: 'planned'})-[:OBJECT]->(p:Entity), (s)-[:FROM]->(article:Article)
WHERE ($who IS NULL OR $who IN [v.id, p.id]) AND ($from IS NULL OR s.eventEnd >= $from)
RETURN v.name AS visitor, p.name AS place, s.eventStart AS earliest, s.eventEnd AS latest, s.source AS source,
       s.published AS published, coalesce(article.url, article.id) AS article, s.sentence AS sentence
ORDER BY earliest, visitor, place, published
