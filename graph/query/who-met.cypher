// Whom an actor has met, called, visited or bargained with.
// $actor entity: whose contacts
// $since date = any: only contacts that were still reported on or after this day
MATCH (:Entity {id: $actor})-[r:MEETS|CALLS|VISITS|NEGOTIATES_WITH|AGREES_WITH]-(o:Entity)
WHERE $since IS NULL OR r.lastSeen >= $since
RETURN o.name AS other, type(r) AS contact, r.status AS status, r.basis AS basis, r.items AS about,
       r.stories AS stories, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
ORDER BY stories DESC, other, contact
