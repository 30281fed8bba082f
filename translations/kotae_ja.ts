<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Kotae::AboutDialog</name>
    <message>
        <location filename="../ui/aboutdialog.ui"/>
        <source>About Kotae</source>
        <translation>Kotae について</translation>
    </message>
    <message>
        <location/>
        <source>An offline reference for protocol status codes: find a code, read it, compare two.</source>
        <translation>プロトコルのステータスコードを調べるオフラインリファレンスです。コードを検索し、解説を読み、2 つのコードを比較できます。</translation>
    </message>
    <message>
        <location filename="../src/window/aboutdialog.cpp" line="+21"/>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: as of %2 (%3)</source>
        <translation>%1：%2 時点（%3）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Kotae is free software under the MIT licence, © 2026 The Kotae authors. It uses Qt %1 under the GNU LGPL 3, and quotes a few words of the RFCs of the IETF as references.</source>
        <translation>Kotae は MIT ライセンスのフリーソフトウェアです（© 2026 The Kotae authors）。GNU LGPL 3 に基づいて Qt %1 を使用しています。また、出典を示すため IETF の RFC から数語を引用しています。</translation>
    </message>
</context>
<context>
    <name>Kotae::App</name>
    <message>
        <location filename="../src/app/windowmode.cpp" line="+47"/>
        <source>Kotae</source>
        <translation>Kotae</translation>
    </message>
</context>
<context>
    <name>Kotae::BlockReader</name>
    <message>
        <location filename="../src/catalog/blockreader.cpp" line="+17"/>
        <source>This is no compiled Kotae catalog.</source>
        <translation>Kotae のコンパイル済みカタログではありません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The catalog has version %1 of the format; this program reads version %2. Compile it again.</source>
        <translation>カタログの形式はバージョン %1 ですが、このプログラムが読めるのはバージョン %2 です。コンパイルし直してください。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The catalog is truncated or damaged. Compile or install it again.</source>
        <translation>カタログが途中で切れているか、壊れています。コンパイルし直すか、インストールし直してください。</translation>
    </message>
</context>
<context>
    <name>Kotae::Catalog</name>
    <message>
        <location filename="../src/catalog/catalog.cpp" line="+44"/>
        <source>The catalog %1 cannot be opened: %2</source>
        <translation>カタログ %1 を開けません: %2</translation>
    </message>
</context>
<context>
    <name>Kotae::ClassFilter</name>
    <message>
        <location filename="../src/window/classfilter.cpp" line="+114"/>
        <source>All</source>
        <extracomment>Shows the codes of every class</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Codes of all classes</source>
        <translation>すべてのクラスのコード</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1: %n code(s)</source>
        <translation>
            <numerusform>%1：%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kotae::CodeBox</name>
    <message>
        <location filename="../src/window/codebox.cpp" line="+124"/>
        <source>%1 is on the other side already.</source>
        <translation>%1 はもう一方の側で選択済みです。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」に該当するコードはありません。</translation>
    </message>
</context>
<context>
    <name>Kotae::CodeListModel</name>
    <message>
        <location filename="../src/window/codelistmodel.cpp" line="+140"/>
        <source>Also called:</source>
        <translation>別名：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Japanese:</source>
        <translation>日本語名：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keyword:</source>
        <translation>キーワード：</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1:</source>
        <extracomment>The label of a fact before its value</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source:</source>
        <translation>出典：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Meaning:</source>
        <translation>意味：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When you see it:</source>
        <translation>よくある場面：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What to do:</source>
        <translation>対処：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Message flow:</source>
        <translation>メッセージの流れ：</translation>
    </message>
</context>
<context>
    <name>Kotae::CodeListView</name>
    <message>
        <location filename="../src/window/codelistview.cpp" line="+53"/>
        <source>&amp;Copy</source>
        <extracomment>The chosen rows of the list</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Kotae::CodeListing</name>
    <message>
        <location filename="../src/terminal/codelisting.cpp" line="+62"/>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Phrase</source>
        <translation>理由句</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Japanese rendering</source>
        <translation>日本語訳</translation>
    </message>
