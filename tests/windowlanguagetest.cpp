// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include "aboutdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

bool isJapanese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.script() == QChar::Script_Han || letter.script() == QChar::Script_Katakana
            || letter.script() == QChar::Script_Hiragana;
    });
}

/// Texts that are the same in both languages: the names of the languages and of the program, numbers.
bool isSameInBoth(const QString &text)
{
    static const QStringList same{
        u"English"_s, u"日本語"_s, u"Kotae 答え"_s, u"Kotae"_s, u"&Kotae"_s, u"Kotae(&K)"_s, u"Kotae(K)"_s};
    return text.isEmpty() || same.contains(text) || (text.size() == 3 && text.endsWith(u"xx"_s)) || text.startsWith(u'≠');
}

/// What somebody can read or hear in a widget and its children, each with where it stands.
QList<std::pair<QString, QString>> textsOf(const QWidget &root)
{
    QList<std::pair<QString, QString>> texts;
    const auto add = [&](const QObject *object, const char *property) {
        if (const QString text = object->property(property).toString(); !isSameInBoth(text))
            texts.append({object->objectName() + u'.' + QString::fromLatin1(property), text});
    };
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        for (const char *property : {"text", "title", "placeholderText", "toolTip", "accessibleName"})
            if (!qobject_cast<const QLineEdit *>(widget) || qstrcmp(property, "text") != 0)
                add(widget, property);
    }
    for (const QAction *action : root.findChildren<QAction *>()) {
        add(action, "text");
        add(action, "toolTip");
    }
    add(&root, "windowTitle");
    return texts;
}

