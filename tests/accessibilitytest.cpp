// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include "aboutdialog.h"
#include "reportdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// A widget that can have the focus, as a screen reader meets it.
struct Stop {
    QString object;
    QString name;
    QString siblingsOf;
};

QString nameOf(QAccessibleInterface &interface)
{
    return interface.text(QAccessible::Name);
}

void collectStops(QAccessibleInterface &root, QList<Stop> &stops)
{
    for (int index = 0; index < root.childCount(); ++index) {
        QAccessibleInterface *child = root.child(index);
        if (!child || child->state().invisible || !qobject_cast<QWidget *>(child->object()))
            continue;
        if (child->state().focusable)
            stops.append({child->object()->objectName(), nameOf(*child), root.object()->objectName()});
        collectStops(*child, stops);
    }
}

QList<Stop> stopsOf(QWidget &root)
{
    QList<Stop> stops;
    collectStops(*QAccessible::queryAccessibleInterface(&root), stops);
    return stops;
}

/// The states of the window in which different widgets are seen.
void showComparison(const WindowFixture &fixture)
{
    fixture.clickRow(301);
    fixture.clickRow(487, Qt::ControlModifier);
}

void showNothing(const WindowFixture &fixture)
{
    fixture.type(u"184"_s);
}

void showPinned(const WindowFixture &fixture)
{
    fixture.type(u"487"_s);
    fixture.action("actionCompare").trigger();
}

void showFacets(const WindowFixture &fixture)
{
    fixture.action("actionFilter").trigger();
}

using State = void (*)(const WindowFixture &);
const std::array<std::pair<const char *, State>, 4> states{
    {{"comparison", showComparison}, {"nothing found", showNothing}, {"choosing", showPinned}, {"filtering", showFacets}}};

/// Whether a widget has the room that its text needs.
bool isClipped(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (parent && !parent->rect().contains(widget.geometry()))
        return true;
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height();
    const QSize needed = widget.minimumSizeHint();
    return needed.width() > widget.width() || needed.height() > widget.height();
}

/// Scroll areas show a part on purpose, and the buttons within a line edit are smaller than they say.
bool mayClip(const QWidget &widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget.parentWidget())
        || qobject_cast<const QLineEdit *>(widget.parentWidget());
}

QString clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window && !mayClip(*widget) && isClipped(*widget))
            clipped.append(u"%1 %2: %3x%4 of %5x%6"_s.arg(widget->objectName(), widget->property("text").toString())
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(widget->sizeHint().width())
                               .arg(widget->sizeHint().height()));
    }
    return clipped.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(Kotae::Language)
Q_DECLARE_METATYPE(State)

