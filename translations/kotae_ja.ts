<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Kotae::AboutDialog</name>
    <message>
        <location filename="../ui/aboutdialog.ui"/>
        <source>About Kotae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>An offline reference for protocol status codes: find a code, read it, compare two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/window/aboutdialog.cpp" line="+20"/>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: as of %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Kotae is free software under the MIT licence, © 2026 The Kotae authors. It uses Qt %1 under the GNU LGPL 3, and quotes a few words of the RFCs of the IETF as references.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::App</name>
    <message>
        <location filename="../src/app/windowmode.cpp" line="+41"/>
        <source>Kotae</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::Catalog</name>
    <message>
        <location filename="../src/catalog/catalog.cpp" line="+29"/>
        <source>This is no compiled Kotae catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The catalog has version %1 of the format; this program reads version %2. Compile it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+14"/>
        <source>The catalog is truncated or damaged. Compile or install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The catalog %1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::ClassFilter</name>
    <message>
        <location filename="../src/window/classfilter.cpp" line="+72"/>
        <source>All</source>
        <extracomment>Shows the codes of every class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Codes of all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1: %n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kotae::CodeListing</name>
    <message>
        <location filename="../src/terminal/codelisting.cpp" line="+62"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Japanese rendering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::CommandLine</name>
    <message>
        <location filename="../src/terminal/commandline.cpp" line="+101"/>
        <location line="+60"/>
        <source>The option %1 needs a value; kotae --help tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-55"/>
        <source>There is no option %1. kotae --help lists them. A word that begins with a minus comes after --, as in: kotae search -- %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>“search” needs a query, as in: kotae search busy. With - it reads queries from standard input, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“show” needs a code, as in: kotae show 487</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“compare” needs two codes, as in: kotae compare 301 sip/487</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“list” takes no words, but “%1” was given. To find codes: kotae search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>--language is en or ja, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>--format is text, markdown or json, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>--limit is a number from 1, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The option --%1 goes with a command, as in: kotae search busy --%1 …; kotae --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The option --%1 does not go with “%2”; kotae --help tells which do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::CompareCommand</name>
    <message>
        <location filename="../src/terminal/comparecommand.cpp" line="+18"/>
        <source>Both codes are %1. Name two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::Compiler</name>
    <message>
        <location filename="../src/catalog/compiler.cpp" line="+49"/>
        <source>there is no .json file in this folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::CrossCheck</name>
    <message>
        <location filename="../src/catalog/crosscheck.cpp" line="+50"/>
        <source>must be the name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the registry “%1” has the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>valuesOf names the fact “%1”, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>the folder has no registry.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 stands in another file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+60"/>
        <source>the file must be named %1.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-58"/>
        <source>no class of the registry holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the registry does not declare the party “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+32"/>
        <source>there is no code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-30"/>
        <source>a code is not related to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>the registry does not declare the fact “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” is no value of the fact “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>must be two codes, the smaller first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::HelpText</name>
    <message>
        <location filename="../src/terminal/helptext.cpp" line="+14"/>
        <source>Kotae finds, explains and compares protocol status codes, in English and Japanese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usage: kotae [CODE | QUERY]
       kotae COMMAND … [OPTION …]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code is written sip/487, sip:487, &quot;SIP 487&quot; or 487.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exit status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>open the window, at a code or with a query if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>search QUERY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>find codes by number, phrase, symptom, Japanese, romaji, status line …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>search -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>answer each line of standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>everything about a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>compare CODE CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>two codes side by side, and what tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the language of the answer (default: the system&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form of the answer (default: text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>--registry ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>search, list: only the codes of this registry, such as sip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>--limit N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>search, list: at most so many codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>--catalog FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>read this compiled catalog instead of the one within the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what follows are words, even if they begin with a minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wrong usage, or something could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::JsonFields</name>
    <message>
        <location filename="../src/catalog/jsonfields.cpp" line="+24"/>
        <location line="+155"/>
        <source>must be an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-148"/>
        <source>the key is not known; see resources/catalog/README.md for those that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <location filename="../src/catalog/registryparser.cpp" line="+27"/>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>must lie between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>must be a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>must be a whole number between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+49"/>
        <source>the key “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-40"/>
        <source>the list must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+47"/>
        <source>must be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>must be a list in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/catalog/recordparser.cpp" line="+24"/>
        <source>has %n word(s); quote 4 to 12 of the section</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>a single paragraph is a text, not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>“%1” is no requirement level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>a message goes to another party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>“%1” is not among the parties of the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>no message is marked as deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+31"/>
        <source>“%1” is no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+44"/>
        <source>must name two codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>names a paragraph twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the languages have a different number of paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>name a source, or mark every paragraph as practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/catalog/registryparser.cpp" line="+31"/>
        <source>“%1” is no colour of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+45"/>
        <source>“%1” must be a regular expression that captures the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>“%1” has the id or numbers of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the fact “%1” is declared twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>must be a date such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::JsonValue</name>
    <message>
        <location filename="../src/catalog/jsonvalue.cpp" line="+57"/>
        <source>the key “%1” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>half of a surrogate pair stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the values are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+41"/>
        <source>the file begins with a byte order mark; save it as UTF-8 without one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::ListPane</name>
    <message>
        <location filename="../ui/listpane.ui"/>
        <source>Codes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/window/listpane.cpp" line="+120"/>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is not a registered code. Who does not know it treats it as %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Next to it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::MainWindow</name>
    <message>
        <location filename="../ui/mainwindow.ui"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Search by code, phrase or symptom — 487, busy, caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Copy the &amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Compare With…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>S&amp;wap the Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Close the Com&amp;parison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Switch the Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Like the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>A&amp;bout Kotae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Open the Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/window/mainwindow.cpp" line="+172"/>
        <source>Kotae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 — Kotae</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 of %n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>choose the code to compare with %1, Esc to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>comparing %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>There is no code %1 in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.ui"/>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>&amp;Kotae</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::PrintingCommand</name>
    <message>
        <location filename="../src/terminal/printingcommand.cpp" line="+44"/>
        <source>The record of %1 is damaged. Compile or install the catalog again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::ReadingPane</name>
    <message>
        <location filename="../ui/readingpane.ui"/>
        <source>Swap the sides (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Swap the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Close the comparison (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location/>
        <source>Close the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/window/readingpane.cpp" line="+97"/>
        <source>%1 compared with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::SearchCommand</name>
    <message>
        <location filename="../src/terminal/searchcommand.cpp" line="+117"/>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::Settings</name>
    <message>
        <location filename="../src/window/settings.cpp" line="+105"/>
        <source>The settings could not be read and start anew. The old file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Settings cannot be saved: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::Terminal</name>
    <message>
        <location filename="../src/terminal/terminal.cpp" line="+74"/>
        <source>The answer could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is no registry “%1”. --registry takes one of these: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::UnknownCode</name>
    <message>
        <location filename="../src/terminal/unknowncode.cpp" line="+17"/>
        <source>There is no %1 in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whoever does not know the number treats it as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Next to it: %1.</source>
        <extracomment>%1 are codes; the comma between them is a string of its own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“%1” names no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code is written sip/487, sip:487, &quot;SIP 487&quot; or 487. Words are for: kotae search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing was found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try fewer or other words. All codes: kotae list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kotae::Wording</name>
    <message>
        <location filename="../src/app/display.cpp" line="+18"/>
        <source>kotae: there is no display to open a window on. In a terminal, use for example: kotae show 487</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/article/articlebuilder.cpp" line="+27"/>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In a call flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Often confused with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other phrases on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Also found as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody has written yet what tells these two apart. Their facts are set against each other below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This record is damaged and cannot be shown. Compile or install the catalog again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/article/codeblocks.cpp" line="+15"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Known from practice; no document says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
