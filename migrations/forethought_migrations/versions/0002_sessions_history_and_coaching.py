"""Sessions and devices, the history that devices sync by, and what coaching is paid with.

Beside the tables: the trigger that numbers every change of an account. It is a trigger so that
neither a job nor hand-written SQL can change a row without telling the devices.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

USERS_AND_SESSIONS = """
ALTER TABLE users
    ADD COLUMN coaching_enabled BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN coaching_logging_enabled BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN coaching_prefetch_enabled BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN coaching_quota INTEGER,
    ADD COLUMN cache_secret BYTEA NOT NULL DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
    ADD COLUMN recovery_hash VARCHAR(64),
    ADD COLUMN is_admin BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN email_verified_at BIGINT,
    ADD COLUMN disabled_at BIGINT,
    ADD COLUMN delete_after BIGINT;
CREATE TABLE devices (
    id UUID CONSTRAINT devices_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT devices_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    secret_hash VARCHAR(64) NOT NULL CONSTRAINT devices_secret_hash_key UNIQUE,
    label VARCHAR(100) NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL
);
CREATE INDEX idx_devices_user ON devices (user_id);
CREATE TABLE sessions (
    id UUID CONSTRAINT sessions_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT sessions_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    device_id UUID CONSTRAINT sessions_device_id_fkey REFERENCES devices (id) ON DELETE SET NULL,
    device_label VARCHAR(100) NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    absolute_expires_at BIGINT NOT NULL,
    gen INTEGER NOT NULL DEFAULT 0,
    confirmed_gen INTEGER NOT NULL DEFAULT 0,
    revoked_at BIGINT,
    revoke_reason VARCHAR(40)
);
CREATE INDEX idx_sessions_user ON sessions (user_id);
CREATE INDEX idx_sessions_device ON sessions (device_id);
INSERT INTO sessions (id, user_id, device_label, created_at, last_used_at, absolute_expires_at)
    SELECT id, user_id, 'A device', created_at, created_at, created_at + 180 * 86400 FROM refresh_tokens;
ALTER TABLE refresh_tokens
    ADD COLUMN session_id UUID CONSTRAINT refresh_tokens_session_id_fkey REFERENCES sessions (id) ON DELETE CASCADE,
    ADD COLUMN gen INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN rotated_at BIGINT,
    ADD COLUMN rotation_hash VARCHAR(64),
    ADD CONSTRAINT refresh_tokens_session_id_gen_key UNIQUE (session_id, gen);
UPDATE refresh_tokens SET session_id = id;
ALTER TABLE refresh_tokens
    ALTER COLUMN session_id SET NOT NULL,
    ALTER COLUMN gen DROP DEFAULT;
