// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "fonts.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSplitter>
#include <QStringListModel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QListView *makeList(const QString &rows, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setUniformItemSizes(true);
    list->setModel(new QStringListModel(rows.split(u'\n', Qt::SkipEmptyParts), list));
    list->setCurrentIndex(list->model()->index(0, 0));
    return list;
}

QTextBrowser *makeArticle(const QString &html, QWidget *parent)
{
    auto *article = new QTextBrowser(parent);
    article->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    article->setHtml(html);
    return article;
}

} // namespace

/// bareprogram HTML ROWS: what any program with these widgets costs that shows this article and these rows, and does nothing
/// else. Kotae is measured against it.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setFont(Kotae::applicationFont(QApplication::font()));
    const QStringList arguments = QCoreApplication::arguments();
    const QString html = textOf(arguments.value(1));
    const QString rows = textOf(arguments.value(2));
    if (html.isEmpty() || rows.isEmpty())
        return 2;

    QMainWindow window;
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    auto *box = new QLineEdit(centre);
    auto *splitter = new QSplitter(centre);
    layout->addWidget(box);
    layout->addWidget(splitter, 1);
    splitter->addWidget(makeList(rows, splitter));
    splitter->addWidget(makeArticle(html, splitter));
    splitter->setSizes({340, 840});
    window.setCentralWidget(centre);
    window.resize(1180, 780);
    box->setFocus();
    window.show();
    return QApplication::exec();
}
