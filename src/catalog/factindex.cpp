// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "factindex.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

bool isNegative(const Fact &fact)
{
    return fact.level.split(u' ').contains("NOT"_L1);
}

/// The values of a fact by their ids, with those that they stand for. A text of its own chooses nothing.
QStringList valuesOf(const Registry &registry, const Fact &fact)
{
    QStringList ids;
    const FactDeclaration *declared = registry.declaration(fact.fact);
    for (const FactValue &value : fact.values) {
        if (!declared || value.id.isEmpty())
            continue;
        ids.append(value.id);
        for (const VocabularyEntry &entry : registry.vocabulary(*declared)) {
            if (entry.id == value.id)
                ids.append(entry.covers);
        }
    }
    return ids;
}

} // namespace

QList<FactChoice> FactIndex::choices() const
{
    ByteReader reader(m_choices);
    QList<FactChoice> choices;
    const qsizetype count = reader.count(10);
    for (qsizetype index = 0; index < count && !reader.isDamaged(); ++index) {
        const int registry = reader.u16();
        const QString fact = reader.text();
        choices.append({registry, fact, reader.text()});
    }
    return choices;
}

QList<int> FactIndex::ofCode(int code) const
{
    ByteReader offsets(m_codes, qsizetype(code) * 4);
    const quint32 begin = offsets.u32();
    const quint32 end = offsets.u32();
    ByteReader reader(slice(m_codes, begin, end - begin));
    QList<int> choices;
    for (quint32 at = begin; at + 4 <= end && !reader.isDamaged(); at += 4)
        choices.append(int(reader.u32()));
    return choices;
}

void FactIndexWriter::addCode(int registryIndex, const Registry &registry, const Record &record)
{
    QSet<int> choices;
    for (const Fact &fact : registry.factsOf(record)) {
        if (isNegative(fact))
            continue;
        for (const QString &value : valuesOf(registry, fact))
            choices.insert(indexOf({registryIndex, fact.fact, value}));
    }
    m_codes.append(choices.values());
    std::sort(m_codes.last().begin(), m_codes.last().end());
}

QByteArray FactIndexWriter::choices() const
{
    ByteWriter writer;
    writer.u32(quint32(m_index.size()));
    writer.raw(m_choices.bytes());
    return writer.take();
}

QByteArray FactIndexWriter::codes() const
{
    ByteWriter offsets;
    ByteWriter data;
    const auto begin = quint32(m_codes.size() + 1) * 4;
    for (const QList<int> &choices : m_codes) {
        offsets.u32(begin + data.size());
        for (const int choice : choices)
            data.u32(quint32(choice));
    }
    offsets.u32(begin + data.size());
    offsets.raw(data.bytes());
    return offsets.take();
}

int FactIndexWriter::indexOf(const FactChoice &choice)
{
    const QString key = QString::number(choice.registry) + u'\n' + choice.fact + u'\n' + choice.value;
    const auto known = m_index.constFind(key);
    if (known != m_index.cend())
        return *known;
    m_choices.u16(quint16(choice.registry));
    m_choices.text(choice.fact);
    m_choices.text(choice.value);
    return *m_index.insert(key, int(m_index.size()));
}

} // namespace Kotae
