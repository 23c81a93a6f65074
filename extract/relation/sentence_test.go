package relation

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/text"
	"geokg/extract/when"
)

// marked makes a document of a sentence whose mentions stand in brackets, each
// named by its own words; "[p:Falkner]" is a person.
func marked(s string) (*text.Document, []text.Sentence, []coref.Mention) {
	var plain strings.Builder
	var mentions []coref.Mention
	for s != "" {
		before, rest, ok := strings.Cut(s, "[")
		plain.WriteString(before)
		if !ok {
			break
		}
		words, after, _ := strings.Cut(rest, "]")
		e := &entity.Entity{Type: entity.Country}
		if name, ok := strings.CutPrefix(words, "p:"); ok {
			words, e.Type = name, entity.Person
		}
		if name, ok := strings.CutPrefix(words, "o:"); ok {
			words, e.Type = name, entity.Organization
		}
		e.ID, e.Name = words, words
		start := plain.Len()
		plain.WriteString(words)
		mentions = append(mentions, coref.Mention{Antecedent: -1, Mention: entity.Mention{Entity: e,
			Span: text.Span{Start: start, End: plain.Len()}}})
		s = after
	}
	d := &text.Document{Text: plain.String()}
	sentences := text.Split(d)
	return d, sentences, tokens(sentences, mentions)
}

