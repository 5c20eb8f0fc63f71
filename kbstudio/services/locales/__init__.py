"""Language versions: what their blocks stand for, what is to do, terms, memory, checks and files of agencies."""
