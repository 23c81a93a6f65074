package fetch

import (
	"net/netip"
	"testing"
	"time"
)

func TestPublic(t *testing.T) {
	for address, want := range map[string]bool{
		"8.8.8.8": true, "2a00:1450:4001:81a::200e": true, "::ffff:8.8.8.8": true, "64:ff9b::808:808": true,
		"127.0.0.1": false, "127.8.9.1": false, "::1": false, "0.0.0.0": false, "::": false, "0.1.2.3": false,
		"10.0.0.1": false, "172.16.0.1": false, "172.31.255.255": false, "192.168.1.1": false, "172.32.0.1": true,
		"169.254.169.254": false, "fe80::1": false, "fe80::1%eth0": false, "fc00::1": false, "fd00:ec2::254": false,
		"100.64.0.1": false, "100.100.100.200": false, "100.128.0.1": true, "168.63.129.16": false,
		"::ffff:127.0.0.1": false, "::ffff:10.0.0.1": false, "::7f00:1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false,
		"2002:808:808::": true, "224.0.0.1": false, "255.255.255.255": false, "240.0.0.1": false, "ff02::1": false,
		"198.18.0.1": false, "192.0.2.1": false, "2001:db8::1": false, "2001::1": false,
	} {
		if got := public(netip.MustParseAddr(address)); got != want {
			t.Errorf("public(%s) = %v", address, got)
		}
	}
}

func TestRedact(t *testing.T) {
	for in, want := range map[string]string{
		"https://news.example/a?id=12&page=2":                "https://news.example/a?id=12&page=2",
		"https://u:p4ss@news.example/feed":                   "https://xxx@news.example/feed",
		"https://news.example/feed?id=1&api_key=abc#frag":    "https://news.example/feed?id=1&api_key=xxx",
		"https://news.example/feed?u=9f8e7d6c5b4a39281706ff": "https://news.example/feed?u=xxx",
		"nats://u:p4ss@queue.example:4222":                   "nats://xxx@queue.example:4222",
		"http://[broken":                                     "(an address that cannot be read)",
	} {
		if got := Redact(in); got != want {
			t.Errorf("Redact(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestRetryAfterHeader(t *testing.T) {
	now := time.Date(2022, 7, 12, 10, 0, 0, 0, time.UTC)
	for in, want := range map[string]time.Time{
		"120":                           now.Add(2 * time.Minute),
		"Tue, 12 Jul 2022 11:00:00 GMT": now.Add(time.Hour),
		"Tue, 12 Jul 2022 09:00:00 GMT": {},
		"soon":                          {}, "-5": {}, "": {},
	} {
		if got := retryAfter(in, now); !got.Equal(want) {
			t.Errorf("retryAfter(%q) = %s, want %s", in, got, want)
		}
	}
}