</context>
<context>
    <name>Kotae::CommandLine</name>
    <message>
        <location filename="../src/terminal/requestreader.cpp" line="+76"/>
        <location line="+61"/>
        <source>The option %1 needs a value; kotae --help tells which.</source>
        <translation>オプション %1 には値が必要です。指定できる値は kotae --help で確認できます。</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>There is no option %1. kotae --help lists them. A word that begins with a minus comes after --, as in: kotae search -- %1</source>
        <translation>オプション %1 はありません。使えるオプションは kotae --help で確認できます。マイナス記号で始まる語は -- の後に書きます。例: kotae search -- %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>“search” needs a query, as in: kotae search busy. With - it reads queries from standard input, one a line.</source>
        <translation>search には検索語が必要です。例: kotae search busy（- を指定すると、標準入力から 1 行に 1 件ずつ検索語を読みます）</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“show” needs a code, as in: kotae show 487</source>
        <translation>show にはコードが必要です。例: kotae show 487</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“compare” needs two codes, as in: kotae compare 301 sip/487</source>
        <translation>compare には 2 つのコードが必要です。例: kotae compare 301 sip/487</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“list” takes no words, but “%1” was given. To find codes: kotae search %1</source>
        <translation>list に語は指定できませんが、「%1」が指定されました。コードを検索するには: kotae search %1</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>--language is en or ja (for show and compare also both), not “%1”.</source>
        <translation>--language には en か ja（show と compare では both も）を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>--format is text, markdown, json, html or pdf, not “%1”.</source>
        <translation>--format には text、markdown、json、html、pdf のいずれかを指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>--format %1 goes with show and compare.</source>
        <translation>--format %1 は show と compare でだけ使えます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A PDF needs a file, as in: --format pdf --output 487.pdf</source>
        <translation>PDF には出力先のファイルが必要です。例: --format pdf --output 487.pdf</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>--paper is A4 or Letter, not “%1”.</source>
        <translation>--paper には A4 か Letter を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>--limit is a number from 1, not “%1”.</source>
        <translation>--limit には 1 以上の数を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The option --%1 goes with a command, as in: kotae search busy --%1 …; kotae --help lists them.</source>
        <translation>オプション --%1 はコマンドと一緒に使います。例: kotae search busy --%1 …（コマンドの一覧は kotae --help）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The option --%1 does not go with “%2”; kotae --help tells which do.</source>
        <translation>オプション --%1 は %2 では使えません。使えるオプションは kotae --help で確認できます。</translation>
    </message>
</context>
<context>
    <name>Kotae::CompareCommand</name>
    <message>
        <location filename="../src/terminal/comparecommand.cpp" line="+17"/>
        <source>Both codes are %1. Name two different ones.</source>
        <translation>2 つとも %1 です。異なる 2 つのコードを指定してください。</translation>
    </message>
</context>
<context>
    <name>Kotae::ComparisonBar</name>
    <message>
        <location filename="../ui/comparisonbar.ui"/>
        <source>Type to exchange the left code (Ctrl+1)</source>
        <translation>入力して左のコードを入れ替え（Ctrl+1）</translation>
    </message>
    <message>
        <location/>
        <source>Left code</source>
        <translation>左のコード</translation>
    </message>
    <message>
        <location/>
        <source>Swap the sides (Ctrl+Shift+S)</source>
        <translation>左右を入れ替え（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <location/>
        <source>Swap the sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <location/>
        <source>Type to exchange the right code (Ctrl+2)</source>
        <translation>入力して右のコードを入れ替え（Ctrl+2）</translation>
    </message>
    <message>
        <location/>
        <source>Right code</source>
        <translation>右のコード</translation>
    </message>
    <message>
        <location/>
        <source>Hide the facts on which both agree (Ctrl+Shift+D)</source>
        <translation>両者が同じ項目を隠す（Ctrl+Shift+D）</translation>
    </message>
    <message>
        <location/>
        <source>Close the comparison (Ctrl+W)</source>
        <translation>比較を閉じる（Ctrl+W）</translation>
    </message>
    <message>
        <location/>
        <source>Close the comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <location filename="../src/window/comparisonbar.cpp" line="+94"/>
        <source>Differences only (%1)</source>
        <extracomment>Of a comparison, with the number of facts that differ</extracomment>
        <translation>違いだけ（%1）</translation>
    </message>
    <message>
        <location filename="../ui/comparisonbar.ui"/>
        <source>Compare with …</source>
        <translation>比較対象のコード…</translation>
    </message>
</context>
<context>
    <name>Kotae::Compiler</name>
    <message>
        <location filename="../src/catalog/compiler.cpp" line="+49"/>
        <source>there is no .json file in this folder</source>
        <translation>このフォルダーに .json ファイルがありません</translation>
    </message>
