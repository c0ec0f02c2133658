// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publishplace.h"

#include "preflight/waivers.h"
#include "ui/publish/changespane.h"
#include "ui/publish/findingspane.h"
#include "ui/publish/publishhead.h"
#include "ui/publish/siteform.h"
#include "ui/support/dialogs.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace vd::ui {

using preflight::Finding;
using preflight::Severity;

namespace {

enum Tab { Settings, Findings, Changes };

constexpr qint64 manyPages = 20'000; // slow, and too many for some web hosts
constexpr int errorsQuoted = 5;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

bool isOpenError(const Finding &finding)
{
    return finding.severity == Severity::Error && !finding.waived;
}

QString sizeWords(qint64 bytes)
{
    const int decimals = bytes < 1'000'000'000 ? 0 : 1; // it is an estimate
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

QString indexOf(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("index.html"));
}

} // namespace

PublishPlace::PublishPlace(DeskSession &session, Dialogs &dialogs, QAction *publish,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_action(publish)
    , m_preview(session, m_pool)
    , m_publisher(session, m_pool)
    , m_head(new PublishHead(publish))
    , m_tabs(new QTabWidget)
    , m_form(new SiteForm(session, dialogs))
    , m_findings(new FindingsPane)
    , m_changes(new ChangesPane)
{
    m_pool.setMaxThreadCount(1);
    makeTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    connectDesk();
    connectHead();
    connectPublisher();
    connectFindings();
    adopt();
}

void PublishPlace::makeTabs()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_tabs->setDocumentMode(true);
    m_tabs->insertTab(Settings, scroll, tr("Site settings"));
    m_tabs->insertTab(Findings, m_findings, tr("Problems"));
    m_tabs->insertTab(Changes, m_changes, tr("What will change"));
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this](int tab) { m_preview.setChangesWatched(isVisible() && tab == Changes); });
}

void PublishPlace::connectDesk()
{
    connect(&m_session, &DeskSession::opened, this, &PublishPlace::adopt);
    connect(&m_session, &DeskSession::restricted, this,
            [this] { m_findings->setReadOnly(!m_session.readOnlyReason().isEmpty()); });
    connect(&m_session, &DeskSession::shown, this, [this](const std::vector<FieldRef> &fields) {
        const auto isSeen = [](const FieldRef &field) {
            return field.record.kind == Kind::Site || field.record.kind == Kind::Persona;
        };
        if (std::ranges::any_of(fields, isSeen)) {
            showPairs();
            emit homeChanged();
        }
    });
    connect(&m_session, &DeskSession::authorChanged, this, [this] {
        m_contents.reset(); // they lack what was hidden from the former author
        emit homeChanged();
    });
    connect(&m_preview, &PublishPreview::read, this, &PublishPlace::onRead);
    connect(&m_preview, &PublishPreview::sized, this, &PublishPlace::showSize);
    connect(&m_preview, &PublishPreview::looking, this, [this] {
        m_head->setSize(tr("Counting the pages…"));
        m_changes->setWaiting(tr("Comparing the desk with the folder…"));
    });
    connect(&m_preview, &PublishPreview::looked, m_changes, &ChangesPane::setReport);
    connect(&m_preview, &PublishPreview::diffed, m_changes, &ChangesPane::setDiff);
    connect(&m_preview, &PublishPreview::withheld, m_changes, &ChangesPane::withholdDiff);
    connect(&m_preview, &PublishPreview::failed, this, [this](const Error &error) {
        m_head->setSize(tr("Not known"));
        m_head->setWarning(error.text());
        m_changes->setWaiting(error.text());
        if (!m_contents)
            m_findings->setWaiting(error.text());
    });
    connect(m_changes, &ChangesPane::diffRequested, &m_preview, &PublishPreview::diff);
}

void PublishPlace::connectHead()
{
    connect(m_head, &PublishHead::folderRequested, this, &PublishPlace::chooseFolder);
    connect(m_head, &PublishHead::openRequested, this,
            [this] { m_dialogs.openInBrowser(QUrl::fromLocalFile(indexOf(m_folder))); });
}

