-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The town of a postal code is looked for while a person types.

CREATE INDEX contacts_by_postal_code ON contacts (postal_code);
