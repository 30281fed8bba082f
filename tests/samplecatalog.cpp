// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "samplecatalog.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr char registryText[] = R"json({
  "id": "sip",
  "order": 1,
  "name": {"en": "SIP response codes", "ja": "SIP 応答コード"},
  "authority": {"en": "IANA", "ja": "IANA の登録簿"},
  "updated": "2026-01-31",
  "prefixes": ["sip"],
  "filter": "sip.Status-Code == %1",
  "patterns": ["^SIP/2\\.0 (\\d{3})"],
  "aliases": [{"text": "busy tone", "code": 486}],
  "unknown": {
    "first": 100,
    "last": 699,
    "ranges": [{"from": 300, "to": 399, "as": 301}, {"from": 400, "to": 499, "as": 404}],
    "source": {"document": "RFC 3261", "section": "8.1.3.2", "words": "MUST treat any final response"},
    "outside": {"en": "It is dropped.", "ja": "破棄されます。", "practice": [1]}
  },
  "classes": [
    {"id": "3xx", "from": 300, "to": 399, "colour": "violet", "name": {"en": "Redirection", "ja": "リダイレクト"}},
    {"id": "4xx", "from": 400, "to": 499, "colour": "amber", "name": {"en": "Client error", "ja": "クライアントエラー"},
      "facts": [
        {"fact": "type", "values": ["final"], "source": "practice"},
        {"fact": "carries", "values": ["Reason"], "level": "MAY", "source": "practice"}
      ]}
  ],
  "facts": [
    {"id": "type", "label": {"en": "Type", "ja": "種類"}, "explanation": {"en": "Final or not.", "ja": "最終か否か。"},
      "values": {"final": {"en": "final", "ja": "最終応答"}}},
    {"id": "carries", "prefix": "header", "accumulates": true, "label": {"en": "Carries", "ja": "ヘッダー"},
      "explanation": {"en": "Its header fields.", "ja": "含むヘッダー。"},
      "values": {"Reason": "Reason", "Retry-After": "Retry-After"}},
    {"id": "isup-out", "label": {"en": "To ISUP", "ja": "ISUP へ"}, "explanation": {"en": "The cause.", "ja": "理由値。"},
      "values": {"17": {"en": "17 User busy", "ja": "17 着ユーザビジー"}}},
    {"id": "isup-in", "label": {"en": "From ISUP", "ja": "ISUP から"}, "explanation": {"en": "The cause.", "ja": "理由値。"},
      "valuesOf": "isup-out"}
  ],
  "parties": {"caller": {"en": "Caller", "ja": "発信側"}, "callee": {"en": "Callee", "ja": "着信側"}, "pstn": "PSTN"}
})json";

constexpr char recordText[] = R"json({
  "code": 486,
  "phrase": "Busy Here",
  "phrases": [{"text": "Busy", "where": {"en": "old phones", "ja": "古い電話機"}}],
  "gloss": {"text": "話中", "reading": "わちゅう"},
  "status": "registered",
  "defined": {"document": "RFC 3261", "section": "21.4.24", "words": "The callee's end system was contacted successfully"},
  "common": 5,
  "summary": {"en": "The phone is busy", "ja": "電話機が話中"},
  "meaning": {
    "en": ["This phone is in a call.", "Another one may be free."],
    "ja": ["この電話機は通話中です。", "ほかの電話機は空いているかもしれません。"],
    "practice": [2],
    "sources": [{"document": "RFC 3261", "section": "21.4.24", "words": "callee is currently not willing or able"}]
  },
  "seen": {"en": "The line is in use.", "ja": "回線が使用中です。", "practice": [1]},
  "action": {"en": "Call again later.", "ja": "後でかけ直します。", "practice": [1]},
  "keywords": {"en": ["busy tone", "engaged"], "ja": [{"text": "話し中", "reading": "はなしちゅう"}]},
  "facts": [
    {"fact": "isup-out", "values": ["17"], "source": {"document": "RFC 3398", "section": "8.2.6.1", "words": "486 Busy here 17 User busy"}},
    {"fact": "carries", "values": ["Retry-After", {"en": "a note", "ja": "注記"}], "level": "MAY",
      "condition": {"en": "it knows when", "ja": "時刻が分かる場合"}, "source": "practice"}
  ],
  "related": ["sip/404", "http/404"],
  "flow": {
    "title": {"en": "A busy phone", "ja": "話中の電話機"},
    "parties": ["caller", "callee"],
    "steps": [
      {"from": "caller", "to": "callee", "text": "INVITE", "header": "Expires: 60"},
      {"at": "callee", "note": {"en": "is in a call", "ja": "通話中"}},
      {"from": "callee", "to": "caller", "text": "486 Busy Here", "header": "Retry-After: 120", "deciding": true}
    ],
    "sources": [{"document": "RFC 3261", "section": "13.3.1.3", "words": "A 486 (Busy Here) SHOULD be returned"}]
  }
})json";

