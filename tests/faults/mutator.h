// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <random>

namespace vd::faults {

// Makes something wrong of a valid desk JSON: half of the time in its values, half in its bytes.
class Mutator
{
public:
    Mutator(QByteArray original, unsigned seed);
    QByteArray next();

private:
    QByteArray withOtherValues();
    QByteArray withOtherBytes();
    void mutate(Json &root);
    void mutateObject(Json &object);
    void mutateArray(Json &array);
    void mutateBytes(QByteArray &bytes);
    Json &anyNode(Json &root);
    Json nastyValue();
    QByteArray nastyBytes();
    size_t below(size_t limit);

    QByteArray m_original;
    Json m_json;
    std::mt19937 m_random;
};

} // namespace vd::faults
