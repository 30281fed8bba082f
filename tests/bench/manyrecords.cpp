// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "blockwriter.h"
#include "embeddedcatalog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr int firstNumber = 100;
constexpr int numbersOfRegistry = 600;

/// The records of the first registry, which are full ones.
QList<Record> fullRecords(const Catalog &catalog)
{
    QList<Record> records;
    for (int index = 0; index < catalog.size(); ++index) {
        if (catalog.registryIndex(index) == 0)
            records.append(catalog.record(index).value_or(Record()));
    }
    return records;
}

/// Words that no record has, so that the vocabulary grows with the records as it does in life.
class MadeWords {
public:
    QString next()
    {
        static constexpr std::array syllables{"ka"_L1, "ven"_L1, "tor"_L1, "li"_L1, "mus"_L1, "dra"_L1, "pex"_L1, "no"_L1};
        QString word;
        for (int syllable = 0; syllable < 4; ++syllable)
            word += syllables[m_random.bounded(quint32(syllables.size()))];
        return word;
    }

private:
    QRandomGenerator m_random{1};
};

/// A record with the sections and keywords of others among its own.
Record mixed(const QList<Record> &records, int index, MadeWords &words)
{
    const auto other = [&](int step) -> const Record & { return records[(index * 7 + step * 31) % records.size()]; };
    constexpr int madeWords = 6;
    Record record = records[index % records.size()];
    record.seen = other(1).seen;
    record.action = other(2).action;
    record.phrase += u' ' + words.next();
    record.keywords.en += other(1).keywords.en.mid(0, 4);
    record.keywords.ja = other(2).keywords.ja;
    for (int word = 0; word < madeWords; ++word)
        record.meaning.en.last() += u' ' + words.next();
    return record;
}

/// Full records in as many registries as they need, under numbers of their own.
CatalogSource multiplied(const Catalog &catalog, int count)
{
    const QList<Record> records = fullRecords(catalog);
    MadeWords words;
    CatalogSource source;
    for (int index = 0; index < count; ++index) {
        const int order = index / numbersOfRegistry;
        const QString id = order == 0 ? catalog.registryOf(0).id : u"made%1"_s.arg(order);
        if (index % numbersOfRegistry == 0) {
            Registry registry = catalog.registryOf(0);
            registry.id = id;
            registry.order = order;
            registry.prefixes = QStringList{id};
            source.registries.append({{}, registry, id});
        }
        Record record = mixed(records, index, words);
        record.code = firstNumber + index % numbersOfRegistry;
        source.records.append({{}, record, id});
    }
    return source;
}

} // namespace

} // namespace Kotae

/// manyrecords COUNT FILE: writes a compiled block of so many records, to be opened with --catalog, and says how large it is and
/// how long compiling took.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QString error;
    const std::unique_ptr<Kotae::Catalog> catalog = Kotae::embeddedCatalog(&error);
    QSaveFile file(arguments.value(2));
    if (!catalog || !file.open(QIODevice::WriteOnly)) {
        QTextStream(stderr) << "manyrecords: " << error << file.errorString() << '\n';
        return 1;
    }
    const Kotae::CatalogSource source = Kotae::multiplied(*catalog, arguments.value(1).toInt());
    QElapsedTimer timer;
    timer.start();
    const QByteArray block = Kotae::writeBlock(source);
    const QJsonObject line{{u"records"_s, arguments.value(1).toInt()}, {u"compile_ms"_s, double(timer.elapsed())},
        {u"block_mb"_s, double(block.size()) / 1e6}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    return file.write(block) == block.size() && file.commit() ? 0 : 1;
}
