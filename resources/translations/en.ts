<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl_NL">
<context>
    <name>cards</name>
    <message>
        <source>Algemene informatie, en niet over jou alleen.</source>
        <translation>General information, not about you in particular.</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Hoe zeker is dat?</source>
        <translation>How sure is that?</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Waarom? {card}</source>
        <translation>Why? {card}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Aantekeningen: {count}, in {path}</source>
        <translation>Notes: {count}, in {path}</translation>
    </message>
    <message>
        <source>Alleen gekeken, er is niets veranderd.</source>
        <translation>This was only a preview; nothing has changed.</translation>
    </message>
    <message>
        <source>Back-up: {path}</source>
        <translation>Back-up: {path}</translation>
    </message>
    <message>
        <source>Bedtijd: {time}</source>
        <translation>Bedtime: {time}</translation>
    </message>
    <message>
        <source>Blad voor de huisarts: {path}, met {told} van {nights} nachten ingevuld.</source>
        <translation>Page for the GP: {path}, with {told} of {nights} nights filled in.</translation>
    </message>
    <message>
        <source>Cafeïne vandaag: {mg}</source>
        <translation>Caffeine today: {mg}</translation>
    </message>
    <message>
        <source>De instellingen van toen gelden nu ook.</source>
        <translation>The settings from back then apply again too.</translation>
    </message>
    <message>
        <source>De landing komt terug om {time}.</source>
        <translation>The wind-down comes back at {time}.</translation>
    </message>
    <message>
        <source>Dit wist je dagboek, de back-ups en de instellingen. Typ wissen om door te gaan:</source>
        <translation>This wipes your diary, the back-ups and the settings. Type wipe to go on:</translation>
    </message>
    <message>
        <source>Er is geen scherm. Zonder scherm werken de opdrachten: slaaprust --help</source>
        <translation>There is no display. The commands work without one: slaaprust --help</translation>
    </message>
    <message>
        <source>Er is niets gewist.</source>
        <translation>Nothing was wiped.</translation>
    </message>
    <message>
        <source>Er is nog geen back-up.</source>
        <translation>There is no back-up yet.</translation>
    </message>
    <message>
        <source>Er komen weer seintjes.</source>
        <translation>Reminders are back on.</translation>
    </message>
    <message>
        <source>Even niet, tot {time}.</source>
        <translation>Not now, until {time}.</translation>
    </message>
    <message>
        <source>Geparkeerd. Morgenochtend krijg je het terug.</source>
        <translation>Parked. You get it back tomorrow morning.</translation>
    </message>
    <message>
        <source>Gewist. Bestanden weg: {count}</source>
        <translation>Wiped. Files gone: {count}</translation>
    </message>
    <message>
        <source>Hetzelfde als hier: {count}</source>
        <translation>The same as here: {count}</translation>
    </message>
    <message>
        <source>In {path} is een kopie gebleven.</source>
        <translation>A copy is still in {path}.</translation>
    </message>
    <message>
        <source>Je dagboek staat nu in {path}.</source>
        <translation>Your diary is now in {path}.</translation>
    </message>
    <message>
        <source>Je gedachten staan er niet in: {count}. Met --thoughts gaan ze mee.</source>
        <translation>Your thoughts are not in it: {count}. Add --thoughts to include them.</translation>
    </message>
    <message>
        <source>Je landing is begonnen.</source>
        <translation>Your wind-down has begun.</translation>
    </message>
    <message>
        <source>Niet herkend, en dus niet overgenomen: {count}</source>
        <translation>Not recognised, and so not imported: {count}</translation>
    </message>
    <message>
        <source>Niet overgenomen ({why}): {count}</source>
        <translation>Not imported ({why}): {count}</translation>
    </message>
    <message>
        <source>Niet weg te halen:</source>
        <translation>Cannot be removed:</translation>
    </message>
    <message>
        <source>Nieuw: {count}</source>
        <translation>New: {count}</translation>
    </message>
    <message>
        <source>Nieuwer dan hier: {count}</source>
        <translation>Newer than here: {count}</translation>
    </message>
    <message>
        <source>Nummer: {uid}</source>
        <translation>Number: {uid}</translation>
    </message>
    <message>
        <source>Ouder dan hier, en dus niet overgenomen: {count}</source>
        <translation>Older than here, and so not imported: {count}</translation>
    </message>
    <message>
        <source>Staan er nog kopieën op andere computers of elders? Wis die daar ook zelf.</source>
        <translation>Are there still copies on other computers or elsewhere? Please wipe those there yourself.</translation>
    </message>
    <message>
        <source>Van andere apparaten, en nog hier: {count}. Met --everywhere gaan ze ook weg:</source>
        <translation>From other devices, and still here: {count}. With --everywhere they go as well:</translation>
    </message>
    <message>
        <source>Vanavond geen seintje voor de landing.</source>
        <translation>No wind-down reminder tonight.</translation>
    </message>
    <message>
        <source>en nog {count}</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>slaaprust draait al, maar antwoordt niet.</source>
        <translation>slaaprust is already running, but does not answer.</translation>
    </message>
    <message>
        <source>slaaprust kan niet starten. Aan je dagboek is niets veranderd. Meer weten: slaaprust doctor</source>
        <translation>slaaprust cannot start. Nothing in your diary was changed. To know more: slaaprust doctor</translation>
    </message>
    <message>
        <source>{day}: bedtijd {bed}, opstaan {up}.</source>
        <translation>{day}: bedtime {bed}, getting up {up}.</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Alles in één bestand. Je gedachten blijven erbuiten.</source>
        <translation>Everything in one file. Your thoughts stay out of it.</translation>
    </message>
    <message>
        <source>Alles wissen</source>
        <translation>Wipe everything</translation>
    </message>
    <message>
        <source>Een map voor je dagboek</source>
        <translation>A folder for your diary</translation>
    </message>
    <message>
        <source>Even bezig. Je kunt gewoon doorgaan.</source>
        <translation>Working on it. You can just carry on.</translation>
    </message>
    <message>
        <source>Export (*.zip *.json)</source>
        <translation>Export (*.zip *.json)</translation>
    </message>
    <message>
        <source>Export, back-up, dagboek of tabel (*.zip *.json *.jsonl *.csv)</source>
        <translation>Export, back-up, diary or table (*.zip *.json *.jsonl *.csv)</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Ja, alles wissen</source>
        <translation>Yes, wipe everything</translation>
    </message>
    <message>
        <source>Je dagboek staat in:</source>
        <translation>Your diary is in:</translation>
    </message>
    <message>
        <source>Je dagboek, de back-ups en de instellingen gaan weg.</source>
        <translation>Your diary, the back-ups and the settings will be gone.</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Laat maar</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Nu een back-up</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Ook de instellingen</source>
        <translation>The settings as well</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Terug naar waar het was</source>
        <translation>Back to where it was</translation>
    </message>
    <message>
        <source>Uit een export, een back-up, Sleep as Android of Plees Tracker. Wat hier nieuwer is, blijft.</source>
        <translation>From an export, a back-up, Sleep as Android or Plees Tracker. What is newer here stays.</translation>
    </message>
    <message>
        <source>Verplaatsen</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Weet je het zeker? Dit is niet terug te draaien, en daarna stopt slaaprust. Wat van je andere computers komt, blijft staan: wis dat daar.</source>
        <translation>Are you sure? This cannot be undone, and slaaprust quits afterwards. What comes from your other computers stays: wipe it there.</translation>
    </message>
    <message>
        <source>Zet het in een map die je synchroniseert, met Syncthing, Nextcloud of Dropbox. Dan heb je het op meer computers.</source>
        <translation>Put it in a folder that you sync, with Syncthing, Nextcloud or Dropbox. Then you have it on several computers.</translation>
    </message>
    <message>
        <source>slaaprust maakt ook zelf back-ups. Daaruit kun je terugzetten.</source>
        <translation>slaaprust also makes back-ups by itself. You can restore from them.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
