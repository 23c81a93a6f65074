package syntax

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestTrain makes weights.gz anew. It runs only on demand, some minutes:
//
//	GEOKG_TRAIN=1 go test -run TestTrain -timeout 1h ./extract/syntax
//
// Documents of the measured gold sets are kept out of the training.
func TestTrain(t *testing.T) {
	if os.Getenv("GEOKG_TRAIN") == "" {
		t.Skip("set GEOKG_TRAIN=1 to train")
	}
	data := filepath.Join(shared(t), "data")
	kept := goldIDs(t, filepath.Join(shared(t), "gold"))
	var train []example
	silver := readTrees(t, filepath.Join(data, "silver", "silver-news.conllu.gz"), func(id string, prob float64) bool {
		return prob >= 0.9 && !kept[id[:strings.LastIndexByte(id, '-')]]
	})
	held := silver[:1000]
	train = append(train, silver[1000:]...)
	for _, f := range []string{"ewt-train.conllu.gz", "gum-train-permissive.conllu.gz"} {
		train = append(train, readTrees(t, filepath.Join(data, "treebank", f), nil)...)
	}
	ewt := readTrees(t, filepath.Join(data, "treebank", "ewt-dev.conllu.gz"), nil)
	t.Logf("%d sentences to learn from", len(train))
	rng := rand.New(rand.NewPCG(1, 2))

	p := &Parser{sure: sureWords(train)}
	tagger := newLearner(len(tagNames), tagRows)
	half := [2]*learner{newLearner(len(tagNames), tagRows), newLearner(len(tagNames), tagRows)}
	for epoch := range 3 {
		rng.Shuffle(len(train), func(i, j int) { train[i], train[j] = train[j], train[i] })
		for i := range train {
			learnTags(tagger, p.sure, &train[i])
			if epoch < 2 {
				learnTags(half[hashWord(train[i].forms[0])&1], p.sure, &train[i])
			}
		}
	}
	// The parser learns from tags as wrong as those it will meet: each half is
	// tagged by what was learned from the other.
	halves := [2]*Parser{{sure: p.sure, tags: *half[0].table(tagTop, 3)}, {sure: p.sure, tags: *half[1].table(tagTop, 3)}}
	for i := range train {
		train[i].tags = halves[1-hashWord(train[i].forms[0])&1].tag(train[i].forms, train[i].words)
	}
	p.tags = *tagger.table(tagTop, 3)
	moves := newLearner(transitions, moveRows)
	for epoch := range 6 {
		rng.Shuffle(len(train), func(i, j int) { train[i], train[j] = train[j], train[i] })
		for i := range train {
			learnMoves(moves, &train[i], rng, epoch > 0)
		}
		all := moves.table(256, 1)
		score := func(f *[featureCount]uint32, s *[transitions]int32) { all.score(f[:], s[:]) }
		a, b := measure(p, score, held), measure(p, score, ewt)
		t.Logf("epoch %d: news %v, EWT dev %v", epoch, a, b)
	}
	packed := moves.table(moveTop, 6)
	var err error
	if p.moves, err = newLines(packed); err != nil {
		t.Fatal(err)
	}
	t.Logf("packed: news %v, EWT dev %v", measure(p, p.moves.score, held), measure(p, p.moves.score, ewt))
	pack(t, p, packed, "weights.gz")
}

// The weights that are stored as 127; larger ones are cut.
const tagTop, moveTop = 32, 24

// Rows of the tables; what falls together in too few costs accuracy.
const tagRows, moveRows = 1 << 18, 1 << 18

// coarsen rounds the weights to multiples of step, small ones to nothing: the
// file is less than half as large and the parser 0.1 points worse.
func coarsen(rows []int8, step int) {
	for i, w := range rows {
		x, s := int(w), 1
		if x < 0 {
			x, s = -x, -1
		}
		if x < step {
			x = 0
		}
		rows[i] = int8(s * min((x+step/2)/step*step, 127/step*step))
	}
}

func shared(t testing.TB) string {
	dir := os.Getenv("GEOKG_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no shared folder (GEOKG_SHARED): %v", err)
	}
	return dir
}

