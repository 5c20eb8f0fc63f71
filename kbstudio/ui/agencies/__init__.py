"""Translation agencies: what goes out to them, and what comes back."""
