// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <QtGlobal>

#include <csignal>

namespace weltkontor
{
namespace
{

std::atomic<Progress *> interrupted{nullptr};
static_assert(std::atomic<Progress *>::is_always_lock_free && std::atomic<bool>::is_always_lock_free,
              "a signal handler may not wait");

void cancelOnce(int signalNumber)
{
    if (Progress *progress = interrupted.load())
        progress->cancel();
    std::signal(signalNumber, SIG_DFL);
}

void handle(int signalNumber)
{
#ifdef Q_OS_UNIX
    // Without SA_RESTART: a question for a password ends, too.
    struct sigaction action = {};
    action.sa_handler = cancelOnce;
    sigaction(signalNumber, &action, nullptr);
#else
    std::signal(signalNumber, cancelOnce);
#endif
}

} // namespace

Interruption::Interruption(Progress &progress)
{
    interrupted = &progress;
    handle(SIGINT);
    handle(SIGTERM);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    interrupted = nullptr;
}

} // namespace weltkontor
