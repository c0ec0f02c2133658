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

// One import of files into the open desk. Reads the files, shows what they would change, and writes
// the changes when the user agrees. The user can cancel it until it is committed. It deletes itself
// at its end. Closing the window or opening another desk cancels it, or waits if it is being
// written.
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
    const QString m_desk; // the path of the desk that receives the import
    QPointer<ImportDialog> m_dialog;
    QTimer m_delay; // before the dialog is shown, so that a fast import does not flicker
    DeskSession::ProgressPtr m_progress; // of the reading or of the writing
    Preview m_preview;
    bool m_isWriting = false;
    bool m_isOver = false;
};

} // namespace vd::ui
