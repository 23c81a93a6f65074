package syntax

import (
	"bufio"
	"compress/gzip"
	"os"
	"strconv"
	"strings"
	"testing"
)

// example is a sentence with its right tags and tree; head n is the root.
type example struct {
	forms  []string
	words  []uint32
	tags   []uint8
	heads  []int
	labels []Label
}

var foldTag = map[string]string{"''": "``", "-RRB-": "-LRB-", "HYPH": ":", "$": "SYM", "#": "SYM", "ADD": "NN", "GW": "NN", "NFP": ".",
	"LS": "CD", "AFX": "JJ", "XX": "NN"}

var foldLabel = map[string]string{"nmod:desc": "compound", "nmod:unmarked": "nmod", "obl:unmarked": "obl", "csubj": "nsubj",
	"csubj:pass": "nsubj:pass", "nsubj:outer": "nsubj", "csubj:outer": "nsubj", "det:predet": "det", "cc:preconj": "cc",
	"advcl:relcl": "advcl", "list": "parataxis", "goeswith": "flat", "obl:tmod": "obl", "obl:npmod": "obl", "nmod:tmod": "nmod"}

func readTrees(t *testing.T, file string, want func(id string, prob float64) bool) []example {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	tagOf, labelOf := map[string]uint8{}, map[string]Label{}
	for i, n := range tagNames {
		tagOf[n] = uint8(i)
	}
	for i, n := range labelNames {
		labelOf[n] = Label(i)
	}
	var out []example
	var rows [][]string
	id, prob := "", 1.0
	flush := func() {
		if len(rows) > 0 && (want == nil || want(id, prob)) {
			if e, ok := build(rows, tagOf, labelOf); ok {
				out = append(out, e)
			}
		}
		rows, prob = nil, 1
	}
	in := bufio.NewScanner(z)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		line := in.Text()
		switch {
		case line == "":
			flush()
		case strings.HasPrefix(line, "# sent_id = "):
			id = line[len("# sent_id = "):]
		case strings.HasPrefix(line, "# mean_arc_prob = "):
			prob, _ = strconv.ParseFloat(line[len("# mean_arc_prob = "):], 64)
		case line[0] != '#':
			if r := strings.Split(line, "\t"); !strings.ContainsAny(r[0], "-.") {
				rows = append(rows, r)
			}
		}
	}
	flush()
	return out
}

// build joins hyphenated words, which the treebanks divide and package text
// does not, and drops trees with crossing arcs.
func build(rows [][]string, tagOf map[string]uint8, labelOf map[string]Label) (example, bool) {
	n := len(rows)
	joined := make([]bool, n) // with the word before
	for i := 1; i+1 < n; i++ {
		tight := func(j int) bool { return strings.Contains(rows[j][9], "SpaceAfter=No") }
		if rows[i][4] == "HYPH" && tight(i-1) && tight(i) {
			joined[i], joined[i+1] = true, true
		}
	}
	to := make([]int, n)
	k := -1
	for i := range rows {
		if !joined[i] {
			k++
		}
		to[i] = k
	}
	m := k + 1
	e := example{forms: make([]string, m), words: make([]uint32, m), tags: make([]uint8, m), heads: make([]int, m), labels: make([]Label, m)}
	for i, r := range rows {
		k := to[i]
		e.forms[k] += r[1]
		head, _ := strconv.Atoi(r[6])
		if head > 0 && to[head-1] == k {
			continue // within the joined word
		}
		tag := r[4]
		if f, ok := foldTag[tag]; ok {
			tag = f
		}
		label := r[7]
		if f, ok := foldLabel[label]; ok {
			label = f
		}
		l, ok := labelOf[label]
		if !ok {
			l = Dep
		}
		if (joined[i] || i+1 < n && joined[i+1]) && l == Adjective {
			tag = "JJ"
		}
		t, ok := tagOf[tag]
		if !ok {
			return e, false
		}
		e.tags[k], e.labels[k], e.heads[k] = t, l, m
		if head > 0 {
			e.heads[k] = to[head-1]
		}
	}
	for i := range e.forms {
		e.words[i] = hashWord(strings.NewReplacer("’", "'", "‘", "'").Replace(strings.ToLower(e.forms[i])))
	}
	return e, projective(e.heads)
}

func projective(heads []int) bool {
	for i, h := range heads {
		for j, g := range heads {
			a, b, c, d := min(i, h), max(i, h), min(j, g), max(j, g)
			if a < c && c < b && b < d {
				return false
			}
		}
	}
	return true
}
