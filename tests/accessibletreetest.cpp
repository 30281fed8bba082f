// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include "aboutdialog.h"
#include "reportdialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// What somebody can do something with, whatever has the focus.
bool isInteractive(const QAccessibleInterface &node)
{
    constexpr std::array roles{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::MenuItem, QAccessible::PopupMenu, QAccessible::List, QAccessible::ListItem,
        QAccessible::Tree, QAccessible::TreeItem, QAccessible::Link};
    return node.state().focusable || std::find(roles.begin(), roles.end(), node.role()) != roles.end();
}

bool isSensible(QAccessible::Role role)
{
    constexpr std::array roles{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Window};
    return std::find(roles.begin(), roles.end(), role) == roles.end();
}

QString described(const QAccessibleInterface &node)
{
    const QObject *object = node.object();
    const QString name = object ? object->objectName() : QString();
    return QLatin1String(object ? object->metaObject()->className() : "no object") + u' ' + name
        + u" (role %1)"_s.arg(int(node.role()));
}

/// The interactive nodes below one that a screen reader could not name, with the way to them.
void collectNameless(QAccessibleInterface &node, const QString &path, int &met, QStringList &nameless)
{
    for (int index = 0; index < node.childCount(); ++index) {
        QAccessibleInterface *child = node.child(index);
        // Rows that are scrolled away count as invisible too.
        if (!child || !child->isValid() || (child->object() && child->state().invisible))
            continue;
        const QString here = path + u" / "_s + described(*child);
        if (isInteractive(*child)) {
            ++met;
            const QString name = child->text(QAccessible::Name) + child->text(QAccessible::Value);
            if (name.trimmed().isEmpty() || !isSensible(child->role()))
                nameless.append(here + u": "_s + name);
        }
        collectNameless(*child, here, met, nameless);
    }
}

/// Opens something in the window; returns what has opened, or null for the window itself.
using Opener = QWidget *(*)(const WindowFixture &);

QWidget *openNothing(const WindowFixture &)
{
    return nullptr;
}

QWidget *openComparison(const WindowFixture &fixture)
{
    fixture.window->open(u"kotae:sip/301/487"_s);
    return nullptr;
}

QWidget *openFacets(const WindowFixture &fixture)
{
    fixture.action("actionFilter").trigger();
    return nullptr;
}

QWidget *openFindBar(const WindowFixture &fixture)
{
    fixture.action("actionFind").trigger();
    return nullptr;
}

QWidget *openNotice(const WindowFixture &fixture)
{
    fixture.type(u"184"_s);
    return nullptr;
}

QWidget *openNothingFound(const WindowFixture &fixture)
{
    fixture.type(u"zzzqqq"_s);
    return nullptr;
}

QWidget *openCompletions(const WindowFixture &fixture)
{
    fixture.type(u"header:"_s);
    return QApplication::activePopupWidget();
}

QWidget *openSearchHelp(const WindowFixture &fixture)
{
    fixture.action("actionSearchHelp").trigger();
    return QApplication::activePopupWidget();
}

} // namespace

Q_DECLARE_METATYPE(Kotae::Language)
Q_DECLARE_METATYPE(Opener)

/// The whole tree that a screen reader walks through: each thing that can be used has a name and a role.
class AccessibleTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEverything_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Opener>("opener");
        QTest::addColumn<int>("atLeast");
        const std::tuple<const char *, Opener, int> states[]{{"window", openNothing, 180}, {"comparison", openComparison, 180},
            {"facets", openFacets, 180}, {"find bar", openFindBar, 180}, {"notice", openNotice, 15},
            {"nothing found", openNothingFound, 15}, {"completions", openCompletions, 5}, {"search help", openSearchHelp, 1}};
        for (const Language language : allLanguages)
            for (const auto &[name, opener, atLeast] : states)
                QTest::addRow("%s, %s", name, qPrintable(languageCode(language))) << language << opener << atLeast;
    }

    void namesEverything()
    {
        QFETCH(Language, language);
        QFETCH(Opener, opener);
        QFETCH(int, atLeast);
        const WindowFixture fixture(language);
        QWidget *opened = opener(fixture);
        check(opened ? *opened : *fixture.window, atLeast);
        if (opened)
            opened->close();
    }

    void namesEveryEntryOfTheMenus_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::addRow("%s", qPrintable(languageCode(language))) << language;
    }

    void namesEveryEntryOfTheMenus()
    {
        QFETCH(Language, language);
        const WindowFixture fixture(language);
        const QList<QMenu *> menus = fixture.window->findChildren<QMenu *>();
        QVERIFY(menus.size() >= 8);
        for (QMenu *menu : menus) {
            menu->popup({});
            check(*menu, 1);
            menu->close();
        }
    }

    void namesEverythingInTheAboutDialog()
    {
        AboutDialog about(shippedCatalog(), Language::English);
        about.show();
        check(about, 2);
    }

    void namesEverythingInTheReportDialog()
    {
        ReportDialog report(u"Record: sip/487"_s);
        report.show();
        check(report, 3);
    }

private:
    static void check(QWidget &widget, int atLeast)
    {
        QCoreApplication::processEvents();
        int met = 0;
        QStringList nameless;
        collectNameless(*QAccessible::queryAccessibleInterface(&widget), widget.objectName(), met, nameless);
        QVERIFY2(nameless.isEmpty(), qUtf8Printable(nameless.first(std::min<qsizetype>(nameless.size(), 12)).join(u'\n')));
        QVERIFY2(met >= atLeast, qUtf8Printable(u"only %1 met in %2"_s.arg(met).arg(widget.objectName())));
    }
};

QTEST_MAIN(AccessibleTreeTest)
#include "accessibletreetest.moc"
