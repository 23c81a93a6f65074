package when

import (
	"strings"
	"testing"

	"geokg/extract/text"
)

// Published on a Tuesday.
const published = "2022-07-12"

func TestFind(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"The two met on Monday.", "2022-07-11"},
		{"The two met on Tuesday.", "2022-07-12"},
		{"The two met on Wednesday night.", "2022-07-06"},
		{"The two will meet on Wednesday.", "2022-07-13"},
		{"The premier is due in Rome next Friday.", "2022-07-15"},
		{"It fell last Tuesday.", "2022-07-05"},
		{"They spoke yesterday.", "2022-07-11"},
		{"They speak today.", "2022-07-12"},
		{"They met on 13.05.2021.", "2021-05-13"}, {"They met on 3.5.2021, in Gao.", "2021-05-03"}, {"Version 13.45.2021 is out.", ""}, {"The index is at 3.5.20211.", ""},
		{"Talks are planned for tomorrow.", "2022-07-13"},
		{"He will visit Tehran next week.", "2022-07-18/2022-07-24"},
		{"He visited Tehran last week.", "2022-07"},
		{"The truce was signed last month.", "2022-06"},
		{"The truce was signed earlier this month.", "2022-07"},
		{"The truce was signed last year.", "2021"},
		{"It seized Crimea in 2014.", "2014"},
		{"The deal of July 2015 is dead.", "2015-07"},
		{"On 12 April 2019 he was arrested.", "2019-04-12"},
		{"On April 12, 2019, he was arrested.", "2019-04-12"},
		{"On Friday, April 12, 2019, he was arrested.", "2019-04-12"},
		{"Tuesday, July 12, 2022 The envoy met them yesterday.", "2022-07-11"},
		{"Monday, July 11, 2022 The envoy met them.", "2022-07-11"},
		{"He was arrested on May 3.", "2022-05-03"},
		{"He was arrested on December 3.", "2021-12-03"},
		{"The summit will be held on July 20.", "2022-07-20"},
		{"In January, it joined the bloc.", "2022-01"},
		{"In November, it joined the bloc.", "2021-11"},
		{"It will join the bloc in November.", "2022-11"},
		{"It may join, and people march.", ""},
		{"The raid last May killed nine.", "2022-05"},
		{"Jan Novotny met the envoy of June Hall.", ""},
		{"Police arrested April Falkner, said Jan Novotny's lawyer.", ""},
		{"In April Russia left, and NATO held an April Summit.", "2022-04 2022-04"},
		{"Jan Novotny met April Falkner in May.", "2022-05"},
		{"It began in March and April Council votes ended it.", "2022-03/2022-04"},
		{"He has been held since 2016.", "2016/2022-07-12"},
		{"He has been held since last Wednesday.", "2022-07-06/2022-07-12"},
		{"It struck between September 10, 2015, and February 2, 2016.", "2015-09-10/2016-02-02"},
		{"She will travel from April 25 to 29.", "2022-04-25/2022-04-29"},
		{"He was in Rome for the summit, June 30-31.", ""},
		{"He was in Rome for the summit, June 29-30.", "2022-06-29/2022-06-30"},
		{"Russia captured it eight years ago.", "2014"},
		{"Ties resumed nine months ago.", "2021-10"},
		{"Two years ago today, it fell.", "2020-07-12"},
		{"By resolution 1999 (2011), it fell.", ""},
		{"It fell (2011).", "2011"},
		{"Ten years ago this month, it fell.", "2012-07"},
		{"Hundreds died in the past week.", "2022-07-05/2022-07-12"},
		{"The war of the 1980s is over.", "1980/1989"},
		{"He governed from 2001 to 2004.", "2001/2004"},
		{"The 2015-16 talks failed.", "2015/2016"},
		{"The pact was suspended in early August.", "2021-08"},
		{"It sent about 2000 men.", ""},
		{"They met on February 30.", ""},
		{"Flights are banned until July 20.", "2022-07-12/2022-07-20"},
		{"He was in Rome from 7 to 10 July.", "2022-07-07/2022-07-10"},
		{"Bases were struck between 4 and 6 July.", "2022-07-04/2022-07-06"},
		{"They met on July 3 and 4.", "2022-07-03/2022-07-04"},
		{"They met on Sunday and Monday.", "2022-07-10/2022-07-11"},
		{"They met on Friday and Monday.", "2022-07-08 2022-07-11"},
		{"The town was shelled over the weekend.", "2022-07-09/2022-07-10"},
		{"Nine died in the past 24 hours.", "2022-07-11/2022-07-12"},
		{"It withdrew in mid-June.", "2022-06"},
		{"It was struck last night.", "2022-07-11"},
		{"They spoke this morning.", "2022-07-12"},
		{"The jets were sold in the 1980's.", "1980/1989"},
		{"They met a week ago.", "2022-07-05"},
		{"They met two weeks ago.", "2022-06-28"},
		{"Aid has doubled over the past two years.", "2020/2022"},
		{"Aid has doubled over the past year.", "2021-07/2022-07"},
		{"Aid has doubled over the last three months.", "2022-04/2022-07"},
		{"Gas will flow for the next 15 years.", "2022/2037"},
		{"He resigns two days after the raid.", "2022-07-10"},
		{"He resigns a day before the summit.", "2022-07-13"},
		{"It comes on the eve of the summit.", "2022-07-13"},
		{"He resigns nine months after rebels took the town.", "2021-10"},
		{"He was in Rome on 4 and 5 July 2021.", "2021-07-04/2021-07-05"},
		{"Bases were struck in the night of 7 to 8 June.", "2022-06-07/2022-06-08"},
		{"They met on the 11th and the 12th of May.", "2022-05-11/2022-05-12"},
		{"They met on 11 and 14 May.", "2022-05-14"},
		{"They met on May 11 and 12, 2019.", "2019-05-11/2019-05-12"},
		{"They fought between May and July 2014.", "2014-05/2014-07"},
		{"They fought from November to January 2014.", "2013-11/2014-01"},
		{"He was sentenced in March last year.", "2021-03"},
		{"He was sentenced in August of last year.", "2021-08"},
		{"She was banned in 2004, and her assets were frozen in July of that year.", "2004 2004-07"},
		{"He arrives on the 25th of this month.", "2022-07-25"},
		{"He left on the 5th of last month.", "2022-06-05"},
		{"It struck on 3 May, and that night it struck again.", "2022-05-03 2022-05-03"},
		{"He was held on the 10th, and on the 20th he left.", "2022-07-10 2022-07-20"},
		{"Talks began in March. On the 24th, the envoy left.", "2022-03 2022-03-24"},
		{"The pact was signed on the fifteenth of the month.", "2022-06-15"},
		{"They have fought since the 4th.", "2022-07-04/2022-07-12"},
		{"On the 20th anniversary they met.", ""},
		{"He fled to the 49th Army on the 5th Fleet.", ""},
		{"He was held on 1 March and let go two days afterwards.", "2022-03-01 2022-03-03"},
		{"He ruled it from 1982 until he was overthrown in December 1990.", "1982/1990-12 1990-12"},
		{"It struck on 3 May. It withdrew the following morning.", "2022-05-03 2022-05-04"},
		{"It rejoins five years after its premier left.", "2017"},
		{"It rejoins three weeks after the raid.", "2022-06"},
		{"He resigned on Friday, two days after the raid.", "2022-07-08 2022-07-06"},
		{"Crowds mark the 20th anniversary of the pact.", "2002"},
		{"On the first anniversary of the raid crowds gathered.", "2021-07-12"},
		{"It recalled him two days earlier.", "2022-07-10"},
		{"It withdrew after a raid the day prior.", "2022-07-11"},
		{"A day before, it expelled them.", "2022-07-11"},
		{"Nine were abducted in the last week.", "2022-07-05/2022-07-12"},
		{"It fell in the last week of June.", "2022-06"},
		{"Flights are banned until the end of August.", "2022-07-12/2022-08"},
		{"Flights are banned until at least July 20.", "2022-07-12/2022-07-20"},
		{"It will leave by the end of the year.", "2022-12"},
		{"He will be in Rome from 5–8 September 2022.", "2022-09-05/2022-09-08"},
		{"They met on 5–8 July.", "2022-07-05/2022-07-08"},
		{"They met on 5-8 July.", "2022-07-05/2022-07-08"},
		{"They met earlier in the year.", "2022"},
		{"They will meet later in the month.", "2022-07"},
		{"They met from 1768 to 1771.", "1768/1771"},
		{"It fell between 1768 and 1771.", "1768/1771"},
		{"About 1768 men met.", ""},
		{"They met in mid-2014.", "2014"},
		{"It took the jets in the 1970s and 1980s.", "1970/1989"},
		{"It will open in the spring of 2023.", "2023-03/2023-05"},
		{"It opened in summer 2014.", "2014-06/2014-08"},
		{"Prices fall in 2014.", "2014"},
		{"It grew in the first half of 2017.", "2017-01/2017-06"},
		{"It shrank in the third quarter of last year.", "2021-07/2021-09"},
		{"It will leave by year's end.", "2022-12"},
		{"It is closed from midnight tonight until midnight on 6 August.", "2022-07-12/2022-08-06"},
		{"It is closed from noon tomorrow to 6 pm on July 20.", "2022-07-13/2022-07-20"},
		{"It will stay from Saturday until year's end.", "2022-07-16/2022-12"},
		{"The truce holds through July 20.", "2022-07-12/2022-07-20"},
		{"It leaves the bloc at 23:00 GMT.", "2022-07-12"},
		{"They meet at 6 p.m. on Friday.", "2022-07-08"},
		{"They meet at 11:30 a.m. in Rome.", "2022-07-12"},
		{"It begins at midnight.", "2022-07-12"},
		{"Four in 30 fell.", ""},
		{"On July 3 it was hit. He resigned the same day.", "2022-07-03 2022-07-03"},
		{"It was hit. He resigned the same day.", "2022-07-12"},
		{"On July 3 it was hit. He resigned the following day.", "2022-07-03 2022-07-04"},
		{"It was hit. He resigned the following day.", "2022-07-13"},
		{"It was hit on July 3. Two weeks later he resigned.", "2022-07-03 2022-07"},
		{"In 2007 he lost. Four years later he won.", "2007 2011"},
		{"In 2007 he lost. Two days later he left.", "2007"},
		{"Four years later he won.", ""},
		{"In 2007 he lost. He won. Four years later he left.", "2007"},
		{"It joined in 1991. It has paid since then.", "1991 1991/2022-07-12"},
		{"He lost in June 2019. Later that month he left.", "2019-06 2019-06"},
		{"They met the next day.", "2022-07-13"},
		{"On July 3 it was hit. That same day he left.", "2022-07-03 2022-07-03"},
		{"It was hit. That day he left.", ""},
		{"In 2019 it was hit. The following year he left.", "2019 2020"},
		{"He resigned earlier in the day.", "2022-07-12"},
		{"It was signed earlier this week.", "2022-07-11/2022-07-12"},
		{"They met earlier in the week.", "2022-07-11/2022-07-12"},
		{"On July 3 it was hit. The day before, he had left.", "2022-07-03 2022-07-02"},
		{"On July 3 it was hit. A day earlier, he had left.", "2022-07-03 2022-07-02"},
		{"He resigned hours after the raid.", "2022-07-12"},
		{"He resigned days after the raid.", "2022-07"},
		{"He resigned several days after the raid.", ""},
		{"It was hit in recent days.", ""},
		{"It fell in recent years.", ""},
		{"He begins a three day visit.", "2022-07-10/2022-07-12"},
		{"It shelled the town for the second day.", "2022-07-11/2022-07-12"},
		{"It shelled the town for two straight days.", "2022-07-11/2022-07-12"},
		{"He was jailed for 20 years.", "2002/2022"},
		{"He was sentenced to 20 years.", ""},
		{"The rule of 12 years is over.", ""},
		{"They met the previous day.", "2022-07-11"},
		{"On July 3 it was hit. He had left the previous day.", "2022-07-03 2022-07-02"},
		{"It lost last year. He resigned the same day.", "2021 2022-07-12"},
		{"They met yesterday evening.", "2022-07-11"},
		{"They fought from yesterday evening until this morning.", "2022-07-11/2022-07-12"},
		{"They met on Friday last week.", "2022-07-08"},
		{"They met on Monday of last week.", "2022-07-04"},
		{"They will meet on Tuesday next week.", "2022-07-19"},
		{"He told the Sunday Times that they met.", ""},
		{"They marked Good Friday.", ""},
		{"He left on Sunday. The Times reported it.", "2022-07-10"},
		{"It was held by March 23 Movement rebels.", ""},
		{"He testified before the January 6 committee.", ""},
		{"On March 23 committee members resigned.", "2022-03-23"},
		{"The March sanctions hold.", "2022-03"},
		{"Its May offensive failed.", "2022-05"},
		{"The March of the poor began.", ""},
		{"He spied during the 1970–76 period.", "1970/1976"},
		{"It spied in the early 80s.", "1980/1989"},
		{"It spied in the 80s and 90s.", "1980/1999"},
		{"It fell in late-2019.", "2019"},
		{"He left five hours after the raid.", "2022-07-12"},
		{"He is missing 48 hours after the raid.", "2022-07-10"},
		{"He left after serving nine years in prison.", "2013/2022"},
		{"They met.", ""},
		{"It ruled the island until May 1963.", ""},
		{"It was not until 2014 that he left.", "2014"},
		{"It ruled the island from 1912 until 1963.", "1912/1963"},
		{"They bombed it on the second of June.", "2022-06-02"},
		{"He must leave by the first of August.", "2022-08-01"},
		{"It has suspended flights from Wednesday on.", "2022-07-13"},
		{"It suspended flights from Sunday onwards, he said.", "2022-07-17"},
		{"It struck them from Monday on the coast.", "2022-07-11"},
		{"In May he was charged. They fined him the same day.", "2022-05 2022-05"},
		{"It expelled him on Sunday. Earlier in the day, it had fined him.", "2022-07-10 2022-07-10"},
		{"2. On July 6 it barred them. 3. On the same day they protested.", "2022-07-06 2022-07-06"},
		{"It applied in March 2021, two months after the raid.", "2021-03 2021-01"},
		{"It joined in 2014, two years after the raid.", "2014 2012"},
		{"In May 2021, a week after the raid, it left.", "2021-05 2021-04"},
	} {
		var got []string
		for _, x := range Find(published, text.Split(&text.Document{Text: c.sentence})) {
			got = append(got, x.Value)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s\n\tgives %q, want %q", c.sentence, got, c.want)
		}
	}
}