void PublishPlace::connectPublisher()
{
    connect(&m_publisher, &Publisher::checked, this,
            [this](const std::shared_ptr<const SiteCheck> &check) {
                showCheck(check);
                judge(*check);
            });
    connect(&m_publisher, &Publisher::finished, this, &PublishPlace::tellDone);
    connect(&m_publisher, &Publisher::stopped, this, [this] {
        const QString message =
            tr("Publishing was cancelled. The site in %1 is unchanged.").arg(m_folder);
        end();
        m_head->tellDone(message);
        emit statusMessage(message);
    });
    connect(&m_publisher, &Publisher::failed, this, [this](const Error &error) {
        end();
        m_head->tellFault(error.text());
        emit statusMessage(tr("The site was not published."));
    });
}

void PublishPlace::connectFindings()
{
    connect(m_findings, &FindingsPane::jumpRequested, this, &PublishPlace::jump);
    connect(m_findings, &FindingsPane::waiveRequested, this, &PublishPlace::waive);
    connect(m_findings, &FindingsPane::takeBackRequested, this, [this](const Finding &finding) {
        m_session.submit(tr("Take back a waiver"),
                         {preflight::withdrawWaiver(*m_session.workingCopy().site(), finding)});
    });
}

// Adopts another desk: all messages are about the former one.
void PublishPlace::adopt()
{
    if (!m_publisher.isRunning()) // else stopped() follows
        end();
    m_checks.drop();
    m_contents.reset();
    m_check.reset();
    m_findings->setWaiting(tr("Checking the desk…"));
    m_findings->setReadOnly(!m_session.readOnlyReason().isEmpty());
    m_head->setWarning({});
    m_head->tellDone({});
    showPairs();
    showCounts();
}

void PublishPlace::setFolder(const QString &folder)
{
    m_folder = folder;
    m_head->setFolder(folder);
    m_head->setLast(tr("Not published yet"), false);
    m_preview.setFolder(folder);
}

bool PublishPlace::focus(const FieldRef &field)
{
    m_tabs->setCurrentIndex(Settings);
    return field.record.kind == Kind::Site && m_form->focus(field.field);
}

std::optional<HomeState> PublishPlace::home() const
{
    const Record *record = m_session.workingCopy().site();
    if (!record || !m_contents)
        return {};
    return HomeState{.contents = m_contents,
                     .site = Site::from(*record),
                     .roster = m_session.workingCopy().roster()};
}

void PublishPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!focusWidget()) // otherwise focus lands on Publish, and Enter would publish
        m_tabs->tabBar()->setFocus();
    watch(true);
}

void PublishPlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watch(false);
}

void PublishPlace::watch(bool watched)
{
    m_preview.setChangesWatched(watched && m_tabs->currentIndex() == Changes);
    m_preview.setWatched(watched);
}

bool PublishPlace::chooseFolder()
{
    QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(documents).isDir())
        documents = QDir::homePath();
    const QString folder = m_dialogs.chooseFolder(window(), tr("Choose the folder of the site"),
                                                  m_folder.isEmpty() ? documents : m_folder);
    if (folder.isEmpty())
        return false;
    m_head->tellDone({});
    m_head->setWarning({});
    setFolder(folder);
    emit folderChosen(folder);
    return true;
}

void PublishPlace::lookAgain()
{
    m_preview.lookAgain();
}

void PublishPlace::publish()
{
    if (!m_session.isOpen() || m_publisher.isRunning() || (m_folder.isEmpty() && !chooseFolder()))
        return;
    m_action->setEnabled(false);
    m_head->tellDone({});
    const SiteReadingPtr known = m_preview.reading();
    m_preview.setPaused(true);
    m_publisher.start(m_folder, known);
    m_head->setRunning(true);
    m_head->watch(m_publisher.progress());
}

// Uses the findings of exactly the state that is about to be published.
void PublishPlace::judge(const SiteCheck &check)
{
    QStringList errors;
    for (const Finding &finding : check.findings) {
        if (isOpenError(finding))
            errors += finding.message;
    }
    if (errors.isEmpty()) {
        m_publisher.goOn();
        return;
    }
    const int answer = m_dialogs.ask(
        window(), {tr("Errors before publishing"),
                   tr("The check found %n error(s).", nullptr, int(errors.size())),
                   errors.mid(0, errorsQuoted).join(QStringLiteral("\n\n")),
                   {tr("Show them"), tr("Publish anyway"), tr("Cancel")}});
    if (!m_publisher.isRunning())
        return; // another desk was opened during the question
    if (answer == 1) {
        m_publisher.goOn();
        return;
    }
    m_publisher.drop();
    end();
    if (answer == 0)
        m_tabs->setCurrentIndex(Findings);
}

