"""What tests share: the PostgreSQL server, fixtures, and the watch over what a test leaves behind."""
