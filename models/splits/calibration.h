// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"
#include "panel/persona.h"

namespace vd {

// The rating habits of a persona.
struct PersonaCalibration
{
    static constexpr int enoughPanels = 10; // fewer panels do not justify "never"

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
    int panels = 0;   // with at least three verdicts, one of them its own
    int dissents = 0; // of these, panels where it was the lone dissenter

    bool neverDissents() const { return panels >= enoughPanels && dissents == 0; }
    int spread() const { return highest - lowest; }
};

// The agreement of two personas on panels where both have a verdict.
struct PersonaAgreement
{
    int count = 0;               // n
    int same = 0;                // verdicts
    std::optional<double> share; // nullopt without panels
    std::optional<double> kappa; // Cohen's; see agreement.h
};

// The calibration over some panels.
struct Calibration
{
    int panels = 0;
    std::vector<PersonaCalibration> personas; // in roster order
    std::optional<double> alpha;              // Krippendorff's, of the verdicts; see agreement.h
    int alphaPanels = 0;                  // panels with at least two verdicts, the basis of alpha
    std::vector<PersonaAgreement> matrix; // row by row

    const PersonaAgreement &between(size_t one, size_t other) const // by place in the roster
    {
        return matrix[one * personas.size() + other];
    }
};

// Over all rows, or over those of a category in exact spelling.
Calibration calibrate(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
                      const std::optional<QString> &category = {});

} // namespace vd
