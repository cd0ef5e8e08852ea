-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is due on the desk is looked for each time it is shown.

CREATE INDEX follow_ups_by_due ON follow_ups ("due");
CREATE INDEX documents_by_valid_until ON documents ("valid_until");
CREATE INDEX processing_bases_by_review_on ON processing_bases ("review_on");
CREATE INDEX visits_by_begin_date ON visits ("begin_date");
