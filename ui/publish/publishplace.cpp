// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publishplace.h"

#include "editing/later.h"
#include "preflight/preflight.h"
#include "preflight/waivers.h"
#include "site/pairs.h"
#include "ui/publish/changespane.h"
#include "ui/publish/findingspane.h"
#include "ui/publish/publishhead.h"
#include "ui/publish/siteform.h"
#include "ui/support/dialogs.h"
#include "ui/support/theme.h"

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

constexpr qint64 manyPages = 20'000; // takes long, and some hosts take no site of that size
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

Preflight findAll(const std::shared_ptr<const Contents> &contents, const QString &person)
{
    using enum PairPolicy;
    Preflight found;
    found.findings = preflight::findProblems(*contents, QDate::currentDate(), person);
    found.tools = std::ranges::count_if(contents->tools, isListed);
    found.chosen = qint64(contents->comparisons.size());
    for (const PairPolicy policy : {None, Category, All})
        found.pairs.at(size_t(policy)) = site::countByPolicy(*contents, policy);
    return found;
}

} // namespace

PublishPlace::PublishPlace(DeskSession &session, Dialogs &dialogs, QAction *publish,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_action(publish)
    , m_contents(session)
    , m_look(session)
    , m_publisher(session)
    , m_head(new PublishHead(publish))
    , m_tabs(new QTabWidget)
    , m_form(new SiteForm(session, dialogs))
    , m_findings(new FindingsPane)
    , m_changes(new ChangesPane)
{
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
            [this](int tab) { m_look.setChangesWatched(isVisible() && tab == Changes); });
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
    connect(&m_contents, &ContentsLoader::fetched, this, &PublishPlace::findAgain);
    connect(&m_session, &DeskSession::authorChanged, this, &PublishPlace::findAgain);
    connect(&m_contents, &ContentsLoader::failed, this,
            [this](const Error &error) { m_findings->setWaiting(error.text()); });
    connect(&m_look, &PublishPreview::found, this, &PublishPlace::showLast);
    connect(&m_look, &PublishPreview::sized, this, &PublishPlace::showSize);
    connect(&m_look, &PublishPreview::looking, this, [this] {
        m_head->setSize(tr("Counting the pages…"));
        m_changes->setWaiting(tr("Comparing the desk with the folder…"));
    });
    connect(&m_look, &PublishPreview::looked, m_changes, &ChangesPane::setReport);
    connect(&m_look, &PublishPreview::diffed, m_changes, &ChangesPane::setDiff);
    connect(&m_look, &PublishPreview::withheld, m_changes, &ChangesPane::withholdDiff);
    connect(&m_look, &PublishPreview::failed, this, [this](const Error &error) {
        m_head->setSize(tr("Not known"));
        m_head->setWarning(error.text());
        m_changes->setWaiting(error.text());
    });
    connect(m_changes, &ChangesPane::diffRequested, &m_look, &PublishPreview::diff);
}

void PublishPlace::connectHead()
{
    connect(m_head, &PublishHead::folderRequested, this, &PublishPlace::chooseFolder);
    connect(m_head, &PublishHead::openRequested, this,
            [this] { m_dialogs.openInBrowser(QUrl::fromLocalFile(indexOf(m_folder))); });
    connect(m_head, &PublishHead::cancelRequested, this, [this] {
        if (m_publisher.isRunning())
            m_publisher.cancel();
        else
            end();
    });
}

