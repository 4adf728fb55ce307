"""Windows that are out of sight come back."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from slaaprust.ui.shell.screens import bring_back


@pytest.fixture
def room(qapp):
    return QGuiApplication.primaryScreen().availableGeometry()


@pytest.fixture
def window(qtbot, room):
    made = QWidget()
    qtbot.addWidget(made)
    made.setFixedSize(200, 100)
    made.show()
    return made


@pytest.mark.parametrize(("x", "y"), [(3000, 100), (-500, 100), (100, 5000), (3000, -5000)])
def test_a_window_on_a_screen_that_is_gone_comes_back_whole(window, room, x, y):
    window.move(x, y)
    assert not room.contains(window.frameGeometry())
    bring_back()
    assert room.contains(window.frameGeometry())


def test_a_window_in_sight_stays_where_it_is(window):
    window.move(50, 60)
    bring_back()
    assert (window.x(), window.y()) == (50, 60)


def test_of_a_window_larger_than_the_screen_the_corner_with_its_title_shows(window, room):
    window.setFixedSize(room.width() + 400, room.height() + 400)
    window.move(3000, 3000)
    bring_back()
    assert QRect(room.topLeft(), room.topLeft()).contains(window.frameGeometry().topLeft())


def test_a_hidden_window_is_left_alone(window):
    window.move(3000, 100)
    window.hide()
    bring_back()
    assert window.x() == 3000
