// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "desk/deskrecords.h"

#include <QByteArray>

namespace vd {

// A desk as JSON, version 1: UTF-8, two-space indent, sorted keys, arrays in desk order. Deleted
// records are left out, with the records that belong to them.
QByteArray exportDesk(const DeskRecords &records);
Json::Object exportDeskJson(const DeskRecords &records);

} // namespace vd