void PublishPlace::connectPublisher()
{
    connect(&m_publisher, &Publisher::progressed, m_head, &PublishHead::setPace);
    connect(&m_publisher, &Publisher::finished, this, &PublishPlace::tellDone);
    connect(&m_publisher, &Publisher::stopped, this, [this](const QString &message) {
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

// Another desk: whatever was said is of the one before.
void PublishPlace::adopt()
{
    ++m_start;
    ++m_search;
    if (!m_publisher.isRunning()) // or it tells when it has stopped
        end();
    m_found = {};
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
    m_look.setFolder(folder);
}

bool PublishPlace::focus(const FieldRef &field)
{
    m_tabs->setCurrentIndex(Settings);
    return field.record.kind == Kind::Site && m_form->focus(field.field);
}

std::optional<HomeState> PublishPlace::home() const
{
    const Record *record = m_session.workingCopy().site();
    if (!record || !m_contents.contents())
        return {};
    HomeState state{.contents = m_contents.contents(),
                    .site = Site::from(*record),
                    .roster = m_session.workingCopy().roster(),
                    .themeFolder = {},
                    .person = m_session.queue().author()};
    const QString theme = state.site.theme.trimmed();
    if (!theme.isEmpty()) // meant from where the desk is
        state.themeFolder = QFileInfo(m_session.path()).absoluteDir().absoluteFilePath(theme);
    return state;
}

void PublishPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!focusWidget()) // or the next key of who came by one might publish
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
    m_look.setChangesWatched(watched && m_tabs->currentIndex() == Changes);
    m_look.setWatched(watched);
    m_contents.setWatched(watched);
}

bool PublishPlace::chooseFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
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

void PublishPlace::publish()
{
    if (!m_session.isOpen() || m_isBusy || (m_folder.isEmpty() && !chooseFolder()))
        return;
    m_isBusy = true;
    m_action->setEnabled(false);
    m_head->tellDone({});
    m_head->setRunning(true);
    m_head->setPace(Progress{});
    m_look.setPaused(true);
    m_session.queue().afterAll([this, start = m_start] {
        if (start == m_start)
            check();
    });
}

void PublishPlace::check()
{
    later(this, m_session.desk().ask([](Desk &desk) { return desk.contents(); }),
          [this, start = m_start](const Result<Contents> &contents) {
              if (start != m_start)
                  return;
              if (!contents) {
                  end();
                  m_head->tellFault(contents.error().text());
                  return;
              }
              find(std::make_shared<const Contents>(*contents), [this, start] {
                  if (start == m_start)
                      startUnlessErrors();
              });
          });
}

void PublishPlace::startUnlessErrors()
{
    QStringList errors;
    for (const Finding &finding : m_found.findings) {
        if (isOpenError(finding))
            errors += finding.message;
    }
    if (!errors.isEmpty()) {
        const int start = m_start;
        const int answer = m_dialogs.ask(
            window(), {tr("Errors before publishing"),
                       tr("The check found %n error(s).", nullptr, int(errors.size())),
                       errors.mid(0, errorsQuoted).join(QStringLiteral("\n\n")),
                       {tr("Show them"), tr("Publish anyway"), tr("Cancel")}});
        if (start != m_start)
            return; // another desk came while the question stood there
        if (answer != 1)
            end();
        if (answer == 0)
            m_tabs->setCurrentIndex(Findings);
        if (answer != 1)
            return;
    }
    m_publisher.start(m_folder);
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
    ++m_start;
    m_isBusy = false;
    m_action->setEnabled(m_session.isOpen());
    m_head->setRunning(false);
    m_look.setPaused(false);
}

// Another desk, or another person, from whom other panels are hidden.
void PublishPlace::findAgain()
{
    if (!m_contents.contents())
        return;
    find(m_contents.contents(), {});
    emit homeChanged();
}

void PublishPlace::find(const std::shared_ptr<const Contents> &contents,
                        const std::function<void()> &then)
{
    later(this, QtConcurrent::run(&findAll, contents, m_session.queue().author()),
          [this, then, search = ++m_search](const Preflight &found) {
              if (search == m_search) {
                  m_found = found;
                  m_findings->setFindings(found.findings);
                  showPairs();
                  showCounts();
              }
              if (then)
                  then();
          });
}

void PublishPlace::jump(const Finding &finding)
{
    const RecordRef &record = finding.field.record;
    Id tool = record.kind == Kind::Tool ? record.id : Id();
    if (record.kind == Kind::Seat && m_contents.contents()) {
        for (const Tool &candidate : m_contents.contents()->tools) {
            const auto &seats = candidate.scorecard.seats();
            if (std::ranges::find(seats, record.id, &Seat::id) != seats.end())
                tool = candidate.id;
        }
    }
    emit fieldRequested(finding.field, tool);
}

void PublishPlace::waive(Finding finding)
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
    const auto pairs = m_found.pairs.at(size_t(policy())) + m_found.chosen;
    m_head->setWarning(size.pages < manyPages
                           ? QString()
                           : tr("%1 tools make %2 pairs, each with a page of its own. That is %3 "
                                "on the disk and will take a while; some hosts take no site of "
                                "that size.")
                                 .arg(number(m_found.tools), number(pairs), bytes));
}

PairPolicy PublishPlace::policy() const
{
    const Record *site = m_session.workingCopy().site();
    return site ? Site::from(*site).pairs : PairPolicy::None;
}

void PublishPlace::showPairs()
{
    if (!m_contents.contents()) {
        m_form->tellPairs({});
        return;
    }
    m_form->tellPairs(tr("%1 comparisons are chosen by editors; this adds %2 from %3 tools that "
                         "are ready or published.")
                          .arg(number(m_found.chosen), number(m_found.pairs.at(size_t(policy()))),
                               number(m_found.tools)));
}

void PublishPlace::showCounts()
{
    const int open = m_findings->count(FindingsModel::Group::Open);
    m_tabs->setTabText(Findings, open > 0 ? tr("Problems: %1").arg(number(open)) : tr("Problems"));
}

} // namespace vd::ui

#include "moc_publishplace.cpp"
