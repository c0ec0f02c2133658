// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/site.h"

#include "panel/record.h"

namespace vd {

Site Site::from(const Record &record)
{
    Site site;
    site.name = record.text(Field::Name);
    site.baseUrl = record.text(Field::BaseUrl);
    site.language = record.text(Field::Language);
    site.kicker = record.text(Field::Kicker);
    site.standfirst = record.text(Field::Standfirst);
    site.shipThreshold = int(record.integer(Field::ShipThreshold));
    site.newsletter = {record.text(Field::NewsletterKicker), record.text(Field::NewsletterHeading),
                       record.text(Field::NewsletterBlurb), record.text(Field::NewsletterAction)};
    site.bookmarks = {record.text(Field::BookmarksHeading), record.text(Field::BookmarksEmpty),
                      record.text(Field::BookmarksHint)};
    return site;
}

} // namespace vd
