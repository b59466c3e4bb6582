"""Who somebody is: sign-up, sessions, refresh, the two coaching switches and the quota."""
