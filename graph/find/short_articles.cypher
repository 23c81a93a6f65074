// Articles that do not have the statements that they were loaded with.
MATCH (a:Article)
WITH a, count { (a)<-[:FROM]-(:Statement) } AS there
WHERE there <> a.statements OR a.revision IS NULL
RETURN a.id AS id, there, a.statements AS loaded
