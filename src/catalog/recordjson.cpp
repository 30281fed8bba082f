// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "recordjson.h"

#include "statusname.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

template <typename Item, typename Convert>
QJsonArray toArray(const QList<Item> &items, Convert convert)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(convert(item));
    return array;
}

/// Adds a member that the file may leave out.
void insertUnlessEmpty(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    const bool empty = (value.isArray() && value.toArray().isEmpty()) || (value.isString() && value.toString().isEmpty())
        || (value.isBool() && !value.toBool());
    if (!empty)
        object.insert(key, value);
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const Section &section)
{
    if (!section.isEmpty())
        object.insert(key, toJson(section));
}

QJsonObject bilingual(const Bilingual &text)
{
    return {{u"en"_s, text.en}, {u"ja"_s, text.ja}};
}

QJsonObject japanese(const JapaneseText &text)
{
    return {{u"text"_s, text.text}, {u"reading"_s, text.reading}};
}

QJsonValue source(const Source &source)
{
    if (source.isPractice())
        return u"practice"_s;
    QJsonObject object{{u"document"_s, source.document}};
    insertUnlessEmpty(object, u"section"_s, source.section);
    insertUnlessEmpty(object, u"words"_s, source.words);
    return object;
}

QJsonValue paragraphs(const QStringList &texts)
{
    return texts.size() == 1 ? QJsonValue(texts.first()) : QJsonValue(QJsonArray::fromStringList(texts));
}

QJsonObject variant(const PhraseVariant &variant)
{
    return {{u"text"_s, variant.text}, {u"where"_s, bilingual(variant.where)}};
}

QJsonValue factValue(const FactValue &value)
{
    return value.text.isEmpty() ? QJsonValue(value.id) : QJsonValue(bilingual(value.text));
}

QJsonObject fact(const Fact &fact)
{
    QJsonObject object{
        {u"fact"_s, fact.fact}, {u"values"_s, toArray(fact.values, factValue)}, {u"source"_s, source(fact.source)}};
    insertUnlessEmpty(object, u"level"_s, fact.level);
    if (!fact.condition.isEmpty())
        object.insert(u"condition"_s, bilingual(fact.condition));
    return object;
}

QJsonObject step(const FlowStep &step)
{
    if (step.isEvent())
        return {{u"at"_s, step.from}, {u"note"_s, bilingual(step.note)}};
    QJsonObject object{{u"from"_s, step.from}, {u"to"_s, step.to}, {u"text"_s, step.text}};
    insertUnlessEmpty(object, u"header"_s, step.header);
    insertUnlessEmpty(object, u"deciding"_s, step.deciding);
    return object;
}

QJsonObject flow(const Flow &flow)
{
    QJsonObject object{{u"title"_s, bilingual(flow.title)}, {u"parties"_s, QJsonArray::fromStringList(flow.parties)},
        {u"steps"_s, toArray(flow.steps, step)}};
    insertUnlessEmpty(object, u"sources"_s, toArray(flow.sources, source));
    return object;
}

QJsonObject keywords(const Keywords &keywords)
{
    return {{u"en"_s, QJsonArray::fromStringList(keywords.en)}, {u"ja"_s, toArray(keywords.ja, japanese)}};
}

} // namespace

QJsonObject toJson(const Section &section)
{
    QJsonObject object{{u"en"_s, paragraphs(section.en)}, {u"ja"_s, paragraphs(section.ja)}};
    insertUnlessEmpty(object, u"practice"_s, toArray(section.practice, [](int paragraph) { return paragraph; }));
    insertUnlessEmpty(object, u"sources"_s, toArray(section.sources, source));
    return object;
}

QJsonObject toJson(const Record &record)
{
    QJsonObject object{
        {u"code"_s, record.code},
        {u"phrase"_s, record.phrase},
        {u"gloss"_s, japanese(record.gloss)},
        {u"status"_s, statusName(record.status)},
        {u"defined"_s, source(record.defined)},
        {u"common"_s, record.common},
        {u"summary"_s, bilingual(record.summary)},
        {u"keywords"_s, keywords(record.keywords)},
        {u"facts"_s, toArray(record.facts, fact)},
    };
    insertUnlessEmpty(object, u"meaning"_s, record.meaning);
    insertUnlessEmpty(object, u"seen"_s, record.seen);
    insertUnlessEmpty(object, u"action"_s, record.action);
    insertUnlessEmpty(object, u"phrases"_s, toArray(record.phrases, variant));
    insertUnlessEmpty(object, u"related"_s, QJsonArray::fromStringList(record.related));
    if (!record.flow.isEmpty())
        object.insert(u"flow"_s, flow(record.flow));
    return object;
}

} // namespace Kotae
