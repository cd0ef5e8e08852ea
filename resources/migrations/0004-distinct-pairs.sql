-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records that look alike and are not the same, as a person said.

CREATE TABLE distinct_pairs (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "first_record" @TEXT@,
    "second_record" @TEXT@
);
