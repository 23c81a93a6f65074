// Who is quoted most, and how much of it anybody else bears out.
// $top number = 25: so many claimants
MATCH (who:Entity)<-[:ATTRIBUTED_TO]-(s:Statement)
WITH who, s, EXISTS { MATCH (o:Statement {edge: s.edge, status: 'actual'}) WHERE o.source IS NULL } AS borneOut
RETURN who.name AS claimant, count(*) AS statements, sum(CASE WHEN borneOut THEN 1 ELSE 0 END) AS alsoReported
ORDER BY statements DESC, claimant
LIMIT $top
