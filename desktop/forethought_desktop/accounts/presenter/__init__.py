"""What joins the account's windows with its actions."""
