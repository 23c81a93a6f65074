package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"plain", "Iran sent drones. Russia paid.", []string{"Iran sent drones.", "Russia paid."}},
		{"title before a name", "Gen. John Doe met Lt. Col. Roe. They left.", []string{"Gen. John Doe met Lt. Col. Roe.", "They left."}},
		{"initials", "Donald J. Trump spoke. He left.", []string{"Donald J. Trump spoke.", "He left."}},
		{"a site called by a letter", "Chad blocked X. X left. It rang Francis X. Roe.", []string{"Chad blocked X.", "X left.", "It rang Francis X. Roe."}},
		{"a network that is no initial", "The court blocked X. Chad left. He met A. X. Berg.", []string{"The court blocked X.", "Chad left.", "He met A. X. Berg."}},
		{"a letter that is no initial", "He wrote on X. Trump met Malcolm X. Under Plan B. Roe left. It was said by J. Roe.", []string{"He wrote on X.", "Trump met Malcolm X.", "Under Plan B.", "Roe left.", "It was said by J. Roe."}},
		{"a time of day at the end", "It began at 9 a.m. Turkish troops fled.", []string{"It began at 9 a.m.", "Turkish troops fled."}},
		{"a time of day with its zone", "It began at 9 a.m. EST on May 2, 1 p.m. Moscow time, and ended at 5 p.m. Monday.", []string{"It began at 9 a.m. EST on May 2, 1 p.m. Moscow time, and ended at 5 p.m. Monday."}},
		{"U.S. within", "The U.S. Navy sailed.", []string{"The U.S. Navy sailed."}},
		{"U.S. at the end", "He left the U.S. The visit was short.", []string{"He left the U.S.", "The visit was short."}},
		{"U.S. before a title", "A U.S. Under Secretary spoke.", []string{"A U.S. Under Secretary spoke."}},
		{"U.S. after a hyphen", "The then-U.S. President spoke.", []string{"The then-U.S. President spoke."}},
		{"U.S. within and at the end", "Roe, former U.S. Under Secretary of State, spoke. Under Roe's plan he left the U.S. Under Secretary Doe left.", []string{"Roe, former U.S. Under Secretary of State, spoke.", "Under Roe's plan he left the U.S. Under Secretary Doe left."}},
		{"U.S. before a name with an article", "It is a war with the U.S. Al-Shabaab said so.", []string{"It is a war with the U.S.", "Al-Shabaab said so."}},
		{"a style before a title", "He met H.E. Mr. Roe and H.R.H. The Prince of Gao. Mr. Roe left.", []string{"He met H.E. Mr. Roe and H.R.H. The Prince of Gao.", "Mr. Roe left."}},
		{"U.S. before an adverb", "He left the U.S. Additionally, he quit.", []string{"He left the U.S.", "Additionally, he quit."}},
		{"U.S. first in a headline", "The U.S. To Leave Niger", []string{"The U.S. To Leave Niger"}},
		{"a name that looks like a title", "Others back Hun Sen. Friday, a court met Sen. Jo Roe.", []string{"Others back Hun Sen.", "Friday, a court met Sen. Jo Roe."}},
		{"who told it in brackets", "He warned off the lawmakers (Radio Tal) Minister Jo Roe says no.", []string{"He warned off the lawmakers (Radio Tal)", "Minister Jo Roe says no."}},
		{"a station in brackets", "The court jailed two reporters (BBC) The minister denies it.", []string{"The court jailed two reporters (BBC)", "The minister denies it."}},
		{"a closing mark behind a blank", "She spoke: \"He said, 'Go.' \"\n\nThey left.", []string{"She spoke: \"He said, 'Go.' \"", "They left."}},
		{"letters in brackets", "A member of the parliament (MP) Jo Roe said so.", []string{"A member of the parliament (MP) Jo Roe said so."}},
		{"a junior told of again", "Roe met John Falkner Jr. Falkner's son left. John Falkner Jr. Roe too.", []string{"Roe met John Falkner Jr.", "Falkner's son left.", "John Falkner Jr. Roe too."}},
		{"a bracket behind a firm", "Falkner Inc. (Vienna) sold it. He left.", []string{"Falkner Inc. (Vienna) sold it.", "He left."}},
		{"a firm in Hungary", "Falkner Kft. Budapest sold it.", []string{"Falkner Kft. Budapest sold it."}},
		{"no. as a word", "He said no. The talks failed.", []string{"He said no.", "The talks failed."}},
		{"No. before a number", "Resolution No. 1701 holds.", []string{"Resolution No. 1701 holds."}},
		{"speech goes on", "“Never!” he said. “Why?” she asked.", []string{"“Never!” he said.", "“Why?” she asked."}},
		{"mark inside the quotation marks", "He said: “We agree.” The other left.", []string{"He said: “We agree.”", "The other left."}},
		{"decimals", "It cost 1.5 billion. More follows.", []string{"It cost 1.5 billion.", "More follows."}},
		{"narrow no-break space", "It held.\u202fU.S.\u202fforces left.", []string{"It held.", "U.S.\u202fforces left."}},
		{"paragraphs", "A headline\n\nA text. More", []string{"A headline", "A text.", "More"}},
		{"short lines stand alone", "Share post:\nMore like this", []string{"Share post:", "More like this"}},
		{"wrapped line", "The minister said on Monday that the two countries had\nagreed to meet. He left.", []string{"The minister said on Monday that the two countries had\nagreed to meet.", "He left."}},
		{"empty", " \n\n\t", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range Split(&Document{Text: c.text}) {
				got = append(got, s.Of(c.text))
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Iran's drones", "Iran|'s|drones"},
		{"Ukraine’s forces", "Ukraine|’s|forces"},
		{"Ala' al-Falk met Ala’ Roe", "Ala'|al-Falk|met|Ala|’|Roe"},
		{"the officials' plan", "the|officials|'|plan"},
		{"O'Neill didn't say", "O'Neill|did|n't|say"},
		{"al-Assad, U.S.-led", "al-Assad|,|U.S.-led"},
		{"Estoniaʼs forces didnʼt pass Sanaʼa.", "Estonia|ʼs|forces|did|nʼt|pass|Sanaʼa|."},
		{"Togo´s president", "Togo|´s|president"},
		{"Sa’id of the U.K.", "Sa’id|of|the|U.K."},
		{"then-U.S. and Afghan-U.S. talks", "then-U.S.|and|Afghan-U.S.|talks"},
		{"They’ve met on Jan. 5.", "They|’ve|met|on|Jan.|5|."},
		{"$1,000.50 (25%)", "$|1,000.50|(|25|%|)"},
		{"AT&T and Ph.D. … so---on", "AT&T|and|Ph.D.|…|so|---|on"},
		{"‘Bosnia-Herzegovina’", "‘|Bosnia-Herzegovina|’"},
		{"booking.com", "booking.com"},
		{"wrote on X.", "wrote|on|X|."},
	} {
		var got []string
		for _, s := range Split(&Document{Text: c.text}) {
			for _, k := range s.Tokens {
				got = append(got, k.Text)
			}
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%q: got %s, want %s", c.text, g, c.want)
		}
	}
}

