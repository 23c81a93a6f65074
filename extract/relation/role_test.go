package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestForeign holds which roles the head alone may not give.
func TestForeign(t *testing.T) {
	person := &entity.Entity{Type: entity.Person, Country: "GBR"}
	for _, c := range []struct {
		name, relation string
		a, b           *entity.Entity
		want           bool
	}{
		{"in one's own state", "HAS_ROLE_IN", person, &entity.Entity{Type: entity.Country, Country: "GBR"}, false},
		{"in another's", "HAS_ROLE_IN", person, &entity.Entity{Type: entity.Country, Country: "RUS"}, true},
		{"in people", "HAS_ROLE_IN", person, &entity.Entity{Type: entity.Nationality, Country: "GBR"}, true},
		{"of one whose state is unknown", "HAS_ROLE_IN", &entity.Entity{Type: entity.Person}, &entity.Entity{Type: entity.Country, Country: "RUS"}, false},
		{"in a body", "HAS_ROLE_IN", person, &entity.Entity{Type: entity.Organization, Country: "RUS"}, false},
		{"another relation", "VISITS", person, &entity.Entity{Type: entity.Country, Country: "RUS"}, false},
	} {
		if got := foreign(c.relation, c.a, c.b); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// TestOfficesDoNotAct holds that of a state whose office stands before a name
// the one named acts.
func TestOfficesDoNotAct(t *testing.T) {
	r := rules(t)
	for _, s := range []string{"[Prime Minister] [p:Falkner] visited [Chad].", "[Chad] arrested [opposition leader] [p:Falkner]."} {
		_, sentences, mentions := marked(s)
		for i := range mentions {
			if mentions[i].Entity.ID == "Prime Minister" || mentions[i].Entity.ID == "opposition leader" {
				mentions[i].Form = entity.Office
			}
		}
		found := r.Find(sentences, mentions, nil)
		if len(found) != 1 {
			t.Errorf("%s: %d relations, want 1: %+v", s, len(found), found)
			continue
		}
		for _, k := range []int{found[0].Subject, found[0].Object} {
			if mentions[k].Form == entity.Office {
				t.Errorf("%s: %s acts", s, mentions[k].Entity.Name)
			}
		}
	}
}

// TestOwnTitles: an office that stands before one of two, and nowhere else, is not the
// other's, but for a list that has it in common.
func TestOwnTitles(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, office, want string }{
		{"[p:Falkner], who met President [p:Kestrel], left [Chad].", "President", ""},
		{"President [p:Kestrel] met [p:Falkner] of [Chad].", "President", ""},
		{"Presidents [p:Kestrel] and [p:Falkner] left [Chad].", "Presidents", "Presidents"},
		{"The President of Chad, [p:Falkner], met President [p:Kestrel] in [Chad].", "President", "President"},
		{"[p:Falkner] was president when [p:Kestrel] left [Chad].", "president", "president"},
	} {
		_, sentences, mentions := marked(c.sentence)
		d := r.analyse(sentences, mentions, nil)
		state := len(mentions) - 1
		var found []Relation
		for k := range state {
			found = append(found, Relation{Name: "HAS_ROLE_IN", Subject: k, Object: state, Item: c.office})
		}
		d.ownTitles(found)
		for _, x := range found {
			want := c.office
			if d.mentions[x.Subject].Entity.Name == "Falkner" {
				want = c.want
			}
			if x.Item != want {
				t.Errorf("%s: %s is %q, want %q", c.sentence, d.mentions[x.Subject].Entity.Name, x.Item, want)
			}
		}
	}
}

// What stands between a title and whose it is takes no office from its holder.
func TestSentTo(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, title string
		mistaken, right int // mentions
		relation        string
	}{
		{"[Togo]'s [o:UN] ambassador [p:Falkner] left.", "ambassador", 1, 0, "HAS_ROLE_IN"},
		{"[Togo] told the [o:UN] that ambassador [p:Falkner] had left.", "ambassador", -1, 0, "HAS_ROLE_IN"},
		{"[o:Labour] Prime Minister [p:Falkner] of [Chad] left.", "Prime Minister", 0, 0, "MEMBER_OF"},
		{"[o:Labour]-backed interim Prime Minister [p:Falkner] of [Chad] left.", "Prime Minister", -1, 0, "MEMBER_OF"},
	} {
		_, sentences, mentions := marked(c.sentence)
		d := r.analyse(sentences, mentions, nil)
		person, body := -1, -1
		for k := range d.mentions {
			switch m := &d.mentions[k]; m.Entity.Type {
			case entity.Person:
				person = k
			case entity.Organization:
				body = k
			}
		}
		m := &d.mentions[person]
		m.Title = c.title
		for k := range d.mentions {
			if e := d.mentions[k].Entity; e.Type == entity.Country {
				m.TitleOf = e
			}
		}
		rule := Relation{Name: c.relation, Subject: person, Object: c.right, Cue: d.titleSpan(d.views[0], m)}
		seen := d.tie("HAS_ROLE_IN", person, body)
		found := map[tie]*candidate{seen: {subject: person, object: body, logit: 3}}
		d.sentTo([]Relation{rule}, found)
		if _, kept := found[seen]; kept == (c.mistaken >= 0) {
			t.Errorf("%s: a role in %s is kept: %v", c.sentence, d.mentions[body].Entity.Name, kept)
		}
		if x := found[d.tie(c.relation, person, c.right)]; c.mistaken >= 0 && (x == nil || x.logit != 3) {
			t.Errorf("%s: %s got %v of what the head has seen", c.sentence, c.relation, x)
		}
	}
}

// TestByVerb: who leads a body is its leader.
func TestByVerb(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ text, want string }{
		{"The [o:Guard], led by [p:Falkner], left.", "leader"},
		{"[p:Falkner] heads the [o:Guard].", "head"},
		{"[p:Falkner] chaired the [o:Guard].", "chair"},
	} {
		_, s, m := marked(c.text)
		got := ""
		for _, x := range r.Find(s, m, nil) {
			if x.Name == "HAS_ROLE_IN" {
				got = x.Item
			}
		}
		if got != c.want {
			t.Errorf("%s: office %q, want %q", c.text, got, c.want)
		}
	}
}

// TestOfficeTold: who resigns gives up the office of which an earlier sentence tells, where the own one
// names nothing else; who had the office only before, or leaves something else, does not.
func TestOfficeTold(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text   string
		former bool
		want   string // the status; empty for none
	}{
		{"The premier of [Mali], [p:Falkner], met nobody in May. [Falkner] resigned a month later.", false, "actual"},
		{"The premier of [Mali], [p:Falkner], met nobody in May. [Falkner] did not step down.", false, "negated"},
		{"The premier of [Mali], [p:Falkner], met nobody in May. [Togo] said [Falkner] had resigned.", false, "actual"},
		{"The premier of [Mali], [p:Falkner], met nobody in May. [Falkner] slept.", false, ""},
		{"The premier of [Mali], [p:Falkner], met nobody in May. [Falkner] resigned a month later.", true, ""},
	} {
		_, s, m := marked(c.text)
		m[1].Title, m[1].TitleOf, m[1].Former = "premier", m[0].Entity, c.former
		last := &m[len(m)-1]
		last.Entity = m[1].Entity
		got := ""
		for _, x := range r.Find(s, m, nil) {
			if x.Name == "RESIGNS_FROM" && x.Subject == len(m)-1 && x.Object == 0 {
				got = x.Status
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
