package coref

import (
	"slices"
	"strings"
	"testing"

	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// behindDeed names who the words of a text stand for, "A+B" for several, the
// tables alone finding the mentions; "-" for nobody.
func behindDeed(t *testing.T, s, words string) string {
	t.Helper()
	d := &text.Document{Published: "2019-06-01", Text: s}
	sentences := text.Split(d)
	at := text.Span{Start: strings.LastIndex(s, words)}
	at.End = at.Start + len(words)
	var names []string
	for _, m := range resolver(t).Resolve(d, sentences, linker(t).Mentions(d, sentences)) {
		if m.Span == at && m.Entity != nil && m.Deed != nil {
			names = append(names, m.Entity.Name)
		}
	}
	if names == nil {
		return "-"
	}
	slices.Sort(names)
	return strings.Join(names, "+")
}

// TestDeedRows runs the examples of deeds.txt.
func TestDeedRows(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("deeds.txt", "deeds", "of", "told by", "after", "subject", "object", "example")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range table.Rows {
		example := r.Fields[6]
		between := func(open, shut string) string {
			_, after, _ := strings.Cut(example, open)
			words, _, _ := strings.Cut(after, shut)
			return words
		}
		plain := strings.NewReplacer("[", "", "]", "", "{", "", "}", "").Replace(example)
		if got, want := behindDeed(t, plain, between("[", "]")), between("{", "}"); got != want {
			t.Errorf("%s: %s: got %s, want %s", r.At(), example, got, want)
		}
	}
}

func TestDeeds(t *testing.T) {
	for _, c := range []struct{ rule, text, words, want string }{
		{"two did it", "Chad and Mali signed a pact on Monday. Niger condemned the pact.", "the pact", "Chad+Mali"},
		{"who states nothing", "Ten ministers wrote of a Palestinian state on Monday. Mali condemned the letter.", "the letter", "-"},
		{"officers of several", "The ministers of Chad and Niger issued a statement on Monday. Mali condemned the statement.", "the statement", "Chad+Niger"},
		{"an officer of one", "The minister of Chad wrote a letter to Niger and Kenya on Monday. Mali condemned the letter.", "the letter", "Chad"},
		{"told of before the last sentence", "Chad bombed Gao on Monday. Many fled. Mali condemned the bombing.", "the bombing", "Chad"},
		{"told of in the same sentence", "Chad asked for aid on Monday; Mali rejected the request.", "the request", "Chad"},
		{"in a clause before", "After Chad closed the border, Mali condemned the move.", "the move", "Chad"},
		{"an apposition", "Chad closed the border on Monday, a move condemned by Mali.", "a move", "Chad"},
		{"not an apposition", "Chad closed the border on Monday. Mali expects a move.", "a move", "-"},
		{"by a noun", "A Chadian strike killed forty people. Mali condemned the strike.", "the strike", "Chad"},
		{"by the same noun", "Mali is angry over Chad's recognition of Kosovo. Niger praised the recognition.", "the recognition", "Chad"},
		{"by another noun", "Mali is angry over Chad's recognition of Kosovo. Niger praised the occupation.", "the occupation", "-"},
		{"by the verb of a short sentence", "Soldiers in Chad ousted Ada Lee. Mali condemned the coup.", "the coup", "Chad"},
		{"of the passive", "Gao was bombed by Chad on Monday. Mali condemned the bombing.", "the bombing", "Chad"},
		{"where nobody is told to have done it", "Ada Lee was arrested in Chad on Monday. Mali condemned the arrest.", "the arrest", "Chad"},
		{"an owner of its own", "Chad closed the border on Monday. Mali condemned the decision of Niger.", "the decision", "-"},
		{"a doer of its own", "Chad bombed Gao on Monday. Mali condemned the attack by Niger.", "the attack", "-"},
		{"taken by another", "Chad closed the border on Monday. Mali condemned the steps taken by Niger.", "the steps", "-"},
		{"somewhere else", "Chad bombed Gao on Monday. Mali condemned the attack in Niamey.", "the attack", "-"},
		{"nobody did it", "Prices rose on Monday. Mali condemned the attack.", "the attack", "-"},
		{"several did it", "Chad bombed Gao on Monday. Niger bombed Timbuktu. Mali condemned the bombing.", "the bombing", "Niger"},
		{"several in one sentence", "Chad bombed Gao and Niger bombed Timbuktu. Mali condemned the bombing.", "the bombing", "-"},
		{"not who tells that others know of it", "Chad closed the border on Monday. Ada Lee said that the drivers had been informed. Mali condemned the step.", "the step", "Chad"},
		{"who tells what will be done", "Chad is poor. Niger said that the border would be closed. Mali condemned the step.", "the step", "Niger"},
		{"a verdict is no person's", "The High Court of Chad struck down the law on Monday. Ada Lee had rejected the bill. Mali welcomed the verdict.", "the verdict", "High Court of Chad"},
		{"a verdict further back", "The High Court of Chad jailed Ada Lee on Monday. She teaches. Many wept. She will stay. Mali condemned the verdict.", "the verdict", "High Court of Chad"},
		{"a coup by soldiers of a state", "Soldiers held President Ada Lee in Chad and dissolved the assembly on Monday. Mali condemned the coup.", "the coup", "Chad"},
		{"nobody condemns what they do", "Chad bombed Gao on Monday. Chad called the bombing a success.", "the bombing", "-"},
		{"who tells of it", "Chad says that the bombing in May killed forty. Mali is poor.", "the bombing", "-"},
		{"whom they aimed at", "Forty people died in an attack on Gao. Boko Haram is behind the attack.", "the attack", "Gao"},
		{"who did it told behind it", "A bomb exploded in Gao. Ten people died in the attack, reportedly carried out by Boko Haram.", "the attack", "Gao"},
		{"who claims it", "A bomb killed ten people in Gao. Boko Haram claimed responsibility. Chad condemned the attack.", "the attack", "Boko Haram"},
		{"who claims one with victims", "Boko Haram claimed responsibility for the bombing that killed Ada Lee. Chad condemned the attack.", "the attack", "Boko Haram"},
		{"who carried it out", "Boko Haram carried out the bombing that killed ten men. Chad condemned the attack.", "the attack", "Boko Haram"},
		{"by whom it was claimed", "A bomb went off in Gao. The attack was claimed by Boko Haram. Chad condemned the bombing.", "the bombing", "Boko Haram"},
		{"who was behind it", "Boko Haram said it was behind the bombing. Chad condemned the attack.", "the attack", "Boko Haram"},
		{"who does not claim it", "Boko Haram did not claim responsibility for the bombing. Chad condemned the attack.", "the attack", "-"},
		{"who was killed", "A bomb killed two Chadian soldiers in Gao. Boko Haram claimed responsibility for the attack.", "the attack", "Chad"},
		{"who is blamed for it", "A bomb exploded in Gao. Mali blames Boko Haram for the attack.", "the attack", "Gao"},
		{"not by whom it is told", "According to the Chadian army, a bomb exploded in Gao. Mali blames Boko Haram for the attack.", "the attack", "Gao"},
		{"nor who alone is named", "According to the Chadian army, a bomber blew himself up. Mali blames Boko Haram for the attack.", "the attack", "-"},
		{"who denies it", "A bomb exploded in Gao. Boko Haram denies any involvement.", "involvement", "Gao"},
		{"involvement has its attack", "Gunmen attacked Gao on Monday. Boko Haram denies involvement in the attack.", "involvement", "-"},
		{"the deed's own verb first", "Chad seized the ferry on Monday. Niger had stopped another. Mali condemned the seizure.", "the seizure", "Chad"},
		{"its own verb before another of the row", "Chad hit Gao on Monday and Niger bombed Timbuktu. Mali condemned the bombing.", "the bombing", "Niger"},
		{"a boarding", "Chad boarded a ferry on Monday. Mali condemned the boarding.", "the boarding", "Chad"},
		{"killings by an executioner", "Chad hanged six men on Monday. Mali condemned the killings.", "the killings", "Chad"},
		{"who voted", "Chad vetoed the text on Monday. Mali regretted the vote.", "the vote", "Chad"},
		{"who sent it", "Chad sent a note to Mali on Monday. Mali rejected the note.", "the note", "Chad"},
		{"who accused who answers", "Chad accused Mali of fraud. Niger said it would wait. Many fled. Prices rose. Mali rejected the charge.", "the charge", "Chad"},
		{"who accused another", "Chad accused Niger of fraud. Many fled. Prices rose. Many wept. Mali rejected the charge.", "the charge", "-"},
		{"who is of the same state", "Mali accused Mali of fraud. Many fled. Prices rose. Many wept. Mali rejected the charge.", "the charge", "-"},
		{"responsibility has its attack", "Gunmen attacked Gao on Monday. Boko Haram claimed responsibility for the attack.", "responsibility", "-"},
	} {
		if got := behindDeed(t, c.text, c.words); got != c.want {
			t.Errorf("%s: %s: %q is %s, want %s", c.rule, c.text, c.words, got, c.want)
		}
	}
}

// TestDeedRelations: a deed is an end of what its row lists alone, an attack on
// somebody killed is told as their killing.
func TestDeedRelations(t *testing.T) {
	const s = "A bomb killed two Chadian soldiers in Gao. Boko Haram claimed responsibility for the attack."
	d := &text.Document{Published: "2019-06-01", Text: s}
	sentences := text.Split(d)
	got := resolver(t).Resolve(d, sentences, linker(t).Mentions(d, sentences))
	i := slices.IndexFunc(got, func(m Mention) bool { return m.Deed != nil })
	if i < 0 {
		t.Fatalf("no deed in %+v", got)
	}
	deed := got[i].Deed
	if deed.Object["ATTACKS"] != "KILLS" || deed.Object["KILLS"] != "KILLS" || deed.Object["VISITS"] != "" || len(deed.Subject) > 0 {
		t.Errorf("got %+v", deed)
	}
}

func TestTellsOfDeed(t *testing.T) {
	for s, want := range map[string]bool{"Mali condemned the attacks.": true, "Boko Haram claimed responsibility.": true,
		"Mali condemned an attack.": false, "Mali took responsibility for it.": false} {
		d := &text.Document{Text: s}
		if got := resolver(t).TellsOfDeed(&text.Split(d)[0]); got != want {
			t.Errorf("%s: got %v", s, got)
		}
	}
}
