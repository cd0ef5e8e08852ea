// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include "base/phrases.h"

#include <QIODevice>

#include <openssl/evp.h>

namespace weltkontor
{
namespace
{

// OpenSSL's implementation: three to ten times as fast as QCryptographicHash in Qt 6.4.
class Hasher
{
public:
    Hasher()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    }
    void add(const char *bytes, qsizetype size)
    {
        EVP_DigestUpdate(m_context.get(), bytes, static_cast<size_t>(size));
    }
    QByteArray hex()
    {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int length = 0;
        EVP_DigestFinal_ex(m_context.get(), digest, &length);
        return QByteArray(reinterpret_cast<const char *>(digest), static_cast<qsizetype>(length)).toHex();
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

} // namespace

QByteArray sha256(const QByteArray &bytes)
{
    Hasher hasher;
    hasher.add(bytes.constData(), bytes.size());
    return hasher.hex();
}

Result<QByteArray> sha256(QIODevice &device)
{
    Hasher hasher;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 read = device.read(block.data(), block.size());
        if (read < 0)
            return Error{
                Error::Kind::Unreachable,
                message("FileManifest", QT_TRANSLATE_NOOP("FileManifest", "A file could not be read.")),
                device.errorString()};
        if (read == 0)
            return hasher.hex();
        hasher.add(block.constData(), read);
    }
}

} // namespace weltkontor
