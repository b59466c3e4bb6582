"""The six tables and six indexes that the product was asked for with, under their own names.

Unix timestamps are BIGINT: the meaning is kept, and a task list outlives January 2038. The two
indexes on unique columns are those columns' UNIQUE indexes.
"""

from forethought_migrations import steps

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE users (
    id UUID CONSTRAINT users_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    email VARCHAR(255) NOT NULL CONSTRAINT users_email_key UNIQUE,
    password_hash VARCHAR(255) NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    coaching_count INTEGER NOT NULL DEFAULT 0,
    coaching_reset_at BIGINT,
    persona_signals JSONB
);
CREATE TABLE refresh_tokens (
    id UUID CONSTRAINT refresh_tokens_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT refresh_tokens_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    token VARCHAR(500) NOT NULL,
    expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE tasks (
    id UUID CONSTRAINT tasks_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT tasks_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    text VARCHAR(500) NOT NULL CONSTRAINT tasks_text_length_check CHECK (char_length(btrim(text)) >= 1 AND char_length(text) <= 500),
    importance INTEGER CONSTRAINT tasks_importance_range_check CHECK (importance BETWEEN 1 AND 10),
    confidence INTEGER CONSTRAINT tasks_confidence_range_check CHECK (confidence BETWEEN 1 AND 10),
    is_completed BOOLEAN NOT NULL DEFAULT false,
    completed_at BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT tasks_completed_pair_check CHECK (is_completed = (completed_at IS NOT NULL))
);
CREATE TABLE goals (
    id UUID CONSTRAINT goals_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT goals_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    what_matters TEXT NOT NULL CONSTRAINT goals_what_matters_length_check CHECK (char_length(btrim(what_matters)) >= 1 AND char_length(what_matters) <= 2000),
    biggest_win TEXT NOT NULL CONSTRAINT goals_biggest_win_length_check CHECK (char_length(btrim(biggest_win)) >= 1 AND char_length(biggest_win) <= 2000),
    worst_outcome TEXT NOT NULL CONSTRAINT goals_worst_outcome_length_check CHECK (char_length(btrim(worst_outcome)) >= 1 AND char_length(worst_outcome) <= 2000),
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE TABLE coaching_interactions (
    id UUID CONSTRAINT coaching_interactions_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id UUID NOT NULL CONSTRAINT coaching_interactions_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
    task_id UUID CONSTRAINT coaching_interactions_task_id_fkey REFERENCES tasks (id) ON DELETE SET NULL,
    question_hash VARCHAR(64) NOT NULL,
    response TEXT NOT NULL,
    latency INTEGER NOT NULL,
    token_count JSONB,
    cost NUMERIC(10, 6),
    cache_hit BOOLEAN NOT NULL DEFAULT false,
    created_at BIGINT NOT NULL
);
CREATE TABLE coaching_cache (
    id UUID CONSTRAINT coaching_cache_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    question_hash VARCHAR(64) NOT NULL,
    response TEXT NOT NULL,
    hit_count INTEGER NOT NULL DEFAULT 1,
    expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
"""

# The page order rides on the seed's index: (user_id) alone would only cost writes beside it.
INDEXES = """
CREATE INDEX idx_tasks_user_id ON tasks (user_id, created_at DESC, id DESC);
CREATE INDEX idx_tasks_user_completed ON tasks (user_id, is_completed);
CREATE INDEX idx_coaching_interactions_user ON coaching_interactions (user_id);
CREATE UNIQUE INDEX idx_coaching_cache_hash ON coaching_cache (question_hash);
CREATE INDEX idx_refresh_tokens_user ON refresh_tokens (user_id);
CREATE UNIQUE INDEX idx_refresh_tokens_token ON refresh_tokens (token);
"""


def upgrade() -> None:
    """Create the tables, then their indexes."""
    steps.create(TABLES)
    steps.create(INDEXES)


def downgrade() -> None:
    """Drop everything; the order follows the foreign keys."""
    steps.execute(
        """
DROP TABLE coaching_cache;
DROP TABLE coaching_interactions;
DROP TABLE goals;
DROP TABLE tasks;
DROP TABLE refresh_tokens;
DROP TABLE users;
"""
    )
