// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRunnable>
#include <QThread>

#include <dlfcn.h>

// Tells ThreadSanitizer what it cannot see: Qt's libraries are not built with it, so it misses the
// locks by which an event or a task reaches another thread, and would call each such handover a
// race. Linked into every program of the preset tsan, and into no other.
//
// What a thread did before it posts an event or starts a task happens before any event or task that
// begins later. That is more order than Qt promises, so a race between two events can be missed;
// one between code that no event separates is found.

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}

namespace {

char posted; // its address stands for everything that was posted

bool onEvent(void **)
{
    __tsan_acquire(&posted);
    return false; // the event goes its way
}

[[maybe_unused]] const bool isRegistered = QInternal::registerCallback(
    QInternal::EventNotifyCallback, &onEvent);

class OrderedTask : public QRunnable
{
public:
    explicit OrderedTask(QRunnable *task)
        : m_task(task)
    {
    }

    void run() override
    {
        __tsan_acquire(&posted);
        const bool isOurs = m_task->autoDelete();
        m_task->run();
        if (isOurs)
            delete m_task;
        __tsan_release(&posted);
    }

private:
    QRunnable *m_task;
};

// A function that another thread is to call. Whichever of the two threads lets go of it last
// destroys it.
class OrderedSlot : public QtPrivate::QSlotObjectBase
{
public:
    explicit OrderedSlot(QSlotObjectBase *slot)
        : QSlotObjectBase(&act)
        , m_slot(slot)
    {
    }

private:
    static void act(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *ordered = static_cast<OrderedSlot *>(self);
        __tsan_acquire(&posted);
        if (which == Call) {
            ordered->m_slot->call(receiver, arguments);
            __tsan_release(&posted);
        } else if (which == Destroy) {
            ordered->m_slot->destroyIfLastRef();
            delete ordered;
        }
    }

    QSlotObjectBase *m_slot;
};

template<typename Function>
Function *inQt(const char *symbol)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, symbol));
}

} // namespace

// These stand before Qt's functions of the same names where our own code calls them. They are
// aligned as member functions are: in a pointer to one, an odd address means a virtual function.
#define VD_ORDERED(result, symbol, parameters, arguments)                                          \
    extern "C" __attribute__((aligned(16))) result symbol parameters                               \
    {                                                                                              \
        static auto *const real = inQt<result parameters>(#symbol);                                \
        __tsan_release(&posted);                                                                   \
        return real arguments;                                                                     \
    }

// QMetaObject::activate(), which every signal is
VD_ORDERED(void, _ZN11QMetaObject8activateEP7QObjectPKS_iPPv,
           (QObject * sender, const QMetaObject *of, int signal, void **arguments),
           (sender, of, signal, arguments))
VD_ORDERED(void, _ZN16QCoreApplication9postEventEP7QObjectP6QEventi,
           (QObject * receiver, QEvent *event, int priority), (receiver, event, priority))
VD_ORDERED(void, _ZN7QObject11deleteLaterEv, (QObject * object), (object))
// QThread::quit()
VD_ORDERED(void, _ZN7QThread4quitEv, (QThread * thread), (thread))

// QMetaObject::invokeMethod()
extern "C" __attribute__((aligned(16))) bool
_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *receiver, QtPrivate::QSlotObjectBase *slot, int type, void *result)
{
    static auto *const real = inQt<bool(QObject *, QtPrivate::QSlotObjectBase *, int, void *)>(
        __func__);
    auto *ordered = new OrderedSlot(slot);
    __tsan_release(&posted);
    return real(receiver, ordered, type, result);
}

// QThread::wait(): what the thread did before quit() is over.
extern "C" bool _ZN7QThread4waitE14QDeadlineTimer(QThread *thread, QDeadlineTimer deadline)
{
    static auto *const real = inQt<bool(QThread *, QDeadlineTimer)>(__func__);
    const bool isOver = real(thread, deadline);
    __tsan_acquire(&posted);
    return isOver;
}

// A future is shared by who makes the result and who waits for it: these are locked inside.
#define VD_SHARED(result, symbol, parameters, arguments)                                           \
    extern "C" result symbol parameters                                                            \
    {                                                                                              \
        static auto *const real = inQt<result parameters>(#symbol);                                \
        __tsan_release(&posted);                                                                   \
        __tsan_acquire(&posted);                                                                   \
        return real arguments;                                                                     \
    }

// QFutureInterfaceBase::reportFinished(), reportResultsReady(), setContinuation(),
// runContinuation() and derefT()
VD_SHARED(void, _ZN20QFutureInterfaceBase14reportFinishedEv, (void *future), (future))
VD_SHARED(void, _ZN20QFutureInterfaceBase18reportResultsReadyEii,
          (void *future, int begin, int end), (future, begin, end))
VD_SHARED(
    void,
    _ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate,
    (void *future, void *function, void *next), (future, function, next))
VD_SHARED(void, _ZNK20QFutureInterfaceBase15runContinuationEv, (const void *future), (future))
VD_SHARED(bool, _ZNK20QFutureInterfaceBase6derefTEv, (const void *future), (future))

// QThreadPool::start()
extern "C" void _ZN11QThreadPool5startEP9QRunnablei(void *pool, QRunnable *task, int priority)
{
    static auto *const real = inQt<void(void *, QRunnable *, int)>(__func__);
    auto *ordered = new OrderedTask(task);
    __tsan_release(&posted);
    real(pool, ordered, priority);
}
