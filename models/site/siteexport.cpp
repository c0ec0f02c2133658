// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/siteexport.h"

#include "panel/publishedverdict.h"
#include "site/parallel.h"
#include "site/sitefiles.h"
#include "site/tr.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace vd::site {

namespace {

constexpr size_t samplesOfKind = 12;

bool isPagePath(const std::string &path)
{
    return path.ends_with(".html");
}

// A folder that a desk names is meant from where the desk is.
QString themeFolder(const QString &named, const QString &deskPath)
{
    if (named.trimmed().isEmpty())
        return {};
    return QFileInfo(deskPath).absoluteDir().absoluteFilePath(named.trimmed());
}

// What happened to the files between two manifests, which both are sorted by path.
std::vector<ExportReport::FileChange> changesBetween(const Manifest &last, const Manifest &next)
{
    using enum ExportReport::FileChange::Kind;
    std::vector<ExportReport::FileChange> changes;
    auto before = last.files.begin();
    auto after = next.files.begin();
    while (before != last.files.end() || after != next.files.end()) {
        const bool gone = after == next.files.end() ||
                          (before != last.files.end() && before->path < after->path);
        const bool isNew = !gone && (before == last.files.end() || after->path < before->path);
        if (gone)
            changes.push_back({Removed, before->path});
        else if (isNew)
            changes.push_back({Added, after->path});
        else if (before->hash != after->hash)
            changes.push_back({Changed, after->path});
        if (!isNew)
            ++before;
        if (!gone)
            ++after;
    }
    return changes;
}

} // namespace

class SiteExport::Work
{
public:
    explicit Work(const ExportOptions &chosen)
        : options(chosen)
    {
    }

    const Manifest &last() const { return publication ? publication->last() : inspected; }
    bool cards() const { return options.cards || site.cards; }

    // Of what makes every file another when it changes, besides the desk.
    Digest recipe() const
    {
        const QByteArray &identity = theme->identity();
        Digester digester;
        digester.add(QStringLiteral(VERDICTDESK_VERSION));
        digester.add(std::string_view(identity.data(), size_t(identity.size())));
        return digester.add(qint64(cards())).digest();
    }

    void findHeld();
    void matchFiles();
    Result<bool> isUpToDate(Snapshot &snapshot) const;
    Result<void> countTies(Snapshot &snapshot);
    Result<void> readNeeded(Snapshot &snapshot);
    bool isDirty(size_t file) const;
    const PlannedFile *dirtyFile(const std::string &path) const; // nullptr: none, or as it was
    const FileEntry *lastEntry(size_t file) const;

    Result<FileEntry> makeEntry(size_t file, bool staging); // without its path
    Result<Manifest> render(Progress &progress, bool staging);
    ExportReport report(const Manifest &next) const;

    ExportOptions options;
    QString deskPath;
    QString folder;
    Id desk;
    Site site;
    std::optional<page::Theme> theme;
    std::unique_ptr<Publication> publication;
    Manifest inspected;             // without a publication
    std::vector<char> held;         // as last().files: whether it stands there still
    std::unique_ptr<Source> source; // none: everything is up to date
    std::unique_ptr<Plan> plan;
    std::unique_ptr<SiteFiles> files;
    std::vector<qint32> before; // as the plan's files: the number in last().files, or -1
    qint64 heldTies = 0;
};

void SiteExport::Work::findHeld()
{
    held.assign(last().files.size(), 0);
    constexpr size_t chunk = 512;
    const std::atomic<bool> never = false;
    const auto checked = inParallel(
        (held.size() + chunk - 1) / chunk, never, [&](size_t part) -> Result<void> {
            const size_t first = part * chunk;
            const size_t count = std::min(chunk, held.size() - first);
            publication->findHeld(std::span(last().files).subspan(first, count),
                                  std::span(held).subspan(first, count));
            return {};
        });
    Q_ASSERT(checked);
}

void SiteExport::Work::matchFiles()
{
    before.assign(plan->files().size(), -1);
    size_t old = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        const std::string &path = plan->files()[i].path;
        while (old < last().files.size() && last().files[old].path < path)
            ++old;
        if (old < last().files.size() && last().files[old].path == path)
            before[i] = qint32(old);
    }
}

Result<bool> SiteExport::Work::isUpToDate(Snapshot &snapshot) const
{
    if (options.rewrite || last().isEmpty() || last().recipe != recipe() ||
        std::ranges::find(held, 0) != held.end())
        return false;
    VD_TRY_AS(position, snapshot.position());
    if (position != last().position)
        return false;
    return Source::continues(snapshot, last());
}

