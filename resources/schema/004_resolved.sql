-- SPDX-FileCopyrightText: 2026 The Verdict Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the seats said when a note was resolved. Those that were resolved before get it from the
-- first edit of their tool, so that no tie that is settled today is held tomorrow.
ALTER TABLE note ADD COLUMN resolved_verdicts TEXT CHECK (length(resolved_verdicts) <= 1000);
