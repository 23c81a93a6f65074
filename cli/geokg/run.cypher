// Who supplies whom with what, who says so, and in which status
MATCH (a)-[r:SUPPLIES]->(b)
RETURN a.name, r.items, b.name, r.status, r.basis, r.sources ORDER BY a.name;

// Everything between two countries, as a picture
MATCH p = (:Country {name: "Iran"})-[r]-(:Country {name: "Russia"})
WHERE NOT type(r) IN ["SUBJECT", "OBJECT", "ATTRIBUTED_TO"] RETURN p;

// The sentences that an edge rests on
MATCH (s:Statement {relation: "VISITS"})-[:SUBJECT]->(a), (s)-[:OBJECT]->(b), (s)-[:FROM]->(article)
RETURN a.name, b.name, s.status, s.eventStart, s.sentence, article.title ORDER BY s.eventStart;
