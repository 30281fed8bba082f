// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codelistmodel.h"

#include "samplecatalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// The numbers of the rows, those of the second registry with a star.
QString rowsOf(const CodeListModel &model, const Catalog &catalog)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const CodeId id = catalog.id(model.code(row));
        rows.append(QString::number(id.number) + (id.registry == u"http" ? u"*"_s : QString()));
    }
    return rows.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(Kotae::Language)

class CodeListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_catalog = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_catalog, qUtf8Printable(error));
    }

    void init()
    {
        m_model = std::make_unique<CodeListModel>(*m_catalog);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsWhatIsFoundInItsOrder_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("codeClass");
        QTest::addColumn<QString>("rows");

        QTest::newRow("everything") << u""_s << u""_s << u"301 404 486 301* 404*"_s;
        QTest::newRow("blanks are no query") << u"  "_s << u""_s << u"301 404 486 301* 404*"_s;
        QTest::newRow("one class") << u""_s << u"3xx"_s << u"301"_s;
        QTest::newRow("a number") << u"301"_s << u""_s << u"301 301*"_s;
        QTest::newRow("a number of another class") << u"301"_s << u"4xx"_s << u""_s;
        QTest::newRow("the beginning of a number") << u"4"_s << u""_s << u"486 404 404*"_s;
        QTest::newRow("a phrase") << u"not found"_s << u""_s << u"404"_s;
        QTest::newRow("an unknown class") << u""_s << u"9xx"_s << u""_s;
        QTest::newRow("nothing") << u"xyzzy"_s << u""_s << u""_s;
    }

    void showsWhatIsFoundInItsOrder()
    {
        QFETCH(QString, query);
        QFETCH(QString, codeClass);
        QFETCH(QString, rows);
        m_model->setQuery(query);
        m_model->setChoices(choices(codeClass));
        QCOMPARE(rowsOf(*m_model, *m_catalog), rows);
    }

    void countsHitsWhicheverClassIsChosen()
    {
        m_model->setQuery(u"301"_s);
        m_model->setChoices(choices(u"4xx"_s));
        QCOMPARE(m_model->hits(0), (QList{1, 0}));
        QCOMPARE(m_model->hits(1), (QList{1, 0}));
        QCOMPARE(m_model->hits(2), QList<int>());
        QCOMPARE(m_model->hitsInAll(), 2);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void knowsTheRowOfACode()
    {
        m_model->setQuery(u"404"_s);
        const int code = m_catalog->indexOf({u"http"_s, 404});
        QCOMPARE(m_model->code(m_model->rowOf(code)), code);
        QCOMPARE(m_model->rowOf(m_catalog->indexOf({u"sip"_s, 301})), -1);
        QCOMPARE(m_model->code(99), -1);
    }

    void tellsWhatARowShows()
    {
        const QModelIndex busy = m_model->index(2);
        QCOMPARE(busy.data(), u"486 Busy Here"_s);
        QCOMPARE(busy.data(CodeListModel::NumberRole), 486);
        QCOMPARE(busy.data(CodeListModel::PhraseRole), u"Busy Here"_s);
        QCOMPARE(busy.data(CodeListModel::GlossRole), QString());
        QCOMPARE(busy.data(CodeListModel::SummaryRole), u"The phone is busy"_s);
        QCOMPARE(busy.data(CodeListModel::ColourRole), u"amber"_s);
        QCOMPARE(busy.data(Qt::AccessibleTextRole), u"486 Busy Here, The phone is busy"_s);
    }

    void tellsTheRegistriesApart()
    {
        m_model->setQuery(u"404"_s);
        const QModelIndex first = m_model->index(0);
        const QModelIndex second = m_model->index(1);
        QCOMPARE(first.data(CodeListModel::TagRole).toString(), QString());
        QCOMPARE(second.data(CodeListModel::TagRole).toString(), u"http"_s);
        QVERIFY(second.data(Qt::AccessibleTextRole).toString().startsWith(u"404 No Such Page (http), "_s));
    }

    void switchesTheLanguageWithoutAReset()
    {
        m_model->setQuery(u"486"_s);
        const QPersistentModelIndex busy = m_model->index(0);
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setLanguage(Language::Japanese);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        QVERIFY(busy.isValid());
        QCOMPARE(busy.data(), u"486 Busy Here"_s);
        QCOMPARE(busy.data(CodeListModel::GlossRole), u"話中"_s);
        QCOMPARE(busy.data(CodeListModel::SummaryRole), u"電話機が話中"_s);
        QCOMPARE(busy.data(Qt::AccessibleTextRole), u"486 Busy Here, 話中, 電話機が話中"_s);
    }

    void findsInBothLanguagesWhicheverIsShown_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Japanese") << Language::Japanese;
    }

    void findsInBothLanguagesWhicheverIsShown()
    {
        QFETCH(Language, language);
        m_model->setLanguage(language);
        m_model->setQuery(u"話中"_s);
        QCOMPARE(rowsOf(*m_model, *m_catalog).section(u' ', 0, 0), u"486"_s);
        m_model->setQuery(u"busy here"_s);
        QCOMPARE(rowsOf(*m_model, *m_catalog).section(u' ', 0, 0), u"486"_s);
    }

    void showsWhereItWasFound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("shown");

        const Language en = Language::English;
        const Language ja = Language::Japanese;
        QTest::newRow("nothing typed") << en << u""_s << u"The phone is busy"_s;
        QTest::newRow("number") << en << u"486"_s << u"The phone is busy"_s;
        QTest::newRow("phrase") << en << u"busy here"_s << u"The phone is [busy]"_s;
        QTest::newRow("keyword") << en << u"engaged"_s << u"Keyword: [engaged]"_s;
        QTest::newRow("inflection") << en << u"engaging"_s << u"Keyword: [engaged]"_s;
        QTest::newRow("typo") << en << u"engagde"_s << u"Keyword: [engaged]"_s;
        QTest::newRow("words of several places") << en << u"busy engaged"_s << u"Keyword: [engaged]"_s;
        QTest::newRow("Japanese keyword") << en << u"話し中"_s << u"Keyword: [話し中]"_s;
        QTest::newRow("romaji") << en << u"hanashichuu"_s << u"Keyword: [話し中]"_s;
        QTest::newRow("romaji of the gloss") << en << u"wachuu"_s << u"Japanese: [話中]"_s;
        QTest::newRow("romaji of the gloss in Japanese") << ja << u"wachuu"_s << u"電話機が[話中]"_s;
        QTest::newRow("kana") << ja << u"はなしちゅう"_s << u"電話機が[話中]"_s;
        QTest::newRow("header") << en << u"retry-after"_s << u"Carries: [Retry-After]"_s;
        QTest::newRow("condition") << en << u"header:Retry-After"_s << u"Carries: [Retry-After]"_s;
        QTest::newRow("document") << en << u"rfc 3398"_s << u"Source: [RFC 3398] §8.2.6.1"_s;
        QTest::newRow("document as a condition") << en << u"rfc:3398"_s << u"Source: [RFC 3398] §8.2.6.1"_s;
        QTest::newRow("meaning") << en << u"another one may"_s << u"Meaning: [Another one may] be free."_s;
        QTest::newRow("meaning in the other language")
            << en << u"空いている"_s << u"Meaning: ほかの電話機は[空いている]かもしれません。"_s;
        QTest::newRow("seen") << ja << u"回線"_s << u"When you see it: [回線]が使用中です。"_s;
        QTest::newRow("action") << en << u"later"_s << u"What to do: Call again [later]."_s;
        QTest::newRow("flow") << en << u"expires"_s << u"Message flow: INVITE · [Expires]: 60"_s;
    }

    void showsWhereItWasFound()
    {
        QFETCH(Language, language);
        QFETCH(QString, query);
        m_model->setLanguage(language);
        m_model->setQuery(query);
        const QModelIndex row = m_model->index(m_model->rowOf(m_catalog->indexOf({u"sip"_s, 486})));
        QString text = row.data(CodeListModel::SummaryRole).toString();
        const auto marks = row.data(CodeListModel::SummaryMarksRole).value<QList<TextRange>>();
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
            text.insert(mark->begin + mark->size, u']').insert(mark->begin, u'[');
        const QString place = row.data(CodeListModel::PlaceRole).toString();
        QTEST(place.isEmpty() ? text : place + u' ' + text, "shown");
    }

    void marksWhatWasFound()
    {
        using Ranges = QList<TextRange>;
        const auto marks = [this](int role) { return m_model->index(0).data(role).value<Ranges>(); };
        QCOMPARE(marks(CodeListModel::PhraseMarksRole), Ranges());
        m_model->setLanguage(Language::Japanese);
        m_model->setQuery(u"ＢＵＳＹ"_s);
        QCOMPARE(marks(CodeListModel::PhraseMarksRole), (Ranges{{0, 4}}));
        m_model->setQuery(u"話中"_s);
        QCOMPARE(marks(CodeListModel::GlossMarksRole), (Ranges{{0, 2}}));
        QCOMPARE(marks(CodeListModel::SummaryMarksRole), (Ranges{{4, 2}}));
    }

private:
    /// A class of the first registry; nothing if it is empty.
    static QList<FacetChoice> choices(const QString &codeClass)
    {
        return codeClass.isEmpty() ? QList<FacetChoice>() : QList<FacetChoice>{{0, codeClass, {}, {}}};
    }

    const QByteArray m_block = SampleCatalog().compiled().block;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<CodeListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(CodeListModelTest)
#include "codelistmodeltest.moc"
