// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/SingleInstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace rapport
{
namespace
{

// A kill may leave a lock without its owner's name: old, it is nobody's. One who lives holds it by
// the system as well, however old it is.
constexpr int staleLockMs = 1000;
constexpr int patience = 5000; // ms; the first start may still be opening its notebook

// One name for one file, whichever way it was typed. The file and its folders may not exist yet.
QString canonicalName(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = file.absolutePath();
    if (folder == file.absoluteFilePath())
        return folder;
    return canonicalName(folder) + u'/' + file.fileName();
}

QString lockName(const QString& dataFile)
{
    const QByteArray key =
        QCryptographicHash::hash(canonicalName(dataFile).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder + QStringLiteral("/rapport-") + QString::fromLatin1(key);
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFile, QObject* parent)
    : QObject(parent)
    , m_name(lockName(dataFile))
    , m_lock(m_name + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(staleLockMs);
    if (m_lock.tryLock())
        listen();
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::listen()
{
    // A killed program leaves its socket behind; only the holder of the lock may clear it away.
    QLocalServer::removeServer(m_name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    m_server->listen(m_name);
}

void SingleInstance::receive()
{
    QLocalSocket* socket = m_server->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        QDataStream in(socket);
        QStringList arguments;
        in.startTransaction();
        in >> arguments;
        if (!in.commitTransaction())
            return; // the rest is on its way
        socket->write("ok");
        socket->disconnectFromServer();
        emit startedAgain(arguments);
    });
}

bool SingleInstance::handOver(const QStringList& arguments) const
{
    QElapsedTimer waited;
    waited.start();
    QLocalSocket socket;
    do {
        socket.connectToServer(m_name);
        if (socket.waitForConnected(patience))
            break;
        QThread::msleep(50); // it holds the lock, but does not listen yet
    } while (!waited.hasExpired(patience));
    if (socket.state() != QLocalSocket::ConnectedState)
        return false;
    QDataStream out(&socket);
    out << arguments;
    return socket.waitForReadyRead(patience) && socket.readAll() == "ok";
}

} // namespace rapport
