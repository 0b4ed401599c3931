/**
 * Countries and what else takes part in events under a name: each with its adjectives ("*"), and
 * with its capital and the seats ("+") by which news call its government. Underscores stand for spaces. What is
 * missing here is an unknown name, and a phrase with an unknown name means no event.
 */
const LISTED = `
Russia: russia russians russian* moscow+ kremlin+ russian_federation
Ukraine: ukraine ukrainians ukrainian* kyiv+ kiev+
United States: united_states us* america americans american* washington+ white_house+ usa* united_states_of_america
Europe: europe europeans european* european_union eu* brussels+
West: west western*
NATO: nato* north_atlantic_treaty_organization north_atlantic_alliance
Soviet Union: soviet_union ussr soviets soviet*
North Korea: north_korea north_koreans north_korean* pyongyang+ dprk*
South Korea: south_korea south_koreans south_korean* seoul+
China: china chinese* beijing+
Iran: iran iranians iranian* tehran+ islamic_republic
Israel: israel israelis israeli* jerusalem+ tel_aviv+
Gaza: gaza gazans gaza_strip hamas
Palestine: palestine palestinians palestinian* west_bank ramallah+
Lebanon: lebanon lebanese* beirut+ hezbollah
Syria: syria syrians syrian* damascus+
Iraq: iraq iraqis iraqi* baghdad+
Afghanistan: afghanistan afghans afghan* kabul+ taliban
Yemen: yemen yemenis yemeni* houthi* houthis sanaa+
Saudi Arabia: saudi_arabia saudis saudi* riyadh+
Qatar: qatar qataris qatari* doha+
Emirates: united_arab_emirates emirates uae emirati* abu_dhabi+ dubai+
Egypt: egypt egyptians egyptian* cairo+
Jordan: jordan jordanians jordanian* amman+
Turkey: turkey turkiye turks turkish* ankara+ istanbul+
Libya: libya libyans libyan* tripoli+
Sudan: sudan sudanese* khartoum+ south_sudan
Ethiopia: ethiopia ethiopians ethiopian* tigray addis_ababa+
Somalia: somalia somalis somali* mogadishu+
Congo: congo congolese* kinshasa+
Rwanda: rwanda rwandans rwandan* kigali+
Nigeria: nigeria nigerians nigerian* abuja+
South Africa: south_africa south_africans south_african* pretoria+
Kenya: kenya kenyans kenyan* nairobi+
Algeria: algeria algerian* algiers+
Morocco: morocco moroccans moroccan* rabat+
Tunisia: tunisia tunisians tunisian* tunis+
Mali: mali malian* bamako+
Niger: niger nigerien* niamey+
Britain: britain british* uk* united_kingdom britons england english* london+ downing_street+ great_britain scotland scottish*
France: france french* paris+ elysee+
Germany: germany germans german* berlin+
Italy: italy italians italian* rome+
Spain: spain spanish* madrid+ catalonia
Portugal: portugal portuguese* lisbon+
Poland: poland poles polish* warsaw+
Hungary: hungary hungarians hungarian* budapest+
Czech Republic: czech_republic czechia czechs czech* prague+ czechoslovakia
Slovakia: slovakia slovaks slovak* bratislava+
Austria: austria austrians austrian* vienna+
Switzerland: switzerland swiss* geneva+
Netherlands: netherlands dutch* the_hague+
Belgium: belgium belgians belgian*
Luxembourg: luxembourg
Ireland: ireland irish* dublin+
Denmark: denmark danes danish* copenhagen+ greenland
Sweden: sweden swedes swedish* stockholm+
Norway: norway norwegians norwegian* oslo+
Finland: finland finns finnish* helsinki+
Iceland: iceland icelandic* reykjavik+
Estonia: estonia estonians estonian* tallinn+
Latvia: latvia latvians latvian* riga+
Lithuania: lithuania lithuanians lithuanian* vilnius+
Belarus: belarus belarusians belarusian* minsk+
Moldova: moldova moldovans moldovan* chisinau+ transnistria
Romania: romania romanians romanian* bucharest+
Bulgaria: bulgaria bulgarians bulgarian* sofia+
Greece: greece greeks greek* athens+
Cyprus: cyprus cypriots cypriot* nicosia+
Serbia: serbia serbs serbian* belgrade+
Kosovo: kosovo kosovars kosovar* pristina+
Bosnia: bosnia bosnians bosnian* sarajevo+
Croatia: croatia croats croatian* zagreb+
Slovenia: slovenia slovenian* ljubljana+
Montenegro: montenegro montenegrin*
Albania: albania albanians albanian* tirana+
Georgia: georgia georgians georgian* tbilisi+ abkhazia south_ossetia
Armenia: armenia armenians armenian* yerevan+
Azerbaijan: azerbaijan azerbaijanis azerbaijani* baku+ nagorno_karabakh
Chechnya: chechnya chechens chechen* grozny+
Kazakhstan: kazakhstan kazakhs kazakh* astana+
Uzbekistan: uzbekistan uzbeks uzbek* tashkent+
India: india indians indian* new_delhi+ delhi+
Pakistan: pakistan pakistanis pakistani* islamabad+ kashmir
Bangladesh: bangladesh bangladeshi* dhaka+
Sri Lanka: sri_lanka sri_lankan* colombo+
Nepal: nepal nepali* kathmandu+
Myanmar: myanmar burma burmese*
Thailand: thailand thais thai* bangkok+
Cambodia: cambodia cambodians cambodian* phnom_penh+
Vietnam: vietnam vietnamese* hanoi+
Laos: laos
Malaysia: malaysia malaysians malaysian* kuala_lumpur+
Singapore: singapore singaporean*
Indonesia: indonesia indonesians indonesian* jakarta+
Philippines: philippines filipinos philippine* filipino* manila+
Japan: japan japanese* tokyo+
Taiwan: taiwan taiwanese* taipei+
Hong Kong: hong_kong
Mongolia: mongolia mongolian* ulaanbaatar+
Australia: australia australians australian* canberra+
New Zealand: new_zealand wellington+
Canada: canada canadians canadian* ottawa+
Mexico: mexico mexicans mexican* mexico_city+
Cuba: cuba cubans cuban* havana+
Haiti: haiti haitians haitian*
Panama: panama panamanian* panama_canal
Venezuela: venezuela venezuelans venezuelan* caracas+
Colombia: colombia colombians colombian* bogota+
Brazil: brazil brazilians brazilian* brasilia+
Argentina: argentina argentines argentine* argentinian*
Chile: chile chileans chilean* santiago+
Peru: peru peruvians peruvian* lima+
Bolivia: bolivia bolivian*
Ecuador: ecuador ecuadorian* quito+
Nicaragua: nicaragua nicaraguan*
El Salvador: el_salvador salvadoran*
Korea: korea koreans korean*
Africa: africa africans african*
Asia: asia asians asian*
Middle East: middle_east
Latin America: latin_america latin_american*
Crimea: crimea crimean*
Donbas: donbas donbass donetsk luhansk eastern_ukraine
Kursk: kursk
`;

/** One way to write a place. */
export interface PlaceName {
  readonly place: string;
  readonly words: readonly string[];
  readonly isAdjective: boolean;
  /** A town stands for its country where it acts, and for itself where people meet in it. */
  readonly isTown: boolean;
}

/** Every place name of the list. */
export const PLACE_NAMES: readonly PlaceName[] = LISTED.trim()
  .split("\n")
  .flatMap((line) => {
    const [place = "", names = ""] = line.split(": ");
    return names.split(" ").map((name) => ({
      place,
      words: name.replace(/[*+]/, "").split("_"),
      isAdjective: name.endsWith("*"),
      isTown: name.endsWith("+"),
    }));
  });

/** Of names that are words or names of people too, only those written in capitals count. */
export const CAPITALS_ONLY: ReadonlySet<string> = new Set(["us", "uk", "eu", "uae", "dprk", "usa"]);
