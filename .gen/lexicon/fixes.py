"""Corrections to the gazetteer, by hand: what its sources have wrong, leave out or name otherwise than an encyclopedia."""

# Aliases that are ordinary words or stand for too much.
NOT_NAMES = {
    "C", "States", "Federal", "People", "Persons", "Gente", "COLOMBIA", "Plo", "Un", "Farc", "Hsm", "Ltte", "Pkk", "Parti", "Vert", "VERTS", "Kkk", "THE EU", "THE WB",
    "World Bank President", "President of the World Bank", "MEPs", "MEP", "Amnesty", "Guardian", "Homeland Security", "National Guard", "Security Service", "Islam",
    "Islamic", "Arabic", "Christianity", "Third Reich", "Nazi Germany", "Alliance", "Islamic Republic", "La Dominicana", "Dominican", "Federal Republic", "RE", "REM",
    "Mission", "Front", "Union", "Movement", "Unity", "Freedom", "Justice", "Center", "Order", "Will", "Hope", "Future", "Forward", "Voice", "Solidarity", "Popular",
    "Obama Administration", "Vigilance", "Change", "Together", "National", "Shell Transport", "ICE", "ISA", "ISI", "Trusts", "Arg",
}

COUNTRY_NAMES = {
    "CZE": "Czech Republic", "CIV": "Ivory Coast", "MKD": "North Macedonia", "HKG": "Hong Kong", "MAC": "Macau", "BIH": "Bosnia and Herzegovina", "TTO": "Trinidad and Tobago",
    "ATG": "Antigua and Barbuda", "KNA": "Saint Kitts and Nevis", "LCA": "Saint Lucia", "VCT": "Saint Vincent and the Grenadines", "STP": "São Tomé and Príncipe", "PSE": "Palestine",
    "VAT": "Vatican City", "GMB": "The Gambia", "BHS": "The Bahamas", "TUR": "Turkey", "SWZ": "Eswatini", "CPV": "Cape Verde", "COG": "Republic of the Congo", "MMR": "Myanmar",
}
COUNTRY_ALIASES = {
    "CZE": ["Czechia"], "CIV": ["Côte d'Ivoire", "Cote d'Ivoire"], "MKD": ["Macedonia"], "TUR": ["Türkiye", "Turkiye"], "SWZ": ["Swaziland"], "CPV": ["Cabo Verde"], "MMR": ["Burma"],
    "VAT": ["Vatican", "Holy See", "Vatican City State"], "GMB": ["Gambia"], "BHS": ["Bahamas"], "NLD": ["Holland", "The Netherlands"], "ARE": ["UAE", "U.A.E.", "Emirates"], "BIH": ["Bosnia", "Bosnia-Herzegovina"],
    "USA": ["United States of America", "U.S.", "US", "USA", "U.S.A.", "America"], "GBR": ["Britain", "UK", "U.K.", "Great Britain"], "KOR": ["S Korea"], "PRK": ["N Korea", "DPRK"],
    "CHN": ["People's Republic of China", "PRC", "Mainland China", "mainland China"], "SYR": ["Syrian Arab Republic"], "RUS": ["Russian Federation"], "PSE": ["Palestinian territories", "State of Palestine"],
    "SAU": ["KSA", "Kingdom of Saudi Arabia"], "KNA": ["St. Kitts and Nevis", "St Kitts and Nevis"], "LCA": ["St. Lucia", "St Lucia"], "VCT": ["St. Vincent and the Grenadines", "St Vincent and the Grenadines"],
    "TLS": ["East Timor", "Timor-Leste"], "LKA": ["Ceylon"], "HKG": ["Hong Kong SAR"], "XKX": ["Republic of Kosovo"], "COG": ["Congo-Brazzaville", "Congo Republic"], "XNK": ["Nagorno Karabakh"],
    "PNG": ["PNG"], "TTO": ["Trinidad"], "ATG": ["Antigua"], "ESH": ["Sahrawi Arab Democratic Republic", "Western Sahara"],
}
NOT_COUNTRY = {"PSE": ["Palestinian Authority", "Palestinian National Authority"], "FRA": ["Hexagon"], "TZA": ["Tanganyika"], "XNK": ["Karabakh"], "ESH": [], "COD": ["FAC"], "CYM": ["Islands"],
               "USA": ["States"], "XKR": ["Kurdistan Regional Government", "KRG"], "IRN": ["Islamic Republic"], "CAF": ["CAR"], "MNE": ["Montenegro Republic"]}
