package syntax

import "math"

// A transition is a number: shift, or an arc to the left or right with its label.
const (
	shift       = 0
	left        = 1               // 1 … labels: the next word takes the stack's top
	right       = 1 + int(labels) // the word below takes the stack's top
	transitions = 1 + 2*int(labels)
)

// state is a parse under way: a stack of words whose heads are still sought,
// and the words not yet read. Word n, after the last, is the root.
type state struct {
	n      int
	next   int
	stack  []int
	words  []uint32
	tags   []uint8
	heads  []int
	labels []Label
	// The outermost and next but outermost child on each side, or -1; and how many there are.
	left1, left2, right1, right2 []int
	lefts, rights                []uint8
}

func newState(words []uint32, tags []uint8) *state {
	n := len(words)
	c := &state{n: n, words: words, tags: tags, labels: make([]Label, n)}
	counts := make([]uint8, 2*(n+1))
	c.lefts, c.rights = counts[:n+1], counts[n+1:]
	room := make([]int, 4*(n+1)+2*n)
	for i := range room {
		room[i] = -1
	}
	take := func(n int) []int {
		out := room[:n:n]
		room = room[n:]
		return out
	}
	c.heads, c.stack = take(n), take(n)[:0]
	c.left1, c.left2, c.right1, c.right2 = take(n+1), take(n+1), take(n+1), take(n+1)
	return c
}

func (c *state) done() bool { return c.next == c.n && len(c.stack) == 0 }

func (c *state) canShift() bool { return c.next < c.n }
func (c *state) canLeft() bool {
	// Only one word may depend on the root, so the root waits until one is left.
	return len(c.stack) > 0 && (c.next < c.n || len(c.stack) == 1)
}
func (c *state) canRight() bool { return len(c.stack) > 1 }

// only is the transition where there is no other, or -1. The label of an arc
// from the root is not asked for.
func (c *state) only() int {
	switch {
	case len(c.stack) == 0:
		return shift
	case len(c.stack) == 1 && c.next == c.n:
		return left
	}
	return -1
}

// best is the highest-scored transition that can be made, the first of equals.
func (c *state) best(scores []int32) int {
	// Score and transition are compared as one number, without a branch that the
	// processor cannot foresee.
	const last = transitions - 1
	top := int32(math.MinInt32)
	consider := func(from, to int) {
		for t, s := range scores[from:to] {
			top = max(top, s<<8|int32(last-from-t))
		}
	}
	if c.canShift() {
		consider(shift, shift+1)
	}
	if c.canLeft() {
		consider(left, right)
	}
	if c.canRight() {
		consider(right, transitions)
	}
	return last - int(top&0xFF)
}

func (c *state) apply(t int) {
	if t == shift {
		c.stack = append(c.stack, c.next)
		c.next++
		return
	}
	top := c.stack[len(c.stack)-1]
	c.stack = c.stack[:len(c.stack)-1]
	if t < right {
		c.arc(c.next, top, Label(t-left))
	} else {
		c.arc(c.stack[len(c.stack)-1], top, Label(t-right))
	}
}

func (c *state) arc(head, child int, l Label) {
	c.heads[child], c.labels[child] = head, l
	if child < head {
		c.left2[head], c.left1[head] = c.left1[head], child
		c.lefts[head]++
	} else {
		c.right2[head], c.right1[head] = c.right1[head], child
		c.rights[head]++
	}
}

const featureCount = 52

