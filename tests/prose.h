// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "registry.h"

namespace Kotae {

/// A text of the catalog in both languages, with the place where it stands.
struct ProseText {
    /// A paragraph of a section is made of sentences. A label may be a protocol token, the same in both languages.
    enum class Kind { Paragraph, Summary, Line, Label };

    QString file; ///< "sip/487.json"
    QString field; ///< "meaning[0]": the first paragraph
    Kind kind = Kind::Line;
    Bilingual text;

    /// "sip/487.json: meaning[0]: ", the beginning of a message
    QString place() const { return file + QStringLiteral(": ") + field + QStringLiteral(": "); }
};

QList<ProseText> proseOf(const Record &record, const QString &file);
QList<ProseText> proseOf(const PairNote &pair, const QString &file);
QList<ProseText> proseOf(const Registry &registry, const QString &file);

} // namespace Kotae
