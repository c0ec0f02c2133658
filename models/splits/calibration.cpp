// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/calibration.h"

#include "splits/agreement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace vd {

namespace {

constexpr int verdictKinds = 2; // Verdict's, as numbers

// A seat whose persona is in the roster.
struct Voice
{
    size_t persona = 0; // its place in the roster
    std::optional<int> verdict;
};

// Sums over all rows.
class Tally
{
public:
    Tally(const Roster &roster, int shipThreshold)
        : m_threshold(shipThreshold)
        , m_sums(roster.size())
        , m_tables(roster.size() * roster.size(), AgreementTable(verdictKinds))
        , m_alpha(verdictKinds)
    {
        m_calibration.personas.resize(roster.size());
        for (size_t i = 0; i < roster.size(); ++i) {
            m_calibration.personas[i].persona = roster[i].id;
            m_numbers.emplace(roster[i].id, i);
        }
    }

    void add(const PanelRow &row)
    {
        ++m_calibration.panels;
        std::vector<Voice> &voices = m_voices; // reused, because an allocation per row is slow
        voices.clear();
        for (const PanelSeat &seat : row.seats) {
            if (const auto it = m_numbers.find(seat.persona); it != m_numbers.end())
                voices.push_back(heard(seat, it->second));
        }
        compare(voices);
        const Split split = splitOf(row.seats, m_threshold);
        m_alpha.add(std::array{split.ships, split.skips});
        countDissents(voices, split);
    }

    Calibration finished()
    {
        for (size_t i = 0; i < m_sums.size(); ++i)
            finish(m_calibration.personas[i], m_sums[i]);
        for (const AgreementTable &table : m_tables)
            m_calibration.matrix.push_back(
                {table.count(), table.same(), table.share(), table.kappa()});
        m_calibration.alpha = m_alpha.value();
        m_calibration.alphaPanels = m_alpha.units();
        return std::move(m_calibration);
    }

private:
    struct Sums // integers, so that the order of rows does not matter
    {
        qint64 scores = 0;
        qint64 squares = 0;
    };

    Voice heard(const PanelSeat &seat, size_t number)
    {
        PersonaCalibration &persona = m_calibration.personas[number];
        ++persona.seats;
        if (seat.score)
            takeScore(persona, m_sums[number], seat.score->value());
        const auto verdict = seat.effectiveVerdict(m_threshold);
        if (!verdict)
            return {number, {}};
        ++persona.verdicts;
        persona.ships += *verdict == Verdict::Ship;
        return {number, int(*verdict)};
    }

    static void takeScore(PersonaCalibration &persona, Sums &sums, int score)
    {
        persona.lowest = persona.scores == 0 ? score : std::min(persona.lowest, score);
        persona.highest = std::max(persona.highest, score);
        ++persona.scores;
        sums.scores += score;
        sums.squares += qint64(score) * score;
    }

    void compare(const std::vector<Voice> &voices)
    {
        for (const Voice &one : voices) {
            for (const Voice &other : voices) {
                if (one.verdict && other.verdict)
                    m_tables[one.persona * m_sums.size() + other.persona].add(*one.verdict,
                                                                              *other.verdict);
            }
        }
    }

    // As vd::loneDissenter().
    void countDissents(const std::vector<Voice> &voices, const Split &split)
    {
        if (split.verdicts() < 3)
            return;
        for (const Voice &voice : voices) {
            if (!voice.verdict)
                continue;
            const bool ships = *voice.verdict == int(Verdict::Ship);
            PersonaCalibration &persona = m_calibration.personas[voice.persona];
            ++persona.panels;
            persona.dissents += (ships ? split.ships : split.skips) == 1;
        }
    }

    static void finish(PersonaCalibration &persona, const Sums &sums)
    {
        if (persona.verdicts > 0)
            persona.shipRate = double(persona.ships) / persona.verdicts;
        if (persona.scores == 0)
            return;
        const qint64 count = persona.scores;
        persona.mean = double(sums.scores) / double(count);
        const qint64 spread = count * sums.squares - sums.scores * sums.scores; // n² times variance
        persona.deviation = std::sqrt(double(spread)) / double(count);
    }

    int m_threshold;
    Calibration m_calibration;
    std::unordered_map<Id, size_t> m_numbers;
    std::vector<Sums> m_sums;
    std::vector<AgreementTable> m_tables;
    NominalAlpha m_alpha;
    std::vector<Voice> m_voices;
};

} // namespace

Calibration calibrate(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
                      const std::optional<QString> &category)
{
    Tally tally(roster, shipThreshold);
    for (const PanelRow &row : rows) {
        if (!category || row.tool.category == *category)
            tally.add(row);
    }
    return tally.finished();
}

} // namespace vd