</context>
<context>
    <name>Kotae::CrossCheck</name>
    <message>
        <location filename="../src/catalog/crosscheck.cpp" line="+50"/>
        <source>must be the name of the folder</source>
        <translation>フォルダー名と同じでなければなりません</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the registry “%1” has the same place</source>
        <translation>順序がレジストリー「%1」と重複しています</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>valuesOf names the fact “%1”, which does not exist</source>
        <translation>valuesOf が指す項目「%1」は存在しません</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>there is no registry “%1”</source>
        <translation>レジストリー「%1」はありません</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the folder has no registry.json</source>
        <translation>フォルダーに registry.json がありません</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 stands in another file already</source>
        <translation>%1 はすでに別のファイルにあります</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+68"/>
        <source>the file must be named %1.json</source>
        <translation>ファイル名は %1.json でなければなりません</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>no class of the registry holds %1</source>
        <translation>%1 を含むクラスがレジストリーにありません</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the registry does not declare the party “%1”</source>
        <translation>登場者「%1」がレジストリーで宣言されていません</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+40"/>
        <source>there is no code %1</source>
        <translation>コード %1 はありません</translation>
    </message>
    <message>
        <location line="-38"/>
        <source>a code is not related to itself</source>
        <translation>コード自身を related に含めることはできません</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>the registry does not declare the fact “%1”</source>
        <translation>項目「%1」がレジストリーで宣言されていません</translation>
    </message>
    <message>
        <location line="-59"/>
        <location line="+64"/>
        <source>“%1” is no value of the fact “%2”</source>
        <translation>「%1」は項目「%2」の値ではありません</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>must be two codes, the smaller first</source>
        <translation>小さい方を先にした 2 つのコードでなければなりません</translation>
    </message>
</context>
<context>
    <name>Kotae::FacetModel</name>
    <message>
        <location filename="../src/window/facetmodel.cpp" line="+52"/>
        <source>%1: %2</source>
        <extracomment>A fact and its value, such as “Carries: Retry-After”</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location line="+97"/>
        <source>%1: %n code(s)</source>
        <translation>
            <numerusform>%1：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Registry and class</source>
        <translation>コード体系とクラス</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 (%2)</source>
        <extracomment>The label of a fact and the registry that it belongs to</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Kotae::FacetPane</name>
    <message>
        <location filename="../ui/facetpane.ui"/>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>Kotae::FindBar</name>
    <message>
        <location filename="../ui/findbar.ui"/>
        <source>Find in the page</source>
        <translation>ページ内を検索</translation>
    </message>
    <message>
        <location/>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ（Shift+Enter）</translation>
    </message>
    <message>
        <location/>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <location/>
        <source>Next (Enter)</source>
        <translation>次へ（Enter）</translation>
    </message>
    <message>
        <location/>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <location/>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <location/>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <location filename="../src/window/findbar.cpp" line="+208"/>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
</context>
<context>
    <name>Kotae::HelpText</name>
    <message>
        <location filename="../src/terminal/helptext.cpp" line="+14"/>
        <source>Kotae finds, explains and compares protocol status codes, in English and Japanese.</source>
        <translation>Kotae は、プロトコルのステータスコードを日本語と英語で検索・解説・比較します。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usage: kotae [CODE | QUERY]
       kotae COMMAND … [OPTION …]</source>
        <translation>使い方: kotae [コード | 検索語]
        kotae コマンド … [オプション …]</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code is written sip/487, sip:487, &quot;SIP 487&quot; or 487.</source>
        <translation>コードは sip/487、sip:487、&quot;SIP 487&quot;、487 のいずれかの形で書きます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exit status:</source>
        <translation>終了ステータス:</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>search QUERY</source>
        <translation>search 検索語</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>find codes by number, phrase, symptom, Japanese, romaji, status line …</source>
        <translation>番号、理由句、症状、日本語、ローマ字、ステータス行などからコードを検索</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>search -</source>
        <translation>search -</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>answer each line of standard input</source>
        <translation>標準入力の 1 行ごとに検索</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show CODE</source>
        <translation>show コード</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>everything about a code</source>
        <translation>コードの解説をすべて表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>compare CODE CODE</source>
        <translation>compare コード コード</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>two codes side by side, and what tells them apart</source>
        <translation>2 つのコードを比較し、見分け方を表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>all codes</source>
        <translation>すべてのコードを表示</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>search, list: only the codes of this registry, such as sip or q850</source>
        <translation>search、list: このレジストリーのコードのみ（例: sip、q850）</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>open the window, at a code, a kotae: link or with a query if there is one</source>
        <translation>ウィンドウを開く（コード、kotae: リンク、検索語があればそこで）</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>language (default: the system&apos;s); show, compare: also both</source>
        <translation>言語（既定: システムの言語）。show、compare では both も</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>form (default: text); show, compare: also html and pdf</source>
        <translation>形式（既定: text）。show、compare では html、pdf も</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>--output FILE</source>
        <translation>--output ファイル</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>show, compare: write the answer into this file</source>
        <translation>show、compare: 結果をこのファイルに書く</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the paper of a PDF (default: A4)</source>
        <translation>PDF の用紙（既定: A4）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>--registry ID</source>
        <translation>--registry ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>--limit N</source>
        <translation>--limit N</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>search, list: at most so many codes</source>
        <translation>search、list: 表示するコードの最大数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>--catalog FILE</source>
        <translation>--catalog ファイル</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>read this compiled catalog instead of the one within the program</source>
        <translation>内蔵のカタログの代わりに、このコンパイル済みカタログを使用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what follows are words, even if they begin with a minus</source>
        <translation>以降はマイナス記号で始まっていても語として扱う</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>found</source>
        <translation>見つかった</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wrong usage, or something could not be read or written</source>
        <translation>使い方の誤り、または読み書きの失敗</translation>
    </message>