NOT_DEMONYM = {"ABW": ["Dutch"], "CUW": ["Dutch"], "SPM": ["French", "Frenchman", "Frenchmanmen", "Frenchwoman"], "HKG": ["Chinese"], "MAC": ["Chinese"], "AFG": ["Afghani"], "IRN": ["Persian"], "BLM": ["French"], "MAF": ["French"], "FRA": ["Frenchmanmen"],
               "TWN": ["Taiwan"], "HKG": ["Chinese", "Hong Kong"], "SGP": ["Singapore"], "GUF": ["French"], "XAB": [], "COG": [], "DMA": ["Dominican", "Dominicans"], "GGY": ["Channel Islander"], "MYT": ["French"],
               "ASM": ["Samoan", "Samoans"], "VIR": ["American"], "GIN": [], "SJM": ["Norwegian"], "ALA": ["Finnish"], "CXR": ["Australian"], "XDN": ["Donetsk separatist"], "XLN": ["Luhansk separatist"]}
DEMONYMS = {"USA": ["Americans"], "KOR": [], "BIH": ["Bosnian", "Bosnians", "Bosniak", "Bosniaks"], "CZE": ["Czech", "Czechs"], "PHL": ["Philippine", "Filipino", "Filipinos"], "NLD": ["Dutch"],
            "ARE": ["Emirati", "Emiratis"], "SAU": ["Saudi", "Saudis", "Saudi Arabian"], "KGZ": ["Kyrgyz"], "MMR": ["Myanmar", "Burmese"], "VAT": ["Vatican"], "ARG": ["Argentine", "Argentinian", "Argentines"],
            "MKD": ["Macedonian", "Macedonians"], "XNK": [], "KAZ": ["Kazakh", "Kazakhs", "Kazakhstani"], "UZB": ["Uzbek", "Uzbeks"], "TKM": ["Turkmen"], "TJK": ["Tajik", "Tajiks"], "LSO": ["Basotho"],
            "ECU": ["Ecuadorian", "Ecuadorean", "Ecuadorans"], "GBR": ["British", "Britons"], "SWZ": ["Swazi"], "BWA": ["Botswanan"], "CIV": ["Ivorian", "Ivorians"], "TLS": ["East Timorese", "Timorese"],
            "SDN": ["Sudanese"], "SSD": ["South Sudanese"], "NZL": ["New Zealanders"], "TWN": ["Taiwanese"], "BGD": ["Bangladeshi", "Bangladeshis", "Bengali"], "MDV": ["Maldivian"], "PRI": ["Puerto Rican", "Puerto Ricans"]}
NOT_SEATS = {"Arg", "State Department", "Foreign Office", "Home Office", "Knesset building", "Prime Minister's Office", "Saint George's", "No. 10", "Number 10", "Bankova"}

PLACE_NAMES = {"washington.usa": "Washington"}
# id, name, aka, country, kind
PLACES = [
    ("washington-d-c.usa", "Washington, D.C.", ["Washington", "Washington D.C.", "Washington DC", "D.C."], "USA", "capital"),
    ("washington-state.usa", "Washington (state)", ["Washington State", "state of Washington"], "USA", "region"),
]
NOT_PLACES = {"washington.usa", "obama.jpn", "asia.phl", "federal.arg", "bali.ind", "washington.usa-2", "guatemala.gtm", "london.can", "florida.cub", "geneva.usa", "islamabad.ind", "anantnag.ind", "chittagong.bgd-islamabad"}
PEOPLE_WORDS = {"Catalan", "Catalans", "Chechen", "European", "Europeans", "African", "Africans", "Asian", "Tibetan", "Scottish", "Welsh", "English", "Kashmiri"}

