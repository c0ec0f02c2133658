// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "support/tempdesk.h"

#include <QTest>

namespace vd::test {

// A session of Ada's with the tool "mistral" in hand, anew for each test.
class SessionTest : public QObject
{
    Q_OBJECT

protected slots:
    void init();

private slots:
    void cleanup() { m_session.reset(); }

protected:
    void open();
    void load(const char *word);
    bool settle(); // until everything is written, and announced
    Result<void> drain();
    Value stored(const FieldRef &field);
    QStringList labels(); // of the journal, behind what init() did
    void stopTheDisk();   // no commit succeeds from now on

    const FieldRef tagline{tool("mistral"), Field::Tagline};
    const FieldRef name{tool("mistral"), Field::Name};
    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<DeskSession> m_session;
};

} // namespace vd::test
