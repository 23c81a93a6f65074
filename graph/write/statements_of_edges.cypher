// Everything that the edges are computed from.
UNWIND $keys AS key
MATCH (s:Statement {edge: key})-[:FROM]->(a:Article)
RETURN key, s.id AS id, s.status AS status, s.item AS item, s.source AS source, s.confidence AS confidence,
       s.published AS published, s.eventStart AS eventStart, s.eventEnd AS eventEnd,
       a.story AS story, a.publisher AS publisher
