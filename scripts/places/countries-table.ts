/**
 * What INSEE codes abroad, as `99` and three digits: the code, the name, the ISO codes of what it covers, other names
 * that mean it and nothing else, names under which a birth there may be told although they mean more than it (never
 * enough to choose a code), and the last year of those that are no more. Source: INSEE, Code officiel géographique 2026,
 * file of countries and territories since 1943 (Licence Ouverte); usual names added.
 */
export const COUNTRIES = `
101|Danemark|DK
102|Islande|IS
103|Norvège|NO
104|Suède|SE
105|Finlande|FI
106|Estonie|EE||URSS
107|Lettonie|LV||URSS
108|Lituanie|LT||URSS
109|Allemagne|DE|République fédérale d’Allemagne|RFA/RDA
110|Autriche|AT
111|Bulgarie|BG
112|Hongrie|HU
113|Liechtenstein|LI
114|Roumanie|RO
115|Tchécoslovaquie||||1992
116|Tchéquie|CZ|République tchèque|Tchécoslovaquie
117|Slovaquie|SK|République slovaque|Tchécoslovaquie
118|Bosnie-Herzégovine|BA|Bosnie/Bosnie et Herzégovine|Yougoslavie/Ex-Yougoslavie
119|Croatie|HR||Yougoslavie/Ex-Yougoslavie
120|Monténégro|ME||Yougoslavie/Ex-Yougoslavie/Serbie-et-Monténégro
121|Serbie|RS||Yougoslavie/Ex-Yougoslavie/Serbie-et-Monténégro
122|Pologne|PL
123|Russie|RU|Fédération de Russie|URSS
124|Turquie d’Europe||||1965
125|Albanie|AL
126|Grèce|GR
127|Italie|IT
128|Saint-Marin|SM
129|Vatican|VA|Saint-Siège/Cité du Vatican
130|Andorre|AD
131|Belgique|BE
132|Royaume-Uni|GB|Grande-Bretagne/Angleterre/Écosse/Pays de Galles/Irlande du Nord/UK|Jersey/Guernesey/Île de Man
133|Territoires britanniques en Méditerranée|GI|Gibraltar/Akrotiri/Dhekelia
134|Espagne|ES
135|Pays-Bas|NL|Hollande|Aruba/Curaçao
136|Irlande|IE|République d’Irlande/Eire
137|Luxembourg|LU
138|Monaco|MC|Principauté de Monaco
139|Portugal|PT||Açores/Madère
140|Suisse|CH
141|Allemagne de l’Est||République démocratique allemande/RDA|Allemagne|1990
142|Allemagne de l’Ouest||||1990
143|Chypre||||1993
144|Malte|MT
145|Slovénie|SI||Yougoslavie/Ex-Yougoslavie
148|Biélorussie|BY|Bélarus|URSS
151|Moldavie|MD|Moldova/République de Moldova|URSS
155|Ukraine|UA||URSS
156|Macédoine du Nord|MK|Macédoine/Ex-République yougoslave de Macédoine|Yougoslavie/Ex-Yougoslavie
157|Kosovo|XK||Yougoslavie/Ex-Yougoslavie/Serbie
158|Féroé|FO|Îles Féroé|Danemark
159|Territoires norvégiens en Atlantique Nord|SJ|Svalbard/Jan Mayen|Norvège
160|Åland|AX|Îles Åland|Finlande
161|Dépendances de la Couronne britannique|GG IM JE|Jersey/Guernesey/Île de Man|Royaume-Uni
162|Île des Faisans|||Espagne
201|Arabie saoudite|SA
202|Yémen du Nord||République arabe du Yémen|Yémen|1989
203|Irak|IQ|Iraq
204|Iran|IR|République islamique d’Iran
205|Liban|LB
206|Syrie|SY|République arabe syrienne
207|Israël|IL||Palestine
208|Turquie|TR|Türkiye
209|Sibérie|||Russie/URSS|1943
210|Turkestan russe|||Russie/URSS|1943
211|Kamtchatka||Kamtchatcka|Russie/URSS|1943
212|Afghanistan|AF
213|Pakistan|PK
214|Bhoutan|BT
215|Népal|NP
216|Chine|CN|République populaire de Chine
217|Japon|JP
218|Mandchoukouo||Mandchourie||1945
219|Thaïlande|TH
220|Philippines|PH
221|Territoires britanniques au Proche-Orient||États de la Trêve||1971
222|Jordanie|JO
223|Inde|IN||Pondichéry
224|Birmanie|MM|Myanmar
225|Brunei|BN|Brunéi Darussalam
226|Singapour|SG
227|Malaisie|MY
228|États malais non fédérés|||Malaisie|1945
229|Maldives|MV
230|Hong Kong|HK||Chine
231|Indonésie|ID
232|Macao|MO||Chine
233|Yémen du Sud||Yémen démocratique/République démocratique populaire du Yémen|Yémen|1989
234|Cambodge|KH|Kampuchéa
235|Sri Lanka|LK|Ceylan
236|Taïwan|TW|Formose|Chine
237|Corée||||1952
238|Corée du Nord|KP|République populaire démocratique de Corée|Corée
239|Corée du Sud|KR|République de Corée|Corée
240|Koweït|KW
241|Laos|LA
242|Mongolie|MN
243|Vietnam|VN|Viêt Nam/Viet-Nam
244|Vietnam du Nord|||Vietnam|1976
245|Vietnam du Sud|||Vietnam|1976
246|Bangladesh|BD
247|Émirats arabes unis|AE|Émirats/EAU/Dubaï/Abou Dabi
248|Qatar|QA
249|Bahreïn|BH
250|Oman|OM
251|Yémen|YE
252|Arménie|AM||URSS
253|Azerbaïdjan|AZ||URSS
254|Chypre|CY
255|Géorgie|GE||URSS
256|Kazakhstan|KZ||URSS
257|Kirghizstan|KG|Kirghizistan|URSS
258|Ouzbékistan|UZ||URSS
259|Tadjikistan|TJ||URSS
260|Turkménistan|TM||URSS
261|Palestine|PS|Territoires palestiniens/État de Palestine
262|Timor oriental|TL|Timor-Leste
263|Protectorat d’Arabie du Sud||||1967
264|Nouvelle-Guinée néerlandaise||||1963
265|Territoires australiens de l’océan Indien|CX CC HM|Île Christmas/Îles Cocos|Australie
301|Égypte|EG
302|Libéria|LR
303|Afrique du Sud|ZA
304|Gambie|GM
305|Cameroun britannique|||Cameroun|1961
306|Territoires britanniques de l’océan Atlantique|SH|Sainte-Hélène/Ascension/Tristan da Cunha
307|Kenya||||1963
308|Territoire britannique de l’océan Indien|IO|Îles Chagos
309|Tanzanie|TZ|Tanganyika
310|Zimbabwe|ZW|Rhodésie
311|Namibie|NA
312|République démocratique du Congo|CD|RDC/RD Congo/Congo RDC/Congo Kinshasa/Zaïre/Congo belge/Congo démocratique|Congo
313|Territoires espagnols en Afrique du Nord||Canaries/Îles Canaries/Ceuta/Melilla|Espagne
314|Guinée équatoriale|GQ
315|Éthiopie|ET
316|Libye|LY
317|Érythrée|ER||Éthiopie
318|Somalie|SO
319|Territoires portugais de l’océan Atlantique||Açores/Madère|Portugal
320|Mozambique||||1975
321|Burundi|BI
322|Cameroun|CM
323|Centrafrique|CF|République centrafricaine/RCA
324|Congo|CG|République du Congo/Congo Brazzaville
325|Tanger||Zone internationale de Tanger|Maroc|1956
326|Côte d’Ivoire|CI|RCI
327|Bénin|BJ|Dahomey
328|Gabon|GA
329|Ghana|GH
330|Guinée|GN|Guinée Conakry/République de Guinée
331|Burkina|BF|Burkina Faso/Haute-Volta
332|Kenya|KE
333|Madagascar|MG
334|Malawi|MW
335|Mali|ML
336|Mauritanie|MR
337|Niger|NE
338|Nigéria|NG
339|Ouganda|UG
340|Rwanda|RW
341|Sénégal|SN
342|Sierra Leone|SL
343|Soudan|SD
344|Tchad|TD
345|Togo|TG
346|Zambie|ZM
347|Botswana|BW
348|Lesotho|LS
349|Soudan du Sud|SS||Soudan
350|Maroc|MA
351|Tunisie|TN
352|Algérie|DZ
362|Zanzibar|||Tanzanie|1964
363|Terres australes norvégiennes|BV|Île Bouvet|Norvège
389|Sahara occidental|EH||Maroc
390|Maurice|MU|Île Maurice
391|Eswatini|SZ|Swaziland
392|Guinée-Bissao|GW|Guinée-Bissau
393|Mozambique|MZ
394|Sao Tomé-et-Principe|ST|Sao Tomé
395|Angola|AO
396|Cap-Vert|CV|Cabo Verde
397|Comores|KM
398|Seychelles|SC
399|Djibouti|DJ
401|Canada|CA||Québec
402|Terre-Neuve|||Canada|1949
403|Labrador|||Canada|1949
404|États-Unis|US|États-Unis d’Amérique/USA/Etats Unis|Porto Rico/Hawaï
405|Mexique|MX
406|Costa Rica|CR
407|Cuba|CU
408|République dominicaine|DO|Saint-Domingue
409|Guatémala|GT
410|Haïti|HT
411|Honduras|HN
412|Nicaragua|NI
413|Panama|PA
414|Salvador|SV|El Salvador
415|Argentine|AR
416|Brésil|BR
417|Chili|CL
418|Bolivie|BO
419|Colombie|CO
420|Équateur|EC
421|Paraguay|PY
422|Pérou|PE
423|Uruguay|UY
424|Vénézuéla|VE
425|Territoires britanniques dans les Antilles et Bermudes|AI BM KY MS TC VG|Anguilla/Bermudes/Îles Caïmans/Montserrat/Îles Turques-et-Caïques/Îles Vierges britanniques
426|Jamaïque|JM
427|Territoires britanniques dans l’océan Atlantique Sud|FK GS|Îles Malouines/Malouines
428|Guyana|GY
429|Bélize|BZ
430|Groenland|GL||Danemark
431|Aruba|AW||Pays-Bas/Antilles néerlandaises
432|Territoires des États-Unis en Amérique|PR VI|Porto Rico/Îles Vierges américaines|États-Unis
433|Trinité-et-Tobago|TT
434|Barbade|BB
435|Grenade|GD
436|Bahamas|BS
437|Suriname|SR|Surinam
438|Dominique|DM
439|Sainte-Lucie|LC
440|Saint-Vincent-et-les-Grenadines|VC
441|Antigua-et-Barbuda|AG
442|Saint-Christophe-et-Niévès|KN|Saint-Kitts-et-Nevis
443|Bonaire, Saint-Eustache, Saba|BQ|Bonaire/Saint-Eustache/Saba|Pays-Bas/Antilles néerlandaises
444|Curaçao|CW||Pays-Bas/Antilles néerlandaises
445|Saint-Martin (partie néerlandaise)|SX|Sint Maarten|Pays-Bas/Antilles néerlandaises
446|Territoire antarctique argentin|||Argentine
447|Territoire antarctique chilien|||Chili
501|Australie|AU
502|Nouvelle-Zélande|NZ
503|Pitcairn|PN|Îles Pitcairn
504|Îles Hawaï||Hawaï/Hawaii|États-Unis|1959
505|Territoires des États-Unis en Océanie|AS GU MP UM|Guam/Samoa américaines/Îles Mariannes du Nord|États-Unis
506|Samoa|WS|Samoa occidentales
507|Nauru|NR
508|Fidji|FJ|Îles Fidji
509|Tonga|TO
510|Papouasie-Nouvelle-Guinée|PG
511|Tuvalu|TV
512|Salomon|SB|Îles Salomon
513|Kiribati|KI
514|Vanuatu|VU|Nouvelles-Hébrides
515|Marshall|MH|Îles Marshall
516|Micronésie|FM|États fédérés de Micronésie
517|Palaos|PW|Palau
519|Territoires de la Nouvelle-Zélande|TK|Tokelau|Nouvelle-Zélande
520|Cook|CK|Îles Cook
521|Niue|NU
522|Territoires de l’Australie en Océanie|NF|Île Norfolk|Australie
699|Antarctique|AQ
`;