// goldIDs lists the documents that accuracy is measured on.
func goldIDs(t *testing.T, gold string) map[string]bool {
	ids := map[string]bool{}
	for _, part := range []string{"dev", "dev-articles"} {
		b, err := os.ReadFile(filepath.Join(gold, part, "docs.jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			if _, rest, ok := strings.Cut(line, `"id": "`); ok {
				id, _, _ := strings.Cut(rest, `"`)
				ids[id] = true
			}
		}
	}
	return ids
}

// sureWords are those seen at least 20 times that have one tag in 99.5 % of cases.
func sureWords(train []example) map[uint32]uint8 {
	counts := map[uint32]*[len(tagNames)]int{}
	for _, e := range train {
		for i, w := range e.words {
			if counts[w] == nil {
				counts[w] = new([len(tagNames)]int)
			}
			counts[w][e.tags[i]]++
		}
	}
	sure := map[uint32]uint8{}
	for w, c := range counts {
		all, best := 0, 0
		for t, k := range c {
			all += k
			if k > c[best] {
				best = t
			}
		}
		if all >= 20 && c[best]*200 >= all*199 {
			sure[w] = uint8(best)
		}
	}
	return sure
}

// learner is an averaged perceptron: w the weights, u their corrections by time.
type learner struct {
	table32 []int32
	times   []int64
	classes int
	mask    uint32
	now     int64
}

func newLearner(classes, rows int) *learner {
	return &learner{table32: make([]int32, rows*classes), times: make([]int64, rows*classes), classes: classes, mask: uint32(rows - 1), now: 1}
}

func (l *learner) score(f []uint32, s []int32) {
	clear(s)
	for _, x := range f {
		at := int(x&l.mask) * l.classes
		for i, w := range l.table32[at : at+l.classes] {
			s[i] += w
		}
	}
}

func (l *learner) update(f []uint32, class int, by int32) {
	for _, x := range f {
		at := int(x&l.mask)*l.classes + class
		l.table32[at] += by
		l.times[at] += int64(by) * l.now
	}
}

// table averages the weights over time and scales them so that the given
// weight becomes 127, larger ones are cut, and coarsens them.
func (l *learner) table(top float64, step int) *table {
	rows := make([]int8, len(l.table32))
	for i, w := range l.table32 {
		a := (float64(w) - float64(l.times[i])/float64(l.now)) * 127 / top
		rows[i] = int8(max(-127, min(127, a+0.5*sign(a))))
	}
	coarsen(rows, step)
	var packed []byte
	for row := range slices.Chunk(rows, l.classes) {
		n := len(packed)
		packed = append(packed, 0)
		for c, w := range row {
			if w != 0 {
				packed = append(packed, byte(c), byte(w))
				packed[n]++
			}
		}
	}
	t, _, err := newTable(l.classes, l.mask+1, packed)
	if err != nil { // only a mistake above can fail
		panic(err)
	}
	return &t
}

func sign(a float64) float64 {
	if a < 0 {
		return -1
	}
	return 1
}

func learnTags(l *learner, sure map[uint32]uint8, e *example) {
	var f [tagFeatures]uint32
	scores := make([]int32, len(tagNames))
	tags := make([]uint8, len(e.tags))
	for i := range e.forms {
		if t, ok := sure[e.words[i]]; ok {
			tags[i] = t
			continue
		}
		tagContext(&f, e.forms, e.words, tags, i)
		l.score(f[:], scores)
		best := 0
		for t := range scores {
			if scores[t] > scores[best] {
				best = t
			}
		}
		if best != int(e.tags[i]) {
			l.update(f[:], int(e.tags[i]), 1)
			l.update(f[:], best, -1)
		}
		l.now++
		tags[i] = uint8(best)
	}
}