bool SiteExport::Work::isDirty(size_t file) const
{
    const FileEntry *entry = lastEntry(file);
    return options.rewrite || !entry || entry->key != plan->files()[file].key;
}

const PlannedFile *SiteExport::Work::dirtyFile(const std::string &path) const
{
    if (!files)
        return nullptr;
    const auto &planned = plan->files();
    const auto file = std::ranges::lower_bound(planned, path, {}, &PlannedFile::path);
    const bool isThere = file != planned.end() && file->path == path;
    return isThere && isDirty(size_t(file - planned.begin())) ? &*file : nullptr;
}

// Of the same file, if it stands in the folder as it was left there.
const FileEntry *SiteExport::Work::lastEntry(size_t file) const
{
    const qint32 entry = before[file];
    return entry >= 0 && held[size_t(entry)] ? &last().files[size_t(entry)] : nullptr;
}

// Even where nothing is to be published anew: what is held stays held until somebody settles it.
Result<void> SiteExport::Work::countTies(Snapshot &snapshot)
{
    if (site.tie != TiePolicy::Hold)
        return {};
    VD_TRY_AS(tools, snapshot.briefTools());
    heldTies = std::ranges::count_if(tools, [this](const BriefTool &brief) {
        return isListed(brief.tool) && publishedVerdict(brief.tool, site).isHeld;
    });
    return {};
}

Result<void> SiteExport::Work::readNeeded(Snapshot &snapshot)
{
    std::vector<quint32> needed;
    for (size_t i = 0; i < plan->files().size(); ++i) {
        if (isDirty(i))
            plan->addWhole(plan->files()[i], needed);
    }
    std::ranges::sort(needed);
    const auto rest = std::ranges::unique(needed);
    needed.erase(rest.begin(), rest.end());
    return source->readWhole(snapshot, needed);
}

Result<FileEntry> SiteExport::Work::makeEntry(size_t file, bool staging)
{
    const PlannedFile &planned = plan->files()[file];
    const FileEntry *entry = lastEntry(file);
    if (!isDirty(file))
        return FileEntry{{}, entry->hash, entry->size, entry->key};
    VD_TRY_AS(bytes, files->render(planned));
    FileEntry made{{}, digestOf(bytes), qint64(bytes.size()), planned.key};
    const bool isSame = entry && entry->hash == made.hash && entry->size == made.size;
    if (staging && !isSame)
        VD_TRY(publication->stage(planned.path, bytes));
    return made;
}

Result<Manifest> SiteExport::Work::render(Progress &progress, bool staging)
{
    progress.total = std::ranges::count_if(
        plan->files(), [](const PlannedFile &file) { return isPage(file.kind); });
    progress.phase = Progress::Rendering;
    Manifest next;
    next.desk = desk.text();
    next.position = source->position();
    next.recipe = recipe();
    next.journal = source->journal();
    for (size_t i = 0; i < source->contents().tools.size(); ++i)
        next.tools.emplace_back(source->contents().tools[i].id, source->digest(quint32(i)));
    std::ranges::sort(next.tools);
    next.files.resize(plan->files().size());
    VD_TRY(inParallel(next.files.size(), progress.stop, [&](size_t i) -> Result<void> {
        VD_TRY_AS(entry, makeEntry(i, staging));
        next.files[i] = std::move(entry);
        progress.done += isPage(plan->files()[i].kind);
        return {};
    }));
    if (progress.stop)
        return inputError(
            SiteTr::tr("Publishing was cancelled. The site in %1 is unchanged.").arg(folder));
    for (size_t i = 0; i < next.files.size(); ++i)
        next.files[i].path = staging ? plan->takePath(i) : plan->files()[i].path;
    return next;
}

ExportReport SiteExport::Work::report(const Manifest &next) const
{
    ExportReport report;
    report.changes = changesBetween(last(), next);
    report.files = qint64(next.files.size());
    report.held = heldTies;
    for (const FileEntry &file : next.files) {
        report.pages += isPagePath(file.path);
        report.bytes += file.size;
    }
    const auto written = std::ranges::count_if(report.changes, [](const auto &change) {
        return change.kind != ExportReport::FileChange::Removed;
    });
    report.unchanged = report.files - qint64(written);
    return report;
}

SiteExport::SiteExport(const ExportOptions &options)
    : m_work(std::make_unique<Work>(options))
{
}

SiteExport::~SiteExport() = default;

