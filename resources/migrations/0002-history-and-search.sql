-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who changed what, which record points to which, and under which words a record is found.

-- uid: made by the program before COMMIT, to find out after a lost answer whether it went through.
CREATE TABLE change_sets (
    id @INTEGER@ PRIMARY KEY,
    uid @TEXT@ NOT NULL UNIQUE,
    at @TEXT@ NOT NULL,
    by_user @TEXT@ NOT NULL,
    act @TEXT@ NOT NULL,
    kind @TEXT@ NOT NULL,
    changes @INTEGER@ NOT NULL,
    undoes @INTEGER@,
    undone_by @INTEGER@
);

CREATE INDEX change_sets_by_user ON change_sets (by_user, id);

-- before_values, after_values: JSON objects of the fields that changed.
CREATE TABLE changes (
    id @INTEGER@ PRIMARY KEY,
    change_set @INTEGER@ NOT NULL REFERENCES change_sets (id) DEFERRABLE INITIALLY DEFERRED,
    record_type @TEXT@ NOT NULL,
    record_id @INTEGER@ NOT NULL,
    kind @TEXT@ NOT NULL CHECK (kind IN ('create', 'edit', 'delete', 'restore')),
    before_values @TEXT@,
    after_values @TEXT@
);

CREATE INDEX changes_by_set ON changes (change_set, id);
CREATE INDEX changes_by_record ON changes (record_id, id);

CREATE TABLE record_links (
    from_type @TEXT@ NOT NULL,
    from_id @INTEGER@ NOT NULL,
    field @TEXT@ NOT NULL,
    to_type @TEXT@ NOT NULL,
    to_id @INTEGER@ NOT NULL,
    PRIMARY KEY (from_id, field, to_id)
);

CREATE INDEX record_links_by_target ON record_links (to_id, from_type);

-- folded_…: the title in search form; sort_…: its key in the collation of the language. words: all words of the
-- record in search form, each with a blank before it.
CREATE TABLE record_index (
    id @INTEGER@ PRIMARY KEY,
    record_type @TEXT@ NOT NULL,
    title_de @TEXT@ NOT NULL,
    title_en @TEXT@ NOT NULL,
    folded_de @TEXT@ NOT NULL,
    folded_en @TEXT@ NOT NULL,
    sort_de @TEXT@ NOT NULL,
    sort_en @TEXT@ NOT NULL,
    words @TEXT@ NOT NULL
);

CREATE INDEX record_index_by_folded_de ON record_index (record_type, folded_de);
CREATE INDEX record_index_by_folded_en ON record_index (record_type, folded_en);
CREATE INDEX record_index_by_sort_de ON record_index (record_type, sort_de, id);
CREATE INDEX record_index_by_sort_en ON record_index (record_type, sort_en, id);

-- only sqlite
-- The words are the program's, already folded: the tokenizer only splits them. Prefix indexes keep the first
-- letters that a person types cheap.
CREATE VIRTUAL TABLE record_search USING fts5(words, content='record_index', content_rowid='id',
    tokenize='unicode61 remove_diacritics 0', prefix='1 2 3', detail='none', columnsize=0);
-- end

-- only postgresql
CREATE INDEX record_index_by_words ON record_index
    USING gin (array_to_tsvector(string_to_array(trim(words), ' ')));
-- end
