-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The records. Statements end with a semicolon at the end of a line. @TEXT@ and @INTEGER@ stand for the type of
-- the database; lines between "-- only sqlite" (or "-- only postgresql") and "-- end" are for that one only.
-- deleted_at: when it went to the bin, UTC; NULL for a living record. Lists are JSON arrays, an empty value is NULL.

CREATE TABLE counters (
    name @TEXT@ PRIMARY KEY,
    value @INTEGER@ NOT NULL
);

-- Ids are unique over all types; 1 is the city's profile.
INSERT INTO counters (name, value) VALUES ('record', 1);
INSERT INTO counters (name, value) VALUES ('change_set', 0);
INSERT INTO counters (name, value) VALUES ('change', 0);

CREATE TABLE documents (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "file_name" @TEXT@,
    "title_de" @TEXT@,
    "title_en" @TEXT@,
    "type" @TEXT@,
    "media_type" @TEXT@,
    "sha256" @TEXT@,
    "size" @INTEGER@,
    "languages" @TEXT@,
    "date" @TEXT@,
    "signatories" @TEXT@,
    "valid_until" @TEXT@,
    "subject" @TEXT@
);

CREATE TABLE partners (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "name_de" @TEXT@,
    "name_en" @TEXT@,
    "name_local" @TEXT@,
    "name_latin" @TEXT@,
    "further_names" @TEXT@,
    "former_names" @TEXT@,
    "level" @TEXT@,
    "country" @TEXT@,
    "state" @TEXT@,
    "place" @TEXT@,
    "population" @INTEGER@,
    "population_year" @INTEGER@,
    "website" @TEXT@,
    "wikidata_id" @TEXT@,
    "description_de" @TEXT@,
    "description_en" @TEXT@,
    "picture" @INTEGER@ REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    "picture_alt_de" @TEXT@,
    "picture_alt_en" @TEXT@,
    "picture_credit" @TEXT@,
    "note" @TEXT@,
    "published" @INTEGER@ NOT NULL CHECK ("published" IN (0, 1)),
    "position" @INTEGER@
);

CREATE TABLE partnerships (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "partner_id" @INTEGER@ NOT NULL REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" @TEXT@,
    "rgre_category" @TEXT@,
    "cooperation_fields" @TEXT@,
    "reason_de" @TEXT@,
    "reason_en" @TEXT@,
    "description_de" @TEXT@,
    "description_en" @TEXT@,
    "responsible" @TEXT@,
    "published" @INTEGER@ NOT NULL CHECK ("published" IN (0, 1))
);

