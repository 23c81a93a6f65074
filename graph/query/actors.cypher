// Whom the graph knows, those with the most statements first.
// $words text = any: only those whose name or alias has this in it
// $type type = any: only of this type: country, person, organization, armed_group, place, nationality
MATCH (e:Entity)
WHERE ($type IS NULL OR e.type = $type)
  AND ($words IS NULL OR any(n IN [e.name] + coalesce(e.aliases, []) WHERE toLower(n) CONTAINS toLower($words)))
RETURN e.name AS name, e.type AS type, e.country AS country, count { (e)<-[:SUBJECT|OBJECT]-() } AS statements,
       e.aliases AS aliases, e.id AS id
ORDER BY statements DESC, name
