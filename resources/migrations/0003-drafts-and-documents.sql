-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What stands unsaved in forms, and the bytes of documents, kept once by their hash.

CREATE TABLE drafts (
    user_name @TEXT@ NOT NULL,
    record_type @TEXT@ NOT NULL,
    record_id @INTEGER@ NOT NULL,
    draft_key @TEXT@ NOT NULL,
    base_version @INTEGER@ NOT NULL,
    fields @TEXT@ NOT NULL,
    at @TEXT@ NOT NULL,
    PRIMARY KEY (user_name, record_type, record_id, draft_key)
);

CREATE TABLE document_contents (
    sha256 @TEXT@ PRIMARY KEY,
    content @BLOB@ NOT NULL
);
