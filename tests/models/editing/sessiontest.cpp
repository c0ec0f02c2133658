// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessiontest.h"

#include <QRegularExpression>
#include <QSignalSpy>

namespace vd::test {

void SessionTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_desk->apply("Personas", {newPersona("builder", 0), newPersona("skeptic", 1)});
    m_desk->apply("Panel", newPanel("mistral", "Mistral", {{"builder", 85}, {"skeptic", 41}}));
    m_desk->apply("Other", {newTool("other", "Other", 1)});
    m_session = std::make_unique<DeskSession>();
    m_session->setAuthor(text("Ada"));
    open();
    load("mistral");
}

void SessionTest::open()
{
    QSignalSpy opened(m_session.get(), &DeskSession::opened);
    m_session->open(m_desk->path());
    QVERIFY(opened.wait());
}

void SessionTest::load(const char *word)
{
    QSignalSpy loaded(m_session.get(), &DeskSession::toolsLoaded);
    m_session->load({idOf(word)});
    QVERIFY(loaded.wait());
}

bool SessionTest::settle()
{
    m_session->queue().flush();
    const bool isIdle = QTest::qWaitFor([this] { return m_session->queue().isIdle(); });
    (void)m_session->desk()
        .read([](const DeskReader &reader) { return reader.position(); })
        .result();
    QCoreApplication::processEvents();
    return isIdle;
}

Value SessionTest::stored(const FieldRef &field)
{
    return m_desk->get(field.record, field.field);
}

QStringList SessionTest::labels()
{
    QStringList labels;
    const auto history = (*m_desk)->reader()->history();
    for (const JournalEntry &entry : *history)
        labels += entry.edit.label;
    return labels.mid(3 + 1); // behind what init() did to a new desk
}

void SessionTest::stopTheDisk()
{
    m_desk->stopWriting();
}

Result<void> SessionTest::drain()
{
    auto drained = m_session->drain();
    while (!drained.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return drained.result();
}

} // namespace vd::test

#include "moc_sessiontest.cpp"