</context>
<context>
    <name>diary</name>
    <message>
        <source>Aangepast: {night}</source>
        <translation>Changed: {night}</translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Achteraf opgeschreven</source>
        <translation>Written down afterwards</translation>
    </message>
    <message>
        <source>Avond waarop de nacht begon</source>
        <translation>Evening on which the night began</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Bewaard: {night}</source>
        <translation>Saved: {night}</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dagboek</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>Deze nacht</source>
        <translation>This night</translation>
    </message>
    <message>
        <source>Er staan nog geen nachten in je dagboek.</source>
        <translation>There are no nights in your diary yet.</translation>
    </message>
    <message>
        <source>Geslapen (geschat)</source>
        <translation>Asleep (estimated)</translation>
    </message>
    <message>
        <source>Gevonden: {count}</source>
        <translation>Found: {count}</translation>
    </message>
    <message>
        <source>Grijs is hoe het meestal is: pijl omlaag neemt het over.</source>
        <translation>Grey is how it usually goes: the down arrow fills it in.</translation>
    </message>
    <message>
        <source>Hier was je gebleven.</source>
        <translation>This is where you left off.</translation>
    </message>
    <message>
        <source>In bed, alles bij elkaar</source>
        <translation>In bed, in total</translation>
    </message>
    <message>
        <source>Invullen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Je dagboek is nog leeg.</source>
        <translation>Your diary is still empty.</translation>
    </message>
    <message>
        <source>Je dagboek wordt gelezen.</source>
        <translation>Your diary is being read.</translation>
    </message>
    <message>
        <source>Laat maar</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Maand terug</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Maand verder</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Midden van je slaap</source>
        <translation>Middle of your sleep</translation>
    </message>
    <message>
        <source>Nachten</source>
        <translation>Nights</translation>
    </message>
    <message>
        <source>Nog niets ingevuld.</source>
        <translation>Nothing filled in yet.</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: {night}</source>
        <translation>Undone: {night}</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Schattingen zijn genoeg, en leeg laten mag.</source>
        <translation>Estimates are enough, and leaving things blank is fine.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Terughalen kan met: slaaprust diary restore {uid}</source>
        <translation>To bring it back: slaaprust diary restore {uid}</translation>
    </message>
    <message>
        <source>Uit: {source}</source>
        <translation>From: {source}</translation>
    </message>
    <message>
        <source>Wakker in bed, na het licht uit</source>
        <translation>Awake in bed, after lights out</translation>
    </message>
    <message>
        <source>Weggehaald: {night}</source>
        <translation>Removed: {night}</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Wis wat je zoekt</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Zoals meestal</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Zoek in je nachten</source>
        <translation>Search your nights</translation>
    </message>
    <message>
        <source>geslapen</source>
        <translation>asleep</translation>
    </message>
    <message>
        <source>je nacht</source>
        <translation>your night</translation>
    </message>
    <message>
        <source>nacht van {from_name} {from_day} op {name} {day} {month} {year}</source>
        <translation>night of {from_name} {from_day} to {name} {day} {month} {year}</translation>
    </message>
    <message>
        <source>nacht van {from_name} {from_day} {from_month} op {name} {day} {month} {year}</source>
        <translation>night of {from_name} {from_day} {from_month} to {name} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{from_name} {from_day} op {name} {day} {month} {year}</source>
        <translation>{from_name} {from_day} to {name} {day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Bureaublad</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Gekopieerd.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Waarom zie ik niets?</source>
        <translation>Why do I see nothing?</translation>
    </message>
    <message>
        <source>Wat er vandaag was</source>
        <translation>Earlier today</translation>
    </message>
    <message>
        <source>Wat nog komt</source>
        <translation>Still to come</translation>
    </message>
    <message>
        <source>Wat onbekend is, houdt geen seintje tegen.</source>
        <translation>What is unknown never holds a reminder back.</translation>
    </message>
    <message>
        <source>Zo staat slaaprust er nu voor. Er staat niets uit je dagboek in.</source>
        <translation>This is how slaaprust is doing now. Nothing from your diary is in it.</translation>
    </message>
    <message>
        <source>bestand {name}: apart gezet</source>
        <translation>file {name}: set aside</translation>
    </message>
    <message>
        <source>bestand {name}: de eerste regel ontbreekt</source>
        <translation>file {name}: its first line is missing</translation>
    </message>
    <message>
        <source>bestand {name}: niet te lezen ({why})</source>
        <translation>file {name}: cannot be read ({why})</translation>
    </message>
    <message>
        <source>bestand {name}: niet te lezen regels: {lines}</source>
        <translation>file {name}: lines that cannot be read: {lines}</translation>
    </message>
    <message>
        <source>binnen een halve minuut</source>
        <translation>within half a minute</translation>
    </message>
    <message>
        <source>buiten slaaprust</source>
        <translation>outside slaaprust</translation>
    </message>
    <message>
        <source>bureaublad: {name}</source>
        <translation>desktop: {name}</translation>
    </message>
    <message>
        <source>draait</source>
        <translation>running</translation>
    </message>
    <message>
        <source>draait niet</source>
        <translation>not running</translation>
    </message>
    <message>
        <source>geen programma gevonden dat ze toont</source>
        <translation>found no program that shows them</translation>
    </message>
    <message>
        <source>icoon in het paneel: {answer}</source>
        <translation>icon in the panel: {answer}</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>ja, maar het programma staat daar niet meer</source>
        <translation>yes, but the program is no longer there</translation>
    </message>
    <message>
        <source>laatste back-up niet gelukt: {why}</source>
        <translation>last back-up did not succeed: {why}</translation>
    </message>
    <message>
        <source>laatste storing: {at}, {what}, {where}, aantal: {count}</source>
        <translation>last problem: {at}, {what}, {where}, count: {count}</translation>
    </message>
    <message>
        <source>meldingen: {name}</source>
        <translation>notifications: {name}</translation>
    </message>
    <message>
        <source>meteen</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>na slaapstand weer op tijd: {answer}</source>
        <translation>back on time after sleep: {answer}</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>net nog</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>niet storen: {answer}</source>
        <translation>do not disturb: {answer}</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>scherm op slot: {answer}</source>
        <translation>screen locked: {answer}</translation>
    </message>
    <message>
        <source>scherm vergrendelen kan: {answer}</source>
        <translation>screen can be locked: {answer}</translation>
    </message>
    <message>
        <source>scherm vol: {answer}</source>
        <translation>full screen: {answer}</translation>
    </message>
    <message>
        <source>start bij inloggen: {answer}</source>
        <translation>starts at login: {answer}</translation>
    </message>
    <message>
        <source>toetsen of muis: {answer}</source>
        <translation>keyboard or mouse: {answer}</translation>
    </message>
    <message>
        <source>{name}: getoond</source>
        <translation>{name}: shown</translation>
    </message>
    <message>
        <source>{name}: later getoond, want {reason}</source>
        <translation>{name}: shown later, because {reason}</translation>
    </message>
    <message>
        <source>{name}: niet getoond</source>
        <translation>{name}: not shown</translation>
    </message>
    <message>
        <source>{name}: niet getoond, want {reason}</source>
        <translation>{name}: not shown, because {reason}</translation>
    </message>
    <message>
        <source>{span} geleden</source>
        <translation>{span} ago</translation>
    </message>
</context>
<context>
    <name>drinks</name>
    <message>
        <source>1 espresso met melk</source>
        <translation>1 espresso with milk</translation>
    </message>
    <message>
        <source>1 pad, 125 ml</source>
        <translation>1 pad, 125 ml</translation>
    </message>
    <message>
        <source>1 portie</source>
        <translation>1 serving</translation>
    </message>
    <message>
        <source>1 tablet</source>
        <translation>1 tablet</translation>
    </message>
    <message>
        <source>110 ml</source>
        <translation>110 ml</translation>
    </message>
    <message>
        <source>140 ml</source>
        <translation>140 ml</translation>
    </message>
    <message>
        <source>2 g poeder</source>
        <translation>2 g powder</translation>
    </message>
    <message>
        <source>50 g</source>
        <translation>50 g</translation>
    </message>
    <message>
        <source>Anders</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Eigen drankjes</source>
        <translation>Your own drinks</translation>
    </message>
    <message>
        <source>Fris en energie</source>
        <translation>Soft and energy drinks</translation>
    </message>
    <message>
        <source>Koffie</source>
        <translation>Coffee</translation>
    </message>
    <message>
        <source>Thee</source>
        <translation>Tea</translation>
    </message>
    <message>
        <source>beker van 200 ml</source>
        <translation>200 ml cup</translation>
    </message>
    <message>
        <source>blik van 500 ml</source>
        <translation>500 ml can</translation>
    </message>
    <message>
        <source>blikje cola</source>
        <translation>can of cola</translation>
    </message>
    <message>
        <source>blikje van 250 ml</source>
        <translation>250 ml can</translation>
    </message>
    <message>
        <source>blikje van 330 ml</source>
        <translation>330 ml can</translation>
    </message>
    <message>
        <source>cafeïnetablet</source>
        <translation>caffeine tablet</translation>
    </message>
    <message>
        <source>cafeïnevrije koffie</source>
        <translation>decaf coffee</translation>
    </message>
    <message>
        <source>cappuccino of latte</source>
        <translation>cappuccino or latte</translation>
    </message>
    <message>
        <source>chocolademelk</source>
        <translation>chocolate milk</translation>
    </message>
    <message>
        <source>cola</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>dubbele espresso</source>
        <translation>double espresso</translation>
    </message>
    <message>
        <source>energiedrank</source>
        <translation>energy drink</translation>
    </message>
    <message>
        <source>espresso</source>
        <translation>espresso</translation>
    </message>
    <message>
        <source>filterkoffie</source>
        <translation>filter coffee</translation>
    </message>
    <message>
        <source>flesje van 500 ml</source>
        <translation>500 ml bottle</translation>
    </message>
    <message>
        <source>glas van 200 ml</source>
        <translation>200 ml glass</translation>
    </message>
    <message>
        <source>groene thee</source>
        <translation>green tea</translation>
    </message>
    <message>
        <source>groot blik energiedrank</source>
        <translation>large energy drink</translation>
    </message>
    <message>
        <source>ijsthee</source>
        <translation>iced tea</translation>
    </message>
    <message>
        <source>koffie uit een pad</source>
        <translation>coffee from a pad</translation>
    </message>
    <message>
        <source>koffie uit een volautomaat</source>
        <translation>bean-to-cup coffee</translation>
    </message>
    <message>
        <source>kopje</source>
        <translation>cup</translation>
    </message>
    <message>
        <source>kopje van 100 ml</source>
        <translation>100 ml cup</translation>
    </message>
    <message>
        <source>kopje van 125 ml</source>
        <translation>125 ml cup</translation>
    </message>
    <message>
        <source>kopje van 50 ml</source>
        <translation>50 ml cup</translation>
    </message>
    <message>
        <source>kruidenthee of rooibos</source>
        <translation>herbal tea or rooibos</translation>
    </message>
    <message>
        <source>lungo uit een capsule</source>
        <translation>lungo from a capsule</translation>
    </message>
    <message>
        <source>matcha</source>
        <translation>matcha</translation>
    </message>
    <message>
        <source>mate-limonade</source>
        <translation>mate lemonade</translation>
    </message>
    <message>
        <source>melkchocola</source>
        <translation>milk chocolate</translation>
    </message>
    <message>
        <source>mok koffie</source>
        <translation>mug of coffee</translation>
    </message>
    <message>
        <source>mok van 250 ml</source>
        <translation>250 ml mug</translation>
    </message>
    <message>
        <source>oploskoffie</source>
        <translation>instant coffee</translation>
    </message>
    <message>
        <source>paracetamol met coffeïne</source>
        <translation>paracetamol with caffeine</translation>
    </message>
    <message>
        <source>pre-workout</source>
        <translation>pre-workout</translation>
    </message>
    <message>
        <source>pure chocola</source>
        <translation>dark chocolate</translation>
    </message>
    <message>
        <source>zwarte thee</source>
        <translation>black tea</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>Je zegt een paar woorden en ademt dan weer.</source>
        <translation>You say a few words, then take a breath.</translation>
    </message>
    <message>
        <source>Korte zinnen lukken nog, zingen niet.</source>
        <translation>Short sentences still work, singing does not.</translation>
    </message>
    <message>
        <source>Praten gaat vanzelf, zingen ook.</source>
        <translation>Talking is easy, and so is singing.</translation>
    </message>
    <message>
        <source>een wandeling</source>
        <translation>a walk</translation>
    </message>
    <message>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <source>matig</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>rekken</source>
        <translation>stretching</translation>
    </message>
    <message>
        <source>rustige yoga</source>
        <translation>gentle yoga</translation>
    </message>
    <message>
        <source>zwaar</source>
        <translation>hard</translation>
    </message>
</context>
<context>
    <name>experiment</name>
    <message>
        <source>Begin morgen</source>
        <translation>Begin tomorrow</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Dag {n} van {days}.</source>
        <translation>Day {n} of {days}.</translation>
    </message>
    <message>
        <source>De dagen van je proefje</source>
        <translation>The days of your experiment</translation>
    </message>
    <message>
        <source>De uitkomst komt aan het eind, op {day}, of als je eerder stopt.</source>
        <translation>The outcome comes at the end, on {day}, or when you stop sooner.</translation>
    </message>
    <message>
        <source>Een dag zonder alcohol: hoe lang lig ik dan &apos;s nachts wakker?</source>
        <translation>A day without alcohol: how long awake at night?</translation>
    </message>
    <message>
        <source>Een landing van anderhalf uur: hoe lang duurt inslapen dan?</source>
        <translation>A wind-down of an hour and a half: how long to fall asleep?</translation>
    </message>
    <message>
        <source>Een verschil dat door toeval vaak zo zou uitvallen</source>
        <translation>A difference like this would often come about by chance</translation>
    </message>
    <message>
        <source>Een verschil dat door toeval wel eens zo zou uitvallen</source>
        <translation>A difference like this would sometimes come about by chance</translation>
    </message>
    <message>
        <source>Een verschil dat door toeval zelden zo zou uitvallen</source>
        <translation>A difference like this would seldom come about by chance</translation>
    </message>
    <message>
        <source>Elke dag telt zoals het lot hem koos, ook als het die dag anders liep. Het gaat alleen over jouw nachten in deze weken.</source>
        <translation>Each day counts as it was drawn, even if it went otherwise. This is only about your nights in these weeks.</translation>
    </message>
    <message>
        <source>Eén vraag tegelijk, twee tot vier weken lang. Een loting zegt vooraf welke dagen anders zijn en welke zoals altijd.</source>
        <translation>One question at a time, for two to four weeks. A draw decides beforehand which days are different and which are as usual.</translation>
    </message>
    <message>
        <source>Geen cafeïne meer na 14:00: hoe lang duurt inslapen dan?</source>
        <translation>No caffeine after 14:00: how long to fall asleep?</translation>
    </message>
    <message>
        <source>Geen verschil gezien</source>
        <translation>No difference seen</translation>
    </message>
    <message>
        <source>Het lot</source>
        <translation>The draw</translation>
    </message>
    <message>
        <source>Het proefje begint op {day}.</source>
        <translation>The experiment begins on {day}.</translation>
    </message>
    <message>
        <source>Iets anders, in mijn woorden</source>
        <translation>Something else, in my words</translation>
    </message>
    <message>
        <source>Ja, stop dit proefje</source>
        <translation>Yes, stop this experiment</translation>
    </message>
    <message>
        <source>Nachten ingevuld: {drawn} op andere dagen, {usual} op gewone dagen. Vanaf {enough} aan elke kant is er iets naast elkaar te leggen.</source>
        <translation>Nights filled in: {drawn} on different days, {usual} on usual days. With {enough} on each side they can be compared.</translation>
    </message>
    <message>
        <source>Nog weinig nachten om naast elkaar te leggen</source>
        <translation>Only a few nights to compare so far</translation>
    </message>
    <message>
        <source>Proefje</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Proefje: vandaag wel. {words}</source>
        <translation>Experiment: today it is on. {words}</translation>
    </message>
    <message>
        <source>Proefje: vandaag zoals altijd.</source>
        <translation>Experiment: today as usual.</translation>
    </message>
    <message>
        <source>Proefje: {words}</source>
        <translation>Experiment: {words}</translation>
    </message>
    <message>
        <source>Schermen twee uur voor bed weg: hoe lang duurt inslapen dan?</source>
        <translation>Screens off two hours before bed: how long to fall asleep?</translation>
    </message>
    <message>
        <source>Spierontspanning voor het slapen: hoe lang duurt inslapen dan?</source>
        <translation>Muscle relaxation before sleep: how long to fall asleep?</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Van {first} tot en met {last}</source>
        <translation>From {first} to {last}</translation>
    </message>
    <message>
        <source>Vandaag begint je landing anderhalf uur voor bed.</source>
        <translation>Today your wind-down begins an hour and a half before bed.</translation>
    </message>
    <message>
        <source>Vandaag doe je voor het slapen spierontspanning.</source>
        <translation>Today you do muscle relaxation before you sleep.</translation>
    </message>
    <message>
        <source>Vandaag gaan de schermen twee uur voor bed weg.</source>
        <translation>Today the screens go off two hours before bed.</translation>
    </message>
    <message>
        <source>Vandaag geen alcohol.</source>
        <translation>Today no alcohol.</translation>
    </message>
    <message>
        <source>Vandaag geen cafeïne meer na 14:00.</source>
        <translation>Today no caffeine after 14:00.</translation>
    </message>
    <message>
        <source>Vandaag parkeer je twee uur voor bed je gedachten.</source>
        <translation>Today you park your thoughts two hours before bed.</translation>
    </message>
    <message>
        <source>Verschil: {shift}.</source>
        <translation>Difference: {shift}.</translation>
    </message>
    <message>
        <source>Vol is anders, open is zoals altijd. De lijn eromheen is vandaag.</source>
        <translation>Filled is different, open is as usual. The outlined one is today.</translation>
    </message>
    <message>
        <source>Vroeg op de avond gedachten parkeren: hoe lang duurt inslapen dan?</source>
        <translation>Parking thoughts early in the evening: how long to fall asleep?</translation>
    </message>
    <message>
        <source>Waar je naar kijkt</source>
        <translation>What you look at</translation>
    </message>
    <message>
        <source>Wat je op de andere dagen doet</source>
        <translation>What you do on the different days</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>different</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>zoals altijd</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>{measure} op andere dagen: {middle}.</source>
        <translation>{measure} on different days: {middle}.</translation>
    </message>
    <message>
        <source>{measure} op gewone dagen: {middle}.</source>
        <translation>{measure} on usual days: {middle}.</translation>
    </message>
    <message>
        <source>{n} weken</source>
        <translation>{n} weeks</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Bewaard: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plaatje (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Tekening (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Drankje erbij</source>
        <translation>Add a drink</translation>
    </message>
    <message>
        <source>Elke dag hetzelfde</source>
        <translation>The same every day</translation>
    </message>
    <message>
        <source>Enter verandert een stap, Alt met een pijl verplaatst hem.</source>
        <translation>Enter changes a step, Alt with an arrow moves it.</translation>
    </message>
    <message>
        <source>Erbij</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>aantal</source>
        <translation>number</translation>
    </message>
    <message>
        <source>bijv. {value}</source>
        <translation>e.g. {value}</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>meestal {value}</source>
        <translation>usually {value}</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
</context>
<context>
    <name>gp</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Alcohol: op {n} van {days} dagen; glazen op zo&apos;n dag, mediaan: {glasses}</source>
        <translation>Alcohol: on {n} of {days} days; glasses on such a day, median: {glasses}</translation>
    </message>
    <message>
        <source>Beeldscherm vlak voor bed: mediaan {span} (n = {n} avonden)</source>
        <translation>Screen shortly before bed: median {span} (n = {n} evenings)</translation>
    </message>
    <message>
        <source>Bewaren als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Bewaren als webpagina</source>
        <translation>Save as web page</translation>
    </message>
    <message>
        <source>Cafeïne: op {n} van {days} dagen, mediaan {mg} ({low}–{high}) op zo&apos;n dag; de laatste keer om {time} ({first}–{last})</source>
        <translation>Caffeine: on {n} of {days} days, median {mg} ({low}–{high}) on such a day; the last time at {time} ({first}–{last})</translation>
    </message>
    <message>
        <source>De nachten</source>
        <translation>The nights</translation>
    </message>
    <message>
        <source>De nachten samen</source>
        <translation>The nights together</translation>
    </message>
    <message>
        <source>De nachten, een voor een</source>
        <translation>The nights, one by one</translation>
    </message>
    <message>
        <source>Deel van de tijd in bed geslapen: {share}% (n = {n} nachten).</source>
        <translation>Share of the time in bed spent asleep: {share}% (n = {n} nights).</translation>
    </message>
    <message>
        <source>Gedachten opschrijven voor het slapen, avonden: {n}</source>
        <translation>Writing thoughts down before bed, evenings: {n}</translation>
    </message>
    <message>
        <source>Gewoonten</source>
        <translation>Habits</translation>
    </message>
    <message>
        <source>Het deel geslapen is alle slaap samen, gedeeld door alle tijd in bed samen (SE over TIB). De lengte van een nacht is echte tijd, ook als de klok verzet is.</source>
        <translation>The share asleep is total sleep divided by total time in bed (SE over TIB). The length of a night is real time, even when the clocks changed.</translation>
    </message>
    <message>
        <source>Hoe begon het, en hoe gaat het sindsdien?</source>
        <translation>How did it begin, and how has it gone since?</translation>
    </message>
    <message>
        <source>Hoe de getallen ontstaan</source>
        <translation>How the numbers are worked out</translation>
    </message>
    <message>
        <source>Hoe de nacht was: 1 is {low}, 5 is {high}.</source>
        <translation>How the night was: 1 is {low}, 5 is {high}.</translation>
    </message>
    <message>
        <source>Hoe vaak per week: {answer}</source>
        <translation>How often a week: {answer}</translation>
    </message>
    <message>
        <source>Hoe vaak per week?</source>
        <translation>How often a week?</translation>
    </message>
    <message>
        <source>Huisarts</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>Ingevuld op {day} {year}. Klopt het nog?</source>
        <translation>Filled in on {day} {year}. Is it still right?</translation>
    </message>
    <message>
        <source>K</source>
        <translation>C</translation>
    </message>
    <message>
        <source>K is koffie of iets anders met cafeïne, A is alcohol. Vol: slaap. Open: wakker in bed. Streepje: gaan slapen. Elke rij loopt van 18:00 tot 18:00.</source>
        <translation>C is coffee or something else with caffeine, A is alcohol. Filled: asleep. Open: awake in bed. Stroke: trying to sleep. Each row runs from 18:00 to 18:00.</translation>
    </message>
    <message>
        <source>Kruis aan wat je herkent. Er volgt geen uitslag; je huisarts denkt mee.</source>
        <translation>Tick what you recognise. There is no result; your GP will think it over with you.</translation>
    </message>
    <message>
        <source>Laatste {count} nachten</source>
        <translation>Last {count} nights</translation>
    </message>
    <message>
        <source>Maak een blad om mee te nemen. Jij kiest wat erop komt. Er wordt niets verstuurd.</source>
        <translation>Make a page to take with you. You choose what goes on it. Nothing is sent.</translation>
    </message>
    <message>
        <source>Medicijnen en middelen</source>
        <translation>Medicines and remedies</translation>
    </message>
    <message>
        <source>Met hoe vaak je landing, spierontspanning of parkeren deed.</source>
        <translation>Includes how often you did the wind-down, muscle relaxation or parked thoughts.</translation>
    </message>
    <message>
        <source>Met wat je in je dagboek over de dag erna vertelde.</source>
        <translation>Includes what your diary says about the day after.</translation>
    </message>
    <message>
        <source>Met wat je noteerde: cafeïne, alcohol, nicotine en sport.</source>
        <translation>Includes what you logged: caffeine, alcohol, nicotine and exercise.</translation>
    </message>
    <message>
        <source>Mijn lijf in bed</source>
        <translation>My body in bed</translation>
    </message>
    <message>
        <source>Mijn vraag</source>
        <translation>My question</translation>
    </message>
    <message>
        <source>Naam: {dots}  Geboren: {dots}</source>
        <translation>Name: {dots}  Date of birth: {dots}</translation>
    </message>
    <message>
        <source>Nicotine: op {n} van {days} dagen</source>
        <translation>Nicotine: on {n} of {days} days</translation>
    </message>
    <message>
        <source>Op het blad staat wat van jou is. Kijk wie het te zien krijgt.</source>
        <translation>What is on the page is yours. Consider who gets to see it.</translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Overdag</source>
        <translation>During the day</translation>
    </message>
    <message>
        <source>Proefje vanaf {day}, dagen: {days}. {ask}</source>
        <translation>Experiment from {day}, days: {days}. {ask}</translation>
    </message>
    <message>
        <source>Rustig afbouwen voor het slapen, avonden: {n}</source>
        <translation>Winding down before bed, evenings: {n}</translation>
    </message>
    <message>
        <source>Schermen, wisselende tijden, ploegendienst, iets anders?</source>
        <translation>Screens, irregular hours, shift work, anything else?</translation>
    </message>
    <message>
        <source>Sinds wanneer: {answer}</source>
        <translation>Since: {answer}</translation>
    </message>
    <message>
        <source>Sinds wanneer?</source>
        <translation>Since when?</translation>
    </message>
    <message>
        <source>Slaap is de tijd van inslapen tot de laatste keer wakker, zonder de tijd wakker &apos;s nachts. Wakker &apos;s nachts is zonder het wakker liggen daarna. Tijd in bed is van in bed tot uit bed. Een streepje betekent: niet ingevuld. {scale}</source>
        <translation>Asleep is the time from falling asleep to the last awakening, minus the time awake at night. Awake at night leaves out lying awake after that. Time in bed is from getting in to getting out. A dash means: not filled in. {scale}</translation>
    </message>
    <message>
        <source>Slaapdagboek voor de huisarts</source>
        <translation>Sleep diary for the GP</translation>
    </message>
    <message>
        <source>Spierontspanning, avonden: {n}</source>
        <translation>Muscle relaxation, evenings: {n}</translation>
    </message>
    <message>
        <source>Sport: op {n} van {days} dagen, zwaar op {hard}; klaar om {time} (mediaan)</source>
        <translation>Exercise: on {n} of {days} days, hard on {hard}; done at {time} (median)</translation>
    </message>
    <message>
        <source>Uit je dagboek: de nachten van 18:00 tot 18:00, met tijden.</source>
        <translation>From your diary: the nights from 18:00 to 18:00, with times.</translation>
    </message>
    <message>
        <source>Uit je dagboek: per vraag het midden, het minste en het meeste.</source>
        <translation>From your diary: for each question the median, the lowest and the highest.</translation>
    </message>
    <message>
        <source>Uit je dagboek: wat je bij een nacht opschreef.</source>
        <translation>From your diary: what you wrote about a night.</translation>
    </message>
    <message>
        <source>Uit je dagboek: wat je in bed voelde, per week geteld.</source>
        <translation>From your diary: what you felt in bed, counted by week.</translation>
    </message>
    <message>
        <source>Van {first} tot en met {last} {year}. Zelf bijgehouden, geschat, geen diagnose.</source>
        <translation>From {first} to {last} {year}. Kept by me, estimated, not a diagnosis.</translation>
    </message>
    <message>
        <source>Verloop: {answer}</source>
        <translation>Course: {answer}</translation>
    </message>
    <message>
        <source>Voorbeeld van het blad</source>
        <translation>Preview of the page</translation>
    </message>
    <message>
        <source>Waar denk je zelf aan, en wat hoop je van dit gesprek?</source>
        <translation>What do you think it is, and what do you hope for from this visit?</translation>
    </message>
    <message>
        <source>Wat er speelt</source>
        <translation>What is going on</translation>
    </message>
    <message>
        <source>Wat heb je verder geprobeerd, en wat deed het?</source>
        <translation>What else did you try, and what did it do?</translation>
    </message>
    <message>
        <source>Wat ik heb geprobeerd</source>
        <translation>What I have tried</translation>
    </message>
    <message>
        <source>Wat ik wil bespreken</source>
        <translation>What I would like to discuss</translation>
    </message>
    <message>
        <source>Wat ik zelf denk en hoop</source>
        <translation>What I think and hope</translation>
    </message>
    <message>
        <source>Wat merk je overdag, op je werk, in het verkeer, thuis?</source>
        <translation>What do you notice by day, at work, in traffic, at home?</translation>
    </message>
    <message>
        <source>Wat merk je, en wat hindert je het meest?</source>
        <translation>What do you notice, and what bothers you most?</translation>
    </message>
    <message>
        <source>Wat wil je vragen of bereiken?</source>
        <translation>What would you like to ask or achieve?</translation>
    </message>
    <message>
        <source>Webpagina (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Welke medicijnen en middelen gebruik je, hoeveel en hoe laat?</source>
        <translation>Which medicines and remedies do you use, how much and at what time?</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcohol</translation>
    </message>
    <message>
        <source>avond van</source>
        <translation>evening of</translation>
    </message>
    <message>
        <source>blad {n} van {all}</source>
        <translation>page {n} of {all}</translation>
    </message>
    <message>
        <source>cafeïne</source>
        <translation>caffeine</translation>
    </message>
    <message>
        <source>gaan slapen</source>
        <translation>trying to sleep</translation>
    </message>
    <message>
        <source>gevoeld</source>
        <translation>felt</translation>
    </message>
    <message>
        <source>hoe 1–5</source>
        <translation>how 1–5</translation>
    </message>
    <message>
        <source>in bed</source>
        <translation>in bed</translation>
    </message>
    <message>
        <source>keren wakker</source>
        <translation>times awake</translation>
    </message>
    <message>
        <source>laatste keer wakker</source>
        <translation>last time awake</translation>
    </message>
    <message>
        <source>mediaan</source>
        <translation>median</translation>
    </message>
    <message>
        <source>nachten</source>
        <translation>nights</translation>
    </message>
    <message>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>slaap</source>
        <translation>asleep</translation>
    </message>
    <message>
        <source>slaapdagboek</source>
        <translation>sleep-diary</translation>
    </message>
    <message>
        <source>tijd in bed</source>
        <translation>time in bed</translation>
    </message>
    <message>
        <source>tot slaap</source>
        <translation>to sleep</translation>
    </message>
    <message>
        <source>tot slaap, min</source>
        <translation>to sleep, min</translation>
    </message>
    <message>
        <source>uit bed</source>
        <translation>out of bed</translation>
    </message>
    <message>
        <source>van–tot</source>
        <translation>from–to</translation>
    </message>
    <message>
        <source>wakker &apos;s nachts</source>
        <translation>awake at night</translation>
    </message>
    <message>
        <source>wakker &apos;s nachts, min</source>
        <translation>awake at night, min</translation>
    </message>
    <message>
        <source>week van {day}</source>
        <translation>week of {day}</translation>
    </message>
    <message>
        <source>{felt} van {n} nachten, duidelijk {clearly}</source>
        <translation>{felt} of {n} nights, clearly {clearly}</translation>
    </message>
    <message>
        <source>{name}: na {felt} van {n} nachten, duidelijk na {clearly}</source>
        <translation>{name}: after {felt} of {n} nights, clearly after {clearly}</translation>
    </message>
    <message>
        <source>{title}: op het blad</source>
        <translation>{title}: on the page</translation>
    </message>
</context>
<context>
    <name>instance</name>
    <message>
        <source>Dat is niet gelukt. Kijk in het logboek van slaaprust.</source>
        <translation>That did not work. See the log of slaaprust.</translation>
    </message>
    <message>
        <source>Die vraag is niet te lezen.</source>
        <translation>That request cannot be read.</translation>
    </message>
    <message>
        <source>Die vraag is te lang.</source>
        <translation>That request is too long.</translation>
    </message>
    <message>
        <source>Er draait een andere versie van slaaprust. Stop die en start slaaprust opnieuw.</source>
        <translation>Another version of slaaprust is running. Quit it and start slaaprust again.</translation>
    </message>
    <message>
        <source>slaaprust draait, maar geeft een antwoord dat niet te lezen is.</source>
        <translation>slaaprust is running, but its answer cannot be read.</translation>
    </message>
    <message>
        <source>slaaprust draait, maar geeft geen antwoord.</source>
        <translation>slaaprust is running, but gives no answer.</translation>
    </message>
</context>
<context>
    <name>landing</name>
    <message>
        <source>Bedtijd</source>
        <translation>Bedtime</translation>
    </message>
    <message>
        <source>Bedtijd is om {time}.</source>
        <translation>Bedtime is at {time}.</translation>
    </message>
    <message>
        <source>Gedachten parkeren</source>
        <translation>Park thoughts</translation>
    </message>
    <message>
        <source>Je landing begint om {start}. Eerder mag ook.</source>
        <translation>Your wind-down begins at {start}. Earlier is fine too.</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Wind-down</translation>
    </message>
    <message>
        <source>Nog</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Nog {span}</source>
        <translation>{span} left</translation>
    </message>
    <message>
        <source>Nog {span} tot bedtijd</source>
        <translation>{span} until bedtime</translation>
    </message>
    <message>
        <source>Rustig aan is genoeg. Er hoeft niets meer.</source>
        <translation>Taking it easy is enough. Nothing more is needed.</translation>
    </message>
    <message>
        <source>Slapen hoeft niet te lukken. Rusten telt ook.</source>
        <translation>You do not have to fall asleep. Resting counts too.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Spierontspanning</source>
        <translation>Muscle relaxation</translation>
    </message>
    <message>
        <source>Tijd om te rusten</source>
        <translation>Time to rest</translation>
    </message>
    <message>
        <source>Vergrendel scherm</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Welterusten</source>
        <translation>Good night</translation>
    </message>
    <message>
        <source>Zit er nog iets in je hoofd? Zet het neer, dan hoef je het niet mee naar bed te nemen.</source>
        <translation>Is anything still on your mind? Write it down, and it need not come to bed with you.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>&apos;{word}&apos; is geen bekend drankje. Bedoel je: {near}?</source>
        <translation>&apos;{word}&apos; is not a known drink. Did you mean: {near}?</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is geen bekend drankje. Zet het bij Eigen drankjes.</source>
        <translation>&apos;{word}&apos; is not a known drink. Add it under Your own drinks.</translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Alcohol, glazen: {glasses}</source>
        <translation>Alcohol, glasses: {glasses}</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cafeïne</source>
        <translation>Caffeine</translation>
    </message>
    <message>
        <source>Dat is niet gelukt. In je dagboek is niets kwijt.</source>
        <translation>That did not work. Nothing in your diary is lost.</translation>
    </message>
    <message>
        <source>Drankje</source>
        <translation>Drink</translation>
    </message>
    <message>
        <source>Er ging iets mis in slaaprust.
Je dagboek is in orde. Wat er was, staat bij &apos;Waarom zie ik niets?&apos;.</source>
        <translation>Something did not go well in slaaprust.
Your diary is all right. What it was is told at &apos;Why do I see nothing?&apos;.</translation>
    </message>
    <message>
        <source>Genoteerd om {time}: {what}</source>
        <translation>Logged at {time}: {what}</translation>
    </message>
    <message>
        <source>Genoteerd, klaar om {time}: {what}</source>
        <translation>Logged, done at {time}: {what}</translation>
    </message>
    <message>
        <source>Glazen</source>
        <translation>Glasses</translation>
    </message>
    <message>
        <source>Grote maaltijd</source>
        <translation>Big meal</translation>
    </message>
    <message>
        <source>Hoe laat</source>
        <translation>What time</translation>
    </message>
    <message>
        <source>Hoe lang</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Hoe zwaar</source>
        <translation>How hard</translation>
    </message>
    <message>
        <source>Laat maar</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Langzaam gedronken</source>
        <translation>Sipped slowly</translation>
    </message>
    <message>
        <source>Meestal {low} tot {high}</source>
        <translation>Usually {low} to {high}</translation>
    </message>
    <message>
        <source>Nicotine</source>
        <translation>Nicotine</translation>
    </message>
    <message>
        <source>Niet bewaard: {cause}.</source>
        <translation>Not saved: {cause}.</translation>
    </message>
    <message>
        <source>Nog niet bewaard: {cause}. slaaprust blijft het proberen.</source>
        <translation>Not saved yet: {cause}. slaaprust keeps trying.</translation>
    </message>
    <message>
        <source>Nog niet bewaard: {what} ({cause}). slaaprust blijft het proberen.</source>
        <translation>Not saved yet: {what} ({cause}). slaaprust keeps trying.</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Sport, {effort}</source>
        <translation>Exercise, {effort}</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wat je nu typt, is nog niet bewaard: {cause}.</source>
        <translation>What you are typing is not saved yet: {cause}.</translation>
    </message>
    <message>
        <source>Wat nog niet bewaard was, staat nu in je dagboek.</source>
        <translation>What was not saved yet is now in your diary.</translation>
    </message>
    <message>
        <source>al gedaan</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>ik ga zo</source>
        <translation>about to start</translation>
    </message>
    <message>
        <source>in één keer</source>
        <translation>all at once</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{what} (nog niet bewaard)</source>
        <translation>{what} (not saved yet)</translation>
    </message>
</context>
<context>
    <name>login</name>
    <message>
        <source>Dan is slaaprust er elke avond, zonder dat je eraan hoeft te denken.</source>
        <translation>Then slaaprust is there every evening, without you having to think about it.</translation>
    </message>
    <message>
        <source>Het stond aan, maar slaaprust staat niet meer op die plek. Zet het hier opnieuw aan.</source>
        <translation>It was on, but slaaprust is no longer in that place. Switch it on again here.</translation>
    </message>
    <message>
        <source>Inloggen</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Nu start slaaprust alleen als je het zelf opent.</source>
        <translation>Now slaaprust only starts when you open it yourself.</translation>
    </message>
    <message>
        <source>Op deze computer kan slaaprust dat niet zien of veranderen.</source>
        <translation>On this computer slaaprust cannot see or change that.</translation>
    </message>
    <message>
        <source>Starten bij het inloggen lukt niet meer: slaaprust is verhuisd. Zet het opnieuw aan bij Instellingen, Inloggen.</source>
        <translation>Starting at login no longer works: slaaprust has moved. Switch it on again under Settings, Login.</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>Geslapen (geschat)</source>
        <translation>Asleep (estimated)</translation>
    </message>
    <message>
        <source>Hoe de nacht was</source>
        <translation>How the night was</translation>
    </message>
    <message>
        <source>Naar bed</source>
        <translation>To bed</translation>
    </message>
    <message>
        <source>Tijd tot inslapen</source>
        <translation>Time to fall asleep</translation>
    </message>
    <message>
        <source>Wakker &apos;s nachts</source>
        <translation>Awake at night</translation>
    </message>
</context>
<context>
    <name>mending</name>
    <message>
        <source>Aantekeningen teruggehaald uit een back-up: {count}.</source>
        <translation>Notes brought back from a back-up: {count}.</translation>
    </message>
    <message>
        <source>Apart gezet als {name}.</source>
        <translation>Set aside as {name}.</translation>
    </message>
    <message>
        <source>Er ontbreekt niets.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Er was iets met de bestanden van je dagboek</source>
        <translation>Something happened to the files of your diary</translation>
    </message>
    <message>
        <source>Je dagboek is nu niet te openen: {why}.</source>
        <translation>Your diary cannot be opened now: {why}.</translation>
    </message>
    <message>
        <source>Niet terug te halen: {count}.</source>
        <translation>Could not be brought back: {count}.</translation>
    </message>
    <message>
        <source>Terughalen lukte nog niet: {why}.</source>
        <translation>Bringing it back has not worked yet: {why}.</translation>
    </message>
    <message>
        <source>Wat je noteert, wacht tot dat weer kan.</source>
        <translation>What you log waits until it can.</translation>
    </message>
    <message>
        <source>{name} {harm}.</source>
        <translation>{name} {harm}.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>1 uur</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>30 minuten</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Begin landing</source>
        <translation>Begin wind-down</translation>
    </message>
    <message>
        <source>Dagboek</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>De hele avond</source>
        <translation>The whole evening</translation>
    </message>
    <message>
        <source>Een glas alcohol</source>
        <translation>A glass of alcohol</translation>
    </message>
    <message>
        <source>Eerder: {time}</source>
        <translation>Earlier: {time}</translation>
    </message>
    <message>
        <source>Even niet</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Gedachten parkeren</source>
        <translation>Park thoughts</translation>
    </message>
    <message>
        <source>Grote maaltijd</source>
        <translation>Big meal</translation>
    </message>
    <message>
        <source>Huisarts</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Ik ga sporten</source>
        <translation>I am going to exercise</translation>
    </message>
    <message>
        <source>Ik heb gesport</source>
        <translation>I have exercised</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Wind-down</translation>
    </message>
    <message>
        <source>Later: {time}</source>
        <translation>Later: {time}</translation>
    </message>
    <message>
        <source>Met tijd en hoeveelheid</source>
        <translation>With time and amount</translation>
    </message>
    <message>
        <source>Nicotine</source>
        <translation>Nicotine</translation>
    </message>
    <message>
        <source>Spierontspanning</source>
        <translation>Muscle relaxation</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Vanavond</source>
        <translation>Tonight</translation>
    </message>
    <message>
        <source>Vanavond anders</source>
        <translation>Change tonight</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Waarom zie ik niets?</source>
        <translation>Why do I see nothing?</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Weer wel</source>
        <translation>On again</translation>
    </message>
    <message>
        <source>Zoals altijd</source>
        <translation>As usual</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Cafeïnestop</source>
        <translation>Caffeine cutoff</translation>
    </message>
    <message>
        <source>Even naar buiten</source>
        <translation>A moment outside</translation>
    </message>
    <message>
        <source>Gedachten parkeren</source>
        <translation>Park thoughts</translation>
    </message>
    <message>
        <source>Goedemorgen</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Laatste cafeïne</source>
        <translation>Last caffeine</translation>
    </message>
    <message>
        <source>Laatste glas alcohol</source>
        <translation>Last glass of alcohol</translation>
    </message>
    <message>
        <source>Laatste grote maaltijd</source>
        <translation>Last big meal</translation>
    </message>
    <message>
        <source>Laatste keer zwaar sporten</source>
        <translation>Last hard exercise</translation>
    </message>
    <message>
        <source>Laatste nicotine</source>
        <translation>Last nicotine</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Wind-down</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Rusten</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Schermen weg</source>
        <translation>Screens off</translation>
    </message>
    <message>
        <source>Terugblik op de week</source>
        <translation>Look back on the week</translation>
    </message>
    <message>
        <source>Zwaar sporten klaar</source>
        <translation>Hard exercise done</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>augustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>maart</source>
        <translation>March</translation>
    </message>
    <message>
        <source>mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
</context>
<context>
    <name>morning</name>
    <message>
        <source>Alles heeft een plek. Een rustige dag.</source>
        <translation>Everything has its place. Have a quiet day.</translation>
    </message>
    <message>
        <source>Dit heb je geparkeerd:</source>
        <translation>You parked this:</translation>
    </message>
    <message>
        <source>Er ligt niets meer van gisteravond.</source>
        <translation>Nothing is left from yesterday evening.</translation>
    </message>
    <message>
        <source>Geparkeerde gedachten</source>
        <translation>Parked thoughts</translation>
    </message>
    <message>
        <source>Goedemorgen</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wat je overslaat, vraagt niets meer. Je vindt het bij Alle gedachten.</source>
        <translation>What you skip asks nothing more of you. You can find it under All thoughts.</translation>
    </message>
</context>
<context>
    <name>night</name>
    <message>
        <source>Al die keren samen, ongeveer.</source>
        <translation>All those times together, roughly.</translation>
    </message>
    <message>
        <source>Benen die willen bewegen</source>
        <translation>Legs that want to move</translation>
    </message>
    <message>
        <source>De dag ervoor</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>De laatste keer, waarna je niet meer sliep.</source>
        <translation>When you last woke, without falling asleep again.</translation>
    </message>
    <message>
        <source>De nacht</source>
        <translation>The night</translation>
    </message>
    <message>
        <source>De nacht als geheel</source>
        <translation>The night as a whole</translation>
    </message>
    <message>
        <source>Gaan slapen</source>
        <translation>Trying to sleep</translation>
    </message>
    <message>
        <source>Geen houding die lekker ligt</source>
        <translation>No comfortable position</translation>
    </message>
    <message>
        <source>Gespannen</source>
        <translation>Tense</translation>
    </message>
    <message>
        <source>Hartslag die je voelt</source>
        <translation>A heartbeat you can feel</translation>
    </message>
    <message>
        <source>Hoe de nacht voor je was</source>
        <translation>How the night was for you</translation>
    </message>
    <message>
        <source>Hoe laat je in bed stapte.</source>
        <translation>When you got into bed.</translation>
    </message>
    <message>
        <source>Hoe laat je opstond om op te blijven.</source>
        <translation>When you got up for good.</translation>
    </message>
    <message>
        <source>Hoe lang je na de laatste keer wakker nog wilde slapen.</source>
        <translation>How long you still hoped to sleep after the last time you woke.</translation>
    </message>
    <message>
        <source>Hoofdpijn</source>
        <translation>Headache</translation>
    </message>
    <message>
        <source>Iets wat je van deze nacht wilt onthouden.</source>
        <translation>Something you want to remember about this night.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>In bed</translation>
    </message>
    <message>
        <source>Je lijf in bed</source>
        <translation>Your body in bed</translation>
    </message>
    <message>
        <source>Kaak of schouders gespannen</source>
        <translation>Tight jaw or shoulders</translation>
    </message>
    <message>
        <source>Keren wakker</source>
        <translation>Times awake</translation>
    </message>
    <message>
        <source>Laatst wakker</source>
        <translation>Last awake</translation>
    </message>
    <message>
        <source>Licht uit, ogen dicht.</source>
        <translation>Lights out, eyes closed.</translation>
    </message>
    <message>
        <source>Moe</source>
        <translation>Tired</translation>
    </message>
    <message>
        <source>Nog geprobeerd</source>
        <translation>Still trying</translation>
    </message>
    <message>
        <source>Ongeveer. Je hoeft niet op de klok te kijken.</source>
        <translation>Roughly. There is no need to look at the clock.</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Paniek in bed</source>
        <translation>Panic in bed</translation>
    </message>
    <message>
        <source>Tijd tot inslapen</source>
        <translation>Time to fall asleep</translation>
    </message>
    <message>
        <source>Trillen van binnen</source>
        <translation>Trembling inside</translation>
    </message>
    <message>
        <source>Tussen inslapen en de laatste keer wakker worden.</source>
        <translation>Between falling asleep and the last time you woke.</translation>
    </message>
    <message>
        <source>Uit bed</source>
        <translation>Out of bed</translation>
    </message>
    <message>
        <source>Vaak zuchten</source>
        <translation>Sighing often</translation>
    </message>
    <message>
        <source>Wakker</source>
        <translation>Awake</translation>
    </message>
    <message>
        <source>Wakker &apos;s nachts</source>
        <translation>Awake at night</translation>
    </message>
    <message>
        <source>Zoals jij het voelt, los van de uren.</source>
        <translation>As you feel it, whatever the hours.</translation>
    </message>
    <message>
        <source>duidelijk</source>
        <translation>clearly</translation>
    </message>
    <message>
        <source>een beetje</source>
        <translation>a little</translation>
    </message>
    <message>
        <source>erg onrustig</source>
        <translation>very restless</translation>
    </message>
    <message>
        <source>erg rustig</source>
        <translation>very calm</translation>
    </message>
    <message>
        <source>gaat wel</source>
        <translation>so-so</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>niet</source>
        <translation>not</translation>
    </message>
    <message>
        <source>onrustig</source>
        <translation>restless</translation>
    </message>
    <message>
        <source>rustig</source>
        <translation>calm</translation>
    </message>
</context>
<context>
    <name>parking</name>
    <message>
        <source>Alle gedachten</source>
        <translation>All thoughts</translation>
    </message>
    <message>
        <source>Alles wissen</source>
        <translation>Wipe everything</translation>
    </message>
    <message>
        <source>Bewaar niets van wat ik typ</source>
        <translation>Keep nothing of what I type</translation>
    </message>
    <message>
        <source>De hele gedachte</source>
        <translation>The whole thought</translation>
    </message>
    <message>
        <source>Deze wissen</source>
        <translation>Wipe this one</translation>
    </message>
    <message>
        <source>Een gedachte, dan Enter</source>
        <translation>A thought, then Enter</translation>
    </message>
    <message>
        <source>Er is nog niets geparkeerd.</source>
        <translation>Nothing has been parked yet.</translation>
    </message>
    <message>
        <source>Gedachte om te parkeren</source>
        <translation>Thought to park</translation>
    </message>
    <message>
        <source>Gedachten parkeren</source>
        <translation>Park thoughts</translation>
    </message>
    <message>
        <source>Geparkeerd. Nog een?</source>
        <translation>Parked. Another one?</translation>
    </message>
    <message>
        <source>Gewiste gedachten staan nog een tijd in oudere back-ups.</source>
        <translation>Thoughts that you wipe stay in older back-ups for a while.</translation>
    </message>
    <message>
        <source>Het staat geparkeerd. Je hoofd hoeft het vannacht niet vast te houden, en morgenochtend krijg je het terug.</source>
        <translation>It is parked. Your head can let it go for the night, and you get it back tomorrow morning.</translation>
    </message>
    <message>
        <source>Ik schrijf op papier</source>
        <translation>I&apos;ll use paper</translation>
    </message>
    <message>
        <source>Is er één kleine stap?</source>
        <translation>Is there one small step?</translation>
    </message>
    <message>
        <source>Ja, alles wissen ({count})</source>
        <translation>Yes, wipe everything ({count})</translation>
    </message>
    <message>
        <source>Je gedachten worden gelezen.</source>
        <translation>Your thoughts are being read.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Klaar voor vannacht</source>
        <translation>Ready for the night</translation>
    </message>
    <message>
        <source>Laat maar</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Losgelaten. Er is niets van bewaard.</source>
        <translation>Let go. Nothing of it was kept.</translation>
    </message>
    <message>
        <source>Nu niet op te lossen</source>
        <translation>Cannot be solved now</translation>
    </message>
    <message>
        <source>Nu niet op te lossen.</source>
        <translation>Cannot be solved now.</translation>
    </message>
    <message>
        <source>Op papier telt net zo goed. Leg het weg tot morgen.</source>
        <translation>Paper counts just as well. Put it away until tomorrow.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vanavond geparkeerd</source>
        <translation>Parked this evening</translation>
    </message>
    <message>
        <source>Wanneer heb je het nodig?</source>
        <translation>When will you need it?</translation>
    </message>
    <message>
        <source>Wat is de volgende stap, en wanneer?</source>
        <translation>What is the next step, and when?</translation>
    </message>
    <message>
        <source>Wat wil je er later bij weten?</source>
        <translation>What will you want to know about it later?</translation>
    </message>
    <message>
        <source>Zet neer wat je bezighoudt. Morgenochtend krijg je het terug.</source>
        <translation>Put down what is on your mind. You get it back tomorrow morning.</translation>
    </message>
    <message>
        <source>Zoeken in je gedachten</source>
        <translation>Search your thoughts</translation>
    </message>
    <message>
        <source>bewaren</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>doen</source>
        <translation>do</translation>
    </message>
    <message>
        <source>idee</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>laten</source>
        <translation>let go</translation>
    </message>
    <message>
        <source>niet vergeten</source>
        <translation>don&apos;t forget</translation>
    </message>
    <message>
        <source>opnieuw parkeren</source>
        <translation>park again</translation>
    </message>
    <message>
        <source>taak</source>
        <translation>task</translation>
    </message>
    <message>
        <source>zorg</source>
        <translation>worry</translation>
    </message>
    <message>
        <source>{shown} van {all} gedachten</source>
        <translation>{shown} of {all} thoughts</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>{hours} u {minutes:02}</source>
        <translation>{hours} h {minutes:02}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} {day} {month}</source>
        <translation>{name} {day} {month}</translation>
    </message>
    <message>
        <source>{others} of {last}</source>
        <translation>{others} or {last}</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Begin landing</source>
        <translation>Begin wind-down</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>De rest van de avond mag zonder scherm. Bedtijd is om {bed}.</source>
        <translation>The rest of the evening can do without a screen. Bedtime is at {bed}.</translation>
    </message>
    <message>
        <source>Even naar buiten</source>
        <translation>A moment outside</translation>
    </message>
    <message>
        <source>Even pauze</source>
        <translation>A short break</translation>
    </message>
    <message>
        <source>Gedachten parkeren</source>
        <translation>Park thoughts</translation>
    </message>
    <message>
        <source>Gewacht: {reason}.</source>
        <translation>Waited: {reason}.</translation>
    </message>
    <message>
        <source>Goed</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Goedemorgen</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Hoe was je nacht? Opschrijven kost een minuut, overslaan kan altijd.</source>
        <translation>How was your night? Writing it down takes a minute, skipping it is always fine.</translation>
    </message>
    <message>
        <source>Iets lichts kan altijd nog.</source>
        <translation>Something light is always fine.</translation>
    </message>
    <message>
        <source>Ik schrijf op papier</source>
        <translation>I&apos;ll use paper</translation>
    </message>
    <message>
        <source>Je cafeïnestop is om {cutoff}. Daarna liever iets zonder cafeïne.</source>
        <translation>Your caffeine cutoff is at {cutoff}. After that, best without caffeine.</translation>
    </message>
    <message>
        <source>Je landing begint</source>
        <translation>Your wind-down begins</translation>
    </message>
    <message>
        <source>Liever geen alcohol meer</source>
        <translation>From here on, best without alcohol</translation>
    </message>
    <message>
        <source>Liever geen grote maaltijd meer</source>
        <translation>From here on, best without a big meal</translation>
    </message>
    <message>
        <source>Liever geen nicotine meer</source>
        <translation>From here on, best without nicotine</translation>
    </message>
    <message>
        <source>Nicotine maakt wakker. Goed om te weten, meer niet.</source>
        <translation>Nicotine wakes you up. Good to know, nothing more.</translation>
    </message>
    <message>
        <source>Nog {minutes} min</source>
        <translation>{minutes} min more</translation>
    </message>
    <message>
        <source>Nog één kopje kan</source>
        <translation>One more cup is fine</translation>
    </message>
    <message>
        <source>Ook nu: {others}.</source>
        <translation>Also now: {others}.</translation>
    </message>
    <message>
        <source>Opschrijven</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Over {minutes} min</source>
        <translation>In {minutes} min</translation>
    </message>
    <message>
        <source>Rustig aan is genoeg. Bedtijd is om {bed}.</source>
        <translation>Taking it easy is enough. Bedtime is at {bed}.</translation>
    </message>
    <message>
        <source>Samen doen</source>
        <translation>Do it together</translation>
    </message>
    <message>
        <source>Schermen weg</source>
        <translation>Screens off</translation>
    </message>
    <message>
        <source>Schrijf op wat je bezighoudt, morgenochtend krijg je het terug. Op papier mag ook.</source>
        <translation>Write down what is on your mind, and you get it back tomorrow morning. Paper is fine too.</translation>
    </message>
    <message>
        <source>Slapen hoeft niet te lukken. Rusten telt ook.</source>
        <translation>You do not have to fall asleep. Resting counts too.</translation>
    </message>
    <message>
        <source>Spierontspanning</source>
        <translation>Muscle relaxation</translation>
    </message>
    <message>
        <source>Terugblik</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Terugblik op de week</source>
        <translation>Look back on the week</translation>
    </message>
    <message>
        <source>Tien minuten daglicht is al mooi. Een rondje om het blok telt ook.</source>
        <translation>Ten minutes of daylight is plenty. A walk round the block counts too.</translation>
    </message>
    <message>
        <source>Tijd om te rusten</source>
        <translation>Time to rest</translation>
    </message>
    <message>
        <source>Twee minuten: laat je schouders zakken, maak je kaak los en kijk ver weg.</source>
        <translation>Two minutes: let your shoulders drop, loosen your jaw and look far away.</translation>
    </message>
    <message>
        <source>Vanavond niet</source>
        <translation>Not tonight</translation>
    </message>
    <message>
        <source>Vandaag niet</source>
        <translation>Not today</translation>
    </message>
    <message>
        <source>Vergrendel scherm</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Wandelen of rekken kan daarna gewoon nog.</source>
        <translation>Walking or stretching is still fine after that.</translation>
    </message>
    <message>
        <source>Wat je parkeerde, ligt voor je klaar.</source>
        <translation>What you parked is ready for you.</translation>
    </message>
    <message>
        <source>Water of kruidenthee kan gewoon nog.</source>
        <translation>Water or herbal tea is still fine.</translation>
    </message>
    <message>
        <source>Welterusten</source>
        <translation>Good night</translation>
    </message>
    <message>
        <source>Wil je zien hoe de week was? Het kan ook later.</source>
        <translation>Would you like to see how the week was? Later is fine too.</translation>
    </message>
    <message>
        <source>Zwaar sporten liever klaar om {cutoff}</source>
        <translation>Hard exercise is best done by {cutoff}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>de computer sliep of slaaprust stond uit</source>
        <translation>the computer was asleep or slaaprust was not running</translation>
    </message>
    <message>
        <source>het scherm is op slot</source>
        <translation>the screen is locked</translation>
    </message>
    <message>
        <source>het scherm is vol</source>
        <translation>something fills the whole screen</translation>
    </message>
    <message>
        <source>het scherm was op slot</source>
        <translation>the screen was locked</translation>
    </message>
    <message>
        <source>het scherm was vol</source>
        <translation>something filled the whole screen</translation>
    </message>
    <message>
        <source>je bent bezig met een oefening</source>
        <translation>you are doing an exercise</translation>
    </message>
    <message>
        <source>je was bezig met een oefening</source>
        <translation>you were doing an exercise</translation>
    </message>
    <message>
        <source>je wilde even niets horen</source>
        <translation>you wanted some quiet</translation>
    </message>
    <message>
        <source>je wilt even niets horen</source>
        <translation>you want some quiet</translation>
    </message>
    <message>
        <source>je zat niet achter het scherm</source>
        <translation>you were not at the screen</translation>
    </message>
    <message>
        <source>je zit niet achter het scherm</source>
        <translation>you are not at the screen</translation>
    </message>
    <message>
        <source>niet storen staat aan</source>
        <translation>do not disturb is on</translation>
    </message>
    <message>
        <source>niet storen stond aan</source>
        <translation>do not disturb was on</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>&apos;{given}&apos; is geen datum. Schrijf 2026-03-28.</source>
        <translation>&apos;{given}&apos; is not a date. Write 2026-03-28.</translation>
    </message>
    <message>
        <source>&apos;{given}&apos; is geen tijdstip. Schrijf 14:30 of 2026-11-21T23:10.</source>
        <translation>&apos;{given}&apos; is not a time. Write 14:30 or 2026-11-21T23:10.</translation>
    </message>
    <message>
        <source>&apos;{given}&apos; ligt te ver weg.</source>
        <translation>&apos;{given}&apos; is too far away.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is geen instelling. Bedoel je: {near}?</source>
        <translation>&apos;{key}&apos; is not a setting. Did you mean: {near}?</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is geen instelling. Zie: slaaprust settings list</source>
        <translation>&apos;{key}&apos; is not a setting. See: slaaprust settings list</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; bestaat al. Met --force wordt het vervangen.</source>
        <translation>&apos;{name}&apos; already exists. With --force it is replaced.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is als tabel niet te lezen.</source>
        <translation>&apos;{name}&apos; cannot be read as a table.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is een tabel met andere kolommen. slaaprust kent die van zichzelf, van Sleep as Android en van Plees Tracker.</source>
        <translation>&apos;{name}&apos; is a table with other columns. slaaprust knows its own, those of Sleep as Android and those of Plees Tracker.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is er niet, of is niet te lezen.</source>
        <translation>&apos;{name}&apos; is not there, or cannot be read.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is groter dan {most} MB. Dat kan geen dagboek zijn.</source>
        <translation>&apos;{name}&apos; is larger than {most} MB. That cannot be a diary.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is niet te lezen: het is geen heel bestand.</source>
        <translation>&apos;{name}&apos; cannot be read: part of the file is missing.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; komt van een nieuwere versie van slaaprust.</source>
        <translation>&apos;{name}&apos; comes from a newer version of slaaprust.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is geen bekend drankje. Zet het eerst bij Eigen drankjes.</source>
        <translation>&apos;{word}&apos; is not a known drink. Add it under Your own drinks first.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is geen bekend programma.</source>
        <translation>&apos;{word}&apos; is not one of the programmes.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is geen deel van het lijf.</source>
        <translation>&apos;{word}&apos; is not a part of the body.</translation>
    </message>
    <message>
        <source>Dat is een bestand en geen map. Kies een andere.</source>
        <translation>That is a file and not a folder. Choose another one.</translation>
    </message>
    <message>
        <source>Dat is langer dan {longest} tekens. Deel het in stukken.</source>
        <translation>That is longer than {longest} characters. Split it into pieces.</translation>
    </message>
    <message>
        <source>Dat tijdstip ligt nog voor je.</source>
        <translation>That time is still ahead of you.</translation>
    </message>
    <message>
        <source>De eerste avond ligt na de laatste. Draai ze om.</source>
        <translation>The first evening comes after the last. Swap them.</translation>
    </message>
    <message>
        <source>De letters van &apos;{name}&apos; zijn niet te lezen. Bewaar het als UTF-8.</source>
        <translation>The text in &apos;{name}&apos; cannot be read. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>De map &apos;{name}&apos; bestaat niet.</source>
        <translation>The folder &apos;{name}&apos; does not exist.</translation>
    </message>
    <message>
        <source>Deze naam is er niet. Bedoel je {meant}?</source>
        <translation>There is no such name. Did you mean {meant}?</translation>
    </message>
    <message>
        <source>Die map ligt in de map van je dagboek. Kies een andere.</source>
        <translation>That folder is inside the folder of your diary. Choose another one.</translation>
    </message>
    <message>
        <source>Die nacht komt nog.</source>
        <translation>That night is still to come.</translation>
    </message>
    <message>
        <source>Dit wist alles. Zeg het erbij: slaaprust wipe --yes</source>
        <translation>This wipes everything. If you are sure: slaaprust wipe --yes</translation>
    </message>
    <message>
        <source>Er is geen back-up &apos;{name}&apos;. Zie: slaaprust restore</source>
        <translation>There is no back-up &apos;{name}&apos;. See: slaaprust restore</translation>
    </message>
    <message>
        <source>Er is geen nacht met nummer &apos;{uid}&apos;.</source>
        <translation>There is no night with number &apos;{uid}&apos;.</translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Er is nog geen back-up.</source>
        <translation>There is no back-up yet.</translation>
    </message>
    <message>
        <source>Er is nog geen dagboek om te bewaren.</source>
        <translation>There is no diary to back up yet.</translation>
    </message>
    <message>
        <source>Er is nog niets ingevuld.</source>
        <translation>Nothing is filled in yet.</translation>
    </message>
    <message>
        <source>Er loopt al een proefje. Stop dat eerst.</source>
        <translation>An experiment is already going on. Stop that one first.</translation>
    </message>
    <message>
        <source>Er loopt geen proefje.</source>
        <translation>No experiment is going on.</translation>
    </message>
    <message>
        <source>Er staat 0 keer wakker, en toch {given} minuten. Kijk beide nog na.</source>
        <translation>It says awake 0 times, and yet {given} minutes. Please check both.</translation>
    </message>
    <message>
        <source>Er staat nog niets om te parkeren.</source>
        <translation>There is nothing to park yet.</translation>
    </message>
    <message>
        <source>Geef de hele map, zoals {example}, niet {given}.</source>
        <translation>Give the full path of the folder, such as {example}, not {given}.</translation>
    </message>
    <message>
        <source>Geef een stap van 1 tot en met {longest} tekens.</source>
        <translation>Give a step of 1 to {longest} characters.</translation>
    </message>
    <message>
        <source>Geef een woord, niet {given}.</source>
        <translation>Give a word, not {given}.</translation>
    </message>
    <message>
        <source>Geef elk drankje een eigen naam: één staat er twee keer.</source>
        <translation>Give each drink its own name: one is there twice.</translation>
    </message>
    <message>
        <source>Geef je drankje een naam van 1 tot en met 40 tekens.</source>
        <translation>Give your drink a name of 1 to 40 characters.</translation>
    </message>
    <message>
        <source>Geef stappen met een komma ertussen.</source>
        <translation>Give steps with commas between them.</translation>
    </message>
    <message>
        <source>Geef ten hoogste {most} stappen.</source>
        <translation>Give at most {most} steps.</translation>
    </message>
    <message>
        <source>Geef ten hoogste {most} woorden.</source>
        <translation>Give at most {most} words.</translation>
    </message>
    <message>
        <source>Geef woorden met een komma ertussen.</source>
        <translation>Give words with commas between them.</translation>
    </message>
    <message>
        <source>Geef één lijst, of zeven: van maandag tot en met zondag.</source>
        <translation>Give one list, or seven: from Monday to Sunday.</translation>
    </message>
    <message>
        <source>Geef één tijd, of zeven: van maandag tot en met zondag.</source>
        <translation>Give one time, or seven: from Monday to Sunday.</translation>
    </message>
    <message>
        <source>Het bestand met instellingen is niet te lezen. De standaard geldt nu.</source>
        <translation>The settings file cannot be read. The defaults apply now.</translation>
    </message>
    <message>
        <source>In &apos;{name}&apos; staan geen instellingen.</source>
        <translation>There are no settings in &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>In &apos;{name}&apos; staat geen dagboek.</source>
        <translation>There is no diary in &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>In die map kan slaaprust niet schrijven. Kies een andere.</source>
        <translation>slaaprust cannot write in that folder. Choose another one.</translation>
    </message>
    <message>
        <source>In die map staat wat van deze computer alleen is. Kies een andere.</source>
        <translation>That folder holds what belongs to this computer only. Choose another one.</translation>
    </message>
    <message>
        <source>Je dagboek is nog niet verplaatst.</source>
        <translation>Your diary has not been moved yet.</translation>
    </message>
    <message>
        <source>Je dagboek staat al in die map.</source>
        <translation>Your diary is already in that folder.</translation>
    </message>
    <message>
        <source>Kies aan of uit, niet {given}.</source>
        <translation>Choose on or off, not {given}.</translation>
    </message>
    <message>
        <source>Kies een dag en een tijd, niet {given}.</source>
        <translation>Choose a day and a time, not {given}.</translation>
    </message>
    <message>
        <source>Kies een getal van {low} tot en met {high}, niet {given}.</source>
        <translation>Choose a number from {low} to {high}, not {given}.</translation>
    </message>
    <message>
        <source>Kies een getal, niet {given}.</source>
        <translation>Choose a number, not {given}.</translation>
    </message>
    <message>
        <source>Kies een heel getal, niet {given}.</source>
        <translation>Choose a whole number, not {given}.</translation>
    </message>
    <message>
        <source>Kies een naam die eindigt op .json of .zip, of een map. Dat is &apos;{name}&apos; niet.</source>
        <translation>Choose a name that ends in .json or .zip, or a folder. &apos;{name}&apos; is neither.</translation>
    </message>
    <message>
        <source>Kies een naam die eindigt op .pdf of .html.</source>
        <translation>Choose a name that ends in .pdf or .html.</translation>
    </message>
    <message>
        <source>Kies een van {words}, niet {given}.</source>
        <translation>Choose one of {words}, not {given}.</translation>
    </message>
    <message>
        <source>Kies ten hoogste {most} nachten.</source>
        <translation>Choose at most {most} nights.</translation>
    </message>
    <message>
        <source>Na het inslapen is er tot {end} nog plek voor {room} minuten.</source>
        <translation>After falling asleep there is room for {room} minutes until {end}.</translation>
    </message>
    <message>
        <source>Niets in je dagboek over de {night}.</source>
        <translation>Nothing in your diary about the {night}.</translation>
    </message>
    <message>
        <source>Op die schijf past het niet: er is {size} MB nodig.</source>
        <translation>It does not fit on that disk: {size} MB is needed.</translation>
    </message>
    <message>
        <source>Schrijf drankjes als naam=mg, met een komma ertussen.</source>
        <translation>Write drinks as name=mg, with commas between them.</translation>
    </message>
    <message>
        <source>Schrijf een stap zonder komma of puntkomma: {given}.</source>
        <translation>Write a step without a comma or semicolon: {given}.</translation>
    </message>
    <message>
        <source>Schrijf in één zin wat je wilt proberen, met ten hoogste {most} tekens.</source>
        <translation>Write in one sentence what you want to try, in at most {most} characters.</translation>
    </message>
    <message>
        <source>Schrijf ten hoogste {most} tekens. Dit zijn er {count}.</source>
        <translation>Write at most {most} characters. These are {count}.</translation>
    </message>
    <message>
        <source>Tussen {start} en {end} is er plek voor {room} minuten.</source>
        <translation>Between {start} and {end} there is room for {room} minutes.</translation>
    </message>
    <message>
        <source>Van bedtijd {bed} tot opstaan {up} is korter dan 2 of langer dan 16 uur. Kies een andere tijd.</source>
        <translation>From bedtime {bed} to getting up {up} is less than 2 or more than 16 hours. Choose another time.</translation>
    </message>
    <message>
        <source>Van die nacht staat er al iets. Met --correct pas je alleen aan wat je noemt.</source>
        <translation>That night already has something. With --correct you change only what you name.</translation>
    </message>
    <message>
        <source>Van die nacht staat er niets in je dagboek.</source>
        <translation>There is nothing about that night in your diary.</translation>
    </message>
    <message>
        <source>Van {before} tot {given} is meer dan 16 uur. Kijk beide nog na.</source>
        <translation>From {before} to {given} is more than 16 hours. Please check both.</translation>
    </message>
    <message>
        <source>Zo ver uitstellen kan niet meer.</source>
        <translation>It can no longer be put off that far.</translation>
    </message>
    <message>
        <source>de tijden zijn niet te lezen</source>
        <translation>the times cannot be read</translation>
    </message>
    <message>
        <source>de tijdzone is onbekend</source>
        <translation>the time zone is not known</translation>
    </message>
    <message>
        <source>een tweede slaap van die avond</source>
        <translation>a second sleep on that evening</translation>
    </message>
    <message>
        <source>het einde ligt niet na het begin</source>
        <translation>the end does not come after the beginning</translation>
    </message>
    <message>
        <source>het staat er al eerder in</source>
        <translation>it is already in there, further up</translation>
    </message>
    <message>
        <source>hier weggehaald</source>
        <translation>removed here</translation>
    </message>
    <message>
        <source>langer dan 16 uur</source>
        <translation>longer than 16 hours</translation>
    </message>
    <message>
        <source>slaaprust draait niet. Start het met: slaaprust</source>
        <translation>slaaprust is not running. Start it with: slaaprust</translation>
    </message>
    <message>
        <source>van die avond staat er al een nacht in je dagboek</source>
        <translation>your diary already has a night for that evening</translation>
    </message>
    <message>
        <source>{given} is geen tijd. Schrijf een tijd als 23:00.</source>
        <translation>{given} is not a time. Write a time as 23:00.</translation>
    </message>
    <message>
        <source>{given} ligt voor {before}. Kijk beide tijden nog na.</source>
        <translation>{given} is before {before}. Please check both times.</translation>
    </message>
    <message>
        <source>{given} was er die nacht niet: de klok ging toen een uur vooruit.</source>
        <translation>There was no {given} that night: the clock went forward an hour.</translation>
    </message>
    <message>
        <source>{option} hoort niet bij &apos;{what}&apos;.</source>
        <translation>{option} does not go with &apos;{what}&apos;.</translation>
    </message>
</context>
<context>
    <name>relaxation</name>
    <message>
        <source>0 is los, 10 is heel gespannen. Leeg laten kan ook.</source>
        <translation>0 is loose, 10 is very tense. You can leave it empty too.</translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Achterkant van je nek</source>
        <translation>Back of your neck</translation>
    </message>
    <message>
        <source>Adem</source>
        <translation>Breath</translation>
    </message>
    <message>
        <source>Adem gewoon door. Houd je adem niet vast.</source>
        <translation>Keep breathing. Do not hold your breath.</translation>
    </message>
    <message>
        <source>Adem langzaam uit.</source>
        <translation>Breathe out slowly.</translation>
    </message>
    <message>
        <source>Adem rustig in.</source>
        <translation>Breathe in gently.</translation>
    </message>
    <message>
        <source>Adem uit en laat je schouders zakken.</source>
        <translation>Breathe out and let your shoulders drop.</translation>
    </message>
    <message>
        <source>Alles apart. Goed om mee te beginnen.</source>
        <translation>Each part by itself. A good one to begin with.</translation>
    </message>
    <message>
        <source>Alles van dit programma sla je nu over. Dat kan anders, bij Aanpassen.</source>
        <translation>You are now skipping all of this programme. You can change that under Adjust.</translation>
    </message>
    <message>
        <source>Arm voor arm en been voor been.</source>
        <translation>Arm by arm and leg by leg.</translation>
    </message>
    <message>
        <source>Armen, gezicht en nek, romp, benen.</source>
        <translation>Arms, face and neck, trunk, legs.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Beide armen</source>
        <translation>Both arms</translation>
    </message>
    <message>
        <source>Beide benen</source>
        <translation>Both legs</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Blijf nog even liggen, zo lang je wilt.</source>
        <translation>Stay lying down a little, as long as you like.</translation>
    </message>
    <message>
        <source>Borst en bovenrug</source>
        <translation>Chest and upper back</translation>
    </message>
    <message>
        <source>Borst, schouders en bovenrug</source>
        <translation>Chest, shoulders and upper back</translation>
    </message>
    <message>
        <source>Breng je schouderbladen naar elkaar toe.</source>
        <translation>Draw your shoulder blades together.</translation>
    </message>
    <message>
        <source>Buik</source>
        <translation>Belly</translation>
    </message>
    <message>
        <source>De computer sliep, en je oefening heeft op je gewacht.</source>
        <translation>The computer was asleep, and your exercise waited for you.</translation>
    </message>
    <message>
        <source>Deze computer heeft nu geen geluid. De woorden hier gaan door.</source>
        <translation>This computer has no sound now. The words here carry on.</translation>
    </message>
    <message>
        <source>Doe contactlenzen uit, of sla je ogen over.</source>
        <translation>Take contact lenses out, or skip your eyes.</translation>
    </message>
    <message>
        <source>Draai je schouders langzaam rond.</source>
        <translation>Roll your shoulders slowly.</translation>
    </message>
    <message>
        <source>Druk je elleboog omlaag.</source>
        <translation>Press your elbow down.</translation>
    </message>
    <message>
        <source>Duizelig? Adem gewoon, en sta na afloop rustig op.</source>
        <translation>Dizzy? Breathe as usual, and get up slowly afterwards.</translation>
    </message>
    <message>
        <source>Een blessure, kramp, pijn of pas geopereerd? Sla dat deel over, bij Aanpassen.</source>
        <translation>An injury, cramp, pain, or a recent operation? Skip that part, under Adjust.</translation>
    </message>
    <message>
        <source>Een toets of een klik maakt het scherm weer licht.</source>
        <translation>A key or a click makes the screen light again.</translation>
    </message>
    <message>
        <source>Eerst naar achteren, dan naar voren.</source>
        <translation>Backwards first, then forwards.</translation>
    </message>
    <message>
        <source>Er hoeft niets op slot.</source>
        <translation>Nothing needs to be held tight.</translation>
    </message>
    <message>
        <source>Ga rustig liggen of zitten.</source>
        <translation>Lie or sit down quietly.</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Getekend lijf, verlicht: {part}</source>
        <translation>Drawn body, lit: {part}</translation>
    </message>
    <message>
        <source>Gezicht</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Gezicht en nek</source>
        <translation>Face and neck</translation>
    </message>
    <message>
        <source>Glaucoom? Knijp dan je ogen niet dicht.</source>
        <translation>Glaucoma? Then do not squeeze your eyes shut.</translation>
    </message>
    <message>
        <source>Halve kracht is genoeg. Adem rustig door.</source>
        <translation>Half strength is enough. Keep breathing gently.</translation>
    </message>
    <message>
        <source>Heb je last van nare herinneringen die terugkomen, of ooit een psychose gehad? Doe dit dan alleen in overleg met wie je begeleidt.</source>
        <translation>Do painful memories come back to you, or have you ever had a psychosis? Then do this only in consultation with whoever supports you.</translation>
    </message>
    <message>
        <source>Heel licht is genoeg. Adem rustig door.</source>
        <translation>Very lightly is enough. Keep breathing gently.</translation>
    </message>
    <message>
        <source>Hoe gespannen ben je nu?</source>
        <translation>How tense are you now?</translation>
    </message>
    <message>
        <source>Je hoeft nu niets anders te doen.</source>
        <translation>There is nothing else to do now.</translation>
    </message>
    <message>
        <source>Je schouders en je kaak mogen zo los blijven.</source>
        <translation>Your shoulders and your jaw can stay as loose as this.</translation>
    </message>
    <message>
        <source>Je tong ligt breed en rustig.</source>
        <translation>Your tongue lies wide and still.</translation>
    </message>
    <message>
        <source>Je tong, je kaak en je wangen los.</source>
        <translation>Your tongue, jaw and cheeks, loose.</translation>
    </message>
    <message>
        <source>Kaak</source>
        <translation>Jaw</translation>
    </message>
    <message>
        <source>Kaak en mond</source>
        <translation>Jaw and mouth</translation>
    </message>
    <message>
        <source>Kies wat nu past. Stoppen kan altijd.</source>
        <translation>Choose what suits you now. You can stop at any time.</translation>
    </message>
    <message>
        <source>Kijk ver weg, uit het raam.</source>
        <translation>Look far away, out of the window.</translation>
    </message>
    <message>
        <source>Kin iets naar je borst, achterhoofd zacht naar achteren.</source>
        <translation>Chin a little towards your chest, back of the head gently backwards.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Klaar. Rusten telt ook.</source>
        <translation>Done. Resting counts too.</translation>
    </message>
    <message>
        <source>Knijp je ogen zacht dicht.</source>
        <translation>Squeeze your eyes gently shut.</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Krul je tenen een beetje.</source>
        <translation>Curl your toes a little.</translation>
    </message>
    <message>
        <source>Laat je arm rusten waar hij ligt.</source>
        <translation>Let your arm rest where it lies.</translation>
    </message>
    <message>
        <source>Laat je armen rusten waar ze liggen.</source>
        <translation>Let your arms rest where they lie.</translation>
    </message>
    <message>
        <source>Laat je been zwaar liggen.</source>
        <translation>Let your leg lie heavy.</translation>
    </message>
    <message>
        <source>Laat je benen zwaar liggen.</source>
        <translation>Let your legs lie heavy.</translation>
    </message>
    <message>
        <source>Laat je buik zacht worden.</source>
        <translation>Let your belly go soft.</translation>
    </message>
    <message>
        <source>Laat je gezicht glad worden.</source>
        <translation>Let your face go smooth.</translation>
    </message>
    <message>
        <source>Laat je hoofd rustig naar links zakken.</source>
        <translation>Let your head sink slowly to the left.</translation>
    </message>
    <message>
        <source>Laat je hoofd rustig naar rechts zakken.</source>
        <translation>Let your head sink slowly to the right.</translation>
    </message>
    <message>
        <source>Laat je hoofd zwaar worden.</source>
        <translation>Let your head grow heavy.</translation>
    </message>
    <message>
        <source>Laat je kaak hangen.</source>
        <translation>Let your jaw hang.</translation>
    </message>
    <message>
        <source>Laat je kin naar je borst zakken.</source>
        <translation>Let your chin sink to your chest.</translation>
    </message>
    <message>
        <source>Laat je ogen rusten op iets dat ver is.</source>
        <translation>Let your eyes rest on something far away.</translation>
    </message>
    <message>
        <source>Laat je oogleden rusten.</source>
        <translation>Let your eyelids rest.</translation>
    </message>
    <message>
        <source>Laat je schouders zakken en je buik zacht worden.</source>
        <translation>Let your shoulders drop and your belly go soft.</translation>
    </message>
    <message>
        <source>Laat je schouders zakken.</source>
        <translation>Let your shoulders drop.</translation>
    </message>
    <message>
        <source>Laat je tenen los.</source>
        <translation>Let your toes go loose.</translation>
    </message>
    <message>
        <source>Laat je vingers vallen zoals ze vallen.</source>
        <translation>Let your fingers fall as they fall.</translation>
    </message>
    <message>
        <source>Laat je voet weer vallen.</source>
        <translation>Let your foot drop back.</translation>
    </message>
    <message>
        <source>Laat je voorhoofd glad worden.</source>
        <translation>Let your forehead go smooth.</translation>
    </message>
    <message>
        <source>Laat je wangen en slapen zacht worden.</source>
        <translation>Let your cheeks and temples go soft.</translation>
    </message>
    <message>
        <source>Laat los.</source>
        <translation>Let go.</translation>
    </message>
    <message>
        <source>Leg het puntje van je tong achter je bovenste voortanden.</source>
        <translation>Rest the tip of your tongue behind your upper front teeth.</translation>
    </message>
    <message>
        <source>Linkerarm</source>
        <translation>Left arm</translation>
    </message>
    <message>
        <source>Linkerbeen</source>
        <translation>Left leg</translation>
    </message>
    <message>
        <source>Linkerbovenarm</source>
        <translation>Left upper arm</translation>
    </message>
    <message>
        <source>Linkerbovenbeen</source>
        <translation>Left thigh</translation>
    </message>
    <message>
        <source>Linkerhand en onderarm</source>
        <translation>Left hand and forearm</translation>
    </message>
    <message>
        <source>Linkerkuit</source>
        <translation>Left calf</translation>
    </message>
    <message>
        <source>Linkervoet</source>
        <translation>Left foot</translation>
    </message>
    <message>
        <source>Lippen en kiezen</source>
        <translation>Lips and teeth</translation>
    </message>
    <message>
        <source>Lippen los op elkaar, kiezen van elkaar.</source>
        <translation>Lips loosely together, teeth apart.</translation>
    </message>
    <message>
        <source>Maak een vuist en druk je elleboog omlaag.</source>
        <translation>Make a fist and press your elbow down.</translation>
    </message>
    <message>
        <source>Maak een vuist.</source>
        <translation>Make a fist.</translation>
    </message>
    <message>
        <source>Maak je buik hard.</source>
        <translation>Make your belly firm.</translation>
    </message>
    <message>
        <source>Maak twee vuisten en druk je ellebogen omlaag.</source>
        <translation>Make two fists and press your elbows down.</translation>
    </message>
    <message>
        <source>Nek</source>
        <translation>Neck</translation>
    </message>
    <message>
        <source>Nek en rug altijd zacht.</source>
        <translation>Neck and back always gently.</translation>
    </message>
    <message>
        <source>Nek en schouders</source>
        <translation>Neck and shoulders</translation>
    </message>
    <message>
        <source>Nek, links</source>
        <translation>Neck, left</translation>
    </message>
    <message>
        <source>Nek, rechts</source>
        <translation>Neck, right</translation>
    </message>
    <message>
        <source>Nek, schouders, kaak en ver kijken.</source>
        <translation>Neck, shoulders, jaw, and a look into the distance.</translation>
    </message>
    <message>
        <source>Niet achter het stuur.</source>
        <translation>Not while driving.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Nog {span}</source>
        <translation>{span} left</translation>
    </message>
    <message>
        <source>Nu.</source>
        <translation>Now.</translation>
    </message>
    <message>
        <source>Ogen</source>
        <translation>Eyes</translation>
    </message>
    <message>
        <source>Ogen en wangen</source>
        <translation>Eyes and cheeks</translation>
    </message>
    <message>
        <source>Ogen, neus en wangen</source>
        <translation>Eyes, nose and cheeks</translation>
    </message>
    <message>
        <source>Overleg eerst met je huisarts bij problemen met je hart of bloeddruk, bij reuma of spasmen, en na een operatie.</source>
        <translation>Ask your GP first if you have trouble with your heart or blood pressure, arthritis or spasms, and after an operation.</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pauze van twee minuten</source>
        <translation>A two-minute break</translation>
    </message>
    <message>
        <source>Pauze. Je gaat verder waar je was.</source>
        <translation>Paused. You carry on where you left off.</translation>
    </message>
    <message>
        <source>Programma&apos;s</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Rechterarm</source>
        <translation>Right arm</translation>
    </message>
    <message>
        <source>Rechterbeen</source>
        <translation>Right leg</translation>
    </message>
    <message>
        <source>Rechterbovenarm</source>
        <translation>Right upper arm</translation>
    </message>
    <message>
        <source>Rechterbovenbeen</source>
        <translation>Right thigh</translation>
    </message>
    <message>
        <source>Rechterhand en onderarm</source>
        <translation>Right hand and forearm</translation>
    </message>
    <message>
        <source>Rechterkuit</source>
        <translation>Right calf</translation>
    </message>
    <message>
        <source>Rechtervoet</source>
        <translation>Right foot</translation>
    </message>
    <message>
        <source>Romp</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Rustig ademen</source>
        <translation>Slow breathing</translation>
    </message>
    <message>
        <source>Rustig rekken, zonder aanspannen.</source>
        <translation>Slow stretches, without tensing.</translation>
    </message>
    <message>
        <source>Scherm donker</source>
        <translation>Dark screen</translation>
    </message>
    <message>
        <source>Schouderbladen naar elkaar toe en je buik hard.</source>
        <translation>Shoulder blades together and your belly firm.</translation>
    </message>
    <message>
        <source>Schouders</source>
        <translation>Shoulders</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Slapen hoeft niet te lukken. Rusten telt ook.</source>
        <translation>You do not have to fall asleep. Resting counts too.</translation>
    </message>
    <message>
        <source>Sluit je ogen, als je wilt.</source>
        <translation>Close your eyes, if you like.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Span aan op ongeveer halve kracht, en nooit tot het pijn doet.</source>
        <translation>Tense at about half your strength, and never until it hurts.</translation>
    </message>
    <message>
        <source>Span de voorkant en de achterkant samen.</source>
        <translation>Tense the front and the back at once.</translation>
    </message>
    <message>
        <source>Spierontspanning</source>
        <translation>Muscle relaxation</translation>
    </message>
    <message>
        <source>Sta je straks op, doe het dan rustig.</source>
        <translation>If you get up later, do it slowly.</translation>
    </message>
    <message>
        <source>Steeds een beetje lager, zonder duwen.</source>
        <translation>A little lower each time, without pushing.</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Straks: {part}. {cue}</source>
        <translation>Next: {part}. {cue}</translation>
    </message>
    <message>
        <source>Strek je been en trek je tenen naar je toe.</source>
        <translation>Stretch your leg and pull your toes towards you.</translation>
    </message>
    <message>
        <source>Strek je benen en trek je tenen naar je toe.</source>
        <translation>Stretch your legs and pull your toes towards you.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Toets: {key}</source>
        <translation>Key: {key}</translation>
    </message>
    <message>
        <source>Trek je gezicht zacht samen, kin iets naar je borst.</source>
        <translation>Scrunch your face gently, chin a little towards your chest.</translation>
    </message>
    <message>
        <source>Trek je gezicht zacht samen: voorhoofd, ogen en mond.</source>
        <translation>Scrunch your face gently: forehead, eyes and mouth.</translation>
    </message>
    <message>
        <source>Trek je schouders op naar je oren.</source>
        <translation>Raise your shoulders to your ears.</translation>
    </message>
    <message>
        <source>Trek je tenen naar je toe.</source>
        <translation>Pull your toes towards you.</translation>
    </message>
    <message>
        <source>Trek je wenkbrauwen omhoog.</source>
        <translation>Raise your eyebrows.</translation>
    </message>
    <message>
        <source>Van je voeten naar je schouders, en dan je kaak.</source>
        <translation>From your feet up to your shoulders, and then your jaw.</translation>
    </message>
    <message>
        <source>Vier spiergroepen</source>
        <translation>Four muscle groups</translation>
    </message>
    <message>
        <source>Voeten</source>
        <translation>Feet</translation>
    </message>
    <message>
        <source>Voor je begint</source>
        <translation>Before you begin</translation>
    </message>
    <message>
        <source>Voorhoofd</source>
        <translation>Forehead</translation>
    </message>
    <message>
        <source>Wangen en slapen</source>
        <translation>Cheeks and temples</translation>
    </message>
    <message>
        <source>Word je er onrustiger van? Houd je ogen open, of stop. Dat kan altijd.</source>
        <translation>Does it make you more restless? Keep your eyes open, or stop. You always can.</translation>
    </message>
    <message>
        <source>Zes keer per minuut: 4 tellen in, 6 uit.</source>
        <translation>Six times a minute: 4 counts in, 6 out.</translation>
    </message>
    <message>
        <source>Zestien spiergroepen</source>
        <translation>Sixteen muscle groups</translation>
    </message>
    <message>
        <source>Zet je kiezen licht op elkaar en maak je mond breed.</source>
        <translation>Bring your teeth lightly together and widen your mouth.</translation>
    </message>
    <message>
        <source>Zeven spiergroepen</source>
        <translation>Seven muscle groups</translation>
    </message>
    <message>
        <source>Zo ver als prettig is. Adem rustig door.</source>
        <translation>As far as is pleasant. Keep breathing gently.</translation>
    </message>
    <message>
        <source>Zonder moeite. Word je duizelig, adem dan gewoon.</source>
        <translation>Without effort. If you get dizzy, breathe as usual.</translation>
    </message>
    <message>
        <source>Zwanger? Lig later op je zij, en sla je buik over.</source>
        <translation>Pregnant? Lie on your side later on, and skip your belly.</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>space</translation>
    </message>
    <message>
        <source>{name}, {span}</source>
        <translation>{name}, {span}</translation>
    </message>
    <message>
        <source>{number} van 10</source>
        <translation>{number} of 10</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>10 tot en met 60 seconden. Neem de tijd: het loslaten is waar het om gaat.</source>
        <translation>10 to 60 seconds. Take your time: letting go is what it is about.</translation>
    </message>
    <message>
        <source>3 tot en met 10 seconden. Voeten nooit langer dan 5, want die krijgen snel kramp.</source>
        <translation>3 to 10 seconds. Feet never longer than 5, as they cramp easily.</translation>
    </message>
    <message>
        <source>4 uur is soepel, 6 uur standaard, 9 uur voorzichtig.</source>
        <translation>4 hours is relaxed, 6 hours standard, 9 hours cautious.</translation>
    </message>
    <message>
        <source>Aanspannen</source>
        <translation>Tensing</translation>
    </message>
    <message>
        <source>Al na een paar glazen kan de droomslaap later komen.</source>
        <translation>Even after a few glasses, dream sleep can come later.</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Alleen als je af en toe koffie of iets anders met cafeïne noteert.</source>
        <translation>Only if you log coffee or something else with caffeine now and then.</translation>
    </message>
    <message>
        <source>Alleen als je af en toe sport noteert.</source>
        <translation>Only if you log exercise now and then.</translation>
    </message>
    <message>
        <source>Alleen als je dan nog achter het scherm zit.</source>
        <translation>Only if you are still at the screen by then.</translation>
    </message>
    <message>
        <source>Alles staat op standaard. Bewaren legt het vast.</source>
        <translation>Everything is set to the defaults. Save to keep this.</translation>
    </message>
    <message>
        <source>Avond</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Bedtijd</source>
        <translation>Bedtime</translation>
    </message>
    <message>
        <source>Begin met</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Bewegen</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Beweging</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Cafeïne</source>
        <translation>Caffeine</translation>
    </message>
    <message>
        <source>Cafeïnestop voor bedtijd</source>
        <translation>Caffeine cutoff before bedtime</translation>
    </message>
    <message>
        <source>Dan is slaaprust er elke avond, zonder dat je eraan hoeft te denken.</source>
        <translation>Then slaaprust is there every evening, without you having to think about it.</translation>
    </message>
    <message>
        <source>De laatste 60 tot 90 minuten doe je rustig aan.</source>
        <translation>You take it easy for the last 60 to 90 minutes.</translation>
    </message>
    <message>
        <source>De middelste muisknop noteert altijd je drankje.</source>
        <translation>The middle mouse button always logs your drink.</translation>
    </message>
    <message>
        <source>Deze staan als knop in Vandaag en in het menu.</source>
        <translation>These are buttons in Today and in the menu.</translation>
    </message>
    <message>
        <source>Donker is rustiger in de avond.</source>
        <translation>Dark is calmer in the evening.</translation>
    </message>
    <message>
        <source>Douchen</source>
        <translation>Shower</translation>
    </message>
    <message>
        <source>Drankje bij één klik</source>
        <translation>Drink for one click</translation>
    </message>
    <message>
        <source>Een eigen tijd voor elke dag kan later, bij Instellingen.</source>
        <translation>You can set a time for each day later, under Settings.</translation>
    </message>
    <message>
        <source>Een klein venster dat je landing begint, als je dat wilt.</source>
        <translation>A small window that begins your wind-down, if you like.</translation>
    </message>
    <message>
        <source>Een korte lijst, elke avond hetzelfde. Saai is goed.</source>
        <translation>A short list, the same every evening. Boring is good.</translation>
    </message>
    <message>
        <source>Een kwartier voor bed, of eerder op de avond.</source>
        <translation>A quarter of an hour before bed, or earlier in the evening.</translation>
    </message>
    <message>
        <source>Een paar bladzijden lezen</source>
        <translation>Read a few pages</translation>
    </message>
    <message>
        <source>Een seintje midden op de dag, op werkdagen.</source>
        <translation>A reminder in the middle of the day, on working days.</translation>
    </message>
    <message>
        <source>Een vaste tijd zoals 18:00 gaat voor de uren hierboven.</source>
        <translation>A fixed time such as 18:00 takes the place of the hours above.</translation>
    </message>
    <message>
        <source>Eerst lezen</source>
        <translation>Read first</translation>
    </message>
    <message>
        <source>Eigen drankjes</source>
        <translation>Your own drinks</translation>
    </message>
    <message>
        <source>Even naar buiten</source>
        <translation>A moment outside</translation>
    </message>
    <message>
        <source>Eén keer langs alle spieren, of twee keer.</source>
        <translation>Once through all the muscles, or twice.</translation>
    </message>
    <message>
        <source>Eén keer per week, na het dagboek.</source>
        <translation>Once a week, after the diary.</translation>
    </message>
    <message>
        <source>Eén keer, als er iets van gisteravond voor je ligt.</source>
        <translation>Once, if there is something from last evening for you.</translation>
    </message>
    <message>
        <source>Eén zin, daarna is het stil.</source>
        <translation>One sentence, then it is quiet.</translation>
    </message>
    <message>
        <source>Gedachten parkeren voor bedtijd</source>
        <translation>Park thoughts before bedtime</translation>
    </message>
    <message>
        <source>Geluid</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Geparkeerde gedachten bewaren</source>
        <translation>Keep parked thoughts</translation>
    </message>
    <message>
        <source>Grote maaltijd</source>
        <translation>Big meal</translation>
    </message>
    <message>
        <source>Halve kracht</source>
        <translation>Half strength</translation>
    </message>
    <message>
        <source>Helft van de cafeïne weg na</source>
        <translation>Half the caffeine gone after</translation>
    </message>
    <message>
        <source>Het einde telt. Licht en matig bewegen kan altijd.</source>
        <translation>The end counts. Light and moderate exercise is always fine.</translation>
    </message>
    <message>
        <source>Hoe hard de tonen en de stem zijn.</source>
        <translation>How loud the tones and the voice are.</translation>
    </message>
    <message>
        <source>Hoe laat je meestal naar bed wilt.</source>
        <translation>When you usually want to go to bed.</translation>
    </message>
    <message>
        <source>Hoe laat je op die avond naar bed wilt. Na middernacht mag ook.</source>
        <translation>When you want to go to bed that evening. After midnight is fine too.</translation>
    </message>
    <message>
        <source>Hoe laat je op die dag opstaat. Daar begint een nieuwe dag.</source>
        <translation>When you get up that day. A new day begins there.</translation>
    </message>
    <message>
        <source>Hoe laat naar buiten</source>
        <translation>When to go outside</translation>
    </message>
    <message>
        <source>Iets lichts kan altijd nog.</source>
        <translation>Something light is always fine.</translation>
    </message>
    <message>
        <source>In de ochtend, en het kost een minuut. Uit is: even niet bijhouden.</source>
        <translation>In the morning, and it takes a minute. Off means: not keeping a diary for now.</translation>
    </message>
    <message>
        <source>In zoveel uur gaat de helft van de cafeïne uit je lijf: 3 is snel, 5 gemiddeld, 8 langzaam. Met de pil of tijdens een zwangerschap duurt het langer, als je rookt korter.</source>
        <translation>In this many hours half of the caffeine leaves your body: 3 is fast, 5 average, 8 slow. It takes longer on the pill or during pregnancy, and less time if you smoke.</translation>
    </message>
    <message>
        <source>Instelling {key}: {reason}</source>
        <translation>Setting {key}: {reason}</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kies de kant waarmee je schrijft, of de kant die jij prettig vindt.</source>
        <translation>Choose the side that you write with, or whichever you like.</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Klik op het icoon</source>
        <translation>Click on the icon</translation>
    </message>
    <message>
        <source>Kruidenthee</source>
        <translation>Herbal tea</translation>
    </message>
    <message>
        <source>Laat maar</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Laatste glas voor bedtijd</source>
        <translation>Last glass before bedtime</translation>
    </message>
    <message>
        <source>Laatste nicotine voor bedtijd</source>
        <translation>Last nicotine before bedtime</translation>
    </message>
    <message>
        <source>Lampen dimmen</source>
        <translation>Dim the lights</translation>
    </message>
    <message>
        <source>Landing begint voor bedtijd</source>
        <translation>Wind-down begins before bedtime</translation>
    </message>
    <message>
        <source>Loslaten</source>
        <translation>Letting go</translation>
    </message>
    <message>
        <source>Maaltijd klaar voor bedtijd</source>
        <translation>Meal done before bedtime</translation>
    </message>
    <message>
        <source>Map van je dagboek</source>
        <translation>Folder of your diary</translation>
    </message>
    <message>
        <source>Met de mg cafeïne per portie. Een bekende naam krijgt jouw mg.</source>
        <translation>With the mg of caffeine per serving. If the name is already in the list, your mg takes its place.</translation>
    </message>
    <message>
        <source>Met een map die je synchroniseert (Syncthing, Nextcloud, Dropbox) heb je je dagboek op meer computers. Leeg is de gewone map.</source>
        <translation>With a folder that you sync (Syncthing, Nextcloud, Dropbox) you have your diary on several computers. Empty means the usual folder.</translation>
    </message>
    <message>
        <source>Minuten achter het scherm zonder pauze.</source>
        <translation>Minutes at the screen without a break.</translation>
    </message>
    <message>
        <source>Minuten tussen het seintje en de cafeïnestop.</source>
        <translation>Minutes between the reminder and the caffeine cutoff.</translation>
    </message>
    <message>
        <source>Minuten tussen het seintje en die grens.</source>
        <translation>Minutes between the reminder and that cutoff.</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Nicotine</source>
        <translation>Nicotine</translation>
    </message>
    <message>
        <source>Nicotine maakt wakker.</source>
        <translation>Nicotine wakes you up.</translation>
    </message>
    <message>
        <source>Nog zachter aanspannen. Ook dan voel je het verschil.</source>
        <translation>Tense even more gently. You will feel the difference all the same.</translation>
    </message>
    <message>
        <source>Of een vaste tijd</source>
        <translation>Or a fixed time</translation>
    </message>
    <message>
        <source>Omhoog is aanspannen, omlaag is loslaten. Zo kunnen je ogen dicht.</source>
        <translation>Up is tense, down is let go. That way your eyes can stay closed.</translation>
    </message>
    <message>
        <source>Onderwerpen</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Ook rond de avond</source>
        <translation>Other evening habits</translation>
    </message>
    <message>
        <source>Opschrijven wat je bezighoudt. Op papier mag ook.</source>
        <translation>Writing down what is on your mind. Paper is fine too.</translation>
    </message>
    <message>
        <source>Opstaan</source>
        <translation>Getting up</translation>
    </message>
    <message>
        <source>Overdag</source>
        <translation>During the day</translation>
    </message>
    <message>
        <source>Overdag veel daglicht, &apos;s avonds weinig.</source>
        <translation>Plenty of daylight by day, little in the evening.</translation>
    </message>
    <message>
        <source>Pauze na</source>
        <translation>Break after</translation>
    </message>
    <message>
        <source>Pauzes achter het scherm</source>
        <translation>Breaks from the screen</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Pyjama aan</source>
        <translation>Pyjamas on</translation>
    </message>
    <message>
        <source>Rondes</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Scherm donker</source>
        <translation>Dark screen</translation>
    </message>
    <message>
        <source>Schermen weg voor bedtijd</source>
        <translation>Screens off before bedtime</translation>
    </message>
    <message>
        <source>Seintje bij bedtijd</source>
        <translation>Reminder at bedtime</translation>
    </message>
    <message>
        <source>Seintje gedachten parkeren</source>
        <translation>Reminder to park thoughts</translation>
    </message>
    <message>
        <source>Seintje in de ochtend</source>
        <translation>Reminder in the morning</translation>
    </message>
    <message>
        <source>Seintje schermen weg</source>
        <translation>Reminder for screens off</translation>
    </message>
    <message>
        <source>Seintje voor de cafeïnestop</source>
        <translation>Reminder before the caffeine cutoff</translation>
    </message>
    <message>
        <source>Seintje voor de landing</source>
        <translation>Reminder for the wind-down</translation>
    </message>
    <message>
        <source>Seintje voor het sporten</source>
        <translation>Reminder for exercise</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Spierontspanning</source>
        <translation>Muscle relaxation</translation>
    </message>
    <message>
        <source>Staat klaar als je Spierontspanning opent.</source>
        <translation>Is ready when you open Muscle relaxation.</translation>
    </message>
    <message>
        <source>Standaard 3 uur.</source>
        <translation>3 hours by default.</translation>
    </message>
    <message>
        <source>Standaard 4 uur.</source>
        <translation>4 hours by default.</translation>
    </message>
    <message>
        <source>Standaard een uur.</source>
        <translation>An hour by default.</translation>
    </message>
    <message>
        <source>Stappen van je landing</source>
        <translation>Steps of your wind-down</translation>
    </message>
    <message>
        <source>Start bij het inloggen</source>
        <translation>Start at login</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tanden poetsen</source>
        <translation>Brush teeth</translation>
    </message>
    <message>
        <source>Terug naar standaard</source>
        <translation>Back to the defaults</translation>
    </message>
    <message>
        <source>Terugblik op de week</source>
        <translation>Look back on the week</translation>
    </message>
    <message>
        <source>Tijdens het liggen. Elke toets of klik maakt het weer licht.</source>
        <translation>While you lie down. Any key or click makes it light again.</translation>
    </message>
    <message>
        <source>Toont voor het begin waar je op kunt letten.</source>
        <translation>Shows beforehand what to keep in mind.</translation>
    </message>
    <message>
        <source>Twee minuten voor nek, schouders, kaak en ogen.</source>
        <translation>Two minutes for neck, shoulders, jaw and eyes.</translation>
    </message>
    <message>
        <source>Uit: wat je typt verdwijnt meteen, en er komt in de ochtend niets terug.</source>
        <translation>Off: what you type is gone at once, and nothing comes back in the morning.</translation>
    </message>
    <message>
        <source>Van alle woorden in slaaprust.</source>
        <translation>For everything slaaprust says.</translation>
    </message>
    <message>
        <source>Vaste drankjes</source>
        <translation>Usual drinks</translation>
    </message>
    <message>
        <source>Vraag naar de nacht</source>
        <translation>Ask about the night</translation>
    </message>
    <message>
        <source>Wat een klik op het icoon noteert.</source>
        <translation>What a click on the icon logs.</translation>
    </message>
    <message>
        <source>Wat pijn doet of pas geopereerd is. De oefening wordt dan korter.</source>
        <translation>What hurts, or was operated on recently. The exercise is shorter then.</translation>
    </message>
    <message>
        <source>Welk programma</source>
        <translation>Which programme</translation>
    </message>
    <message>
        <source>Werkt meteen.</source>
        <translation>Applies at once.</translation>
    </message>
    <message>
        <source>Zachte tonen</source>
        <translation>Soft tones</translation>
    </message>
    <message>
        <source>Zegt wat je kunt doen, als deze computer een stem heeft.</source>
        <translation>Says what to do, if this computer has a voice.</translation>
    </message>
    <message>
        <source>Zo lang van tevoren</source>
        <translation>How long beforehand</translation>
    </message>
    <message>
        <source>Zoals de lijn die meeloopt met een oefening. Uit staat alles stil.</source>
        <translation>Such as the line that moves along with an exercise. When off, everything stays still.</translation>
    </message>
    <message>
        <source>Zwaar sporten klaar voor bedtijd</source>
        <translation>Hard exercise done before bedtime</translation>
    </message>
    <message>
        <source>alleen bij het icoon</source>
        <translation>on the icon only</translation>
    </message>
    <message>
        <source>donker</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>gemiddeld {value}</source>
        <translation>average {value}</translation>
    </message>
    <message>
        <source>langzaam {value}</source>
        <translation>slow {value}</translation>
    </message>
    <message>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <source>links</source>
        <translation>left</translation>
    </message>
    <message>
        <source>met een seintje</source>
        <translation>with a reminder</translation>
    </message>
    <message>
        <source>midden {value}</source>
        <translation>middle {value}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>na {value}</source>
        <translation>after {value}</translation>
    </message>
    <message>
        <source>niet</source>
        <translation>off</translation>
    </message>
    <message>
        <source>noteert je drankje</source>
        <translation>logs your drink</translation>
    </message>
    <message>
        <source>opent Vandaag</source>
        <translation>opens Today</translation>
    </message>
    <message>
        <source>rechts</source>
        <translation>right</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>snel {value}</source>
        <translation>fast {value}</translation>
    </message>
    <message>
        <source>soepel {value}</source>
        <translation>relaxed {value}</translation>
    </message>
    <message>
        <source>standaard {value}</source>
        <translation>standard {value}</translation>
    </message>
    <message>
        <source>uur</source>
        <translation>h</translation>
    </message>
    <message>
        <source>voorzichtig {value}</source>
        <translation>cautious {value}</translation>
    </message>
    <message>
        <source>zoals de computer</source>
        <translation>same as the computer</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <source>112</source>
        <translation>112</translation>
    </message>
    <message>
        <source>113</source>
        <translation>113</translation>
    </message>
    <message>
        <source>Als het niet kan wachten. Overdag bel je je huisarts, &apos;s avonds, &apos;s nachts en in het weekend de huisartsenpost.</source>
        <translation>When it cannot wait. By day you call your GP; in the evening, at night and at the weekend the out-of-hours GP service (huisartsenpost).</translation>
    </message>
    <message>
        <source>Als ik ga liggen, klopt mijn hart vaak heel snel of onregelmatig.</source>
        <translation>When I lie down, my heart often beats very fast or irregularly.</translation>
    </message>
    <message>
        <source>Als je aan zelfdoding denkt. Bellen is gratis en anoniem, dag en nacht. Chatten kan op 113.nl. Ben je nu niet veilig, bel dan 112.</source>
        <translation>If you are thinking about suicide. Calling is free and anonymous, day and night. You can chat at 113.nl. If you are not safe now, call 112.</translation>
    </message>
    <message>
        <source>Beginnen of stoppen met een medicijn, of er meer of minder van nemen: overleg dat eerst met je huisarts of apotheker.</source>
        <translation>Starting or stopping a medicine, or taking more or less of it: talk it over with your GP or pharmacist first.</translation>
    </message>
    <message>
        <source>Bij levensgevaar: pijn of druk op de borst, hevige benauwdheid, flauwvallen of bijna flauwvallen met hartkloppingen, of ineens een scheve mond, een lamme arm of onduidelijk praten.</source>
        <translation>When a life is at stake: pain or pressure on the chest, severe breathlessness, fainting or nearly fainting with palpitations, or suddenly a drooping mouth, a limp arm or slurred speech.</translation>
    </message>
    <message>
        <source>Deze nummers gelden in Nederland.</source>
        <translation>These numbers are for the Netherlands.</translation>
    </message>
    <message>
        <source>Het lukt me al weken niet om overdag gewoon mijn ding te doen.</source>
        <translation>For weeks I have not been able to do my normal things during the day.</translation>
    </message>
    <message>
        <source>Huisarts of huisartsenpost</source>
        <translation>GP or out-of-hours GP service</translation>
    </message>
    <message>
        <source>Iemand merkte dat ik hard snurk, dat mijn adem stokt of dat ik lucht hap.</source>
        <translation>Someone noticed that I snore loudly, that my breath stops or that I gasp.</translation>
    </message>
    <message>
        <source>Iemand merkte dat ik in mijn slaap schop of trap.</source>
        <translation>Someone noticed that I kick in my sleep.</translation>
    </message>
    <message>
        <source>Iets wat ik heb meegemaakt houdt me wakker.</source>
        <translation>Something that I went through keeps me awake.</translation>
    </message>
    <message>
        <source>Ik ben al een tijd somber of angstig.</source>
        <translation>I have been low or anxious for a while.</translation>
    </message>
    <message>
        <source>Ik ben zwanger, of dat zou kunnen.</source>
        <translation>I am pregnant, or may be.</translation>
    </message>
    <message>
        <source>Ik dommel weg waar dat niet kan, zoals achter het stuur.</source>
        <translation>I doze off where it is not safe, such as at the wheel.</translation>
    </message>
    <message>
        <source>Ik heb een vraag over een medicijn of over slaappillen.</source>
        <translation>I have a question about a medicine or about sleeping pills.</translation>
    </message>
    <message>
        <source>Ik tril en dat maakt me bang, of ik voel me ziek.</source>
        <translation>I tremble and it frightens me, or I feel ill.</translation>
    </message>
    <message>
        <source>Ik voel een sterke drang om mijn benen te bewegen. Het komt &apos;s avonds of &apos;s nachts als ik rust, en zakt als ik beweeg.</source>
        <translation>I feel a strong urge to move my legs. It comes in the evening or at night when I rest, and eases when I move.</translation>
    </message>
    <message>
        <source>Ik werk in ploegen of &apos;s nachts.</source>
        <translation>I work shifts or nights.</translation>
    </message>
    <message>
        <source>Overdag ben ik erg slaperig, ook na genoeg uren in bed.</source>
        <translation>By day I am very sleepy, even after enough hours in bed.</translation>
    </message>
    <message>
        <source>Slaperig? Rijd dan niet, ook niet een klein stukje.</source>
        <translation>Sleepy? Then do not drive, not even a short way.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>De cafeïnestop is geweest. Je landing begint om {time}.</source>
        <translation>The caffeine cutoff has passed. Your wind-down begins at {time}.</translation>
    </message>
    <message>
        <source>De dag is klaar. Rusten telt ook.</source>
        <translation>The day is done. Resting counts too.</translation>
    </message>
    <message>
        <source>Even niet, tot {time}</source>
        <translation>Not now, until {time}</translation>
    </message>
    <message>
        <source>Geen {what} meer, als dat past</source>
        <translation>No more {what}, if that suits you</translation>
    </message>
    <message>
        <source>Het is even stil. Je hoeft niets.</source>
        <translation>It is quiet for a while. There is nothing you need to do.</translation>
    </message>
    <message>
        <source>Je bent aan het landen. Er hoeft niets meer.</source>
        <translation>You are winding down. Nothing more is needed.</translation>
    </message>
    <message>
        <source>Landing om {time}</source>
        <translation>Wind-down at {time}</translation>
    </message>
    <message>
        <source>Landing over {span}</source>
        <translation>Wind-down in {span}</translation>
    </message>
    <message>
        <source>Landing, bedtijd {time}</source>
        <translation>Wind-down, bedtime {time}</translation>
    </message>
    <message>
        <source>Landing: nog {span} tot bedtijd</source>
        <translation>Wind-down: {span} to bedtime</translation>
    </message>
    <message>
        <source>Rond bedtijd ({time}) naar schatting geen cafeïne meer.</source>
        <translation>Around bedtime ({time}) there is no caffeine left, by estimate.</translation>
    </message>
    <message>
        <source>Rond bedtijd ({time}) naar schatting nog {about} cafeïne, tussen {low} en {high}.</source>
        <translation>Around bedtime ({time}) an estimated {about} of caffeine left, between {low} and {high}.</translation>
    </message>
    <message>
        <source>Tijd om te rusten</source>
        <translation>Time to rest</translation>
    </message>
    <message>
        <source>Vanaf {time} geen cafeïne meer, als dat past.</source>
        <translation>No more caffeine from {time}, if that suits you.</translation>
    </message>
    <message>
        <source>Wacht nog: {names} ({reason})</source>
        <translation>Still waiting: {names} ({reason})</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcohol</translation>
    </message>
    <message>
        <source>grote maaltijd</source>
        <translation>big meals</translation>
    </message>
    <message>
        <source>nicotine</source>
        <translation>nicotine</translation>
    </message>
    <message>
        <source>zware sport</source>
        <translation>hard exercise</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>geweest</source>
        <translation>past</translation>
    </message>
    <message>
        <source>komt nog</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>komt terug</source>
        <translation>coming back</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>stil voorbijgegaan</source>
        <translation>passed quietly</translation>
    </message>
    <message>
        <source>uit</source>
        <translation>off</translation>
    </message>
    <message>
        <source>vanavond niet</source>
        <translation>not tonight</translation>
    </message>
    <message>
        <source>wacht</source>
        <translation>waiting</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Deze computer toont nog geen iconen in het paneel. Daarom staat slaaprust hier. In GNOME helpt de extensie AppIndicator Support.</source>
        <translation>This computer does not show icons in the panel yet. That is why slaaprust is here. In GNOME the extension AppIndicator Support helps.</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>daar staat een bestand, en geen map</source>
        <translation>a file is there, and not a folder</translation>
    </message>
    <message>
        <source>de map van je dagboek is er nu niet</source>
        <translation>the folder of your diary is not there now</translation>
    </message>
    <message>
        <source>de schijf is alleen-lezen</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>de schijf is vol</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>de schijf werkt niet goed</source>
        <translation>the disk is not working properly</translation>
    </message>
    <message>
        <source>die map is er niet</source>
        <translation>that folder is not there</translation>
    </message>
    <message>
        <source>een ander programma schrijft hier</source>
        <translation>another program is writing here</translation>
    </message>
    <message>
        <source>een nieuwere versie van het programma schreef dit dagboek</source>
        <translation>a newer version of the program wrote this diary</translation>
    </message>
    <message>
        <source>geen rechten om te schrijven</source>
        <translation>no permission to write</translation>
    </message>
    <message>
        <source>heeft regels die niet te lezen zijn</source>
        <translation>has lines that cannot be read</translation>
    </message>
    <message>
        <source>het dagboek is alleen geopend om te lezen</source>
        <translation>the diary is only open for reading</translation>
    </message>
    <message>
        <source>is korter dan het was</source>
        <translation>is shorter than it was</translation>
    </message>
    <message>
        <source>is niet te lezen</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>is vervangen en mist aantekeningen</source>
        <translation>was replaced and lacks notes</translation>
    </message>
    <message>
        <source>is weg</source>
        <translation>is gone</translation>
    </message>
    <message>
        <source>mist zijn eerste regel</source>
        <translation>lacks its first line</translation>
    </message>
    <message>
        <source>nog niet alles staat op de schijf</source>
        <translation>not everything is on the disk yet</translation>
    </message>
    <message>
        <source>wat er in de nieuwe map kwam te staan is niet hetzelfde</source>
        <translation>what arrived in the new folder is not the same</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Cafeïne naar schatting: nu {now}, rond bedtijd {bed}.</source>
        <translation>Estimated caffeine: now {now}, around bedtime {bed}.</translation>
    </message>
    <message>
        <source>Er is naar schatting geen cafeïne in je lijf.</source>
        <translation>There is no caffeine in your body, by estimate.</translation>
    </message>
    <message>
        <source>Genoteerd: {marks}.</source>
        <translation>Logged: {marks}.</translation>
    </message>
    <message>
        <source>Je dag</source>
        <translation>Your day</translation>
    </message>
    <message>
        <source>Je dag vanaf {up}, bedtijd {bed}. Het is nu {now}.</source>
        <translation>Your day from {up}, bedtime {bed}. It is now {now}.</translation>
    </message>
    <message>
        <source>Met {drink} erbij is er rond bedtijd naar schatting {estimate} cafeïne, anders {without}.</source>
        <translation>With {drink} added, an estimated {estimate} of caffeine around bedtime, otherwise {without}.</translation>
    </message>
    <message>
        <source>Nog niets genoteerd.</source>
        <translation>Nothing logged yet.</translation>
    </message>
    <message>
        <source>Tijden: {lines}.</source>
        <translation>Times: {lines}.</translation>
    </message>
    <message>
        <source>bed {time}</source>
        <translation>bed {time}</translation>
    </message>
    <message>
        <source>cafeïne {time}</source>
        <translation>caffeine {time}</translation>
    </message>
    <message>
        <source>cafeïnestop {time}</source>
        <translation>caffeine cutoff {time}</translation>
    </message>
    <message>
        <source>glas {time}</source>
        <translation>glass {time}</translation>
    </message>
    <message>
        <source>grote maaltijd tot {time}</source>
        <translation>big meal until {time}</translation>
    </message>
    <message>
        <source>laatste glas {time}</source>
        <translation>last glass {time}</translation>
    </message>
    <message>
        <source>landing {time}</source>
        <translation>wind-down {time}</translation>
    </message>
    <message>
        <source>maaltijd {time}</source>
        <translation>meal {time}</translation>
    </message>
    <message>
        <source>nicotine tot {time}</source>
        <translation>nicotine until {time}</translation>
    </message>
    <message>
        <source>nog geen cafeïne</source>
        <translation>no caffeine yet</translation>
    </message>
    <message>
        <source>nu {time}</source>
        <translation>now {time}</translation>
    </message>
    <message>
        <source>sport {time}</source>
        <translation>exercise {time}</translation>
    </message>
    <message>
        <source>zwaar sporten tot {time}</source>
        <translation>hard exercise until {time}</translation>
    </message>
    <message>
        <source>{about} (tussen {low} en {high})</source>
        <translation>{about} (between {low} and {high})</translation>
    </message>
    <message>
        <source>{start} tot {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>{what} (gepland)</source>
        <translation>{what} (planned)</translation>
    </message>
    <message>
        <source>{what}, na je grens</source>
        <translation>{what}, after your cutoff</translation>
    </message>
    <message>
        <source>{what}, na je grens van {time}</source>
        <translation>{what}, after your cutoff of {time}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Dan rond bedtijd ({time}): {about}.</source>
        <translation>Then around bedtime ({time}): {about}.</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Nog niets genoteerd. Dat is ook goed.</source>
        <translation>Nothing logged yet. That is fine too.</translation>
    </message>
    <message>
        <source>Plaatje bewaren</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Vanavond anders</source>
        <translation>Change tonight</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>{drink} noteren</source>
        <translation>Log {drink}</translation>
    </message>
    <message>
        <source>{what} aanpassen</source>
        <translation>Change {what}</translation>
    </message>
    <message>
        <source>{what} weghalen</source>
        <translation>Remove {what}</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>Het scherm vergrendelen lukte niet.</source>
        <translation>The screen could not be locked.</translation>
    </message>
</context>
<context>
    <name>tonight</name>
    <message>
        <source>Alleen vanavond</source>
        <translation>Tonight only</translation>
    </message>
    <message>
        <source>Bedtijd van vanavond</source>
        <translation>Bedtime tonight</translation>
    </message>
    <message>
        <source>Hoe laat ga je deze keer naar bed?</source>
        <translation>When are you going to bed this time?</translation>
    </message>
    <message>
        <source>Laat maar</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Na middernacht of na een nachtdienst kan ook.</source>
        <translation>After midnight or after a night shift is fine too.</translation>
    </message>
    <message>
        <source>Vanavond anders</source>
        <translation>Change tonight</translation>
    </message>
    <message>
        <source>Zoals altijd</source>
        <translation>As usual</translation>
    </message>
</context>
<context>
    <name>warnings</name>
    <message>
        <source>Dat eindigt na je grens van {time}. {instead}</source>
        <translation>That ends after your cutoff of {time}. {instead}</translation>
    </message>
    <message>
        <source>Dit valt {span} na je grens van {time}. Goed om te weten, meer niet.</source>
        <translation>This is {span} after your cutoff of {time}. Good to know, nothing more.</translation>
    </message>
    <message>
        <source>Dit valt {span} na je grens van {time}. In de nacht naar schatting tot {about}, tussen {low} en {high}.</source>
        <translation>This is {span} after your cutoff of {time}. During the night an estimated {about} at most, between {low} and {high}.</translation>
    </message>
    <message>
        <source>Dit valt {span} na je grens van {time}. Rond bedtijd naar schatting {about}, tussen {low} en {high}.</source>
        <translation>This is {span} after your cutoff of {time}. Around bedtime an estimated {about}, between {low} and {high}.</translation>
    </message>
    <message>
        <source>Dit was {span} na je grens van {time}. Neem de tijd om af te koelen.</source>
        <translation>This was {span} after your cutoff of {time}. Take your time to cool down.</translation>
    </message>
    <message>
        <source>In een half uur {total} cafeïne. Voor de meeste volwassenen is {limit} in één keer ruim genoeg.</source>
        <translation>{total} of caffeine in half an hour. For most adults {limit} at once is plenty.</translation>
    </message>
    <message>
        <source>Na je grens van {time}, maar het is weinig: {mg}.</source>
        <translation>After your cutoff of {time}, but it is only a little: {mg}.</translation>
    </message>
    <message>
        <source>Rustiger kan ook: {others}.</source>
        <translation>Something gentler is fine too: {others}.</translation>
    </message>
    <message>
        <source>Vandaag {total} cafeïne. Voor de meeste volwassenen is {limit} op een dag ruim genoeg.</source>
        <translation>{total} of caffeine today. For most adults {limit} a day is plenty.</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source> tot </source>
        <translation> to </translation>
    </message>
    <message>
        <source>Als tabel</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cafeïne en inslapen staan hier naast elkaar vanaf {n} nachten waarvan je beide noteerde, met 5 aan elke kant.</source>
        <translation>Caffeine and falling asleep appear side by side here once you have logged both for {n} nights, with 5 on each side.</translation>
    </message>
    <message>
        <source>Dat kan toeval of iets anders zijn.</source>
        <translation>That may be chance, or something else.</translation>
    </message>
    <message>
        <source>De weken tot dan</source>
        <translation>The weeks up to then</translation>
    </message>
    <message>
        <source>Een kleine stip is niet, een grotere een beetje, de grootste duidelijk.</source>
        <translation>A small dot means not, a larger one a little, the largest clearly.</translation>
    </message>
    <message>
        <source>Een streep is het midden van een week, vanaf {n} nachten.</source>
        <translation>A line is the middle of a week, once it has {n} nights.</translation>
    </message>
    <message>
        <source>Een volle stip is na je grens, een open stip ervoor.</source>
        <translation>A filled dot is after your cutoff, an open one before it.</translation>
    </message>
    <message>
        <source>Gedaan, in avonden: {listed}.</source>
        <translation>What you did, in evenings: {listed}.</translation>
    </message>
    <message>
        <source>Gedachten geparkeerd</source>
        <translation>Thoughts parked</translation>
    </message>
    <message>
        <source>Geslapen (geschat)</source>
        <translation>Asleep (estimated)</translation>
    </message>
    <message>
        <source>Ging er iets een klein beetje makkelijker? Iets kleins telt ook.</source>
        <translation>Did anything go a little more easily? Small things count too.</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>In bed</translation>
    </message>
    <message>
        <source>Je lijf in bed, en de dag erna</source>
        <translation>Your body in bed, and the day after</translation>
    </message>
    <message>
        <source>Laatste cafeïne</source>
        <translation>Last caffeine</translation>
    </message>
    <message>
        <source>Laatste cafeïne en tijd tot inslapen, in minuten</source>
        <translation>Last caffeine and time to fall asleep, in minutes</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Wind-down</translation>
    </message>
    <message>
        <source>Midden, en laagste tot hoogste</source>
        <translation>Middle, and lowest to highest</translation>
    </message>
    <message>
        <source>Na je grens</source>
        <translation>After your cutoff</translation>
    </message>
    <message>
        <source>Naast de week ervoor</source>
        <translation>Against the week before</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Nachten in je dagboek: {n}, helemaal ingevuld: {whole}.</source>
        <translation>Nights in your diary: {n}, filled in completely: {whole}.</translation>
    </message>
    <message>
        <source>Nachten, van avond tot avond</source>
        <translation>Nights, from evening to evening</translation>
    </message>
    <message>
        <source>Op avonden met cafeïne na je grens duurde inslapen ongeveer even lang als op andere avonden ({late} en {early} nachten).</source>
        <translation>On evenings with caffeine after your cutoff, falling asleep took about as long as on other evenings ({late} and {early} nights).</translation>
    </message>
    <message>
        <source>Op avonden met cafeïne na je grens lag je meestal ± {amount} korter wakker voor je sliep ({late} en {early} nachten).</source>
        <translation>On evenings with caffeine after your cutoff you usually lay awake ± {amount} less before falling asleep ({late} and {early} nights).</translation>
    </message>
    <message>
        <source>Op avonden met cafeïne na je grens lag je meestal ± {amount} langer wakker voor je sliep ({late} en {early} nachten).</source>
        <translation>On evenings with caffeine after your cutoff you usually lay awake ± {amount} longer before falling asleep ({late} and {early} nights).</translation>
    </message>
    <message>
        <source>Proefje</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Spierontspanning</source>
        <translation>Muscle relaxation</translation>
    </message>
    <message>
        <source>Terugblik op de week</source>
        <translation>Look back on the week</translation>
    </message>
    <message>
        <source>Uit bed</source>
        <translation>Out of bed</translation>
    </message>
    <message>
        <source>Vanaf {enough} helemaal ingevulde nachten staat hier hoe de week was.</source>
        <translation>Once {enough} nights are filled in completely, this shows how the week was.</translation>
    </message>
    <message>
        <source>Wat makkelijker ging: {answer}</source>
        <translation>What went more easily: {answer}</translation>
    </message>
    <message>
        <source>Week eerder</source>
        <translation>A week earlier</translation>
    </message>
    <message>
        <source>Week later</source>
        <translation>A week later</translation>
    </message>
    <message>
        <source>Week van {day}: {middle}.</source>
        <translation>Week of {day}: {middle}.</translation>
    </message>
    <message>
        <source>Weken gaan op en neer. Na een onrustige week volgt vaak vanzelf een rustigere.</source>
        <translation>Weeks go up and down. After a restless week a calmer one often follows by itself.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ongeveer gelijk</source>
        <translation>about the same</translation>
    </message>
    <message>
        <source>onrustiger</source>
        <translation>more restless</translation>
    </message>
    <message>
        <source>rustiger</source>
        <translation>calmer</translation>
    </message>
    <message>
        <source>slaapweken</source>
        <translation>sleep-weeks</translation>
    </message>
    <message>
        <source>week ervoor: {shift}</source>
        <translation>the week before: {shift}</translation>
    </message>
    <message>
        <source>week van {first} tot en met {last}</source>
        <translation>week of {first} to {last}</translation>
    </message>
    <message>
        <source>{amount} eerder</source>
        <translation>{amount} earlier</translation>
    </message>
    <message>
        <source>{amount} korter</source>
        <translation>{amount} shorter</translation>
    </message>
    <message>
        <source>{amount} langer</source>
        <translation>{amount} longer</translation>
    </message>
    <message>
        <source>{amount} later</source>
        <translation>{amount} later</translation>
    </message>
    <message>
        <source>{measure}, in minuten</source>
        <translation>{measure}, in minutes</translation>
    </message>
    <message>
        <source>{middle} ({low} – {high}, {n} nachten)</source>
        <translation>{middle} ({low} – {high}, {n} nights)</translation>
    </message>
    <message>
        <source>{night}
Laatste cafeïne: {time}
Tijd tot inslapen: {amount}</source>
        <translation>{night}
Last caffeine: {time}
Time to fall asleep: {amount}</translation>
    </message>
    <message>
        <source>{night}
Laatste cafeïne: {time}, na je grens
Tijd tot inslapen: {amount}</source>
        <translation>{night}
Last caffeine: {time}, after your cutoff
Time to fall asleep: {amount}</translation>
    </message>
    <message>
        <source>{night}: niets ingevuld</source>
        <translation>{night}: nothing filled in</translation>
    </message>
    <message>
        <source>{n} weken</source>
        <translation>{n} weeks</translation>
    </message>
    <message>
        <source>{picture} bewaren</source>
        <translation>Save {picture}</translation>
    </message>
    <message>
        <source>{what} op {n} van de 7</source>
        <translation>{what} on {n} of 7</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Alles is later te veranderen, in het menu van slaaprust.</source>
        <translation>Everything can be changed later, in the menu of slaaprust.</translation>
    </message>
    <message>
        <source>Fijn dat je er bent</source>
        <translation>Good to have you here</translation>
    </message>
    <message>
        <source>Het is geen medisch hulpmiddel. Blijft slapen lastig, of voel je je overdag niet goed, praat dan met je huisarts.</source>
        <translation>It is not a medical device. If sleep stays difficult, or you do not feel well by day, talk to your GP.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>slaaprust let op de klok, zodat jij dat niet hoeft, en helpt je de avond rustig af te bouwen.</source>
        <translation>slaaprust watches the clock for you, and helps you bring the evening to a calm end.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Achter {names} hoort niets.</source>
        <translation>{names} takes nothing after it.</translation>
    </message>
    <message>
        <source>Achter {names} hoort nog iets.</source>
        <translation>Something is missing after {names}.</translation>
    </message>
    <message>
        <source>BESTAND</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Dit is onbekend: {given}</source>
        <translation>Not known here: {given}</translation>
    </message>
    <message>
        <source>Hier hoort nog iets bij: {names}.</source>
        <translation>Something is missing here: {names}.</translation>
    </message>
    <message>
        <source>INSTELLING</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>MAP</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>NUMMER</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>OPDRACHT</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Rustig gezelschap voor de avond, naast de klok op je scherm.</source>
        <translation>A calm companion for the evening, in the tray.</translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>UIT.json|UIT.zip|MAP</source>
        <translation>OUT.json|OUT.zip|DIR</translation>
    </message>
    <message>
        <source>UIT.pdf|UIT.html</source>
        <translation>OUT.pdf|OUT.html</translation>
    </message>
    <message>
        <source>WAARDE</source>
        <translation>VALUE</translation>
    </message>
    <message>
        <source>WAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>begint de landing, stelt die uit of slaat die over</source>
        <translation>begin, put off or skip the wind-down</translation>
    </message>
    <message>
        <source>begint nu</source>
        <translation>begin now</translation>
    </message>
    <message>
        <source>bewaart alles in die map</source>
        <translation>keep everything in that folder</translation>
    </message>
    <message>
        <source>cafeïne in mg</source>
        <translation>caffeine in mg</translation>
    </message>
    <message>
        <source>de avond waarop de nacht begon</source>
        <translation>the evening it began on</translation>
    </message>
    <message>
        <source>de avond waarop de nacht begon; zonder: de laatste nacht</source>
        <translation>the evening it began on; if left out: last night</translation>
    </message>
    <message>
        <source>de eerste avond</source>
        <translation>the first evening</translation>
    </message>
    <message>
        <source>de gedachte; met - komt die van de standaardinvoer</source>
        <translation>the thought; - reads standard input</translation>
    </message>
    <message>
        <source>de laatste avond</source>
        <translation>the last evening</translation>
    </message>
    <message>
        <source>de volgende stap</source>
        <translation>the next step</translation>
    </message>
    <message>
        <source>een andere tijd dan nu</source>
        <translation>a time other than now</translation>
    </message>
    <message>
        <source>een drankje, sport, alcohol, nicotine of maaltijd</source>
        <translation>a drink, sport, alcohol, nicotine or maaltijd</translation>
    </message>
    <message>
        <source>gebruik: </source>
        <translation>usage: </translation>
    </message>
    <message>
        <source>geeft alleen deze avond een andere bedtijd</source>
        <translation>another bedtime for this evening only</translation>
    </message>
    <message>
        <source>geeft de momenten van een avond</source>
        <translation>the moments of an evening</translation>
    </message>
    <message>
        <source>geeft een tijd geen seintjes</source>
        <translation>no reminders for a while</translation>
    </message>
    <message>
        <source>geeft het antwoord als één object, in JSON</source>
        <translation>print one JSON object</translation>
    </message>
    <message>
        <source>haalt een nacht weg</source>
        <translation>remove a night</translation>
    </message>
    <message>
        <source>haalt weg wat je het laatst noteerde</source>
        <translation>take back what was logged last</translation>
    </message>
    <message>
        <source>instellingen:</source>
        <translation>settings:</translation>
    </message>
    <message>
        <source>kijkt terug op een week</source>
        <translation>look back on a week</translation>
    </message>
    <message>
        <source>komt over zo veel minuten terug</source>
        <translation>come back in a few minutes</translation>
    </message>
    <message>
        <source>latest|NAAM|BESTAND</source>
        <translation>latest|NAME|FILE</translation>
    </message>
    <message>
        <source>leest en schrijft de nachten van je dagboek</source>
        <translation>the nights of the diary</translation>
    </message>
    <message>
        <source>licht gesport</source>
        <translation>light exercise</translation>
    </message>
    <message>
        <source>maakt het blad voor de huisarts, als PDF of webpagina</source>
        <translation>make the page for the GP, a PDF or a web page</translation>
    </message>
    <message>
        <source>maakt nu een back-up</source>
        <translation>make a back-up now</translation>
    </message>
    <message>
        <source>matig gesport</source>
        <translation>moderate exercise</translation>
    </message>
    <message>
        <source>neemt een export, een back-up, tabellen of de nachten van een andere app over</source>
        <translation>import an export, a back-up, tables, or nights from another app</translation>
    </message>
    <message>
        <source>neemt ook de instellingen van de back-up over</source>
        <translation>restore the settings in the back-up as well</translation>
    </message>
    <message>
        <source>noteert een drankje, sport, alcohol, nicotine of een grote maaltijd</source>
        <translation>log a drink, or exercise, alcohol, nicotine or a meal</translation>
    </message>
    <message>
        <source>ook de bestanden van andere apparaten in die map</source>
        <translation>files of other devices in the folder as well</translation>
    </message>
    <message>
        <source>ook de geparkeerde gedachten</source>
        <translation>include parked thoughts</translation>
    </message>
    <message>
        <source>opdrachten</source>
        <translation>commands</translation>
    </message>
    <message>
        <source>opent een venster, als slaaprust draait</source>
        <translation>open a window of the running program</translation>
    </message>
    <message>
        <source>opties</source>
        <translation>options</translation>
    </message>
    <message>
        <source>parkeert een gedachte tot de ochtend</source>
        <translation>put a thought down until the morning</translation>
    </message>
    <message>
        <source>past aan wat er staat, alleen wat je noemt</source>
        <translation>change what is there, as named here</translation>
    </message>
    <message>
        <source>schrijft een nacht op; wat je weglaat, blijft leeg</source>
        <translation>write a night down; what is left out stays blank</translation>
    </message>
    <message>
        <source>schrijft je dagboek naar een .json, een .zip of een map met CSV</source>
        <translation>write the diary to a .json, a .zip, or a folder of CSV files</translation>
    </message>
    <message>
        <source>standaardglazen alcohol</source>
        <translation>standard glasses of alcohol</translation>
    </message>
    <message>
        <source>terug naar waar het was</source>
        <translation>back to where it was</translation>
    </message>
    <message>
        <source>toont alle instellingen</source>
        <translation>all settings</translation>
    </message>
    <message>
        <source>toont alle nachten, of die van een paar avonden</source>
        <translation>all nights, or those of some evenings</translation>
    </message>
    <message>
        <source>toont de back-ups of zet er een terug; wat nieuwer is, blijft</source>
        <translation>list the back-ups, or bring one back; what is newer stays</translation>
    </message>
    <message>
        <source>toont deze uitleg</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>toont of verandert je instellingen</source>
        <translation>list, read or change the settings</translation>
    </message>
    <message>
        <source>toont welke versie dit is</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>toont één instelling</source>
        <translation>one setting</translation>
    </message>
    <message>
        <source>toont één nacht, en wat die bij elkaar is</source>
        <translation>one night, and what it comes to</translation>
    </message>
    <message>
        <source>vanavond niet</source>
        <translation>not this evening</translation>
    </message>
    <message>
        <source>verandert één instelling</source>
        <translation>change one setting</translation>
    </message>
    <message>
        <source>vervangt wat er al staat</source>
        <translation>replace what is there</translation>
    </message>
    <message>
        <source>vraagt niets</source>
        <translation>do not ask</translation>
    </message>
    <message>
        <source>wanneer het sporten klaar is</source>
        <translation>when the exercise ends</translation>
    </message>
    <message>
        <source>wist je dagboek, de back-ups en de instellingen van deze computer</source>
        <translation>remove the diary, its back-ups and the settings from this computer</translation>
    </message>
    <message>
        <source>woorden</source>
        <translation>words</translation>
    </message>
    <message>
        <source>zegt alleen wat het zou brengen</source>
        <translation>only show what it would bring in</translation>
    </message>
    <message>
        <source>zegt hoe ver de avond is</source>
        <translation>where the evening is</translation>
    </message>
    <message>
        <source>zegt waar je dagboek is, of verhuist het naar een andere map</source>
        <translation>show where the diary is, or move it to another folder</translation>
    </message>
    <message>
        <source>zegt waarom je misschien niets ziet</source>
        <translation>why do I see nothing</translation>
    </message>
    <message>
        <source>zet een weggehaalde nacht terug</source>
        <translation>bring back a night that was removed</translation>
    </message>
    <message>
        <source>zo veel minuten over gedronken</source>
        <translation>sipped over this many minutes</translation>
    </message>
    <message>
        <source>zo veel minuten sporten, vanaf nu</source>
        <translation>minutes of exercise, from now on</translation>
    </message>
    <message>
        <source>zwaar gesport</source>
        <translation>hard exercise</translation>
    </message>
    <message>
        <source>{given} kan hier niet. Kies uit: {choices}.</source>
        <translation>{given} is not known here. Choose from: {choices}.</translation>
    </message>
    <message>
        <source>{given} kan meer dan één ding zijn. Kies uit: {choices}.</source>
        <translation>{given} can mean more than one thing. Choose from: {choices}.</translation>
    </message>
</context>
</TS>
