// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QMenu>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Where Back leads after searching and choosing: to what was chosen or read, not to what was passed.
class WayBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void leadsToWhatWasChosen_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QList<int>>("back");

        QTest::newRow("Enter in the box, Enter in the list")
            << QStringList{u"busy"_s, u"Return"_s, u"Ctrl+K"_s, u"Down"_s, u"Return"_s} << QList{486};
        QTest::newRow("rows that were only passed")
            << QStringList{u"busy"_s, u"Return"_s, u"Ctrl+K"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Return"_s} << QList{486};
        QTest::newRow("queries that were only typed")
            << QStringList{u"487"_s, u"Return"_s, u"603"_s, u"404"_s, u"486"_s, u"Return"_s} << QList{487};
        QTest::newRow("clicks") << QStringList{u"click 181"_s, u"click 100"_s, u"click 180"_s} << QList{100, 181};
        QTest::newRow("a click on the row that shows already")
            << QStringList{u"busy"_s, u"click 486"_s, u"click 600"_s} << QList{486};
        QTest::newRow("a while") << QStringList{u"487"_s, u"wait"_s, u"603"_s, u"Return"_s} << QList{487};
        QTest::newRow("the first row of the start") << QStringList{u"wait"_s, u"603"_s, u"Return"_s} << QList<int>();
        QTest::newRow("nothing found") << QStringList{u"487"_s, u"Return"_s, u"zzzqqq"_s, u"603"_s, u"Return"_s} << QList{487};
    }

    void leadsToWhatWasChosen()
    {
        QFETCH(QStringList, steps);
        for (const QString &step : steps)
            take(step);
        QList<int> back;
        while (m_fixture->action("actionBack").isEnabled()) {
            m_fixture->press(Qt::Key_Left, Qt::AltModifier);
            back.append(m_fixture->shown());
        }
        QTEST(back, "back");
    }

    void listsWhatWasChosen()
    {
        for (const QString &step : {u"487"_s, u"Return"_s, u"404"_s, u"603"_s, u"Return"_s})
            take(step);
        auto &menu = m_fixture->find<QMenu>("menuRecent");
        Q_EMIT menu.aboutToShow();
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts.append(action->text().section(u' ', 2, 2));
        QCOMPARE(texts, (QStringList{u"603"_s, u"487"_s}));
    }

private:
    /// A key, a row to click, a while to read, or else a query to type.
    void take(const QString &step)
    {
        if (step == u"Return")
            m_fixture->press(Qt::Key_Return);
        else if (step == u"Down")
            m_fixture->press(Qt::Key_Down);
        else if (step == u"Ctrl+K")
            m_fixture->press(Qt::Key_K, Qt::ControlModifier);
        else if (step == u"wait")
            QTest::qWait(1700);
        else if (step.startsWith(u"click "_s))
            m_fixture->clickRow(step.section(u' ', 1).toInt());
        else
            m_fixture->type(step);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(WayBackTest)
#include "waybacktest.moc"