CREATE INDEX idx_refresh_tokens_expires ON refresh_tokens (expires_at);
CREATE TABLE invites (
    id UUID CONSTRAINT invites_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    token_hash VARCHAR(64) NOT NULL CONSTRAINT invites_token_hash_key UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    used_by UUID CONSTRAINT invites_used_by_fkey REFERENCES users (id) ON DELETE SET NULL
);
CREATE INDEX idx_invites_used_by ON invites (used_by);
CREATE TABLE security_events (
    id UUID CONSTRAINT security_events_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT security_events_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    session_id UUID,
    kind VARCHAR(60) NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX idx_security_events_user ON security_events (user_id, at);
"""

HISTORY = """
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
INSERT INTO user_sync (user_id) SELECT id FROM users;
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
ALTER TABLE tasks
    ADD COLUMN let_go_at BIGINT,
    ADD COLUMN deleted_at BIGINT,
    ADD COLUMN seq BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN stamps JSONB NOT NULL DEFAULT '{}'::jsonb;
ALTER TABLE goals
    ADD COLUMN position VARCHAR(64) NOT NULL DEFAULT 'V',
    ADD COLUMN deleted_at BIGINT,
    ADD COLUMN seq BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN stamps JSONB NOT NULL DEFAULT '{}'::jsonb;
CREATE INDEX idx_goals_user ON goals (user_id);
"""

COACHING = """
ALTER TABLE coaching_interactions
    ADD COLUMN source VARCHAR(16) NOT NULL DEFAULT 'rules',
    ADD COLUMN reason VARCHAR(32),
    ADD COLUMN model VARCHAR(100),
    ADD COLUMN prompt_version VARCHAR(64),
    ADD COLUMN price_version VARCHAR(64),
    ADD COLUMN move VARCHAR(32),
    ADD COLUMN persona VARCHAR(16),
    ADD COLUMN first_token_ms INTEGER,
    ADD COLUMN parent_id UUID CONSTRAINT coaching_interactions_parent_id_fkey REFERENCES coaching_interactions (id) ON DELETE SET NULL,
    ADD COLUMN question TEXT,
    ADD COLUMN decision VARCHAR(16) CONSTRAINT coaching_interactions_decision_values_check CHECK (decision IN ('keep', 'change', 'let_go', 'ask_more')),
    ADD COLUMN decided_at BIGINT,
    ADD COLUMN feedback SMALLINT CONSTRAINT coaching_interactions_feedback_values_check CHECK (feedback IN (-1, 1)),
    ADD COLUMN feedback_at BIGINT,
    ADD COLUMN served BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN usage_estimated BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
CREATE INDEX idx_coaching_interactions_task ON coaching_interactions (task_id);
CREATE INDEX idx_coaching_interactions_parent ON coaching_interactions (parent_id);
DELETE FROM coaching_cache;
ALTER TABLE coaching_cache
    ADD COLUMN user_id UUID NOT NULL CONSTRAINT coaching_cache_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    ADD COLUMN model VARCHAR(100),
    ADD COLUMN prompt_version VARCHAR(64);
CREATE INDEX idx_coaching_cache_user ON coaching_cache (user_id);
CREATE INDEX idx_coaching_cache_expires ON coaching_cache (expires_at);
CREATE TABLE coaching_reservations (
    id UUID CONSTRAINT coaching_reservations_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT coaching_reservations_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    idempotency_key VARCHAR(128),
    request_hash VARCHAR(64) NOT NULL,
    state VARCHAR(16) NOT NULL CONSTRAINT coaching_reservations_state_values_check CHECK (state IN ('running', 'committed', 'refunded')),
    is_charged BOOLEAN NOT NULL DEFAULT false,
    window_ends_at BIGINT,
    lease_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    result JSONB,
    CONSTRAINT coaching_reservations_user_id_idempotency_key_key UNIQUE (user_id, idempotency_key)
);
CREATE INDEX idx_coaching_reservations_lease ON coaching_reservations (lease_until);
CREATE TABLE coaching_ledger (
    id UUID CONSTRAINT coaching_ledger_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT coaching_ledger_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    model VARCHAR(100) NOT NULL,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    cost NUMERIC(10, 6),
    price_version VARCHAR(64),
    usage_estimated BOOLEAN NOT NULL DEFAULT false,
    interaction_id UUID CONSTRAINT coaching_ledger_interaction_id_fkey REFERENCES coaching_interactions (id) ON DELETE SET NULL
);
CREATE INDEX idx_coaching_ledger_user ON coaching_ledger (user_id, at);
CREATE INDEX idx_coaching_ledger_interaction ON coaching_ledger (interaction_id);
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
CREATE TRIGGER tasks_number_change BEFORE INSERT OR UPDATE ON tasks
    FOR EACH ROW EXECUTE FUNCTION number_change('task', 'text', 'importance', 'confidence', 'is_completed', 'let_go:let_go_at', 'del:deleted_at');
CREATE TRIGGER goals_number_change BEFORE INSERT OR UPDATE ON goals
    FOR EACH ROW EXECUTE FUNCTION number_change('goal', 'what_matters', 'biggest_win', 'worst_outcome', 'position', 'del:deleted_at');
CREATE TRIGGER coaching_interactions_number_change BEFORE INSERT OR UPDATE ON coaching_interactions
    FOR EACH ROW EXECUTE FUNCTION number_change('interaction');
CREATE TRIGGER conflicts_number_change BEFORE INSERT OR UPDATE ON conflicts
    FOR EACH ROW EXECUTE FUNCTION number_change('conflict');
"""


def execute(script: str) -> None:
    """Run statements one by one: the driver takes one at a time."""
    for statement in filter(None, (part.strip() for part in script.split(";\n"))):
        op.execute(statement)


def upgrade() -> None:
    """Add columns and tables, then the triggers, so that old rows keep number 0 until they are touched."""
    execute(USERS_AND_SESSIONS)
    execute(HISTORY)
    execute(COACHING)
    op.execute(BEGIN_HISTORY)
    op.execute(NUMBER_CHANGE)
    execute(TRIGGERS)
    # Rows from before the history begin it: touching each gives it a number and its stamps.
    for table in ("tasks", "goals", "coaching_interactions"):
        op.execute(f"UPDATE {table} SET user_id = user_id")  # noqa: S608 -- three names of our own


def downgrade() -> None:
    """Drop what was added. Tokens that can still be used stay, what is in the trash goes, the coaching cache starts anew."""
    execute(
        """
DROP TRIGGER coaching_interactions_number_change ON coaching_interactions;
DROP TRIGGER goals_number_change ON goals;
DROP TRIGGER tasks_number_change ON tasks;
DROP TRIGGER users_begin_history ON users;
DROP TABLE coaching_ledger;
DROP TABLE coaching_reservations;
DROP TABLE conflicts;
DROP FUNCTION number_change();
DROP FUNCTION begin_history();
DROP TABLE applied_ops;
DROP TABLE sync_log;
DROP TABLE user_sync;
DROP TABLE server_state;
DROP TABLE security_events;
DROP TABLE invites;
DELETE FROM refresh_tokens USING sessions
    WHERE sessions.id = refresh_tokens.session_id AND (sessions.revoked_at IS NOT NULL OR refresh_tokens.rotated_at IS NOT NULL);
DROP INDEX idx_refresh_tokens_expires;
ALTER TABLE refresh_tokens DROP COLUMN session_id, DROP COLUMN gen, DROP COLUMN rotated_at, DROP COLUMN rotation_hash;
DROP TABLE sessions;
DROP TABLE devices;
DELETE FROM goals WHERE deleted_at IS NOT NULL;
DELETE FROM tasks WHERE deleted_at IS NOT NULL;
DROP INDEX idx_goals_user;
ALTER TABLE goals DROP COLUMN position, DROP COLUMN deleted_at, DROP COLUMN seq, DROP COLUMN stamps;
ALTER TABLE tasks DROP COLUMN let_go_at, DROP COLUMN deleted_at, DROP COLUMN seq, DROP COLUMN stamps;
DROP INDEX idx_coaching_interactions_task;
DROP INDEX idx_coaching_interactions_parent;
ALTER TABLE coaching_interactions DROP COLUMN source, DROP COLUMN reason, DROP COLUMN model, DROP COLUMN prompt_version,
    DROP COLUMN price_version, DROP COLUMN move, DROP COLUMN persona, DROP COLUMN first_token_ms, DROP COLUMN parent_id,
    DROP COLUMN question, DROP COLUMN decision, DROP COLUMN decided_at, DROP COLUMN feedback, DROP COLUMN feedback_at,
    DROP COLUMN served, DROP COLUMN usage_estimated, DROP COLUMN seq;
DELETE FROM coaching_cache;
DROP INDEX idx_coaching_cache_expires;
ALTER TABLE coaching_cache DROP COLUMN user_id, DROP COLUMN model, DROP COLUMN prompt_version;
ALTER TABLE users DROP COLUMN coaching_enabled, DROP COLUMN coaching_logging_enabled, DROP COLUMN coaching_prefetch_enabled,
    DROP COLUMN coaching_quota, DROP COLUMN cache_secret, DROP COLUMN recovery_hash, DROP COLUMN is_admin,
    DROP COLUMN email_verified_at, DROP COLUMN disabled_at, DROP COLUMN delete_after;
"""
    )