QString inTheWrongLanguage(const QWidget &root, Language language)
{
    QStringList wrong;
    for (const auto &[where, text] : textsOf(root)) {
        if (isJapanese(text) != (language == Language::Japanese))
            wrong.append(where + u": "_s + text);
    }
    return wrong.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(Kotae::Language)

/// The language switched in the window, live, while one works.
class WindowLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void changesEveryText_data()
    {
        QTest::addColumn<Language>("first");
        QTest::newRow("from English") << Language::English;
        QTest::newRow("from Japanese") << Language::Japanese;
    }

    void changesEveryText()
    {
        QFETCH(Language, first);
        const Language other = first == Language::English ? Language::Japanese : Language::English;
        const WindowFixture fixture(first);
        fixture.type(u"486"_s);
        for (const Language language : {first, other, first}) {
            if (fixture.languages->language() != language)
                fixture.switchLanguage();
            QTRY_COMPARE(inTheWrongLanguage(*fixture.window, language), QString());
            QVERIFY(textsOf(*fixture.window).size() > 40);
            QCOMPARE(isJapanese(fixture.article().toPlainText()), language == Language::Japanese);
            QCOMPARE(isJapanese(fixture.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString()),
                language == Language::Japanese);
            QCOMPARE(isJapanese(fixture.status()), language == Language::Japanese);
        }
    }

    void switches_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *way : {"menu", "box", "shortcut"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void switches()
    {
        QFETCH(QString, by);
        if (by == u"menu"_s) {
            m_fixture->action("actionJapanese").trigger();
        } else if (by == u"box"_s) {
            auto &box = m_fixture->find<QComboBox>("languageBox");
            box.setFocus();
            QTest::keyClick(&box, Qt::Key_Down);
        } else {
            QTest::keyClick(m_fixture->window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QCOMPARE(m_fixture->languages->language(), Language::Japanese);
        QCOMPARE(m_fixture->settings->language(), Language::Japanese);
        QTRY_VERIFY(m_fixture->action("actionJapanese").isChecked());
        QTRY_COMPARE(m_fixture->find<QComboBox>("languageBox").currentIndex(), 1);
        QVERIFY(!m_fixture->action("actionEnglish").isChecked());
    }

    void keepsASearch()
    {
        m_fixture->type(u"認証"_s);
        m_fixture->press(Qt::Key_Down);
        m_fixture->box().setCursorPosition(1);
        const QList<int> rows = m_fixture->rows();
        const QList<int> selected = m_fixture->selected();
        m_fixture->switchLanguage();
        QTRY_VERIFY(isJapanese(m_fixture->action("actionQuit").text()));
        QCOMPARE(m_fixture->box().text(), u"認証"_s);
        QCOMPARE(m_fixture->box().cursorPosition(), 1);
        QVERIFY(m_fixture->box().hasFocus());
        QCOMPARE(m_fixture->rows(), rows);
        QCOMPARE(m_fixture->selected(), selected);
        QCOMPARE(m_fixture->shown(), selected);
    }

    void keepsTheClassAndTheScrollOfTheList()
    {
        QTest::mouseClick(&m_fixture->find<QAbstractButton>("chip4xx"), Qt::LeftButton);
        QScrollBar *bar = m_fixture->list().verticalScrollBar();
        bar->setValue(bar->maximum());
        const QList<int> rows = m_fixture->rows();
        const int scroll = bar->value();
        QVERIFY(scroll > 0);
        m_fixture->switchLanguage();
        QTRY_VERIFY(isJapanese(m_fixture->action("actionQuit").text()));
        QCOMPARE(m_fixture->rows(), rows);
        QVERIFY(m_fixture->find<QAbstractButton>("chip4xx").isChecked());
        QCOMPARE(bar->value(), scroll);
    }

    void keepsAComparison()
    {
        m_fixture->clickRow(301);
        m_fixture->clickRow(487, Qt::ControlModifier);
        m_fixture->switchLanguage();
        QTRY_VERIFY(isJapanese(m_fixture->window->windowTitle()));
        QCOMPARE(m_fixture->shown(), (QList{301, 487}));
        QCOMPARE(m_fixture->selected(), (QList{301, 487}));
        QVERIFY(m_fixture->find<QWidget>("comparisonBar").isVisible());
        QVERIFY(m_fixture->article().toPlainText().contains(u"見分け方"_s));
    }

    void keepsTheChoiceOfACodeToCompare()
    {
        m_fixture->type(u"487"_s);
        m_fixture->action("actionCompare").trigger();
        m_fixture->switchLanguage();
        QTRY_VERIFY(m_fixture->status().contains(u"487 と比較する"_s));
        m_fixture->type(u"301"_s);
        QCOMPARE(m_fixture->shown(), (QList{487, 301}));
    }

    void keepsTheSectionAtTheTop_data()
    {
        QTest::addColumn<bool>("comparison");
        QTest::addColumn<QString>("section");
        for (const bool comparison : {false, true}) {
            for (const char *section : {"meaning", "seen", "action", "flow", "facts"})
                QTest::addRow("%s of %s", section, comparison ? "a comparison" : "an article")
                    << comparison << QString::fromLatin1(section);
        }
    }

    void keepsTheSectionAtTheTop()
    {
        QFETCH(bool, comparison);
        QFETCH(QString, section);
        m_fixture->clickRow(487);
        if (comparison)
            m_fixture->clickRow(301, Qt::ControlModifier);
        ArticleView &article = m_fixture->article();
        article.scrollToAnchor(section);
        article.verticalScrollBar()->setValue(article.verticalScrollBar()->value() + 5);
        QCOMPARE(article.sectionAtTop(), section);
        for (int time = 0; time < 4; ++time) {
            m_fixture->switchLanguage();
            QCoreApplication::processEvents();
            QCOMPARE(article.sectionAtTop(), section);
        }
    }

    void staysAtTheBeginning()
    {
        m_fixture->clickRow(487);
        m_fixture->switchLanguage();
        QCoreApplication::processEvents();
        QCOMPARE(m_fixture->article().verticalScrollBar()->value(), 0);
    }

    void speaksInDialogs()
    {
        for (const Language language : {Language::English, Language::Japanese}) {
            if (m_fixture->languages->language() != language)
                m_fixture->switchLanguage();
            QString wrong = u"the dialog does not open"_s;
            bool closes = false;
            QTimer::singleShot(0, this, [&] {
                auto *about = qobject_cast<AboutDialog *>(QApplication::activeModalWidget());
                wrong = inTheWrongLanguage(*about, language);
                closes = about->close();
            });
            m_fixture->action("actionAbout").trigger();
            QCOMPARE(wrong, QString());
            QVERIFY(closes);
        }
    }

    void speaksInContextMenus()
    {
        m_fixture->switchLanguage();
        const std::unique_ptr<QMenu> menu(m_fixture->article().createStandardContextMenu());
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isSeparator() || isJapanese(action->text()), qUtf8Printable(action->text()));
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(WindowLanguageTest)
#include "windowlanguagetest.moc"