// learnMoves learns from one sentence with a dynamic oracle (Goldberg and Nivre
// 2013): among the transitions that lose no right arc the best-scored is right.
func learnMoves(l *learner, e *example, rng *rand.Rand, explore bool) {
	c := newState(e.words, e.tags)
	scores := make([]int32, transitions)
	var f [featureCount]uint32
	for !c.done() {
		c.features(&f)
		l.score(f[:], scores)
		guess := c.best(scores)
		gold := oracle(c, e, scores)
		l.now++
		if guess != gold {
			l.update(f[:], gold, 1)
			l.update(f[:], guess, -1)
		}
		if explore && rng.Float64() < 0.9 {
			c.apply(guess)
		} else {
			c.apply(gold)
		}
	}
}

func oracle(c *state, e *example, scores []int32) int {
	head := func(i int) int {
		if i == c.n {
			return -1
		}
		return e.heads[i]
	}
	cost := [3]int{1 << 20, 1 << 20, 1 << 20}
	if c.canShift() {
		b, k := c.next, 0
		for i, s := range c.stack {
			if head(s) == b {
				k++
			}
			if head(b) == s && i != len(c.stack)-1 {
				k++
			}
		}
		cost[0] = k
	}
	if len(c.stack) > 0 {
		s0 := c.stack[len(c.stack)-1]
		deps := 0
		for b := c.next; b < c.n; b++ {
			if head(b) == s0 {
				deps++
			}
		}
		h := head(s0)
		if c.canLeft() {
			k := deps
			if h > c.next || len(c.stack) > 1 && h == c.stack[len(c.stack)-2] {
				k++
			}
			cost[1] = k
		}
		if c.canRight() {
			k := deps
			if h >= c.next {
				k++
			}
			cost[2] = k
		}
	}
	least := min(cost[0], cost[1], cost[2])
	best := -1
	consider := func(t int) {
		if best < 0 || scores[t] > scores[best] {
			best = t
		}
	}
	if cost[0] == least {
		consider(shift)
	}
	if cost[1] == least {
		top := c.stack[len(c.stack)-1]
		if head(top) == c.next {
			consider(left + int(e.labels[top]))
		} else {
			for t := left; t < right; t++ {
				consider(t)
			}
		}
	}
	if cost[2] == least {
		top := c.stack[len(c.stack)-1]
		if head(top) == c.stack[len(c.stack)-2] {
			consider(right + int(e.labels[top]))
		} else {
			for t := right; t < transitions; t++ {
				consider(t)
			}
		}
	}
	return best
}

// accuracy in percent: tags, and over words that are no punctuation arcs and labelled arcs.
type accuracy struct{ Tags, Arcs, Labelled float64 }

func measure(p *Parser, score func(*[featureCount]uint32, *[transitions]int32), examples []example) accuracy {
	var words, marks, tags, arcs, labelled int
	for _, e := range examples {
		got := p.tag(e.forms, e.words)
		c := newState(e.words, got)
		var scores [transitions]int32
		var f [featureCount]uint32
		for !c.done() {
			c.features(&f)
			score(&f, &scores)
			c.apply(c.best(scores[:]))
		}
		for i := range e.heads {
			words++
			if got[i] == e.tags[i] {
				tags++
			}
			if e.labels[i] == Punctuation {
				marks++
				continue
			}
			if c.heads[i] == e.heads[i] {
				arcs++
				if c.labels[i] == e.labels[i] {
					labelled++
				}
			}
		}
	}
	pc := func(a, b int) float64 { return float64(a*1000/max(b, 1)) / 10 }
	return accuracy{pc(tags, words), pc(arcs, words-marks), pc(labelled, words-marks)}
}

func pack(t *testing.T, p *Parser, moves *table, file string) {
	var b bytes.Buffer
	packed, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	z := bufio.NewWriter(packed)
	write := func(v any) {
		if err := binary.Write(z, binary.LittleEndian, v); err != nil {
			t.Fatal(err)
		}
	}
	for _, x := range []*table{&p.tags, moves} {
		write(x.mask + 1)
		write(x.weights)
	}
	write(uint32(len(p.sure)))
	for _, w := range slices.Sorted(maps.Keys(p.sure)) {
		write(w)
		write(p.sure[w])
	}
	if err := errors.Join(z.Flush(), packed.Close()); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: %d bytes", file, b.Len())
	if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}
