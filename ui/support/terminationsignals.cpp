// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/terminationsignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace vd::ui {

namespace {

constexpr std::array terminations = {SIGTERM, SIGINT, SIGHUP};

// A handler may do next to nothing: it writes a byte to the one end, and the event loop reads the
// other.
std::array<int, 2> ends = {-1, -1};

void onSignal(int)
{
    const int error = errno;
    const char byte = 1;
    (void)!::write(ends[0], &byte, 1); // full: the event loop has a request to read already
    errno = error;
}

// What whoever started the program chose to ignore stays ignored: nohup does so with SIGHUP.
void setHandler(int number, void (*handler)(int))
{
    struct sigaction old = {};
    if (::sigaction(number, nullptr, &old) == 0 && old.sa_handler == SIG_IGN)
        return;
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(nullptr)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return; // without it they end the program as they always do
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &TerminationSignals::read);
    for (const int number : terminations)
        setHandler(number, onSignal);
}

TerminationSignals::~TerminationSignals()
{
    if (!m_notifier)
        return;
    for (const int number : terminations)
        setHandler(number, SIG_DFL);
    delete m_notifier;
    for (int &end : ends)
        ::close(std::exchange(end, -1));
}

void TerminationSignals::read()
{
    char bytes[16];
    while (::read(ends[1], bytes, sizeof bytes) > 0) {
    }
    emit requested();
}

} // namespace vd::ui

#include "moc_terminationsignals.cpp"
