// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/recordform.h"

namespace weltkontor
{

/// All fields of a type in the order of its description, for types without a form of their own.
class PlainForm final : public RecordForm
{
    Q_OBJECT

public:
    PlainForm(RecordType type, std::shared_ptr<FormEnvironment> environment, QWidget *parent);
};

} // namespace weltkontor
