// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "embeddedcatalog.h"
#include "samples.h"
#include "search.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

/// searchtime QUERIES [CATALOG]: types each query of a file letter by letter and measures the search after each.
int main(int argc, char *argv[])
{
    using namespace Kotae;
    const QCoreApplication application(argc, argv);
    const QStringList queries = linesOf(QCoreApplication::arguments().value(1));
    const QString file = QCoreApplication::arguments().value(2);
    QString error;
    const std::unique_ptr<Catalog> catalog = openCatalog(file, &error);
    if (!catalog || queries.isEmpty()) {
        QTextStream(stderr) << "searchtime: no queries, or no catalog. " << error << '\n';
        return 1;
    }
    qsizetype found = search(*catalog, parseQuery(*catalog, queries.first())).size();
    Samples samples;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            samples.add([&] { found += search(*catalog, parseQuery(*catalog, query.left(length))).size(); });
    }
    samples.print(u"search"_s, u"kotae"_s);
    return found > 0 ? 0 : 1;
}
