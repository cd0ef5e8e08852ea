-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The programme of a visit by day and time, and its gifts; who approved a text, and when somebody said that
-- both languages of it say the same.

CREATE TABLE programme_items (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "visit_id" @INTEGER@ REFERENCES visits (id) DEFERRABLE INITIALLY DEFERRED,
    "day" @TEXT@,
    "begins" @TEXT@,
    "ends" @TEXT@,
    "title_de" @TEXT@,
    "title_en" @TEXT@,
    "place" @TEXT@,
    "contact_id" @INTEGER@ REFERENCES contacts (id) DEFERRABLE INITIALLY DEFERRED,
    "note" @TEXT@
);

CREATE TABLE gifts (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "visit_id" @INTEGER@ REFERENCES visits (id) DEFERRABLE INITIALLY DEFERRED,
    "direction" @TEXT@,
    "description" @TEXT@,
    "contact_id" @INTEGER@ REFERENCES contacts (id) DEFERRABLE INITIALLY DEFERRED,
    "worth" @TEXT@,
    "note" @TEXT@
);

CREATE INDEX programme_items_by_visit_id ON programme_items ("visit_id");
CREATE INDEX programme_items_by_contact_id ON programme_items ("contact_id");
CREATE INDEX gifts_by_visit_id ON gifts ("visit_id");
CREATE INDEX gifts_by_contact_id ON gifts ("contact_id");

ALTER TABLE articles ADD COLUMN "approved_by" @TEXT@;
ALTER TABLE articles ADD COLUMN "translation_checked" @TEXT@;
ALTER TABLE visits ADD COLUMN "hosts" @TEXT@;
ALTER TABLE visits ADD COLUMN "approved_by" @TEXT@;
ALTER TABLE visits ADD COLUMN "translation_checked" @TEXT@;
ALTER TABLE infoletters ADD COLUMN "approved_by" @TEXT@;
ALTER TABLE infoletters ADD COLUMN "translation_checked" @TEXT@;
ALTER TABLE settings ADD COLUMN "second_approval" @INTEGER@ NOT NULL DEFAULT 0
    CHECK ("second_approval" IN (0, 1));
