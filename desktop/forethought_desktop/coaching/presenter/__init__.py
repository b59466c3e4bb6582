"""Joins the coach's widgets with its actions and the replica."""

from forethought_desktop.coaching.presenter.coach import CoachPresenter, LetsGo
from forethought_desktop.coaching.presenter.invitation import Invitation

__all__ = ["CoachPresenter", "Invitation", "LetsGo"]