</context>
<context>
    <name>Kotae::JsonFields</name>
    <message>
        <location filename="../src/catalog/jsonfields.cpp" line="+21"/>
        <location line="+154"/>
        <source>must be an object in braces</source>
        <translation>波括弧で囲んだオブジェクトでなければなりません</translation>
    </message>
    <message>
        <location line="-147"/>
        <source>the key is not known; see resources/catalog/README.md for those that are</source>
        <translation>未知のキーです。使えるキーは resources/catalog/README.md にあります</translation>
    </message>
    <message>
        <location line="+8"/>
        <location filename="../src/catalog/registryparser.cpp" line="+27"/>
        <source>must not be empty</source>
        <translation>空にはできません</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>must lie between %1 and %2</source>
        <translation>%1 から %2 の間でなければなりません</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>must be a text that is not empty</source>
        <translation>空でない文字列でなければなりません</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>must be a whole number between %1 and %2</source>
        <translation>%1 から %2 の間の整数でなければなりません</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+48"/>
        <source>the key “%1” is missing</source>
        <translation>キー「%1」がありません</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>the list must not be empty</source>
        <translation>リストを空にはできません</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>must be a text in quotes</source>
        <translation>引用符で囲んだ文字列でなければなりません</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>must be true or false</source>
        <translation>true か false でなければなりません</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>must be a list in brackets</source>
        <translation>角括弧で囲んだリストでなければなりません</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/catalog/recordparser.cpp" line="+29"/>
        <source>has %n word(s); quote 4 to 12 of the section</source>
        <translation>
            <numerusform>%n 語あります。その節から 4～12 語を引用してください</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>a single paragraph is a text, not a list</source>
        <translation>段落が 1 つだけなら、リストではなく文字列で書きます</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>“%1” is no requirement level</source>
        <translation>「%1」は要求レベルではありません</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>a message goes to another party</source>
        <translation>メッセージの宛先は別の登場者でなければなりません</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“%1” is not among the parties of the flow</source>
        <translation>「%1」はこのフローの登場者に含まれていません</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no message is marked as deciding</source>
        <translation>deciding が付いたメッセージがありません</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>“%1” is no status</source>
        <translation>「%1」は status の値ではありません</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>must name two codes</source>
        <translation>2 つのコードを指定しなければなりません</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>names a paragraph twice</source>
        <translation>同じ段落を 2 回指しています</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the languages have a different number of paragraphs</source>
        <translation>段落の数が言語によって異なります</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>name a source, or mark every paragraph as practice</source>
        <translation>出典を示すか、すべての段落を practice としてください</translation>
    </message>
    <message>
        <location filename="../src/catalog/registryparser.cpp" line="+45"/>
        <source>“%1” is no colour of a class</source>
        <translation>「%1」はクラスの色ではありません</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>“%1” must be a regular expression that captures the number</source>
        <translation>「%1」は番号をキャプチャする正規表現でなければなりません</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“%1” has the id or numbers of “%2”</source>
        <translation>「%1」の ID か番号が「%2」と重複しています</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the fact “%1” is declared twice</source>
        <translation>項目「%1」が 2 回宣言されています</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>must be a date such as 2026-01-31</source>
        <translation>2026-01-31 のような日付でなければなりません</translation>
    </message>
