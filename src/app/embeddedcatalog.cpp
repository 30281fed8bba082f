// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "embeddedcatalog.h"

#include <QResource>

namespace Kotae {

std::unique_ptr<Catalog> embeddedCatalog(QString *error)
{
    const QResource resource(QStringLiteral(":/kotae.catalog"));
    return Catalog::fromBytes(QByteArrayView(resource.data(), resource.size()), error);
}

std::unique_ptr<Catalog> openCatalog(const QString &file, QString *error)
{
    return file.isEmpty() ? embeddedCatalog(error) : Catalog::fromFile(file, error);
}

} // namespace Kotae
