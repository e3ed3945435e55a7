// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <memory>

class QLocalServer;

namespace rapport
{

// One window per data file. The first start holds a lock named after the file's canonical path and
// listens; a later one hands its arguments over and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& dataFile, QObject* parent = nullptr);
    ~SingleInstance() override;

    bool isFirst() const { return m_lock.isLocked(); }
    // From a later start: true once the first window has the arguments.
    bool handOver(const QStringList& arguments) const;

signals:
    void startedAgain(const QStringList& arguments);

private:
    void listen();
    void receive();

    QString m_name; // of lock and socket, without ending
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace rapport
