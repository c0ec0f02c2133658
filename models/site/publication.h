// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/folder.h"
#include "site/manifest.h"

#include <memory>

namespace vd::site {

class RunLock;
class Switchover;

// The numbers of files that a publication changed.
struct Tally
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 kept = 0;
    qint64 bytes = 0; // of the files added and changed

    friend bool operator==(const Tally &, const Tally &) = default;
};

// Changes a published folder completely or not at all. Files are staged in .verdictdesk/stage and
// moved into place once all are synced to the disk. After a power cut, a kill or a full disk, the
// folder has the old site or, after the next open(), the new one. Files that are not in the
// manifest are never touched, and no symbolic link below the folder is followed.
class Publication
{
public:
    // Makes the folder if it is missing, locks it, and completes an interrupted publication.
    // Refuses a folder that has other files, the site of another desk, or the desk itself.
    static Result<std::unique_ptr<Publication>> open(const QString &folder, const QString &deskId,
                                                     const QString &deskPath = {});
    // Reads what was published, without changing or locking anything; empty if nothing was. An
    // interrupted publication counts if open() would complete it. Refuses the same folders as
    // open(), except for errors that only writing shows.
    static Result<Manifest> inspect(const QString &folder, const QString &deskId,
                                    const QString &deskPath = {});
    // Without publish(), the site stays as it was and the stage is removed.
    ~Publication();
    Publication(const Publication &) = delete;
    Publication &operator=(const Publication &) = delete;

    // The manifest of the current site; empty if there is none.
    const Manifest &last() const { return m_last; }
    const Folder &site() const { return *m_site; } // the folder itself

    // Writes a file to the stage; each path once. Safe to call from several threads.
    Result<void> stage(const std::string &path, std::string_view bytes);
    // Turns the folder into the site `next`. Each of its files is staged, or is in last() with the
    // same hash. Called once, after all calls of stage() have returned.
    Result<Tally> publish(const Manifest &next);

private:
    explicit Publication(const QString &folder);

    Result<void> enter(const QString &deskPath);
    Result<void> enterHome();
    Result<void> checkFree() const;
    Result<void> lock();
    Result<void> recover();
    Result<void> readLast(const QString &deskId);
    Result<std::optional<Manifest>> read(const char *name) const;
    FileResult<void> writeLog(const Manifest &next, bool few);
    FileResult<void> syncAll() const;
    FileResult<void> syncEach() const;
    FileResult<void> takeOver(Switchover &turn);
    FileResult<void> finish(Switchover &turn);
    FileResult<void> dropLog();
    FileResult<void> dropStage();
    Error untouched(const FileFault &fault) const;
    Error unfinished(const FileFault &fault) const;

    const QString m_folder; // as given by the user
    bool m_made = false;    // by this run
    bool m_logged = false;  // the publication must be completed
    std::unique_ptr<Folder> m_site;
    std::unique_ptr<Folder> m_home; // .verdictdesk
    std::unique_ptr<RunLock> m_lock;
    Manifest m_last;
};

} // namespace vd::site
