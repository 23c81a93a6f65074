"""Organizations and groups that no source of the gazetteer has: facts compiled by hand, the project's own.
A line: name, the title that an encyclopedia gives it | other names; … | ISO code or "-" | kind
"""

ORGS = """
United States House of Representatives | House of Representatives of the United States; American House; House of Representatives (United States); U.S. House of Representatives | USA | legislature
United States Senate | Senate of the United States; Senate (United States); U.S. Senate | USA | legislature
United States Congress | Congress of the United States; Congress (United States); United States Congress; American congress; American legislature | USA | legislature
Supreme Court of the United States | American Supreme Court; Supreme Court (United States) | USA | court
United States House Committee on Foreign Affairs | House Foreign Affairs Committee; House Committee on Foreign Affairs | USA | legislature
United States House Committee on Oversight and Reform | House Oversight Committee; House Oversight and Reform Committee; House Committee on Oversight and Reform; House Oversight and Government Reform Committee | USA | legislature
United States House Permanent Select Committee on Intelligence | House Intelligence Committee; House Permanent Select Committee on Intelligence; U.S. House Intelligence Committee | USA | legislature
United States House Committee on the Judiciary | House Judiciary Committee; U.S. House Judiciary Committee; House Committee on the Judiciary | USA | legislature
United States House Committee on Ways and Means | House Ways and Means Committee; House Committee on Ways and Means | USA | legislature
United States House Committee on Armed Services | House Armed Services Committee | USA | legislature
United States Senate Committee on the Judiciary | Senate Judiciary Committee; U.S. Senate Judiciary Committee | USA | legislature
United States Senate Committee on Foreign Relations | Senate Foreign Relations Committee; U.S. Senate Foreign Relations Committee | USA | legislature
United States Senate Select Committee on Intelligence | Senate Intelligence Committee; Senate Select Committee on Intelligence | USA | legislature
United States Senate Committee on Armed Services | Senate Armed Services Committee | USA | legislature
United States Department of Agriculture | Department of Agriculture; USDA; U.S. Department of Agriculture; Agriculture Department | USA | ministry
United States Department of Health and Human Services | Department of Health and Human Services; HHS; U.S. Department of Health and Human Services | USA | ministry
United States Department of the Interior | Department of the Interior; Interior Department; U.S. Department of the Interior | USA | ministry
United States Department of Transportation | Department of Transportation; Transportation Department; U.S. Department of Transportation | USA | ministry
United States Department of Labor | Department of Labor; Labor Department; U.S. Department of Labor | USA | ministry
United States Department of Education | U.S. Department of Education; U.S. Education Department | USA | ministry
United States Department of Veterans Affairs | Department of Veterans Affairs; Veterans Affairs | USA | ministry
United States Department of the Treasury | U.S. Department of the Treasury; United States Department of Treasury; US Department of the Treasury; United States Treasury; U.S. Department of Treasury; American Treasury | USA | ministry
United States Department of Commerce | U.S. Department of Commerce; U.S. Commerce Department; US Commerce Department | USA | ministry
United States Department of Homeland Security | U.S. Department of Homeland Security; Homeland Security | USA | ministry
United States Department of Energy | U.S. Department of Energy | USA | ministry
United States Department of State | U.S. Department of State; United States State Department; US Department of State; American State Department | USA | ministry
United States Department of Justice | United States Justice Department; Department of Justice (United States) | USA | ministry
Food and Drug Administration | U.S. Food and Drug Administration; United States Food and Drug Administration; US Food and Drug Administration; U.S. FDA | USA | gov_agency
Centers for Disease Control and Prevention | U.S. Centers for Disease Control and Prevention; US Centers for Disease Control and Prevention; Centers for Disease Control | USA | gov_agency
National Transportation Safety Board | NTSB; U.S. National Transportation Safety Board | USA | gov_agency
United States Geological Survey | USGS; U.S. Geological Survey; US Geological Survey | USA | gov_agency
National Oceanic and Atmospheric Administration | NOAA | USA | gov_agency
National Hurricane Center | U.S. National Hurricane Center | USA | gov_agency
National Weather Service | NWS | USA | gov_agency
Federal Emergency Management Agency | FEMA | USA | gov_agency
Internal Revenue Service | IRS; U.S. Internal Revenue Service | USA | gov_agency
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | USA | gov_agency
Bureau of Industry and Security | BIS | USA | gov_agency
National Institutes of Health | NIH | USA | gov_agency
National Labor Relations Board | NLRB | USA | gov_agency
United States Citizenship and Immigration Services | USCIS | USA | gov_agency
United States Marshals Service | U.S. Marshals; US Marshals Service; U.S. Marshals Service | USA | police
United States Space Force | U.S. Space Force; US Space Force | USA | military
United States National Guard | U.S. National Guard | USA | military
United States Cyber Command | Cyber Command; U.S. Cyber Command; USCYBERCOM | USA | military
United States European Command | European Command; U.S. European Command; EUCOM | USA | military
United States Commission on International Religious Freedom | U.S. Commission on International Religious Freedom; USCIRF | USA | gov_agency
United States Trade Representative | U.S. Trade Representative; Office of the United States Trade Representative; USTR | USA | gov_agency
Guantanamo Bay detention camp | Guantanamo Bay detention center; Guantánamo Bay detention camp | USA | prison
Los Angeles Police Department | LAPD | USA | police
New York City Fire Department | FDNY | USA | gov_agency
National Rifle Association of America | NRA; National Rifle Association | USA | ngo
NAACP | National Association for the Advancement of Colored People | USA | ngo
Southern Poverty Law Center | SPLC | USA | ngo
Teamsters | International Brotherhood of Teamsters | USA | ngo
AFL–CIO | AFL-CIO | USA | ngo
United Steelworkers | United Steelworkers union; USW | USA | ngo
Service Employees International Union | SEIU | USA | ngo
Planned Parenthood | Planned Parenthood Federation of America | USA | ngo
Freedom House | - | USA | ngo
Carnegie Endowment for International Peace | Carnegie Endowment | USA | ngo
Brookings Institution | Brookings | USA | ngo
RAND Corporation | Rand Corporation | USA | ngo
Center for Strategic and International Studies | CSIS | USA | ngo
Atlantic Council | - | USA | ngo
Council on American–Islamic Relations | CAIR; Council on American-Islamic Relations | USA | ngo
American Israel Public Affairs Committee | AIPAC | USA | ngo
Open Society Foundations | Open Society Foundation; Open Society Institute | USA | ngo
Bill & Melinda Gates Foundation | Gates Foundation; Bill and Melinda Gates Foundation | USA | ngo
QAnon | - | USA | movement
Ku Klux Klan | KKK | USA | movement
Antifa (United States) | Antifa | USA | movement
Columbia University | - | USA | university
Princeton University | Princeton | USA | university
Massachusetts Institute of Technology | MIT | USA | university
Johns Hopkins University | - | USA | university
The Church of Jesus Christ of Latter-day Saints | Mormon Church; LDS Church | USA | religious
Episcopal Church (United States) | Episcopal Church | USA | religious
Southern Baptist Convention | - | USA | religious
Jehovah's Witnesses | Jehovah's Witness | - | religious
Scientology | Church of Scientology | - | religious
Falun Gong | - | CHN | movement
Time (magazine) | Time magazine; TIME | USA | media
Newsweek | - | USA | media
USA Today | - | USA | media
Los Angeles Times | LA Times | USA | media
Chicago Tribune | - | USA | media
New York Post | - | USA | media
The Boston Globe | Boston Globe | USA | media
The Hill (newspaper) | The Hill | USA | media
Axios (website) | Axios | USA | media
ProPublica | - | USA | media
MSNBC | - | USA | media
CNBC | - | USA | media
PBS | - | USA | media
BuzzFeed News | BuzzFeed | USA | media
HuffPost | Huffington Post; The Huffington Post | USA | media
Vice News | VICE News | USA | media
The Daily Beast | Daily Beast | USA | media
Forbes | Forbes magazine | USA | media
Newsmax | - | USA | media
Breitbart News | Breitbart | USA | media
PolitiFact | - | USA | media
The Associated Press | - | USA | media
ESPN | - | USA | media
The Independent | - | GBR | media
The Economist | - | GBR | media
Daily Mail | The Daily Mail | GBR | media
Daily Mirror | The Daily Mirror | GBR | media
The Sun (United Kingdom) | The Sun; Sun newspaper; The Sun newspaper | GBR | media
News of the World | - | GBR | media
The Sunday Telegraph | Sunday Telegraph | GBR | media
The Observer | - | GBR | media
Channel 4 | Channel 4 News | GBR | media
ITV (TV network) | ITV; ITV News | GBR | media
BBC World Service | - | GBR | media
Middle East Eye | - | GBR | media
Le Figaro | - | FRA | media
Libération | Liberation | FRA | media
France 24 | - | FRA | media
Radio France Internationale | RFI | FRA | media
Mediapart | - | FRA | media
Bild | - | DEU | media
Die Zeit | - | DEU | media
Die Welt | - | DEU | media
Süddeutsche Zeitung | Sueddeutsche Zeitung | DEU | media
Frankfurter Allgemeine Zeitung | FAZ | DEU | media
ARD (broadcaster) | ARD | DEU | media
ZDF | - | DEU | media
Deutsche Presse-Agentur | DPA | DEU | media
ANSA | - | ITA | media
Corriere della Sera | - | ITA | media
La Repubblica | - | ITA | media
RAI | - | ITA | media
El País | El Pais | ESP | media
El Mundo (Spain) | El Mundo | ESP | media
Kommersant | - | RUS | media
Komsomolskaya Pravda | - | RUS | media
Echo of Moscow | Ekho Moskvy | RUS | media
TV Rain | Dozhd | RUS | media
Meduza | - | RUS | media
The Moscow Times | Moscow Times | RUS | media
Russia-1 | Rossiya 1 | RUS | media
Channel One Russia | Channel One | RUS | media
Belta | BelTA | BLR | media
Nexta | NEXTA | BLR | media
Ukrainska Pravda | - | UKR | media
Interfax-Ukraine | - | UKR | media
Hürriyet | Hurriyet | TUR | media
Cumhuriyet | - | TUR | media
Zaman (newspaper) | Zaman; Zaman newspaper; Today's Zaman | TUR | media
TRT | Turkish Radio and Television Corporation | TUR | media
Yedioth Ahronoth | Ynet; Ynetnews | ISR | media
Channel 12 (Israel) | - | ISR | media
Israel Hayom | - | ISR | media
ISNA | Iranian Students News Agency; Iranian Students' News Agency | IRN | media
Mehr News Agency | Mehr | IRN | media
Islamic Republic of Iran Broadcasting | IRIB | IRN | media
Al-Alam News Network | Al-Alam; al-Alam | IRN | media
Saudi Press Agency | SPA | SAU | media
Al-Ahram | Al Ahram | EGY | media
Middle East News Agency | MENA | EGY | media
Emirates News Agency | WAM | ARE | media
Al-Hadath | - | SAU | media
Amaq News Agency | Amaq | - | media
SITE Intelligence Group | SITE; SITE Institute | USA | company
The Hindu | - | IND | media
The Times of India | Times of India | IND | media
Hindustan Times | - | IND | media
The Indian Express | Indian Express | IND | media
NDTV | - | IND | media
Press Trust of India | PTI | IND | media
The Express Tribune | Express Tribune | PAK | media
Geo News | Geo TV | PAK | media
TOLOnews | Tolo News; TOLO News | AFG | media
Khaama Press | - | AFG | media
People's Daily | - | CHN | media
China Daily | - | CHN | media
CGTN | China Global Television Network | CHN | media
South China Morning Post | SCMP | HKG | media
Apple Daily | - | HKG | media
Stand News | - | HKG | media
The Straits Times | Straits Times | SGP | media
Asahi Shimbun | The Asahi Shimbun | JPN | media
Yomiuri Shimbun | - | JPN | media
Nikkei | The Nikkei; Nihon Keizai Shimbun | JPN | media
The Japan Times | Japan Times | JPN | media
The Korea Herald | Korea Herald | KOR | media
Chosun Ilbo | The Chosun Ilbo | KOR | media
JoongAng Ilbo | - | KOR | media
Rappler | - | PHL | media
ABS-CBN | - | PHL | media
GMA Network | GMA News | PHL | media
Australian Broadcasting Corporation | - | AUS | media
The Sydney Morning Herald | Sydney Morning Herald | AUS | media
The Age | - | AUS | media
The Australian | - | AUS | media
The Globe and Mail | Globe and Mail | CAN | media
Toronto Star | - | CAN | media
La Presse (Canadian newspaper) | La Presse | CAN | media
O Globo | - | BRA | media
Folha de S.Paulo | Folha de S. Paulo | BRA | media
Clarín | Clarin | ARG | media
El Universal (Mexico City) | - | MEX | media
TeleSUR | Telesur | VEN | media
Globovisión | Globovision | VEN | media
RCTV | Radio Caracas Televisión | VEN | media
El Comercio (Peru) | - | PER | media
Prensa Latina | - | CUB | media
Granma (newspaper) | Granma | CUB | media
RTÉ | RTE; RTÉ News | IRL | media
The Irish Times | Irish Times | IRL | media
Euronews | - | - | media
EUobserver | - | - | media
Wikinews | - | - | media
Rising Voices | - | - | media
Amazon Web Services | AWS | USA | company
Meta Platforms | Meta | USA | company
OpenAI | - | USA | company
Nvidia | NVIDIA | USA | company
Cisco | Cisco Systems | USA | company
Oracle Corporation | Oracle | USA | company
Hewlett-Packard | HP; Hewlett Packard | USA | company
Dell | - | USA | company
Qualcomm | - | USA | company
Micron Technology | Micron | USA | company
Advanced Micro Devices | AMD | USA | company
Palantir Technologies | Palantir | USA | company
Snap Inc. | Snapchat | USA | company
Zoom Video Communications | Zoom | USA | company
Parler | - | USA | company
Cambridge Analytica | - | GBR | company
SolarWinds | - | USA | company
Colonial Pipeline | - | USA | company
Verizon Communications | Verizon | USA | company
T-Mobile US | T-Mobile | USA | company
Comcast | - | USA | company
The Walt Disney Company | Disney; Walt Disney Company | USA | company
Universal Pictures | Universal Studios | USA | company
Warner Bros. | Warner Bros | USA | company
Sony Pictures | Sony Pictures Entertainment | USA | company
Viacom | ViacomCBS | USA | company
Procter & Gamble | - | USA | company
Philip Morris International | Philip Morris | USA | company
PepsiCo | Pepsi | USA | company
Nike, Inc. | Nike | USA | company
Kraft Foods | Kraft | USA | company
Monsanto | - | USA | company
Cargill | - | USA | company
Caterpillar Inc. | Caterpillar | USA | company
Honeywell | - | USA | company
General Dynamics | - | USA | company
L3Harris | L3Harris Technologies | USA | company
Sikorsky Aircraft | Sikorsky | USA | company
Bell Textron | Bell Helicopter | USA | company
General Atomics | - | USA | company
United Technologies | - | USA | company
Pratt & Whitney | - | USA | company
Raytheon Technologies | RTX | USA | company
KBR (company) | KBR | USA | company
ConocoPhillips | - | USA | company
Occidental Petroleum | - | USA | company
Enron | - | USA | company
American Airlines | - | USA | company
United Airlines | - | USA | company
Delta Air Lines | Delta Airlines | USA | company
Southwest Airlines | - | USA | company
FedEx | - | USA | company
United Parcel Service | UPS | USA | company
Lehman Brothers | - | USA | company
Morgan Stanley | - | USA | company
Wells Fargo | - | USA | company
Merrill Lynch | - | USA | company
American International Group | AIG | USA | company
Fannie Mae | - | USA | company
Freddie Mac | - | USA | company
BlackRock | - | USA | company
Berkshire Hathaway | - | USA | company
Nasdaq | NASDAQ | USA | company
Merck & Co. | Merck | USA | company
Novavax | - | USA | company
Gilead Sciences | Gilead | USA | company
Eli Lilly and Company | Eli Lilly | USA | company
BioNTech | - | DEU | company
Sinovac | Sinovac Biotech | CHN | company
Sinopharm | China National Pharmaceutical Group | CHN | company
Serum Institute of India | - | IND | company
Bharat Biotech | - | IND | company
Gamaleya Research Institute of Epidemiology and Microbiology | Gamaleya Institute | RUS | company
GlaxoSmithKline | GSK | GBR | company
Sanofi | - | FRA | company
Roche | Hoffmann-La Roche | CHE | company
Vodafone | - | GBR | company
Tesco | - | GBR | company
Lloyds Banking Group | Lloyds | GBR | company
Royal Bank of Scotland | RBS | GBR | company
Standard Chartered | - | GBR | company
Rio Tinto | - | GBR | company
Anglo American | - | GBR | company
Thomas Cook Group | Thomas Cook | GBR | company
Virgin Atlantic | - | GBR | company
EasyJet | easyJet | GBR | company
De La Rue | - | GBR | company
National Health Service | NHS | GBR | gov_agency
HM Treasury | UK Treasury; British Treasury | GBR | ministry
HM Revenue and Customs | HMRC | GBR | gov_agency
Serious Fraud Office (United Kingdom) | Serious Fraud Office | GBR | gov_agency
National Crime Agency | NCA | GBR | police
Greater Manchester Police | - | GBR | police
Conservative Friends of Israel | - | GBR | ngo
Department of Health and Social Care | - | GBR | ministry
High Court of Justice | High Court of England and Wales; British High Court; UK High Court | GBR | court
Foreign and Commonwealth Office | British Foreign and Commonwealth Office; Foreign Office; British Foreign Ministry; Foreign, Commonwealth and Development Office; Foreign, Commonwealth & Development Office | GBR | ministry
Parliament of the United Kingdom | British parliament; UK parliament; Westminster Parliament | GBR | legislature
House of Commons | House of Commons of the United Kingdom; UK House of Commons; House of Commons (United Kingdom) | GBR | legislature
House of Lords | House of Lords of the United Kingdom; UK House of Lords; House of Lords (United Kingdom) | GBR | legislature
Welsh Parliament | Senedd; Welsh Assembly; National Assembly for Wales | GBR | legislature
Welsh Government | Welsh Assembly Government | GBR | government
Scottish Government | Scottish Executive | GBR | government
Electoral Commission (United Kingdom) | UK Electoral Commission | GBR | gov_agency
National Union of Rail, Maritime and Transport Workers | RMT; RMT union | GBR | ngo
Unite the Union | Unite union | GBR | ngo
Palestine Solidarity Campaign | - | GBR | ngo
Orange Order | - | GBR | movement
Parliament of Catalonia | Catalan Parliament; Catalan parliament | ESP | legislature
Cortes Generales | Spanish parliament; Spanish Parliament; Parliament of Spain | ESP | legislature
Congress of Deputies | Spanish Congress; Spanish Congress of Deputies | ESP | legislature
Constitutional Court of Spain | Spanish Constitutional Court | ESP | court
Supreme Court of Spain | Spanish Supreme Court | ESP | court
Audiencia Nacional | National Court (Spain); Spanish National Court; Spain's National Court | ESP | court
Civil Guard (Spain) | Guardia Civil; Civil Guard; Spanish Civil Guard | ESP | police
Mossos d'Esquadra | - | ESP | police
Repsol | - | ESP | company
Iberia (airline) | - | ESP | company
Telefónica | Telefonica | ESP | company
Banco Santander | Santander | ESP | company
Senate (France) | French Senate | FRA | legislature
National Assembly (France) | French parliament; French National Assembly | FRA | legislature
Peugeot | PSA Peugeot Citroën; PSA Peugeot Citroen; PSA Group | FRA | company
Alstom | - | FRA | company
Areva | - | FRA | company
Électricité de France | EDF; Electricité de France | FRA | company
Engie | GDF Suez | FRA | company
BNP Paribas | - | FRA | company
Société Générale | Societe Generale | FRA | company
Thales Group | Thales | FRA | company
Dassault Aviation | Dassault | FRA | company
Naval Group | DCNS | FRA | company
Lafarge (company) | Lafarge | FRA | company
Federal Constitutional Court | German Federal Constitutional Court; Federal Constitutional Court of Germany; German Constitutional Court; Constitutional Court of Germany | DEU | court
Federal Criminal Police Office | BKA; Bundeskriminalamt | DEU | police
Bundeswehr | German military; German armed forces | DEU | military
Robert Koch Institute | RKI | DEU | gov_agency
Opel | - | DEU | company
Porsche | - | DEU | company
Audi | - | DEU | company
Thyssenkrupp | ThyssenKrupp | DEU | company
Uniper | - | DEU | company
RWE | - | DEU | company
Wirecard | - | DEU | company
Commerzbank | - | DEU | company
Allianz | - | DEU | company
SAP | - | DEU | company
BASF | - | DEU | company
Italian Parliament | Parliament of Italy; Italian parliament | ITA | legislature
Chamber of Deputies (Italy) | Italian Chamber of Deputies | ITA | legislature
Guardia di Finanza | - | ITA | police
Carabinieri | - | ITA | police
UniCredit | - | ITA | company
Leonardo S.p.A. | Finmeccanica | ITA | company
Alitalia | - | ITA | company
'Ndrangheta | 'Ndrangheta | ITA | cartel
Camorra | - | ITA | cartel
Roman Curia | - | VAT | religious
Dicastery for the Doctrine of the Faith | Congregation for the Doctrine of the Faith | VAT | religious
Society of Jesus | Jesuits; Jesuit | VAT | religious
Opus Dei | - | VAT | religious
Swiss Federal Council | Federal Council (Switzerland) | CHE | government
Office of the Attorney General of Switzerland | Swiss attorney general's office; Swiss Attorney General's office | CHE | gov_agency
Swiss National Bank | - | CHE | central_bank
Investigative Committee of Russia | Russian Investigative Committee; Investigative Committee | RUS | police
Foreign Intelligence Service (Russia) | Russian Foreign Intelligence Service | RUS | intelligence
Federation Council (Russia) | Russian Federation Council; Federation Council of Russia; Council of the Federation; Federation Council | RUS | legislature
Ministry of Foreign Affairs (Russia) | Russian Foreign Ministry; Ministry of Foreign Affairs of Russia; Russian foreign ministry; Russia's Foreign Ministry; Foreign Ministry of Russia | RUS | ministry
Ministry of Defence (Russia) | Russian Defence Ministry; Russian Defense Ministry; Russian Ministry of Defence; Russian Ministry of Defense; Ministry of Defense (Russia); Ministry of Defense of Russia; Ministry of Defence of Russia | RUS | ministry
Russian Ground Forces | Russian Army; Russian army | RUS | military
Supreme Court of Russia | Russian Supreme Court | RUS | court
Constitutional Court of Russia | Russian Constitutional Court | RUS | court
Central Election Commission of Russia | Russian Central Election Commission; Central Election Commission (Russia) | RUS | gov_agency
Rosselkhoznadzor | - | RUS | gov_agency
Rosaviatsiya | - | RUS | gov_agency
Almaz-Antey | - | RUS | company
Kalashnikov Concern | Kalashnikov | RUS | company
Rosoboronexport | - | RUS | company
Novatek | - | RUS | company
Surgutneftegas | - | RUS | company
VTB Bank | VTB | RUS | company
Gazprombank | - | RUS | company
Gazprom Neft | - | RUS | company
VK (service) | VKontakte | RUS | company
Yandex | - | RUS | company
Telegram (software) | Telegram | - | company
Memorial (society) | Memorial Human Rights Centre; Memorial Human Rights Center | RUS | ngo
Levada Center | Levada Centre | RUS | ngo
Pussy Riot | - | RUS | movement
Nashi (Russian youth movement) | Nashi | RUS | movement
Wagner Group | Wagner; PMC Wagner; Wagner PMC; Wagner private military company | RUS | company
State Security Committee of the Republic of Belarus | Belarusian KGB | BLR | intelligence
Belavia | - | BLR | company
Coordination Council (Belarus) | - | BLR | movement
KGB | Committee for State Security | SUN | intelligence
National Bank of Ukraine | - | UKR | central_bank
State Emergency Service of Ukraine | State Emergency Service | UKR | gov_agency
Ministry of Defence (Ukraine) | Ukrainian Defence Ministry; Ukrainian Defense Ministry; Ukrainian Ministry of Defence; Ministry of Defence of Ukraine; Ministry of Defense of Ukraine | UKR | ministry
Ministry of Foreign Affairs (Ukraine) | Ukrainian Foreign Ministry; Ministry of Foreign Affairs of Ukraine; Ukrainian Ministry of Foreign Affairs | UKR | ministry
Ukrainian Navy | Ukrainian Naval Forces | UKR | military
Main Directorate of Intelligence (Ukraine) | Ukrainian military intelligence; Ukraine's military intelligence | UKR | intelligence
Ukrainian Orthodox Church (Moscow Patriarchate) | Ukrainian Orthodox Church of the Moscow Patriarchate; Ukrainian Orthodox Church | UKR | religious
Ukrenergo | - | UKR | company
Ukroboronprom | - | UKR | company
Antonov | - | UKR | company
Motor Sich | - | UKR | company
Ministry of Foreign Affairs (China) | Chinese Foreign Ministry; Chinese Ministry of Foreign Affairs; Ministry of Foreign Affairs of China; China's Foreign Ministry; China's Ministry of Foreign Affairs | CHN | ministry
Ministry of National Defense (China) | Chinese Defense Ministry; Chinese Defence Ministry; Chinese Ministry of National Defense; Ministry of Defence (China); China's Defense Ministry | CHN | ministry
Ministry of Commerce (China) | Chinese Commerce Ministry; Chinese Ministry of Commerce; Ministry of Commerce of China | CHN | ministry
National People's Congress | NPC; Chinese parliament; China's National People's Congress; National People's Congress of China | CHN | legislature
Chinese Communist Party | CCP; Communist Party of China; CPC; China's Communist Party; Chinese Communists | CHN | party
National Supervisory Commission | - | CHN | gov_agency
Cyberspace Administration of China | CAC | CHN | gov_agency
Sinopec | China Petroleum & Chemical Corporation | CHN | company
PetroChina | China National Petroleum Corporation; CNPC | CHN | company
China National Offshore Oil Corporation | CNOOC | CHN | company
Semiconductor Manufacturing International Corporation | SMIC | CHN | company
Didi | DiDi | CHN | company
Baidu | - | CHN | company
Sina Weibo | Weibo; Sina Corporation | CHN | company
Lenovo | - | CHN | company
Xiaomi | - | CHN | company
Hikvision | - | CHN | company
Evergrande Group | Evergrande; China Evergrande | CHN | company
Ant Group | Ant Financial | CHN | company
Industrial and Commercial Bank of China | ICBC | CHN | company
Dongfeng Motor Corporation | Dongfeng Motor; Dongfeng | CHN | company
Cathay Pacific | - | HKG | company
Hong Kong Police Force | Hong Kong Police; Hong Kong police | HKG | police
Legislative Council of Hong Kong | Hong Kong Legislative Council; Hong Kong legislature; LegCo; Legislative Council | HKG | legislature
Government of Hong Kong | Hong Kong government | HKG | government
Civil Human Rights Front | - | HKG | movement
Hong Kong Confederation of Trade Unions | - | HKG | ngo
Pro-democracy camp (Hong Kong) | Pan-democrats | HKG | party
Legislative Yuan | Taiwanese parliament; Taiwan's parliament; Taiwanese legislature | TWN | legislature
Mainland Affairs Council | Taiwanese Mainland Affairs Council | TWN | ministry
Kuomintang | KMT; Chinese Nationalist Party; Nationalist Party of China | TWN | party
Democratic Progressive Party | DPP | TWN | party
Foxconn | Hon Hai Precision | TWN | company
Supreme Court of India | Indian Supreme Court; India's Supreme Court | IND | court
Reserve Bank of India | RBI | IND | central_bank
Parliament of India | Indian Parliament; Indian parliament; India's parliament | IND | legislature
Lok Sabha | - | IND | legislature
Rajya Sabha | - | IND | legislature
Indian Space Research Organisation | ISRO; Indian Space Research Organization | IND | gov_agency
Ministry of External Affairs (India) | Indian Foreign Ministry; Indian External Affairs Ministry; Indian Ministry of External Affairs; Ministry of Foreign Affairs (India) | IND | ministry
Ministry of Home Affairs (India) | Indian Home Ministry; Indian home ministry | IND | ministry
Election Commission of India | Indian Election Commission | IND | gov_agency
Bharatiya Janata Party | BJP; Bharatiya Janata | IND | party
Indian National Congress | Congress Party; Congress party; Indian Congress; Congress (India) | IND | party
Aam Aadmi Party | AAP | IND | party
Trinamool Congress | All India Trinamool Congress; TMC | IND | party
Rashtriya Swayamsevak Sangh | RSS | IND | movement
Vishva Hindu Parishad | VHP; Vishwa Hindu Parishad | IND | movement
Shiv Sena | - | IND | party
Dravida Munnetra Kazhagam | DMK | IND | party
Communist Party of India (Marxist) | CPI(M); CPM | IND | party
Air India | - | IND | company
Reliance Industries | Reliance | IND | company
Adani Group | Adani | IND | company
Infosys | - | IND | company
Kingfisher Airlines | - | IND | company
Supreme Court of Pakistan | Pakistani Supreme Court; Pakistan's Supreme Court | PAK | court
Pakistan Army | Pakistani Army; Pakistani army | PAK | military
Pakistan International Airlines | PIA | PAK | company
Election Commission of Pakistan | - | PAK | gov_agency
National Accountability Bureau | NAB | PAK | gov_agency
Da Afghanistan Bank | Afghan central bank; Central bank of Afghanistan | AFG | central_bank
National Directorate of Security | NDS; Afghan National Directorate of Security | AFG | intelligence
Afghan National Security Forces | Afghan National Security and Defense Forces; Afghan National Defense and Security Forces | AFG | military
Afghan National Army | - | AFG | military
Afghan National Police | - | AFG | police
International Security Assistance Force | ISAF; NATO-led International Security Assistance Force | - | military
Resolute Support Mission | Resolute Support | - | military
Kosovo Force | KFOR | - | military
European Union Naval Force | EU NAVFOR | - | military
Combined Joint Task Force – Operation Inherent Resolve | US-led coalition; U.S.-led coalition; Operation Inherent Resolve; international coalition against ISIL | - | military
National Diet | Japanese parliament; Japanese Diet; Parliament of Japan; Diet of Japan; Japan's parliament | JPN | legislature
Ministry of Defense (Japan) | Japanese Defense Ministry; Japanese Ministry of Defense; Ministry of Defence (Japan) | JPN | ministry
Tokyo Electric Power Company | TEPCO; Tepco; Tokyo Electric Power | JPN | company
SoftBank Group | SoftBank; Softbank | JPN | company
Mitsubishi | Mitsubishi Group | JPN | company
Mitsubishi Heavy Industries | - | JPN | company
Toshiba | - | JPN | company
Panasonic | - | JPN | company
Nintendo | - | JPN | company
Olympus Corporation | Olympus | JPN | company
Japan Airlines | JAL | JPN | company
All Nippon Airways | ANA | JPN | company
Aum Shinrikyo | Aum Supreme Truth | JPN | movement
JAXA | Japan Aerospace Exploration Agency | JPN | gov_agency
Constitutional Court of Korea | South Korean Constitutional Court; Constitutional Court of South Korea | KOR | court
Ministry of National Defense (South Korea) | South Korean Defense Ministry; South Korean Ministry of National Defense; South Korean Ministry of Defense | KOR | ministry
Joint Chiefs of Staff (South Korea) | South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff; Joint Chiefs of Staff of South Korea | KOR | military
LG Corporation | LG; LG Group | KOR | company
Korean Air | - | KOR | company
Asiana Airlines | - | KOR | company
Kia | Kia Motors | KOR | company
SK Hynix | - | KOR | company
Lotte Corporation | Lotte; Lotte Group | KOR | company
Shincheonji Church of Jesus | Shincheonji | KOR | religious
Unification Church | - | KOR | religious
Workers' Party of Korea | Korean Workers' Party; Workers Party of Korea | PRK | party
Korean People's Army | KPA; North Korean army; North Korean military | PRK | military
Supreme People's Assembly | North Korean parliament | PRK | legislature
Lazarus Group | Lazarus | PRK | hacker
Ministry of Foreign Affairs (Israel) | Israeli Foreign Ministry; Israeli Ministry of Foreign Affairs; Foreign Ministry of Israel; Israel's Foreign Ministry | ISR | ministry
Israeli Air Force | Israel Air Force; Israeli air force | ISR | military
Elbit Systems | Elbit | ISR | company
Rafael Advanced Defense Systems | Rafael | ISR | company
Israel Aerospace Industries | IAI | ISR | company
El Al | - | ISR | company
B'Tselem | - | ISR | ngo
Peace Now | - | ISR | ngo
Breaking the Silence (organization) | Breaking the Silence | ISR | ngo
Cabinet of Israel | Israeli cabinet; Israeli Cabinet; Security Cabinet of Israel; Israeli security cabinet | ISR | government
Palestinian Authority | Palestinian National Authority; PNA | PSE | government
Palestinian Legislative Council | Palestinian parliament | PSE | legislature
Palestine Liberation Organization | PLO; Palestine Liberation Organisation | PSE | movement
Palestinian Red Crescent Society | Palestinian Red Crescent; Palestine Red Crescent; Palestine Red Crescent Society | PSE | ngo
Islamic Consultative Assembly | Iranian Parliament; Iranian parliament; Parliament of Iran; Iran's parliament | IRN | legislature
Supreme National Security Council | Iranian Supreme National Security Council; Supreme National Security Council of Iran | IRN | government
Ministry of Foreign Affairs (Iran) | Iranian Foreign Ministry; Iranian Ministry of Foreign Affairs; Foreign Ministry of Iran | IRN | ministry
Central Bank of Iran | Iranian central bank; Central Bank of the Islamic Republic of Iran | IRN | central_bank
National Iranian Oil Company | NIOC | IRN | company
Iran Air | - | IRN | company
Mahan Air | - | IRN | company
Bank Melli Iran | Bank Melli | IRN | company
Morality police (Iran) | Iranian morality police; Guidance Patrol; Iran's morality police | IRN | police
Basij | Basij militia; Basij forces | IRN | military
Constitutional Court of Turkey | Turkish Constitutional Court | TUR | court
Supreme Electoral Council (Turkey) | Supreme Election Council; Supreme Electoral Council; Turkish Supreme Electoral Council | TUR | gov_agency
Presidency of Religious Affairs | Diyanet | TUR | gov_agency
Baykar | Baykar Makina | TUR | company
IHH | Humanitarian Relief Foundation; IHH Humanitarian Relief Foundation | TUR | ngo
Gülen movement | Gulen movement; FETÖ; FETO; Gulenists; Gülenists | TUR | movement
Saudi-led intervention in Yemen | Saudi-led coalition; Saudi-led coalition in Yemen; Saudi Arabian-led intervention in Yemen; Saudi-led intervention in the Yemeni civil war; Saudi Arabia-led coalition; Saudi Arabian-led coalition | - | military
Syrian Arab Army | Syrian Army; Syrian army; Syrian Arab Army | SYR | military
Syrian Arab News Agency | SANA | SYR | media
White Helmets | Syria Civil Defence; Syrian Civil Defence; Syrian Civil Defense; White Helmets (Syrian Civil War) | SYR | ngo
Syrian Democratic Council | SDC | SYR | movement
Autonomous Administration of North and East Syria | Rojava; AANES | SYR | government
Supreme Constitutional Court of Egypt | Supreme Constitutional Court; Egyptian Supreme Constitutional Court | EGY | court
Supreme Council of the Armed Forces | SCAF; Egyptian military council; Supreme Council of the Egyptian Armed Forces | EGY | government
EgyptAir | Egyptair | EGY | company
Suez Canal Authority | - | EGY | gov_agency
National Oil Corporation | Libyan National Oil Corporation; NOC | LBY | company
Government of National Accord | GNA; Libyan Government of National Accord | LBY | government
House of Representatives (Libya) | Libyan House of Representatives; Libyan parliament | LBY | legislature
National Transitional Council | NTC; Libyan National Transitional Council; Transitional National Council | LBY | government
Libyan National Army | LNA; Haftar's forces | LBY | military
Presidential Leadership Council | Yemeni Presidential Leadership Council | YEM | government
Southern Transitional Council | STC | YEM | movement
Council of Representatives of Iraq | Iraqi parliament; Iraqi Parliament; Iraqi Council of Representatives; Parliament of Iraq; Council of Representatives | IRQ | legislature
Kurdistan Regional Government | KRG; Kurdish Regional Government | IRQ | government
Coalition Provisional Authority | CPA | IRQ | government
Etihad Airways | Etihad | ARE | company
Qatar Airways | - | QAT | company
Qatar Investment Authority | - | QAT | company
QatarEnergy | Qatar Petroleum | QAT | company
DP World | Dubai Ports World | ARE | company
Abu Dhabi National Oil Company | ADNOC | ARE | company
Sonatrach | - | DZA | company
Transitional Sovereignty Council | Sovereignty Council; Sovereignty Council of Sudan; Sudanese Sovereignty Council; Sovereign Council of Sudan | SDN | government
Transitional Military Council | Transitional Military Council (Sudan) | SDN | government
Forces of Freedom and Change | FFC | SDN | movement
Sudanese Professionals Association | SPA Sudan | SDN | movement
Transitional Federal Government | Transitional Federal Government of Somalia; TFG | SOM | government
African Union Mission to Somalia | AMISOM; African Union Mission in Somalia | - | peacekeeping
African Union Transition Mission in Somalia | ATMIS | - | peacekeeping
United Nations Integrated Transition Assistance Mission in Sudan | UNITAMS; UN Integrated Transition Assistance Mission | - | mission
United Nations Interim Force in Lebanon | UNIFIL | - | peacekeeping
United Nations Assistance Mission for Iraq | UNAMI | - | mission
United Nations Support Mission in Libya | UNSMIL | - | mission
United Nations Mission in Kosovo | UNMIK | - | mission
United Nations Monitoring, Verification and Inspection Commission | UNMOVIC | - | mission
MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | - | peacekeeping
UN Women | - | - | igo_body
UNAIDS | - | - | igo_body
UN-Habitat | - | - | igo_body
Intergovernmental Panel on Climate Change | IPCC | - | igo_body
International Court of Justice | ICJ; UN's top court; World Court | - | court
International Criminal Court | ICC | - | court
International Criminal Tribunal for the former Yugoslavia | ICTY; International Criminal Tribunal for the Former Yugoslavia; Yugoslav war crimes tribunal | - | court
International Criminal Tribunal for Rwanda | ICTR | - | court
Special Court for Sierra Leone | - | SLE | court
Special Tribunal for Lebanon | STL | - | court
Extraordinary Chambers in the Courts of Cambodia | Khmer Rouge tribunal; Khmer Rouge Tribunal | KHM | court
Permanent Court of Arbitration | PCA | - | court
European Court of Justice | ECJ; Court of Justice of the European Union; EU Court of Justice; EU's top court | - | court
European Public Prosecutor's Office | - | - | igo_body
European Union Agency for the Cooperation of Energy Regulators | - | - | igo_body
Inter-American Commission on Human Rights | IACHR | - | igo_body
Inter-American Court of Human Rights | - | - | court
African Court on Human and Peoples' Rights | African Court on Human and Peoples Rights | - | court
Africa Centres for Disease Control and Prevention | Africa CDC; African Centres for Disease Control and Prevention | - | igo_body
International Renewable Energy Agency | IRENA; Irena | - | igo
Global Fund to Fight AIDS, Tuberculosis and Malaria | The Global Fund; Global Fund | - | igo
Gavi | GAVI; Gavi, the Vaccine Alliance | - | igo
Group of Seven | G7; G-7; G7 countries; G7 nations; Group of 7 | - | igo
Quad | the Quad | - | igo
European Space Agency | ESA | - | igo
CERN | European Organization for Nuclear Research | - | igo
Eurojust | - | - | igo_body
European Broadcasting Union | EBU | - | ngo
Confederation of African Football | CAF | - | ngo
CONMEBOL | - | - | ngo
International Paralympic Committee | IPC | - | ngo
World Athletics | IAAF; International Association of Athletics Federations | - | ngo
Women's Tennis Association | WTA | - | ngo
International Cricket Council | ICC cricket | - | ngo
Board of Control for Cricket in India | BCCI | IND | ngo
Premier League | English Premier League | GBR | ngo
National Football League | NFL | USA | ngo
National Basketball Association | NBA | USA | ngo
National Hockey League | NHL | USA | ngo
Major League Baseball | MLB | USA | ngo
Internet Corporation for Assigned Names and Numbers | ICANN | - | ngo
International Federation of Red Cross and Red Crescent Societies | IFRC | - | ngo
International Rescue Committee | IRC | - | ngo
Norwegian Refugee Council | - | NOR | ngo
Doctors of the World | - | - | ngo
Sea-Watch | Sea Watch | DEU | ngo
SOS Méditerranée | SOS Mediterranee | - | ngo
World Wide Fund for Nature | WWF; World Wildlife Fund | - | ngo
Extinction Rebellion | - | GBR | movement
World Uyghur Congress | - | - | ngo
World Jewish Congress | - | - | ngo
World Economic Forum | WEF | - | ngo
International Chamber of Commerce | - | - | ngo
International Federation of Journalists | IFJ | - | ngo
International Consortium of Investigative Journalists | ICIJ | - | ngo
Organized Crime and Corruption Reporting Project | OCCRP | - | ngo
Forbidden Stories | - | - | ngo
Stockholm International Peace Research Institute | SIPRI | SWE | ngo
International Institute for Strategic Studies | IISS | GBR | ngo
Chatham House | - | GBR | ngo
Tony Blair Institute for Global Change | - | GBR | ngo
Institute for the Study of War | ISW | USA | ngo
38 North | - | USA | ngo
International Gateways Group of Company Limited | - | MMR | company
Myanmar Economic Holdings Limited | MEHL | MMR | company
Tatmadaw | Burmese military; Burmese Armed Forces; Myanmar Armed Forces; Myanmar military; Burmese army; Myanmar army | MMR | military
State Administration Council | - | MMR | government
National Unity Government of Myanmar | National Unity Government; NUG | MMR | government
State Peace and Development Council | SPDC | MMR | government
Supreme Court of Kenya | Kenyan Supreme Court | KEN | court
Independent Electoral and Boundaries Commission | IEBC | KEN | gov_agency
Independent National Electoral Commission | INEC | NGA | gov_agency
Economic and Financial Crimes Commission | EFCC | NGA | gov_agency
Nigeria Police Force | Nigerian police; Nigeria Police; Nigerian Police Force; Police of Nigeria | NGA | police
Nigerian Army | Nigerian army | NGA | military
Nigerian National Petroleum Corporation | NNPC | NGA | company
Zimbabwe Electoral Commission | - | ZWE | gov_agency
Zimbabwe Defence Forces | Zimbabwean armed forces; Zimbabwean military; Zimbabwean army | ZWE | military
Eskom | - | ZAF | company
Constitutional Court of South Africa | South African Constitutional Court | ZAF | court
National Prosecuting Authority | NPA | ZAF | gov_agency
Congress of South African Trade Unions | COSATU | ZAF | ngo
Ethiopian Human Rights Commission | EHRC | ETH | gov_agency
Ethiopian Airlines | - | ETH | company
Kenya Airways | - | KEN | company
South African Airways | - | ZAF | company
High Court of Australia | Australian High Court | AUS | court
Australian Federal Police | AFP Australia | AUS | police
Australian Security Intelligence Organisation | ASIO | AUS | intelligence
Parliament of Australia | Australian Parliament; Australian parliament; Australian Federal Parliament | AUS | legislature
Qantas Airways | - | AUS | company
Commonwealth Bank | - | AUS | company
Telstra | - | AUS | company
BHP | BHP Billiton | AUS | company
Supreme Court of Canada | Canadian Supreme Court | CAN | court
Royal Canadian Mounted Police | RCMP; Mounties | CAN | police
Canadian Security Intelligence Service | CSIS Canada | CAN | intelligence
Parliament of Canada | Canadian Parliament; Canadian parliament | CAN | legislature
House of Commons of Canada | Canadian House of Commons | CAN | legislature
Canadian Armed Forces | Canadian Forces; Canadian military | CAN | military
SNC-Lavalin | - | CAN | company
Bombardier Inc. | Bombardier | CAN | company
Air Canada | - | CAN | company
Research In Motion | BlackBerry; RIM | CAN | company
Supreme Federal Court | Supreme Federal Court of Brazil; Brazilian Supreme Federal Court; Brazilian Supreme Court; Supreme Court of Brazil; Supreme Federal Court (Brazil); Brazil's Supreme Court | BRA | court
National Congress of Brazil | Brazilian Congress; National Congress (Brazil); Brazilian National Congress; Congress of Brazil | BRA | legislature
Chamber of Deputies (Brazil) | Brazilian Chamber of Deputies; Chamber of Deputies of Brazil | BRA | legislature
Federal Senate | Brazilian Senate; Federal Senate of Brazil; Senate of Brazil; Senate (Brazil) | BRA | legislature
Superior Electoral Court | Superior Electoral Court of Brazil; Brazilian Superior Electoral Court | BRA | court
Federal Police of Brazil | Brazilian Federal Police | BRA | police
Vale (company) | Vale; Vale S.A. | BRA | company
Embraer | - | BRA | company
National Congress of Argentina | Argentine Congress; Argentine National Congress; Congress of Argentina | ARG | legislature
Supreme Court of Argentina | Argentine Supreme Court | ARG | court
YPF | - | ARG | company
Asociación Mutual Israelita Argentina | AMIA | ARG | ngo
National Congress of Chile | Chilean Congress; Congress of Chile; Chilean National Congress | CHL | legislature
Carabineros de Chile | Carabineros | CHL | police
Congress of Colombia | Colombian Congress; Colombian congress | COL | legislature
Military Forces of Colombia | Colombian military; Colombian armed forces | COL | military
Congress of the Republic of Peru | Peruvian Congress; Congress of Peru; Peruvian congress; Peru's Congress; Congress (Peru) | PER | legislature
Public Ministry of Peru | Prosecutor's Office of Peru; Peruvian Public Ministry; Peruvian prosecutors | PER | gov_agency
National Assembly (Venezuela) | Venezuelan National Assembly; National Assembly of Venezuela; Venezuelan parliament | VEN | legislature
Supreme Tribunal of Justice (Venezuela) | Supreme Tribunal of Justice; Venezuelan Supreme Court; Supreme Court of Venezuela; Supreme Court of Justice of Venezuela; Venezuelan Supreme Tribunal of Justice | VEN | court
National Electoral Council (Venezuela) | National Electoral Council; Venezuelan National Electoral Council | VEN | gov_agency
Bolivarian Intelligence Service | SEBIN; Bolivarian National Intelligence Service | VEN | intelligence
Constituent National Assembly (Venezuela) | Constituent National Assembly; 2017 Constituent National Assembly; Venezuelan Constituent Assembly | VEN | legislature
Congress of the Union | Mexican Congress; Congress of Mexico | MEX | legislature
Mexican Navy | Mexican Marines; Mexican marines | MEX | military
National Guard (Mexico) | Mexican National Guard | MEX | police
Supreme Electoral Tribunal of Honduras | - | HND | gov_agency
Saeima | Latvian parliament; Latvian Parliament; Parliament of Latvia | LVA | legislature
Seimas | Lithuanian parliament; Lithuanian Parliament; Parliament of Lithuania | LTU | legislature
Riigikogu | Estonian parliament; Estonian Parliament; Parliament of Estonia | EST | legislature
Sejm | Polish parliament; Polish Parliament; Polish Sejm; Parliament of Poland | POL | legislature
Constitutional Tribunal (Poland) | Polish Constitutional Tribunal; Constitutional Tribunal; Polish Constitutional Court | POL | court
Supreme Court of Poland | Polish Supreme Court | POL | court
PKN Orlen | Orlen | POL | company
PGNiG | - | POL | company
National Assembly (Hungary) | Hungarian parliament; Hungarian Parliament; Parliament of Hungary; Hungarian National Assembly | HUN | legislature
MOL Group | MOL | HUN | company
Central European University | CEU | HUN | university
Riksdag | Swedish parliament; Swedish Parliament; Parliament of Sweden | SWE | legislature
Swedish Security Service | Säpo; Sapo | SWE | intelligence
Saab AB | Saab | SWE | company
IKEA | Ikea | SWE | company
Swedish Academy | - | SWE | ngo
Storting | Norwegian parliament; Norwegian Parliament; Parliament of Norway; Stortinget | NOR | legislature
Norwegian Nobel Committee | - | NOR | ngo
Equinor | Statoil | NOR | company
Norsk Hydro | - | NOR | company
Folketing | Danish parliament; Danish Parliament; Parliament of Denmark; Folketinget | DNK | legislature
Danish Security and Intelligence Service | PET; Danish Security Intelligence Service | DNK | intelligence
Maersk | A.P. Moller–Maersk; Maersk Line | DNK | company
Jyllands-Posten | - | DNK | media
Parliament of Finland | Eduskunta; Finnish Parliament; Finnish parliament | FIN | legislature
Fortum | - | FIN | company
Althing | Icelandic parliament; Icelandic Parliament; Parliament of Iceland; Alþingi | ISL | legislature
States General of the Netherlands | Dutch parliament; Dutch Parliament; Parliament of the Netherlands | NLD | legislature
House of Representatives (Netherlands) | Tweede Kamer; Dutch House of Representatives; Dutch lower house | NLD | legislature
Philips | - | NLD | company
ASML Holding | ASML | NLD | company
ING Group | ING | NLD | company
Oireachtas | Irish parliament; Irish Parliament; Parliament of Ireland | IRL | legislature
Dáil Éireann | Dáil; Dail; Dail Eireann | IRL | legislature
Garda Síochána | Garda; Gardaí; Gardai; Irish police | IRL | police
National Council (Austria) | Austrian parliament; Austrian Parliament; Parliament of Austria | AUT | legislature
OMV | - | AUT | company
Hellenic Parliament | Greek parliament; Greek Parliament; Parliament of Greece | GRC | legislature
Assembly of the Republic (Portugal) | Portuguese parliament; Portuguese Parliament; Parliament of Portugal | PRT | legislature
National Assembly (Serbia) | Serbian parliament; Serbian Parliament; Parliament of Serbia | SRB | legislature
Sabor | Croatian Parliament; Croatian parliament; Parliament of Croatia | HRV | legislature
Sobranie | Macedonian parliament; Assembly of North Macedonia; Parliament of North Macedonia | MKD | legislature
Serbian Orthodox Church | - | SRB | religious
Greek Orthodox Church | Church of Greece | GRC | religious
Armenian Apostolic Church | - | ARM | religious
Parliament of Georgia | Georgian Parliament; Georgian parliament | GEO | legislature
National Assembly (Armenia) | Armenian parliament; Parliament of Armenia | ARM | legislature
SOCAR | State Oil Company of Azerbaijan | AZE | company
Milli Majlis | Azerbaijani parliament; National Assembly (Azerbaijan); Parliament of Azerbaijan | AZE | legislature
Jatiya Sangsad | Bangladeshi parliament; Parliament of Bangladesh | BGD | legislature
Rapid Action Battalion | RAB | BGD | police
Awami League | Bangladesh Awami League | BGD | party
Bangladesh Nationalist Party | BNP Bangladesh | BGD | party
Parliament of Sri Lanka | Sri Lankan Parliament; Sri Lankan parliament | LKA | legislature
House of Representatives (Indonesia) | People's Representative Council | IDN | legislature
Corruption Eradication Commission | KPK | IDN | gov_agency
Garuda Indonesia | - | IDN | company
Lion Air | - | IDN | company
Indonesian National Police | Indonesian police; Polri; Police of Indonesia | IDN | police
Congress of the Philippines | Philippine Congress | PHL | legislature
Senate of the Philippines | Philippine Senate; Senate (Philippines) | PHL | legislature
Supreme Court of the Philippines | Philippine Supreme Court | PHL | court
Philippine National Police | Philippine police; PNP | PHL | police
Armed Forces of the Philippines | AFP Philippines; Philippine military; Philippine armed forces | PHL | military
Philippine Coast Guard | - | PHL | military
Constitutional Court of Thailand | Thai Constitutional Court; Thailand's Constitutional Court | THA | court
National Council for Peace and Order | NCPO | THA | government
1Malaysia Development Berhad | 1MDB | MYS | company
Petronas | - | MYS | company
Gambling Commission | - | GBR | gov_agency
Office of the United Nations High Commissioner for Human Rights | OHCHR; UN Human Rights Office; UN human rights office; United Nations human rights office | - | igo_body
United Nations Secretariat | - | - | igo_body
United Nations Security Council | Security Council; UN Security Council | - | igo_body
United Nations Human Rights Council | Human Rights Council; UN Human Rights Council; UNHRC | - | igo_body
Peace and Security Council | African Union Peace and Security Council; AU Peace and Security Council | - | igo_body
Investigation and Identification Team | OPCW Investigation and Identification Team | - | igo_body
International, Impartial and Independent Mechanism | IIIM | - | igo_body
C5+1 | - | - | igo
Friends of the Mekong | - | - | igo
Mekong-U.S. Partnership | Mekong-US Partnership | - | igo
COVAX | COVAX Facility | - | igo
Normandy Format | Normandy Four | - | igo
Crimea Platform | - | - | igo
Three Seas Initiative | - | - | igo
Bucharest Nine | - | - | igo
Turkic Council | Organization of Turkic States | - | igo
Commonwealth Heads of Government Meeting | CHOGM | - | igo
Trilateral Contact Group | Trilateral Contact Group on Ukraine | - | igo
Gas Exporting Countries Forum | GECF | - | igo
OPEC+ | OPEC Plus | - | igo
Trans-Pacific Partnership | TPP; Comprehensive and Progressive Agreement for Trans-Pacific Partnership; CPTPP | - | igo
Regional Comprehensive Economic Partnership | RCEP | - | igo
Open Balkan | - | - | igo
African Continental Free Trade Area | AfCFTA | - | igo
"""

