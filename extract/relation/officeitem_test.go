package relation

import (
	"strings"
	"testing"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// TestOfficeItem: the item of a role is the office, whatever the words around it.
func TestOfficeItem(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, title, item, want string }{
		{"[p:Falkner] is sworn in as [the Speaker] of the [o:House].", "Speaker", "", "Speaker"},
		{"[p:Falkner] takes office as [the Speaker] of the [o:House].", "Speaker", "office", "Speaker"},
		{"[p:Falkner] was elected [leader] of the [o:Union].", "leader", "leader of the Union", "leader"},
		{"[p:Falkner] was named [Secretary of State] of [Chad].", "Secretary of State", "Secretary of State", "Secretary of State"},
		{"[President] [p:Falkner] left [Chad].", "President", "Presidents", "President"},
		{"[p:Falkner] left [o:House] and [Chad].", "", "", ""},
	} {
		_, sentences, mentions := marked(c.sentence)
		at := -1
		for k := range mentions {
			if c.title != "" && mentions[k].Entity.Type == entity.Country && at < 0 {
				at = k
			}
		}
		last := len(mentions) - 1
		if at >= 0 {
			mentions[at].Title, mentions[at].TitleOf, mentions[at].Form, mentions[at].Entity = c.title, mentions[last].Entity, entity.Role, nil
		}
		d := r.analyse(sentences, mentions, nil)
		person := 0
		if at == 0 {
			person = 1
		}
		x := Relation{Name: "HAS_ROLE_IN", Subject: person, Object: last, Item: c.item}
		if got := d.officeItem(&x); got != c.want {
			t.Errorf("%s: item %q, want %q", c.sentence, got, c.want)
		}
	}
}

// TestOfficeOfWords: the office that the words of a role give.
func TestOfficeOfWords(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, item, want string }{
		{"[p:Falkner] is sworn in as the Speaker of [o:the House].", "sworn in", "", "Speaker"},
		{"[p:Falkner] served as mayor of [o:Gao].", "served as", "", "mayor"},
		{"[p:Falkner] took office as the Foreign Minister of [Togo].", "took office", "office", "Foreign Minister"},
		{"[p:Falkner] is governor of [Togo].", "governor of", "governor of Togo", "governor"},
		{"[p:Falkner] is leader of the far-left party [o:Falcon].", "leader of", "leader of the far-left party Falcon", "leader"},
		{"[p:Falkner] is head of the office for trade with [Togo].", "head of", "head of the office for trade with Togo", "head of the office for trade with Togo"},
		{"[p:Falkner] is the first female governor of [Togo].", "governor of", "first female governor", "governor"},
		{"[p:Falkner], spokesman of the commander of [o:the army], left.", "commander", "commander", "spokesman of the commander"},
		{"[p:Falkner], a friend of the commander of [o:the army], left.", "commander", "commander", "commander"},
		{"[p:Falkner] met the spokesman of the commander of [o:the army].", "commander", "commander", "commander"},
		{"[p:Falkner], the president of [Togo]'s chief aide, left.", "president of", "president", "chief aide"},
		{"[p:Falkner], the leader of [Togo]'s largest armed group, left.", "leader of", "leader", "leader"},
		{"[p:Falkner] and [o:the Union], former officers, left.", "former officers", "former officers", "former officer"},
		{"[p:Falkner] met [o:the Union]'s secretaries for trade.", "secretaries", "secretaries for trade", "secretary for trade"},
		{"[p:Falkner], one of three former officers of [o:the Union], left.", "former officers", "three former officers", "former officer"},
		{"[p:Falkner], director of sports of [o:the Union], left.", "director", "director of sports", "director of sports"},
		{"[p:Falkner] left [Togo].", "left", "", ""},
	} {
		doc, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		i := strings.Index(doc.Text, c.cue)
		x := Relation{Subject: 0, Object: 1, Name: "HAS_ROLE_IN", Item: c.item, Cue: text.Span{Start: i, End: i + len(c.cue)}}
		if got := d.officeItem(&x); got != c.want {
			t.Errorf("%s: %q, want %q", c.sentence, got, c.want)
		}
	}
}

// TestSeats: whose title is a seat in a body has a role there.
func TestSeats(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		form entity.Form
		want string
	}{{entity.Office, "HAS_ROLE_IN"}, {entity.Name, "MEMBER_OF"}} {
		_, sentences, mentions := marked("Labour [o:MP] [p:Falkner] left.")
		mentions[0].Form = c.form
		d := r.analyse(sentences, mentions, nil)
		found := []Relation{{Name: "MEMBER_OF", Subject: 1, Object: 0}}
		if d.seats(found); found[0].Name != c.want {
			t.Errorf("by a mention of form %d: %s, want %s", c.form, found[0].Name, c.want)
		}
	}
}

// TestSecondTitle: the title behind another's name is the item, and the cue, of who has it.
func TestSecondTitle(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, want string }{
		{"[Chad] expelled [o:Union] leader [p:Falkner] and spokesman [p:Kestrel].", "spokesman", "spokesman"},
		{"[Chad] expelled [o:Union] leader [p:Falkner] and his spokesman [p:Kestrel].", "leader", "leader Falkner"},
		{"[Chad] expelled [o:Union] leader [p:Falkner] and [p:Kestrel].", "leader", "leader Falkner"},
		{"[Chad] expelled [o:Union] leader [p:Falkner] and General [p:Kestrel].", "leader", "leader Falkner"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "HAS_ROLE_IN", "actual")
		x.Subject, x.Object, x.Item = 3, 1, "leader Falkner"
		if got := d.officeItem(&x); got != c.want {
			t.Errorf("%s: item %q, want %q", c.sentence, got, c.want)
		}
	}
}

// TestNotOfCourt: who is jailed by a court is no officer of it.
func TestNotOfCourt(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[o:A Chadian court] jailed its captain, [p:Falkner].")
	m[0].Entity.Name = "Chad court"
	d := r.analyse(s, m, nil)
	role := cueIn(t, s, "captain", "HAS_ROLE_IN", "actual")
	role.Subject, role.Object = 1, 0
	if got := d.notOfCourt([]Relation{role, cueIn(t, s, "jailed", "DETAINS", "actual")}); len(got) != 1 || got[0].Name != "DETAINS" {
		t.Errorf("%+v", got)
	}
	if got := d.notOfCourt([]Relation{role}); len(got) != 1 {
		t.Errorf("%+v", got)
	}
}
