// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldaccess.h"

namespace weltkontor
{

enum class PublishSwitch { Release, Files };
template<>
struct ChoicesOf<PublishSwitch> {
    static const ChoiceSpec values[2];
};

/// Where the site is pushed to. Passwords are never here; they live in the keyring.
struct PublishTarget {
    static constexpr RecordType recordType = RecordType::PublishTarget;
    static std::span<const FieldSpec> fields();

    Id<RecordType::PublishTarget> id;
    qint64 version = 0;

    QString name;
    QString address; ///< "folder:PATH", "webdavs://USER@HOST/PATH", "sftp://USER@HOST[:PORT]/PATH".
    PublishSwitch switching = PublishSwitch::Release;
    bool fragments = false; ///< Bare fragments for the city portal's own frame.
};

} // namespace weltkontor
