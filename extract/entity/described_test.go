package entity

import "testing"

// TestDescribed holds bodies told by what stands beside their noun: their state, their seat,
// their name.
func TestDescribed(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a ministry of a state by another name", "The Interior Ministry of the PRC left Geneva.", []string{"The Interior Ministry of the PRC = Ministry of Interior (China) (organization, name)"}},
		{"all that a ministry is for", "The Ministry of Foreign Affairs, African Integration and Nigeriens Abroad praised Peru.",
			[]string{"Ministry of Foreign Affairs, African Integration and Nigeriens Abroad = Ministry of Foreign Affairs (Niger) (organization, name)"}},
		{"and whose it is", "The Ministry of Foreign Affairs, African Integration and Diaspora of Gabon praised Peru.",
			[]string{"Ministry of Foreign Affairs, African Integration and Diaspora of Gabon = Ministry of Foreign Affairs (Gabon) (organization, name)"}},
		{"of the state at hand", "Gabon is wet. Gabon left. The Ministry of Foreign Affairs, African Integration and Regional Cooperation praised Peru.",
			[]string{"Ministry of Foreign Affairs, African Integration and Regional Cooperation = Ministry of Foreign Affairs (Gabon) (organization, name)"}},
		{"others behind a ministry", "The Ministry of Defence, Gazprom and Rosneft left Chad.", []string{"Gazprom = Gazprom (organization, name)", "Rosneft = Rosneft (organization, name)"}},
		{"a service and its name", "Ukraine's foreign intelligence agency, the SZRU, left. Ukraine's intelligence service SBU left.",
			[]string{"Ukraine's intelligence service = Security Service of Ukraine (organization, name)", "SBU = Security Service of Ukraine (organization, name)"}},
		{"no name but another", "Ukraine's intelligence agency, the SBU and the army left.", []string{"Ukraine's intelligence agency = Ukrainian intelligence agency (organization, name)"}},
		{"initials of the state's own", "Chad met the Czech intelligence service BIS.", []string{"BIS = Security Information Service (organization, name)"}},
		{"sites in small letters", "It hit the Prince Sultan air base, Al Udeid airbase, Hamad international airport and the Kakhovka dam.",
			[]string{"Prince Sultan air base = Prince Sultan Air Base (place, name)", "Al Udeid airbase = Al Udeid Air Base (place, name)",
				"Hamad international airport = Hamad International Airport (place, name)", "Kakhovka dam = Kakhovka Dam (place, name)"}},
		{"a month before a body", "On 26 and 27 March Qwerin Chamber met.", []string{"Qwerin Chamber = Qwerin Chamber (organization, name)"}},
		{"who speaks for a body", "Peru met a Hamas spokesman and a State Department spokeswoman.",
			[]string{"a Hamas spokesman = Hamas (armed_group, forces)", "a State Department spokeswoman = United States Department of State (organization, forces)"}},
		{"whom somebody speaks for", "Ada Qwerin, spokeswoman of the Kremlin, met an envoy of Lima.", []string{"Kremlin = Russia (country, metonym)", "Lima = Peru (country, metonym)"}},
		{"a capital's ministry in capitals", "Lima's Foreign Ministry and Quito's Ministry of Defence left Chad.",
			[]string{"Lima's Foreign Ministry = Ministry of Foreign Affairs (Peru) (organization, name)", "Quito's Ministry of Defence = Ministry of Defence (Ecuador) (organization, name)"}},
		{"what only a state wishes", "Chad left at Lima's wish and trusted Quito.", []string{"Lima = Peru (country, metonym)", "Quito = Ecuador (country, metonym)"}},
		{"a name inside a sentence, then at its head", "Chad met Bhumjaithai. Bhumjaithai left Thailand.", []string{"Bhumjaithai = Bhumjaithai Party (organization, name)"}},
		{"a party and its leader", "Albin Kurti leads Vetëvendosje.", []string{"Vetëvendosje = Vetëvendosje (organization, name)"}},
		{"a wing of a group", "Chad met the SPLM-South.", []string{"SPLM-South = SPLM-South (organization, name)"}},
		{"a medium for a state", "The head of Sputnik Moldova, Ada Qwerin, left. It told Sputnik Chad had left.",
			[]string{"Sputnik Moldova = Sputnik Moldova (organization, name)", "Chad = Chad (country, name)"}},
		{"a bloc by its region", "Mali left. The West African bloc and the Gulf bloc stayed.", []string{"West African bloc = Economic Community of West African States (organization, name)", "Gulf bloc = Gulf Cooperation Council (organization, name)"}},
		{"a region's legislature", "The state legislature of Ohio left Chad. The parliament of Catalonia stayed.",
			[]string{"The state legislature of Ohio = Ohio General Assembly (organization, name)", "The parliament of Catalonia = Parliament of Catalonia (organization, name)"}},
		{"a company called by a region", "Chad sued Sichuan Zhuxinhe.", []string{"Sichuan Zhuxinhe = Sichuan Zhuxinhe (organization, name)"}},
		{"where somebody comes from", "Chad jailed a man of Iranian descent. Arms of Turkish make left.", []string{"! Iranian", "! Turkish"}},
		{"after what ships are called", "The Chinese frigate Changsha, the submarine Kursk and the corvette Admiral Tarvin left Chad.",
			[]string{"The Chinese frigate = China (country, forces)", "! Changsha", "! Kursk", "! Tarvin", "! Admiral"}},
		{"a warship again", "The USS Qwerin left. Chad met the Qwerin. The IRIS Tarvin left.",
			[]string{"USS Qwerin = United States (country, forces)", "Qwerin = United States (country, forces)", "IRIS Tarvin = Iran (country, forces)"}},
		{"a council and where it sits", "He left the National Security Council in Lima.", []string{"National Security Council = National Security Council (Peru) (organization, name)"}},
		{"whom somebody known speaks for", "Maria Zakharova of the Foreign Ministry and Marie Qwerin, who speaks for the State Bank, blamed Peru.",
			[]string{"the Foreign Ministry = Ministry of Foreign Affairs (Russia) (organization, name)"}},
		{"two sides of one name", "Troops left North and South Kivu. The East and West Qwerin Road is long.",
			[]string{"North = North Kivu (place, name)", "South Kivu = South Kivu (place, name)"}},
		{"the first word of a union's name", "Peru left the Commonwealth of Independent States. The Commonwealth met Chad.", []string{"Commonwealth = Commonwealth of Independent States (organization, name)"}},
		{"a union named in full", "The Commonwealth of Nations met the Commonwealth of Independent States. The Commonwealth left.", []string{"Commonwealth = Commonwealth of Nations (organization, name)"}},
		{"a state's oil company", "Chad sued Venezuela's state oil company.", []string{"Venezuela's state oil company = PDVSA (organization, name)"}},
		{"the bank of several states", "Gabon's central bank met the central bank of Mali.",
			[]string{"Gabon's central bank = Bank of Central African States (organization, name)", "the central bank of Mali = Central Bank of West African States (organization, name)"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkMentions(t, "2019-06-01", c.text, c.want) })
	}
}