// What has happened lies before publication, what is planned after it; a
// length reaches back or on.
func TestReadings(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"They talk on Friday.", "2022-07-08 past as told, 2022-07-15 next"},
		{"He will meet those who met on Friday.", "2022-07-08 past as told, 2022-07-15 next"},
		{"They will meet on Friday.", "2022-07-15 next as told, 2022-07-08 past"},
		{"They may meet in September.", "2022-09 next as told, 2021-09 past"},
		{"In May they met, and left in September.", "2022-05 past as told, 2023-05 next, 2021-09 past as told, 2022-09 next"},
		{"They meet in September.", "2021-09 past as told, 2022-09 next"},
		{"It is closed until Friday.", "2022-07-12/2022-07-15"},
		{"They met yesterday.", "2022-07-11"},
		{"They met last week.", "2022-07 month of week, 2022-07-04/2022-07-10 week"},
		{"They meet next week.", "2022-07-18/2022-07-24 week, 2022-07 month of week"},
		{"They met two weeks ago.", "2022-06-28 weeks, 2022-06 month of weeks"},
		{"It has been closed since June.", "2022-06/2022-07-12 to the day, 2022-06/2022-07 to the month"},
		{"They begin a three-day visit.", "2022-07-10/2022-07-12 back, 2022-07-12/2022-07-14 ahead"},
		{"He was held for ten days.", "2022-07-02/2022-07-12 back, 2022-07-12/2022-07-22 ahead"},
		{"It ends a 16-year ban.", "2006/2022 back, 2022/2038 ahead"},
		{"It ends a 28-month-long siege.", "2020-03/2022-07 back, 2022-07/2024-11 ahead"},
		{"He is freed after more than two years.", "2020/2022 back, 2022/2024 ahead"},
		{"It fires for a third consecutive day.", "2022-07-10/2022-07-12 row, 2022-07-12 end of row"},
		{"It has been in power since he left in 2013.", "2013, 2013/2022-07-12 since, to the day, 2013/2022 since, to the month"},
		{"It was quiet since then, and in 2013 they left.", "2013"},
		{"They struck it, starting in 2009.", "2009, 2009/2022-07-12 since, to the day, 2009/2022 since, to the month"},
		{"He resigns a year after the raid.", "2021 years, 2021-07 years to the month, 2021-07-12 years to the day"},
		{"Crowds mark the 20th anniversary of the pact.", "2002 anniversary, 2002-07 month of anniversary"},
		{"They agreed a three-day truce starting on Sunday.", "2022-07-17/2022-07-19 ahead, 2022-07-17 next as told, 2022-07-10 past, 2022-07-10/2022-07-12 since, to the day"},
		{"Flights are banned for two weeks beginning August 3.", "2022-08-03/2022-08-17 ahead, 2022-08-03"},
		{"It has a two-year term, starting on January 1, 2023.", "2023-01-01/2024-12-31 ahead, 2023-01-01"},
		{"They met this summer.", "2022-06/2022-08 season, 2022 year of season"},
	} {
		var got []string
		for _, x := range Find(published, text.Split(&text.Document{Text: c.sentence})) {
			for _, r := range x.Readings {
				got = append(got, strings.TrimSpace(r.Value+" "+r.As))
			}
			if x.Value != x.Readings[0].Value {
				t.Errorf("%s\n\tis %s, its first reading %s", c.sentence, x.Value, x.Readings[0].Value)
			}
		}
		if got := strings.Join(got, ", "); got != c.want {
			t.Errorf("%s\n\tgives %s, want %s", c.sentence, got, c.want)
		}
	}
}

