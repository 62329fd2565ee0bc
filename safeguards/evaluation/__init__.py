"""What is true of a bill by the rule book, and the arithmetic on it."""
