// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace weltkontor
{

/**
 * Why something could not be done, told to a person.
 *
 * The message says what happened, what was kept and what to do, already in the person's language. It never
 * holds SQL, a password or a stack trace; what a developer needs goes to @c detail, which only the log shows.
 */
struct Error {
    enum class Kind {
        Invalid,     ///< The content is refused: a wrong value, a broken file.
        NotFound,    ///< The record, file or sheet does not exist.
        Conflict,    ///< Somebody else changed it meanwhile.
        Denied,      ///< No right: read-only file, wrong password.
        Unreachable, ///< The disk, server or network failed; trying again may help.
        Cancelled,   ///< The person asked to stop.
        Internal     ///< A bug of ours met at run time.
    };

    Kind kind = Kind::Internal;
    QString message; ///< For the person, translated.
    QString detail;  ///< For the log, in English. Never a password.
};

/**
 * A value or the Error that stands in its place.
 *
 * Returned by everything the world can break. Ours because Clang 14 has no std::expected.
 */
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return isOk(); }

    /// Only when isOk().
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    /// By value, so that a loop over a temporary Result does not outlive it.
    T value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T valueOr(T fallback) const { return isOk() ? value() : std::move(fallback); }

    /// Only when not isOk().
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    bool isOk() const noexcept { return m_ok; }
    explicit operator bool() const noexcept { return m_ok; }

    /// Only when not isOk().
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace weltkontor
