// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/pageforexport.h"

#include "base/exceptions.h"
#include "page/comparepage.h"
#include "page/desktheme.h"
#include "publishing/tr.h"

#include <QPointer>
#include <QPromise>
#include <QThreadPool>

namespace vd {

namespace {

using Answer = QPromise<Result<QByteArray>>;

Result<QByteArray> render(const Pairing &pairing, const QString &desk)
{
    VD_TRY_AS(theme, page::loadDeskTheme(pairing.site, desk));
    return page::renderComparePage(pairing, theme);
}

void give(Answer &answer, Result<QByteArray> page)
{
    answer.addResult(std::move(page));
    answer.finish();
}

} // namespace

QFuture<Result<QByteArray>> pageForExport(DeskSession &session, const CurrentPair &pair)
{
    const auto answer = std::make_shared<Answer>();
    answer->start();
    auto future = answer->future();
    session.queue().afterAll([answer, &session, pair = QPointer<const CurrentPair>(&pair)] {
        const auto pairing = pair ? pair->pairing() : std::nullopt;
        if (!pairing) {
            give(*answer, inputError(PublishingTr::tr("The page needs two tools.")));
            return;
        }
        QThreadPool::globalInstance()->start([answer, pairing = *pairing, desk = session.path()] {
            give(*answer, withoutExceptions([&] { return render(pairing, desk); }));
        });
    });
    return future;
}

} // namespace vd
