"""`devices`: what can be listened to on this computer."""

import click
import msgspec

from assist.hearing.devices import Device, microphones, playbacks


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def devices(as_json: bool) -> None:
    """List the microphones, and what the customer can be heard with."""
    sides = {"agent": microphones(), "customer": playbacks()}
    if as_json:
        click.echo(msgspec.json.encode(sides).decode())
        return
    _print("Your microphone (--agent)", sides["agent"])
    _print("What you hear the customer with (--customer)", sides["customer"])


def _print(title: str, found: list[Device]) -> None:
    click.echo(title)
    for device in found:
        mark = "*" if device.default else " "
        click.echo(f"  {mark} {device.id}    {device.description}")
    if not found:
        click.echo("    none found. Plug in a headset, then look again.")