constexpr char noteText[] = R"json({
  "codes": [],
  "note": {"en": "One is gone, one is busy.", "ja": "一方は不明で、一方は話中です。", "practice": [1]}
})json";

QJsonObject parsed(const char *text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Q_ASSERT(!object.isEmpty());
    return object;
}

QJsonObject record(int code, const QString &phrase, const QString &gloss, const QString &reading)
{
    QJsonObject object = parsed(recordText);
    object.insert(u"code"_s, code);
    object.insert(u"phrase"_s, phrase);
    object.insert(u"gloss"_s, QJsonObject{{u"text"_s, gloss}, {u"reading"_s, reading}});
    object.insert(u"common"_s, 2);
    object.insert(u"related"_s, QJsonArray{u"sip/486"_s});
    object.remove(u"phrases"_s);
    return object;
}

QJsonObject pairNote(const QString &first, const QString &second)
{
    QJsonObject object = parsed(noteText);
    object.insert(u"codes"_s, QJsonArray{first, second});
    return object;
}

/// "flow.steps[0].text" as flow, steps, 0, text.
QStringList keysOf(QString path)
{
    return path.replace(u'[', u'.').remove(u']').split(u'.', Qt::SkipEmptyParts);
}

QJsonValue changed(const QJsonValue &value, const QStringList &keys, const QJsonValue &leaf)
{
    if (keys.isEmpty())
        return leaf;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[keys[0].toInt()] = changed(array.at(keys[0].toInt()), keys.sliced(1), leaf);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(keys[0], changed(object.value(keys[0]), keys.sliced(1), leaf));
    return object;
}

} // namespace

SampleCatalog::SampleCatalog()
{
    m_files.insert(u"sip/registry.json"_s, parsed(registryText));
    m_files.insert(u"sip/301.json"_s, record(301, u"Moved Permanently"_s, u"恒久的に移動"_s, u"こうきゅうてきにいどう"_s));
    m_files.insert(u"sip/404.json"_s, record(404, u"Not Found"_s, u"該当なし"_s, u"がいとうなし"_s));
    m_files.insert(u"sip/486.json"_s, parsed(recordText));
    m_files.insert(u"http/registry.json"_s, parsed(registryText));
    m_files.insert(u"http/301.json"_s, record(301, u"Moved"_s, u"移動"_s, u"いどう"_s));
    m_files.insert(u"http/404.json"_s, record(404, u"No Such Page"_s, u"ページなし"_s, u"ぺーじなし"_s));
    m_files.insert(u"pairs/sip-301--sip-486.json"_s, pairNote(u"sip/301"_s, u"sip/486"_s));
    m_files.insert(u"pairs/http-404--sip-404.json"_s, pairNote(u"http/404"_s, u"sip/404"_s));
    set(u"http/registry.json"_s, u"id"_s, u"http"_s);
    set(u"http/registry.json"_s, u"order"_s, 2);
}

QJsonValue SampleCatalog::value(const QString &file, const QString &path) const
{
    QJsonValue value = m_files.value(file);
    for (const QString &key : keysOf(path))
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    return value;
}

void SampleCatalog::set(const QString &file, const QString &path, const QJsonValue &value)
{
    m_files.insert(file, changed(m_files.value(file), keysOf(path), value).toObject());
}

QList<CatalogFile> SampleCatalog::files() const
{
    QList<CatalogFile> files;
    for (auto file = m_files.begin(); file != m_files.end(); ++file)
        files.append({u"catalog/"_s + file.key(), QJsonDocument(file.value()).toJson()});
    return files;
}

} // namespace Kotae
