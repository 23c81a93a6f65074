CALL () {
  MATCH (a:Article {id: $name}) RETURN a
  UNION
  MATCH (a:Article {url: $name}) RETURN a
}
RETURN a.id AS id, count { (a)<-[:FROM]-(:Statement) } AS statements
