// What the graph holds of the articles of a batch, by id or by address.
MATCH (a:Article)
WHERE a.id IN $ids OR a.url IN $urls
RETURN a.id AS id, a.url AS url, a.revision AS revision
