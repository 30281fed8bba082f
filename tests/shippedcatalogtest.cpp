// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "shippedcatalog.h"
#include "proserules.h"
#include "termlist.h"

#include <QFile>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

using Rule = QStringList (*)(const ProseText &);

Q_DECLARE_METATYPE(Rule)

/// The writing rules, over every text of the shipped catalog.
class ShippedCatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_shipped = ShippedCatalog::open(&error);
        QVERIFY2(m_shipped.catalog, qUtf8Printable(error));
        QVERIFY(!m_shipped.records.isEmpty());
    }

    void keepsTheRule_data()
    {
        QTest::addColumn<Rule>("rule");

        QTest::newRow("Japanese in Japanese, none in English") << Rule(languageMistakes);
        QTest::newRow("same numbers, header fields and methods") << Rule(tokenMistakes);
        QTest::newRow("full stops") << Rule(stopMistakes);
        QTest::newRow("half-width and full-width") << Rule(widthMistakes);
        QTest::newRow("blanks") << Rule(blankMistakes);
        QTest::newRow("length of sentences") << Rule(lengthMistakes);
    }

    void keepsTheRule()
    {
        QFETCH(Rule, rule);
        QStringList mistakes;
        for (const ProseText &text : m_shipped.prose + m_shipped.labels) {
            for (const QString &mistake : rule(text))
                mistakes.append(text.place() + mistake);
        }
        expectNone(mistakes);
    }

    void saysNothingTwice()
    {
        QHash<QString, QString> places;
        QStringList mistakes;
        for (const ProseText &text : m_shipped.prose) {
            if (text.kind == ProseText::Kind::Line)
                continue;
            for (const QString &sentence : englishSentences(text.text.en) + japaneseSentences(text.text.ja)) {
                if (places.contains(sentence))
                    mistakes.append(text.place() + u"stands in "_s + places.value(sentence) + u"too: "_s + sentence);
                places.insert(sentence, text.place());
            }
        }
        expectNone(mistakes);
    }

    /// The Japanese texts and glosses, against the list of terms in the catalog's README.
    void keepsToTheTerms()
    {
        QFile readme(QStringLiteral(KOTAE_SOURCE_DIR "/resources/catalog/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        ForbiddenWords terms = ForbiddenWords::fromReadme(QString::fromUtf8(readme.readAll()));
        QVERIFY(!terms.isEmpty());
        QStringList mistakes;
        for (int code = 0; code < m_shipped.catalog->size(); ++code) {
            if (m_shipped.catalog->registryOf(code).glossIsName)
                terms.allow(m_shipped.catalog->gloss(code));
        }
        for (auto record = m_shipped.records.begin(); record != m_shipped.records.end(); ++record) {
            for (const QString &mistake : terms.mistakes(record->gloss.text))
                mistakes.append(record.key() + u": gloss: "_s + mistake);
        }
        for (const ProseText &text : m_shipped.prose + m_shipped.labels) {
            for (const QString &mistake : terms.mistakes(text.text.ja))
                mistakes.append(text.place() + mistake);
        }
        expectNone(mistakes);
    }

    void readingsAreHiragana()
    {
        QStringList mistakes;
        for (auto record = m_shipped.records.begin(); record != m_shipped.records.end(); ++record) {
            for (const JapaneseText &text : QList<JapaneseText>{record->gloss} + record->keywords.ja) {
                for (const QString &mistake : readingMistakes(text))
                    mistakes.append(record.key() + u": gloss or keywords.ja: "_s + mistake);
            }
        }
        expectNone(mistakes);
    }

private:
    ShippedCatalog m_shipped;
};

QTEST_GUILESS_MAIN(ShippedCatalogTest)
#include "shippedcatalogtest.moc"
