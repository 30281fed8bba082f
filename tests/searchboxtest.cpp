// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchbox.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// Stands for the list: takes down the keys that it gets.
class KeyCounter : public QWidget {
public:
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { keys.append(event->key()); }
};

} // namespace

class SearchBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<SearchBox>();
        m_list = std::make_unique<KeyCounter>();
        m_box->setList(m_list.get());
        connect(m_box.get(), &SearchBox::queryChanged, this, [this](const QString &text) { m_queries.append(text); });
        m_queries.clear();
    }

    void tellsTheQueryWithEachKeystroke()
    {
        QTest::keyClicks(m_box.get(), u"48"_s);
        QTest::keyClick(m_box.get(), Qt::Key_Backspace);
        QCOMPARE(m_queries, (QStringList{u"4"_s, u"48"_s, u"4"_s}));
    }

    void tellsWhatAnInputMethodComposes()
    {
        compose(u"ビ"_s);
        compose(u"ビジ"_s);
        QCOMPARE(m_queries, (QStringList{u"ビ"_s, u"ビジ"_s}));
        QCOMPARE(m_box->text(), QString());
        commit(u"ビジー"_s);
        QCOMPARE(m_queries.last(), u"ビジー"_s);
        QCOMPARE(m_queries.size(), 3);
        QCOMPARE(m_box->text(), u"ビジー"_s);
    }

    void composesWhereTheCursorIs()
    {
        m_box->setText(u"48 here"_s);
        m_box->setCursorPosition(2);
        compose(u"６"_s);
        QCOMPARE(m_queries.last(), u"48６ here"_s);
    }

    void forgetsACompositionThatIsGivenUp()
    {
        m_box->setText(u"48"_s);
        compose(u"ビジ"_s);
        QCOMPARE(m_queries.last(), u"48ビジ"_s);
        compose(QString());
        QCOMPARE(m_queries.last(), u"48"_s);
        QCOMPARE(m_box->text(), u"48"_s);
    }

    void clearsOnEscAndThenSaysSo()
    {
        const QSignalSpy escaped(m_box.get(), &SearchBox::escaped);
        m_box->setText(u"487"_s);
        QTest::keyClick(m_box.get(), Qt::Key_Escape);
        QCOMPARE(m_box->text(), QString());
        QCOMPARE(m_queries.last(), QString());
        QCOMPARE(escaped.count(), 0);
        QTest::keyClick(m_box.get(), Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }

    void bringsBackTheLastQueryOnly()
    {
        for (const QString &query : {u"486"_s, u"603"_s}) {
            QTest::keyClicks(m_box.get(), query);
            QTest::keyClick(m_box.get(), Qt::Key_Escape);
        }
        m_box->undo();
        QCOMPARE(m_box->text(), u"603"_s);
        QVERIFY(!m_box->isUndoAvailable());
    }

    void givesTheListItsKeys()
    {
        m_box->setText(u"487"_s);
        const QList<int> keys{Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_PageUp};
        for (const int key : keys)
            QTest::keyClick(m_box.get(), Qt::Key(key));
        QTest::keyClick(m_box.get(), Qt::Key_Home);
        QTest::keyClick(m_box.get(), Qt::Key_Left);
        QCOMPARE(m_list->keys, keys);
    }

    void copiesItsSelectionElseTheRow()
    {
        m_box->setText(u"487"_s);
        QTest::keySequence(m_box.get(), QKeySequence::Copy);
        QCOMPARE(m_list->keys.size(), 1);
        m_box->selectAll();
        QTest::keySequence(m_box.get(), QKeySequence::Copy);
        QCOMPARE(m_list->keys.size(), 1);
    }

private:
    void compose(const QString &text)
    {
        QInputMethodEvent event(text, {});
        QCoreApplication::sendEvent(m_box.get(), &event);
    }

    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(m_box.get(), &event);
    }

    std::unique_ptr<SearchBox> m_box;
    std::unique_ptr<KeyCounter> m_list;
    QStringList m_queries;
};

QTEST_MAIN(SearchBoxTest)
#include "searchboxtest.moc"
