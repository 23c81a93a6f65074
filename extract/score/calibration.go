package score

import "math"

// bins is into how many parts of equal width confidences are sorted.
const bins = 10

// Calibration sorts predicted statements by their confidence, to tell how far
// it is from the share of them that are right.
type Calibration [bins]struct {
	Count, Right int
	Sum          float64 // of the confidences
}

func (c *Calibration) add(confidence float64, right bool) {
	b := &c[min(bins-1, max(0, int(confidence*bins)))]
	b.Count++
	b.Sum += confidence
	if right {
		b.Right++
	}
}

// Error is the expected calibration error: by how much the mean confidence of
// a bin and the share of its statements that are right differ, averaged over
// the statements. It is 0 for none.
func (c *Calibration) Error() float64 {
	count, sum := 0, 0.0
	for _, b := range c {
		count += b.Count
		sum += math.Abs(b.Sum - float64(b.Right))
	}
	if count == 0 {
		return 0
	}
	return sum / float64(count)
}
