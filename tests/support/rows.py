"""Rows for a database that is to look lived in: some of every table, for one user at a time."""

from dataclasses import dataclass
from uuid import UUID

from forethought_backend.core.database import Connection
from forethought_common.ids import new_id

THEN = 1_780_000_000


@dataclass(frozen=True)
class Seeded:
    """The ids of one user's rows in the first tables."""

    user: UUID
    task: UUID
    done: UUID
    goal: UUID
    interaction: UUID


async def insert(connection: Connection, table: str, **values: object) -> UUID:
    """Insert a row under a new id, which is returned."""
    row = {"id": new_id(), **values}
    places = ", ".join(f"${number}" for number in range(1, len(row) + 1))
    await connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", *row.values())
    identifier = row["id"]
    assert isinstance(identifier, UUID)
    return identifier


async def add_user(connection: Connection, email: str = "person@example.org") -> UUID:
    """Insert a user and nothing else."""
    return await insert(connection, "users", email=email, password_hash="hash", created_at=THEN, updated_at=THEN)


async def add_task(connection: Connection, user: UUID, text: str = "Draft the pricing page", **values: object) -> UUID:
    """Insert a task, an open one unless told otherwise."""
    return await insert(connection, "tasks", user_id=user, text=text, created_at=THEN, updated_at=THEN, **values)


async def fill_first_tables(connection: Connection, email: str = "person@example.org") -> Seeded:
    """Insert a user with rows in the tables of the first revision, using its columns only."""
    user = await add_user(connection, email)
    task = await add_task(connection, user, importance=8)
    done = await add_task(connection, user, "Call mum", is_completed=True, completed_at=THEN + 60)
    goal = await insert(
        *(connection, "goals"),
        user_id=user,
        what_matters="Time with the children",
        biggest_win="Home by five",
        worst_outcome="Working weekends",
        created_at=THEN,
        updated_at=THEN,
    )
    interaction = await insert(
        *(connection, "coaching_interactions"),
        user_id=user,
        task_id=task,
        question_hash="a" * 64,
        response="What would done look like?",
        latency=420,
        token_count='{"input": 900, "output": 60}',
        created_at=THEN,
    )
    return Seeded(user, task, done, goal, interaction)


async def fill_later_tables(connection: Connection, seeded: Seeded) -> None:
    """Insert rows of this user into every table that a later revision made or gave an owner."""
    user = seeded.user
    unique = new_id().hex
    device = await insert(connection, "devices", user_id=user, secret_hash=unique, label="Laptop", created_at=THEN, last_used_at=THEN)
    session = await insert(
        *(connection, "sessions"),
        user_id=user,
        device_id=device,
        device_label="Laptop",
        created_at=THEN,
        last_used_at=THEN,
        absolute_expires_at=THEN + 100,
    )
    token = {"token": unique, "session_id": session, "gen": 0, "expires_at": THEN + 100, "created_at": THEN}
    await insert(connection, "refresh_tokens", user_id=user, **token)
    await insert(connection, "invites", token_hash=unique, created_at=THEN, expires_at=THEN, used_at=THEN, used_by=user)
    await insert(connection, "security_events", user_id=user, session_id=session, kind="signed-in", at=THEN)
    link = {"token_hash": unique, "created_at": THEN, "expires_at": THEN + 100}
    await insert(connection, "password_resets", user_id=user, **link)
    await insert(connection, "email_changes", user_id=user, email="new@example.org", **link)
    await connection.execute("INSERT INTO applied_ops VALUES ($1, $2, 'hash', '{}', $3)", user, new_id(), THEN)
    await insert(connection, "conflicts", user_id=user, entity="task", entity_id=seeded.task, field="text", value="the other text", at=THEN)
    followed = {"task_id": seeded.task, "parent_id": seeded.interaction, "question": "And then?", "question_hash": "c" * 64}
    await insert(connection, "coaching_interactions", user_id=user, response="Then rest.", latency=3, created_at=THEN, **followed)
    times = {"expires_at": THEN, "created_at": THEN, "updated_at": THEN}
    await insert(connection, "coaching_cache", user_id=user, question_hash=unique, response="What would done look like?", **times)
    held = {"idempotency_key": "key", "request_hash": "hash", "state": "committed", "lease_until": THEN, "created_at": THEN}
    await insert(connection, "coaching_reservations", user_id=user, **held)
    spent = {"at": THEN, "model": "a model", "input_tokens": 900, "output_tokens": 60, "interaction_id": seeded.interaction}
    await insert(connection, "coaching_ledger", user_id=user, **spent)
