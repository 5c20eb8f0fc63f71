"""What a person or tool can do: one method per use case; transactions start and end here."""
