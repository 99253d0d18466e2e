-- Writers read by it too: a rebuild makes it before it folds.
ALTER INDEX views.comments_waiting RENAME TO comments_waiting_upkeep;