// features describes the state by the words around its two ends.
func (c *state) features(f *[featureCount]uint32) {
	const none = -1
	at := func(k int) int {
		if k >= len(c.stack) {
			return none
		}
		return c.stack[len(c.stack)-1-k]
	}
	s0, s1, s2, s3 := at(0), at(1), at(2), at(3)
	b := func(k int) int {
		if c.next+k > c.n {
			return none
		}
		return c.next + k
	}
	b0, b1, b2, b3 := b(0), b(1), b(2), b(3)
	w := func(i int) uint32 {
		switch {
		case i == none:
			return 1
		case i == c.n:
			return 2
		}
		return c.words[i]
	}
	t := func(i int) uint32 {
		switch {
		case i == none:
			return 90
		case i == c.n:
			return 91
		}
		return uint32(c.tags[i])
	}
	child := func(of []int, i int) int {
		if i == none {
			return none
		}
		return of[i]
	}
	l := func(i int) uint32 {
		if i == none || i == c.n {
			return 80
		}
		return uint32(c.labels[i])
	}
	v := func(of []uint8, i int) uint32 {
		if i == none {
			return 9
		}
		return uint32(min(of[i], 5))
	}
	s0l, s0r, s1l, s1r, b0l := child(c.left1, s0), child(c.right1, s0), child(c.left1, s1), child(c.right1, s1), child(c.left1, b0)
	s0l2, s0r2, s1r2 := child(c.left2, s0), child(c.right2, s0), child(c.right2, s1)
	s0rl := child(c.left1, s0r) // the preposition of the last phrase
	d := uint32(0)
	if s0 != none && b0 != none {
		d = uint32(min(b0-s0, 8))
	}
	ws0, ws1, wb0, wb1 := w(s0), w(s1), w(b0), w(b1)
	ts0, ts1, ts2, tb0, tb1, tb2 := t(s0), t(s1), t(s2), t(b0), t(b1), t(b2)
	*f = [featureCount]uint32{
		mix(101, ws0, ts0, 0), mix(102, ts0, 0, 0), mix(103, ws1, ts1, 0), mix(104, ts1, 0, 0),
		mix(105, wb0, tb0, 0), mix(106, tb0, 0, 0), mix(107, wb1, tb1, 0), mix(108, tb1, tb2, 0),
		mix(109, w(b2), tb2, 0), mix(110, ws0, wb0, 0), mix(111, ws0, tb0, ts0), mix(112, ts0, wb0, tb0),
		mix(113, ts0, tb0, d), mix(114, ws0, ws1, 0), mix(115, ws1, ts0, 0), mix(116, ts1, ws0, 0),
		mix(117, ts1, ts0, tb0), mix(118, ts0, tb0, tb1), mix(119, ts2, ts1, ts0), mix(120, tb0, tb1, tb2),
		mix(121, ts1, ts0, wb0), mix(122, ws1, ts0, tb0), mix(123, ts1, ws0, tb0), mix(124, wb0, tb1, 0),
		mix(125, ts0, t(s0l), l(s0l)), mix(126, ts0, t(s0r), l(s0r)), mix(127, ts1, t(s1r), l(s1r)), mix(128, ts1, t(s1l), l(s1l)),
		mix(129, tb0, t(b0l), l(b0l)), mix(130, ts0, tb0, l(s0r)), mix(131, ts0, tb0, l(s0l)), mix(132, ts0, tb0, l(b0l)),
		mix(133, ts1, ts0, l(s0l)), mix(134, ts1, ts0, l(s1r)), mix(135, ws0, v(c.lefts, s0), v(c.rights, s0)),
		mix(136, ts0, v(c.lefts, s0), v(c.rights, s0)), mix(137, ts1, v(c.rights, s1), 0), mix(138, tb0, v(c.lefts, b0), 0),
		mix(139, w(s0l), ws0, 0), mix(140, w(s0l), ts1, ts0), mix(141, ws1, w(s0l), ts0), mix(142, w(b0l), wb0, ts0),
		mix(143, w(s0rl), ts0, tb0), mix(144, ws0, d, tb0), mix(145, l(s0l2), l(s0l), ts0), mix(146, l(s0r2), l(s0r), ts0),
		mix(147, l(s1r2), l(s1r), ts1), mix(148, t(s3), ts2, ts1), mix(149, tb1, tb2, t(b3)), mix(150, ts0, ts1, d),
		mix(151, w(s2), ts1, ts0), mix(152, ws0, wb1, tb0),
	}
}
