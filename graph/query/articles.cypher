// The articles that are loaded, the newest first.
// $words text = any: only those with this in title, publisher, address or id
MATCH (a:Article)
WHERE $words IS NULL OR any(s IN [a.title, a.publisher, a.url, a.id] WHERE toLower(s) CONTAINS toLower($words))
RETURN a.published AS published, a.publisher AS publisher, a.title AS title, count { (a)<-[:FROM]-() } AS statements,
       a.id AS id, a.url AS url,
       CASE WHEN a.story <> a.id THEN a.story END AS reprintOf
ORDER BY published DESC, id
