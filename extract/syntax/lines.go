package syntax

import (
	"cmp"
	"fmt"
	"slices"

	"geokg/extract/mapped"
)

// lines holds the weights of a linear classifier that is asked more often than
// all else. Each row is a line of the processor's caches, so that it is had at
// once, and eight of its weights are added as one number. It takes more room
// than a table.
type lines struct {
	mask  uint32             // rows - 1
	rows  []line             // that features hash to
	class [lineColumns]uint8 // of each column
}

// line holds weights, in steps, plus reach: the first column in the lowest byte.
type line [lineColumns / 8]uint64

const (
	lineColumns = 64
	lineGroup   = 4                         // how many lines are added before their sums are widened
	reach       = 255 / lineGroup / 2       // the largest weight, so that these sums fit a byte
	zeros       = reach * (1<<64 - 1) / 255 // eight weights of 0
)

// newLines takes over the rows of a table. All its weights must be multiples of
// the same step, at most reach of it. Where there are more classes than columns
// the rarest, of which hardly a row has a weight, are left out: they score 0.
func newLines(t *table) (*lines, error) {
	var ofClass, ofWeight [1 << 8]int // how many weights there are
	for r := range t.mask + 1 {
		for pairs := t.row(t.weights, r); len(pairs) > 1; pairs = pairs[2:] {
			ofClass[pairs[0]]++
			ofWeight[pairs[1]]++
		}
	}
	step, most := 0, 0
	for w, n := range ofWeight {
		if n > 0 {
			size := max(int(int8(w)), -int(int8(w)))
			step, most = divisor(size, step), max(most, size)
		}
	}
	if most > reach*step {
		return nil, fmt.Errorf("weight %d in steps of %d, want at most %d steps", most, step, reach)
	}
	l := &lines{mask: t.mask, rows: mapped.Large[line](int(t.mask) + 1)}
	classes := make([]uint8, max(t.classes, lineColumns))
	for c := range classes {
		classes[c] = uint8(c)
	}
	slices.SortStableFunc(classes, func(a, b uint8) int { return cmp.Compare(ofClass[b], ofClass[a]) })
	l.class = [lineColumns]uint8(classes)
	l.fill(t, step)
	return l, nil
}

// divisor is the greatest common divisor of two numbers not below 0.
func divisor(a, b int) int {
	for b > 0 {
		a, b = b, a%b
	}
	return a
}

// fill sets the rows to those of the table.
func (l *lines) fill(t *table, step int) {
	var column [1 << 8]int
	for c := range column {
		column[c] = lineColumns // none
	}
	for at, c := range l.class {
		column[c] = at
	}
	for r := range l.rows {
		row := &l.rows[r]
		for k := range row {
			row[k] = zeros
		}
		for pairs := t.row(t.weights, uint32(r)); len(pairs) > 1; pairs = pairs[2:] {
			if at := column[pairs[0]]; at < lineColumns {
				row[at/8] += uint64(int(int8(pairs[1]))/step) << (at % 8 * 8)
			}
		}
	}
}

// score sums the rows of the features into scores, which has a value a class,
// in steps. It finds all rows before it reads one, and reads the beginning of
// all before the rest of one: the processor then fetches them at the same time,
// for most lie outside of its caches.
func (l *lines) score(features *[featureCount]uint32, scores *[transitions]int32) {
	var rows [featureCount]*line
	for i, f := range features {
		rows[i] = &l.rows[f&l.mask]
	}
	const low = 0x00FF00FF00FF00FF
	for k := range lineColumns / 8 {
		var even, odd uint64 // sums of every other column, sixteen bits each
		for i := 0; i < featureCount; i += lineGroup {
			s := rows[i][k] + rows[i+1][k] + rows[i+2][k] + rows[i+3][k]
			even += s & low
			odd += s >> 8 & low
		}
		classes := (*[8]uint8)(l.class[8*k:])
		for i := 0; i < 8; i += 2 {
			scores[classes[i]] = int32(even>>(8*i)&0xFFFF) - reach*featureCount
			scores[classes[i+1]] = int32(odd>>(8*i)&0xFFFF) - reach*featureCount
		}
	}
}

// Features come in whole groups.
const _ = -uint(featureCount % lineGroup)
