// Who imposes sanctions on whom, and who lifts them.
// $sender entity = any: who imposes or lifts
// $target entity = any: on whom
MATCH (a:Entity)-[r:SANCTIONS|CONCEDES_TO]->(b:Entity)
WHERE ($sender IS NULL OR a.id = $sender) AND ($target IS NULL OR b.id = $target)
RETURN a.name AS sender, type(r) AS relation, b.name AS target, r.items AS items, r.statuses AS statuses,
       r.basis AS basis, r.stories AS stories, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
ORDER BY sender, target, relation
