// Who holds which office where.
// $of entity = any: the person, or the country or body
MATCH (p:Entity)<-[:SUBJECT]-(s:Statement {relation: 'HAS_ROLE_IN'})-[:OBJECT]->(o:Entity)
WHERE $of IS NULL OR $of IN [p.id, o.id]
RETURN p.name AS person, s.item AS role, o.name AS of, s.status AS status, count(*) AS statements,
       min(s.published) AS firstSeen, max(s.published) AS lastSeen
ORDER BY person, of, statements DESC, role