</context>
<context>
    <name>Kotae::JsonValue</name>
    <message>
        <location filename="../src/catalog/jsonvalue.cpp" line="+57"/>
        <source>the key “%1” stands twice</source>
        <translation>キー「%1」が 2 回現れます</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>half of a surrogate pair stands alone</source>
        <translation>サロゲートペアの片方だけがあります</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the values are nested too deeply</source>
        <translation>値の入れ子が深すぎます</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>the file begins with a byte order mark; save it as UTF-8 without one</source>
        <translation>ファイルの先頭に BOM があります。BOM なしの UTF-8 で保存してください</translation>
    </message>
</context>
<context>
    <name>Kotae::ListPane</name>
    <message>
        <location filename="../ui/listpane.ui"/>
        <source>Codes found</source>
        <translation>見つかったコード</translation>
    </message>
    <message>
        <location/>
        <source>Nothing found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <location/>
        <source>Filter by facts (Ctrl+Shift+K)</source>
        <translation>性質で絞り込む (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <location/>
        <source>Filter by facts</source>
        <translation>性質で絞り込む</translation>
    </message>
    <message>
        <location/>
        <source>Chosen filters</source>
        <translation>適用中の絞り込み</translation>
    </message>
    <message>
        <location/>
        <source>About this search</source>
        <translation>この検索について</translation>
    </message>
    <message>
        <location/>
        <source>Clear</source>
        <comment>Takes back what narrows the list down</comment>
        <translation>解除</translation>
    </message>
    <message>
        <location/>
        <source>Clear all filters</source>
        <translation>絞り込みをすべて解除</translation>
    </message>
</context>
<context>
    <name>Kotae::MainMenu</name>
    <message>
        <location filename="../ui/mainmenu.ui"/>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <location/>
        <source>Copy &amp;As</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <location/>
        <source>Fa&amp;vourites</source>
        <translation>お気に入り(&amp;V)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Recent</source>
        <translation>最近見たコード(&amp;R)</translation>
    </message>
    <message>
        <location/>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Text Size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <location/>
        <source>Filter &amp;by Facts</source>
        <translation>性質で絞り込む(&amp;B)</translation>
    </message>
    <message>
        <location/>
        <source>Searc&amp;h Help</source>
        <translation>検索の書き方(&amp;H)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Find in the Page</source>
        <translation>ページ内を検索(&amp;F)</translation>
    </message>
    <message>
        <location/>
        <source>Find Ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <location/>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <location/>
        <source>Copy the A&amp;rticle</source>
        <translation>解説をコピー(&amp;R)</translation>
    </message>
    <message>
        <location/>
        <source>As &amp;Plain Text</source>
        <translation>プレーンテキストで(&amp;P)</translation>
    </message>
    <message>
        <location/>
        <source>As &amp;Markdown</source>
        <translation>Markdown で(&amp;M)</translation>
    </message>
    <message>
        <location/>
        <source>As &amp;HTML</source>
        <translation>HTML で(&amp;H)</translation>
    </message>
    <message>
        <location/>
        <source>In the Language &amp;Shown</source>
        <translation>表示中の言語で(&amp;S)</translation>
    </message>
    <message>
        <location/>
        <source>Copy &amp;Link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <location/>
        <source>Copy as &amp;Wireshark Filter</source>
        <translation>Wireshark のフィルターとしてコピー(&amp;W)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <location/>
        <source>Save as P&amp;DF…</source>
        <translation>PDF として保存(&amp;D)…</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Keep as a Favourite</source>
        <translation>お気に入りに登録(&amp;K)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Next Pane</source>
        <translation>次の領域へ(&amp;N)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Previous Pane</source>
        <translation>前の領域へ(&amp;P)</translation>
    </message>
    <message>
        <location/>
        <source>Exchange the &amp;Left Code…</source>
        <translation>左のコードを入れ替え(&amp;L)…</translation>
    </message>
    <message>
        <location/>
        <source>Exchange the &amp;Right Code…</source>
        <translation>右のコードを入れ替え(&amp;R)…</translation>
    </message>
    <message>
        <location/>
        <source>S&amp;wap the Sides</source>
        <translation>左右を入れ替える(&amp;W)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Differences Only</source>
        <translation>違いだけ表示(&amp;D)</translation>
    </message>
    <message>
        <location/>
        <source>Close the Com&amp;parison</source>
        <translation>比較を閉じる(&amp;P)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Switch the Language</source>
        <translation>言語を切り替える(&amp;S)</translation>
    </message>
    <message>
        <location/>
        <source>Like the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Both Languages</source>
        <translation>二か国語で表示(&amp;B)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Larger</source>
        <translation>大きくする(&amp;L)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Smaller</source>
        <translation>小さくする(&amp;S)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Normal</source>
        <translation>標準に戻す(&amp;N)</translation>
    </message>
    <message>
        <location/>
        <source>Always &amp;on Top</source>
        <translation>常に手前に表示(&amp;O)</translation>
    </message>
    <message>
        <location/>
        <source>A&amp;bout Kotae</source>
        <translation>Kotae について(&amp;B)</translation>
    </message>
    <message>
        <location/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location/>
        <source>Open the Menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <location/>
        <source>Co&amp;mpare With…</source>
        <translation>比較するコードを選ぶ(&amp;M)…</translation>
    </message>
    <message>
        <location/>
        <source>Report a &amp;Mistake…</source>
        <translation>誤りを報告(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Kotae::MainWindow</name>
    <message>
        <location filename="../ui/mainwindow.ui"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../src/window/mainwindowtexts.cpp" line="+102"/>
        <source>Search by code, phrase or symptom — 487, busy, caller hung up</source>
        <translation>番号・理由句・症状で検索 — 487、busy、話し中</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.ui"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location/>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <location/>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <location filename="../src/window/mainwindowtexts.cpp" line="-45"/>
        <source>Kotae</source>
        <translation>Kotae</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 — Kotae</source>
        <translation>%1 — Kotae</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Copy &amp;Link to %1</source>
        <extracomment>A code, or two that are compared: &quot;487&quot;, &quot;301 ⇄ 487&quot;</extracomment>
        <translation>%1 へのリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The code to compare with %1 …</source>
        <translation>%1 と比較するコード…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is there already: choose another code to compare it with.</source>
        <translation>%1 はすでに選ばれています。比較する別のコードを選んでください。</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>choose the code to compare with %1, Esc to leave</source>
        <translation>%1 と比較するコードを選んでください（Esc で中止）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>comparing %1 with %2</source>
        <translation>%1 と %2 を比較中</translation>
    </message>
    <message>
        <location filename="../src/window/mainwindowplaces.cpp" line="+40"/>
        <source>This is no link of Kotae: %1. One looks like kotae:sip/487 or kotae:sip/301/487.</source>
        <translation>Kotae のリンクではありません: %1。kotae:sip/487 や kotae:sip/301/487 のように書きます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no code %1 in the catalog.</source>
        <translation>カタログにコード %1 はありません。</translation>
    </message>
    <message>
        <location filename="../src/window/mainwindow.cpp" line="+177"/>
        <source>Text size %1 %</source>
        <extracomment>The size of the text of articles</extracomment>
        <translation>文字サイズ %1 %</translation>
    </message>
    <message>
        <location filename="../ui/mainwindow.ui"/>
        <source>Back (Alt+Left)</source>
        <translation>戻る（Alt+←）</translation>
    </message>
    <message>
        <location/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location/>
        <source>Forward (Alt+Right)</source>
        <translation>進む（Alt+→）</translation>
    </message>
    <message>
        <location/>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <location/>
        <source>Keep as a favourite (Ctrl+B)</source>
        <translation>お気に入りに登録（Ctrl+B）</translation>
    </message>
    <message>
        <location/>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../src/window/mainwindowtexts.cpp" line="+12"/>
        <source>Opens %1 in the browser</source>
        <translation>%1 をブラウザーで開きます</translation>
    </message>
</context>
<context>
    <name>Kotae::NothingFoundPage</name>
    <message>
        <location filename="../src/window/nothingfoundpage.cpp" line="+39"/>
        <source>Nothing found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What can be searched for</source>
        <translation>検索の書き方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>F1 shows these examples at any time.</source>
        <translation>この書き方はいつでも F1 で見られます。</translation>
    </message>
</context>
<context>
    <name>Kotae::PageMenu</name>
    <message>
        <location filename="../src/window/pagemenu.cpp" line="+34"/>
        <source>Copy the &amp;Address of This Link</source>
        <translation>このリンクのアドレスをコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Kotae::PlacesMenu</name>
    <message>
        <location filename="../src/window/placesmenu.cpp" line="+27"/>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>Kotae::PrintingCommand</name>
    <message>
        <location filename="../src/terminal/printingcommand.cpp" line="+46"/>
        <source>The record of %1 is damaged. Compile or install the catalog again.</source>
        <translation>%1 のレコードが壊れています。カタログをコンパイルし直すか、インストールし直してください。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>Kotae::ReadingPane</name>
    <message>
        <location filename="../src/window/readingpane.cpp" line="+131"/>
        <source>Nothing found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Article</source>
        <translation>解説</translation>
    </message>
</context>
<context>
    <name>Kotae::ReportDialog</name>
    <message>
        <location filename="../ui/reportdialog.ui"/>
        <source>Report a Mistake</source>
        <translation>誤りの報告</translation>
    </message>
    <message>
        <location/>
        <source>Open an issue in the issue tracker of the project, paste this text there, and say what is wrong and what document says so.</source>
        <translation>プロジェクトの Issue トラッカーに新しい Issue を作り、次の文面を貼り付けて、誤りの内容と、根拠となる文書（RFC の節など）を書いてください。</translation>
    </message>
    <message>
        <location/>
        <source>What the issue has to name</source>
        <translation>Issue に書く内容</translation>
    </message>
    <message>
        <location filename="../src/window/reportdialog.cpp" line="+17"/>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Kotae::SearchBox</name>
    <message>
        <location filename="../src/window/searchbox.cpp" line="+146"/>
        <source>Select what is searched for</source>
        <translation>検索語を選択</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What can be searched for</source>
        <translation>検索の書き方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear (Esc)</source>
        <translation>消去 (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What can be searched for (F1)</source>
        <translation>検索の書き方 (F1)</translation>
    </message>
</context>
<context>
    <name>Kotae::SearchCommand</name>
    <message>
        <location filename="../src/terminal/searchcommand.cpp" line="+121"/>
        <source>nothing found</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>Kotae::SearchExamples</name>
    <message>
        <location filename="../src/window/searchexamples.cpp" line="+45"/>
        <source>a code, or how it begins</source>
        <translation>コード、またはその先頭の数字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>words of a name, symptom, header or text; Japanese also in romaji</source>
        <translation>名称・症状・ヘッダー・本文の語。日本語はローマ字でも可</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a status line, a Reason header, a line of a log</source>
        <translation>ステータス行、Reason ヘッダー、ログの一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a class, a range of numbers</source>
        <translation>クラス、番号の範囲</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>codes that may carry a header field, that answer a method</source>
        <translation>そのヘッダーを伴うコード、そのメソッドに応答するコード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>codes that a document deals with, of a registry</source>
        <translation>その文書が扱うコード、そのコード体系のコード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>exactly these words</source>
        <translation>この語句そのもの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>without this word</source>
        <translation>この語を含まない</translation>
    </message>
</context>
<context>
    <name>Kotae::SearchHelp</name>
    <message>
        <location filename="../ui/searchhelp.ui"/>
        <source>What can be searched for</source>
        <translation>検索の書き方</translation>
    </message>
    <message>
        <location/>
        <source>Examples of searches</source>
        <translation>検索の例</translation>
    </message>
</context>
<context>
    <name>Kotae::SearchNotice</name>
    <message>
        <location filename="../src/window/searchnotice.cpp" line="+50"/>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>この絞り込みでは「%1」に該当するコードはありません。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n code(s) without filters</source>
        <translation>
            <numerusform>絞り込みなしで %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」に該当するコードはありません。</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1 is no code.</source>
        <translation>%1 はコードではありません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This catalog has no code %1.</source>
        <translation>このカタログにコード %1 はありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This catalog has no code %1. A receiver that does not know the number treats it as %2 (%3).</source>
        <translation>%1 というコードはこのカタログにありません。この番号を知らない受信側は %2 として扱います（%3）。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Next to it:</source>
        <translation>近い番号：</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Did you mean:</source>
        <translation>もしかして：</translation>
    </message>
</context>
<context>
    <name>Kotae::Settings</name>
    <message>
        <location filename="../src/window/settings.cpp" line="+205"/>
        <source>The settings could not be read and start anew. The old file is kept as %1.</source>
        <translation>設定を読み込めなかったため、初期設定で始めます。元のファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Settings cannot be saved: %1 cannot be written.</source>
        <translation>設定を保存できません。%1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>Kotae::TakeAlong</name>
    <message>
        <location filename="../src/window/takealong.cpp" line="+53"/>
        <location line="+22"/>
        <location line="+14"/>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>Copied as plain text: %1</source>
        <translation>プレーンテキストでコピーしました: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copied as Markdown: %1</source>
        <translation>Markdown でコピーしました: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copied as HTML: %1</source>
        <translation>HTML でコピーしました: %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Wireshark has no filter for this registry.</source>
        <translation>この一覧のコードに使える Wireshark のフィルターはありません。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Copied. Paste it into an issue in the issue tracker of the project, and say what is wrong.</source>
        <translation>コピーしました。プロジェクトの Issue に貼り付け、誤りの内容を書いてください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No browser has opened %1. The address has been copied.</source>
        <translation>%1 を開けるブラウザーがありません。アドレスをコピーしました。</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+10"/>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>Kotae::Terminal</name>
    <message>
        <location filename="../src/terminal/terminal.cpp" line="+74"/>
        <source>The answer could not be written: %1</source>
        <translation>結果を書き出せませんでした: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is no registry “%1”. --registry takes one of these: %2</source>
        <translation>レジストリー「%1」はありません。--registry に指定できるのは次のとおりです: %2</translation>
    </message>
</context>
<context>
    <name>Kotae::UnknownCode</name>
    <message>
        <location filename="../src/terminal/unknowncode.cpp" line="+17"/>
        <source>There is no %1 in “%2”.</source>
        <translation>「%2」に %1 はありません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whoever does not know the number treats it as %1.</source>
        <translation>この番号を知らない受信側は %1 として扱います。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Next to it: %1.</source>
        <extracomment>%1 are codes; the comma between them is a string of its own</extracomment>
        <translation>近い番号のコード: %1。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“%1” names no code.</source>
        <translation>「%1」はコードの指定ではありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code is written sip/487, sip:487, &quot;SIP 487&quot; or 487. Words are for: kotae search</source>
        <translation>コードは sip/487、sip:487、&quot;SIP 487&quot;、487 のいずれかの形で書きます。語から探すには kotae search を使います。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing was found for “%1”.</source>
        <translation>「%1」に該当するコードはありませんでした。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try fewer or other words. All codes: kotae list</source>
        <translation>語を減らすか、別の語で試してください。すべてのコード: kotae list</translation>
    </message>
</context>
<context>
    <name>Kotae::Wording</name>
    <message>
        <location filename="../src/app/display.cpp" line="+22"/>
        <source>kotae: there is no display to open a window on. In a terminal, use for example: kotae show 487</source>
        <translation>kotae: ウィンドウを開くディスプレイがありません。端末では、たとえば次のように使えます: kotae show 487</translation>
    </message>
    <message>
        <location filename="../src/article/sectionkinds.h" line="+21"/>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When you see it</source>
        <translation>よくある場面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In a call flow</source>
        <translation>シーケンス例</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Facts</source>
        <translation>仕様</translation>
    </message>
    <message>
        <location filename="../src/article/codearticle.cpp" line="+18"/>
        <source>Often confused with</source>
        <translation>混同しやすいコード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other phrases on the wire</source>
        <translation>実際に見られるほかの理由句</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Also found as</source>
        <translation>関連語</translation>
    </message>
    <message>
        <location filename="../src/article/comparisonarticle.cpp" line="+21"/>
        <source>What tells them apart</source>
        <translation>見分け方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody has written yet what tells these two apart. Their facts are set against each other below.</source>
        <translation>この 2 つの見分け方はまだ書かれていません。仕様の違いは下の表で比べられます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pairs near them that are told apart:</source>
        <translation>見分け方のある近い組み合わせ：</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n fact(s) on which both agree are not shown.</source>
        <translation>
            <numerusform>両者が同じ %n 項目は省いています。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The two registries have no facts in common that could be set against each other.</source>
        <translation>両者のレジストリには、比べられる共通の項目がありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the same mapping from both ends</source>
        <translation>同じ対応を両側から示したもの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is said about this.</source>
        <translation>記載はありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No flow is given.</source>
        <translation>シーケンス例はありません。</translation>
    </message>
    <message>
        <location filename="../src/article/codearticle.cpp" line="+2"/>
        <source>This record is damaged and cannot be shown. Compile or install the catalog again.</source>
        <translation>このレコードは壊れているため表示できません。カタログをコンパイルし直すか、インストールし直してください。</translation>
    </message>
    <message>
        <location filename="../src/article/codeblocks.cpp" line="+18"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>practice</source>
        <translation>実務</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Known from practice; no document says it.</source>
        <translation>実務で知られている内容です。文書には書かれていません。</translation>
    </message>
    <message>
        <location filename="../src/article/standing.cpp" line="+17"/>
        <source>deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>hardly ever seen</source>
        <translation>ほとんど見られない</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seldom seen</source>
        <translation>まれに見られる</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seen now and then</source>
        <translation>ときどき見られる</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>often seen</source>
        <translation>よく見られる</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seen in every trace</source>
        <translation>日常的に見られる</translation>
    </message>
</context>
</TS>