Result<void> SiteExport::prepare(Desk &desk)
{
    VD_TRY_AS(moment, desk.snapshot());
    VD_TRY_AS(record, moment.site());
    m_work->desk = record.id();
    m_work->site = Site::from(record);
    m_work->deskPath = desk.path();
    return {};
}

Result<void> SiteExport::open(const QString &folder)
{
    m_work->folder = folder;
    VD_TRY(loadTheme());
    VD_TRY_AS(publication, Publication::open(folder, m_work->desk.text(), m_work->deskPath));
    m_work->publication = std::move(publication);
    m_work->findHeld();
    return {};
}

Result<void> SiteExport::inspect(const QString &folder)
{
    m_work->folder = folder;
    VD_TRY(loadTheme());
    VD_TRY_AS(last, Publication::inspect(folder, m_work->desk.text()));
    m_work->inspected = std::move(last);
    m_work->held.assign(m_work->inspected.files.size(), 1);
    return {};
}

Result<void> SiteExport::loadTheme()
{
    const QString named = themeFolder(m_work->site.theme, m_work->deskPath);
    auto theme = named.isEmpty() ? page::Theme::load() : page::Theme::load(named);
    if (!theme)
        return failed(std::move(theme.error()));
    m_work->theme = std::move(*theme);
    return {};
}

Result<void> SiteExport::read(Desk &desk)
{
    Work &work = *m_work;
    VD_TRY_AS(moment, desk.snapshot());
    VD_TRY(work.countTies(moment));
    VD_TRY_AS(upToDate, work.isUpToDate(moment));
    if (upToDate)
        return {};
    VD_TRY_AS(source, Source::read(moment, work.last(), work.cards()));
    work.source = std::make_unique<Source>(std::move(source));
    VD_TRY_AS(plan, Plan::make(*work.source, *work.theme));
    work.plan = std::make_unique<Plan>(std::move(plan));
    work.matchFiles();
    VD_TRY(work.readNeeded(moment));
    work.files = std::make_unique<SiteFiles>(*work.source, *work.plan, *work.theme);
    return {};
}

ExportSize SiteExport::size() const
{
    const Work &work = *m_work;
    ExportSize size;
    if (!work.plan) {
        const ExportReport report = work.report(work.last());
        return {report.pages, report.bytes};
    }
    struct Kind
    {
        qint64 files = 0;
        qint64 samples = 0;
        qint64 bytes = 0; // of the samples
    };
    std::map<FileKind, Kind> kinds;
    for (size_t i = 0; i < work.plan->files().size(); ++i) {
        const PlannedFile &file = work.plan->files()[i];
        Kind &kind = kinds[file.kind];
        size.pages += isPage(file.kind);
        ++kind.files;
        if (kind.samples == samplesOfKind)
            continue;
        if (auto entry = m_work->makeEntry(i, false)) {
            ++kind.samples;
            kind.bytes += entry->size;
        }
    }
    for (const auto &[name, kind] : kinds)
        size.bytes += kind.samples > 0 ? kind.bytes * kind.files / kind.samples : 0;
    return size;
}

Result<ExportReport> SiteExport::publish(Progress &progress)
{
    Work &work = *m_work;
    QElapsedTimer timer;
    timer.start();
    if (!work.plan)
        return work.report(work.last());
    VD_TRY_AS(next, work.render(progress, true));
    work.files.reset(); // the parts of all tools are not needed any more, and are large
    ExportReport report = work.report(next);
    progress.phase = Progress::Publishing;
    VD_TRY(work.publication->publish(next));
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

Result<ExportReport> SiteExport::look(Progress &progress)
{
    Work &work = *m_work;
    QElapsedTimer timer;
    timer.start();
    if (!work.plan)
        return work.report(work.last());
    VD_TRY_AS(next, work.render(progress, false));
    ExportReport report = work.report(next);
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

std::optional<std::string> SiteExport::bytesOf(const std::string &path)
{
    const PlannedFile *file = m_work->dirtyFile(path);
    if (!file)
        return {};
    auto bytes = m_work->files->render(*file);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

bool SiteExport::tellsOf(const std::string &path, const std::set<Id> &tools) const
{
    const PlannedFile *file = m_work->dirtyFile(path);
    if (!file || tools.empty())
        return false;
    const auto &published = m_work->source->contents().tools;
    for (size_t i = 0; i < published.size(); ++i) {
        if (tools.contains(published[i].id) && m_work->plan->tellsOf(*file, quint32(i)))
            return true;
    }
    return false;
}

} // namespace vd::site