// told gives the relations of a marked sentence, one a line: "A SUPPLIES B",
// then what is not as usual: the status, who says so, the time.
func told(r *Rules, s string) []string {
	_, sentences, mentions := marked(s)
	var out []string
	for _, x := range r.Find(sentences, mentions, when.Find("2022-07-12", sentences)) {
		line := mentions[x.Subject].Entity.Name + " " + x.Name + " " + mentions[x.Object].Entity.Name
		if x.Status != "actual" {
			line += ", " + x.Status
		}
		if x.Source >= 0 {
			line += ", says " + mentions[x.Source].Entity.Name
		}
		if x.Time != "" {
			line += ", " + x.Time
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return out
}

func TestConstructions(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ name, sentence, want string }{
		{"active", "[Russian forces] attacked [Ukraine] on Monday.", "Russian forces ATTACKS Ukraine, 2022-07-11"},
		{"passive", "[Kharkiv] was attacked by [Russian forces].", "Russian forces ATTACKS Kharkiv"},
		{"agentless passive", "[p:Falkner] was arrested in [Morocco] on Sunday.", "Morocco DETAINS p:Falkner, 2022-07-10"},
		{"possessive noun", "[Russia]'s invasion of [Ukraine] has killed thousands.", "Russia INVADES Ukraine"},
		{"noun with a name before it", "An [Israeli] air strike on [Gaza] killed three people.", "Israeli ATTACKS Gaza"},
		{"noun between", "Talks between [Ethiopia] and [Egypt] broke down on Friday.", "Ethiopia NEGOTIATES_WITH Egypt, 2022-07-08"},
		{"light verb", "[Turkey] launched an offensive against [the YPG].", "Turkey ATTACKS the YPG"},
		{"one of several named", "[Russian police] detain about 1,600 protesters, including [p:Falkner].", "Russian police DETAINS Falkner"},
		{"joined to a word of a name", "[Russia] shelled [the villages of Boga] and [Tchabi].", "Russia ATTACKS Tchabi; Russia ATTACKS the villages of Boga"},
		{"whose offer it was", "[Chad] rejected an offer by [Mali].", "Chad REJECTS Mali"},
		{"whose report it was", "[Chad] issued a report accusing [Mali] of murder.", "Chad ACCUSES Mali"},
		{"claims a deed", "[o:The brigade] claimed responsibility for kidnapping [p:Falkner].", "The brigade ABDUCTS Falkner, says The brigade"},
		{"expelled from", "[p:Falkner] was deported from [Chad] on Monday.", "Chad EXPELS Falkner, 2022-07-11"},
		{"troops that are sent", "[French troops] were deployed to [Chad].", "French troops DEPLOYS_TO Chad"},
		{"killed while others storm", "Three [Palestinians] were killed as [Israeli soldiers] stormed the camp.", "Israeli soldiers KILLS Palestinians"},
		{"killed in clashes", "[Malian soldiers] were killed in clashes with [the Tuareg].", "Malian soldiers FIGHTS the Tuareg; the Tuareg KILLS Malian soldiers"},
		{"two subjects", "[Canada] and [Norway] condemned [Myanmar].", "Canada CRITICIZES Myanmar; Norway CRITICIZES Myanmar"},
		{"two objects", "The premier of [Japan] visited [India] and [Nepal].", "Japan VISITS India; Japan VISITS Nepal"},
		{"two verbs", "[Poland] condemned [Belarus] and supported [Lithuania].", "Poland CRITICIZES Belarus; Poland SUPPORTS Lithuania"},
		{"two with a third", "[Kenya] and [Somalia] signed an agreement with [Oman] on trade.", "Kenya AGREES_WITH Oman; Somalia AGREES_WITH Oman"},
		{"a pair", "[Kenya] and [Somalia] signed an agreement on trade.", "Kenya AGREES_WITH Somalia"},
		{"relative clause", "[p:Alden Kestrel], who visited [Ghana] in May, is ill.", "p:Alden Kestrel VISITS Ghana, 2022-05"},
		{"the content of a verbal act", "[The United States] accused [Iran] of supplying [Russia] with drones.",
			"Iran SUPPLIES Russia, says The United States; The United States ACCUSES Iran"},
		{"a request", "[Ukraine] urged [Germany] to send tanks to [Kharkiv].",
			"Germany SUPPLIES Kharkiv, requested, says Ukraine; Ukraine REQUESTS Germany"},
		{"a time told from what follows", "[Poland] condemns [Belarus] two days after [Lithuania] attacked [Ghana].",
			"Lithuania ATTACKS Ghana, 2022-07-10; Poland CRITICIZES Belarus"},
		{"a plan", "[Finland] plans to join [o:NATO].", "Finland MEMBER_OF o:NATO, planned"},
		{"will", "[France] will send tanks to [Ukraine] next week.", "France SUPPLIES Ukraine, planned, 2022-07-18/2022-07-24"},
		{"may", "[China] may attack [Taiwan].", "China ATTACKS Taiwan, possible"},
		{"not", "[Hungary] did not support [Ukraine].", "Hungary SUPPORTS Ukraine, negated"},
		{"who somebody is, whatever he denies", "[o:Hezbollah], led by [p:Falkner], denied that [o:the brigade] had attacked [Israel].",
			"Falkner HAS_ROLE_IN Hezbollah; the brigade ATTACKS Israel, negated, says Hezbollah"},
		{"a threat", "[Turkey] threatened to attack [Greece].", "Turkey ATTACKS Greece, threatened, says Turkey; Turkey THREATENS Greece"},
		{"who says so", "[Ukraine] said that [Russia] had attacked [Odesa].", "Russia ATTACKS Odesa, says Ukraine"},
		{"said after it", "[Russia] attacked [Odesa], [o:the Pentagon] said.", "Russia ATTACKS Odesa, says o:the Pentagon"},
		{"according to", "According to [Ukraine], [Russia] attacked [Odesa].", "Russia ATTACKS Odesa, says Ukraine"},
		{"nothing done", "[Spain] lies south of [France].", ""},
		{"nobody known", "Gunmen attacked [Kabul].", ""},
	} {
		if got := strings.ReplaceAll(strings.Join(told(r, c.sentence), "; "), "p:", ""); got != strings.ReplaceAll(strings.ReplaceAll(c.want, "p:", ""), "o:", "") {
			t.Errorf("%s: %s\n\tgives %s\n\twant  %s", c.name, c.sentence, got, c.want)
		}
	}
}

func TestRoles(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Italian] Prime Minister [p:Rosdal Umber] met [Polish] envoys.")
	m[1].Title, m[1].TitleOf = "Prime Minister", m[0].Entity
	found := r.Find(s, m, nil)
	i := slices.IndexFunc(found, func(x Relation) bool { return x.Name == "HAS_ROLE_IN" })
	if i < 0 || found[i].Subject != 1 || found[i].Object != 0 || found[i].Item != "Prime Minister" {
		t.Errorf("a title gives %+v", found)
	}
	m[1].Former = true
	if x := r.roles1(s, m); x.Item != "former Prime Minister" {
		t.Errorf("a former title gives %+v", x)
	}
	for _, c := range []struct{ sentence, title, want string }{
		{"[Italian] President-elect [p:Rosdal Umber] met [Polish] envoys.", "President-elect", "planned"},
		{"Incoming [Italian] president [p:Rosdal Umber] met [Polish] envoys.", "president", "planned"},
		{"[Italian] presidential candidate [p:Rosdal Umber] met [Polish] envoys.", "presidential candidate", "actual"},
		{"[Italian] opposition leader and presidential candidate [p:Rosdal Umber] met [Polish] envoys.", "opposition leader and presidential candidate", "actual"},
		{"[o:Labour] candidate [p:Rosdal Umber] met [Polish] envoys.", "candidate", "actual"},
		{"The suspected [Italian] president [p:Rosdal Umber] met [Polish] envoys.", "president", "possible"},
		{"They elect [Italian] president [p:Rosdal Umber].", "president", "actual"},
	} {
		_, s, m := marked(c.sentence)
		i := slices.IndexFunc(m, func(x coref.Mention) bool { return x.Entity.Type == entity.Person })
		m[i].Title, m[i].TitleOf = c.title, m[0].Entity
		if x := r.roles1(s, m); x.Status != c.want {
			t.Errorf("%s: %s", c.sentence, x.Status)
		}
	}
	if got := told(r, "[o:Labour] MP [p:Jess Falkner] resigned."); !slices.Contains(got, "Jess Falkner MEMBER_OF Labour") {
		t.Errorf("a party's member gives %q", got)
	}
}

