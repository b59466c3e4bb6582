"""Users, their sessions and devices, and what happened to them."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, UniqueConstraint, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from forethought_backend.core.database import metadata
from forethought_backend.core.tables import instant, owner, primary_key

users = Table(
    "users",
    metadata,
    primary_key(),
    Column("email", String(255), nullable=False, unique=True),
    Column("password_hash", String(255), nullable=False),
    instant("created_at"),
    instant("updated_at"),
    Column("coaching_count", Integer, nullable=False, server_default=text("0")),
    instant("coaching_reset_at", nullable=True),
    Column("persona_signals", JSONB),
    Column("coaching_enabled", Boolean, nullable=False, server_default=text("true")),
    Column("coaching_logging_enabled", Boolean, nullable=False, server_default=text("true")),
    Column("coaching_prefetch_enabled", Boolean, nullable=False, server_default=text("false")),
    Column("coaching_quota", Integer),
    Column(
        "cache_secret",
        LargeBinary,
        nullable=False,
        # Spelled as Postgres prints it: the default is random, so only its text can be compared.
        server_default=text("decode(replace(((gen_random_uuid())::text || (gen_random_uuid())::text), '-'::text, ''::text), 'hex'::text)"),
    ),
    Column("recovery_hash", String(64)),
    Column("is_admin", Boolean, nullable=False, server_default=text("false")),
    instant("email_verified_at", nullable=True),
    instant("disabled_at", nullable=True),
    instant("delete_after", nullable=True),
)

devices = Table(
    "devices",
    metadata,
    primary_key(),
    owner(),
    Column("secret_hash", String(64), nullable=False, unique=True),
    Column("label", String(100), nullable=False),
    instant("created_at"),
    instant("last_used_at"),
    Index("idx_devices_user", "user_id"),
)

sessions = Table(
    "sessions",
    metadata,
    primary_key(),
    owner(),
    Column("device_id", Uuid, ForeignKey("devices.id", ondelete="SET NULL")),
    Column("device_label", String(100), nullable=False),
    instant("created_at"),
    instant("last_used_at"),
    instant("absolute_expires_at"),
    Column("gen", Integer, nullable=False, server_default=text("0")),
    Column("confirmed_gen", Integer, nullable=False, server_default=text("0")),
    instant("revoked_at", nullable=True),
    Column("revoke_reason", String(40)),
    Index("idx_sessions_user", "user_id"),
    Index("idx_sessions_device", "device_id"),
)

refresh_tokens = Table(
    "refresh_tokens",
    metadata,
    primary_key(),
    owner(),
    Column("token", String(500), nullable=False),
    instant("expires_at"),
    instant("created_at"),
    Column("session_id", Uuid, ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False),
    Column("gen", Integer, nullable=False),
    instant("rotated_at", nullable=True),
    Column("rotation_hash", String(64)),
    UniqueConstraint("session_id", "gen"),
    Index("idx_refresh_tokens_user", "user_id"),
    Index("idx_refresh_tokens_token", "token", unique=True),
    Index("idx_refresh_tokens_expires", "expires_at"),
)

invites = Table(
    "invites",
    metadata,
    primary_key(),
    Column("token_hash", String(64), nullable=False, unique=True),
    instant("created_at"),
    instant("expires_at"),
    instant("used_at", nullable=True),
    Column("used_by", Uuid, ForeignKey("users.id", ondelete="SET NULL")),
    Index("idx_invites_used_by", "used_by"),
)

security_events = Table(
    "security_events",
    metadata,
    primary_key(),
    owner(),
    Column("session_id", Uuid),
    Column("kind", String(60), nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("idx_security_events_user", "user_id", "at"),
)

attempt_counters = Table(
    "attempt_counters",
    metadata,
    Column("bucket", String(32), primary_key=True),
    Column("subject", String(64), primary_key=True),
    Column("count", Integer, nullable=False),
    instant("window_started_at"),
    Index("idx_attempt_counters_window", "window_started_at"),
    prefixes=["UNLOGGED"],
)

password_resets = Table(
    "password_resets",
    metadata,
    primary_key(),
    owner(),
    Column("token_hash", String(64), nullable=False, unique=True),
    instant("created_at"),
    instant("expires_at"),
    instant("used_at", nullable=True),
    Index("idx_password_resets_user", "user_id"),
)

email_changes = Table(
    "email_changes",
    metadata,
    primary_key(),
    owner(),
    Column("email", String(255), nullable=False),
    Column("token_hash", String(64), nullable=False, unique=True),
    instant("created_at"),
    instant("expires_at"),
    instant("used_at", nullable=True),
    Index("idx_email_changes_user", "user_id"),
)