GROUPS = """
Jund al-Aqsa | Jund al Aqsa | SYR | jihadist
Islamic State – West Africa Province | Islamic State's West Africa Province; Islamic State West Africa Province; ISWAP | NGA | jihadist
Islamic State – Khorasan Province | ISIS-K; ISIL-K; IS-K; ISIL-KP; ISKP; Islamic State Khorasan; Islamic State Khorasan Province; Islamic State in Khorasan; ISIS-Khorasan | AFG | jihadist
Syrian Turkmen Brigades | Turkmen Brigades; Syrian Turkmen fighters | SYR | rebel
Liberal Democrats (UK) | Liberal Democrats; Liberal Democrat; Lib Dems; Lib Dem | GBR | party
Azov Brigade | Azov Battalion; Azov Regiment; Azov | UKR | paramilitary
Kraken Regiment | Kraken | UKR | paramilitary
Georgian Legion | - | UKR | paramilitary
Russian Volunteer Corps | - | UKR | paramilitary
Freedom of Russia Legion | - | UKR | paramilitary
Akhmat | Akhmat special forces; Kadyrovites; Kadyrovtsy | RUS | paramilitary
People's Defense Force (Myanmar) | People's Defence Force | MMR | rebel
Arakan Army | - | MMR | rebel
Kachin Independence Army | KIA | MMR | rebel
Karen National Union | KNU | MMR | rebel
Arakan Rohingya Salvation Army | ARSA | MMR | rebel
West Papua National Liberation Army | TPNPB; West Papua Liberation Army | IDN | separatist
M23 | March 23 Movement; M23 rebels; M23 movement | COD | rebel
Allied Democratic Forces | ADF | COD | rebel
CODECO | - | COD | militia
Democratic Forces for the Liberation of Rwanda | FDLR | RWA | rebel
Lord's Resistance Army | LRA | UGA | rebel
Oromo Liberation Army | OLA | ETH | rebel
Tigray People's Liberation Front | TPLF; Tigrayan rebels; Tigray Defense Forces; Tigrayan forces | ETH | rebel
Rapid Support Forces | RSF | SDN | paramilitary
Janjaweed | - | SDN | militia
Séléka | Seleka | CAF | rebel
Anti-balaka | anti-Balaka | CAF | militia
Coalition of Patriots for Change | - | CAF | rebel
Jama'at Nasr al-Islam wal Muslimin | JNIM; Jama'at Nusrat al-Islam wal-Muslimin | MLI | jihadist
Ansar Dine | Ansar al-Din; Ansar Eddine | MLI | jihadist
National Movement for the Liberation of Azawad | MNLA | MLI | separatist
Movement for the Autonomy of Kabylie | MAK; Movement for the Self-Determination of Kabylie | DZA | separatist
Polisario Front | Polisario | ESH | separatist
Al-Qaeda in the Islamic Maghreb | AQIM; Al-Qaeda Organization in the Islamic Maghreb; al-Qaeda in the Islamic Maghreb | DZA | jihadist
Hay'at Tahrir al-Sham | HTS; Tahrir al-Sham; Hayat Tahrir al-Sham | SYR | jihadist
Ahrar al-Sham | - | SYR | rebel
Jaysh al-Islam | Army of Islam; Jaish al-Islam | SYR | rebel
Syrian National Army | SNA | SYR | rebel
Syrian Democratic Forces | SDF; Kurdish-led Syrian Democratic Forces | SYR | militia
Kata'ib Hezbollah | Kataib Hezbollah; Kata'ib Hizballah; Kataeb Hezbollah | IRQ | militia
Asa'ib Ahl al-Haq | Asaib Ahl al-Haq | IRQ | militia
Popular Mobilization Forces | PMF; Hashd al-Shaabi; Popular Mobilization Units; Popular Mobilisation Forces; Hashd Shaabi | IRQ | paramilitary
Lions' Den | - | PSE | militant
Jenin Brigades | - | PSE | militant
Palestinian Islamic Jihad | PIJ; Islamic Jihad Movement in Palestine | PSE | militant
Popular Front for the Liberation of Palestine | PFLP | PSE | militant
Al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs Brigade | PSE | militant
Tehrik-i-Taliban Pakistan | TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan | PAK | jihadist
Tehreek-e-Labbaik Pakistan | TLP; Tehreek-e-Labbaik | PAK | party
Balochistan Liberation Army | BLA; Baloch Liberation Army | PAK | separatist
Lashkar-e-Jhangvi | LeJ | PAK | militant
Jaish-e-Mohammed | JeM; Jaish-e-Muhammad | PAK | militant
Hizbul Mujahideen | Hizb-ul-Mujahideen | IND | militant
Jaish al-Adl | Jaish ul-Adl | IRN | militant
Jundallah | Jundullah | IRN | militant
Ahvaz National Resistance | - | IRN | separatist
Abu Sayyaf | Abu Sayyaf Group | PHL | militant
Moro Islamic Liberation Front | MILF | PHL | rebel
Maute group | Maute Group | PHL | militant
New People's Army | NPA Philippines | PHL | rebel
National Resistance Front of Afghanistan | National Resistance Front; NRF | AFG | rebel
Haqqani network | Haqqani Network | AFG | militant
National Action (UK) | National Action | GBR | militant
Proud Boys | - | USA | militant
Oath Keepers | - | USA | militia
Three Percenters | - | USA | militia
Boogaloo movement | Boogaloo Boys; Boogaloo | USA | militia
Gulf Clan | Clan del Golfo | COL | gang
National Liberation Army (Colombia) | ELN; National Liberation Army | COL | rebel
Sinaloa Cartel | Sinaloa cartel | MEX | cartel
Jalisco New Generation Cartel | CJNG; Jalisco cartel; Jalisco New Generation | MEX | cartel
Los Zetas | Zetas; Zetas cartel | MEX | cartel
Gulf Cartel | Gulf cartel | MEX | cartel
Tren de Aragua | - | VEN | gang
MS-13 | Mara Salvatrucha | - | gang
G9 Family and Allies | G9 | HTI | gang
400 Mawozo | - | HTI | gang
PASOK | Panhellenic Socialist Movement | GRC | party
Golden Dawn (Greece) | Golden Dawn | GRC | party
Syriza | SYRIZA; Coalition of the Radical Left | GRC | party
New Democracy (Greece) | New Democracy | GRC | party
Independent Greeks | ANEL | GRC | party
Vox (political party) | Vox; VOX | ESP | party
Podemos | Unidas Podemos | ESP | party
Ciudadanos | Citizens (Spanish political party) | ESP | party
People's Party (Spain) | Spanish People's Party; Partido Popular | ESP | party
Spanish Socialist Workers' Party | PSOE; Spanish Socialist Party; Spanish Socialists | ESP | party
Republican Left of Catalonia | ERC | ESP | party
National Rally | Front National; National Front (France); Rassemblement National | FRA | party
La République En Marche! | En Marche; En Marche!; LREM; La Republique En Marche | FRA | party
La France Insoumise | France Unbowed; LFI | FRA | party
The Republicans (France) | Les Républicains; Les Republicains | FRA | party
Alternative for Germany | AfD; Alternative für Deutschland | DEU | party
Christian Democratic Union of Germany | CDU; Christian Democratic Union | DEU | party
Christian Social Union in Bavaria | CSU; Christian Social Union | DEU | party
Social Democratic Party of Germany | SPD; German Social Democrats; German Social Democratic Party | DEU | party
Alliance 90/The Greens | German Greens; German Green Party; Bündnis 90/Die Grünen | DEU | party
Free Democratic Party (Germany) | FDP; German Free Democrats | DEU | party
The Left (Germany) | Die Linke | DEU | party
Five Star Movement | M5S; Five-Star Movement | ITA | party
Lega (political party) | Lega Nord; Northern League; Lega; League (political party) | ITA | party
Brothers of Italy | Fratelli d'Italia | ITA | party
Forza Italia | - | ITA | party
Democratic Party (Italy) | Italian Democratic Party | ITA | party
Freedom Party of Austria | FPÖ; FPO; Austrian Freedom Party | AUT | party
Austrian People's Party | ÖVP; OVP | AUT | party
Law and Justice | PiS; Law and Justice party | POL | party
Civic Platform | PO; Civic Platform (Poland) | POL | party
Fidesz | Fidesz party | HUN | party
Jobbik | - | HUN | party
Party for Freedom | PVV; Dutch Party for Freedom | NLD | party
Sweden Democrats | - | SWE | party
Swedish Social Democratic Party | Swedish Social Democrats | SWE | party
Sinn Féin | Sinn Fein | IRL | party
Fianna Fáil | Fianna Fail | IRL | party
Fine Gael | - | IRL | party
Democratic Unionist Party | DUP | GBR | party
Scottish National Party | SNP | GBR | party
UK Independence Party | UKIP; Ukip | GBR | party
Reform UK | Brexit Party | GBR | party
Plaid Cymru | - | GBR | party
Conservative Party (UK) | British Conservative Party; Tories; Tory; British Conservatives; Conservative Party of the United Kingdom | GBR | party
Labour Party (UK) | British Labour Party; Labour; UK Labour Party | GBR | party
United Russia | - | RUS | party
Liberal Democratic Party of Russia | LDPR | RUS | party
Servant of the People | - | UKR | party
European Solidarity | - | UKR | party
Opposition Platform — For Life | Opposition Platform | UKR | party
Justice and Development Party (Turkey) | AKP; AK Party; Justice and Development Party | TUR | party
Republican People's Party | CHP; Republican People's Party (Turkey) | TUR | party
Peoples' Democratic Party | HDP; Peoples' Democratic Party (Turkey); People's Democratic Party (Turkey) | TUR | party
Nationalist Movement Party | MHP | TUR | party
Likud | Likud party | ISR | party
Yesh Atid | - | ISR | party
Blue and White (political alliance) | Blue and White | ISR | party
Shas | - | ISR | party
Yisrael Beiteinu | Israel Beitenu; Yisrael Beytenu | ISR | party
Kadima | - | ISR | party
Israeli Labor Party | Labor Party (Israel); Israel's Labor Party | ISR | party
Otzma Yehudit | Jewish Power | ISR | party
Fatah | - | PSE | party
Ennahda | Ennahda Movement; Ennahda Party | TUN | party
Nidaa Tounes | - | TUN | party
Muslim Brotherhood | Egyptian Muslim Brotherhood | EGY | movement
Freedom and Justice Party (Egypt) | Freedom and Justice Party | EGY | party
African National Congress | ANC | ZAF | party
Democratic Alliance (South Africa) | Democratic Alliance | ZAF | party
Economic Freedom Fighters | EFF | ZAF | party
ZANU–PF | ZANU-PF; Zanu-PF; ZANU PF | ZWE | party
Movement for Democratic Change | MDC; Movement for Democratic Change – Tsvangirai; Movement for Democratic Change (Zimbabwe) | ZWE | party
All Progressives Congress | APC | NGA | party
Indigenous People of Biafra | IPOB | NGA | separatist
Pakistan Tehreek-e-Insaf | PTI; Pakistan Tehreek-i-Insaf; Tehreek-e-Insaf | PAK | party
Pakistan Muslim League (N) | PML-N; Pakistan Muslim League-N; Pakistan Muslim League-Nawaz | PAK | party
Pakistan Peoples Party | PPP; Pakistan People's Party | PAK | party
National League for Democracy | NLD | MMR | party
Pheu Thai Party | Pheu Thai | THA | party
Liberal Democratic Party (Japan) | Liberal Democratic Party; Japanese Liberal Democratic Party | JPN | party
Democratic Party of Japan | DPJ | JPN | party
Komeito | - | JPN | party
People Power Party (South Korea) | People Power Party | KOR | party
Saenuri Party | - | KOR | party
United Socialist Party of Venezuela | PSUV | VEN | party
Movement for Socialism | MAS; Movement for Socialism (Bolivia) | BOL | party
Workers' Party (Brazil) | Brazilian Workers' Party | BRA | party
Institutional Revolutionary Party | PRI | MEX | party
National Action Party (Mexico) | - | MEX | party
Morena (political party) | National Regeneration Movement | MEX | party
Party of the Democratic Revolution | PRD | MEX | party
Farabundo Martí National Liberation Front | FMLN | SLV | party
Sandinista National Liberation Front | FSLN; Sandinistas; Sandinista | NIC | party
Liberal Party of Australia | Australian Liberal Party | AUS | party
Australian Labor Party | ALP; Labor Party (Australia) | AUS | party
National Party of Australia | - | AUS | party
Pangu Pati | Pangu Party | PNG | party
Progressive National Party (Turks and Caicos Islands) | - | TCA | party
Tea Party movement | Tea Party | USA | movement
Libertarian Party (United States) | Libertarian Party | USA | party
Uyghurs | Uighurs; Uyghur; Uighur; Uighur Muslims; Uyghur Muslims | CHN | ethnic
Pacific Islanders | Pacific Islander | - | ethnic
Northern Ndebele people | Ndebele; ethnic Ndebele | ZWE | ethnic
Kabyle people | Kabyles; Kabyle | DZA | ethnic
"""


def parse(block):
    """Yields (names, country, kind)."""
    for line in block.strip().split("\n"):
        name, aka, country, kind = [c.strip() for c in line.split(" | ")]
        yield [name] + [a for a in aka.split("; ") if a != "-"], country.replace("-", ""), kind
