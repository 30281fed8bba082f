// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "language.h"
#include "latesettings.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace Kotae {

enum class Appearance { System, Light, Dark };

/// What the window remembers from one start to the next, in a file of its own under the user's configuration folder. Values that
/// the file does not have, or has wrong, count as not set. A file that cannot be read as settings is kept under another name.
class Settings : public QObject {
    Q_OBJECT

public:
    explicit Settings(const QString &path = defaultPath(), QObject *parent = nullptr);

    static QString defaultPath();

    /// Nothing as long as the user has not chosen: then the system decides.
    std::optional<Language> language() const;
    void setLanguage(Language language);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QByteArray splitter() const;
    void setSplitter(const QByteArray &splitter);

    /// The size of article text in percent of the application font, 70 to 300.
    int zoom() const;
    void setZoom(int percent);

    /// Links: the place that was read last, those before it (the newest first) and those that the reader keeps.
    QString lastPlace() const;
    void setLastPlace(const QString &link);
    QStringList recent() const;
    void setRecent(const QStringList &links);
    QStringList favourites() const;
    void setFavourites(const QStringList &links);

    bool bothLanguages() const;
    void setBothLanguages(bool both);
    bool differencesOnly() const;
    void setDifferencesOnly(bool only);
    bool alwaysOnTop() const;
    void setAlwaysOnTop(bool onTop);
    /// The language of copies and prints; nothing for that of the window.
    std::optional<Language> copyLanguage() const;
    void setCopyLanguage(std::optional<Language> language);

    /// A sentence if the file could not be read or cannot be written; empty if all is well.
    QString problem() const;

Q_SIGNALS:
    void languageChanged(Kotae::Language language);
    void appearanceChanged(Kotae::Appearance appearance);
    void zoomChanged(int percent);
    void favouritesChanged();

private:
    bool flag(const QString &key) const;
    QStringList links(const QString &key) const;
    void setLinks(const QString &key, const QStringList &links);

    QString m_damagedCopy;
    LateSettings m_settings;
};

} // namespace Kotae
