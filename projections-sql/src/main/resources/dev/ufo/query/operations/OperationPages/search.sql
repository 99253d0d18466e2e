SELECT s.id, s.title, s.status, s.seq, s.mission_id
FROM views.search_operations(:fleet, :pattern, CASE WHEN :short THEN views.pairs(:text) END, :seq, :codeKey, :codeSeq) s
