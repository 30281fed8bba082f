// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "presentation.h"

#include "bilingual.h"
#include "codearticle.h"
#include "comparisonarticle.h"

namespace Kotae {

namespace {

Article inOneLanguage(const Catalog &catalog, const Place &place, Language language, bool differencesOnly)
{
    const Wording wording(language);
    if (!place.isComparison())
        return articleOf(catalog, place.code, wording);
    Article comparison = comparisonOf(catalog, place.code, place.other, wording);
    return differencesOnly ? withDifferencesOnly(std::move(comparison), wording) : comparison;
}

} // namespace

Article articleFor(const Catalog &catalog, const Place &place, const Presentation &presentation)
{
    const bool differencesOnly = presentation.differencesOnly;
    if (!presentation.bothLanguages)
        return inOneLanguage(catalog, place, presentation.language, differencesOnly);
    return sideBySide(inOneLanguage(catalog, place, presentation.language, differencesOnly),
        inOneLanguage(catalog, place, otherLanguage(presentation.language), differencesOnly));
}

} // namespace Kotae
