// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pageview.h"

namespace Kotae {

/// Stands where the article does when a query finds nothing: what there is to say of the query, and examples of others.
class NothingFoundPage : public PageView {
    Q_OBJECT

public:
    explicit NothingFoundPage(QWidget *parent = nullptr);

    /// notice is HTML with the links of a SearchNotice.
    void setNotice(const QString &notice);

Q_SIGNALS:
    /// One of the notice, or a QueryLink.
    void linkChosen(const QString &link);

protected:
    void renderAgain() override { refresh(); }
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_notice;
};

} // namespace Kotae
