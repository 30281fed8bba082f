// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "unknowncode.h"

#include "printable.h"

using namespace Qt::StringLiterals;

namespace Kotae {

QStringList UnknownCode::sentences(const UnknownNumber &unknown) const
{
    const Registry *registry = m_catalog.registry(unknown.registry);
    if (!registry)
        return {};
    QStringList sentences{tr("There is no %1 in “%2”.").arg(unknown.number).arg(registry->name.in(m_language))};
    if (!registry->unknown.contains(unknown.number))
        return sentences + registry->unknown.outside.in(m_language);
    if (unknown.countsAs)
        sentences.append(tr("Whoever does not know the number treats it as %1.").arg(title(unknown.registry, *unknown.countsAs)));
    QStringList neighbours;
    for (const int code : unknown.neighbours)
        neighbours.append(m_catalog.title(code));
    if (!neighbours.isEmpty())
        //: %1 are codes; the comma between them is a string of its own
        sentences.append(tr("Next to it: %1.").arg(neighbours.join(tr(", "))));
    return sentences;
}

QStringList UnknownCode::sentences(const QString &text) const
{
    if (const std::optional<UnknownNumber> unknown = unknownNumber(m_catalog, parseQuery(m_catalog, text)))
        return sentences(*unknown);
    return {tr("“%1” names no code.").arg(printable(text)),
        tr("A code is written sip/487, sip:487, \"SIP 487\" or 487. Words are for: kotae search")};
}

QStringList UnknownCode::sentences(const Query &query, const QString &text) const
{
    if (const std::optional<UnknownNumber> unknown = unknownNumber(m_catalog, query))
        return sentences(*unknown);
    return {tr("Nothing was found for “%1”.").arg(printable(text)), tr("Try fewer or other words. All codes: kotae list")};
}

QString UnknownCode::title(const QString &registry, int number) const
{
    const int code = m_catalog.indexOf({registry, number});
    return code < 0 ? QString::number(number) : m_catalog.title(code);
}

} // namespace Kotae
