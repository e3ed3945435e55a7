// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/HeldLock.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

namespace rapport
{
namespace
{

// The bytes on which SQLite shows that a file is being read (https://www.sqlite.org/lockingv3.html:
// SHARED_FIRST, SHARED_SIZE), and that the index of its log is in use
// (https://www.sqlite.org/walformat.html, 2.3: the byte after the eight locks).
struct Bytes {
    off_t first;
    off_t count;
};
constexpr Bytes sharedBytes{0x40000002, 510};
constexpr Bytes indexInUse{128, 1};

void setLock(int descriptor, short type, const Bytes& bytes)
{
#ifdef F_OFD_SETLK // belongs to the descriptor, not to the process
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = bytes.first;
    lock.l_len = bytes.count;
    if (descriptor >= 0)
        ::fcntl(descriptor, F_OFD_SETLK, &lock);
#else
    Q_UNUSED(descriptor) Q_UNUSED(type) Q_UNUSED(bytes)
#endif
}

int held(const QString& path, const Bytes& bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    setLock(descriptor, F_RDLCK, bytes);
    return descriptor;
}

void close(int descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace

HeldLock::HeldLock(const QString& path)
    : m_file(held(path, sharedBytes))
    , m_index(held(path + QStringLiteral("-shm"), indexInUse))
{
}

HeldLock::~HeldLock()
{
    close(m_file);
    close(m_index);
}

void HeldLock::release() const
{
    setLock(m_file, F_UNLCK, sharedBytes);
    setLock(m_index, F_UNLCK, indexInUse);
}

} // namespace rapport
