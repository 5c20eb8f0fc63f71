"""The texts typed on this computer and never saved."""
