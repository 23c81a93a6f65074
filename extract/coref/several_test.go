package coref

import (
	"slices"
	"strings"
	"testing"

	"geokg/extract/text"
)

// TestSeveral: plurals, and one of two, in one frame by many words.
func TestSeveral(t *testing.T) {
	const states, persons = "Togo and Benin held talks in Oslo. ", "Theresa May met Olaf Scholz in Oslo. "
	checkResolved(t, []sought{
		{"both with a verb behind", states + "Both condemned Mali.", "Both", "Togo"},
		{"both with an object in the plural", states + "Both imposed sanctions on Mali.", "Both", "Togo"},
		{"both as an object, a day behind", states + "Mali imposed sanctions on both on Monday.", "both", "Togo"},
		{"both as an object, with a gerund", states + "Mali accused both of lying.", "both", "Togo"},
		{"the two with a verb behind", states + "The two condemned Mali.", "The two", "Togo"},
		{"all three with a verb behind", "Togo, Benin and Chad held talks in Oslo. All three condemned Mali.", "All three", "Togo"},
		{"both before a noun", states + "Both released prisoners thanked Mali.", "Both released prisoners", "-"},
		{"the latter as an object", persons + "Mali condemned the latter.", "the latter", "Olaf Scholz"},
		{"the latter with a verb behind", persons + "The latter imposed sanctions on Mali.", "The latter", "Olaf Scholz"},
		{"they past a sentence of nobody", states + "The Norwegian capital was calm. They condemned Mali.", "They", "Togo"},
		{"they past one of others", states + "Reporters were kept away. They left.", "They", "-"},
		{"they who met", "Togo met Benin in Oslo. They condemned Mali.", "They", "Togo"},
		{"the leaders of two that met", "Togo held talks with Benin. The two leaders condemned Mali.", "The two leaders", "Togo"},
		{"what each of two has", states + "Their armies condemned Mali.", "armies", "Togo"},
		{"what neither has", states + "Their rivals condemned Mali.", "rivals", "-"},
		{"somebody's minister", "President Ada Qwerin of Benin came to Oslo. Her foreign minister condemned Mali.", "Her foreign minister", "Benin"},
		{"whom somebody dismisses", "President Ada Qwerin of Benin came to Oslo. She dismissed her foreign minister.", "her foreign minister", "-"},
	})
}

// TestEachOfSeveral: who is meant besides the first.
func TestEachOfSeveral(t *testing.T) {
	for _, s := range []string{
		"Togo and Benin held talks in Oslo. {Both} condemned Mali.",
		"Togo met Benin in Oslo. {They} condemned Mali.",
		"Togo and Benin held talks in Oslo. {Their armies} attacked Mali.",
		"Togo and Benin held talks in Oslo. {Their leaders} condemned Mali.",
	} {
		if got := meantBy(t, s); len(got) != 2 || got[0] != "Togo" || got[1] != "Benin" {
			t.Errorf("%s: means %q", s, got)
		}
	}
}

// meantBy gives the names of all whom the words in { } stand for, or the last of them.
func meantBy(t *testing.T, s string) (names []string) {
	t.Helper()
	end := strings.Index(s, "}") - 1
	d := &text.Document{Published: "2019-06-01", Text: strings.NewReplacer("{", "", "}", "").Replace(s)}
	sentences := text.Split(d)
	for _, m := range resolver(t).Resolve(d, sentences, linker(t).Mentions(d, sentences)) {
		if m.End == end && m.Entity != nil && !slices.Contains(names, m.Entity.Name) {
			names = append(names, m.Entity.Name)
		}
	}
	return names
}
