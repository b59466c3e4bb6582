"""What joins the account's windows with its actions."""

from forethought_desktop.core.late import late

# Nobody signs in before the first picture.
late("forethought_desktop.accounts.presenter.entering")
