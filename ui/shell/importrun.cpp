// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importrun.h"

#include "exchange/importpreview.h"
#include "ui/shell/importdialog.h"

#include <QFileInfo>
#include <QWidget>

namespace vd::ui {

namespace {

constexpr int dialogDelayMs = 200;

} // namespace

ImportRun::ImportRun(DeskSession &session, const QStringList &files, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_files(files)
    , m_desk(session.path())
    , m_dialog(new ImportDialog(files, &window))
{
    m_dialog->setWindowModality(Qt::WindowModal);
    connect(m_dialog, &ImportDialog::importRequested, this, &ImportRun::import);
    connect(m_dialog, &ImportDialog::cancelRequested, this, &ImportRun::cancel);
    connect(&session, &DeskSession::opened, this, [this] {
        if (!m_isWriting)
            cancel();
    });
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, m_dialog, &QDialog::show);
}

ImportRun::~ImportRun()
{
    if (m_progress) {
        m_progress->future().cancel();
        m_progress->finish();
    }
    delete m_dialog;
}

QFuture<void> ImportRun::beginProgress()
{
    m_progress = std::make_shared<QPromise<void>>();
    m_progress->start();
    return m_progress->future();
}

void ImportRun::start()
{
    emit statusMessage(tr("Reading %n file(s)…", nullptr, int(m_files.size())));
    m_dialog->watch(beginProgress(), 0); // the dialog itself comes later
    m_delay.start(dialogDelayMs);
    m_session.queue().afterAll([run = QPointer(this)] {
        if (!run)
            return;
        run->m_session.ask(
            run,
            [files = run->m_files, progress = run->m_progress](Desk &desk) {
                return previewImport(desk, files, Progress(progress));
            },
            [run](const Result<Preview> &preview) { run->onRead(preview); });
    });
}

void ImportRun::onRead(const Result<Preview> &preview)
{
    if (m_isOver)
        return;
    m_delay.stop();
    m_progress->finish();
    if (!preview) {
        end({}); // first, because the error is told by a dialog of its own
        emit failed(preview.error());
    } else if ((*preview)->records.empty()) {
        end(tr("The desk already contains all of it; nothing was changed."));
    } else {
        m_preview = *preview;
        m_dialog->setPreview(*m_preview);
        m_dialog->show();
    }
}

void ImportRun::import()
{
    m_isWriting = true;
    m_dialog->watch(beginProgress(), dialogDelayMs);
    const auto written = m_session.submitMany(
        tr("Import %1").arg(QFileInfo(m_files.constFirst()).fileName()),
        std::move(m_preview->plan.changes), BackupReason::Import, m_progress);
    then(this, written,
         [this, records = int(m_preview->records.size())](const DeskSession::Written &answer) {
             onWritten(answer, records);
         });
    m_preview.reset();
}

void ImportRun::onWritten(const DeskSession::Written &written, int records)
{
    if (!written && m_progress->isCanceled()) {
        end(tr("Nothing was imported."));
    } else if (!written) {
        end({});
        emit failed(written.error().error);
    } else if (m_session.path() != m_desk) {
        end(tr("%n record(s) imported into %1.", nullptr, records)
                .arg(QFileInfo(m_desk).fileName()));
    } else {
        end(tr("%n record(s) imported. Ctrl+Z takes them back.", nullptr, records));
    }
}

// The answer of the desk ends an import that is being written. If the desk cannot be written to,
// the import has not begun and no answer comes, so it ends here.
void ImportRun::cancel()
{
    m_progress->future().cancel();
    if (!m_isOver && (!m_isWriting || m_session.queue().failure()))
        end(tr("Nothing was imported."));
}

void ImportRun::end(const QString &message)
{
    m_isOver = true;
    m_delay.stop();
    m_dialog->hide();
    emit statusMessage(message);
    deleteLater();
}

} // namespace vd::ui

#include "moc_importrun.cpp"
