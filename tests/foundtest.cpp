// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "embeddedcatalog.h"
#include "search.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// The fields of a line; a field in quotes may hold commas, and two quotes in it are one.
QStringList fieldsOf(const QString &line)
{
    QStringList fields(1);
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == u'"' && quoted && line.mid(at + 1, 1) == u"\"")
            fields.last() += line[at++];
        else if (line[at] == u'"')
            quoted = !quoted;
        else if (line[at] == u',' && !quoted)
            fields.append(QString());
        else
            fields.last() += line[at];
    }
    return fields;
}

} // namespace

/// What people type, with the codes that they mean: most of it is answered by the first row, nearly all by the first three.
class FoundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_catalog = embeddedCatalog(&error);
        QVERIFY2(m_catalog, qPrintable(error));
    }

    /// "busy" could be the beginning of the Japanese for "not enough", but is an English word of the catalog.
    void takesAnEnglishWordForNoUnfinishedRomaji()
    {
        QVERIFY(placeOf(u"busoku"_s, {u"q850/47"_s}) >= 0);
        QCOMPARE(placeOf(u"busy"_s, {u"q850/47"_s}), -1);
        QVERIFY(placeOf(u"busy"_s, {u"q850/17"_s}) >= 0);
    }

    void answersWhatPeopleType()
    {
        QFile file(QStringLiteral(KOTAE_SOURCE_DIR "/tests/data/queries.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1);
        int first = 0;
        int three = 0;
        for (const QString &line : lines) {
            const QStringList fields = fieldsOf(line);
            const qsizetype place = placeOf(fields[0], fields[3].split(u'|'));
            first += place == 0 ? 1 : 0;
            three += place >= 0 && place < 3 ? 1 : 0;
            if (place != 0)
                qInfo("%s: %s is not first", qUtf8Printable(fields[0]), qUtf8Printable(fields[3]));
        }
        QVERIFY2(double(first) >= 0.90 * double(lines.size()), qPrintable(u"%1 of %2 first"_s.arg(first).arg(lines.size())));
        QVERIFY2(double(three) >= 0.97 * double(lines.size()), qPrintable(u"%1 of %2 in three"_s.arg(three).arg(lines.size())));
    }

private:
    /// The place of the first code that is meant, from 0; -1 if none is found. A number is one of SIP, and then only SIP is
    /// asked; an id, as q850/17, may be of any registry.
    qsizetype placeOf(const QString &query, const QStringList &meant) const
    {
        QList<SearchResult> results = search(*m_catalog, parseQuery(*m_catalog, query));
        if (!meant.first().contains(u'/'))
            results.removeIf([&](const SearchResult &result) { return m_catalog->registryOf(result.code).id != u"sip"; });
        const auto isMeant = [&](const SearchResult &result) {
            return meant.contains(m_catalog->id(result.code).toString())
                || meant.contains(QString::number(m_catalog->number(result.code)));
        };
        const auto found = std::find_if(results.begin(), results.end(), isMeant);
        return found == results.end() ? -1 : found - results.begin();
    }

    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(FoundTest)
#include "foundtest.moc"
