// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "embeddedcatalog.h"
#include "samples.h"
#include "search.h"
#include "searchform.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// What a search without an index does: it looks for the query in every text.
qsizetype naiveScan(const Catalog &catalog, const QString &query)
{
    const QByteArray form = searchForm(query).toUtf8();
    qsizetype found = 0;
    for (int code = 0; code < catalog.size() && !form.isEmpty(); ++code) {
        for (int field = 0; field < searchFieldCount; ++field)
            found += catalog.search().texts(code, SearchField(field)).indexOf(form) >= 0 ? 1 : 0;
    }
    return found;
}

/// The best of a few runs: what the machine does besides is not what is measured.
template <typename Action>
void addBest(Samples &samples, Action action)
{
    constexpr int runs = 3;
    Samples each;
    for (int run = 0; run < runs; ++run)
        each.add(action);
    samples.addBestOf(each);
}

} // namespace

} // namespace Kotae

/// searchtime QUERIES [CATALOG]: types each query of a file letter by letter and measures the search after each, beside a naive
/// scan for some of them.
int main(int argc, char *argv[])
{
    using namespace Kotae;
    constexpr int scanned = 20; // one in so many is also looked for by a scan, which takes long
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
    Samples scans;
    int keystroke = 0;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            const QString typed = query.left(length);
            addBest(samples, [&] { found += search(*catalog, parseQuery(*catalog, typed)).size(); });
            if (keystroke++ % scanned == 0)
                addBest(scans, [&] { found += naiveScan(*catalog, typed); });
        }
    }
    samples.print(u"search"_s, u"kotae"_s);
    scans.print(u"search"_s, u"scan"_s);
    return found > 0 ? 0 : 1;
}
