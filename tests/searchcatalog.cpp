// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchcatalog.h"

#include "blockwriter.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// What of a code these tests look at.
struct Entry {
    int code;
    int common;
    QString phrase;
    JapaneseText gloss;
    QStringList keywords;
    QList<JapaneseText> japaneseKeywords;
    QString summary;
};

Record recordOf(const Entry &entry)
{
    Record record;
    record.code = entry.code;
    record.common = entry.common;
    record.phrase = entry.phrase;
    record.gloss = entry.gloss;
    record.keywords = {entry.keywords, entry.japaneseKeywords};
    record.summary = {entry.summary, {}};
    return record;
}

Registry registryOf(const QString &id, int order)
{
    Registry registry;
    registry.id = id;
    registry.order = order;
    registry.prefixes = QStringList{id};
    registry.patterns =
        QStringList{u"\\b%1/[12]\\.[01]\\s+(\\d{3})(?:\\s|$)"_s.arg(id), u"\\b%1\\s*;\\s*cause=(\\d{3})"_s.arg(id)};
    registry.unknown.first = 100;
    registry.unknown.last = 699;
    registry.unknown.ranges = {{100, 199, 183}, {300, 399, 300}, {400, 499, 400}, {600, 699, 600}};
    registry.classes = {{u"1xx"_s, 100, 199, {}, {}, {}}, {u"3xx"_s, 300, 399, {}, {}, {}}, {u"4xx"_s, 400, 499, {}, {}, {}},
        {u"6xx"_s, 600, 699, {}, {}, {}}};
    FactDeclaration carries{u"carries"_s};
    carries.prefix = u"header"_s;
    carries.values = {{u"Contact"_s, {u"Contact"_s, u"Contact"_s}}, {u"Retry-After"_s, {u"Retry-After"_s, u"Retry-After"_s}}};
    FactDeclaration answers{u"answers"_s};
    answers.prefix = u"method"_s;
    answers.values = {{u"INVITE"_s, {u"INVITE"_s, u"INVITE"_s}}, {u"any"_s, {u"any request"_s, u"すべて"_s}, {u"INVITE"_s}}};
    registry.facts = {carries, answers};
    return registry;
}

QList<Record> sipRecords()
{
    QList<Record> records;
    for (const Entry &entry : {
             Entry{180, 5, u"Ringing"_s, {u"呼び出し中"_s, u"よびだしちゅう"_s}, {u"ringback tone"_s}, {}, u"The phone rings"_s},
             Entry{183, 4, u"Session Progress"_s, {u"セッション進行中"_s, u"せっしょんしんこうちゅう"_s}, {u"early media"_s}, {},
                 u"Talk begins early"_s},
             Entry{301, 2, u"Moved Permanently"_s, {u"恒久的に移動"_s, u"こうきゅうてきにいどう"_s}, {u"number changed"_s},
                 {{u"番号変更"_s, u"ばんごうへんこう"_s}}, u"The address is new"_s},
             Entry{302, 4, u"Moved Temporarily"_s, {u"一時的に移動"_s, u"いちじてきにいどう"_s}, {u"call forwarding"_s},
                 {{u"転送"_s, u"てんそう"_s}}, u"The call goes elsewhere"_s},
             Entry{408, 4, u"Request Timeout"_s, {u"タイムアウト"_s, u"たいむあうと"_s}, {u"no response"_s}, {},
                 u"Nobody answered in time"_s},
             Entry{486, 5, u"Busy Here"_s, {u"この端末は話中"_s, u"このたんまつはわちゅう"_s}, {u"line busy"_s, u"engaged"_s},
                 {{u"話し中"_s, u"はなしちゅう"_s}}, u"The phone is in a call"_s},
             Entry{487, 5, u"Request Terminated"_s, {u"リクエスト終了"_s, u"りくえすとしゅうりょう"_s},
                 {u"caller hung up"_s, u"ring timeout"_s}, {{u"発信者が切断"_s, u"はっしんしゃがせつだん"_s}},
                 u"The caller gave up"_s},
             Entry{600, 2, u"Busy Everywhere"_s, {u"すべての宛先で話中"_s, u"すべてのあてさきでわちゅう"_s}, {},
                 {{u"話し中"_s, u"はなしちゅう"_s}}, u"No phone is free"_s},
             Entry{603, 3, u"Decline"_s, {u"拒否"_s, u"きょひ"_s}, {u"call rejected"_s}, {{u"着信拒否"_s, u"ちゃくしんきょひ"_s}},
                 u"The callee refuses"_s},
         })
        records.append(recordOf(entry));
    records[2].facts = {{u"carries"_s, {{u"Contact"_s, {}}}, {}, {}, {u"RFC 3261"_s, u"21.3.2"_s, {}}}};
    records[5].facts = {{u"answers"_s, {{u"any"_s, {}}}}, {u"carries"_s, {{u"Retry-After"_s, {}}}, u"MAY"_s},
        {u"carries"_s, {{u"Contact"_s, {}}}, u"MUST NOT"_s}};
    records[6].facts = {{u"answers"_s, {{u"INVITE"_s, {}}}}};
    records[2].defined = {u"RFC 2543"_s, u"6.4"_s, {}};
    records[6].defined = {u"RFC 3261"_s, u"21.4.25"_s, {}};
    records[2].meaning.en = QStringList{u"The registrar has forgotten the old address."_s};
    records[6].phrases = {{u"Request Cancelled"_s, {}}};
    return records;
}

/// A second registry that shares a number with the first, as q850 does with warnings.
QList<Record> httpRecords()
{
    return {recordOf({301, 5, u"Moved Permanently"_s, {u"移転"_s, u"いてん"_s}, {}, {}, u"The page is elsewhere"_s}),
        recordOf({404, 5, u"Not Found"_s, {u"ページなし"_s, u"ぺーじなし"_s}, {u"dead link"_s, u"temp file"_s}, {},
            u"There is no such page"_s})};
}

QByteArray compiled()
{
    CatalogSource source;
    source.registries = {{{}, registryOf(u"sip"_s, 1), {}}, {{}, registryOf(u"http"_s, 2), {}}};
    source.registries[1].value.prefixes = QStringList{u"web"_s, u"ウェブコード"_s};
    source.registries[0].value.aliases = {
        {u"Besetzt"_s, 486, {}}, {u"184"_s, 603, {u"A prefix"_s, u"特番"_s}}, {u"186"_s, 433, {}}};
    for (const Record &record : sipRecords())
        source.records.append({{}, record, u"sip"_s});
    for (const Record &record : httpRecords())
        source.records.append({{}, record, u"http"_s});
    return writeBlock(source);
}

} // namespace

const Catalog &searchCatalog()
{
    static const QByteArray block = compiled();
    static const std::unique_ptr<Catalog> catalog = [] {
        QString error;
        std::unique_ptr<Catalog> opened = Catalog::fromBytes(block, &error);
        if (!opened)
            qFatal("%s", qUtf8Printable(error));
        return opened;
    }();
    return *catalog;
}

} // namespace Kotae
