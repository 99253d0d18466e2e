-- What a session is called where people see it. It is made of the stored hash and so needs no column, and tells nothing of
-- the token: from the name one would have to find the hash, and from the hash the token.
CREATE OR REPLACE FUNCTION views.session_id(p_lookup bytea) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT overlay(
        overlay(substring(encode(sha256(p_lookup), 'hex') FOR 32) PLACING '4' FROM 13 FOR 1)
        PLACING 'a' FROM 17 FOR 1)::uuid
$$;