/// What a screen reader, a keyboard and a small screen meet.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatCanHaveTheFocus_data()
    {
        QTest::addColumn<State>("state");
        for (const auto &[name, state] : states)
            QTest::newRow(name) << state;
    }

    void namesWhatCanHaveTheFocus()
    {
        QFETCH(State, state);
        const WindowFixture fixture;
        state(fixture);
        const QList<Stop> english = stopsOf(*fixture.window);
        fixture.switchLanguage();
        QCoreApplication::processEvents();
        const QList<Stop> japanese = stopsOf(*fixture.window);
        QVERIFY(english.size() >= 10);
        checkNames(english, japanese);
    }

    void namesWhatCanHaveTheFocusInTheAboutDialog()
    {
        QList<QList<Stop>> stops;
        for (const Language language : {Language::English, Language::Japanese}) {
            const LanguageSwitcher languages(language);
            AboutDialog about(shippedCatalog(), language);
            about.show();
            stops.append(stopsOf(about));
        }
        QVERIFY(!stops[0].isEmpty());
        checkNames(stops[0], stops[1]);
    }

    void namesTheRows()
    {
        const WindowFixture fixture(Language::Japanese);
        fixture.type(u"487"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&fixture.list());
        QVERIFY(list->childCount() > 0);
        QCOMPARE(nameOf(*list->child(0)),
            u"487 Request Terminated, "_s + shippedCatalog().gloss(code(487)) + u", "_s
                + shippedCatalog().summary(code(487), Language::Japanese));
    }

    void describesFlowsInWords()
    {
        const WindowFixture fixture;
        fixture.type(u"486"_s);
        QAccessibleInterface *article = QAccessible::queryAccessibleInterface(&fixture.article());
        QVERIFY(article->text(QAccessible::Description).contains(u" → "_s));
    }

    void tabsFromTheSearchToTheArticle()
    {
        const WindowFixture fixture;
        showComparison(fixture);
        fixture.box().setFocus();
        QStringList stops;
        for (QWidget *focus = QApplication::focusWidget(); focus != &fixture.article() && stops.size() < 20;
             focus = QApplication::focusWidget()) {
            stops.append(focus->objectName());
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QCOMPARE(stops,
            (QStringList{u"searchBox"_s, u"favouriteButton"_s, u"languageBox"_s, u"menuButton"_s, u"chipAll"_s, u"filterButton"_s,
                u"codeList"_s, u"leftCode"_s, u"swapButton"_s, u"rightCode"_s, u"differencesBox"_s, u"closeButton"_s}));
    }

    void reachesLinksByTab()
    {
        const WindowFixture fixture;
        fixture.type(u"486"_s);
        fixture.article().setFocus();
        for (int time = 0; time < 60 && fixture.article().textCursor().selectedText() != u"Compare"_s; ++time)
            QTest::keyClick(&fixture.article(), Qt::Key_Tab);
        QTest::keyClick(&fixture.article(), Qt::Key_Return);
        QCOMPARE(fixture.shown().size(), 2);
    }

    void opensTheMenuByKey()
    {
        const WindowFixture fixture;
        QTest::keyClick(fixture.window.get(), Qt::Key_F10);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->objectName(), u"mainMenu"_s);
        QVERIFY(fixture.window->screen()->geometry().contains(menu->geometry()));
        menu->close();
    }

    void choosesAClassByArrows()
    {
        const WindowFixture fixture;
        auto &all = fixture.find<QAbstractButton>("chipAll");
        all.setFocus();
        QTest::keyClick(&all, Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(fixture.find<QAbstractButton>("chip1xx").isChecked());
        QVERIFY(fixture.rows().last() < 200);
    }

    void showsEveryShortcutOnce()
    {
        const WindowFixture fixture;
        QStringList shown;
        for (const QWidget *widget : fixture.window->findChildren<QWidget *>())
            shown.append(widget->toolTip());
        QSet<QKeySequence> taken;
        for (const QAction *action : fixture.window->findChildren<QAction *>()) {
            const QList<QObject *> places = action->associatedObjects();
            const bool inMenu =
                std::any_of(places.begin(), places.end(), [](QObject *place) { return qobject_cast<QMenu *>(place); });
            for (const QKeySequence &shortcut : action->shortcuts()) {
                QVERIFY2(!taken.contains(shortcut), qUtf8Printable(shortcut.toString()));
                taken.insert(shortcut);
            }
            const QString text = action->shortcut().toString();
            QVERIFY2(text.isEmpty() || inMenu || !shown.filter(text).isEmpty(), qUtf8Printable(action->objectName()));
        }
        QVERIFY(taken.size() > 8);
    }

    void fitsItsTexts_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<State>("state");
        for (const Language language : allLanguages)
            for (const QSize &size : {QSize(800, 600), QSize(560, 400)})
                for (const auto &[name, state] : states)
                    QTest::addRow("%s %d %s", qPrintable(languageCode(language)), size.width(), name)
                        << language << size << state;
    }

    void fitsItsTexts()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        QFETCH(State, state);
        const WindowFixture fixture(language, size);
        state(fixture);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window->size(), size);
        QCOMPARE(clippedIn(*fixture.window), QString());
        const QLineEdit &box = fixture.box();
        if (size.width() >= 800)
            QVERIFY(QFontMetrics(box.font()).horizontalAdvance(box.placeholderText()) < box.width() - 60);
    }

    void fitsTheDialogs()
    {
        for (const Language language : allLanguages) {
            const LanguageSwitcher languages(language);
            dressApplication();
            AboutDialog about(shippedCatalog(), language);
            ReportDialog report(u"Record: sip/487 Request Terminated"_s);
            for (QDialog *dialog : {static_cast<QDialog *>(&about), static_cast<QDialog *>(&report)}) {
                dialog->show();
                QCoreApplication::processEvents();
                QCOMPARE(clippedIn(*dialog), QString());
                QVERIFY(dialog->width() < 800 && dialog->height() < 600);
            }
        }
    }

private:
    static int code(int number) { return shippedCatalog().indexOf({u"sip"_s, number}); }

    static void checkNames(const QList<Stop> &english, const QList<Stop> &japanese)
    {
        QCOMPARE(english.size(), japanese.size());
        QSet<QString> seen;
        for (qsizetype index = 0; index < english.size(); ++index) {
            const Stop &stop = english[index];
            const QByteArray where = (stop.object + u": "_s + stop.name + u" / "_s + japanese[index].name).toUtf8();
            QCOMPARE(japanese[index].object, stop.object);
            QVERIFY2(!stop.name.isEmpty() && stop.name != stop.object, where);
            QVERIFY2(stop.name != japanese[index].name, where);
            for (const QString &name : {stop.name, japanese[index].name}) {
                QVERIFY2(!seen.contains(stop.siblingsOf + name), where);
                seen.insert(stop.siblingsOf + name);
            }
        }
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
