//go:build linux

package encode

import (
	"hash/crc32"
	"os"
	"regexp"
	"strconv"
	"testing"
)

// TestUnload reads the whole weights, gives their memory back, and reads them
// again: they are the same, and in between the system counts fewer pages of files.
func TestUnload(t *testing.T) {
	sum := crc32.ChecksumIEEE(encoderWeights)
	before := residentFiles(t)
	Unload()
	if given := before - residentFiles(t); given < len(encoderWeights)*3/4 {
		t.Errorf("%d bytes given back, want most of %d", given, len(encoderWeights))
	}
	if crc32.ChecksumIEEE(encoderWeights) != sum {
		t.Error("the weights are not what they were")
	}
}

// residentFiles is how many bytes of files the process has in memory.
func residentFiles(t *testing.T) int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Skip(err)
	}
	found := regexp.MustCompile(`RssFile:\s+(\d+) kB`).FindSubmatch(status)
	if found == nil {
		t.Skip("the system does not tell files apart")
	}
	kB, err := strconv.Atoi(string(found[1]))
	if err != nil {
		t.Fatal(err)
	}
	return kB << 10
}
