"""The history that devices sync by: a counter and a log for each account, and the functions that write them.

It is a trigger so that neither a job nor hand-written SQL can change a row without telling the devices.
"""

from forethought_migrations import steps

revision = "0001e"
down_revision = "0001d"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE server_state (
    only_row BOOLEAN CONSTRAINT server_state_pkey PRIMARY KEY DEFAULT true CONSTRAINT server_state_only_row_check CHECK (only_row),
    server_id UUID NOT NULL DEFAULT gen_random_uuid(),
    epoch UUID NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO server_state DEFAULT VALUES;
CREATE TABLE user_sync (
    user_id UUID CONSTRAINT user_sync_pkey PRIMARY KEY CONSTRAINT user_sync_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    change_seq BIGINT NOT NULL DEFAULT 0,
    min_seq BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE sync_log (
    user_id UUID NOT NULL CONSTRAINT sync_log_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    tag BYTEA NOT NULL,
    entity VARCHAR(32) NOT NULL,
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT sync_log_pkey PRIMARY KEY (user_id, seq)
);
CREATE TABLE applied_ops (
    user_id UUID NOT NULL CONSTRAINT applied_ops_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    op_id UUID NOT NULL,
    payload_hash VARCHAR(64) NOT NULL,
    result JSONB NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT applied_ops_pkey PRIMARY KEY (user_id, op_id)
);
CREATE TABLE conflicts (
    id UUID CONSTRAINT conflicts_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT conflicts_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    entity VARCHAR(32) NOT NULL,
    entity_id UUID NOT NULL,
    field VARCHAR(32) NOT NULL,
    value TEXT NOT NULL,
    by_device VARCHAR(100),
    at BIGINT NOT NULL,
    dismissed_at BIGINT,
    seq BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX idx_conflicts_user ON conflicts (user_id);
"""

BEGIN_HISTORY = """
CREATE FUNCTION begin_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO user_sync (user_id) VALUES (NEW.id);
    RETURN NEW;
END
$$
"""

# Arguments: the entity, then `field` or `field:column` for each field that carries a stamp. A writer
# that knows better (sync) sets a stamp itself; a field that changed without one is stamped as of now.
# No counter means that the account is being erased: nobody is left to tell.
NUMBER_CHANGE = """
CREATE FUNCTION number_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moment TIMESTAMPTZ := clock_timestamp();
    argument TEXT;
    field TEXT;
    column_name TEXT;
    previous JSONB := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
    current_row JSONB;
    written JSONB;
BEGIN
    UPDATE user_sync SET change_seq = change_seq + 1 WHERE user_id = NEW.user_id RETURNING change_seq INTO NEW.seq;
    IF NOT FOUND THEN
        NEW.seq := coalesce((previous->>'seq')::bigint, 0);
        RETURN NEW;
    END IF;
    INSERT INTO sync_log (user_id, seq, tag, entity, id, at)
    VALUES (NEW.user_id, NEW.seq, substring(uuid_send(gen_random_uuid()) FROM 1 FOR 8), TG_ARGV[0], NEW.id, extract(epoch FROM moment)::bigint);
    IF TG_NARGS > 1 THEN
        current_row := to_jsonb(NEW);
        written := current_row->'stamps';
        FOR i IN 1 .. TG_NARGS - 1 LOOP
            argument := TG_ARGV[i];
            field := split_part(argument, ':', 1);
            column_name := coalesce(nullif(split_part(argument, ':', 2), ''), field);
            IF (previous IS NULL AND NOT written ? field AND current_row->>column_name IS NOT NULL)
                OR (previous IS NOT NULL AND current_row->column_name IS DISTINCT FROM previous->column_name
                    AND written->field IS NOT DISTINCT FROM previous->'stamps'->field)
            THEN
                written := jsonb_set(written, ARRAY[field], jsonb_build_object('seq', NEW.seq, 'at', floor(extract(epoch FROM moment) * 1000)::bigint));
            END IF;
        END LOOP;
        NEW.stamps := written;
    END IF;
    RETURN NEW;
END
$$
"""

TRIGGERS = """
CREATE TRIGGER users_begin_history AFTER INSERT ON users
    FOR EACH ROW EXECUTE FUNCTION begin_history();
CREATE TRIGGER conflicts_number_change BEFORE INSERT OR UPDATE ON conflicts
    FOR EACH ROW EXECUTE FUNCTION number_change('conflict');
"""


def upgrade() -> None:
    """Add tables, functions, and the triggers on users; who comes while the table is locked waits for a handful of milliseconds."""
    steps.change(TABLES, "users")
    steps.execute_whole(BEGIN_HISTORY)
    steps.execute_whole(NUMBER_CHANGE)
    steps.execute(TRIGGERS)


def downgrade() -> None:
    """Drop everything."""
    steps.execute(
        """
DROP TRIGGER users_begin_history ON users;
DROP TABLE conflicts, applied_ops, sync_log, user_sync, server_state;
DROP FUNCTION number_change();
DROP FUNCTION begin_history();
"""
    )