// roles1 is the first relation of the first sentence's titles.
func (r *Rules) roles1(s []text.Sentence, m []coref.Mention) Relation {
	d := r.analyse(s, m, nil)
	return d.roles(d.views[0])[0]
}

func TestOncePerDocument(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Russia] attacked [Ukraine]. [Russia] attacked [Ukraine] again. [Ukraine] met with [Russia]. [Russia] met with [Ukraine].")
	found := r.Find(s, m, nil)
	if len(found) != 2 || found[0].Sentence != 0 || found[1].Sentence != 2 {
		t.Errorf("%d relations, want the first of each of two: %+v", len(found), found)
	}
}

func TestMalformedRows(t *testing.T) {
	set := &lexicon.Set{}
	relations, err := set.Relations()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{relations[0].Name: true}
	head := "cue | pos | relation | strength | pattern | example\n"
	for _, c := range []struct{ row, want string }{
		{"meet | x | MEETS | strong | subj>obj | e", "part of speech"},
		{"meet | v | GREETS | strong | subj>obj | e", "not in relations.txt"},
		{"meet | v | * | strong | subj>obj | e", "not alone"},
		{"meet | v | MEETS | fierce | subj>obj | e", "strength"},
		{"meet | v | MEETS | strong | subj>there | e", "pattern"},
		{"meet | v | MEETS | strong | - | e", "no pattern"},
		{" | v | MEETS | strong | subj>obj | [A] met (B).", "no cue"},
		{"meet | v | MEETS | strong | subj>obj | A met (B).", "want a sentence with its [subject] and its (object)"},
		{"meet | v | MEETS | strong | subj>obj | [A] met ().", "want a sentence with its [subject] and its (object)"},
	} {
		table, err := lexicon.Read("cues.txt", strings.NewReader(head+c.row+"\n"), "cue", "pos", "relation", "strength", "pattern", "example")
		if err != nil {
			t.Fatal(err)
		}
		_, err = compileCues(table, vocabulary{}, known)
		if err == nil || !strings.HasPrefix(err.Error(), "cues.txt:2: ") || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want an error at cues.txt:2 about %q", c.row, err, c.want)
		}
	}
}

// FuzzFind feeds the rules text with mentions anywhere.
func FuzzFind(f *testing.F) {
	f.Add("Russia's forces, who said that they would not attack Ukraine, met (the UN) in Rome.", uint16(12))
	f.Add("…\n\n“ ' - 's of by", uint16(3))
	r := rules(f)
	f.Fuzz(func(t *testing.T, s string, seed uint16) {
		d := &text.Document{Text: strings.ToValidUTF8(s, "?")}
		sentences := text.Split(d)
		var mentions []coref.Mention
		for _, x := range sentences {
			for i := 0; i < len(x.Tokens); i += 1 + int(seed%3) {
				last := min(i+1+int(seed%5), len(x.Tokens))
				m := coref.Mention{Antecedent: -1, Mention: entity.Mention{Sentence: x.Index, First: i, Last: last, Head: last - 1,
					Span: text.Span{Start: x.Tokens[i].Start, End: x.Tokens[last-1].End}}}
				if (i+int(seed))%4 != 0 {
					m.Entity = &entity.Entity{ID: fmt.Sprint(i), Type: []entity.Type{entity.Person, entity.Country, entity.Organization}[(i+int(seed))%3]}
				}
				mentions = append(mentions, m)
			}
		}
		for _, x := range r.Find(sentences, mentions, when.Find("2022-07-12", sentences)) {
			if x.Cue.Start < 0 || x.Cue.End > len(d.Text) || x.Cue.Start >= x.Cue.End || x.Subject == x.Object ||
				mentions[x.Subject].Entity == nil || mentions[x.Object].Entity == nil || x.Confidence <= 0 || x.Confidence > 1 {
				t.Errorf("%q: %+v", d.Text, x)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	r := rules(b)
	_, s, m := marked(strings.Repeat("[The United States] accused [Iran] on Tuesday of supplying [Russia] with hundreds of drones, and [Ukraine] urged [Germany] to send tanks. ", 40))
	words := 0
	for i := range s {
		words += len(s[i].Tokens)
	}
	for b.Loop() {
		r.Find(s, m, nil)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