func TestFindWithoutDay(t *testing.T) {
	s := text.Split(&text.Document{Text: "They met on Monday, in July and on 3 May 2019."})
	got := Find("", s)
	if len(got) != 1 || got[0].Value != "2019-05-03" {
		t.Errorf("without a day of publication: %v", got)
	}
}

func FuzzFind(f *testing.F) {
	f.Add(published, "From May 5 to 7, since 1999, the 12th of June-July 2014-16, next last past two days ago.")
	f.Add("", "2022-13-45 in 0s")
	f.Add(published, "for 9223372036854775807 years, a 99999999-day, the third half of 2017, for the second day. Four years later, since then, 25:70 GMT in winter 2099")
	f.Fuzz(func(t *testing.T, day, s string) {
		d := &text.Document{Text: s}
		for _, x := range Find(day, text.Split(d)) {
			if x.Start < 0 || x.End > len(s) || x.Start >= x.End || x.Value == "" {
				t.Errorf("%q: %+v", s, x)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	d := &text.Document{Text: strings.Repeat("On Monday the premier met the envoy in Rome, after talks last week; they will meet again on 5 May 2023. ", 50)}
	s := text.Split(d)
	words := 0
	for i := range s {
		words += len(s[i].Tokens)
	}
	for b.Loop() {
		Find(published, s)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// TestStretch: an interval ends with the day of publication, or begins with it.
func TestStretch(t *testing.T) {
	day := Time{day: "2022-07-12"}
	for value, want := range map[string]string{
		"2014/2022-07-12": "to now", "2014/2022": "to now", "2014-02/2022-07": "to now", "2022-07-12/2022-07-20": "from now", "2022/2025": "from now",
		"2014/2016": "", "2022-07-12": "", "2014": "",
	} {
		if got := day.Stretch(value); got != want {
			t.Errorf("%s is %q, want %q", value, got, want)
		}
	}
	if got := (Time{}).Stretch("2014/2022"); got != "" {
		t.Errorf("without a day 2014/2022 is %q", got)
	}
}

// TestSide: a time is past, ahead, or holds the day of publication.
func TestSide(t *testing.T) {
	day := Time{day: "2022-07-12"}
	for value, want := range map[string]string{
		"2022-07-11": "past", "2022-07-12": "now", "2022-07-13": "ahead", "2022-06": "past", "2022-07": "now", "2022": "now", "2023": "ahead",
		"2014/2016": "past", "2014/2022-07-12": "now", "2022-07-12/2022-07-20": "now", "2022-08/2022-09": "ahead",
	} {
		if got := day.Side(value); got != want {
			t.Errorf("%s is %s, want %s", value, got, want)
		}
	}
	if got := (Time{}).Side("2014"); got != "undated" {
		t.Errorf("without a day 2014 is %s", got)
	}
}
