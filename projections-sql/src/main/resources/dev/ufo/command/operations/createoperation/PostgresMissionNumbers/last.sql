SELECT last_seq
FROM views.mission_numbers
WHERE mission_id = :missionId
