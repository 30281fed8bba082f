// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "presentation.h"
#include "settings.h"

#include <QObject>

class QPrinter;

namespace Kotae {

/// What a reader takes along from a place: copies in several forms, links, prints and PDFs. Copies and prints are in the language
/// that the settings name, whatever the window shows.
class TakeAlong : public QObject {
    Q_OBJECT

public:
    enum class Form { PlainText, Markdown, Html };

    /// window is the parent of the dialogs. All must outlive this.
    TakeAlong(const Catalog &catalog, Settings &settings, QWidget *window);

    /// What the window shows now.
    void setShown(const Place &place, const Presentation &presentation);

    /// In all forms at once.
    void copyArticle();
    void copyAs(Form form);
    void copyLink();
    /// A display filter for Wireshark that finds the code, or both codes.
    void copyFilter();
    /// Shows what somebody needs who is to mend a mistake in the catalog: the record, its version and its source.
    void reportMistake();
    /// An address that no program opens.
    void copyAddress(const QUrl &address);
    void print();
    void savePdf();

Q_SIGNALS:
    /// What has been done, in a sentence.
    void done(const QString &sentence);

private:
    Article article() const;
    QString report(int code) const;
    void copyText(const QString &text, const QString &sentence);

    const Catalog &m_catalog;
    Settings &m_settings;
    QWidget *m_window;
    Place m_place;
    Presentation m_presentation;
};

} // namespace Kotae
