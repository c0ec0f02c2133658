// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pages.h"

#include <QStackedLayout>
#include <QStackedWidget>

namespace vd::ui {

namespace {

template<typename Stack>
void sizeByCurrent(Stack &stack)
{
    const auto size = [&stack] {
        for (int page = 0; page < stack.count(); ++page) {
            const auto policy = page == stack.currentIndex() ? QSizePolicy::Preferred
                                                             : QSizePolicy::Ignored;
            stack.widget(page)->setSizePolicy(policy, policy);
        }
    };
    size();
    QObject::connect(&stack, &Stack::currentChanged, &stack, size);
}

} // namespace

void sizeByCurrentPage(QStackedWidget &stack)
{
    sizeByCurrent(stack);
}

void sizeByCurrentPage(QStackedLayout &stack)
{
    sizeByCurrent(stack);
}

} // namespace vd::ui