CREATE TABLE milestones (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "partnership_id" @INTEGER@ NOT NULL REFERENCES partnerships (id) DEFERRABLE INITIALLY DEFERRED,
    "type" @TEXT@,
    "date" @TEXT@,
    "decided_by" @TEXT@,
    "wording_de" @TEXT@,
    "wording_en" @TEXT@,
    "document_id" @INTEGER@ REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE contacts (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "kind" @TEXT@,
    "salutation" @TEXT@,
    "academic_title" @TEXT@,
    "given_name" @TEXT@,
    "family_name" @TEXT@,
    "name_original" @TEXT@,
    "organisation" @TEXT@,
    "function_de" @TEXT@,
    "function_en" @TEXT@,
    "language" @TEXT@,
    "written_salutation" @TEXT@,
    "phone" @TEXT@,
    "phone_e164" @TEXT@,
    "mobile" @TEXT@,
    "mobile_e164" @TEXT@,
    "fax" @TEXT@,
    "fax_e164" @TEXT@,
    "phone2" @TEXT@,
    "phone2_e164" @TEXT@,
    "email" @TEXT@,
    "email2" @TEXT@,
    "website" @TEXT@,
    "street" @TEXT@,
    "address_addition" @TEXT@,
    "postal_code" @TEXT@,
    "city" @TEXT@,
    "state" @TEXT@,
    "country" @TEXT@,
    "note" @TEXT@
);

CREATE TABLE roles (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "contact_id" @INTEGER@ NOT NULL REFERENCES contacts (id) DEFERRABLE INITIALLY DEFERRED,
    "function_de" @TEXT@,
    "function_en" @TEXT@,
    "partner_id" @INTEGER@ REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
    "partnership_id" @INTEGER@ REFERENCES partnerships (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" @TEXT@,
    "valid_from" @TEXT@,
    "valid_to" @TEXT@,
    "protocol_rank" @INTEGER@,
    "published" @INTEGER@ NOT NULL CHECK ("published" IN (0, 1)),
    "successor_id" @INTEGER@ REFERENCES contacts (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE processing_bases (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "contact_id" @INTEGER@ NOT NULL REFERENCES contacts (id) DEFERRABLE INITIALLY DEFERRED,
    "purpose" @TEXT@,
    "legal_basis" @TEXT@,
    "source" @TEXT@,
    "informed_on" @TEXT@,
    "evidence" @TEXT@,
    "withdrawn_on" @TEXT@,
    "review_on" @TEXT@
);

CREATE TABLE articles (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "title_de" @TEXT@,
    "title_en" @TEXT@,
    "teaser_de" @TEXT@,
    "teaser_en" @TEXT@,
    "body_de" @TEXT@,
    "body_en" @TEXT@,
    "date" @TEXT@,
    "shown_from" @TEXT@,
    "shown_until" @TEXT@,
    "picture" @INTEGER@ REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    "picture_alt_de" @TEXT@,
    "picture_alt_en" @TEXT@,
    "picture_credit" @TEXT@,
    "partners" @TEXT@,
    "state" @TEXT@,
    "in_infoletter" @INTEGER@ NOT NULL CHECK ("in_infoletter" IN (0, 1))
);

CREATE TABLE visits (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "title_de" @TEXT@,
    "title_en" @TEXT@,
    "direction" @TEXT@,
    "type" @TEXT@,
    "begin_date" @TEXT@,
    "end_date" @TEXT@,
    "place" @TEXT@,
    "partners" @TEXT@,
    "host" @TEXT@,
    "guests" @TEXT@,
    "programme" @TEXT@,
    "gifts" @TEXT@,
    "result" @TEXT@,
    "text_de" @TEXT@,
    "text_en" @TEXT@,
    "pictures" @TEXT@,
    "state" @TEXT@
);

CREATE TABLE infoletters (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "year" @INTEGER@,
    "week" @INTEGER@,
    "introduction_de" @TEXT@,
    "introduction_en" @TEXT@,
    "items" @TEXT@,
    "state" @TEXT@,
    "sent_on" @TEXT@
);

CREATE TABLE follow_ups (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "text" @TEXT@,
    "due" @TEXT@,
    "who" @TEXT@,
    "subject" @TEXT@,
    "done_on" @TEXT@
);

CREATE TABLE catalogue_entries (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "label_de" @TEXT@,
    "label_en" @TEXT@,
    "catalogue" @TEXT@,
    "key" @TEXT@,
    "position" @INTEGER@
);

CREATE TABLE settings (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "city_name_de" @TEXT@,
    "city_name_en" @TEXT@,
    "department_de" @TEXT@,
    "department_en" @TEXT@,
    "street" @TEXT@,
    "postal_code" @TEXT@,
    "city" @TEXT@,
    "country" @TEXT@,
    "phone" @TEXT@,
    "phone_e164" @TEXT@,
    "email" @TEXT@,
    "website" @TEXT@,
    "logo" @INTEGER@ REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    "colour" @TEXT@,
    "headline_de" @TEXT@,
    "headline_en" @TEXT@,
    "introduction_de" @TEXT@,
    "introduction_en" @TEXT@,
    "quotation_de" @TEXT@,
    "quotation_en" @TEXT@,
    "quotation_source_de" @TEXT@,
    "quotation_source_en" @TEXT@,
    "partnerships_text_de" @TEXT@,
    "partnerships_text_en" @TEXT@,
    "cooperations_text_de" @TEXT@,
    "cooperations_text_en" @TEXT@,
    "current_text_de" @TEXT@,
    "current_text_en" @TEXT@,
    "legal_notice_de" @TEXT@,
    "legal_notice_en" @TEXT@,
    "data_protection_de" @TEXT@,
    "data_protection_en" @TEXT@,
    "accessibility_de" @TEXT@,
    "accessibility_en" @TEXT@
);

CREATE TABLE saved_views (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "name" @TEXT@,
    "listed_type" @TEXT@,
    "query" @TEXT@,
    "position" @INTEGER@
);

CREATE TABLE import_recipes (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "name" @TEXT@,
    "fingerprint" @TEXT@,
    "mapping" @TEXT@
);

CREATE TABLE publish_targets (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "name" @TEXT@,
    "address" @TEXT@,
    "switch" @TEXT@,
    "fragments" @INTEGER@ NOT NULL CHECK ("fragments" IN (0, 1))
);

CREATE TABLE publications (
    id @INTEGER@ PRIMARY KEY,
    version @INTEGER@ NOT NULL,
    deleted_at @TEXT@,
    "target" @TEXT@,
    "at" @TEXT@,
    "by_user" @TEXT@,
    "release" @TEXT@,
    "manifest" @TEXT@,
    "change_set" @INTEGER@
);

CREATE INDEX partners_by_country ON partners ("country");
CREATE INDEX partners_by_picture ON partners ("picture");
CREATE INDEX partnerships_by_partner_id ON partnerships ("partner_id");
CREATE INDEX milestones_by_partnership_id ON milestones ("partnership_id");
CREATE INDEX milestones_by_document_id ON milestones ("document_id");
CREATE INDEX contacts_by_email ON contacts ("email");
CREATE INDEX contacts_by_country ON contacts ("country");
CREATE INDEX roles_by_contact_id ON roles ("contact_id");
CREATE INDEX roles_by_partner_id ON roles ("partner_id");
CREATE INDEX roles_by_partnership_id ON roles ("partnership_id");
CREATE INDEX roles_by_successor_id ON roles ("successor_id");
CREATE INDEX processing_bases_by_contact_id ON processing_bases ("contact_id");
CREATE INDEX articles_by_picture ON articles ("picture");
CREATE INDEX settings_by_logo ON settings ("logo");
