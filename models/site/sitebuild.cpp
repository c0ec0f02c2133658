// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitebuild.h"

#include "panel/publishedverdict.h"
#include "site/parallel.h"
#include "site/publication.h"
#include "site/sitefiles.h"
#include "site/tr.h"

#include <QElapsedTimer>

#include <algorithm>

namespace vd::site {

namespace {

constexpr size_t samplesOfKind = 12;

qint64 pagesOf(const Plan &plan)
{
    return std::ranges::count_if(plan.files(),
                                 [](const PlannedFile &file) { return isPage(file.kind); });
}

} // namespace

class SiteBuild::Work
{
public:
    explicit Work(SiteTarget folder)
        : target(std::move(folder))
    {
    }

    const Manifest &last() const { return target.last; }
    Digest recipe() const;
    Result<bool> isUpToDate(const DeskReader &reader) const;
    Result<void> countTies(const DeskReader &reader);
    Result<void> makePlan(const DeskReader &reader, const std::vector<ToolRecords> *all);
    void matchFiles();
    Result<void> readNeeded(const DeskReader &reader);
    bool isDirty(size_t file) const;
    const PlannedFile *dirtyFile(
        const std::string &path) const; // nullptr: no such file, or unchanged
    const FileEntry *lastEntry(size_t file) const;

    Result<void> requireUnchanged(const Publication &publication) const;
    // The entry without its path. Stages a new file if `stage` is given.
    Result<FileEntry> makeEntry(size_t file, Publication *stage) const;
    Result<Manifest> render(QPromise<void> &progress, Publication *stage) const;
    ExportReport report(const Manifest &next) const;

