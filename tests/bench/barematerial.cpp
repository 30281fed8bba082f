// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "barehtml.h"
#include "codearticle.h"
#include "comparisonarticle.h"
#include "embeddedcatalog.h"
#include "palettes.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr int rowCount = 75;
/// What Qt takes where no desktop says otherwise.
constexpr qreal pointSize = 9;

QString articleHtml(const Catalog &catalog, Language language)
{
    return bareHtml(articleOf(catalog, catalog.indexOf({u"sip"_s, 487}), Wording(language)), lightPalette(), pointSize);
}

QString rows(const Catalog &catalog, Language language)
{
    QString text;
    for (int row = 0; row < rowCount; ++row) {
        const int code = row % catalog.size();
        text += catalog.title(code);
        if (language == Language::Japanese)
            text += u' ' + catalog.gloss(code);
        text += u'\n';
    }
    return text;
}

bool write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && file.commit();
}

} // namespace

} // namespace Kotae

/// barematerial FOLDER: writes what the bare program shows in each language: 487-en.html, rows-en.txt and the same with ja.
int main(int argc, char *argv[])
{
    using namespace Kotae;
    const QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    QString error;
    const std::unique_ptr<Catalog> catalog = embeddedCatalog(&error);
    bool written = catalog && catalog->size() > 0;
    for (const Language language : allLanguages) {
        const QString code = languageCode(language);
        written = written && write(folder.filePath(u"487-%1.html"_s.arg(code)), articleHtml(*catalog, language))
            && write(folder.filePath(u"rows-%1.txt"_s.arg(code)), rows(*catalog, language));
    }
    if (!written)
        QTextStream(stderr) << "barematerial: cannot write to " << folder.path() << ' ' << error << '\n';
    return written ? 0 : 1;
}
