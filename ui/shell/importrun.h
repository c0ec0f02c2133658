// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"

#include <QPointer>
#include <QTimer>

namespace vd {
struct ImportPreview;
}

namespace vd::ui {

class ImportDialog;

// One import of files into the open desk: reads them, shows what they would change, and writes it
// when it is told to. Can be cancelled until it is in the file, and deletes itself when it is over.
// Closing the window or opening another desk ends it, unless it is being written: then they wait.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    ImportRun(DeskSession &session, const QStringList &files, QWidget &window);
    ~ImportRun() override;

    void start();
    void cancel();

signals:
    void statusMessage(const QString &message);
    void failed(const vd::Error &error); // nothing was imported

private:
    using Preview = std::shared_ptr<ImportPreview>;

    QFuture<void> beginProgress();
    void onRead(const Result<Preview> &preview);
    void import();
    void onWritten(const DeskSession::Written &written, int records);
    void end(const QString &message);

    DeskSession &m_session;
    const QStringList m_files;
    const QString m_desk; // that is imported into
    QPointer<ImportDialog> m_dialog;
    QTimer m_delay; // of the dialog, so that it does not flicker where all goes fast
    DeskSession::ProgressPtr m_progress; // of the reading or of the writing
    Preview m_preview;
    bool m_isWriting = false;
    bool m_isOver = false;
};

} // namespace vd::ui