func TestGivenSentencesAreKept(t *testing.T) {
	d := &Document{Text: "One. Two\n\nThree", Given: []Span{{0, 8}, {10, 15}}}
	got := Split(d)
	if len(got) != 2 || got[0].Of(d.Text) != "One. Two" || got[0].Paragraph != 0 || got[1].Paragraph != 1 {
		t.Errorf("got %+v", got)
	}
}

// FuzzSplit holds that nothing panics, that sentences and tokens come in order
// without overlap, and that no letter of the text is lost.
func FuzzSplit(f *testing.F) {
	for _, s := range []string{"He said no. “Yes!” U.S. n't", "a\xff\x00.’s", "Mr.\u202f\nX...", "’’’. ‘"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end, letters := 0, 0
		for _, sent := range Split(&Document{Text: s}) {
			if sent.Start < end || sent.End > len(s) || sent.Start >= sent.End {
				t.Fatalf("sentence %v after %d in %q", sent.Span, end, s)
			}
			at := sent.Start
			for _, k := range sent.Tokens {
				if k.Start < at || k.End > sent.End || k.Start >= k.End || k.Of(s) != k.Text {
					t.Fatalf("token %+v in %q", k, s)
				}
				at = k.End
				letters += strings.Count(k.Text, "a")
			}
			end = sent.End
		}
		if want := strings.Count(s, "a"); letters != want {
			t.Fatalf("%d of %d letters in tokens of %q", letters, want, s)
		}
	})
}
