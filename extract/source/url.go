package source

import (
	"net/url"
	"slices"
	"strings"
)

// tracking are parameters of addresses that say how a reader came to a page,
// not which page it is; those that begin with utm_ are told by that.
var tracking = []string{"fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "ocid", "at_medium", "at_campaign", "smid", "smtyp"}

// CleanURL gives the address of an article in the one form that ids are made
// of: scheme and host in lower case, no default port, no fragment, no
// parameters that only track readers. It is empty for what is no http or
// https address.
func CleanURL(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.Opaque != "" {
		return ""
	}
	u.Scheme, u.Host = strings.ToLower(u.Scheme), strings.ToLower(u.Host)
	switch u.Scheme {
	case "http":
		u.Host = strings.TrimSuffix(u.Host, ":80")
	case "https":
		u.Host = strings.TrimSuffix(u.Host, ":443")
	default:
		return ""
	}
	u.Fragment, u.RawFragment, u.User = "", "", nil
	if u.RawQuery != "" {
		// By hand: url.Values would sort, and change what it cannot read.
		kept := slices.DeleteFunc(strings.Split(u.RawQuery, "&"), func(p string) bool {
			key, _, _ := strings.Cut(strings.ToLower(p), "=")
			return key == "" || strings.HasPrefix(key, "utm_") || slices.Contains(tracking, key)
		})
		u.RawQuery = strings.Join(kept, "&")
	}
	u.ForceQuery = false
	return strings.ToValidUTF8(u.String(), "")
}
