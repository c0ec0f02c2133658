// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"
#include "panel/persona.h"

namespace vd {

// How one persona rates.
struct PersonaCalibration
{
    static constexpr int enoughPanels = 10; // to say "never" of

    Id persona;
    int seats = 0;
    int verdicts = 0;
    int ships = 0;
    int scores = 0;
    std::optional<double> shipRate;  // of the verdicts
    std::optional<double> mean;      // of the scores
    std::optional<double> deviation; // of the scores, of the population
    int lowest = 0;                  // of the scores; 0 without one
    int highest = 0;
    int panels = 0;   // with three verdicts or more, its own among them
    int dissents = 0; // of these, how often its verdict stood alone

    bool neverDissents() const { return panels >= enoughPanels && dissents == 0; }
    int spread() const { return highest - lowest; }
};

// How two personas agree on the panels on which both have a verdict.
struct PersonaAgreement
{
    int count = 0;               // n
    int same = 0;                // verdicts
    std::optional<double> share; // nothing of nothing
    std::optional<double> kappa; // Cohen's; see agreement.h
};

// Over some panels.
struct Calibration
{
    int panels = 0;
    std::vector<PersonaCalibration> personas; // in roster order
    std::optional<double> alpha;              // Krippendorff's, of the verdicts; see agreement.h
    int alphaPanels = 0;                      // those with two verdicts or more, which it rests on
    std::vector<PersonaAgreement> matrix;     // row by row

    const PersonaAgreement &between(size_t one, size_t other) const // by place in the roster
    {
        return matrix[one * personas.size() + other];
    }
};

// Over all rows, or those of a category, spelled as there.
Calibration calibrate(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
                      const std::optional<QString> &category = {});

} // namespace vd
