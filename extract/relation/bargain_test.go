package relation

import "testing"

// TestBargain: who gets a concession is given it; what is bought for somebody is supplied; a ban that is
// eased is a concession.
func TestBargain(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, name, want string
		turned                    bool
	}{
		{"[Chad] won concessions from [Mali] at the talks.", "concessions", "CONCEDES_TO", "CONCEDES_TO", true},
		{"[Chad] has wrung a waiver from [Mali].", "waiver", "CONCEDES_TO", "CONCEDES_TO", true},
		{"[Chad] made concessions to [Mali].", "concessions", "CONCEDES_TO", "CONCEDES_TO", false},
		{"[Chad] lifted a ban on rice from [Mali].", "lifted", "CONCEDES_TO", "CONCEDES_TO", false},
		{"[Chad] will buy tents for [Mali].", "buy", "TRADES_WITH", "SUPPLIES", false},
		{"[Chad] paid for the purchase of tents for [Togo] and [Mali].", "purchase", "TRADES_WITH", "SUPPLIES", false},
		{"[Chad] will buy tents from [Mali].", "buy", "TRADES_WITH", "TRADES_WITH", false},
		{"[Chad] will sell tents for [Mali].", "sell", "TRADES_WITH", "TRADES_WITH", false},
		{"[Chad] suspended its export controls on [Mali].", "controls", "SANCTIONS", "CONCEDES_TO", false},
		{"[Chad] has dropped a ban on rice from [Mali].", "ban", "BLOCKS", "CONCEDES_TO", false},
		{"[Chad] suspended its exports of rice to [Mali].", "suspended", "SANCTIONS", "SANCTIONS", false},
		{"[Chad] imposed export controls on [Mali].", "controls", "SANCTIONS", "SANCTIONS", false},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.name, "actual")
		x.Object = len(m) - 1
		got := d.boughtFor(d.wrung(d.easedBans([]Relation{x})))
		if len(got) != 1 || got[0].Name != c.want || (got[0].Subject != 0) != c.turned {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}

// TestNoParty: who is told of beside a deal, a sanction or a ship has no part in it.
func TestNoParty(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, name string
		want                int
	}{
		{"[Chad] violated the fragile truce with [Mali].", "truce", "AGREES_WITH", 0},
		{"[Chad] has broken its pact with [Mali].", "pact", "AGREES_WITH", 0},
		{"[Chad] signed a truce with [Mali].", "truce", "AGREES_WITH", 1},
		{"A [Chad]-flagged tanker took on oil exported by [Mali].", "exported", "TRADES_WITH", 0},
		{"A tanker of [Chad] took on oil exported by [Mali].", "exported", "TRADES_WITH", 1},
		{"[Chad] added two banks to its list for helping [Mali].", "list", "SANCTIONS", 0},
		{"[Chad] added two banks to its list of those barred in [Mali].", "list", "SANCTIONS", 1},
		{"[Chad] exported oil through [Mali].", "exported", "TRADES_WITH", 0},
		{"[Chad] exported oil to [Mali].", "exported", "TRADES_WITH", 1},
		{"[Chad] won a waiver for [o:the bank].", "won", "CONCEDES_TO", 0},
		{"[Chad] granted a waiver to [o:the bank].", "granted", "CONCEDES_TO", 1},
		{"[Chad] gave rebels a loan to win aid from [Mali].", "gave", "AIDS", 0},
		{"[Chad] gave aid to people from [Mali].", "gave", "AIDS", 1},
		{"[Chad] urged [Mali]'s creditors to wait.", "urged", "REQUESTS", 0},
		{"[Chad] urged [Mali]'s army to wait.", "urged", "REQUESTS", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		got := []Relation{cueIn(t, s, c.cue, c.name, "actual")}
		for _, choose := range []func([]Relation) []Relation{d.kinsmen, d.misplaced, d.bystanders, d.unacted, d.wrung} {
			got = choose(got)
		}
		if len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestSoldOnce: what is sold and sent to somebody by the same words is told once.
func TestSoldOnce(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Chad] plans to export tents to [Mali], which paid.")
	d := r.analyse(s, m, nil)
	sent, sold, paid := cueIn(t, s, "export", "SUPPLIES", "planned"), cueIn(t, s, "export", "TRADES_WITH", "planned"), cueIn(t, s, "paid", "TRADES_WITH", "actual")
	sent.Confidence, sold.Confidence, paid.Confidence = 0.5, 0.7, 0.4
	if got := d.soldOnce([]Relation{sent, sold, paid}); len(got) != 2 || got[0].Name != "TRADES_WITH" || got[1].Cue != paid.Cue {
		t.Errorf("%+v", got)
	}
}
