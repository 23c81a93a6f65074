package graph

import (
	"cmp"
	"slices"
	"strings"
)

// chainBetween gives the shortest chain of judgements from a to b, nil where there is none.
func chainBetween(same map[string][]Judgement, a, b string) []Judgement {
	from := map[string][]Judgement{a: {}}
	for queue := []string{a}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if at == b {
			return from[at]
		}
		for _, j := range same[at] {
			next := j.A
			if next == at {
				next = j.B
			}
			if _, seen := from[next]; !seen {
				from[next] = append(slices.Clone(from[at]), j)
				queue = append(queue, next)
			}
		}
	}
	return nil
}

// merged says which id stands for each entity that is the same as others: one that a
// table knows rather than a name that was found in an article, then the first in order
// of bytes, whatever the order of the lines.
func (l *Ledger) merged() merged {
	parent := map[string]string{}
	var root func(string) string
	root = func(id string) string {
		if p, ok := parent[id]; ok && p != id {
			return root(p)
		}
		return id
	}
	for _, j := range l.inForce() {
		if a, b := root(j.A), root(j.B); j.Kind == Same && a != b {
			if betterID(b, a) {
				a, b = b, a
			}
			parent[a], parent[b] = a, a
		}
	}
	m := merged{}
	for id := range parent {
		if into := root(id); into != id {
			m[id] = into
		}
	}
	return m
}

// betterID tells whether a is to stand for b rather than b for a.
func betterID(a, b string) bool {
	named := func(id string) int {
		if strings.HasPrefix(id, "name:") {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(named(a), named(b)), cmp.Compare(a, b)) < 0
}
