-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where the published pages are seen, and pictures that need no description.

ALTER TABLE settings ADD COLUMN "site_address" @TEXT@;
ALTER TABLE partners ADD COLUMN "picture_decorative" @INTEGER@ NOT NULL DEFAULT 0 CHECK ("picture_decorative" IN (0, 1));
ALTER TABLE articles ADD COLUMN "picture_decorative" @INTEGER@ NOT NULL DEFAULT 0 CHECK ("picture_decorative" IN (0, 1));
