"""Keys on a real X server, while another window has the keyboard."""

from tests.ui.real_screen import Screen


def test_a_key_reaches_callcue_and_not_the_window_that_is_typed_into(screen: Screen) -> None:
    softphone = screen.run("typing")
    screen.hand("windowactivate", "--sync", screen.window("Softphone"))
    keys = screen.run("keys")
    keys.wait_for("ready")
    screen.hand("key", "F9")
    keys.wait_for("size")
    screen.hand("key", "ctrl+shift+h")
    keys.wait_for("sos")
    screen.hand("type", "h89")
    softphone.wait_for("h89")
    screen.hand("key", "Caps_Lock", "F8", "Caps_Lock")
    keys.wait_for("pause")
    assert keys.lines.empty()


def test_a_key_that_is_held_counts_once(screen: Screen) -> None:
    keys = screen.run("keys")
    keys.wait_for("ready")
    screen.hand("keydown", "F8", "sleep", "1.2", "keyup", "F8", "key", "F9")
    assert [keys.wait_for(), keys.wait_for()] == ["pause", "size"]


def test_a_key_that_another_program_has_is_named(screen: Screen) -> None:
    first = screen.run("keys")
    first.wait_for("ready")
    second = screen.run("keys")
    second.wait_for("Another program has F8. Choose another key.")
    second.wait_for("ready")
    screen.hand("key", "F8")
    first.wait_for("pause")
    assert second.lines.empty()
