// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskrescue.h"

#include "base/then.h"
#include "desk/salvage.h"
#include "editing/desksession.h"
#include "ui/support/dialogs.h"
#include "ui/support/noticebar.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>
#include <QtConcurrentRun>

namespace vd::ui {

namespace {

constexpr size_t shownLosses = 10;
constexpr qint64 smallestDesk = 4096; // bytes, one page; nothing can be read of a smaller file

QString lossesText(const Salvage &salvage)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(salvage.lost.size(), shownLosses); ++i) {
        const Problem &lost = salvage.lost[i];
        QStringList place = {lost.kind, lost.id, lost.field};
        place.removeAll(QString());
        lines += place.join(u' ') + QLatin1String(": ") + lost.problem;
    }
    if (salvage.lost.size() > shownLosses)
        lines += DeskRescue::tr("… \"verdictdesk-cli salvage\" lists all of them: %1.")
                     .arg(salvage.lost.size());
    return lines.join(u'\n');
}

} // namespace

DeskRescue::DeskRescue(DeskSession &session, Dialogs &dialogs, NoticeBar &notice, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_notice(notice)
    , m_window(window)
{
    connect(&session, &DeskSession::openFailed, this, &DeskRescue::onOpenFailed);
    connect(&session, &DeskSession::displaced, this, &DeskRescue::onDisplaced);
    connect(&session, &DeskSession::opened, this, [this] { m_notice.show({}); });
}

void DeskRescue::onOpenFailed(const QString &path, const Error &error)
{
    const QString title = tr("This desk cannot be opened");
    const QFileInfo info(path);
    if (error.kind != ErrorKind::Input || !info.isFile() || info.size() < smallestDesk) {
        m_dialogs.showMessage(&m_window, title, error.text());
        return;
    }
    const int answer = m_dialogs.ask(
        &m_window,
        {title,
         error.text(),
         tr("Verdict Desk can copy what can still be read of it into a new desk, and tells what is "
            "lost. The damaged file stays as it is."),
         {tr("Copy what can be read…"), tr("Close")}});
    if (answer == 0)
        salvage(path);
}

QString DeskRescue::askTarget(const QString &title, const QString &path, const QString &name)
{
    const QFileInfo info(path);
    const QString folder = info.dir().exists() ? info.absolutePath() : QDir::homePath();
    return m_dialogs.saveFile(&m_window, {title, folder + u'/' + name.arg(info.completeBaseName()),
                                          tr("Verdict desks (*.vdesk)"), QStringLiteral("vdesk")});
}

void DeskRescue::salvage(const QString &damaged)
{
    const QString target = askTarget(tr("Copy what can be read into a new desk"), damaged,
                                     tr("%1 (salvaged).vdesk"));
    if (target.isEmpty())
        return;
    const auto work = [damaged, target, author = m_session.queue().author()] {
        return salvageDesk(damaged, target, author);
    };
    then(this, QtConcurrent::run(work), [this, target](const Result<Salvage> &salvage) {
        if (!salvage) {
            m_dialogs.showMessage(&m_window, tr("No desk was made"), salvage.error().text());
            return;
        }
        m_session.open(target);
        m_dialogs.showMessage(&m_window, tr("A new desk was made"),
                              salvage->lost.empty() ? tr("Every record was copied. The history "
                                                         "stays in the damaged file.")
                                                    : tr("Not everything could be copied:") +
                                                          u'\n' + lossesText(*salvage));
    });
}

void DeskRescue::onDisplaced(const QString &reason)
{
    if (reason.isEmpty())
        m_notice.show({});
    else
        m_notice.show(reason, {{tr("Save a copy elsewhere…"), [this] { saveElsewhere(); }}});
}

// The copy takes the place of the file: what was typed since is written to the copy.
void DeskRescue::saveElsewhere()
{
    const QString target = askTarget(tr("Save a copy of the desk"), m_session.path(),
                                     tr("%1 (rescued).vdesk"));
    if (target.isEmpty())
        return;
    m_session.ask(
        this, [target](Desk &desk) { return desk.moveTo(target); },
        [this, target](const Result<void> &moved) {
            if (moved) {
                m_session.queue().retry();
                m_session.open(target);
            } else {
                m_dialogs.showMessage(&m_window, tr("The copy was not saved"),
                                      moved.error().text());
            }
        });
}

} // namespace vd::ui

#include "moc_deskrescue.cpp"