    SiteTarget target;
    Site site;
    bool cards = false;
    qint64 position = 0;            // of the journal
    std::unique_ptr<Source> source; // null if everything is up to date
    std::unique_ptr<Plan> plan;
    std::unique_ptr<SiteFiles> files;
    std::vector<qint32> before; // for each file of the plan: its index in last.files, or -1
    qint64 heldTies = 0;
};

// The digest of everything besides the desk that changes all files.
Digest SiteBuild::Work::recipe() const
{
    const QByteArray &identity = target.theme.identity();
    Digester digester;
    digester.add(QStringLiteral(VERDICTDESK_VERSION));
    digester.add(std::string_view(identity.data(), size_t(identity.size())));
    return digester.add(qint64(cards)).digest();
}

Result<bool> SiteBuild::Work::isUpToDate(const DeskReader &reader) const
{
    const bool areFilesSame = std::ranges::all_of(
        target.states, [](FileState state) { return state == FileState::Same; });
    if (target.options.rewrite || last().isEmpty() || last().recipe != recipe() || !areFilesSame)
        return false;
    if (position != last().position)
        return false;
    return Source::continues(reader, last());
}

// Counts held ties even if nothing is to be published.
Result<void> SiteBuild::Work::countTies(const DeskReader &reader)
{
    if (site.tie != TiePolicy::Hold)
        return {};
    VD_TRY_AS(tools, reader.briefTools());
    heldTies = std::ranges::count_if(tools, [this](const BriefTool &brief) {
        return isListed(brief.tool) && publishedVerdict(brief.tool, site).isHeld;
    });
    return {};
}

Result<void> SiteBuild::Work::makePlan(const DeskReader &reader,
                                       const std::vector<ToolRecords> *all)
{
    VD_TRY_AS(read, Source::read(reader, last(), cards, all));
    source = std::make_unique<Source>(std::move(read));
    VD_TRY_AS(made, Plan::make(*source, target.theme));
    plan = std::make_unique<Plan>(std::move(made));
    matchFiles();
    VD_TRY(readNeeded(reader));
    files = std::make_unique<SiteFiles>(*source, *plan, target.theme);
    return {};
}

void SiteBuild::Work::matchFiles()
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

Result<void> SiteBuild::Work::readNeeded(const DeskReader &reader)
{
    std::vector<quint32> needed;
    for (size_t i = 0; i < plan->files().size(); ++i) {
        if (isDirty(i))
            plan->addWhole(plan->files()[i], needed);
    }
    std::ranges::sort(needed);
    const auto rest = std::ranges::unique(needed);
    needed.erase(rest.begin(), rest.end());
    return source->readWhole(reader, needed);
}

bool SiteBuild::Work::isDirty(size_t file) const
{
    const FileEntry *entry = lastEntry(file);
    return target.options.rewrite || !entry || entry->key != plan->files()[file].key;
}

const PlannedFile *SiteBuild::Work::dirtyFile(const std::string &path) const
{
    if (!files)
        return nullptr;
    const auto &planned = plan->files();
    const auto file = std::ranges::lower_bound(planned, path, {}, &PlannedFile::path);
    const bool isThere = file != planned.end() && file->path == path;
    return isThere && isDirty(size_t(file - planned.begin())) ? &*file : nullptr;
}

// The entry of the same file in the last manifest, if the file is still the same in the folder.
const FileEntry *SiteBuild::Work::lastEntry(size_t file) const
{
    const qint32 entry = before[file];
    return entry >= 0 && target.states[size_t(entry)] == FileState::Same
               ? &last().files[size_t(entry)]
               : nullptr;
}

// Refuses a folder that changed since: which tools were read depends on what it had.
Result<void> SiteBuild::Work::requireUnchanged(const Publication &publication) const
{
    const auto now = statesOf(last().files, publication.site());
    const bool areThere = std::ranges::equal(
        target.states, now, [](FileState then, FileState state) {
            return then != FileState::Same || state == FileState::Same;
        });
    if (areThere && publication.last() == last())
        return {};
    return inputError(SiteTr::tr("%1 changed while the site was made for it. Nothing was written. "
                                 "Publish again.")
                          .arg(target.folder));
}

Result<FileEntry> SiteBuild::Work::makeEntry(size_t file, Publication *stage) const
{
    const PlannedFile &planned = plan->files()[file];
    const FileEntry *entry = lastEntry(file);
    if (!isDirty(file))
        return FileEntry{{}, entry->hash, entry->size, entry->key};
    VD_TRY_AS(bytes, files->render(planned));
    FileEntry made{{}, digestOf(bytes), qint64(bytes.size()), planned.key};
    const bool isSame = entry && entry->hash == made.hash && entry->size == made.size;
    if (stage && !isSame)
        VD_TRY(stage->stage(planned.path, bytes));
    return made;
}

Result<Manifest> SiteBuild::Work::render(QPromise<void> &progress, Publication *stage) const
{
    progress.setProgressRange(0, int(pagesOf(*plan)));
    Manifest next;
    next.desk = target.desk.text();
    next.position = source->position();
    next.recipe = recipe();
    next.journal = source->journal();
    for (size_t i = 0; i < source->contents().tools.size(); ++i)
        next.tools.emplace_back(source->contents().tools[i].id, source->digest(quint32(i)));
    std::ranges::sort(next.tools);
    next.files.resize(plan->files().size());
    std::atomic<int> done = 0;
    VD_TRY(inParallel(next.files.size(), progress, [&](size_t i) -> Result<void> {
        VD_TRY_AS(entry, makeEntry(i, stage));
        next.files[i] = std::move(entry);
        if (isPage(plan->files()[i].kind))
            progress.setProgressValue(++done);
        return {};
    }));
    if (progress.isCanceled())
        return inputError(SiteTr::tr("Publishing was cancelled. The site in %1 is unchanged.")
                              .arg(target.folder));
    for (size_t i = 0; i < next.files.size(); ++i)
        next.files[i].path = stage ? plan->takePath(i) : plan->files()[i].path;
    return next;
}

ExportReport SiteBuild::Work::report(const Manifest &next) const
{
    ExportReport report = reportOf(last(), target.states, next);
    report.held = heldTies;
    return report;
}

Result<SiteBuild> SiteTarget::read(Desk &source) &&
{
    VD_TRY_AS(reader, source.reader());
    return SiteBuild::read(std::move(*this), reader);
}

SiteBuild::SiteBuild(std::unique_ptr<Work> work)
    : m_work(std::move(work))
{
}

SiteBuild::SiteBuild(SiteBuild &&) noexcept = default;
SiteBuild &SiteBuild::operator=(SiteBuild &&) noexcept = default;
SiteBuild::~SiteBuild() = default;

Result<SiteBuild> SiteBuild::read(SiteTarget target, const DeskReader &reader,
                                  const std::vector<ToolRecords> *all)
{
    auto work = std::make_unique<Work>(std::move(target));
    VD_TRY_AS(site, reader.site());
    work->site = std::move(site);
    work->cards = work->target.options.cards || work->site.cards;
    VD_TRY_AS(position, reader.position());
    work->position = position;
    VD_TRY(work->countTies(reader));
    VD_TRY_AS(isUpToDate, work->isUpToDate(reader));
    if (!isUpToDate)
        VD_TRY(work->makePlan(reader, all));
    return SiteBuild(std::move(work));
}

bool SiteBuild::isOf(const SiteTarget &target, qint64 position) const
{
    const SiteTarget &own = m_work->target;
    return m_work->position == position && own.options == target.options &&
           own.deskPath == target.deskPath && own.desk == target.desk &&
           own.folder == target.folder && own.theme.identity() == target.theme.identity() &&
           own.last == target.last && own.states == target.states;
}

ExportSize SiteBuild::size() const
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
        if (auto entry = work.makeEntry(i, nullptr)) {
            ++kind.samples;
            kind.bytes += entry->size;
        }
    }
    for (const auto &[name, kind] : kinds)
        size.bytes += kind.samples > 0 ? kind.bytes * kind.files / kind.samples : 0;
    return size;
}

Result<ExportReport> SiteBuild::look(QPromise<void> &progress) const
{
    QElapsedTimer timer;
    timer.start();
    const Work &work = *m_work;
    if (!work.plan)
        return work.report(work.last());
    VD_TRY_AS(next, work.render(progress, nullptr));
    ExportReport report = work.report(next);
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

Result<ExportReport> SiteBuild::publish(QPromise<void> &progress) &&
{
    QElapsedTimer timer;
    timer.start();
    Work &work = *m_work;
    VD_TRY_AS(publication,
              Publication::open(work.target.folder, work.target.desk.text(), work.target.deskPath));
    VD_TRY(work.requireUnchanged(*publication));
    if (!work.plan)
        return work.report(work.last());
    VD_TRY_AS(next, work.render(progress, publication.get()));
    work.files.reset(); // free the rendered parts, which are large
    ExportReport report = work.report(next);
    const int pages = int(report.pages);
    progress.setProgressRange(0, pages);
    progress.setProgressValueAndText(pages,
                                     SiteTr::tr("All pages are ready and are being put in place."));
    VD_TRY(publication->publish(next));
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

std::optional<std::string> SiteBuild::bytesOf(const std::string &path) const
{
    const PlannedFile *file = m_work->dirtyFile(path);
    if (!file)
        return {};
    auto bytes = m_work->files->render(*file);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

bool SiteBuild::tellsOf(const std::string &path, const std::set<Id> &tools) const
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
