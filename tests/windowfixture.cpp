// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include "appearance.h"
#include "codelistmodel.h"
#include "embeddedcatalog.h"
#include "fonts.h"
#include "windowstyle.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTest>
#include <QTextBlock>

namespace Kotae {

namespace {

QTextCursor findLink(const QTextDocument &document, const QString &address)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            if (fragment.fragment().charFormat().anchorHref() != address)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(fragment.fragment().position() + 1);
            return cursor;
        }
    }
    return {};
}

} // namespace

const Catalog &shippedCatalog()
{
    static const std::unique_ptr<Catalog> catalog = [] {
        QString error;
        std::unique_ptr<Catalog> opened = embeddedCatalog(&error);
        if (!opened)
            qFatal("%s", qPrintable(error));
        return opened;
    }();
    return *catalog;
}

void dressApplication()
{
    QApplication::setStyle(new WindowStyle);
    static const QFont system = QApplication::font();
    QApplication::setFont(applicationFont(system));
    applyAppearance(Appearance::Light);
}

WindowFixture::WindowFixture(const QString &settingsFile, Language firstLanguage)
    : settings(std::make_unique<Settings>(settingsFile.isEmpty() ? m_folder.file() : settingsFile))
    , languages(std::make_unique<LanguageSwitcher>(settings->language().value_or(firstLanguage)))
{
    dressApplication();
    QObject::connect(settings.get(), &Settings::appearanceChanged, settings.get(), applyAppearance);
    window = std::make_unique<MainWindow>(shippedCatalog(), *settings, *languages);
}

WindowFixture::WindowFixture(Language language, const QSize &size) : WindowFixture(QString(), language)
{
    window->resize(size);
    open();
}

WindowFixture::WindowFixture(const QString &settingsFile) : WindowFixture(settingsFile, Language::English)
{
    open();
}

void WindowFixture::open() const
{
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not become active");
}

QList<int> WindowFixture::rows() const
{
    QList<int> numbers;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        numbers.append(list().model()->index(row, 0).data(CodeListModel::NumberRole).toInt());
    return numbers;
}

QList<int> WindowFixture::selected() const
{
    QList<int> numbers;
    for (const int row : list().selectedRows())
        numbers.append(list().model()->index(row, 0).data(CodeListModel::NumberRole).toInt());
    return numbers;
}

QList<int> WindowFixture::shown() const
{
    QList<int> numbers;
    for (const QString &title : article().article().title.split(QStringLiteral(" ⇄ ")))
        numbers.append(title.section(u' ', 0, 0).toInt());
    return numbers;
}

QString WindowFixture::status() const
{
    const auto &bar = find<QStatusBar>("statusBar");
    return bar.currentMessage().isEmpty() ? bar.findChild<QLabel *>()->text() : bar.currentMessage();
}

QString WindowFixture::emptyText() const
{
    const bool empty = find<QStackedWidget>("listStack").currentWidget()->objectName() == QStringLiteral("emptyPage");
    return empty ? find<QLabel>("emptyLabel").text() : QString();
}

void WindowFixture::type(const QString &text) const
{
    box().setFocus();
    box().selectAll();
    press(Qt::Key_Delete);
    // Keys have Latin letters; what is typed in Japanese comes from an input method.
    for (const QChar letter : text) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&box(), &key);
    }
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void WindowFixture::clickRow(int number, Qt::KeyboardModifiers modifiers) const
{
    const QModelIndex index = list().model()->index(int(rows().indexOf(number)), 0);
    list().scrollTo(index);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, list().visualRect(index).center());
}

bool WindowFixture::clickLink(const QString &address) const
{
    const QTextCursor link = findLink(*article().document(), address);
    if (link.isNull())
        return false;
    QRect place = article().cursorRect(link);
    article().verticalScrollBar()->setValue(article().verticalScrollBar()->value() + place.top() - article().height() / 2);
    place = article().cursorRect(link);
    QTest::mouseClick(article().viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    return true;
}

} // namespace Kotae
