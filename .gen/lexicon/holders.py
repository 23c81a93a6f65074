"""Who held the leading offices of some states, with the days of the terms: facts compiled by hand, the project's own.

A line: ISO code, office code of titles.txt, title; then "name from to" of each holder in order of time, the end being the
next one's beginning where it is left out. These terms replace whatever other sources say of the office from the first day on.
"""

HOLDERS = """
USA HOS President | Bill Clinton 1993-01-20; George W. Bush 2001-01-20; Barack Obama 2009-01-20; Donald Trump 2017-01-20; Joe Biden 2021-01-20; Donald Trump 2025-01-20
USA VP Vice President | Al Gore 1993-01-20; Dick Cheney 2001-01-20; Joe Biden 2009-01-20; Mike Pence 2017-01-20; Kamala Harris 2021-01-20; J.D. Vance 2025-01-20
USA FM Secretary of State | Madeleine Albright 1997-01-23; Colin Powell 2001-01-20; Condoleezza Rice 2005-01-26; Hillary Clinton 2009-01-21; John Kerry 2013-02-01; Rex Tillerson 2017-02-01; Mike Pompeo 2018-04-26; Antony Blinken 2021-01-26; Marco Rubio 2025-01-21
USA DM Secretary of Defense | William Cohen 1997-01-24; Donald Rumsfeld 2001-01-20; Robert Gates 2006-12-18; Leon Panetta 2011-07-01; Chuck Hagel 2013-02-27; Ash Carter 2015-02-17; Jim Mattis 2017-01-20; Mark Esper 2019-07-23; Lloyd Austin 2021-01-22; Pete Hegseth 2025-01-25
USA NSA National Security Advisor | Condoleezza Rice 2001-01-20; Stephen Hadley 2005-01-26; James L. Jones 2009-01-20; Tom Donilon 2010-10-08; Susan Rice 2013-07-01; Michael Flynn 2017-01-20; H. R. McMaster 2017-02-20; John Bolton 2018-04-09; Robert O'Brien 2019-09-18; Jake Sullivan 2021-01-20; Mike Waltz 2025-01-20
USA JUSTICE Attorney General | John Ashcroft 2001-02-02; Alberto Gonzales 2005-02-03; Michael Mukasey 2007-11-09; Eric Holder 2009-02-03; Loretta Lynch 2015-04-27; Jeff Sessions 2017-02-09; William Barr 2019-02-14; Merrick Garland 2021-03-11; Pam Bondi 2025-02-05
USA FIN Secretary of the Treasury | Paul O'Neill 2001-01-20; John W. Snow 2003-02-03; Henry Paulson 2006-07-10; Timothy Geithner 2009-01-26; Jack Lew 2013-02-28; Steven Mnuchin 2017-02-13; Janet Yellen 2021-01-26; Scott Bessent 2025-01-28
GBR HOG Prime Minister | Tony Blair 1997-05-02; Gordon Brown 2007-06-27; David Cameron 2010-05-11; Theresa May 2016-07-13; Boris Johnson 2019-07-24; Liz Truss 2022-09-06; Rishi Sunak 2022-10-25; Keir Starmer 2024-07-05
GBR FM Foreign Secretary | Robin Cook 1997-05-02; Jack Straw 2001-06-08; Margaret Beckett 2006-05-05; David Miliband 2007-06-28; William Hague 2010-05-12; Philip Hammond 2014-07-15; Boris Johnson 2016-07-13; Jeremy Hunt 2018-07-09; Dominic Raab 2019-07-24; Liz Truss 2021-09-15; James Cleverly 2022-09-06; David Cameron 2023-11-13; David Lammy 2024-07-05; Yvette Cooper 2025-09-05
GBR DM Defence Secretary | Geoff Hoon 1999-10-11; John Reid 2005-05-06; Des Browne 2006-05-05; John Hutton 2008-10-03; Bob Ainsworth 2009-06-05; Liam Fox 2010-05-12; Philip Hammond 2011-10-14; Michael Fallon 2014-07-15; Gavin Williamson 2017-11-02; Penny Mordaunt 2019-05-01; Ben Wallace 2019-07-24; Grant Shapps 2023-08-31; John Healey 2024-07-05
GBR FIN Chancellor of the Exchequer | Gordon Brown 1997-05-02; Alistair Darling 2007-06-28; George Osborne 2010-05-11; Philip Hammond 2016-07-13; Sajid Javid 2019-07-24; Rishi Sunak 2020-02-13; Nadhim Zahawi 2022-07-05; Kwasi Kwarteng 2022-09-06; Jeremy Hunt 2022-10-14; Rachel Reeves 2024-07-05
FRA HOS President | Jacques Chirac 1995-05-17; Nicolas Sarkozy 2007-05-16; François Hollande 2012-05-15; Emmanuel Macron 2017-05-14
FRA HOG Prime Minister | Lionel Jospin 1997-06-02; Jean-Pierre Raffarin 2002-05-06; Dominique de Villepin 2005-05-31; François Fillon 2007-05-17; Jean-Marc Ayrault 2012-05-15; Manuel Valls 2014-03-31; Bernard Cazeneuve 2016-12-06; Édouard Philippe 2017-05-15; Jean Castex 2020-07-03; Élisabeth Borne 2022-05-16; Gabriel Attal 2024-01-09; Michel Barnier 2024-09-05; François Bayrou 2024-12-13; Sébastien Lecornu 2025-09-09
FRA FM Foreign Minister | Dominique de Villepin 2002-05-07; Michel Barnier 2004-03-31; Philippe Douste-Blazy 2005-06-02; Bernard Kouchner 2007-05-18; Michèle Alliot-Marie 2010-11-14; Alain Juppé 2011-02-27; Laurent Fabius 2012-05-16; Jean-Marc Ayrault 2016-02-11; Jean-Yves Le Drian 2017-05-17; Catherine Colonna 2022-05-20; Stéphane Séjourné 2024-01-11; Jean-Noël Barrot 2024-09-21
DEU HOG Chancellor | Gerhard Schröder 1998-10-27; Angela Merkel 2005-11-22; Olaf Scholz 2021-12-08; Friedrich Merz 2025-05-06
DEU HOS President | Johannes Rau 1999-07-01; Horst Köhler 2004-07-01; Christian Wulff 2010-06-30; Joachim Gauck 2012-03-18; Frank-Walter Steinmeier 2017-03-19
DEU FM Foreign Minister | Joschka Fischer 1998-10-27; Frank-Walter Steinmeier 2005-11-22; Guido Westerwelle 2009-10-28; Frank-Walter Steinmeier 2013-12-17; Sigmar Gabriel 2017-01-27; Heiko Maas 2018-03-14; Annalena Baerbock 2021-12-08; Johann Wadephul 2025-05-06
RUS HOS President | Boris Yeltsin 1991-07-10; Vladimir Putin 1999-12-31; Dmitry Medvedev 2008-05-07; Vladimir Putin 2012-05-07
RUS HOG Prime Minister | Mikhail Kasyanov 2000-05-07; Mikhail Fradkov 2004-03-05; Viktor Zubkov 2007-09-14; Vladimir Putin 2008-05-08; Dmitry Medvedev 2012-05-08; Mikhail Mishustin 2020-01-16
RUS FM Foreign Minister | Igor Ivanov 1998-09-11; Sergey Lavrov 2004-03-09
RUS DM Defence Minister | Sergei Ivanov 2001-03-28; Anatoliy Serdyukov 2007-02-15; Sergei Shoigu 2012-11-06; Andrey Belousov 2024-05-14
CHN HOS President | Jiang Zemin 1993-03-27; Hu Jintao 2003-03-15; Xi Jinping 2013-03-14
CHN HOG Premier | Zhu Rongji 1998-03-17; Wen Jiabao 2003-03-16; Li Keqiang 2013-03-15; Li Qiang 2023-03-11
CHN FM Foreign Minister | Tang Jiaxuan 1998-03-18; Li Zhaoxing 2003-03-17; Yang Jiechi 2007-04-27; Wang Yi 2013-03-16; Qin Gang 2022-12-30; Wang Yi 2023-07-25
IRN HOS President | Mohammad Khatami 1997-08-03; Mahmoud Ahmadinejad 2005-08-03; Hassan Rouhani 2013-08-03; Ebrahim Raisi 2021-08-03; Mohammad Mokhber 2024-05-19; Masoud Pezeshkian 2024-07-28
IRN FM Foreign Minister | Kamal Kharazi 1997-08-20; Manouchehr Mottaki 2005-08-24; Ali Akbar Salehi 2010-12-13; Mohammad Javad Zarif 2013-08-15; Hossein Amir-Abdollahian 2021-08-25; Abbas Araghchi 2024-08-21
ISR HOG Prime Minister | Ariel Sharon 2001-03-07; Ehud Olmert 2006-01-04; Benjamin Netanyahu 2009-03-31; Naftali Bennett 2021-06-13; Yair Lapid 2022-07-01; Benjamin Netanyahu 2022-12-29
ISR FM Foreign Minister | Shimon Peres 2001-03-07; Benjamin Netanyahu 2002-11-06; Silvan Shalom 2003-02-28; Tzipi Livni 2006-01-18; Avigdor Lieberman 2009-04-01 2012-12-18; Avigdor Lieberman 2013-11-11 2015-05-06; Benjamin Netanyahu 2015-05-14; Yisrael Katz 2019-02-17; Gabi Ashkenazi 2020-05-17; Yair Lapid 2021-06-13; Eli Cohen 2022-12-29; Yisrael Katz 2024-01-01; Gideon Sa'ar 2024-11-08
ISR DM Defense Minister | Binyamin Ben-Eliezer 2001-03-07; Shaul Mofaz 2002-11-02; Amir Peretz 2006-05-04; Ehud Barak 2007-06-18; Moshe Ya'alon 2013-03-18; Avigdor Lieberman 2016-05-30; Benjamin Netanyahu 2018-11-14; Naftali Bennett 2019-11-12; Benny Gantz 2020-05-17; Yoav Gallant 2022-12-29; Yisrael Katz 2024-11-08
ISR HOS President | Moshe Katsav 2000-08-01; Shimon Peres 2007-07-15; Reuven Rivlin 2014-07-24; Isaac Herzog 2021-07-07
PSE HOS President | Yasser Arafat 1996-01-20 2004-11-11; Mahmoud Abbas 2005-01-15
TUR HOG Prime Minister | Bülent Ecevit 1999-01-11; Abdullah Gül 2002-11-18; Recep Tayyip Erdoğan 2003-03-14; Ahmet Davutoğlu 2014-08-28; Binali Yıldırım 2016-05-24 2018-07-09
TUR HOS President | Ahmet Necdet Sezer 2000-05-16; Abdullah Gül 2007-08-28; Recep Tayyip Erdoğan 2014-08-28
TUR FM Foreign Minister | Abdullah Gül 2003-03-14; Ali Babacan 2007-08-29; Ahmet Davutoğlu 2009-05-01; Mevlüt Çavuşoğlu 2014-08-29; Hakan Fidan 2023-06-04
UKR HOS President | Leonid Kuchma 1994-07-19; Viktor Yushchenko 2005-01-23; Viktor Yanukovych 2010-02-25; Oleksandr Turchynov 2014-02-23; Petro Poroshenko 2014-06-07; Volodymyr Zelenskyy 2019-05-20
UKR HOG Prime Minister | Yulia Tymoshenko 2005-02-04; Yuriy Yekhanurov 2005-09-08; Viktor Yanukovych 2006-08-04; Yulia Tymoshenko 2007-12-18; Mykola Azarov 2010-03-11; Arseniy Yatsenyuk 2014-02-27; Volodymyr Hroisman 2016-04-14; Oleksiy Honcharuk 2019-08-29; Denys Shmyhal 2020-03-04; Yulia Svyrydenko 2025-07-17
UKR FM Foreign Minister | Pavlo Klimkin 2014-06-19; Vadym Prystaiko 2019-08-29; Dmytro Kuleba 2020-03-04; Andrii Sybiha 2024-09-05
UKR DM Defence Minister | Oleksii Reznikov 2021-11-04; Rustem Umerov 2023-09-06; Denys Shmyhal 2025-07-17
IND HOG Prime Minister | Atal Bihari Vajpayee 1998-03-19; Manmohan Singh 2004-05-22; Narendra Modi 2014-05-26
IND FM External Affairs Minister | Yashwant Sinha 2002-07-01; Natwar Singh 2004-05-23; Pranab Mukherjee 2006-10-24; S. M. Krishna 2009-05-22; Salman Khurshid 2012-10-28; Sushma Swaraj 2014-05-26; S. Jaishankar 2019-05-30
PAK HOG Prime Minister | Zafarullah Khan Jamali 2002-11-23; Shaukat Aziz 2004-08-28 2007-11-15; Yousaf Raza Gilani 2008-03-25; Raja Pervaiz Ashraf 2012-06-22; Nawaz Sharif 2013-06-05; Shahid Khaqan Abbasi 2017-08-01; Imran Khan 2018-08-18; Shehbaz Sharif 2022-04-11; Anwaar ul Haq Kakar 2023-08-14; Shehbaz Sharif 2024-03-03
PAK HOS President | Pervez Musharraf 2001-06-20; Asif Ali Zardari 2008-09-09; Mamnoon Hussain 2013-09-09; Arif Alvi 2018-09-09; Asif Ali Zardari 2024-03-10
JPN HOG Prime Minister | Junichiro Koizumi 2001-04-26; Shinzo Abe 2006-09-26; Yasuo Fukuda 2007-09-26; Taro Aso 2008-09-24; Yukio Hatoyama 2009-09-16; Naoto Kan 2010-06-08; Yoshihiko Noda 2011-09-02; Shinzo Abe 2012-12-26; Yoshihide Suga 2020-09-16; Fumio Kishida 2021-10-04; Shigeru Ishiba 2024-10-01; Sanae Takaichi 2025-10-21
KOR HOS President | Kim Dae-jung 1998-02-25; Roh Moo-hyun 2003-02-25; Lee Myung-bak 2008-02-25; Park Geun-hye 2013-02-25; Moon Jae-in 2017-05-10; Yoon Suk-yeol 2022-05-10 2025-04-04; Lee Jae-myung 2025-06-04
ITA HOG Prime Minister | Silvio Berlusconi 2001-06-11; Romano Prodi 2006-05-17; Silvio Berlusconi 2008-05-08; Mario Monti 2011-11-16; Enrico Letta 2013-04-28; Matteo Renzi 2014-02-22; Paolo Gentiloni 2016-12-12; Giuseppe Conte 2018-06-01; Mario Draghi 2021-02-13; Giorgia Meloni 2022-10-22
ESP HOG Prime Minister | José María Aznar 1996-05-05; José Luis Rodríguez Zapatero 2004-04-17; Mariano Rajoy 2011-12-21; Pedro Sánchez 2018-06-02
POL HOS President | Aleksander Kwaśniewski 1995-12-23; Lech Kaczyński 2005-12-23 2010-04-10; Bronisław Komorowski 2010-08-06; Andrzej Duda 2015-08-06; Karol Nawrocki 2025-08-06
POL HOG Prime Minister | Leszek Miller 2001-10-19; Marek Belka 2004-05-02; Kazimierz Marcinkiewicz 2005-10-31; Jarosław Kaczyński 2006-07-14; Donald Tusk 2007-11-16; Ewa Kopacz 2014-09-22; Beata Szydło 2015-11-16; Mateusz Morawiecki 2017-12-11; Donald Tusk 2023-12-13
CAN HOG Prime Minister | Jean Chrétien 1993-11-04; Paul Martin 2003-12-12; Stephen Harper 2006-02-06; Justin Trudeau 2015-11-04; Mark Carney 2025-03-14
AUS HOG Prime Minister | John Howard 1996-03-11; Kevin Rudd 2007-12-03; Julia Gillard 2010-06-24; Kevin Rudd 2013-06-27; Tony Abbott 2013-09-18; Malcolm Turnbull 2015-09-15; Scott Morrison 2018-08-24; Anthony Albanese 2022-05-23
NZL HOG Prime Minister | Helen Clark 1999-12-05; John Key 2008-11-19; Bill English 2016-12-12; Jacinda Ardern 2017-10-26; Chris Hipkins 2023-01-25; Christopher Luxon 2023-11-27
EGY HOS President | Hosni Mubarak 1981-10-14 2011-02-11; Mohamed Morsi 2012-06-30; Adly Mansour 2013-07-04; Abdel Fattah el-Sisi 2014-06-08
SYR HOS President | Bashar al-Assad 2000-07-17 2024-12-08; Ahmed al-Sharaa 2025-01-29
IRQ HOG Prime Minister | Ayad Allawi 2004-06-28; Ibrahim al-Jaafari 2005-05-03; Nouri al-Maliki 2006-05-20; Haider al-Abadi 2014-09-08; Adil Abdul-Mahdi 2018-10-25; Mustafa Al-Kadhimi 2020-05-07; Mohammed Shia' Al Sudani 2022-10-27
AFG HOS President | Hamid Karzai 2001-12-22; Ashraf Ghani 2014-09-29 2021-08-15
LBN HOG Prime Minister | Rafic Hariri 2000-10-23; Omar Karami 2004-10-26; Najib Mikati 2005-04-19; Fouad Siniora 2005-07-19; Saad Hariri 2009-11-09; Najib Mikati 2011-06-13; Tammam Salam 2014-02-15; Saad Hariri 2016-12-18; Hassan Diab 2020-01-21; Najib Mikati 2021-09-10; Nawaf Salam 2025-02-08
BRA HOS President | Fernando Henrique Cardoso 1995-01-01; Luiz Inácio Lula da Silva 2003-01-01; Dilma Rousseff 2011-01-01; Michel Temer 2016-08-31; Jair Bolsonaro 2019-01-01; Luiz Inácio Lula da Silva 2023-01-01
MEX HOS President | Vicente Fox 2000-12-01; Felipe Calderón 2006-12-01; Enrique Peña Nieto 2012-12-01; Andrés Manuel López Obrador 2018-12-01; Claudia Sheinbaum 2024-10-01
ARG HOS President | Eduardo Duhalde 2002-01-02; Néstor Kirchner 2003-05-25; Cristina Fernández de Kirchner 2007-12-10; Mauricio Macri 2015-12-10; Alberto Fernández 2019-12-10; Javier Milei 2023-12-10
VEN HOS President | Hugo Chávez 1999-02-02; Nicolás Maduro 2013-03-05
COL HOS President | Andrés Pastrana 1998-08-07; Álvaro Uribe 2002-08-07; Juan Manuel Santos 2010-08-07; Iván Duque 2018-08-07; Gustavo Petro 2022-08-07
CHL HOS President | Ricardo Lagos 2000-03-11; Michelle Bachelet 2006-03-11; Sebastián Piñera 2010-03-11; Michelle Bachelet 2014-03-11; Sebastián Piñera 2018-03-11; Gabriel Boric 2022-03-11
PER HOS President | Alejandro Toledo 2001-07-28; Alan García 2006-07-28; Ollanta Humala 2011-07-28; Pedro Pablo Kuczynski 2016-07-28; Martín Vizcarra 2018-03-23; Manuel Merino 2020-11-10; Francisco Sagasti 2020-11-17; Pedro Castillo 2021-07-28; Dina Boluarte 2022-12-07 2025-10-10
ZAF HOS President | Thabo Mbeki 1999-06-14; Kgalema Motlanthe 2008-09-25; Jacob Zuma 2009-05-09; Cyril Ramaphosa 2018-02-15
NGA HOS President | Olusegun Obasanjo 1999-05-29; Umaru Musa Yar'Adua 2007-05-29; Goodluck Jonathan 2010-05-05; Muhammadu Buhari 2015-05-29; Bola Tinubu 2023-05-29
KEN HOS President | Daniel arap Moi 1978-08-22; Mwai Kibaki 2002-12-30; Uhuru Kenyatta 2013-04-09; William Ruto 2022-09-13
ETH HOG Prime Minister | Meles Zenawi 1995-08-23; Hailemariam Desalegn 2012-08-20; Abiy Ahmed 2018-04-02
ZWE HOS President | Robert Mugabe 1987-12-31; Emmerson Mnangagwa 2017-11-24
SDN HOS President | Omar al-Bashir 1989-06-30 2019-04-11
LKA HOS President | Chandrika Kumaratunga 1994-11-12; Mahinda Rajapaksa 2005-11-19; Maithripala Sirisena 2015-01-09; Gotabaya Rajapaksa 2019-11-18; Ranil Wickremesinghe 2022-07-14; Anura Kumara Dissanayake 2024-09-23
PHL HOS President | Gloria Macapagal Arroyo 2001-01-20; Benigno Aquino III 2010-06-30; Rodrigo Duterte 2016-06-30; Bongbong Marcos 2022-06-30
IDN HOS President | Megawati Sukarnoputri 2001-07-23; Susilo Bambang Yudhoyono 2004-10-20; Joko Widodo 2014-10-20; Prabowo Subianto Djojohadikusumo 2024-10-20
BLR HOS President | Alexander Lukashenko 1994-07-20
GEO HOS President | Eduard Shevardnadze 1995-11-26 2003-11-23; Mikheil Saakashvili 2004-01-25; Giorgi Margvelashvili 2013-11-17; Salome Zourabichvili 2018-12-16
GRC HOG Prime Minister | Costas Simitis 1996-01-22; Kostas Karamanlis 2004-03-10; George Papandreou 2009-10-06; Lucas Papademos 2011-11-11; Antonis Samaras 2012-06-20; Alexis Tsipras 2015-01-26; Kyriakos Mitsotakis 2019-07-08
HUN HOG Prime Minister | Péter Medgyessy 2002-05-27; Ferenc Gyurcsány 2004-09-29; Gordon Bajnai 2009-04-14; Viktor Orbán 2010-05-29
NLD HOG Prime Minister | Wim Kok 1994-08-22; Jan Peter Balkenende 2002-07-22; Mark Rutte 2010-10-14; Dick Schoof 2024-07-02
SRB HOS President | Boris Tadić 2004-07-11; Tomislav Nikolić 2012-05-31; Aleksandar Vučić 2017-05-31
VAT RELIG Pope | Pope John Paul II 1978-10-16; Pope Benedict XVI 2005-04-19 2013-02-28; Pope Francis 2013-03-13; Pope Leo XIV 2025-05-08
IRL HOG Taoiseach | Bertie Ahern 1997-06-26; Brian Cowen 2008-05-07; Enda Kenny 2011-03-09; Leo Varadkar 2017-06-14; Micheál Martin 2020-06-27; Leo Varadkar 2022-12-17; Simon Harris 2024-04-09; Micheál Martin 2025-01-23
"""


def terms():
    """Yields (country, code, title, name, from, to)."""
    for line in HOLDERS.strip().split("\n"):
        head, _, rest = line.partition(" | ")
        country, code, title = head.split(" ", 2)
        held = []
        for h in rest.split("; "):
            w = h.split(" ")
            dates = [x for x in w if x[:2] in ("19", "20") and x[4:5] == "-"]
            held.append([" ".join(x for x in w if x not in dates), dates[0], dates[1] if len(dates) > 1 else ""])
        for i, (name, a, b) in enumerate(held):
            yield country, code, title, name, a, b or (held[i + 1][1] if i + 1 < len(held) else "")