void PublishPlace::tellDone(const site::ExportReport &report)
{
    end();
    const auto removed = std::ranges::count(report.changes, FileChange::Removed, &FileChange::kind);
    const auto written = qint64(report.changes.size()) - removed;
    const QString message =
        report.changes.empty()
            ? tr("The site is published already: %1 pages, and none of them changed.")
                  .arg(number(report.pages))
            : tr("Published %1 pages: %2 files written, %3 removed.")
                  .arg(number(report.pages), number(written), number(removed));
    m_head->tellDone(message);
    emit statusMessage(message);
}

void PublishPlace::end()
{
    m_action->setEnabled(m_session.isOpen());
    m_head->setRunning(false);
    m_preview.setPaused(false);
}

void PublishPlace::onRead(const SiteReadingPtr &reading)
{
    m_contents = reading->contents;
    m_checks.then(this, QtConcurrent::run(&m_pool, &checkSite, m_contents),
                  [this](const auto &check) { showCheck(check); });
    if (reading->build)
        showLast(reading->last);
    emit homeChanged();
}

void PublishPlace::showCheck(const std::shared_ptr<const SiteCheck> &check)
{
    m_checks.drop(); // ignore a check that began earlier
    m_check = check;
    m_findings->setFindings(check->findings);
    showPairs();
    showCounts();
}

void PublishPlace::jump(const Finding &finding)
{
    const RecordRef &record = finding.field.record;
    Id tool = record.kind == Kind::Tool ? record.id : Id();
    if (record.kind == Kind::Seat && m_contents) {
        for (const Tool &candidate : m_contents->tools) {
            const auto &seats = candidate.scorecard.seats();
            if (std::ranges::find(seats, record.id, &Seat::id) != seats.end())
                tool = candidate.id;
        }
    }
    emit fieldRequested(finding.field, tool);
}

void PublishPlace::waive(const Finding &finding)
{
    const auto reason = m_dialogs.askText(
        window(), tr("Waive"),
        tr("%1\n\nWhy is it right to publish it like this?").arg(finding.message));
    if (!reason)
        return;
    const auto change = preflight::makeWaiver(*m_session.workingCopy().site(), finding, *reason,
                                              m_session.queue().author(),
                                              QDate::currentDate().toString(Qt::ISODate));
    if (change)
        m_session.submit(tr("Waive a finding"), {*change});
    else
        m_dialogs.showMessage(window(), tr("Not waived"), change.error().text());
}

void PublishPlace::showLast(const std::optional<site::LastSite> &last)
{
    if (!last) {
        m_head->setLast(tr("Not published yet"), false);
        return;
    }
    m_head->setLast(tr("%1 · %2 pages", "when, how many")
                        .arg(QLocale().toString(last->at, tr("d MMM yyyy, HH:mm", "date and time")),
                             number(last->pages)),
                    QFileInfo::exists(indexOf(m_folder)));
}

void PublishPlace::showSize(const site::ExportSize &size)
{
    const QString bytes = sizeWords(size.bytes);
    m_head->setSize(tr("%1 pages, about %2").arg(number(size.pages), bytes));
    const auto pairs = m_check ? m_check->pairs.at(size_t(policy())) + m_check->chosen : 0;
    m_head->setWarning(size.pages < manyPages || !m_check
                           ? QString()
                           : tr("%1 tools make %2 pairs, each with a page of its own. That is %3 "
                                "on the disk and will take a while; some hosts take no site of "
                                "that size.")
                                 .arg(number(m_check->tools), number(pairs), bytes));
}

PairPolicy PublishPlace::policy() const
{
    const Record *site = m_session.workingCopy().site();
    return site ? Site::from(*site).pairs : PairPolicy::None;
}

void PublishPlace::showPairs()
{
    if (!m_check) {
        m_form->tellPairs({});
        return;
    }
    m_form->tellPairs(tr("%1 comparisons are chosen by editors; this adds %2 from %3 tools that "
                         "are ready or published.")
                          .arg(number(m_check->chosen), number(m_check->pairs.at(size_t(policy()))),
                               number(m_check->tools)));
}

void PublishPlace::showCounts()
{
    const int open = m_findings->count(FindingsModel::Group::Open);
    m_tabs->setTabText(Findings, open > 0 ? tr("Problems: %1").arg(number(open)) : tr("Problems"));
}

} // namespace vd::ui

#include "moc_publishplace.cpp"
