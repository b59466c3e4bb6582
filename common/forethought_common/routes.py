"""Every HTTP path, written once: the server's handlers and the desktop's calls both read it here."""

HEALTH_LIVE = "/health/live"
HEALTH_READY = "/health/ready"

SIGN_UP = "/api/auth/signup"
SIGN_IN = "/api/auth/login"
REFRESH = "/api/auth/refresh"
SIGN_OUT = "/api/auth/logout"
SIGN_OUT_ALL = "/api/auth/logout-all"
PASSWORD = "/api/auth/password"  # noqa: S105 -- a path
SESSIONS = "/api/auth/sessions"
SESSION = "/api/auth/sessions/{session_id:uuid}"
ME = "/api/me"

TASKS = "/api/tasks"
TASK = "/api/tasks/{task_id:uuid}"
GOALS = "/api/goals"
GOAL = "/api/goals/{goal_id:uuid}"

PUSH = "/api/sync/push"
CHANGES = "/api/sync/changes"
EVENTS = "/api/events"

COACHING = "/api/coaching"
COACHING_PREVIEW = "/api/coaching/preview"
COACHING_USAGE = "/api/coaching/usage"
INTERACTIONS = "/api/coaching/interactions"
INTERACTION = "/api/coaching/interactions/{interaction_id:uuid}"
PERSONA = "/api/coaching/persona"
PERSONA_SIGNAL = "/api/coaching/persona/signals/{key:str}"
