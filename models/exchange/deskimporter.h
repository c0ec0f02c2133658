// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/deskimport.h"
#include "exchange/importdraft.h"

namespace vd {

// Lays files over the records of a desk, in memory. Collects every fault instead of stopping at
// the first.
class DeskImporter
{
public:
    // Each item of a file is a step of the progress.
    DeskImporter(const DeskRecords &desk, Progress &progress);
    static size_t itemsIn(const Json &desk);

    void read(const ImportFile &file);
    Result<ImportPlan> finish();

private:
    bool readHead(const Json &json);
    void readSite(const Json &json);
    void readUnknown(const Json::Object &desk);
    void readPersona(const Json &json, const QString &pointer);
    void readTool(const Json &json, const QString &pointer);
    void readSeats(const Json &json, const QString &pointer, Draft &tool);
    void readSeat(const Json &json, const QString &pointer, Draft &tool);
    static void settleKept(Draft &draft, bool isSettled, Field verdicts);
    void readNotes(const Json &json, const QString &pointer, const Draft &tool);
    void readNote(const Json &json, const QString &pointer, const Draft &tool);
    void readComparison(const Json &json, const QString &pointer);
    template<typename Reader>
    void readList(const Json &desk, const char *name, Reader reader);

    Draft *sluggedDraft(Drafts &drafts, const Json &json, const QString &pointer);
    Draft *seatDraft(const Json &json, const QString &pointer, const Draft &tool,
                     const Id &persona);
    Draft *noteDraft(const Json &json, const QString &pointer, const Draft &tool);
    Draft *sameNote(const Json &json, const Draft &tool);
    Draft *comparisonDraft(const Json &json, const QString &pointer, const Id &left,
                           const Id &right);
    Draft *seatedAt(const Id &tool, const Id &persona);
    Draft *once(Draft *draft, const QString &pointer);
    const Draft *toolNamed(const Json &json, const char *name, const QString &pointer);

    Json::Object unknownKeys(const Record &record, Field field, const QString &pointer);
    void readFields(const Json::Object &object, const QString &pointer, Draft &draft);
    bool readGroup(const QString &name, const Json &json, const QString &pointer, Draft &draft,
                   Json::Object &extra);
    void readField(const FieldSpec &spec, const Json &json, const QString &pointer, Draft &draft);
    void checkNamed(const Json &json, const QString &pointer, const Draft &draft);
    void checkRecord(const QString &pointer, const Draft &draft);
    void checkAddresses();
    std::optional<std::optional<Id>> idIn(const Json &json, const QString &pointer);
    void fault(const QString &pointer, const QString &problem);
    void faultOf(const QString &record, Field field, const QString &problem);

    Progress &m_progress;
    std::optional<Error> m_stopped; // it was cancelled
    QString m_file;
    QStringList m_faults;
    int m_untold = 0; // faults beyond those that are listed
    Draft m_site;
    Drafts m_personas;
    Drafts m_tools;
    Drafts m_seats;
    Drafts m_comparisons;
    Drafts m_notes;
    std::map<Id, std::vector<Draft *>> m_panels;  // seats by tool
    std::map<Id, std::vector<Draft *>> m_talks;   // notes by tool
    std::map<std::pair<Id, Id>, Draft *> m_pairs; // comparisons by their two tools, ordered
    std::set<const Draft *> m_seen;               // in the file that is being read
};

} // namespace vd
