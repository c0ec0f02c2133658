// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/folder.h"
#include "site/manifest.h"

#include <memory>

namespace vd::site {

class RunLock;
class Switchover;

// What a publication did, in files.
struct Tally
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 kept = 0;
    qint64 bytes = 0; // of the files added and changed

    friend bool operator==(const Tally &, const Tally &) = default;
};

// One change of a published folder, whole or not at all: files are staged in .verdictdesk/stage
// and take their places once all of them are safe on the disk. A power cut, a kill or a full disk
// leaves the old site or, after the next open(), the new one. What is not in the manifest belongs
// to others and is never touched; no symbolic link below the folder is followed.
class Publication
{
public:
    // Makes the folder if need be, locks it, and first of all ends what a run that died began.
    // Refuses a folder that holds something else, another desk's site, or the desk itself.
    static Result<std::unique_ptr<Publication>> open(const QString &folder, const QString &deskId,
                                                     const QString &deskPath = {});
    // What was published there, without changing or locking anything; empty where nothing was. A
    // run that was cut short counts, if the next one would finish it. Refuses what open() does, but
    // for what only writing tells.
    static Result<Manifest> inspect(const QString &folder, const QString &deskId,
                                    const QString &deskPath = {});
    // Without publish() the site stays as it was, and what was staged goes.
    ~Publication();
    Publication(const Publication &) = delete;
    Publication &operator=(const Publication &) = delete;

    // Of the site that stands there; empty where there is none.
    const Manifest &last() const { return m_last; }
    const Folder &site() const { return *m_site; } // the folder itself

    // Writes a file beside the site, each path once. From any number of threads at once.
    Result<void> stage(const std::string &path, std::string_view bytes);
    // Makes the folder what `next` says: each file of it is staged or is in last() with the same
    // hash. Once, and with no stage() under way.
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

    const QString m_folder; // as it was given
    bool m_made = false;    // by this run
    bool m_logged = false;  // from here on there is no way back
    std::unique_ptr<Folder> m_site;
    std::unique_ptr<Folder> m_home; // .verdictdesk
    std::unique_ptr<RunLock> m_lock;
    Manifest m_last;
};

} // namespace vd::site