GENERIC_BODIES = {"parliament", "senate", "national assembly", "house of representatives", "parlement", "federal parliament", "congress", "national congress", "general assembly of members", "supreme court",
                  "constitutional court", "high court", "chamber of deputies", "assembly", "legislative assembly", "federal assembly", "national council", "house", "general assembly", "national parliament", "council",
                  "upper house", "lower house", "house of assembly", "assembly of the republic", "house of commons parliament", "government", "police", "national police", "army", "navy", "air force", "national guard",
                  "armed forces", "coast guard", "cabinet", "ministry", "president", "federal council", "congress of deputies", "territorial assembly", "legislature", "mission", "national army", "border police",
                  "state council", "royal navy force", "national defense force", "national defence force", "defense force", "defence force", "security forces", "royal police", "chamber of representatives"}
NOT_ORGS = {"trump-administration.usa", "interpol.int", "southern-cone-common-market.int", "organization-for-security-and-cooperation-in-europe.int", "parliament-israel.isr", "parliament-ukraine.ukr",
            "united-nations-interim-force-in-lebanon.int", "united-nations-multidimensional-integrated-stabilization-mission-in-mali.int", "organization-for-democracy-and-economic-development.int",
            "united-nations-relief-and-works-agency-for-palestine-refugees-in-the-near-east.int", "international-chamber-of-commerce.int", "north-american-free-trade-agreement.int", "iraqi-governing-council.irq",
            "united-nations-organization-stabilization-mission-in-the-democratic-republic-of-the-congo.int", "organization-of-petroleum-exporting-countries.int"}
NOT_ALIAS = {
    "nato.int": ["the Alliance"], "commonwealth-of-nations.int": ["C"], "international-criminal-court.int": ["ICCT"], "hamas.pse": ["Khaled Meshaal", "Al-Aqsa Foundation"],
    "hezbollah.lbn": ["Islamic Jihad", "Islamic Jihad for the Liberation of Palestine", "Party of God"], "al-shabaab.som": ["Ahmad Umar", "Moktar Ali Zubeyr", "Ahmed Abdi Godane"],
    "al-qaeda.int": ["Al-Qaeda in Iraq", "Al Qaeda Linked Abu Sayyaf", "Al-Qaeda Linked Abu Sayyaf", "Al Qaida-Affiliated"], "revolutionary-armed-forces-of-colombia.col": ["PCC", "FARC rebels"],
    "conservative-party-uk.gbr": [], "muslims.int": ["Islamic", "Islam", "Islamist", "Islamists"], "syrian-national-coalition.syr": ["Syrian opposition"], "peronism.arg": ["Federal"],
    "italian-senate.ita": ["Italian parliament", "Chamber of Deputies"], "tatars.int": [], "houthi-movement.yem": ["Houthi rebels"], "communist-party-of-india-maoist.ind": ["Maoists", "Maoist rebels"],
    "nazis.deu": ["Nazi Germany", "Third Reich"], "christians.int": ["Christianity", "Coptic", "Copts", "Coptic Christians"], "islamic-state.irq": [], "world-bank.int": ["World Bank President", "President of the World Bank"],
    "liberation-tigers-of-tamil-eelam.lka": ["Tamil Tiger rebels"], "shin-bet.isr": ["ISA"], "inter-services-intelligence.pak": [], "scottish-parliament.gbr": ["Scottish Government"],
    "generalitat-de-catalunya.esp": ["Parliament of Catalonia", "Catalan parliament"],
}
ORG_ALIASES = {"organization-of-the-petroleum-exporting-countries.int": ["OPEC"], "organization-for-security-and-co-operation-in-europe.int": ["OSCE", "Organization for Security and Cooperation in Europe"],
               "international-criminal-police-organization.int": ["Interpol", "INTERPOL"], "mercosur.int": ["MERCOSUR"], "unifil.lbn": []}
