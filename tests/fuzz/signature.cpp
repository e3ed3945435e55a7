// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/signature/SignatureReader.h"
#include "guard/PatientGuard.h"

#include <cstdint>
#include <cstdlib>

using namespace rapport;

// Whatever is pasted: what is proposed has a value, and every sign of a patient lies in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const SignatureReader reader;
    static const PatientGuard guard;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Signature signature = reader.read(text);
    for (const auto* list :
         {&signature.contact.emails, &signature.contact.phones, &signature.contact.links})
        for (const Reach& reach : *list)
            if (reach.value.trimmed().isEmpty())
                std::abort();
    for (const PatientSign& sign : guard.signsIn(text, QDate(2025, 10, 14)))
        if (sign.start < 0 || sign.length <= 0 || sign.start + sign.length > text.size())
            std::abort();
    return 0;
}
