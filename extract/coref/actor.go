package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
)

// actor is what the text has said of one entity up to some point.
type actor struct {
	entity  *entity.Entity
	gender  gender
	spelled []string // the words it was mentioned by
	folded  []string // its names and these, as many as somebody has asked for
	heads   []string // lower-case common nouns that it was called by: "soldiers" of "Israeli soldiers"
	offices []office
	held    []office // what the tables say besides
	once    []office // of which they say that it has ended
	at      []int    // mentions that stand for it, in the order of the text
}

// office is what a person is called besides the name.
type office struct {
	title string         // lower case: "prime minister"
	of    *entity.Entity // nil unknown
	past  bool           // "former"
}

// last gives the index of the latest mention, -1 before the first.
func (a *actor) last() int {
	if len(a.at) == 0 {
		return -1
	}
	return a.at[len(a.at)-1]
}

// names are the folded names of the actor and the words it was mentioned by. Of most actors
// nobody asks.
func (a *actor) names() []string {
	if a.folded == nil {
		a.folded = append(a.folded, fold(a.entity.Name))
		for _, n := range a.entity.Aka {
			a.folded = append(a.folded, fold(n))
		}
	}
	for _, n := range a.spelled[len(a.folded)-1-len(a.entity.Aka):] {
		a.folded = append(a.folded, fold(n))
	}
	return a.folded
}

// remember takes mention i into the memory, once it has an entity.
func (x *resolution) remember(i int) {
	m := &x.out[i]
	if m.Entity == nil {
		return
	}
	a := x.actor(m.Entity)
	a.at = append(a.at, i)
	if m.Form == entity.Pronoun {
		if p := x.pronouns[x.lower(i)]; p != nil && a.gender == unknown && a.entity.Type == entity.Person && (p.gender == male || p.gender == female) {
			a.gender = p.gender
		}
		return
	}
	if m.Form == entity.Name || m.Form == entity.Nominal {
		if n := m.Of(x.doc.Text); !slices.Contains(a.spelled, n) {
			a.spelled = append(a.spelled, n)
		}
	}
	if h := x.token(m.Sentence, m.Head); isLowerWord(h.Text) && m.Form != entity.Pronoun && !slices.Contains(a.heads, h.Lower) {
		a.heads = append(a.heads, h.Lower)
	}
	if h := x.apposedNoun(i); h != "" && !slices.Contains(a.heads, h) {
		a.heads = append(a.heads, h)
	}
	x.hold(a, m)
	if m.Form == entity.Role && x.token(m.Sentence, m.Head).Lower == "counterpart" {
		if owner, _ := x.owner(i); owner != nil && owner != a {
			for _, o := range owner.offices {
				if o.of == nil || m.TitleOf == nil || o.of.ID != m.TitleOf.ID {
					a.offices = append(a.offices, office{title: o.title, of: m.TitleOf}) // his is hers in another state
				}
			}
		}
	}
}

// key is by what actors are told apart.
func key(e *entity.Entity) string {
	if e.ID == "" {
		return string(e.Type) + ":" + e.Name
	}
	return e.ID
}

// actor gives the memory's entry for an entity.
func (x *resolution) actor(e *entity.Entity) *actor {
	key := key(e)
	a := x.actors[key]
	if a == nil {
		a = &actor{entity: e}
		if e.Type == entity.Person {
			a.gender = x.genderOfName(e.Name)
		}
		x.actors[key], x.order = a, append(x.order, a)
	}
	return a
}

// onlyActor gives the only actor that the text has named so far and that fits; nil for none or
// several.
func (x *resolution) onlyActor(fits func(*actor) bool) (only *actor) {
	for _, a := range x.order {
		if len(a.at) == 0 || !fits(a) {
			continue
		}
		if only != nil {
			return nil
		}
		only = a
	}
	return only
}

// officesOf gives the offices of somebody's state by titles with ";" between them.
func (x *resolution) officesOf(a *actor, titles string) (out []office) {
	if titles == "" {
		return nil
	}
	for _, t := range lexicon.List(titles) {
		out = append(out, office{title: t, of: x.state(a.entity.Country)})
	}
	return out
}

// hold notes the office that a mention tells of, and the gender that goes
// with it ("Mrs", "spokesman").
func (x *resolution) hold(a *actor, m *Mention) {
	if a.entity.Type != entity.Person {
		return
	}
	title := strings.ToLower(m.Title)
	if len(a.held) == 0 {
		a.held = x.officesOf(a, m.Held)
	}
	if len(a.once) == 0 {
		a.once = x.officesOf(a, m.HeldOnce)
	}
	if title != "" && m.Form != entity.Pronoun {
		a.offices = append(a.offices, office{title, m.TitleOf, m.Former})
	}
	if x.given[fold(a.entity.Name)] != unknown {
		return // "Sheikh Hasina" is no man
	}
	if g := x.genderOfWords(title); g != unknown {
		a.gender = g
	} else if g := x.gendered[x.token(m.Sentence, m.First-1).Lower]; g != unknown && m.Form == entity.Name {
		a.gender = g
	} else if g := x.gendered[x.token(m.Sentence, m.First).Lower]; g != unknown && m.Last-m.First > 1 {
		a.gender = g
	}
}

// genderOfName goes by given names: "Maria" of "Ana Maria Rossi".
func (t *tables) genderOfName(name string) gender {
	if g := t.given[fold(name)]; g != unknown {
		return g // "Wang Yi"
	}
	words := strings.Fields(name)
	for i, w := range words {
		if g := t.gendered[strings.ToLower(w)]; g != unknown && i < len(words)-1 {
			return g // "Queen Elizabeth", "Prince Philip"
		}
	}
	for i, w := range words {
		if i > 0 && i == len(words)-1 && !strings.Contains(w, "-") {
			break // a surname
		}
		w = fold(w)
		switch w {
		case "bin", "ibn", "abu":
			return male
		case "bint", "umm":
			return female
		}
		if g := t.given[w]; g != unknown {
			return g
		}
	}
	if len(words) > 1 {
		last := fold(words[len(words)-1])
		for _, ending := range []string{"ova", "eva", "skaya", "ska"} {
			if strings.HasSuffix(last, ending) {
				return female // Slavic surnames of women
			}
		}
	}
	return unknown
}

// genderOfWords gives the gender that any of some lower-case words tells.
func (t *tables) genderOfWords(s string) gender {
	if g := t.gendered[s]; g != unknown {
		return g
	}
	for _, w := range strings.Fields(s) {
		if g := t.gendered[w]; g != unknown {
			return g
		}
	}
	return unknown
}

// lower gives the words of mention i in lower case.
func (x *resolution) lower(i int) string {
	m := &x.out[i]
	if m.Last == m.First+1 {
		return x.token(m.Sentence, m.First).Lower
	}
	return strings.ToLower(m.Of(x.doc.Text))
}