# id, names (the first is the title), country, kind
ORGS = [
    ("israel-defense-forces.isr", ["Israel Defense Forces", "Israel Defence Forces", "Israeli Defense Forces", "Israeli Defence Forces", "IDF", "Israeli Army", "Israeli army", "Israel Defense Force", "Tzahal"], "ISR", "military"),
    ("israel-police.isr", ["Israel Police", "Israeli police", "Israeli Police"], "ISR", "police"),
    ("islamic-revolutionary-guard-corps.irn", ["Islamic Revolutionary Guard Corps", "Iranian Revolutionary Guard Corps", "Iranian Revolutionary Guards", "Iranian Revolutionary Guard", "Iran's Revolutionary Guards", "Revolutionary Guards", "Revolutionary Guard", "Revolutionary Guard Corps", "Islamic Revolutionary Guards Corps", "Army of the Guardians of the Islamic Revolution", "IRGC", "Pasdaran"], "IRN", "military"),
    ("quds-force.irn", ["Quds Force", "Qods Force", "al-Quds Force", "IRGC Quds Force"], "IRN", "military"),
    ("people-s-liberation-army.chn", ["People's Liberation Army", "PLA", "Chinese Army", "Chinese army"], "CHN", "military"),
    ("tatmadaw.mmr", ["Tatmadaw", "Myanmar Army", "Myanmar military", "Burmese military", "Myanmar Armed Forces"], "MMR", "military"),
    ("palestinian-national-authority.pse", ["Palestinian National Authority", "Palestinian Authority"], "PSE", "government"),
    ("islamic-consultative-assembly.irn", ["Islamic Consultative Assembly", "Majlis", "Iranian parliament", "Iranian Parliament", "Iran's parliament"], "IRN", "legislature"),
    ("grand-national-assembly-of-turkey.tur", ["Grand National Assembly of Turkey", "Turkish parliament", "Turkish Parliament", "Turkey's parliament", "Parliament of Turkey"], "TUR", "legislature"),
    ("rebelde-libyan-national-army.lby", ["Libyan National Army", "LNA"], "LBY", "military"),
    ("combined-joint-task-force-oir.int", ["Combined Joint Task Force – Operation Inherent Resolve", "Combined Joint Task Force", "CJTF-OIR", "US-led coalition", "U.S.-led coalition", "U.S.-led Coalition", "American-led coalition", "United States-led coalition", "American-led Coalition"], "", "military"),
    ("republic-of-korea-armed-forces.kor", ["Republic of Korea Armed Forces"], "KOR", "military"),
    ("united-states-central-command.usa", ["United States Central Command", "U.S. Central Command", "US Central Command", "Central Command", "CENTCOM", "USCENTCOM"], "USA", "military"),
    ("united-states-africa-command.usa", ["United States Africa Command", "U.S. Africa Command", "US Africa Command", "AFRICOM"], "USA", "military"),
    ("united-states-army.usa", ["United States Army", "U.S. Army", "US Army", "American army"], "USA", "military"),
    ("united-states-navy.usa", ["United States Navy", "U.S. Navy", "US Navy"], "USA", "military"),
    ("united-states-air-force.usa", ["United States Air Force", "U.S. Air Force", "US Air Force", "USAF"], "USA", "military"),
    ("united-states-marine-corps.usa", ["United States Marine Corps", "U.S. Marine Corps", "US Marine Corps", "U.S. Marines", "US Marines", "Marine Corps", "USMC"], "USA", "military"),
    ("united-states-coast-guard.usa", ["United States Coast Guard", "U.S. Coast Guard", "US Coast Guard"], "USA", "military"),
    ("supreme-court-of-the-united-states.usa", ["Supreme Court of the United States", "U.S. Supreme Court", "US Supreme Court", "United States Supreme Court"], "USA", "court"),
    ("supreme-court-of-the-united-kingdom.gbr", ["Supreme Court of the United Kingdom", "UK Supreme Court", "British Supreme Court"], "GBR", "court"),
    ("kremlin-press-service.rus", ["Kremlin Press Service"], "RUS", "government"),
    ("european-central-bank.int", ["European Central Bank", "ECB"], "", "igo"),
    ("european-external-action-service.int", ["European External Action Service", "EEAS"], "", "igo"),
    ("european-court-of-human-rights.int", ["European Court of Human Rights", "ECHR"], "", "court"),
    ("organisation-for-the-prohibition-of-chemical-weapons.int", ["Organisation for the Prohibition of Chemical Weapons", "Organization for the Prohibition of Chemical Weapons", "OPCW"], "", "igo"),
    ("royal-air-force.gbr", ["Royal Air Force", "RAF"], "GBR", "military"),
    ("royal-navy.gbr", ["Royal Navy", "British Navy", "British navy"], "GBR", "military"),
]
GROUPS = [
    ("syrian-opposition.syr", ["Syrian opposition", "Syrian rebels", "Syrian rebel groups", "Syrian rebel"], "SYR", "rebel"),
    ("venezuelan-opposition.ven", ["Venezuelan opposition"], "VEN", "opposition"),
    ("russian-separatist-forces-in-ukraine.ukr", ["Russian separatist forces in Ukraine", "pro-Russian separatists", "pro-Russian rebels", "Pro-Russian separatists", "Pro-Russian rebels", "Russian-backed separatists", "Russia-backed separatists", "pro-Russian militants", "pro-Russian insurgents", "pro-Russia separatists"], "UKR", "separatist"),
    ("copts.egy", ["Copts", "Coptic Christians", "Coptic Christian", "Coptic"], "EGY", "religious"),
    ("republican-party-united-states.usa", ["Republican Party (United States)", "Republican Party", "GOP", "Republicans", "Republican"], "USA", "party"),
    ("democratic-party-united-states.usa", ["Democratic Party (United States)", "Democratic Party", "Democrats", "Democrat"], "USA", "party"),
    ("africans.int", ["Africans", "African migrants"], "", "ethnic"),
]
NOT_GROUPS = {"conservative.gbr", "people.bol", "federal.arg"}

SAME_PERSON = {}
NOT_PERSONS = {"palestinian-authority.pse", "sbm-corporation.usa"}
PERSON_NAMES = {}
PERSON_ALIASES = {
    "volodymyr-zelenskyy.ukr": ["Volodymyr Zelensky", "Volodymyr Zelenskiy", "Vladimir Zelensky", "Volodimir Zelensky"],
    "donald-trump.usa": ["Donald J Trump", "Donald John Trump"], "joe-biden.usa": ["Joseph Biden", "Joseph R. Biden", "Joe R. Biden"],
    "muammar-gaddafi.lby": ["Moammar Gadhafi", "Muammar Gadhafi", "Moammar Gaddafi", "Muammar Kadafi"], "sergey-lavrov.rus": ["Sergei Lavrov"], "alexander-lukashenko.blr": ["Aleksandr Lukashenko", "Alyaksandr Lukashenka"],
    "mohammed-bin-salman.sau": ["Mohammed bin Salman", "Mohammad bin Salman", "Mohammed bin Salman Al Saud"], "antony-blinken.usa": ["Anthony Blinken", "Tony Blinken"], "xi-jinping.chn": [],
}
PERSONS = []  # id, name, aka, country, [(code, from, to, title)]
CONCEPTS = [
    ("World War II", "Second World War; World War Two; WWII", "war"), ("World War I", "First World War; World War One; WWI", "war"), ("Arab Spring", "-", "process"), ("Nobel Peace Prize", "Nobel Prize; Peace Prize", "prize"),
    ("Olympic Games", "Olympics; Winter Olympics; Summer Olympics; Paralympics", "event"), ("World Cup", "FIFA World Cup", "event"), ("War on Terror", "-", "war"), ("Six-Day War", "-", "war"), ("Gulf War", "-", "war"),
    ("Iraq War", "-", "war"), ("Korean War", "-", "war"), ("Vietnam War", "-", "war"), ("Syrian Civil War", "Syrian civil war", "war"), ("Libyan Civil War", "Libyan civil war", "war"),
    ("COVID-19", "Covid-19; COVID; Covid; coronavirus", "disease"), ("Ebola", "Ebola virus", "disease"), ("Ramadan", "Eid al-Fitr; Eid al-Adha; Christmas; Easter", "day"),
]
